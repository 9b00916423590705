// Package groups is the screen of the people in the room: who is here, what they need, who
// sits at which table, what each table worked on, and how even the voices are.
//
// Names, languages, needs and presence are confidential: the room sees badge numbers and
// colleges, at their tables. Voices are counted by table, language and side, never by
// person.
//
// The package may import session and the packages of tui that draw and edit.
package groups

import (
	"fmt"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/rota"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// zone is the part of the screen that has the keyboard.
type zone int

const (
	attending zone = iota // the list of people with their presence
	providing             // what the room has to provide, by half-day
	tables                // the groups side by side
	balancing             // the voices of each group
	noting                // the sheet of one group
	filing                // the sheet of one person
)

// person is what the screen shows of one.
type person struct {
	id      session.ID
	code    string
	name    string // empty in salle
	college string
	langs   []string // none in salle
	mark    string   // of the half-day, none in salle
	locked  bool     // at the table where they sit, never in salle
}

// need is what the screen shows of an access need.
type need struct {
	id     session.ID
	text   string
	counts map[string]int
}

// table is what the screen shows of a group.
type table struct {
	id      session.ID
	number  int
	theme   string
	turn    int // in the order of reporting, 0 for none
	members []person
	voices  voices
}

// Screen implements screen.Screen.
type Screen struct {
	env  *screen.Env
	zone zone
	ask  asking
	line edit.Model

	day       int // 1 to 3
	afternoon bool
	dated     bool // day and half-day were chosen or found

	people   []person
	present  map[string]int // by college
	members  map[string]int // enrolled, by college
	colleges []college
	quorum   int
	needs    []need
	tables   []table
	seating  *rota.Plan // how well they keep the rules; nil in the room
	round    int        // that is shown
	on       int        // that is on
	rounds   int
	first    int // of the rounds composed together with the one shown
	seed     int
	view     int // the round to show, 0 for the one that is on

	list, wants widget.List
	col, row    int // the place at the tables
	taken       session.ID
	sheet       *sheet.Model // of a group
	file        *sheet.Model // of a person
	filed       filed
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{
		env: env, day: 1,
		sheet: sheet.New(env, session.TypeNamed("group")), file: sheet.New(env, session.TypeNamed("person")),
	}
	s.file.Open = s.openField
	s.line.Single, s.line.Limit, s.line.Filter = true, 80, text.Safe
	return s
}

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	s.ask = nothing
	switch {
	case p.Mode == "attendance":
		s.zone = attending
	case len(s.tables) > 0 && s.zone != noting:
		s.zone = tables
	}
	for i, t := range s.tables {
		if t.id == p.Item || p.Group > 0 && t.number == p.Group {
			s.zone, s.col, s.row = tables, i, 0
		}
	}
	return nil
}

// now is the zone as the face allows it: the room sees where people sit, and never who
// came late.
func (s *Screen) now() zone {
	switch {
	case !s.env.Salle:
		return s.zone
	case len(s.tables) > 0:
		return tables
	}
	return attending
}

// find is the place of a person in the list.
func (s *Screen) find(id session.ID) int {
	return slices.IndexFunc(s.people, func(p person) bool { return p.id == id })
}

// date sets the half-day that is on, once.
func (s *Screen) date(r *session.Retreat) {
	if s.dated {
		return
	}
	s.dated = true
	now := s.env.Now()
	if d, ok := r.DayOn(session.DateOf(now)); ok && d.Number >= 1 && d.Number <= 3 {
		s.day, s.afternoon = d.Number, now.Hour() >= int(noon/time.Hour)
	}
}

// noon parts a day in two for the attendance.
const noon = 13 * time.Hour

// halfDay is the half-day that is shown.
func (s *Screen) halfDay() string { return session.HalfDay(s.day, s.afternoon) }

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	text := s.env.Count(s.env.Words.Groups.PresentN, sum(s.present))
	if len(s.tables) > 0 {
		text += s.env.Words.Words.Comma + s.turnOf()
	}
	return text, len(s.people) == 0 && len(s.tables) == 0
}

// turnOf says which of the rounds composed together is shown.
func (s *Screen) turnOf() string {
	w := s.env.Words.Groups
	if s.rounds > 1 && s.first < s.rounds {
		return fmt.Sprintf(w.RoundOf, s.round, s.rounds)
	}
	return fmt.Sprintf(w.Round, s.round)
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	w, comma := s.env.Words.Groups, s.env.Words.Words.Comma
	switch s.now() {
	case tables:
		switch {
		case len(s.tables) == 0:
			return w.Tables
		case s.round != s.on && !s.env.Salle:
			return s.turnOf() + comma + w.NotOn
		}
		return w.Tables + comma + s.turnOf()
	case balancing:
		return w.Balance
	case providing:
		return w.Access + comma + s.half()
	case filing:
		return s.filed.code + comma + w.Person
	case noting:
		return fmt.Sprintf(s.env.Words.Words.Group, s.tables[s.col].number) + comma + w.Notes
	case attending:
	}
	return w.Attendance + comma + s.half()
}

// half names the half-day that is shown.
func (s *Screen) half() string {
	w := s.env.Words.Groups
	part := w.Morning
	if s.afternoon {
		part = w.Afternoon
	}
	return fmt.Sprintf(w.HalfDay, s.day) + " " + part
}

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	if s.env.Salle {
		return false
	}
	return s.ask != nothing || s.zone == noting && s.sheet.Writing() || s.zone == filing && s.file.Writing()
}

// Kept implements screen.Keeper.
func (s *Screen) Kept() int { return s.sheet.Kept() + s.file.Kept() }

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}
