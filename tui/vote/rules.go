package vote

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/tally"
)

// scaleNames are the scales of grades that are offered, in a language of the ballot.
func scales(lang locale.Lang) [][]string {
	w := &locale.Of(lang).Vote.Methods
	return [][]string{w.Quality, w.Priority, w.Seven}
}

// The ends of ratings that are offered.
var ranges = [][2]int{{1, 5}, {0, 5}, {1, 3}, {1, 4}, {0, 3}, {1, 6}}

// methodRows are the lines of the sheet that only some ways of voting have.
func (sh *sheet) methodRows() []row {
	switch o := presets[sh.preset]; o.method {
	case tally.Dots:
		if !o.hundred {
			return []row{rowPoints, rowMost}
		}
	case tally.NGT:
		return []row{rowTop}
	case tally.Judgment:
		return []row{rowScale, rowUngraded}
	case tally.Criteria:
		return []row{rowCriteria, rowCriteriaAR, rowWeights, rowInverse, rowRange}
	case tally.Opinion, tally.Approval, tally.Order, tally.Balanced, tally.Duelling, tally.Objection:
	}
	return nil
}

// ranks is how many options a list of the nominal group has.
func (sh *sheet) ranks() int {
	return min(cmp.Or(sh.top, 5), max(1, len(sh.marked())))
}

// parts are the criteria as they were typed, between signs that separate.
func parts(s string) []string {
	list := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(";؛\n", r) })
	for i, p := range list {
		list[i] = strings.TrimSpace(p)
	}
	return slices.DeleteFunc(list, func(p string) bool { return p == "" })
}

// criteria are the columns of a matrix in both languages.
func (sh *sheet) criteria() (fr, ar []string) {
	if fr, ar = parts(sh.criteriaFR), parts(sh.criteriaAR); len(fr)+len(ar) == 0 {
		return locale.Of(locale.French).Vote.Methods.DefaultCriteria, locale.Of(locale.Arabic).Vote.Methods.DefaultCriteria
	}
	return fr, ar
}

// scale is what stands on the ballot in both languages: grades, or criteria.
func (sh *sheet) scales() (fr, ar string) {
	switch presets[sh.preset].method {
	case tally.Judgment:
		if sh.scale < 0 {
			return sh.ownFR, sh.ownAR
		}
		return strings.Join(scales(locale.French)[sh.scale], "\n"), strings.Join(scales(locale.Arabic)[sh.scale], "\n")
	case tally.Criteria:
		french, arabic := sh.criteria()
		return strings.Join(french, "\n"), strings.Join(arabic, "\n")
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Order, tally.Balanced, tally.Duelling, tally.Objection:
	}
	return "", ""
}

// order is the poll that the sheet describes.
func (sh *sheet) order() session.PreparePoll {
	fr, ar := sh.questions()
	points, most := sh.dots()
	o := presets[sh.preset]
	c := session.PreparePoll{
		QuestionFR: fr, QuestionAR: ar, Method: o.method, Points: points, MaxPerOption: most, SpendAll: o.hundred,
		Cut: sh.cut, Deliberative: sh.deliberative, Equal: sh.equal, QuorumRule: sh.quorum, Sources: sh.marked(),
	}
	c.ScaleFR, c.ScaleAR = sh.scales()
	switch o.method {
	case tally.NGT:
		c.Top = sh.ranks()
	case tally.Judgment:
		c.RefuseMissing = sh.refuse
	case tally.Criteria:
		c.Low, c.High = ranges[sh.ends][0], ranges[sh.ends][1]
		c.Weights, c.Inverted = digitsOf(sh.weights), digitsOf(sh.inverse)
	case tally.Dots, tally.Opinion, tally.Approval, tally.Order, tally.Balanced, tally.Duelling, tally.Objection:
	}
	return c
}

// digitsOf writes numbers with digits that are stored, whatever keyboard wrote them.
func digitsOf(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		case strings.ContainsRune(",;،؛", r):
			return ' '
		}
		return r
	}, s)), " ")
}

// load takes the rules of a poll that was prepared before.
func (sh *sheet) load(p *poll) {
	sh.points, sh.most, sh.top = p.rules.Points, p.rules.MaxPerOption, p.rules.TopK
	sh.cut, sh.deliberative, sh.equal, sh.quorum = p.cut, p.deliberative, p.equal, p.quorumRule
	sh.refuse, sh.weights, sh.inverse = p.rules.RefuseMissing, p.weights, p.inverted
	sh.preset = max(0, slices.Index(presets, p.preset()))
	sh.ends = max(0, slices.Index(ranges, [2]int{p.rules.Low, p.rules.High}))
	switch p.rules.Method {
	case tally.Judgment:
		sh.ownFR, sh.ownAR = strings.Join(p.scaleFR, "\n"), strings.Join(p.scaleAR, "\n")
		sh.scale = slices.IndexFunc(scales(locale.French), func(s []string) bool { return slices.Equal(s, p.scaleFR) })
	case tally.Criteria:
		sh.criteriaFR, sh.criteriaAR = strings.Join(p.scaleFR, " ; "), strings.Join(p.scaleAR, " ؛ ")
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Order, tally.Balanced, tally.Duelling, tally.Objection:
	}
}

