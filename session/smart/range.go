package smart

import "slices"

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

// isGroupSize is true of "groupes de 10 à 15".
func (r *reading) isGroupSize(g figureRange) bool { return r.is(g.low.from-2, group) }

// comparable keeps the figures that could be the target of the sheet. A figure of things
// that the sheet does not count, a length of time or an amount of money is not.
func (r *reading) comparable(f figure, s *sheet) bool {
	after := r.folded(f.to)
	counted := after != "" && slices.Contains(s.counts, stem(after))
	switch f.kind {
	case year, label:
		return false
	case span:
		return s.unitClass&duration != 0
	case cash:
		return s.unitClass&money != 0
	case amount:
	}
	switch {
	case f.rough: // "dont la moitié de filles", but "réduire de moitié" promises
		return r.folded(f.from-1) == "de" && f.to == f.from+1
	case f.spelled && f.values[0] < whole(10): // "leurs deux parents", "du matériel neuf"
		return counted
	}
	return counted || !r.is(f.to, thing)
}

// stem makes singular and plural of one French word equal.
func stem(fold string) string {
	if n := len(fold); n > 3 && (fold[n-1] == 's' || fold[n-1] == 'x') {
		return fold[:n-1]
	}
	return fold
}
