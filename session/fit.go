package session

import "halqa/assets/template"

// step is the grain of the agenda: an hour that the layout computes is a multiple of it.
const step Minutes = 5

// piece is a session on its way to an hour. It never writes to the template's slot.
type piece struct {
	*template.Slot
	start, length, least Minutes
	usual                Minutes // the length that the template gives
	anchored             bool
}

func (p *piece) end() Minutes { return p.start + p.length }

// still reports whether nobody works in the piece.
func (p *piece) still() bool { return p.Type == template.Pause || p.Type == template.Meal }

// half rounds half a length up to the grain: what a session can shrink to when nobody
// said otherwise.
func half(length Minutes) Minutes {
	return min(length, max(step, (length/2+step-1)/step*step))
}

// fit lays pieces one after the other between two hours. Lengths that don't fill the time
// change in steps of five minutes: a session grows in proportion to its length, and
// shrinks in proportion to what separates it from its least. Pauses keep theirs. It
// reports false, and changes nothing, when even the least lengths are too long.
func fit(pieces []piece, from, to Minutes) bool {
	var have, weights Minutes
	for i := range pieces {
		have += pieces[i].length
	}
	missing := to - from - have
	weight := func(p *piece) Minutes {
		switch {
		case p.still():
			return 0
		case missing < 0:
			return p.length - p.least
		}
		return p.length
	}
	for i := range pieces {
		weights += weight(&pieces[i])
	}
	if missing < -weights || missing > 0 && weights == 0 {
		return false
	}
	// What was handed out so far is compared with what should have been, so that no
	// remainder builds up.
	var due, given Minutes
	for i := range pieces {
		if w := weight(&pieces[i]); w > 0 {
			due += w
			given += pieces[i].change(grain(missing*due/weights) - given)
		}
	}
	for i := range pieces {
		if !pieces[i].still() {
			given += pieces[i].change(missing - given)
		}
	}
	at := from
	for i := range pieces {
		pieces[i].start = at
		at = pieces[i].end()
	}
	return at == to
}

// change lengthens the piece as far as its least length lets it, and says by how much.
func (p *piece) change(by Minutes) Minutes {
	by = max(by, p.least-p.length)
	p.length += by
	return by
}

// grain rounds to the nearest multiple of the step.
func grain(m Minutes) Minutes {
	if m < 0 {
		return -grain(-m)
	}
	return (m + step/2) / step * step
}

// strain is how far lengths are from those of the template: the sum of the squared
// changes, each divided by the usual length. Proportional change has the least strain.
func strain(pieces []piece) (sum Minutes) {
	for i := range pieces {
		p := &pieces[i]
		d := p.length - p.usual
		sum += 1000 * d * d / max(p.usual, step)
	}
	return sum
}

// longest is the longest time without a pause.
func longest(pieces []piece) (most Minutes) {
	var run Minutes
	for i := range pieces {
		if pieces[i].still() {
			run = 0
			continue
		}
		run += pieces[i].length
		most = max(most, run)
	}
	return most
}
