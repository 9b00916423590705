package text

import "strings"

// Points of the ways in which a word can match; the sum decides the order.
const (
	exactPoints  = 100
	prefixPoints = 80
	insidePoints = 50
	typoPoints   = 40
)

// form is a folded word and what is left of it without an Arabic article.
type form struct {
	word, bare string
	stem       []rune // bare, for distances
}

func newForm(w string) form {
	bare := withoutArticle(w)
	return form{word: w, bare: bare, stem: []rune(bare)}
}

// withoutArticle strips the article with a conjunction or preposition before
// it, when at least three letters are left.
func withoutArticle(w string) string {
	for _, p := range []string{"وال", "بال", "فال", "كال", "لل", "ال"} {
		if rest, found := strings.CutPrefix(w, p); found && len(rest) > 4 {
			return rest
		}
	}
	return w
}

// match returns the points of a word for the query word q, 0 for none.
func (q *form) match(w *form) int {
	switch {
	case w.word == q.word || w.bare == q.bare:
		return exactPoints
	case strings.HasPrefix(w.word, q.word) || strings.HasPrefix(w.bare, q.bare):
		return prefixPoints
	case len(q.stem) >= 3 && strings.Contains(w.word, q.bare):
		return insidePoints
	}
	return 0
}

// typos returns how many typing errors q forgives.
func (q *form) typos() int {
	switch n := len(q.stem); {
	case n >= 8:
		return 2
	case n >= 4:
		return 1
	}
	return 0
}
