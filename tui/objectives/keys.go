package objectives

import (
	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/screen"
)

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		_, cmd := s.sheet.Update(done)
		return false, cmd
	}
	switch s.zone {
	case filling:
		return s.keyFilling(msg)
	case picking:
		return s.keyPicking(msg)
	case tracing:
		return s.keyTracing(msg)
	case listing:
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, nil
	}
	return s.keyListing(keys.Rest(press)), nil
}

// keyListing moves through the list, or through one long objective that stands alone.
func (s *Screen) keyListing(name string) bool {
	if s.alone && (name == "up" || name == "down") {
		s.top = max(0, s.top+map[string]int{"up": -1, "down": 1}[name])
		return true
	}
	switch name {
	case "up":
		s.list.Move(-1)
	case "down":
		s.list.Move(1)
	case "pgup":
		s.page(-1)
	case "pgdown":
		s.page(1)
	case "home":
		s.list.First()
	case "end":
		s.list.Last()
	case "esc":
		if !s.alone {
			return false
		}
		s.alone = false
	default:
		return false
	}
	s.Sync()
	return true
}

// page turns to the next objective when one stands alone, else to the next window.
func (s *Screen) page(d int) {
	if s.alone {
		s.list.Move(d)
		s.top = 0
		return
	}
	s.list.Page(d)
}

// keyFilling gives a key to the sheet first: what the sheet has no use for turns to the
// next objective or goes back to the list. The end of the fast way is told once.
func (s *Screen) keyFilling(msg tea.Msg) (bool, tea.Cmd) {
	fast := s.sheet.Fast()
	used, cmd := s.sheet.Update(msg)
	press, isKey := msg.(tea.KeyPressMsg)
	if s.sheet.Blank() && !s.sheet.Writing() {
		s.zone = listing // nothing was written: there is no sheet
		s.Sync()
		return used, cmd
	}
	if fast && !s.sheet.Fast() && isKey && keys.Field(press) == "enter" {
		cmd = tea.Batch(cmd, s.env.Say(screen.Good, s.env.Words.Objectives.FastDone))
	}
	if used || !isKey || s.sheet.Writing() {
		return used, cmd
	}
	switch name := keys.Rest(press); name {
	case "esc":
		s.zone = listing
		s.selectID(s.sheet.Item())
	case "pgup", "pgdown":
		s.selectID(s.sheet.Item())
		if s.list.Move(map[string]int{"pgup": -1, "pgdown": 1}[name]) {
			s.sheet.Edit(s.rows[s.list.Cursor()].id)
		}
	default:
		return false, cmd
	}
	s.Sync()
	return true, cmd
}

// keyPicking leaves the links by Esc as by ⏎: every tick is saved already.
func (s *Screen) keyPicking(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.pick.Update(msg)
	if press, ok := msg.(tea.KeyPressMsg); ok && !used && keys.Rest(press) == "esc" {
		return true, s.picked()
	}
	return used, cmd
}

// picked goes back from the links to the sheet.
func (s *Screen) picked() tea.Cmd {
	s.zone = filling
	s.Sync()
	return nil
}

// keyTracing walks through the chain; Esc goes back to where it was opened.
func (s *Screen) keyTracing(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.chain.Update(msg)
	if press, ok := msg.(tea.KeyPressMsg); ok && !used && keys.Rest(press) == "esc" {
		s.zone = s.back
		s.Sync()
		return true, nil
	}
	return used, cmd
}
