package sheet

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// Acts are the commands that every shelf has. The screen puts them in an order with its
// own: the first ones stand in the menu line.
type Acts struct{ Enter, Change, New, Chain, Next, Field, Withdraw screen.Action }

// Acts are the commands of the list and of a sheet in which nobody writes.
func (s *Shelf[R]) Acts() Acts {
	_, ok := s.Current()
	filling := s.Zone == Filling
	enter := screen.Action{Keys: []string{"enter"}, Name: s.name(s.enterName), Run: s.enter, Salle: true, Hidden: !ok}
	if filling {
		enter.Name = Word(func(w *locale.Sheet) string { return w.Write })
	}
	return Acts{
		Enter:    enter,
		Change:   screen.Action{Show: "←→", Name: Word(func(w *locale.Sheet) string { return w.Change }), Hidden: !filling || !s.Sheet.Turns()},
		New:      screen.Action{Keys: []string{"+", "="}, Name: s.name(func(w *locale.Shelf) string { return w.New }), Run: s.Draft, Hidden: filling},
		Chain:    screen.Action{Keys: []string{"c"}, Name: Word(func(w *locale.Sheet) string { return w.Chain }), Run: act(s.trace), Salle: true, Hidden: !ok},
		Next:     screen.Action{Show: "Pg↑ Pg↓", Name: s.name(func(w *locale.Shelf) string { return w.NextOne }), Hidden: !s.Alone, Salle: true},
		Field:    screen.Action{Show: "↑↓", Name: Word(func(w *locale.Sheet) string { return w.Field }), Hidden: true},
		Withdraw: screen.Action{Keys: []string{"delete"}, Name: s.name(func(w *locale.Shelf) string { return w.Withdraw }), Run: s.withdraw, Hidden: true},
	}
}

// Busy are the commands while a field, the links or the chain have the keyboard; nil
// otherwise.
func (s *Shelf[R]) Busy() []screen.Action {
	switch {
	case s.Zone == Picking:
		return []screen.Action{
			{Keys: []string{"space"}, Name: Word(func(w *locale.Sheet) string { return w.Toggle }), Run: s.pick.Toggle},
			{Keys: []string{"/", "ctrl+f"}, Name: Word(func(w *locale.Sheet) string { return w.Search }), Run: s.pick.Search},
			{Keys: []string{"enter"}, Name: Word(func(w *locale.Sheet) string { return w.Done }), Run: act(s.picked)},
		}
	case s.Zone == Tracing:
		return []screen.Action{{Keys: []string{"enter"}, Name: s.name(func(w *locale.Shelf) string { return w.OpenSheet }), Run: s.chain.Go, Salle: true}}
	case s.Capturing():
		return s.Sheet.Actions()
	}
	return nil
}

// name is a word of the screen, in whatever language the seat has when it is asked for.
func (s *Shelf[R]) name(pick func(*locale.Shelf) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(s.words(l)) }
}

// Actions are the commands of a sheet that stands alone, or in which somebody writes.
func (m *Model) Actions() []screen.Action {
	if m.Writing() {
		return []screen.Action{
			{Show: "⏎", Name: Word(func(w *locale.Sheet) string { return w.Next })},
			{Show: "Ctrl+J", Name: Word(func(w *locale.Sheet) string { return w.Line })},
			{Show: "Esc", Name: Word(func(w *locale.Sheet) string { return w.Leave })},
		}
	}
	return []screen.Action{{Keys: []string{"enter"}, Name: Word(func(w *locale.Sheet) string { return w.Write }), Run: m.Write}}
}

// Word is a word that all sheets share, in whatever language the seat has when it is asked
// for.
func Word(pick func(*locale.Sheet) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(l.Sheet()) }
}

// act is a command that only changes what is shown.
func act(do func()) func() tea.Cmd {
	return func() tea.Cmd {
		do()
		return nil
	}
}

// enterName is what ⏎ does: in salle people read, in coulisses they write.
func (s *Shelf[R]) enterName(w *locale.Shelf) string {
	switch {
	case s.Alone:
		return w.All
	case s.env.Salle:
		return w.Alone
	}
	return w.OpenSheet
}

// enter opens the sheet, writes in it, or in salle shows one item alone.
func (s *Shelf[R]) enter() tea.Cmd {
	r, ok := s.Current()
	switch {
	case !ok:
		return nil
	case s.env.Salle:
		s.Alone, s.top = !s.Alone, 0
		return nil
	case s.Zone == Filling:
		return s.Sheet.Write()
	}
	s.Show(r.entry().ID)
	return nil
}

// withdraw takes the item away, and undo brings it back with its number.
func (s *Shelf[R]) withdraw() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	s.Zone = Listing
	return s.env.Do(nil, session.Withdraw{Item: r.entry().ID})
}

// trace opens the chain and remembers where from, so that Esc leads back there.
func (s *Shelf[R]) trace() {
	if r, ok := s.Current(); ok {
		s.back, s.Zone = s.Zone, Tracing
		s.chain.Open(r.entry().ID)
	}
}
