// Package agenda is the home of the program: the days with their hours, what is on now
// and how much is left of it, and the way to the screen where its work happens.
//
// One list and one cursor serve every size. The zones tell what the arrows to the sides
// do: in the programme they change the day, while modifying they change the length of the
// session under the cursor by five minutes.
//
// # Why
//
// The figure of minutes is what a room asks for, so it is drawn big, changes once a
// minute and is the only thing that moves; seconds appear in the last two minutes, when
// they help to land. The screen asks for a timer only while a session is on, and for the
// moment at which the figure changes.
//
// The package may import session, assets/template for the names of holidays, and the
// packages of tui that draw and edit.
package agenda

import (
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// zone is what the keyboard does.
type zone int

const (
	programme zone = iota // the sessions of a day
	modifying             // their lengths
	adjusting             // the journal of adjustments
	reasoning             // a line takes the reason of an adjustment
	absorbing             // proposals that bring the day back to its next fixed hour
	editing               // the fields of a session, as a sheet
	praying               // the fields of a day: its hours of prayer, its title, its tasks
	choosing              // the card of a technique
	packing               // the materials of a day
)

// Screen implements screen.Screen.
type Screen struct {
	env    *screen.Env
	zone   zone
	detail bool // the sheet of the session fills the screen

	view  view
	day   int // the index of the day on show, -1 until one was opened
	list  widget.List
	log   widget.List // of adjustments
	needs widget.List // of materials

	cures  widget.List     // of proposals
	waived session.Minutes // the delay whose proposals were put aside

	top int // first field of the sheet in sight

	why     edit.Model
	explain session.ID // the adjustment that the line explains; zero while one is written

	back, from   zone              // where a sheet was opened from, and a card
	slots, hours *sheet.Model      // the sheets of a session and of a day
	card         int               // the technique in sight, by its place among the cards
	seen         []session.Concern // what was asked about the plan before the last change
	met, resumed bool              // the first sight of the screen; it showed a session that went on

	ticks  int // the generation of the running timer
	timing bool
	due    time.Time // when the figure changes
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, day: -1}
	s.why.Single, s.why.Limit, s.why.Filter = true, session.LineLimit, text.Safe
	s.slots = sheet.New(env, session.TypeNamed("slot"))
	s.slots.Open = func(string) tea.Cmd { return s.showCard() }
	s.hours = sheet.New(env, session.TypeNamed("day"))
	return s
}

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if s.Capturing() && p.Slot.IsZero() && p.Mode == "" {
		return s.wake() // people come back to what they were writing
	}
	s.zone, s.detail, s.top, s.timing = programme, false, 0, false
	s.ticks++
	s.load()
	s.toNow()
	if !p.Slot.IsZero() {
		s.toSlot(p.Slot)
	}
	switch p.Mode {
	case ModeDetail:
		s.detail = s.list.Len() > 0
	case ModeAdjustments:
		s.zone = adjusting
		s.log.Last()
	default:
		if p.Slot.IsZero() && s.late() && s.view.pace.Delay != s.waived {
			s.propose()
		}
	}
	s.Sync()
	s.seen = s.concerns()
	if !s.met {
		s.met, s.resumed = true, s.view.pos.running
	}
	return s.wake()
}

// toNow shows the day of today, or of what comes next, with the cursor on what is on.
func (s *Screen) toNow() {
	today := session.DateOf(s.env.Now())
	switch {
	case len(s.view.days) == 0:
		s.turn(-1)
		return
	case s.view.on:
		s.turn(s.view.today)
	case s.day < 0:
		next := len(s.view.days) - 1
		for i, d := range s.view.days {
			if d.date == today || d.facilitated && d.date > today {
				next = i
				break
			}
		}
		s.turn(next)
	}
	s.list.SetLen(len(s.rows()))
	if s.day == s.view.today && s.view.on {
		s.list.Select(s.view.around())
	}
}

