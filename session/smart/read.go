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
}

func newSheet(o Objective, p Plan) *sheet {
	s := &sheet{Objective: o, plan: p}
	s.target, s.baseline = number64(o.Target), number64(o.Baseline)
	s.readUnit()
	var values []decimal
	for _, d := range []*decimal{s.target, s.baseline} {
		if d != nil {
			values = append(values, *d)
		}
	}
	s.reading = read(o.Text, o.Lang, p, values)
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

func (s *sheet) readUnit() {
	toks := tokensOf(s.Unit, s.Lang)
	for _, t := range toks {
		s.unitClass |= t.class
		s.counts = append(s.counts, stem(t.fold))
		s.percent = s.percent || t.fold == "pourcentage" || t.fold == "pourcent"
	}
	if u := plain(s.Unit); len(toks) == 0 && len(u) > 0 && u[len(u)-1] == '%' {
		s.percent = true
	}
	for _, t := range tokensOf(s.Indicator, s.Lang) {
		if t.kind == word && t.class&(counter|dateWord) == 0 {
			s.counts = append(s.counts, stem(t.fold))
		}
	}
}

// read cuts a text up, takes personal data out and looks the rest up.
func read(txt, lang string, p Plan, values []decimal) *reading {
	lang = languageOf(lang, txt)
	r := &reading{lang: lang, lex: lexiconOf(lang), src: plain(txt)}
	r.toks = tokenize(r.src, lang)
	r.namePopulations(p.Populations)
	r.takeLeaksOut(p.Acronyms)
	r.lookUp()
	r.findFigures(values)
	r.findDates()
	return r
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
		return f.kind == amount || f.kind == cash || f.kind == span && f.spelled
	})
}
