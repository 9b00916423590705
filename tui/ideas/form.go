package ideas

import (
	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// form is a few choices under the list: ↑↓ choose one, ←→ change it at once, ⏎ ends.
type form struct {
	rows func() []formRow
	end  func() tea.Cmd // what ⏎ does; nil where the changes are all
	at   int
}

// formRow is one choice. step changes it by one place, forward or back.
type formRow struct {
	label, value string
	step         func(by int) tea.Cmd
}

// fill gives the keyboard to a form.
func (s *Screen) fill(f form) {
	s.form, s.zone = f, forming
	s.Sync()
}

func (s *Screen) keyForming(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	rows := s.form.rows()
	var cmd tea.Cmd
	switch name := keys.Rest(msg); name {
	case "up":
		s.form.at = max(0, s.form.at-1)
	case "down":
		s.form.at = min(len(rows)-1, s.form.at+1)
	case "left", "right", "space":
		by := 1
		if name == "left" != s.env.Words.RTL && name != "space" {
			by = -1
		}
		cmd = rows[s.form.at].step(by)
	case "enter":
		s.zone = sorting
		if s.form.end != nil {
			cmd = s.form.end()
		}
	case "esc":
		s.zone = sorting
	default:
		return false, nil
	}
	s.Sync()
	return true, cmd
}

// drawForm draws the choices at the foot and returns how many rows they take.
func (s *Screen) drawForm(p page.Page) int {
	rows := s.form.rows()
	label := 0
	for _, r := range rows {
		label = max(label, p.Width(page.T(r.label, page.Label)))
	}
	for i, r := range rows {
		y := p.H - 1 - len(rows) + i
		st := page.Body
		if i == s.form.at {
			p.Cursor(y)
			st = page.Accent
		}
		p.Put(0, y, label, r.label, page.Label, page.Start)
		widget.Choice(p, label+2, y, p.W-label-2, r.value, st)
	}
	return len(rows) + 1
}