// toSlot shows a session wherever it is.
func (s *Screen) toSlot(id session.ID) {
	for d, day := range s.view.days {
		for i, r := range day.rows {
			if r.slot.ID == id {
				s.turn(d)
				s.list.SetLen(len(day.rows))
				s.list.Select(i)
			}
		}
	}
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	if s.env.Salle {
		s.zone, s.detail = programme, false
	}
	chosen, had := s.current()
	watched := had && chosen.slot.ID == s.view.now && (s.zone == programme || s.zone == absorbing)
	kind := s.cure().Kind
	s.load()
	s.env.Room.Read(func(r *session.Retreat) {
		s.slots.Show(r, s.specs(r))
		s.hours.Show(r, s.daySpecs())
	})
	s.turn(min(s.day, len(s.view.days)-1))
	if s.env.Salle && s.view.on && s.view.soon() {
		s.turn(s.view.today) // the room looks at what is on, whatever was leafed through
	}
	s.list.SetLen(len(s.rows()))
	s.log.SetLen(len(s.view.adjustments))
	s.needs.SetLen(len(s.supplies()))
	s.keepCure(kind)
	switch {
	case s.live() && (s.env.Salle || watched): // the cursor goes on with the room
		s.list.Select(s.view.around())
	case had:
		s.toSlot(chosen.slot.ID)
	}
}

// load reads the days anew, the one on show in detail.
func (s *Screen) load() {
	s.env.Room.Read(func(r *session.Retreat) { s.view = read(r, s.env.Now()) })
	s.turn(s.day)
}

// turn shows a day.
func (s *Screen) turn(day int) {
	s.day = day
	if day >= 0 && day < len(s.view.days) && !s.view.days[day].detailed {
		s.env.Room.Read(func(r *session.Retreat) { s.view.days[day].detail(r, s.env.Lang()) })
	}
}

// rows are the sessions of the day on show.
func (s *Screen) rows() []row {
	if s.day < 0 || s.day >= len(s.view.days) {
		return nil
	}
	return s.view.days[s.day].rows
}

// current is the session under the cursor.
func (s *Screen) current() (row, bool) {
	i, rows := s.list.Cursor(), s.rows()
	if i < 0 || i >= len(rows) {
		return row{}, false
	}
	return rows[i], true
}

// live reports that the day on show is today and still has something to come soon.
func (s *Screen) live() bool { return s.view.on && s.day == s.view.today && s.view.soon() }

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	return s.zone == reasoning || s.zone == editing && s.slots.Writing() || s.zone == praying && s.hours.Writing()
}

// Kept implements screen.Keeper.
func (s *Screen) Kept() int { return s.slots.Kept() + s.hours.Kept() }

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w, n := s.env.Words.Agenda, 0
	for _, d := range s.view.days {
		n += len(d.rows)
	}
	if s.live() && s.view.pos.now {
		r := s.view.days[s.view.today].rows[s.view.around()]
		return s.env.Pick(r.slot.TitleFR, r.slot.TitleAR), false
	}
	return s.env.Count(w.Sessions, n), n == 0
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	w := s.env.Words
	switch {
	case s.day < 0:
		return ""
	case s.zone == modifying, s.zone == editing:
		return w.Agenda.Modifying
	case s.zone == adjusting, s.zone == reasoning:
		return w.Agenda.Adjusting
	case s.zone == praying:
		return strings.ToLower(w.Agenda.Replan.Prayers)
	case s.zone == choosing:
		return strings.ToLower(w.Agenda.Replan.Card)
	case s.zone == packing:
		return strings.ToLower(w.Agenda.Replan.Needs)
	}
	d := s.view.days[s.day]
	name := fmt.Sprintf(w.Words.Day, d.number)
	switch {
	case d.number == 0:
		name = w.Words.Eve
	case !d.facilitated:
		name = w.Words.DayAfter
	}
	// The day's motto is what stands before its colon.
	if motto, _, ok := strings.Cut(s.env.Pick(d.titleFR, d.titleAR), ":"); ok && d.facilitated {
		name += s.comma() + strings.ToLower(strings.TrimSpace(motto))
	}
	return name
}

// comma joins two short things in the language of the seat.
func (s *Screen) comma() string {
	if s.env.Words.RTL {
		return "، "
	}
	return ", "
}
