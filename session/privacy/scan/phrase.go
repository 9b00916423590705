package scan

import (
	"slices"
	"strings"
)

// Gap stands for what may identify somebody in a text that leaves, where people gave
// nothing better.
const Gap = "[…]"

// Listed is the kind of what people put on their list of words, names and places alike.
// It is none of [Kinds]: it was found by a person and is no question any more.
const Listed Kind = "listed"

// Phrase is one line of the list of words that people keep.
type Phrase struct {
	Words   string // one word or several, in any spelling that folds to the same
	StandIn string // what stands for them in a text that leaves, such as "a midwife"; a [Gap] when empty
	Keep    bool   // nobody is meant: the words are no hit
}

// phrase is a line of the list as it is looked for.
type phrase struct {
	words []string
	Phrase
}

// list files phrases under their first word, the longest first.
func list(phrases []Phrase) map[string][]phrase {
	by := map[string][]phrase{}
	for _, p := range phrases {
		var words []string
		for _, w := range split(p.Words) {
			words = append(words, w.folded)
		}
		if len(words) > 0 {
			by[words[0]] = append(by[words[0]], phrase{words, p})
		}
	}
	for _, all := range by {
		slices.SortStableFunc(all, func(a, b phrase) int { return len(b.words) - len(a.words) })
	}
	return by
}

// listed is the phrase that begins at a word, how many words it has, and how many runes
// before it are a particle of Arabic.
func (s *Scanner) listed(words []word, i int) (p *phrase, n, particle int) {
	if len(s.phrases) == 0 {
		return nil, 0, 0
	}
	first := words[i].folded
	if p := s.begins(first, words, i); p != nil {
		return p, len(p.words), 0
	}
	if words[i].arabic {
		for _, prefix := range []string{"و", "ف", "ب", "ل", "ك"} {
			if rest, ok := strings.CutPrefix(first, prefix); ok {
				if p := s.begins(rest, words, i); p != nil {
					return p, len(p.words), 1
				}
			}
		}
	}
	return nil, 0, 0
}

// begins is the longest phrase with this first word whose others follow.
func (s *Scanner) begins(first string, words []word, i int) *phrase {
	for k, p := range s.phrases[first] {
		if len(words)-i < len(p.words) {
			continue
		}
		same := true
		for j, w := range p.words[1:] {
			same = same && words[i+1+j].folded == w
		}
		if same {
			return &s.phrases[first][k]
		}
	}
	return nil
}

// Redact is a text with what stands for each hit in its place.
func Redact(t string, hits []Hit) string {
	if len(hits) == 0 {
		return t
	}
	var b strings.Builder
	runes, at := []rune(t), 0
	for _, h := range hits {
		b.WriteString(string(runes[at:h.Start]))
		if h.StandIn != "" {
			b.WriteString(h.StandIn)
		} else {
			b.WriteString(Gap)
		}
		at = h.End
	}
	b.WriteString(string(runes[at:]))
	return b.String()
}
