package text

// gram is a trigram of runes, 21 bits each.
type gram uint64

type gramCount struct {
	gram gram
	n    int
}

// countGrams returns the trigrams of the words of s, each word with a space
// before and after it, in the order in which they first occur.
func countGrams(s string) []gramCount {
	var out []gramCount
	at := make(map[gram]int, len(s))
	for _, w := range meaningful(Tokens(s)) {
		g := gram(' ')
		n := 1
		for _, r := range w + " " {
			g = (g<<21 | gram(r)) & (1<<63 - 1)
			if n++; n < 3 {
				continue
			}
			if i, ok := at[g]; ok {
				out[i].n++
				continue
			}
			at[g] = len(out)
			out = append(out, gramCount{gram: g, n: 1})
		}
	}
	return out
}
