package report

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/screen"
	"halqa/tui/todo"
)

// outcome is what became of an export.
type outcome struct{ paths, remarks []string }

// progressed reminds the screen to draw how far the writing is.
type progressed struct{}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case outcome:
		s.writing, s.written, s.remarks = false, msg.paths, msg.remarks
		if len(msg.paths) > 0 {
			s.gate = gate{}
		}
		s.Sync()
		return false, nil
	case progressed:
		return false, s.watch()
	case checked:
		s.enterGate(msg.check)
		return false, nil
	case previewed:
		s.preview.rows = append([]passage{}, msg.rows...)
		s.preview.list.SetLen(len(msg.rows))
		return false, nil
	case screen.Done:
		return false, s.settled(msg)
	}
	if s.env.Salle {
		return false, nil
	}
	if s.gate.line != nil {
		return s.keyLine(msg)
	}
	if press, ok := msg.(tea.KeyPressMsg); ok {
		return s.press(press), nil
	}
	return false, nil
}

// press gives a key to the page in front.
func (s *Screen) press(msg tea.KeyPressMsg) bool {
	name := keys.Rest(msg)
	switch {
	case name == "esc" && s.preview.on:
		s.leavePreview()
	case name == "esc" && s.gate.on:
		s.leaveGate()
	case s.preview.on:
		return s.preview.list.Key(name)
	case s.gate.on:
		return s.gate.list.Key(name)
	default:
		return s.key(msg)
	}
	return true
}

// settled looks at the documents again after words were decided about.
func (s *Screen) settled(msg screen.Done) tea.Cmd {
	said, ok := msg.From.(decided)
	if !ok || msg.Err != nil {
		return nil
	}
	return tea.Batch(s.env.Say(screen.Good, string(said)), s.lookOver())
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

// export begins what leads to files: the check for what leaves, the passphrase for an
// archive.
func (s *Screen) export() tea.Cmd {
	w := s.env.Words
	switch {
	case s.env.Export == nil:
		return s.env.Say(screen.Ask, w.Report.CannotExport)
	case s.writing:
		return nil
	}
	switch s.order().Profile {
	case "archive":
		return s.askPassphrase()
	case "diffusion":
		return s.lookOver()
	}
	return s.write("", "")
}

// write writes the documents in the background, after everything that was sent before.
// The sentence about it is said whatever screen is in front by then.
func (s *Screen) write(reason, key string) tea.Cmd {
	w := s.env.Words
	s.writing, s.written, s.remarks = true, nil, nil
	s.gate.on = false
	write, order, made := s.env.Export, s.order(), new(atomic.Int64)
	s.made = made
	var remarks []string
	order.Reason, order.Key = reason, key
	order.Progress = func(n, all int) { made.Store(int64(n)<<32 | int64(all)) }
	order.Remark = func(said string) { remarks = append(remarks, said) }
	return tea.Batch(s.watch(), s.env.Courier.Send(func(ctx context.Context) tea.Msg {
		paths, err := write(ctx, order)
		note := screen.Notice{Sign: screen.Good}
		switch {
		case err != nil:
			note = screen.Notice{Sign: screen.Trouble, Text: fmt.Sprintf(w.Report.Failed, reasonOf(w, err))}
		case len(remarks) > 0:
			note = screen.Notice{Sign: screen.Ask, Text: strings.Join(remarks, " ")}
		default:
			note.Text = s.env.Count(w.Report.Wrote, len(paths))
		}
		return tea.BatchMsg{
			func() tea.Msg { return note },
			func() tea.Msg { return outcome{paths, remarks} },
		}
	}))
}

// watch draws again in a moment, as long as files are being written.
func (s *Screen) watch() tea.Cmd {
	if !s.writing || s.env.Calm {
		return nil
	}
	return tea.Tick(200*time.Millisecond, func(time.Time) tea.Msg { return progressed{} })
}

// folder opens the folder of what was written, or says which one it is.
func (s *Screen) folder() tea.Cmd {
	if len(s.written) == 0 {
		return nil
	}
	dir, reveal, w := filepath.Dir(s.written[0]), s.env.Reveal, s.env.Words.Gate
	return func() tea.Msg {
		if reveal == nil || reveal(dir) != nil {
			return screen.Notice{Sign: screen.Good, Text: fmt.Sprintf(w.Folder, dir)}
		}
		return nil
	}
}

// reasonOf is why nothing was written, in the words of the seat where they are known.
func reasonOf(w *locale.Strings, err error) string {
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
	switch {
	case s.preview.on:
		return s.previewActions()
	case s.gate.on:
		return s.gateActions()
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
	if len(s.written) > 0 {
		all = append(all, screen.Action{Keys: []string{"o"}, Name: func(w *locale.Strings) string { return w.Gate.Reveal }, Run: s.folder})
	}
	if s.order().Profile != "archive" {
		all = append(all, screen.Action{Keys: []string{"p"}, Name: func(w *locale.Strings) string { return w.Gate.Preview }, Run: func() tea.Cmd { return s.show(false) }})
	}
	return append(all,
		screen.Action{Keys: []string{"c"}, Name: func(w *locale.Strings) string { return w.Gate.Changes }, Run: func() tea.Cmd { return s.show(true) }, Hidden: true},
		screen.Action{Show: "←→", Name: func(w *locale.Strings) string { return w.Frame.Keys.Change }},
		screen.Action{Keys: []string{"tab"}, Name: zone, Run: s.otherZone},
		screen.Action{Name: func(w *locale.Strings) string { return w.Report.MarkAll }, Run: still(s.markAll), Hidden: true},
		screen.Action{Name: func(w *locale.Strings) string { return w.Styles.Choose }, Run: s.askStyles, Hidden: true},
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
