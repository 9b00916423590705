package text

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Span is a stretch of a text in runes: Start is its first, End the one after
// its last.
type Span struct {
	Start, End int
}

// Spans returns where a query of Find matches in s, in order and without
// overlaps, so that the original can be highlighted: the letters that were
// typed, or the whole word where a typo was forgiven. Harakat and tatweel
// belong to the letter before them. Hard moves no rune, so spans also hold
// for hardened text.
func Spans(s, query string) []Span {
	words := mapWords(s)
	var out []Span
	for _, w := range meaningful(Tokens(query)) {
		q := newForm(w)
		direct := false
		for i := range words {
			if from, to, ok := q.part(&words[i].form); ok {
				out = append(out, words[i].span(from, to))
				direct = true
			}
		}
		if direct || q.typos() == 0 {
			continue
		}
		for i := range words {
			if prefixDistance(q.stem, words[i].stem, q.typos()) <= q.typos() {
				out = append(out, words[i].span(0, len(words[i].at)))
			}
		}
	}
	return join(out)
}

// part returns which runes of w the query word q matches.
func (q *form) part(w *form) (from, to int, ok bool) {
	all := utf8.RuneCountInString(w.word)
	article := all - len(w.stem)
	switch points := q.match(w); {
	case points == exactPoints:
		return 0, all, true
	case points == prefixPoints && strings.HasPrefix(w.word, q.word):
		return 0, utf8.RuneCountInString(q.word), true
	case points == prefixPoints:
		return article, article + len(q.stem), true
	case points == insidePoints:
		at := utf8.RuneCountInString(w.word[:strings.Index(w.word, q.bare)])
		return at, at + len(q.stem), true
	}
	return 0, 0, false
}

// mappedWord is a folded word with the rune of the original that each of its
// runes comes from.
type mappedWord struct {
	form
	at  []int
	end int // the rune of the original after the word
}

// mapWords does what Tokens does and remembers where everything was.
func mapWords(s string) []mappedWord {
	var out []mappedWord
	var word []rune
	var at []int
	flush := func(end int) {
		if len(word) > 0 {
			out = append(out, mappedWord{form: newForm(string(word)), at: at, end: end})
		}
		word, at = nil, nil
	}
	table := foldTable()
	i := 0
	for _, r := range s {
		for _, c := range foldRune(table, r) {
			if c == ' ' {
				flush(i)
				continue
			}
			word, at = append(word, c), append(at, i)
		}
		i++
	}
	flush(i)
	return out
}

// span returns the stretch of the original for runes from to to of the word.
// One rune of the original can give two of the word (œ), and is then shown
// whole.
func (w *mappedWord) span(from, to int) Span {
	end := w.end
	if to < len(w.at) {
		end = w.at[to]
	}
	return Span{Start: w.at[from], End: max(end, w.at[to-1]+1)}
}

// join sorts spans and merges those that touch.
func join(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}
