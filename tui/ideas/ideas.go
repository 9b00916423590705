// Package ideas is the screen on which what the room says is captured, at the speed of
// speech, and later sorted.
//
// Capturing owns the keyboard: ⏎ saves and empties the line at once, and the line comes
// back if it could not be saved. A line that holds one digit changes the group, because
// no idea is one digit long and every keyboard has digits. Sorting is the other zone:
// marks, themes, merges, the parking, search.
//
// The package may import session and the packages of tui that draw and edit.
package ideas

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// zone is what the keyboard does.
type zone int

const (
	capturing zone = iota // the line at the foot takes what is said
	sorting               // the cursor walks through the list
	searching             // a line narrows the list
	naming                // a line names a new theme
)

// row is what the list shows of one idea.
type row struct {
	id     session.ID
	number string
	text   string
	lang   string
	group  int
	theme  session.ID
	into   string // the idea that this one was merged into
	merged int    // how many were merged into this one
}

// Screen implements screen.Screen.
type Screen struct {
	env   *screen.Env
	place screen.Place
	zone  zone

	rows    []row // what the filter lets through
	all     int   // of the kind, before the search
	loose   int   // of them without theme
	byGroup map[int]int
	byLang  map[string]int
	groups  int // the highest number of a table
	themes  []themeRow
	where   string // the session that the ideas come from

	list   widget.List
	marks  map[session.ID]bool
	target int // the theme that ⏎ files under: 0 none, then themes
	alone  bool

	line, ask edit.Model
	rewording session.ID
	returned  []string // lines that could not be saved
}

type themeRow struct {
	id   session.ID
	name string
	n    int
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, marks: map[session.ID]bool{}}
	s.list.Low = true
	s.line.Limit, s.line.Filter = session.LineLimit, text.Safe
	s.ask.Limit, s.ask.Filter, s.ask.Single = 80, text.Safe, true
	s.line.SetValue(env.Drafts.Text(draftItem, draftLine))
	return s
}

// The draft of the capture line.
const draftItem, draftLine = "ideas", "line"

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if p.IdeaKind != "" || !p.Slot.IsZero() {
		s.place = p
	}
	s.zone, s.alone = capturing, false
	if p.Mode == "sort" || s.env.Salle {
		s.zone = sorting
	}
	s.Sync()
	s.list.Last()
	for i, r := range s.rows {
		if r.id == p.Item {
			s.zone = sorting
			s.list.Select(i)
		}
	}
	if s.zone == capturing && s.line.Len() > 0 {
		return s.env.Say(screen.Ask, s.env.Words.Ideas.BackAgain)
	}
	return nil
}

// kind is what the line captures and the list shows.
func (s *Screen) kind() session.IdeaKind {
	if s.place.IdeaKind == "" {
		return session.Proposal
	}
	return s.place.IdeaKind
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	if s.env.Salle && s.zone == capturing {
		s.zone = sorting
	}
	atEnd := s.list.Cursor() == s.list.Len()-1
	s.env.Room.Read(s.read)
	s.list.SetLen(len(s.rows))
	if atEnd || s.zone == capturing {
		s.list.Last()
	}
}

// read takes from the retreat what the screen shows.
func (s *Screen) read(r *session.Retreat) {
	query := text.Fold(s.query())
	s.rows, s.all, s.loose, s.groups = s.rows[:0], 0, 0, 0
	s.byGroup, s.byLang = map[int]int{}, map[string]int{}
	filed := map[session.ID]int{}
	merged := map[session.ID]int{}
	for _, i := range r.Ideas() {
		if !i.MergedInto.IsZero() {
			merged[i.MergedInto]++
		}
	}
	for _, i := range r.Ideas() {
		if i.Kind != s.kind() {
			continue
		}
		s.count(i)
		filed[i.Theme]++
		if query != "" && !matches(i, query) {
			continue
		}
		s.rows = append(s.rows, row{
			id: i.ID, number: i.Short, text: i.Text, lang: i.Language, group: i.Group,
			theme: i.Theme, into: shortOf(r, i.MergedInto), merged: merged[i.ID],
		})
	}
	for _, g := range r.GroupsNow() {
		s.groups = max(s.groups, g.Number)
	}
	s.themes = s.themes[:0]
	for _, t := range r.Themes() {
		s.themes = append(s.themes, themeRow{id: t.ID, name: s.env.Pick(t.NameFR, t.NameAR), n: filed[t.ID]})
	}
	s.target = min(s.target, len(s.themes))
	s.where = ""
	if slot, ok := r.Item(s.place.Slot).(*session.Slot); ok {
		s.where = s.env.Pick(slot.TitleFR, slot.TitleAR)
	}
}

func (s *Screen) count(i *session.Idea) {
	s.all++
	s.byGroup[i.Group]++
	s.byLang[i.Language]++
	s.groups = max(s.groups, i.Group)
	if i.Theme.IsZero() && i.MergedInto.IsZero() {
		s.loose++
	}
}

func (s *Screen) query() string {
	if s.zone != searching {
		return ""
	}
	return s.ask.Value()
}

// matches finds the words of a folded query in an idea, its number or its translation.
func matches(i *session.Idea, query string) bool {
	folded := text.Fold(i.Text + " " + i.Translation + " " + i.Short)
	for _, word := range text.Tokens(query) {
		if !contains(folded, word) {
			return false
		}
	}
	return true
}

func shortOf(r *session.Retreat, id session.ID) string {
	if e := r.Item(id); e != nil {
		return session.Base(e).Short
	}
	return ""
}

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool { return s.zone != sorting }

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w := s.env.Words.Ideas
	text := s.env.Count(w.Count, s.all)
	if s.loose > 0 {
		text += s.env.Words.Words.Comma + s.env.Count(w.Unsorted, s.loose)
	}
	return text, s.all == 0
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	kind := s.env.Words.KindsOf[string(s.kind())]
	if s.zone == sorting && !s.env.Salle {
		kind += s.env.Words.Words.Comma + s.env.Words.Ideas.Sorting
	}
	if s.zone == capturing && s.place.Group > 0 {
		kind = s.groupName(s.place.Group) + s.env.Words.Words.Comma + kind
	}
	return kind
}

// current is the idea under the cursor.
func (s *Screen) current() (row, bool) {
	i := s.list.Cursor()
	if i < 0 || i >= len(s.rows) {
		return row{}, false
	}
	return s.rows[i], true
}

// chosen are the marked ideas in the order of the list, or the one under the cursor.
func (s *Screen) chosen() []session.ID {
	var ids []session.ID
	for _, r := range s.rows {
		if s.marks[r.id] {
			ids = append(ids, r.id)
		}
	}
	if r, ok := s.current(); ok && len(ids) == 0 {
		ids = append(ids, r.id)
	}
	return ids
}

// nextKind shows and captures the next kind of item.
func (s *Screen) nextKind() tea.Cmd {
	kinds := session.IdeaKinds()
	i := slices.Index(kinds, s.kind())
	s.place.IdeaKind = kinds[(i+1)%len(kinds)]
	s.Sync()
	return nil
}
