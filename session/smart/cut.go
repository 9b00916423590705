package smart

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"halqa/session/text"
)

// Cut divides a sentence in which S02 sees two objectives, at the word that joins them.
// What joins them belongs to neither. It reports false where the rule sees one objective.
func Cut(sentence, lang string) (first, second string, ok bool) {
	s := newSheet(Objective{Text: sentence, Lang: lang}, Plan{}, 0)
	i := s.second(s.head)
	if i < 0 {
		return sentence, "", false
	}
	end, start := s.seam(i)
	first = strings.TrimRightFunc(sentence[:before(sentence, end)], func(c rune) bool {
		return unicode.IsSpace(c) || strings.ContainsRune(",;،؛", c)
	})
	second = strings.TrimSpace(sentence[before(sentence, start):])
	if strings.HasSuffix(second, ".") {
		first += "."
	}
	if s.lang == text.French {
		c, size := utf8.DecodeRuneInString(second)
		second = string(unicode.ToUpper(c)) + second[size:]
	}
	return first, second, first != "" && second != ""
}

// seam is where the first objective ends and where the verb of the second, token i,
// begins, both in bytes of the plain text.
func (r *reading) seam(i int) (end, start int) {
	start = r.at(i).start
	if r.lang == text.Arabic {
		if r.is(i-1, coordinator) {
			return r.at(i - 1).start, start
		}
		return start, start + len("و")
	}
	k := i - 1
	for r.is(k, between) {
		k--
	}
	if r.follows(k-1, []string{"ainsi", "que"}) {
		k--
	}
	return r.at(k).start, start
}

// before is the place in a sentence of a place in its plain text, which may be shorter
// because it holds no tatweel and no invisible character.
func before(sentence string, place int) int {
	for i, c := range sentence {
		if place <= 0 {
			return i
		}
		place -= len(plain(string(c)))
	}
	return len(sentence)
}

// SeverityOf is what a rule asks for, None for a name that is no rule.
func SeverityOf(r Rule) Severity { return ruleTable[r].severity }
