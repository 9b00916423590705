package ideas

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
)

// filters say which ideas the list shows. The zero value lets all through.
type filters struct {
	themed bool // theme says which, zero for those without
	theme  session.ID
	tabled bool // group says which, 0 for the plenary
	group  int
	lang   string
	state  state
}

// state is what became of an idea so far.
type state int

// The states, as the filter offers them.
const (
	anyState state = iota
	unsorted
	unread
	flagged
	novel
	merged
	unrevealed
	states
)

// let reports whether an idea stays in sight.
func (f *filters) let(r *row, lang string) bool {
	if f.themed && r.theme != f.theme || f.tabled && r.group != f.group || f.lang != "" && lang != f.lang {
		return false
	}
	switch f.state {
	case unsorted:
		return r.theme.IsZero() && r.into == ""
	case unread:
		return !r.read && r.into == ""
	case flagged:
		return r.flagged
	case novel:
		return r.novel
	case merged:
		return r.into != "" || r.merged > 0
	case unrevealed:
		return r.hidden
	case anyState, states:
	}
	return true
}

// filtering opens the form in which the list is narrowed; what it shows changes with
// every arrow.
func (s *Screen) filtering() tea.Cmd {
	w := &s.env.Words.Ideas
	s.fill(form{rows: func() []formRow {
		f := &s.filters
		return []formRow{
			{label: w.FilterTheme, value: s.filterTheme(), step: func(by int) tea.Cmd { f.stepTheme(s.view.themes, by); return nil }},
			{label: w.FilterGroup, value: s.filterGroup(), step: func(by int) tea.Cmd { f.stepGroup(s.view.groups, by); return nil }},
			{label: w.FilterLanguage, value: s.filterLanguage(), step: func(by int) tea.Cmd { s.stepLanguage(by); return nil }},
			{label: w.FilterState, value: w.States[f.state], step: func(by int) tea.Cmd { f.state = turn(f.state, int(states), by); return nil }},
		}
	}})
	return nil
}

// turn is the next of n values that are numbered from 0.
func turn[N ~int](at N, n, by int) N { return N((int(at) + by + n) % n) }

func (f *filters) stepTheme(themes []themeRow, by int) {
	at := 0 // 0 for all, 1 for those without, then the themes
	if f.themed {
		at = 2 + slices.IndexFunc(themes, func(t themeRow) bool { return t.id == f.theme })
	}
	at = turn(at, len(themes)+2, by)
	f.themed, f.theme = at > 0, session.ID{}
	if at > 1 {
		f.theme = themes[at-2].id
	}
}

func (f *filters) stepGroup(groups, by int) {
	at := 0 // 0 for all, 1 for the plenary, then the tables
	if f.tabled {
		at = f.group + 1
	}
	at = turn(at, groups+2, by)
	f.tabled, f.group = at > 0, max(0, at-1)
}

func (s *Screen) stepLanguage(by int) {
	all := append([]string{""}, slices.Sorted(maps.Keys(s.env.Words.Words.Languages))...)
	at := max(0, slices.Index(all, s.filters.lang))
	s.filters.lang = all[turn(at, len(all), by)]
}

func (s *Screen) filterTheme() string {
	if !s.filters.themed {
		return s.env.Words.Ideas.Every
	}
	return s.themeName(s.filters.theme)
}

func (s *Screen) filterGroup() string {
	if !s.filters.tabled {
		return s.env.Words.Ideas.Every
	}
	return s.groupName(s.filters.group)
}

func (s *Screen) filterLanguage() string {
	if s.filters.lang == "" {
		return s.env.Words.Ideas.Every
	}
	return s.env.Words.Words.Languages[s.filters.lang]
}

// filtered says by what the list is narrowed, empty when it is not.
func (s *Screen) filtered() string {
	var parts []string
	if s.filters.themed {
		parts = append(parts, s.filterTheme())
	}
	if s.filters.tabled {
		parts = append(parts, s.filterGroup())
	}
	if s.filters.lang != "" {
		parts = append(parts, s.filterLanguage())
	}
	if s.filters.state != anyState {
		parts = append(parts, s.env.Words.Ideas.States[s.filters.state])
	}
	if s.filter != "" {
		parts = append(parts, fmt.Sprintf("« %s »", s.filter))
	}
	return strings.Join(parts, s.env.Words.Words.Comma)
}
