package smart

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"halqa/session/text"
)

// vagueVerb is S01: the sentence turns on a vague verb and gives no figure.
func vagueVerb(s *sheet) (Args, bool) {
	if !s.is(s.head, vague) || s.quantified() {
		return nil, false
	}
	return Args{"mot": s.at(s.head).raw}, true
}

// twoObjectives is S02.
func twoObjectives(s *sheet) (Args, bool) {
	i := s.second(s.head)
	if i < 0 {
		return nil, false
	}
	return Args{"mot": s.at(s.head).raw, "mot2": s.at(i).raw}, true
}

// noPopulation is S03.
func noPopulation(s *sheet) (Args, bool) {
	known := s.lang == text.French || s.lang == text.Arabic
	return nil, known && s.Scope == Beneficiaries && !s.some(0, len(s.toks), population|populationMore)
}

// activityForResult is S04: at the levels of change, the sentence says what will be done.
func activityForResult(s *sheet) (Args, bool) {
	if s.Level != Impact && s.Level != Effect {
		return nil, false
	}
	if s.is(s.head, activity) && !s.is(s.head, result) && !s.beginsAt(s.head, changeTurn) {
		return Args{"mot": s.at(s.head).raw}, true
	}
	if s.is(0, activityNoun) && !s.is(s.head, result) && !s.beginsAt(0, changeTurn) {
		return Args{"mot": s.at(0).raw}, true
	}
	return nil, false
}

// length is S05. Arabic says the same in fewer words.
func length(s *sheet) (Args, bool) {
	least, most := 8, 45
	if s.lang == text.Arabic {
		least, most = 6, 40
	}
	n := s.words()
	return Args{"n": strconv.Itoa(n), "min": strconv.Itoa(least), "max": strconv.Itoa(most)}, n < least || n > most
}

// elasticTerm is S06: words that everyone fills differently.
func elasticTerm(s *sheet) (Args, bool) {
	for _, h := range s.found(elastic, elasticException) {
		return Args{"mot": s.quote(h)}, true
	}
	return nil, false
}

// vagueDeadline is T03.
func vagueDeadline(s *sheet) (Args, bool) {
	for _, h := range s.found(vagueTime, vagueTimeException) {
		if h.to-h.from < 3 || !s.isKindOf(h) {
			return Args{"mot": s.quote(h)}, true
		}
	}
	return nil, false
}

// isKindOf is true of "un hébergement à long terme", a kind of housing. In "améliorer
// l'hébergement à long terme" it is a date that is missing.
func (r *reading) isKindOf(h hit) bool {
	noun := h.from - 1
	if r.kind(noun) == word && !r.is(noun, termNoun) {
		noun--
	}
	if !r.is(noun, termNoun) {
		return false
	}
	if r.lang == text.Arabic {
		return !strings.Contains(r.folded(noun), "ال") && !strings.HasPrefix(r.folded(noun), "لل")
	}
	return slices.Contains([]string{"un", "une", "des", "de", "d", "en"}, r.folded(noun-1))
}

// personalData is E01.
func personalData(s *sheet) (Args, bool) {
	if len(s.leaks) == 0 {
		return nil, false
	}
	return Args{"detail": s.leaks[0]}, true
}

// stigmatising is E02. An illegal detention, a quoted word and the name of an
// association stigmatise nobody.
func stigmatising(s *sheet) (Args, bool) {
	for _, h := range s.found(stigma, 0) {
		if s.some(h.from-1, h.from, actNoun) || s.kind(h.from-1) == word && !s.is(h.from-1, population) && s.is(h.from-2, actNoun) {
			continue
		}
		if s.isQuoted(h) || s.inProperName(h) {
			continue
		}
		return Args{"mot": s.quote(h)}, true
	}
	return nil, false
}

// isQuoted reports that the text talks about the word: « le mot "clandestin" ».
func (r *reading) isQuoted(h hit) bool {
	before := strings.TrimRight(r.src[:r.at(h.from).start], " ")
	mark, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("«“\"'’", mark) && mark != '’' && mark != '\'' && r.some(h.from-3, h.from, citing) ||
		r.is(h.from-1, citing)
}

// inProperName looks for "Amicale marocaine des" before the word, with a capital inside
// the sentence.
func (r *reading) inProperName(h hit) bool {
	for i := h.from - 1; i > 0 && i >= h.from-4 && r.kind(i) != stop; i-- {
		if r.is(i, bodyNoun) && startsUpper(r.at(i).raw) {
			return true
		}
	}
	return false
}

// eachOf is true of «في كل مصلحة», "in each service": with an indefinite noun after a
// preposition, «كل» shares out and promises nothing.
func (r *reading) eachOf(h hit) bool {
	return r.lang == text.Arabic && r.folded(h.from) == "كل" && r.is(h.from-1, nounTail) &&
		!strings.HasPrefix(r.folded(h.to), "ال")
}

// saysAll reports an absolute that is a promise and not a description.
func (s *sheet) saysAll() bool {
	return slices.ContainsFunc(s.found(absolute, absoluteException), func(h hit) bool {
		return !s.describes(h) && !s.eachOf(h)
	})
}

// describes is true of "sans aucun papier", "de tous âges", "tous sexes confondus" and
// "victimes de toutes les formes de violence".
func (r *reading) describes(h hit) bool {
	for i := h.to; i < h.to+4; i++ {
		if strings.HasPrefix(r.folded(i), "confondu") {
			return true
		}
	}
	switch r.folded(h.from) {
	case "aucun", "aucune":
		return r.some(h.from-4, h.from, privative)
	case "tous", "toutes":
	default:
		return false
	}
	if before := r.folded(h.from - 1); !isPreposition(before) && before != "contre" {
		return false
	}
	articles := []string{"les", "l", "ces", "ses", "leurs", "nos", "ceux", "celles"}
	return r.is(h.from-2, population) || !slices.Contains(articles, r.folded(h.to))
}

// personsCounted reports that an indicator counts people: a population is named, and
// what is counted first is not a thing.
func personsCounted(toks []token, p Plan) bool {
	counts := false
	first := true
	for _, t := range toks {
		if t.kind != word || t.class&counter != 0 {
			continue
		}
		if first && t.class&thing != 0 && t.class&population == 0 {
			return false
		}
		first = false
		counts = counts || t.class&population != 0 || slices.ContainsFunc(p.Populations, func(w string) bool {
			return text.Fold(w) == t.fold
		})
	}
	return counts
}

// blank reports a field with nothing to read in it.
func blank(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) })
}

// allBlank is true of no list, and of a list of empty lines.
func allBlank(list []string) bool {
	return !slices.ContainsFunc(list, func(s string) bool { return !blank(s) })
}
