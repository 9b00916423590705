package text

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Flag says what may set two close texts apart. It is a question to the
// reader, never a verdict.
type Flag string

// The flags, in the order in which they are given.
const (
	Opposite Flag = "opposite" // one says the contrary: an antonym, or a negation in one only
	Place    Flag = "place"    // they name different places or proper names
	Number   Flag = "number"   // they give different numbers
)

// Flags compares two texts. The result is nil when nothing sets them apart.
func Flags(a, b string) []Flag {
	ta, tb := traitsOf(a), traitsOf(b)
	return ta.against(&tb)
}

// traits are the few things that trigrams weigh too little: two ideas that
// differ in one of them can have nearly the same letters.
type traits struct {
	left, right uint64   // by antonym pair, which of its sides occurs
	negated     bool     // not, never, without
	numbers     []string // sorted, without doubles
	places      []string // from the list of places
	names       []string // words with a capital inside a sentence
}

func (a *traits) against(b *traits) []Flag {
	var out []Flag
	if a.contradicts(b) || b.contradicts(a) || a.negated != b.negated {
		out = append(out, Opposite)
	}
	if bothDiffer(a.places, b.places) || eachHasMore(a.names, b.names) {
		out = append(out, Place)
	}
	if bothDiffer(a.numbers, b.numbers) {
		out = append(out, Number)
	}
	return out
}

// contradicts reports whether a has one side of a pair alone and b the other.
func (a *traits) contradicts(b *traits) bool {
	return a.left&^a.right&b.right&^b.left != 0
}

// bothDiffer reports whether both lists hold something and not the same. One
// text that is silent does not contradict the other.
func bothDiffer(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && !slices.Equal(a, b)
}

// eachHasMore reports whether each list holds something that the other lacks.
func eachHasMore(a, b []string) bool {
	lacks := func(list []string) func(string) bool {
		return func(s string) bool { return !slices.Contains(list, s) }
	}
	return slices.ContainsFunc(a, lacks(b)) && slices.ContainsFunc(b, lacks(a))
}

func traitsOf(s string) traits {
	words := Tokens(s)
	l := oppositions()
	var t traits
	for i, w := range words {
		w = withoutClitic(w, l)
		side := l.sideOf(w)
		t.left |= side.left
		t.right |= side.right
		if negates(words, i) {
			t.negated = true
		}
		if p, ok := l.places[w]; ok {
			t.places = append(t.places, p)
		}
	}
	t.numbers = distinct(numbersOf(words))
	t.places = distinct(t.places)
	t.names = distinct(namesOf(s))
	return t
}

func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// withoutClitic strips the article and one joined conjunction or preposition
// of an Arabic word, when a word of the lists is left. Many words begin with
// these letters themselves.
func withoutClitic(w string, l *opposing) string {
	if w == "" || w[0] < 0xD8 || l.knows(w) {
		return w
	}
	if bare := withoutArticle(w); bare != w {
		return bare
	}
	for _, p := range []string{"و", "ب", "ل", "ف", "ك"} {
		if rest, ok := strings.CutPrefix(w, p); ok && l.knows(rest) {
			return rest
		}
	}
	return w
}

// negates reports whether word i negates, which some words do only in
// company: don't, but not un don; sans, but not sans-abri.
func negates(words []string, i int) bool {
	next := ""
	if i+1 < len(words) {
		next = words[i+1]
	}
	switch w := words[i]; w {
	case "pas", "jamais", "aucun", "aucune", "not", "no", "never", "without", "cannot", "nor",
		"لا", "لم", "لن", "ليس", "ليست", "بدون", "دون", "بلا", "machi", "mashi", "ماشي":
		return true
	case "sans":
		return !slices.Contains([]string{"abri", "abris", "papiers", "domicile", "emploi", "logis"}, next)
	case "t":
		return i > 0 && slices.Contains([]string{"don", "doesn", "isn", "aren", "won", "can", "shouldn", "mustn", "didn"}, words[i-1])
	}
	return false
}

