package report

import (
	"context"
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/screen"
	"halqa/tui/todo"
)

// outcome is what became of an export.
type outcome struct{ paths []string }

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case outcome:
		s.writing, s.written = false, msg.paths
		s.Sync()
	case tea.KeyPressMsg:
		if !s.env.Salle {
			return s.key(msg), nil
		}
	}
	return false, nil
}

// key moves the cursor over the choices and on into the list of what is missing.
func (s *Screen) key(msg tea.KeyPressMsg) bool {
	inList := s.at == settings
	switch name := keys.Rest(msg); name {
	case "up":
		switch {
		case inList && s.list.Cursor() > 0:
			s.list.Move(-1)
		case s.at > document:
			s.at--
		}
	case "down":
		switch {
		case inList:
			s.list.Move(1)
		case s.at < format || len(s.rows) > 0:
			s.at++
		}
	case "home":
		s.at = document
		s.list.First()
	case "end":
		if len(s.rows) > 0 {
			s.at = settings
			s.list.Last()
		}
	case "pgup", "pgdown":
		if !inList {
			return false
		}
		s.list.Page(map[string]int{"pgup": -1, "pgdown": 1}[name])
	case "left", "right":
		if inList {
			return false
		}
		s.change((name == "right") != s.env.Words.RTL)
	default:
		return false
	}
	return true
}

// change takes the next value of the setting under the cursor.
func (s *Screen) change(forward bool) {
	n := s.choices(s.at)
	step := 1
	if !forward {
		step = n - 1
	}
	s.chosen[s.at] = (s.chosen[s.at] + step) % n
	s.touched = s.touched || s.at == language
	if s.at != format {
		s.written = nil
	}
	s.Sync()
}

// enter exports, or goes where a point is completed.
func (s *Screen) enter() tea.Cmd {
	if s.at != settings {
		return s.export()
	}
	i := s.list.Cursor()
	if i < 0 || i >= len(s.rows) {
		return nil
	}
	return todo.Go(s.env, s.rows[i], screen.Place{Kind: screen.Report})
}

// export writes the documents in the background, after everything that was sent before.
// The sentence about it is said whatever screen is in front by then.
func (s *Screen) export() tea.Cmd {
	w := s.env.Words
	if s.env.Export == nil {
		return s.env.Say(screen.Ask, w.Report.CannotExport)
	}
	if s.writing {
		return nil
	}
	s.writing, s.written = true, nil
	write, order := s.env.Export, s.order()
	return s.env.Courier.Send(func(ctx context.Context) tea.Msg {
		paths, err := write(ctx, order)
		note := screen.Notice{Sign: screen.Good}
		if err != nil {
			note = screen.Notice{Sign: screen.Trouble, Text: fmt.Sprintf(w.Report.Failed, reason(w, err))}
		} else {
			note.Text = s.env.Count(w.Report.Wrote, len(paths))
		}
		return tea.BatchMsg{
			func() tea.Msg { return note },
			func() tea.Msg { return outcome{paths} },
		}
	})
}

// reason is why nothing was written, in the words of the seat where they are known.
func reason(w *locale.Strings, err error) string {
	switch {
	case errors.Is(err, session.ErrDiskFull):
		return w.Errors.DiskFull
	case errors.Is(err, session.ErrReadOnly):
		return w.Errors.ReadOnly
	}
	return err.Error()
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	if s.env.Salle {
		return nil
	}
	export := func(w *locale.Strings) string { return w.Report.Export }
	enter := screen.Action{Keys: []string{"enter"}, Name: export, Run: s.enter}
	zone := func(w *locale.Strings) string { return w.Report.Zone }
	if s.at == settings {
		enter.Name = func(w *locale.Strings) string { return w.Report.Go }
		zone = func(w *locale.Strings) string { return w.Report.Document }
	}
	all := []screen.Action{enter}
	if s.at == format {
		all = append(all, screen.Action{Keys: []string{"space"}, Name: func(w *locale.Strings) string { return w.Report.Mark }, Run: still(s.mark)})
	}
	return append(all,
		screen.Action{Show: "←→", Name: func(w *locale.Strings) string { return w.Frame.Keys.Change }},
		screen.Action{Keys: []string{"tab"}, Name: zone, Run: s.otherZone},
		screen.Action{Name: func(w *locale.Strings) string { return w.Report.MarkAll }, Run: still(s.markAll), Hidden: true},
		screen.Action{Keys: []string{"e"}, Name: export, Run: s.export, Hidden: true},
	)
}

// otherZone walks between the choices and what is missing.
func (s *Screen) otherZone() tea.Cmd {
	switch {
	case s.at == settings:
		s.at = document
	case len(s.rows) > 0:
		s.at = settings
	}
	return nil
}

// still is a command that needs nothing done in the background.
func still(act func()) func() tea.Cmd {
	return func() tea.Cmd {
		act()
		return nil
	}
}
