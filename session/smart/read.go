package smart

import (
	"slices"

	"halqa/session/text"
)

// sheet is an objective made ready for the rules: its text read, its numbers parsed.
type sheet struct {
	Objective
	plan             Plan
	*reading         // of the text
	target, baseline *decimal
	head             int      // token of the main verb, or -1
	counts           []string // stems of what the indicator and the unit count
	unitClass        class
	percent          bool // the unit is a percentage
	unseen           class
}

// newSheet parses and reads once what several rules need.
func newSheet(o Objective, p Plan, unseen class) *sheet {
	s := &sheet{Objective: o, plan: p, unseen: unseen}
	s.target, s.baseline = number64(o.Target), number64(o.Baseline)
	s.readUnit()
	var values []decimal
	for _, d := range []*decimal{s.target, s.baseline} {
		if d != nil {
			values = append(values, *d)
		}
	}
	s.reading = s.read(values)
	s.head = s.reading.head()
	return s
}

// number64 is nil for what is no number.
func number64(s string) *decimal {
	d, ok := parseDecimal(s)
	if !ok {
		return nil
	}
	return &d
}

// readUnit notes what the sheet counts, so that figures of other things can be told.
func (s *sheet) readUnit() {
	toks := s.tokensOf(s.Unit)
	for _, t := range toks {
		s.unitClass |= t.class
		s.counts = append(s.counts, stem(t.fold))
		s.percent = s.percent || t.fold == "pourcentage" || t.fold == "pourcent"
	}
	if u := plain(s.Unit); len(toks) == 0 && len(u) > 0 && u[len(u)-1] == '%' {
		s.percent = true
	}
	for _, t := range s.tokensOf(s.Indicator) {
		if t.kind == word && t.class&(counter|dateWord) == 0 {
			s.counts = append(s.counts, stem(t.fold))
		}
	}
}

// read cuts the text up, takes personal data out and looks the rest up.
func (s *sheet) read(values []decimal) *reading {
	lang := languageOf(s.Lang, s.Text)
	r := &reading{lang: lang, lex: lexiconOf(lang), src: plain(s.Text)}
	r.toks = tokenize(r.src, lang, s.unseen)
	r.namePopulations(s.plan.Populations)
	// Before the figures, so that a telephone number is not one.
	r.takeLeaksOut(s.plan.Acronyms)
	r.lookUp(s.unseen)
	r.findFigures(values)
	r.findDates()
	return r
}

// tokensOf cuts a short field, such as the indicator.
func (s *sheet) tokensOf(field string) []token {
	return tokenize(plain(field), languageOf(s.Lang, field), s.unseen)
}

// namePopulations adds the populations of the plan to those of the lexicon.
func (r *reading) namePopulations(words []string) {
	for _, w := range words {
		for i := range r.toks {
			if t := &r.toks[i]; t.kind == word && t.fold == text.Fold(w) {
				t.class |= population
			}
		}
	}
}

// words counts the words and numbers of the text.
func (r *reading) words() int {
	n := len(r.toks)
	for _, t := range r.toks {
		if t.kind == stop {
			n--
		}
	}
	return n
}

// quantified reports that the text says how much. A length of time counts only in
// letters, where it is harder to tell from an amount.
func (r *reading) quantified() bool {
	return slices.ContainsFunc(r.figures, func(f figure) bool {
		return f.kind == amount || f.kind == cash || f.kind == span && f.spelled || f.onSheet
	})
}
