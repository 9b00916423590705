package session

import (
	"context"
	"time"
)

// Watch notices when the clock on the wall and the time that passed part. The zero value
// has seen nothing yet.
type Watch struct {
	wall time.Time
	ran  time.Duration
}

// Lapse is what happened to the clock of the machine.
type Lapse struct {
	Back  time.Duration // by how much the clock on the wall was set back
	Slept time.Duration // how long the machine slept, or by how much its clock was set on
}

// apart is from when on the two clocks count as parted. What is less is never forgotten:
// small steps add up until they are noticed.
const apart = time.Second

// Look compares the clocks with each other and with what was seen before.
func (w *Watch) Look(wall time.Time, ran time.Duration) (l Lapse) {
	wall = wall.Round(0) // the reading of the wall alone
	if w.wall.IsZero() {
		w.wall, w.ran = wall, ran
		return l
	}
	switch d := wall.Sub(w.wall) - (ran - w.ran); {
	case d <= -apart:
		l.Back = -d
	case d >= apart:
		l.Slept = d
	default:
		return l
	}
	w.wall, w.ran = wall, ran
	return l
}

// look asks the watch of the room; nothing happened where nobody counts the time. Both
// clocks are read again when the process was held between them: they would seem to part,
// and the hours of the day would move for nothing.
func (r *Room) look() Lapse {
	if r.cfg.Ran == nil {
		return Lapse{}
	}
	for {
		ran, wall := r.cfg.Ran(), r.cfg.Clock.Now()
		if r.cfg.Ran()-ran < apart {
			return r.watch.Look(wall, ran)
		}
	}
}

// Lapsed reports, at once, that there is something for Beat to tell.
func (r *Room) Lapsed() bool {
	r.beating.Lock()
	defer r.beating.Unlock()
	before := r.watch
	lapse := r.look()
	r.watch = before
	return lapse != Lapse{}
}

// Beat tells, once, that the machine slept or that its clock was set back. Before it tells
// the latter it carries the hours of what was held today along, so that the time left of
// the session that runs stays right.
func (r *Room) Beat(ctx context.Context, seat Seat) (Lapse, error) {
	r.beating.Lock()
	before := r.watch
	lapse := r.look()
	r.beating.Unlock()
	if lapse.Back == 0 {
		return lapse, nil
	}
	_, err := r.Do(ctx, seat, setBack{by: lapse.Back, at: r.cfg.Clock.Now()})
	if err != nil {
		r.beating.Lock()
		r.watch = before // the next beat tries again
		r.beating.Unlock()
	}
	return lapse, err
}

// setBack moves what was held today with a clock that was set back. A clock that jumped
// over midnight leads to another day, of which nothing was held.
type setBack struct {
	by time.Duration
	at time.Time
}

func (c setBack) plan(b *batch) {
	b.called(VerbClock)
	day, ok := b.DayOn(DateOf(c.at))
	if !ok {
		return
	}
	for _, s := range b.slotsOf(day.ID) {
		began, ended := s.times(day.Date, c.at.Location())
		if !began.IsZero() && DateOf(began.Add(-c.by)) == day.Date {
			b.set(s.ID, "began", itoa(int(began.Add(-c.by).UnixMilli())))
		}
		if !ended.IsZero() && DateOf(ended.Add(-c.by)) == day.Date {
			b.set(s.ID, "ended", itoa(int(ended.Add(-c.by).UnixMilli())))
		}
	}
}
