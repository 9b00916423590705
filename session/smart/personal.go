package smart

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// leak is a piece of personal data: bytes from start to end.
type leak struct {
	start, end int
	kind       string // a key of the terms
}

// takeLeaksOut finds personal data and removes its tokens, so that no other rule reads
// them.
func (r *reading) takeLeaksOut(acronyms []string) {
	leaks := append(emails(r.src), phones(r.src)...)
	leaks = append(leaks, r.identityCards()...)
	leaks = append(leaks, r.names(acronyms)...)
	if len(leaks) == 0 {
		return
	}
	kept := r.toks[:0]
	for _, t := range r.toks {
		leaked := false
		for _, l := range leaks {
			leaked = leaked || t.start < l.end && l.start < t.end
		}
		if !leaked {
			kept = append(kept, t)
		}
	}
	r.toks = kept
	for _, l := range leaks {
		r.leaks = append(r.leaks, l.kind)
	}
}

// emails finds an @ with something before it and a dot after it.
func emails(src string) []leak {
	inAddress := func(c byte) bool {
		return c == '.' || c == '_' || c == '+' || c == '-' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
	}
	var out []leak
	for at := range len(src) {
		if src[at] != '@' {
			continue
		}
		start, end := at, at+1
		for start > 0 && inAddress(src[start-1]) {
			start--
		}
		for end < len(src) && inAddress(src[end]) {
			end++
		}
		if start < at && strings.Contains(strings.Trim(src[at+1:end], "."), ".") {
			out = append(out, leak{start, end, "email"})
		}
	}
	return out
}

// phones finds Moroccan numbers: 0, 212 or +212, then 5, 6 or 7 and eight digits, in any
// grouping.
func phones(src string) []leak {
	var out []leak
	for i := 0; i < len(src); i++ {
		if src[i] != '0' && src[i] != '+' && !strings.HasPrefix(src[i:], "212") || i > 0 && isNumeric(src[i-1]) {
			continue
		}
		if end := phoneEnd(src, i); end > 0 {
			out = append(out, leak{i, end, "phone"})
			i = end
		}
	}
	return out
}

// isNumeric is true of what may stand inside a larger number.
func isNumeric(c byte) bool { return c >= '0' && c <= '9' || c == ',' || c == '.' || c == '+' }

// phoneEnd is where the number that begins at i ends, 0 if it is none.
func phoneEnd(src string, i int) int {
	// People group the digits as they like, but never put two signs between them.
	var digits []byte
	gap := 0
	for ; i < len(src); i++ {
		c := src[i]
		switch {
		case c >= '0' && c <= '9':
			digits = append(digits, c)
			gap = 0
		case c == '+' && len(digits) == 0:
		case strings.HasPrefix(src[i:], "(0)"):
			i += 2
		case strings.IndexByte(" .-/", c) >= 0 && gap == 0 && len(digits) > 0:
			gap++
		default:
			return 0
		}
		if done, ok := phoneDigits(string(digits)); done {
			if ok && run(src[i+1:]) == 0 {
				return i + 1
			}
			return 0
		}
	}
	return 0
}

// phoneDigits tells whether the digits are complete, and whether they are a number.
func phoneDigits(d string) (done, ok bool) {
	for _, prefix := range []string{"00212", "212", "0"} {
		if rest, cut := strings.CutPrefix(d, prefix); cut {
			if len(rest) < 9 {
				return false, false
			}
			return true, rest[0] >= '5' && rest[0] <= '7'
		}
	}
	return len(d) >= 5, false
}

// identityCards finds card numbers: one or two capitals and five or six digits.
func (r *reading) identityCards() []leak {
	var out []leak
	for i, t := range r.toks {
		letters := countLetters(t.raw)
		digits := t.raw[letters:]
		if letters < 1 || letters > 2 || len(digits) < 5 || len(digits) > 6 || run(digits) != len(digits) || t.fold[:letters] == "dh" {
			continue
		}
		named := false
		for k := max(i-3, 0); k < i; k++ {
			named = named || strings.HasPrefix(r.folded(k), "cin") || r.folded(k) == "cnie"
		}
		if named || strings.ToUpper(t.raw) == t.raw {
			out = append(out, leak{t.start, t.end, "identity"})
		}
	}
	return out
}

// startsUpper and the like look at the raw word, because folding drops case.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func allUpper(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }
