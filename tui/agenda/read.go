package agenda

import (
	"time"

	"halqa/session"
	"halqa/tui/screen"
)

// view is what the screen shows of the retreat, copied out of it.
type view struct {
	days        []day
	adjustments []adjustment

	on    bool // today is one of the days
	today int  // its index
	pos   position
	now   session.ID // the session that is on, zero between two
	pace  session.Pace
}

type day struct {
	id               session.ID
	number           int
	date             session.Date
	titleFR, titleAR string
	facilitated      bool
	notices          []session.Notice
	tasks            string
	dhuhr, asr, sets session.Minutes // the prayers; sets is Maghrib
	confirmed        bool
	uncovered        []string
	concerns         []session.Concern
	supplies         []session.Supply
	planned          session.Minutes // when the plan has the day end
	rows             []row
	detailed         bool // supplies and steps are read too, see detail
}

// row is a session with its hours: those of the course today, of the plan otherwise.
type row struct {
	slot       session.Slot
	start, end session.Minutes
	overlap    session.Minutes
	over       bool // it was held
	place      screen.Place
	supplies   []session.Supply
	steps      []session.Stage
}

// position is session.Position without pointers into the retreat.
type position struct {
	now, next            bool // there is such a session
	nowAt, nextAt        int  // their rows
	end, due, nextStart  session.Minutes
	left, drift, allowed time.Duration
	running, finished    bool
}

type adjustment struct {
	id               session.ID
	slot             session.ID
	day              int // its number, -1 for none
	at               session.Minutes
	titleFR, titleAR string
	change           session.Outcome
	effect, why      string
}

// read copies what the screen shows at a moment.
func read(r *session.Retreat, now time.Time) view {
	v := view{today: -1}
	today := session.DateOf(now)
	for _, d := range r.Days() {
		plan := r.Programme(d.ID)
		var ends session.Minutes
		if n := len(plan); n > 0 {
			ends = plan[n-1].End
		}
		if d.Date == today {
			v.today, v.on = len(v.days), len(plan) > 0
			plan = r.Course(d, now)
		}
		v.days = append(v.days, readDay(r, d, plan))
		v.days[len(v.days)-1].planned = ends
	}
	for _, a := range r.Adjustments() {
		v.adjustments = append(v.adjustments, readAdjustment(r, a))
	}
	if pos, ok := r.Position(now); ok && v.on {
		v.place(pos)
		v.pace, _ = r.Pace(now)
	}
	return v
}

func readDay(r *session.Retreat, d *session.AgendaDay, plan []session.Planned) day {
	c := day{
		id: d.ID, number: d.Number, date: d.Date, titleFR: d.TitleFR, titleAR: d.TitleAR, facilitated: d.Facilitated,
		notices: d.Notices(), tasks: d.Tasks, dhuhr: d.Dhuhr, asr: d.Asr, sets: d.Maghrib, confirmed: d.Confirmed,
		uncovered: r.Uncovered(d), concerns: r.Concerns(d),
	}
	for _, p := range plan {
		place, _ := PlaceOf(r, p.Slot)
		c.rows = append(c.rows, row{
			slot: *p.Slot, start: p.Start, end: p.End, overlap: p.Overlap, over: p.Slot.Ended > 0, place: place,
		})
	}
	return c
}

// detail reads what is shown of one day only, and takes as long as all days together:
// what its sessions need and the steps they have.
func (d *day) detail(r *session.Retreat, lang string) {
	d.supplies = r.SuppliesOf(d.id)
	for i := range d.rows {
		s := &d.rows[i].slot
		d.rows[i].supplies, d.rows[i].steps = r.Supplies(s), s.Steps(lang)
	}
	d.detailed = true
}

func readAdjustment(r *session.Retreat, a *session.Adjustment) adjustment {
	c := adjustment{id: a.ID, slot: a.Slot, day: -1, at: a.At, titleFR: a.What, effect: a.Effect, why: a.Why, change: a.Reads()}
	if s, ok := r.Item(a.Slot).(*session.Slot); ok && s.TitleFR+s.TitleAR != "" {
		c.titleFR, c.titleAR = s.TitleFR, s.TitleAR
	}
	if d, ok := r.DayOn(a.Date); ok {
		c.day = d.Number
	}
	return c
}

// place says where the room stands in the rows of today.
func (v *view) place(pos session.Position) {
	v.pos = position{
		end: pos.Now.End, due: pos.Due, nextStart: pos.Next.Start, left: pos.Left, drift: pos.Drift,
		running: pos.Running, finished: pos.Finished,
	}
	rows := v.days[v.today].rows
	for i, r := range rows {
		if pos.Now.Slot != nil && r.slot.ID == pos.Now.Slot.ID {
			v.pos.now, v.pos.nowAt, v.now = true, i, r.slot.ID
			v.pos.allowed = time.Duration(r.slot.Length) * time.Minute
		}
		if pos.Next.Slot != nil && r.slot.ID == pos.Next.Slot.ID {
			v.pos.next, v.pos.nextAt = true, i
		}
	}
	for i := range v.around() { // by the clock, where nobody said so
		rows[i].over = true
	}
}

// around is the row of today that people ask about: what is on, else what comes.
func (v *view) around() int {
	switch {
	case v.pos.now:
		return v.pos.nowAt
	case v.pos.next:
		return v.pos.nextAt
	}
	return max(0, len(v.days[v.today].rows)-1)
}

// soonest is how long before a session the screen begins to count.
const soonest = time.Hour

// soon reports that a session is on or about to be.
func (v *view) soon() bool { return v.pos.now || v.pos.next && v.pos.left <= soonest }
