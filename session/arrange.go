package session

import (
	"iter"
	"slices"

	"halqa/assets/template"
)

// arrange fits a morning or an afternoon between two hours. Its pause may begin at any
// step and, when it is there for the Asr, come after another session or last up to a
// quarter of an hour longer; of all arrangements that keep the rules it takes the one
// with the least strain, the first in time among equals. Where none keeps all the rules,
// it gives up the longest stretch first, then the prayer, then the least lengths.
func (l *layday) arrange(pieces []piece, from, to Minutes) []piece {
	for _, rules := range []rules{{true, true}, {false, true}, {}} {
		if best := l.search(pieces, from, to, rules); best != nil {
			return best
		}
	}
	laid := slices.Clone(pieces)
	for i := range laid {
		laid[i].least = min(laid[i].length, step)
	}
	if !fit(laid, from, to) {
		// No length is short enough: the day ends late or overlaps, which everybody sees.
		for i := range laid {
			laid[i].start = min(from, 24*60-laid[i].length)
			from = laid[i].end()
		}
	}
	return laid
}

// rules are what an arrangement has to keep.
type rules struct{ stretch, prayer bool }

// displacement is the strain of moving a pause past one session.
const displacement Minutes = 1000

// search tries every arrangement that the rules leave, nil when there is none.
func (l *layday) search(pieces []piece, from, to Minutes, keep rules) []piece {
	own := l.pause(pieces)
	if own < 0 {
		laid := slices.Clone(pieces)
		if fit(laid, from, to) && (!keep.stretch || longest(laid) <= l.limit) {
			return laid
		}
		return nil
	}
	var best []piece
	var least Minutes
	laid := make([]piece, len(pieces))
	for t := range l.trials(pieces, own, from, to, keep) {
		copy(laid, t.order)
		laid[t.place].length += t.extra
		if !fitAround(laid, t.place, from, t.at, to) || !l.kept(laid, t.place, keep) {
			continue
		}
		s := strain(laid) + displacement*Minutes(max(t.place-own, own-t.place))
		if best == nil || s < least {
			best, least = append(best[:0], laid...), s
		}
		if least == 0 {
			break // nothing can be better than the template itself
		}
	}
	return best
}

// trial is one way to place the pause of a morning or an afternoon.
type trial struct {
	order []piece // with the pause at its place
	place int
	extra Minutes // by which the pause is longer
	at    Minutes // when it begins
}

// trials lists the places, lengths and hours that the pause at own may have.
func (l *layday) trials(pieces []piece, own int, from, to Minutes, keep rules) iter.Seq[trial] {
	first, last, longer := own, own, Minutes(0)
	if pieces[own].Prayer == template.Asr && keep.prayer {
		first, last, longer = min(1, own), l.lastPlace(pieces), 15
	}
	return func(yield func(trial) bool) {
		for place := first; place <= last; place++ {
			order := moved(pieces, own, place)
			earliest := (from + shortestOf(order[:place]) + step - 1) / step * step
			latest := to - shortestOf(order[place:])
			for extra := Minutes(0); extra <= longer; extra += step {
				for at := earliest; at <= latest; at += step {
					if !yield(trial{order, place, extra, at}) {
						return
					}
				}
			}
		}
	}
}

// shortestOf is the least time that pieces take.
func shortestOf(pieces []piece) (sum Minutes) {
	for i := range pieces {
		if pieces[i].still() {
			sum += pieces[i].length
		} else {
			sum += pieces[i].least
		}
	}
	return sum
}

// pause is the pause that moves: the one for the Asr, else the first.
func (l *layday) pause(pieces []piece) int {
	asr := slices.IndexFunc(pieces, func(p piece) bool { return p.Prayer == template.Asr })
	if asr >= 0 {
		return asr
	}
	return slices.IndexFunc(pieces, func(p piece) bool { return p.Type == template.Pause })
}

// lastPlace is the last place for the pause that still has a session of everybody after
// it.
func (l *layday) lastPlace(pieces []piece) int {
	last := len(pieces) - 2
	for last > 1 && pieces[last+1].Format == template.Committee {
		last--
	}
	return min(max(last, 1), len(pieces)-1)
}

// moved is a copy of pieces in which the one at from stands at to.
func moved(pieces []piece, from, to int) []piece {
	order := slices.Delete(slices.Clone(pieces), from, from+1)
	return slices.Insert(order, to, pieces[from])
}

// fitAround fits what comes before a pause and what comes after it.
func fitAround(laid []piece, pause int, from, at, to Minutes) bool {
	laid[pause].start = at
	return fit(laid[:pause], from, at) && fit(laid[pause+1:], laid[pause].end(), to)
}

// kept reports whether an arrangement keeps the rules. The Asr needs no pause when
// everybody is free soon enough after it.
func (l *layday) kept(laid []piece, pause int, keep rules) bool {
	if keep.stretch && longest(laid) > l.limit {
		return false
	}
	p := &laid[pause]
	if !keep.prayer || p.Prayer != template.Asr || covers(p.start, p.end(), l.prayers.asr) {
		return true
	}
	free := p.end()
	for i := range laid {
		if laid[i].Format != template.Committee {
			free = laid[i].end()
		}
	}
	return free <= l.prayers.asr+prayerLate
}
