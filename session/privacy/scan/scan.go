// Package scan finds what may tell who a person is in the words of a room: names, phone
// numbers, and the numbers of identity cards and passports, in French and in Arabic.
//
// # Why
//
// What is found is a question to a person, never a verdict: it stands in a margin, and
// one key says that nobody is meant. So the scan looks for recall first, and lists of
// first names carry most of it. Many Moroccan names are words too (amal, nour, رشيدة, as
// in الحكامة الرشيدة): those count only where their surroundings say that a person is
// meant. Names of streets, schools and associations are left alone.
//
// There is no statistical model: it would be large, and nobody could say why it spoke.
//
// # Imports
//
// The package is pure and imports session/text alone.
package scan

import (
	"slices"
	"strings"

	"halqa/session/text"
)

// Kind is what may identify somebody.
type Kind string

// The kinds.
const (
	Name     Kind = "name"
	Phone    Kind = "phone"
	Card     Kind = "card" // carte nationale d'identité électronique
	Passport Kind = "passport"
)

// Kinds lists the kinds.
func Kinds() []Kind { return []Kind{Name, Phone, Card, Passport} }

// Hit is a stretch of a text that may identify somebody, in runes: Start is its first,
// End the one after its last.
type Hit struct {
	Kind       Kind
	Start, End int
	StandIn    string // of a [Listed] one, empty for a [Gap]
}

// Scanner finds personal data. The zero value knows the listed names alone. Several
// goroutines may use one.
type Scanner struct {
	roster  map[string]bool
	phrases map[string][]phrase
}

// New returns a scanner that also knows the names of people, each as it is written in
// the roster: every word of three letters or more of it counts. Phrases come before all
// else: what people decided about words holds.
func New(people []string, phrases ...Phrase) *Scanner {
	s := &Scanner{roster: map[string]bool{}, phrases: list(phrases)}
	small := vocabularies().small
	for _, p := range people {
		for _, w := range text.Tokens(p) {
			if len([]rune(w)) >= 3 && !small[w] && !strings.ContainsAny(w, "0123456789") {
				s.roster[w] = true
			}
		}
	}
	return s
}

// Scan returns what it finds, in order and without overlaps.
func (s *Scanner) Scan(t string) []Hit {
	words := split(t)
	hits, kept := numbers(t, words), []Hit{}
	v := vocabularies()
	for i := 0; i < len(words); i++ {
		if p, n, particle := s.listed(words, i); p != nil {
			hit := Hit{Kind: Listed, Start: words[i].start + particle, End: words[i+n-1].end, StandIn: p.StandIn}
			kept = append(kept, hit)
			if !p.Keep {
				hits = append(hits, hit)
			}
			i += n - 1
			continue
		}
		if !s.isName(words, i, v) {
			continue
		}
		end := i
		for end+1 < len(words) && words[end+1].follows(&words[end]) && s.continues(words, end+1, v) {
			end++
		}
		hits = append(hits, Hit{Kind: Name, Start: words[i].start, End: words[end].end})
		i = end
	}
	if len(kept) > 0 { // a phone number that was decided about is none any more
		hits = slices.DeleteFunc(hits, func(h Hit) bool {
			return h.Kind != Listed && slices.ContainsFunc(kept, func(k Hit) bool { return k.Start < h.End && h.Start < k.End })
		})
	}
	slices.SortFunc(hits, func(a, b Hit) int { return a.Start - b.Start })
	out := hits[:0]
	for _, h := range hits {
		if n := len(out); n == 0 || out[n-1].End <= h.Start {
			out = append(out, h)
		}
	}
	return out
}

// isName reports whether a word is somebody's name where it stands.
func (s *Scanner) isName(words []word, i int, v *vocabulary) bool {
	w := &words[i]
	before, after := neighbour(words, i-1), neighbour(words, i+1)
	kind := s.kindOf(w)
	switch {
	case v.numerals[after] || inPlace(words, i, v):
		return false
	case kind == sure:
		return true
	case v.titles[before], v.calls[before], before == "m" && w.afterDot:
		return kind == either || w.proper() && !v.small[w.folded]
	case kind != either:
		return false
	}
	known := func(j int) bool {
		return j >= 0 && j < len(words) && names()[words[j].folded] == sure
	}
	return v.people[before] || w.capital && !w.opens || known(i-1) || known(i+1) && words[i+1].follows(w)
}

// paper is the adjective ورقية, folded; it is not "and Rokia".
const paper = "ورقيه"

// kindOf looks a word up as it stands, then without the particle that Arabic writes
// before it.
func (s *Scanner) kindOf(w *word) sortOfName {
	list := names()
	if s.roster[w.folded] {
		return sure
	}
	if kind := list[w.folded]; kind != 0 || !w.arabic {
		return kind
	}
	if strings.HasPrefix(w.folded, "عبدال") {
		return sure
	}
	for _, particle := range []string{"و", "ف", "ب", "ل", "ك"} {
		rest, ok := strings.CutPrefix(w.folded, particle)
		if !ok || len([]rune(rest)) < 4 || w.folded == paper {
			continue
		}
		if s.roster[rest] || list[rest] == sure {
			return sure
		}
	}
	return 0
}

// continues reports whether a word after a name belongs to it: a family name.
func (s *Scanner) continues(words []word, i int, v *vocabulary) bool {
	w := &words[i]
	if v.cards[w.folded] || v.passports[w.folded] || strings.ContainsAny(w.folded, "0123456789") {
		return false
	}
	return w.capital && !w.opens || s.roster[w.folded] || !v.places[w.folded] && names()[w.folded] == sure
}

// inPlace reports whether a name belongs to a street or a school: Hay Al Amal.
func inPlace(words []word, i int, v *vocabulary) bool {
	for i--; i >= 0 && (words[i].folded == "al" || words[i].folded == "el"); i-- {
	}
	return v.places[neighbour(words, i)]
}

func neighbour(words []word, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i].folded
}
