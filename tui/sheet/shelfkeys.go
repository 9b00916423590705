package sheet

import (
	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/screen"
)

// Update takes a message in the zone that has the keyboard.
func (s *Shelf[R]) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		_, cmd := s.Sheet.Update(done)
		return false, cmd // others may wait for the same answer
	}
	switch s.Zone {
	case Filling:
		return s.keyFilling(msg)
	case Picking:
		used, cmd := s.pick.Update(msg)
		if !used && leaves(msg) {
			s.picked()
			return true, nil
		}
		return used, cmd
	case Tracing:
		used, cmd := s.chain.Update(msg)
		if !used && leaves(msg) {
			s.Zone = s.back
			s.Refresh()
			return true, nil
		}
		return used, cmd
	case Listing:
	}
	press, ok := msg.(tea.KeyPressMsg)
	return ok && s.keyListing(keys.Rest(press)), nil
}

// leaves reports that Esc was pressed.
func leaves(msg tea.Msg) bool {
	press, ok := msg.(tea.KeyPressMsg)
	return ok && keys.Rest(press) == "esc"
}

// keyListing moves through the list, or through one long item that stands alone.
func (s *Shelf[R]) keyListing(name string) bool {
	if s.Alone && s.keyAlone(name) || s.list.Key(name) {
		s.Refresh()
		return true
	}
	return false
}

// keyAlone scrolls the item that stands alone, turns to the next one, or puts it back
// into the list.
func (s *Shelf[R]) keyAlone(name string) bool {
	switch name {
	case "up":
		s.top = max(0, s.top-1)
	case "down":
		s.top++ // drawing knows where it ends
	case "pgup":
		s.list.Move(-1)
		s.top = 0
	case "pgdown":
		s.list.Move(1)
		s.top = 0
	case "esc":
		s.Alone = false
	default:
		return false
	}
	return true
}

// keyFilling gives a key to the sheet first: what the sheet has no use for turns to the
// next item or goes back to the list.
func (s *Shelf[R]) keyFilling(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.Sheet.Update(msg)
	if s.Sheet.Blank() && !s.Sheet.Writing() {
		s.Zone = Listing // nothing was written: there is no sheet
		s.Refresh()
		return used, cmd
	}
	press, ok := msg.(tea.KeyPressMsg)
	if used || !ok || s.Sheet.Writing() {
		return used, cmd
	}
	switch keys.Rest(press) {
	case "esc":
		s.Zone = Listing
		s.point(s.Sheet.Item())
	case "pgup":
		s.turn(-1)
	case "pgdown":
		s.turn(1)
	default:
		return false, cmd
	}
	s.Refresh()
	return true, cmd
}

// turn opens the sheet of the next item. The cursor may have been left behind by an item
// that was added meanwhile, so it is brought to the sheet first.
func (s *Shelf[R]) turn(d int) {
	s.point(s.Sheet.Item())
	if s.list.Move(d) {
		s.Sheet.Edit(s.Rows[s.list.Cursor()].entry().ID)
	}
}

// picked goes back from the links to the sheet, by Esc as by ⏎: every tick is saved
// already.
func (s *Shelf[R]) picked() {
	s.Zone = Filling
	s.Refresh()
}
