package ideas

import (
	"halqa/session"
	"halqa/session/privacy/scan"
)

// row is what the list shows of one idea.
type row struct {
	id      session.ID
	number  string
	words   string // as they were said
	text    string // the same with dots for names
	group   int
	theme   session.ID
	into    string // the idea that this one was merged into
	merged  int    // how many were merged into this one
	kinds   []scan.Kind
	flagged bool // may name somebody
	near    bool // another one says nearly the same
	read    bool // was read back to the room
	hidden  bool // written in silence, not revealed
	novel   bool
	views   []session.Perspective
}

// view is what the screen took out of the retreat.
type view struct {
	rows    []row // what search and filter let through
	all     int   // of the kind, before both
	loose   int   // of them without theme
	unread  int   // of them not read back yet, merged ones left out
	whole   int   // of them not merged
	hidden  int   // of them not revealed
	byGroup map[int]int
	byLang  map[string]int
	groups  int // the highest number of a table
	themes  []themeRow
	where   string // the session that the ideas come from
	silence silence

	filed, merged map[session.ID]int
	watch         watch
	shelf         shelf
}

// themeRow is a theme with the number of ideas under it.
type themeRow struct {
	id   session.ID
	name string
	n    int
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	before := len(s.view.rows)
	atEnd := s.list.Cursor() == before-1
	s.env.Room.Read(s.read)
	s.list.SetLen(len(s.view.rows))
	if len(s.view.rows) != before && (s.now() == capturing || s.env.Salle && atEnd) {
		s.list.Last()
	}
	s.themes.SetLen(len(s.view.themes) + 1)
	s.themes.Select(s.target())
}

// read takes from the retreat what the screen shows. It runs after every change, over
// ideas that may be many: it looks at each of them twice and allocates for none.
func (s *Screen) read(r *session.Retreat) {
	v := &s.view
	v.reset()
	v.watch.meet(r)
	ideas, guard := r.Ideas(), r.Guard()
	for _, i := range ideas {
		if !i.MergedInto.IsZero() {
			v.merged[i.MergedInto]++
		}
	}
	kind := s.kind()
	for _, i := range ideas {
		if i.Kind != kind {
			continue
		}
		found := v.watch.look(guard, i)
		flagged := found.flagged && !i.Cleared
		if s.env.Salle && (i.Hidden || flagged) {
			v.hide(i)
			continue
		}
		v.count(i)
		row := row{
			id: i.ID, number: i.Short, words: i.Text, text: i.Text, group: i.Group, theme: i.Theme,
			into: shortOf(r, i.MergedInto), merged: v.merged[i.ID], flagged: flagged,
			read: i.Read, hidden: i.Hidden, novel: i.Novel != "", views: i.Perspectives,
		}
		if !s.filters.let(&row, i.Language) {
			continue
		}
		if flagged {
			row.text, row.kinds = scan.Mask(i.Text, found.hits), kindsOf(found.hits)
		}
		v.rows = append(v.rows, row)
	}
	s.narrowed()
	s.closeOnes()
	s.surroundings(r)
	if s.now() == filling {
		s.card.Show(r, s.specs())
	}
}

// surroundings reads what is not the ideas themselves.
func (s *Screen) surroundings(r *session.Retreat) {
	v := &s.view
	for _, g := range r.GroupsNow() {
		v.groups = max(v.groups, g.Number)
	}
	for _, t := range r.Themes() {
		v.themes = append(v.themes, themeRow{id: t.ID, name: s.env.Pick(t.NameFR, t.NameAR), n: v.filed[t.ID]})
	}
	if slot, ok := r.Item(s.place.Slot).(*session.Slot); ok {
		v.where = s.env.Pick(slot.TitleFR, slot.TitleAR)
	}
	end, on := r.WritingEnds()
	v.silence = silence{on: on, end: end}
}

// kindsOf names what was found, each once.
func kindsOf(hits []scan.Hit) (kinds []scan.Kind) {
	for _, k := range scan.Kinds() {
		for _, h := range hits {
			if h.Kind == k {
				kinds = append(kinds, k)
				break
			}
		}
	}
	return kinds
}

// reset empties the view and keeps its room.
func (v *view) reset() {
	if v.byGroup == nil {
		v.byGroup, v.byLang = map[int]int{}, map[string]int{}
		v.filed, v.merged = map[session.ID]int{}, map[session.ID]int{}
	}
	clear(v.byGroup)
	clear(v.byLang)
	clear(v.filed)
	clear(v.merged)
	v.rows, v.themes = v.rows[:0], v.themes[:0]
	v.all, v.loose, v.unread, v.whole, v.hidden, v.groups, v.where = 0, 0, 0, 0, 0, 0, ""
}

func (v *view) count(i *session.Idea) {
	v.all++
	v.byGroup[i.Group]++
	v.byLang[i.Language]++
	v.groups = max(v.groups, i.Group)
	if i.Hidden {
		v.hidden++
	}
	if !i.MergedInto.IsZero() {
		return
	}
	v.whole++
	if !i.Read {
		v.unread++
	}
	if i.Theme.IsZero() {
		v.loose++
	} else {
		v.filed[i.Theme]++
	}
}

// hide counts what the room may not see yet.
func (v *view) hide(i *session.Idea) {
	if i.Hidden {
		v.hidden++
	}
}

func shortOf(r *session.Retreat, id session.ID) string {
	if id.IsZero() {
		return ""
	}
	if e := r.Item(id); e != nil {
		return session.Base(e).Short
	}
	return ""
}

// target is the place of the theme that ⏎ files under: 0 for none.
func (s *Screen) target() int {
	for i, t := range s.view.themes {
		if t.id == s.theme {
			return i + 1
		}
	}
	return 0
}

// themeName is what a theme is called, also where there is none.
func (s *Screen) themeName(id session.ID) string {
	for _, t := range s.view.themes {
		if t.id == id {
			return t.name
		}
	}
	return s.env.Words.Ideas.NoTheme
}
