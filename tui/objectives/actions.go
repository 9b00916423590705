package objectives

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// Update implements screen.Screen. The end of the fast way is told once, so that nobody
// goes on filling what can wait.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		_, filled := s.Shelf.Update(done)
		_, framed := s.frame.Update(done)
		return false, tea.Batch(filled, framed, s.arrived(done))
	}
	switch {
	case s.prompt.on:
		return s.keyPrompt(msg)
	case s.over != shelf:
		return s.keyOver(msg)
	}
	fast := s.Sheet.Fast()
	used, cmd := s.Shelf.Update(msg)
	press, ok := msg.(tea.KeyPressMsg)
	if ok && fast && !s.Sheet.Fast() && s.Zone == sheet.Filling && keys.Field(press) == "enter" {
		cmd = tea.Batch(cmd, s.env.Say(screen.Good, s.env.Words.Objectives.FastDone))
	}
	return used, cmd
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	switch {
	case s.prompt.on:
		return s.promptActions()
	case s.over != shelf:
		return s.overActions()
	}
	if busy := s.Busy(); busy != nil {
		return busy
	}
	a := s.Acts()
	acts := []screen.Action{
		a.Enter,
		a.Change,
		{Keys: []string{"tab"}, Name: func(l *locale.Strings) string { return l.Objectives.Questions }, Run: s.nextQuestion, Hidden: s.Zone != sheet.Filling},
	}
	rest := []screen.Action{a.New, a.Chain, a.Next}
	if s.Zone == sheet.Filling { // what the sheet in hand needs comes first
		return slices.Concat(acts, s.planActs(), rest, []screen.Action{a.Field, a.Withdraw})
	}
	return slices.Concat(acts, rest, s.planActs(), []screen.Action{a.Field, a.Withdraw})
}

// draft opens the sheet of a new objective in its sentence.
func (s *Screen) draft() tea.Cmd {
	if s.env.Salle {
		return nil
	}
	s.Fill(session.ID{})
	return s.Sheet.Begin(func(text string) session.Command { return session.DraftObjective{Text: text} })
}

// nextQuestion brings the cursor to the next field about which something is asked.
func (s *Screen) nextQuestion() tea.Cmd {
	r, ok := s.Current()
	if !ok || len(r.asked) == 0 {
		return s.env.Say(screen.Good, s.env.Words.Objectives.NoQuestion)
	}
	if s.Zone == sheet.Listing {
		s.Show(r.ID)
	}
	specs := s.specs()
	here := 0
	for i, spec := range specs {
		if spec.Field == s.Sheet.Field() {
			here = i
		}
	}
	for i := range specs {
		if spec := specs[(here+1+i)%len(specs)]; spec.Asks {
			s.Sheet.Select(spec.Field)
			break
		}
	}
	return nil
}
