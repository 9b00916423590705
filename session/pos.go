package session

import "strings"

// Between returns a place that sorts after a and before b, for lists that people order
// by hand. Either may be empty: no bound on that side. Places are words over a–z that
// never end in a, so that there is always room; two rooms that insert at one place get
// equal words, which sort by identifier. What is no such word, as a foreign file can hold
// it, is no bound.
func Between(a, b string) string {
	if !isPlace(a) {
		a = ""
	}
	if !isPlace(b) || b <= a {
		b = "" // no room between: go after a
	}
	var out []byte
	for i := 0; ; i++ {
		lo, hi := 0, 26
		if i < len(a) {
			lo = int(a[i] - 'a')
		}
		if b != "" {
			hi = 0
			if i < len(b) {
				hi = int(b[i] - 'a')
			}
		}
		switch mid := (lo + hi) / 2; {
		case hi-lo > 1:
			return string(append(out, byte('a'+mid)))
		case hi == lo:
			out = append(out, byte('a'+lo))
		default: // neighbours: b no longer binds what follows
			out, b = append(out, byte('a'+lo)), ""
		}
	}
}

func isPlace(s string) bool {
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == "" && !strings.HasSuffix(s, "a")
}
