package objectives

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	name := func(pick func(*locale.Objectives) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Objectives) }
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
		return []screen.Action{{Keys: []string{"enter"}, Name: name(func(w *locale.Objectives) string { return w.OpenSheet }), Run: s.chain.Go, Salle: true}}
	case s.Capturing():
		return []screen.Action{
			{Show: "⏎", Name: shared(func(w *locale.Sheet) string { return w.Next })},
			{Show: "Ctrl+J", Name: shared(func(w *locale.Sheet) string { return w.Line })},
			{Show: "Esc", Name: shared(func(w *locale.Sheet) string { return w.Leave })},
		}
	}
	enter := screen.Action{Keys: []string{"enter"}, Name: name(s.enterName), Run: s.enter, Salle: true, Hidden: len(s.rows) == 0}
	if s.zone == filling {
		enter.Name = shared(func(w *locale.Sheet) string { return w.Write })
	}
	return []screen.Action{
		enter,
		{Show: "←→", Name: shared(func(w *locale.Sheet) string { return w.Change }), Hidden: s.zone != filling || !s.sheet.Turns()},
		{Keys: []string{"tab"}, Name: name(func(w *locale.Objectives) string { return w.Questions }), Run: s.nextQuestion, Hidden: s.zone != filling},
		{Keys: []string{"+", "="}, Name: name(func(w *locale.Objectives) string { return w.New }), Run: s.draft, Hidden: s.zone == filling},
		{Keys: []string{"c"}, Name: shared(func(w *locale.Sheet) string { return w.Chain }), Run: s.trace, Salle: true, Hidden: len(s.rows) == 0},
		{Show: "Pg↑ Pg↓", Name: name(func(w *locale.Objectives) string { return w.NextOne }), Hidden: !s.alone, Salle: true},
		{Show: "↑↓", Name: shared(func(w *locale.Sheet) string { return w.Field }), Hidden: true},
		{Keys: []string{"delete"}, Name: name(func(w *locale.Objectives) string { return w.Withdraw }), Run: s.withdraw, Hidden: true},
	}
}

// enterName is what ⏎ does: in salle people read, in coulisses they write.
func (s *Screen) enterName(w *locale.Objectives) string {
	switch {
	case s.alone:
		return w.All
	case s.env.Salle:
		return w.Alone
	}
	return w.OpenSheet
}

// enter opens the sheet, writes in it, or in salle shows one objective alone.
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

// draft opens the sheet of a new objective in its sentence.
func (s *Screen) draft() tea.Cmd {
	if s.env.Salle {
		return nil
	}
	s.zone = filling
	s.sheet.Edit(session.ID{})
	s.Sync()
	return s.sheet.Begin(func(text string) session.Command { return session.DraftObjective{Text: text} })
}

// withdraw takes the objective away, and undo brings it back with its number.
func (s *Screen) withdraw() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	s.zone = listing
	return s.env.Do(nil, session.Withdraw{Item: r.id})
}

// trace opens the chain and remembers where from, so that Esc leads back there.
func (s *Screen) trace() tea.Cmd {
	if r, ok := s.current(); ok {
		s.back, s.zone = s.zone, tracing
		s.chain.Open(r.id)
	}
	return nil
}

// nextQuestion brings the cursor to the next field about which something is asked.
func (s *Screen) nextQuestion() tea.Cmd {
	r, ok := s.current()
	if !ok || len(r.asked) == 0 {
		return s.env.Say(screen.Good, s.env.Words.Objectives.NoQuestion)
	}
	if s.zone == listing {
		s.show(r.id)
	}
	specs := s.specs()
	here := 0
	for i, spec := range specs {
		if spec.Field == s.sheet.Field() {
			here = i
		}
	}
	for i := range specs {
		if spec := specs[(here+1+i)%len(specs)]; spec.Asks {
			s.sheet.Select(spec.Field)
			break
		}
	}
	return nil
}
