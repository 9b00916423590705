package smart

import (
	"math"
	"slices"
	"strings"
)

// noIndicator is M01.
func noIndicator(s *sheet) (Args, bool) { return nil, blank(s.Indicator) }

// noTarget is M02.
func noTarget(s *sheet) (Args, bool) { return nil, blank(s.Target) }

// noBaseline is M03: no value, and no plan to collect one in the first six months.
func noBaseline(s *sheet) (Args, bool) {
	if !blank(s.Baseline) {
		return nil, false
	}
	limit := s.plan.Start.addMonths(6)
	planned := s.BaselineUnknown && s.BaselineBy.valid() && (limit == "" || s.BaselineBy <= limit)
	return nil, !planned
}

// badUnit is M04. Without an indicator there is nothing to have a unit.
func badUnit(s *sheet) (Args, bool) {
	switch {
	case !blank(s.Target) && s.target == nil, !blank(s.Baseline) && s.baseline == nil:
		return Args{"detail": "not_a_number"}, true
	case blank(s.Indicator):
		return nil, false
	case blank(s.Unit):
		return Args{"detail": "unit_missing"}, true
	case s.percent && (outOf100(s.target) || outOf100(s.baseline)):
		return Args{"detail": "percent_range"}, true
	}
	return nil, false
}

func outOf100(d *decimal) bool { return d != nil && (*d < 0 || *d > whole(100)) }

// wrongWay is M05.
func wrongWay(s *sheet) (Args, bool) {
	if s.target == nil || s.baseline == nil {
		return nil, false
	}
	wrong := false
	switch s.Direction {
	case Up:
		wrong = *s.target <= *s.baseline
	case Down:
		wrong = *s.target >= *s.baseline
	case Keep:
		wrong = *s.target != *s.baseline
	}
	return Args{"cible": s.target.String(), "ref": s.baseline.String(), "sens": string(s.Direction)}, wrong
}

// noVerification is M06.
func noVerification(s *sheet) (Args, bool) { return nil, blank(s.Verification) || blank(s.Frequency) }

// notDisaggregated is M08.
func notDisaggregated(s *sheet) (Args, bool) {
	return nil, allBlank(s.Disaggregation) && personsCounted(s.tokensOf(s.Indicator), s.plan)
}

// otherFigure is M07: the text gives figures, and none of them is that of the sheet.
func otherFigure(s *sheet) (Args, bool) {
	if s.target == nil {
		return nil, false
	}
	sheetSays := s.target.String()
	if s.baseline != nil {
		if agrees, passages := s.passages(); len(passages) > 0 {
			return Args{"texte": passages[0], "fiche": s.baseline.String() + " → " + sheetSays}, !agrees
		}
	}
	var candidates []string
	for _, f := range s.figures {
		if s.comparable(f) && !s.opensOtherRange(f) {
			candidates = append(candidates, s.show(f))
		}
	}
	agrees := len(candidates) == 0 || slices.ContainsFunc(s.figures, s.agrees) || s.onlyBaseline()
	return Args{"texte": strings.Join(candidates, " ; "), "fiche": sheetSays}, !agrees
}

// onlyBaseline is true where the text gives the baseline as the state of today, and
// nothing else: "le taux d'abandon, aujourd'hui de 30 %".
func (s *sheet) onlyBaseline() bool {
	return s.baseline != nil && !slices.ContainsFunc(s.figures, func(f figure) bool {
		return s.comparable(f) && !(f.is(*s.baseline) && s.some(f.from-4, f.from, today))
	})
}

// passages compares every "de A à B" of the text with baseline and target.
func (s *sheet) passages() (agrees bool, shown []string) {
	for _, g := range s.ranges() {
		if !s.measures(g) {
			continue
		}
		shown = append(shown, s.show(g.low)+" → "+s.show(g.high))
		agrees = agrees || g.low.is(*s.baseline) && g.high.is(*s.target)
	}
	return agrees, shown
}

// agrees reports that a figure of the text is the target, or the way to it from the
// baseline: by 30 points, by 50 %, by three times.
func (s *sheet) agrees(f figure) bool {
	return slices.ContainsFunc(f.values, func(v decimal) bool {
		return v == *s.target || f.kind == amount && s.baseline != nil && s.isWay(f, v)
	})
}

// isWay reports that v is the distance from baseline to target: the difference, its
// share of the baseline rounded up or down, or the factor after "par".
func (s *sheet) isWay(f figure, v decimal) bool {
	way := (*s.target - *s.baseline).abs()
	if v == way || *s.baseline == 0 {
		return v == way
	}
	times := float64(*s.target) / float64(*s.baseline)
	if s.folded(f.from-1) == "par" {
		return math.Abs(times-v.float()) < 0.01
	}
	return math.Abs(100*math.Abs(times-1)-v.float()) < 1
}

// show writes a figure as the text does, but digits in one manner.
func (r *reading) show(f figure) string {
	if f.percent && !f.spelled && f.to == f.from+1 {
		return f.values[0].String() + "\u00a0%"
	}
	if f.to == f.from+1 && !f.spelled {
		return f.values[0].String()
	}
	return r.quote(hit{from: f.from, to: f.to})
}
