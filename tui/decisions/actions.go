package decisions

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	name := func(pick func(*locale.Decisions) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Decisions) }
	}
	shared := func(pick func(*locale.Sheet) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(l.Sheet()) }
	}
	switch {
	case s.zone == picking:
		return []screen.Action{
			{Keys: []string{"space"}, Name: shared(func(w *locale.Sheet) string { return w.Toggle }), Run: s.pick.Toggle},
			{Keys: []string{"/", "ctrl+f"}, Name: shared(func(w *locale.Sheet) string { return w.Search }), Run: s.pick.Search},
			{Keys: []string{"enter"}, Name: shared(func(w *locale.Sheet) string { return w.Done }), Run: s.picked},
		}
	case s.zone == tracing:
		return []screen.Action{{Keys: []string{"enter"}, Name: name(func(w *locale.Decisions) string { return w.OpenSheet }), Run: s.chain.Go, Salle: true}}
	case s.Capturing():
		return []screen.Action{
			{Show: "⏎", Name: shared(func(w *locale.Sheet) string { return w.Next })},
			{Show: "Ctrl+J", Name: shared(func(w *locale.Sheet) string { return w.Line })},
			{Show: "Esc", Name: shared(func(w *locale.Sheet) string { return w.Leave })},
		}
	}
	return s.atRest(name, shared)
}

// atRest are the commands of the list and of a sheet in which nobody writes.
func (s *Screen) atRest(name func(func(*locale.Decisions) string) func(*locale.Strings) string, shared func(func(*locale.Sheet) string) func(*locale.Strings) string) []screen.Action {
	enter := screen.Action{Keys: []string{"enter"}, Name: name(s.enterName), Run: s.enter, Salle: true}
	if s.zone == filling {
		enter.Name = shared(func(w *locale.Sheet) string { return w.Write })
	}
	cur, ok := s.current()
	enter.Hidden = !ok
	return []screen.Action{
		enter,
		{Show: "←→", Name: shared(func(w *locale.Sheet) string { return w.Change }), Hidden: s.zone != filling || !s.sheet.Turns()},
		{Keys: []string{"+", "="}, Name: name(func(w *locale.Decisions) string { return w.New }), Run: s.draft, Hidden: s.zone == filling},
		{Keys: []string{"a"}, Name: name(func(w *locale.Decisions) string { return w.Adopt }), Run: s.adopt, Hidden: !ok || cur.status == session.Adopted},
		{Keys: []string{"c"}, Name: shared(func(w *locale.Sheet) string { return w.Chain }), Run: s.trace, Salle: true, Hidden: !ok},
		{Keys: []string{"o"}, Name: name(func(w *locale.Decisions) string { return w.Objective }), Run: s.promote, Hidden: !ok},
		{Show: "Pg↑ Pg↓", Name: name(func(w *locale.Decisions) string { return w.NextOne }), Hidden: !s.alone, Salle: true},
		{Keys: []string{"j"}, Name: name(func(w *locale.Decisions) string { return w.Postpone }), Run: s.postpone, Hidden: true},
		{Keys: []string{"r"}, Name: name(func(w *locale.Decisions) string { return w.Revise }), Run: s.revise, Hidden: true},
		{Show: "↑↓", Name: shared(func(w *locale.Sheet) string { return w.Field }), Hidden: true},
		{Keys: []string{"delete"}, Name: name(func(w *locale.Decisions) string { return w.Withdraw }), Run: s.withdraw, Hidden: true},
	}
}

// enterName is what ⏎ does: in salle people read, in coulisses they write.
func (s *Screen) enterName(w *locale.Decisions) string {
	switch {
	case s.alone:
		return w.All
	case s.env.Salle:
		return w.Alone
	}
	return w.OpenSheet
}

// enter opens the sheet, writes in it, or in salle shows one decision alone.
func (s *Screen) enter() tea.Cmd {
	r, ok := s.current()
	switch {
	case !ok:
		return nil
	case s.env.Salle:
		s.alone, s.top = !s.alone, 0
		return nil
	case s.zone == filling:
		return s.sheet.Write()
	}
	s.show(r.id)
	return nil
}
