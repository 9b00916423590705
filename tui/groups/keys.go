package groups

import (
	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	if msg, ok := msg.(screen.Done); ok {
		_, group := s.sheet.Update(msg) // their texts may come back long after they were left
		_, person := s.file.Update(msg)
		return false, tea.Batch(group, person, s.answered(msg))
	}
	if m := s.open(); m != nil && s.ask == nothing {
		if used, cmd := m.Update(msg); used {
			return true, cmd
		}
	}
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if s.ask != nothing {
			return s.typed(msg)
		}
	case tea.KeyPressMsg:
		if s.ask != nothing {
			return s.keyAsking(msg)
		}
		return s.keyResting(keys.Rest(msg))
	}
	return false, nil
}

// open is the sheet that has the keyboard, nil for none.
func (s *Screen) open() *sheet.Model {
	switch s.now() {
	case noting:
		return s.sheet
	case filing:
		return s.file
	case attending, providing, tables, balancing:
	}
	return nil
}

func (s *Screen) keyResting(name string) (bool, tea.Cmd) {
	if name == "esc" && s.stepBack() {
		return true, nil
	}
	switch s.now() {
	case tables:
		return s.keyTables(name), nil
	case attending:
		return s.list.Key(name) || s.keyHalf(name), nil
	case providing:
		return s.wants.Key(name) || s.keyHalf(name), nil
	case noting, filing, balancing:
	}
	return false, nil
}

// keyHalf goes to the half-day before or after.
func (s *Screen) keyHalf(name string) bool {
	if name != "left" && name != "right" {
		return false
	}
	i := (s.day - 1) * 2
	if s.afternoon {
		i++
	}
	if (name == "right") != s.env.Words.RTL {
		i = min(i+1, 5)
	} else {
		i = max(i-1, 0)
	}
	s.day, s.afternoon = i/2+1, i%2 == 1
	s.Sync()
	return true
}

// keyTables moves the cursor among the tables, and among the rounds.
func (s *Screen) keyTables(name string) bool {
	if len(s.tables) == 0 {
		return false
	}
	rtl := s.env.Words.RTL
	switch {
	case name == "up":
		s.row--
	case name == "down":
		s.row++
	case name == "pgup" && !s.env.Salle && s.round > 1:
		s.view = s.round - 1
	case name == "pgdown" && !s.env.Salle && s.round < s.rounds:
		s.view = s.round + 1
	case name == "left" && !rtl, name == "right" && rtl:
		s.col--
	case name == "right", name == "left":
		s.col++
	default:
		return false
	}
	s.Sync() // keeps the cursor inside
	return true
}

// stepBack leaves a sheet, then puts a person back, then comes back from another round; it
// reports whether there was anything to leave.
func (s *Screen) stepBack() bool {
	switch {
	case s.now() == noting:
		s.zone = tables
	case s.now() == filing:
		s.zone = attending
	case s.now() == balancing:
		s.zone = tables
	case s.now() == providing:
		s.zone = attending
	case !s.taken.IsZero():
		s.taken = session.ID{}
	case s.view > 0 && s.now() == tables:
		s.view = 0
		s.Sync()
	default:
		return false
	}
	return true
}
