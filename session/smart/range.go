package smart

import (
	"slices"
	"strings"
)

// figureRange is "de A à B", from a value to another.
type figureRange struct{ low, high figure }

// ranges lists the pairs of figures written as a passage from one to the other.
func (r *reading) ranges() []figureRange {
	var out []figureRange
	for k, low := range r.figures {
		if low.kind == year || low.kind == label || !r.startsRange(low) {
			continue
		}
		for _, high := range r.figures[k+1:] {
			if high.kind == year {
				continue
			}
			if r.endsRange(low, high) {
				if high.scale > 0 && low.scale == 0 && low.values[0] < whole(1000) { // "de 1 à 1,5 million"
					low.values = []decimal{low.values[0] * high.scale}
				}
				out = append(out, figureRange{low, high})
			}
			break
		}
	}
	return out
}

// startsRange wants "de" before the first figure, which "du" of dates is not.
func (r *reading) startsRange(f figure) bool {
	before := r.folded(f.from - 1)
	return before == "de" || before == "d" || before == "من"
}

// endsRange wants "à" before the second figure, and little between the two.
func (r *reading) endsRange(low, high figure) bool {
	before := r.folded(high.from - 1)
	if before != "a" && before != "الي" || high.from-low.to > 5 {
		return false
	}
	words := 0
	for i := low.to; i < high.from-1; i++ {
		switch r.kind(i) {
		case stop:
			return false
		case word:
			words++
		case number, day:
		}
	}
	// "l'accès de 300 femmes à 75 % des soins" goes from nothing to nothing.
	return words == 0 || low.percent == high.percent
}

// measures reports that a range may be the passage from baseline to target, and not
// "groupes de 10 à 15" or "de 8 à 12 séances".
func (s *sheet) measures(g figureRange) bool {
	if s.is(g.low.from-2, group) {
		return false
	}
	// Exact, because «بمدينة» names no thing that is counted.
	things := s.lex.words[s.folded(g.high.to)]&thing != 0
	return s.comparable(g.high) || g.high.kind == amount && !things
}

// opensOtherRange is true of the 8 of "de 8 à 12 séances": it counts séances too.
func (s *sheet) opensOtherRange(f figure) bool {
	return slices.ContainsFunc(s.ranges(), func(g figureRange) bool {
		return g.low.from == f.from && !s.measures(g)
	})
}

// comparable keeps the figures that could be the target of the sheet. A figure of things
// that the sheet does not count, a length of time or an amount of money is not.
func (s *sheet) comparable(f figure) bool {
	switch f.kind {
	case year, label:
		return false
	case span:
		return s.unitClass&duration != 0
	case cash:
		return s.unitClass&money != 0
	case amount:
	}
	counted := s.countsAt(f.to) || s.countsAt(f.to+1)
	switch {
	case f.rough: // "dont la moitié de filles", but "réduire de moitié" promises
		return s.folded(f.from-1) == "de" && f.to == f.from+1
	case f.spelled && f.values[0] < whole(10): // "leurs deux parents", "du matériel neuf"
		return counted
	}
	return counted || f.percent || s.kind(f.to) != word || s.is(f.to, toolWord) ||
		s.some(f.to, f.to+2, population|populationMore)
}

// countsAt reports that the sheet counts what token i names.
func (s *sheet) countsAt(i int) bool {
	named := stem(s.folded(i))
	return named != "" && (slices.Contains(s.counts, named) || s.percent && (named == "point" || named == "نقط"))
}

// stem makes singular and plural of most words equal, in French and in Arabic.
func stem(fold string) string {
	if n := len(fold); n > 3 && (fold[n-1] == 's' || fold[n-1] == 'x') {
		return fold[:n-1]
	}
	fold = strings.TrimPrefix(fold, "ال")
	for _, plural := range []string{"ات", "ين", "ون", "ه"} {
		if bare, cut := strings.CutSuffix(fold, plural); cut && len(bare) >= 4 {
			return bare
		}
	}
	return fold
}