// numbersOf returns the numbers in a text, with thousands joined and small
// number words as figures.
func numbersOf(words []string) []string {
	var out []string
	joins := false // whether the last word was a number that a group may follow
	for _, w := range words {
		switch {
		case !isNumber(w):
			joins = false
			if n, ok := oppositions().numbers[w]; ok {
				out = append(out, n)
			}
		case joins && len(w) == 3:
			out[len(out)-1] += w
		default:
			out = append(out, w)
			joins = len(w) <= 3
		}
	}
	return out
}

func isNumber(w string) bool {
	return !strings.ContainsFunc(w, func(r rune) bool { return r < '0' || r > '9' })
}

// namesOf returns the folded words that have a capital only because they are
// names: not at the start of a sentence, not in capitals throughout, and not
// in a title where every long word has one.
func namesOf(s string) []string {
	var out []string
	small, start := 0, true
	for s != "" {
		end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !isMark(r) })
		if end < 0 {
			end = len(s)
		}
		w := s[:end]
		if w != "" {
			switch {
			case capitalised(w) && !start:
				out = append(out, Fold(w))
			case len(w) >= 3 && !unicode.IsUpper([]rune(w)[0]):
				small++
			}
			start = false
		}
		s = s[end:]
		next := strings.IndexFunc(s, unicode.IsLetter)
		if next < 0 {
			break
		}
		start = start || strings.ContainsAny(s[:next], ".!?:;«\"“•\n")
		s = s[next:]
	}
	if small == 0 {
		return nil
	}
	return out
}

// capitalised reports whether a word of three letters or more has a capital
// and small letters after it.
func capitalised(w string) bool {
	rs := []rune(w)
	return len(rs) >= 3 && unicode.IsUpper(rs[0]) && unicode.IsLower(rs[1]) && unicode.IsLower(rs[2])
}

// opposing is what the lists of words become.
type opposing struct {
	whole   map[string]sides
	stems   map[string]sides // by the first letters
	places  map[string]string
	numbers map[string]string
}

type sides struct{ left, right uint64 }

// shortestStem is the least length in runes of a stem in the lists.
const shortestStem = 3

func (l *opposing) sideOf(w string) sides {
	found := l.whole[w]
	n := 0
	for i := range w {
		if n >= shortestStem {
			if s, ok := l.stems[w[:i]]; ok {
				found.left |= s.left
				found.right |= s.right
			}
		}
		n++
	}
	if s, ok := l.stems[w]; ok {
		found.left |= s.left
		found.right |= s.right
	}
	return found
}

// knows reports whether a word is in one of the lists of opposites or places.
func (l *opposing) knows(w string) bool {
	if _, ok := l.places[w]; ok {
		return true
	}
	return l.sideOf(w) != sides{}
}

var oppositions = sync.OnceValue(func() *opposing {
	l := &opposing{
		whole: make(map[string]sides), stems: make(map[string]sides),
		places: make(map[string]string), numbers: make(map[string]string),
	}
	for bit, pair := range antonyms {
		for side, list := range pair {
			for _, w := range strings.Fields(list) {
				l.oppose(w, bit, side)
			}
		}
	}
	for _, names := range placeNames {
		fields := strings.Fields(names)
		for _, w := range fields {
			l.places[withoutArticle(Fold(w))] = fields[0]
		}
	}
	for n, list := range numberWords {
		for _, w := range strings.Fields(list) {
			l.numbers[Fold(w)] = n
		}
	}
	return l
})

// oppose files one word of a pair; a stem ends in a star.
func (l *opposing) oppose(w string, bit, side int) {
	stem, isStem := strings.CutSuffix(w, "*")
	into := l.whole
	if isStem {
		into = l.stems
	}
	w = Fold(stem)
	s := into[w]
	if side == 0 {
		s.left |= 1 << bit
	} else {
		s.right |= 1 << bit
	}
	into[w] = s
}
