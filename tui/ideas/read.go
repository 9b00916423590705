package ideas

import (
	"strings"

	"halqa/session"
	"halqa/session/text"
)

// row is what the list shows of one idea.
type row struct {
	id     session.ID
	number string
	text   string
	group  int
	theme  session.ID
	into   string // the idea that this one was merged into
	merged int    // how many were merged into this one
}

// view is what the screen took out of the retreat.
type view struct {
	rows    []row // what the search lets through
	all     int   // of the kind, before the search
	loose   int   // of them without theme
	byGroup map[int]int
	byLang  map[string]int
	groups  int // the highest number of a table
	themes  []themeRow
	where   string // the session that the ideas come from

	filed, merged map[session.ID]int
	folds         map[session.ID]fold
}

// themeRow is a theme with the number of ideas under it.
type themeRow struct {
	id   session.ID
	name string
	n    int
}

// fold is an idea as it is searched. Folding ten thousand ideas at every letter would
// take longer than a frame may.
type fold struct{ text, translation, folded string }

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
	ideas := r.Ideas()
	for _, i := range ideas {
		if !i.MergedInto.IsZero() {
			v.merged[i.MergedInto]++
		}
	}
	kind, words := s.kind(), text.Tokens(s.query())
	for _, i := range ideas {
		if i.Kind != kind {
			continue
		}
		v.count(i)
		if len(words) == 0 || v.matches(i, words) {
			v.rows = append(v.rows, row{
				id: i.ID, number: i.Short, text: i.Text, group: i.Group, theme: i.Theme,
				into: shortOf(r, i.MergedInto), merged: v.merged[i.ID],
			})
		}
	}
	for _, g := range r.GroupsNow() {
		v.groups = max(v.groups, g.Number)
	}
	for _, t := range r.Themes() {
		v.themes = append(v.themes, themeRow{id: t.ID, name: s.env.Pick(t.NameFR, t.NameAR), n: v.filed[t.ID]})
	}
	if slot, ok := r.Item(s.place.Slot).(*session.Slot); ok {
		v.where = s.env.Pick(slot.TitleFR, slot.TitleAR)
	}
}

// reset empties the view and keeps its room.
func (v *view) reset() {
	if v.byGroup == nil {
		v.byGroup, v.byLang = map[int]int{}, map[string]int{}
		v.filed, v.merged = map[session.ID]int{}, map[session.ID]int{}
		v.folds = map[session.ID]fold{}
	}
	clear(v.byGroup)
	clear(v.byLang)
	clear(v.filed)
	clear(v.merged)
	v.rows, v.themes = v.rows[:0], v.themes[:0]
	v.all, v.loose, v.groups, v.where = 0, 0, 0, ""
}

func (v *view) count(i *session.Idea) {
	v.all++
	v.byGroup[i.Group]++
	v.byLang[i.Language]++
	v.groups = max(v.groups, i.Group)
	switch {
	case !i.MergedInto.IsZero():
	case i.Theme.IsZero():
		v.loose++
	default:
		v.filed[i.Theme]++
	}
}

// query is what the list is narrowed to: what is being searched for, or was.
func (s *Screen) query() string {
	switch s.now() {
	case searching:
		return s.ask.Value()
	case sorting, naming:
		if !s.env.Salle {
			return s.filter
		}
	case capturing:
	}
	return ""
}

// matches finds folded words in an idea, its number or its translation.
func (v *view) matches(i *session.Idea, words []string) bool {
	f := v.folds[i.ID]
	if f.folded == "" || f.text != i.Text || f.translation != i.Translation {
		f = fold{i.Text, i.Translation, text.Fold(i.Text + " " + i.Translation + " " + i.Short)}
		v.folds[i.ID] = f
	}
	for _, word := range words {
		if !strings.Contains(f.folded, word) {
			return false
		}
	}
	return true
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