// turnRule changes a line that only some ways of voting have, or the rules that all have.
func (sh *sheet) turnRule(d int) bool {
	switch sh.at {
	case rowTop:
		sh.top = min(max(1, sh.ranks()+d), max(1, len(sh.marked())))
	case rowScale:
		n := len(scales(locale.French))
		sh.scale = (max(sh.scale, 0) + d + n) % n
	case rowUngraded:
		sh.refuse = !sh.refuse
	case rowRange:
		sh.ends = (sh.ends + d + len(ranges)) % len(ranges)
	case rowColleges:
		sh.equal = !sh.equal
	case rowQuorum:
		rules := append([]tally.QuorumRule{""}, session.QuorumRules()...)
		sh.quorum = rules[(slices.Index(rules, sh.quorum)+d+len(rules))%len(rules)]
	case rowFR, rowAR, rowKind, rowOptions, rowMethod, rowPoints, rowMost, rowCut, rowNature,
		rowCriteria, rowCriteriaAR, rowWeights, rowInverse:
		return false
	}
	return true
}

// needed is the quorum that the sheet would freeze, 0 for none.
func (sh *sheet) needed() int {
	if sh.quorum == "" {
		return sh.profileQuorum
	}
	return sh.quorum.Required(sh.board)
}

// text is what a line holds that people type.
func (sh *sheet) text(r row) string {
	fr, ar := sh.questions()
	criteriaFR, criteriaAR := sh.criteria()
	switch r {
	case rowFR:
		return fr
	case rowAR:
		return ar
	case rowCriteria:
		return strings.Join(criteriaFR, " ; ")
	case rowCriteriaAR:
		return strings.Join(criteriaAR, " ؛ ")
	case rowWeights:
		return cmp.Or(sh.weights, strings.TrimSpace(strings.Repeat("1 ", max(len(criteriaFR), len(criteriaAR)))))
	case rowInverse:
		return sh.inverse
	case rowKind, rowOptions, rowMethod, rowPoints, rowMost, rowCut, rowNature, rowTop, rowScale, rowUngraded,
		rowRange, rowColleges, rowQuorum:
	}
	return ""
}

// setText takes what was typed in a line.
func (sh *sheet) setText(r row, text string) {
	switch r {
	case rowFR, rowAR:
		fr, ar := sh.questions()
		if r == rowFR {
			fr = text
		} else {
			ar = text
		}
		sh.fr, sh.ar = fr, ar
	case rowCriteria:
		_, ar := sh.criteria()
		sh.criteriaFR, sh.criteriaAR = text, strings.Join(ar, " ؛ ")
	case rowCriteriaAR:
		fr, _ := sh.criteria()
		sh.criteriaFR, sh.criteriaAR = strings.Join(fr, " ; "), text
	case rowWeights:
		sh.weights = text
	case rowInverse:
		sh.inverse = text
	case rowKind, rowOptions, rowMethod, rowPoints, rowMost, rowCut, rowNature, rowTop, rowScale, rowUngraded,
		rowRange, rowColleges, rowQuorum:
	}
}

// typed reports whether people type what a line holds.
func (r row) typed() bool {
	return slices.Contains([]row{rowFR, rowAR, rowCriteria, rowCriteriaAR, rowWeights, rowInverse}, r)
}

// weighed reports whether the weights fit the criteria.
func (sh *sheet) weighed() bool {
	fr, ar := sh.criteria()
	p := session.Poll{
		Method: tally.Criteria, ScaleFR: strings.Join(fr, "\n"), ScaleAR: strings.Join(ar, "\n"), Weights: digitsOf(sh.text(rowWeights)),
	}
	return p.CriteriaWeights() != nil && (len(fr) == len(ar) || len(fr) == 0 || len(ar) == 0)
}

// ruleValue is what a line of rules shows.
func (s *Screen) ruleValue(r row) string {
	w, sh := &s.env.Words.Vote.Methods, &s.sheet
	switch r {
	case rowTop:
		return fmt.Sprintf(w.TopEach, sh.ranks())
	case rowScale:
		fr, ar := sh.scales()
		return strings.Join(strings.Split(s.env.Pick(fr, ar), "\n"), " · ")
	case rowUngraded:
		if sh.refuse {
			return w.Refuse
		}
		return w.Worst
	case rowRange:
		return fmt.Sprintf(w.RangeOf, ranges[sh.ends][0], ranges[sh.ends][1])
	case rowColleges:
		if sh.equal {
			return w.EqualWeight
		}
		return w.OneVoice
	case rowQuorum:
		name := cmp.Or(w.Quorums[string(sh.quorum)], w.AsProfile)
		if n := sh.needed(); n > 0 {
			return fmt.Sprintf(w.Needs, name, n, sh.present[session.Board])
		}
		return name
	case rowInverse:
		if sh.inverse == "" {
			return w.NoInverse
		}
		return sh.inverse
	case rowCriteria, rowCriteriaAR, rowWeights, rowFR, rowAR:
		return sh.text(r)
	case rowKind, rowOptions, rowMethod, rowPoints, rowMost, rowCut, rowNature:
	}
	return ""
}

// number writes digits for a label.
func number(n int) string { return strconv.Itoa(n) }
