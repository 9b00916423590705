package smart

import (
	"slices"
	"strings"

	"halqa/session/text"
)

// reading is a text cut up and looked up: what the rules about texts see.
type reading struct {
	lang    string
	lex     *lexicon
	src     string
	toks    []token
	hits    []hit    // words and phrases of the lexicon, in order
	leaks   []string // kinds of personal data that were found, and taken out
	figures []figure
	dates   []textDate
}

// hit is a word or phrase of the lexicon in the text: tokens from (included) to to.
type hit struct {
	from, to int
	class    class
}

// languageOf is the language to read a text in: the one that was chosen, unless the
// letters say otherwise. Other languages than French and Arabic have no lexicon.
func languageOf(declared, txt string) string {
	switch guess := text.Lang(txt); {
	case guess == text.Arabic:
		return text.Arabic
	case declared == text.Arabic, declared == "":
		return text.French
	}
	return declared
}

// at is token i. Before and after the text there is nothing but a stop, so that rules can
// look around freely.
func (r *reading) at(i int) token {
	if i < 0 || i >= len(r.toks) {
		return token{kind: stop}
	}
	return r.toks[i]
}

// is reports that token i has one of the classes.
func (r *reading) is(i int, c class) bool { return r.at(i).class&c != 0 }

// kind is stop outside the text.
func (r *reading) kind(i int) tokenKind { return r.at(i).kind }

// folded is empty outside the text.
func (r *reading) folded(i int) string { return r.at(i).fold }

// quote is the text of tokens from to to.
func (r *reading) quote(h hit) string {
	return r.src[r.toks[h.from].start:r.toks[h.to-1].end]
}

// some reports whether a token in [from, to) has one of the classes.
func (r *reading) some(from, to int, c class) bool {
	for i := max(from, 0); i < min(to, len(r.toks)); i++ {
		if r.toks[i].class&c != 0 {
			return true
		}
	}
	return false
}

// lookUp fills hits.
func (r *reading) lookUp(unseen class) {
	for i, t := range r.toks {
		if t.kind != word {
			continue
		}
		if t.class != 0 {
			r.hits = append(r.hits, hit{i, i + 1, t.class})
		}
		r.phrasesAt(i, t.fold)
		if r.lang == text.Arabic {
			for _, particle := range []string{"و", "ف"} {
				if bare, cut := strings.CutPrefix(t.fold, particle); cut {
					r.phrasesAt(i, bare)
				}
			}
		}
	}
	r.hits = slices.DeleteFunc(r.hits, func(h hit) bool { return h.class&^unseen == 0 })
}

// phrasesAt adds the phrases that begin with a first word at token i.
func (r *reading) phrasesAt(i int, first string) {
	for _, p := range r.lex.phrases[first] {
		if end := i + 1 + len(p.rest); end <= len(r.toks) && r.follows(i+1, p.rest) {
			r.hits = append(r.hits, hit{i, end, p.class})
		}
	}
}

// follows reports that words stand from token i on, with nothing between them.
func (r *reading) follows(i int, words []string) bool {
	for k, w := range words {
		if !r.matches(i+k, w) {
			return false
		}
	}
	return true
}

// matches compares one token with one word of a phrase.
func (r *reading) matches(i int, w string) bool {
	switch w {
	case "{n}":
		_, spelled := r.lex.numbers[r.folded(i)]
		return r.kind(i) == number || spelled
	case "{duree}":
		return r.is(i, duration)
	}
	return r.folded(i) == w
}

// found lists the hits of class c that no hit of the class of exceptions overlaps.
func (r *reading) found(c, exceptions class) []hit {
	var out []hit
	for _, h := range r.hits {
		if h.class&c == 0 {
			continue
		}
		excepted := slices.ContainsFunc(r.hits, func(e hit) bool {
			return e.class&exceptions != 0 && e.from < h.to && h.from < e.to
		})
		if !excepted {
			out = append(out, h)
		}
	}
	return out
}

// beginsAt reports a hit of class c that begins at token i.
func (r *reading) beginsAt(i int, c class) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool { return h.from == i && h.class&c != 0 })
}
