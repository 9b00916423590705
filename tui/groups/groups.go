// Package groups is the screen of the people in the room: who is here, who sits at which
// table, and what each table worked on.
//
// Names, languages and presence are confidential: the room sees badge numbers and
// colleges, at their tables. Voices are counted by table, never by person.
//
// The package may import session and the packages of tui that draw and edit.
package groups

import (
	"fmt"
	"slices"
	"strings"
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
	tables                // the groups side by side
	noting                // the sheet of one group
)

// asking is what the line at the foot asks for.
type asking int

const (
	nothing asking = iota
	howMany
	whom
)

// asked is an answer on its way to the disk.
type asked struct {
	what  asking
	value string
}

// draftItem is where answers that were not sent are kept.
const draftItem = "groups"

func (a asking) draft() string {
	if a == whom {
		return "enrol"
	}
	return "compose"
}

// person is what the screen shows of one.
type person struct {
	id      session.ID
	code    string
	name    string // empty in salle
	college string
	langs   []string // none in salle
	mark    string   // of the half-day, none in salle
}

// table is what the screen shows of a group.
type table struct {
	id      session.ID
	number  int
	theme   string
	members []person
	voices  int
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

	people  []person
	present map[string]int // by college
	members map[string]int // enrolled, by college
	quorum  int
	tables  []table
	seating *rota.Plan // how well they keep the rules; nil in the room
	round   int

	list     widget.List
	col, row int // the place at the tables
	taken    session.ID
	sheet    *sheet.Model
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, day: 1, sheet: sheet.New(env, session.TypeNamed("group"))}
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

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	s.env.Room.Read(s.read)
	s.list.SetLen(len(s.people))
	s.col = max(0, min(s.col, len(s.tables)-1))
	if s.col < len(s.tables) {
		s.row = max(0, min(s.row, len(s.tables[s.col].members)-1))
	}
}

// read takes from the retreat what the screen shows.
func (s *Screen) read(r *session.Retreat) {
	s.date(r)
	half := session.HalfDay(s.day, s.afternoon)
	s.people = s.people[:0]
	byID := map[session.ID]person{}
	for _, p := range r.People() {
		shown := person{id: p.ID, code: p.Code, college: p.College}
		if !s.env.Salle {
			shown.name, shown.langs, shown.mark = p.Name, slices.Clone(p.Languages), p.Presence[half]
		}
		s.people = append(s.people, shown)
		byID[p.ID] = shown
	}
	slices.SortStableFunc(s.people, func(a, b person) int { return strings.Compare(a.code, b.code) })
	s.present, s.members, s.quorum = r.Attendance(half), r.Enrolled(), r.Profile().Quorum
	s.readTables(r, byID)
	if s.zone == noting {
		s.sheet.Show(r, specs())
	}
}

func (s *Screen) readTables(r *session.Retreat, byID map[session.ID]person) {
	s.tables, s.seating = s.tables[:0], nil
	if !s.env.Salle {
		s.seating = r.Seating()
	}
	voices := map[int]int{}
	for _, i := range r.Ideas() {
		voices[i.Group]++
	}
	for _, g := range r.GroupsNow() {
		t := table{id: g.ID, number: g.Number, theme: s.env.Pick(g.ThemeFR, g.ThemeAR), voices: voices[g.Number]}
		for _, id := range g.Members {
			if p, ok := byID[id]; ok {
				t.members = append(t.members, p)
			}
		}
		slices.SortFunc(t.members, func(a, b person) int { return strings.Compare(a.code, b.code) })
		s.tables = append(s.tables, t)
		s.round = g.Round
	}
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

// specs are the fields of a group's sheet, in order.
func specs() []sheet.Spec {
	return []sheet.Spec{
		{Field: "theme_fr", Quick: true},
		{Field: "theme_ar"},
		{Field: "question", Quick: true},
		{Field: "notes", Air: true, Quick: true},
		{Field: "outputs", Quick: true},
	}
}

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w := s.env.Words.Groups
	text := s.env.Count(w.PresentN, sum(s.present))
	if len(s.tables) > 0 {
		text += s.env.Words.Words.Comma + fmt.Sprintf(w.Round, s.round)
	}
	return text, len(s.people) == 0 && len(s.tables) == 0
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	w := s.env.Words.Groups
	switch s.now() {
	case tables:
		if len(s.tables) == 0 {
			return w.Tables
		}
		return w.Tables + s.env.Words.Words.Comma + fmt.Sprintf(w.Round, s.round)
	case noting:
		return fmt.Sprintf(s.env.Words.Words.Group, s.tables[s.col].number) + s.env.Words.Words.Comma + w.Notes
	case attending:
	}
	return w.Attendance + s.env.Words.Words.Comma + s.half()
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
	return !s.env.Salle && (s.ask != nothing || s.zone == noting && s.sheet.Writing())
}

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}
