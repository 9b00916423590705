// Package ideas is the screen on which what the room says is captured, at the speed of
// speech, and later sorted.
//
// Capturing owns the keyboard: ⏎ saves and empties the line at once, and the line comes
// back if it could not be saved. A line that holds one digit changes the group, because
// no idea is one digit long and every keyboard has digits; one that begins with # changes
// the theme. Sorting is the other zone: marks, themes, merges, the parking, search.
//
// In salle people read: the line, marks and themes stay behind, and the zone that was
// open waits until the seat comes back to coulisses. What may name somebody and what was
// written in silence is not on that list.
//
// # Why
//
// The machine proposes close ideas, themes and groups, and says that it does. It never
// merges or files anything, never takes the keyboard, and waits for a pause of the hands
// before it shows anything. It works off the loop of the screen: no key ever waits for
// it, however many ideas there are.
//
// The package may import session and the packages of tui that draw and edit.
package ideas

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/privacy/scan"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// zone is what the keyboard does.
type zone int

const (
	capturing zone = iota // the line at the foot takes what is said
	sorting               // the cursor walks through the list
	searching             // a line narrows the list
	naming                // a line names a theme, or gives a reason
	reading               // one idea after the other is read to the room
	forming               // a few choices under the list
	filling               // the card of one idea
)

// Screen implements screen.Screen.
type Screen struct {
	env   *screen.Env
	place screen.Place
	zone  zone

	view   view
	list   widget.List
	marks  map[session.ID]bool
	theme  session.ID // what ⏎ files under; zero for no theme
	themes widget.List
	alone  bool // the room sees one idea

	filters filters
	under   session.ID // the theme under which the line captures
	turns   bool       // the tables speak one after the other
	order   []session.ID
	back    zone // where rewording was asked for
	form    form
	purpose purpose
	card    *sheet.Model

	nearby    *nearby
	asked     session.ID  // the idea about which the machine was asked
	close     []closeIdea // to the line or the idea under the cursor
	lineKinds []scan.Kind // what may name somebody in the line
	likely    []session.ID
	groups    [][]session.ID // proposed, not shown yet

	line      edit.Model
	rewording session.ID // the idea that the line holds again
	before    string     // its words when it was taken back
	number    string     // what people call it
	again     bool       // the line holds a text that could not be saved
	returned  []sent     // more of them, the oldest first

	ask    edit.Model // the line that searches or names
	filter string     // what was searched for, while its findings are sorted
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, marks: map[session.ID]bool{}, nearby: &nearby{}, card: sheet.New(env, session.TypeNamed("idea"))}
	s.list.Low = true
	s.line.Limit, s.line.Filter = session.LineLimit, text.Safe
	s.ask.Limit, s.ask.Filter, s.ask.Single = 80, text.Safe, true
	s.line.SetValue(env.Drafts.Text(draftItem, draftLine))
	for line := range strings.Lines(env.Drafts.Text(draftItem, draftReturned)) {
		s.returned = append(s.returned, sent{text: strings.TrimSpace(line)})
	}
	if s.line.Len() == 0 {
		s.clear()
	}
	return s
}

// The drafts of the screen's own lines. An idea that is being reworded has its own.
const draftItem, draftLine, draftReturned, draftTheme, draftText = "ideas", "line", "returned", "theme", "text"

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if p.IdeaKind != "" || !p.Slot.IsZero() {
		s.place = p
	}
	s.zone, s.alone, s.filter, s.filters = capturing, p.Mode == readMode && s.env.Salle, "", filters{}
	if p.Mode == "sort" {
		s.zone = sorting
	}
	s.Sync()
	s.list.Last()
	for i, r := range s.view.rows {
		if r.id == p.Item {
			s.zone = sorting
			s.list.Select(i)
		}
	}
	if p.Mode == readMode && !s.env.Salle {
		return s.readBack()
	}
	if s.now() == capturing && s.line.Len() > 0 && s.rewording.IsZero() {
		return s.env.Say(screen.Ask, s.env.Words.Ideas.BackAgain)
	}
	return nil
}

// now is the zone as the face allows it: the room reads.
func (s *Screen) now() zone {
	if s.env.Salle {
		return sorting
	}
	return s.zone
}

// kind is what the line captures and the list shows.
func (s *Screen) kind() session.IdeaKind {
	if s.place.IdeaKind == "" {
		return session.Proposal
	}
	return s.place.IdeaKind
}

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	switch s.now() {
	case capturing, searching, naming:
		return true
	case filling:
		return s.card.Writing()
	case sorting, reading, forming:
	}
	return false
}

// readMode is the mode of a place in which one idea stands alone.
const readMode = "read"

// Spot implements screen.Spotter: a window of the room shows the idea that is read.
func (s *Screen) Spot() screen.Place {
	p := screen.Place{IdeaKind: s.place.IdeaKind, Slot: s.place.Slot}
	if r, ok := s.current(); ok && (s.now() == reading || s.env.Salle && s.alone) {
		p.Item, p.Mode = r.id, readMode
	}
	return p
}

// Kept implements screen.Keeper.
func (s *Screen) Kept() int {
	n := len(s.returned) + s.card.Kept()
	if s.again {
		n++
	}
	return n
}

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) { return s.counted(), s.view.all == 0 }

// counted says how many items there are and how many wait for a theme.
func (s *Screen) counted() string {
	w := s.env.Words.Ideas
	said := s.env.Count(w.Count, s.view.all)
	if s.view.loose > 0 {
		said += s.env.Words.Words.Comma + s.env.Count(w.Unsorted, s.view.loose)
	}
	return said
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	var parts []string
	if s.now() == capturing && s.place.Group > 0 {
		parts = append(parts, s.groupName(s.place.Group))
	}
	if s.now() == capturing && !s.under.IsZero() {
		parts = append(parts, s.themeName(s.under))
	}
	if k := s.kind(); k != session.Proposal {
		parts = append(parts, s.env.Words.KindsOf[string(k)])
	}
	switch {
	case s.alone && s.env.Salle || s.now() == reading:
		parts = append(parts, fmt.Sprintf(s.env.Words.Ideas.OneOf, s.list.Cursor()+1, len(s.view.rows)))
	case s.now() == filling:
		if r, ok := s.current(); ok {
			parts = append(parts, r.number)
		}
	case !s.env.Salle && s.now() != capturing:
		parts = append(parts, s.env.Words.Ideas.Sorting)
	case s.view.where != "":
		parts = append(parts, s.view.where)
	}
	return strings.Join(parts, s.env.Words.Words.Comma)
}

func (s *Screen) groupName(g int) string {
	if g == 0 {
		return s.env.Words.Words.Plenary
	}
	return fmt.Sprintf(s.env.Words.Words.Group, g)
}

// current is the idea under the cursor.
func (s *Screen) current() (row, bool) {
	i := s.list.Cursor()
	if i < 0 || i >= len(s.view.rows) {
		return row{}, false
	}
	return s.view.rows[i], true
}

// chosen are the marked ideas in the order of the list, or the one under the cursor.
func (s *Screen) chosen() (rows []row) {
	for _, r := range s.view.rows {
		if s.marks[r.id] {
			rows = append(rows, r)
		}
	}
	if r, ok := s.current(); ok && len(rows) == 0 {
		rows = append(rows, r)
	}
	return rows
}

// selectID brings the cursor to an idea that is shown.
func (s *Screen) selectID(id session.ID) {
	for i, r := range s.view.rows {
		if r.id == id {
			s.list.Select(i)
		}
	}
}
