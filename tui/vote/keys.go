package vote

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Done:
		return false, s.arrived(msg)
	case *printed:
		return false, s.printedArrived(msg)
	case *counted:
		s.count(msg.poll, msg.asked, msg.counts, msg.readings)
	case tea.PasteMsg:
		return s.pasted(msg)
	case tea.KeyPressMsg:
		s.urn.wrong = nil // what was wrong was read: the next key is about the next try
		return s.key(msg)
	}
	return false, nil
}

// key gives a key to the zone that the face allows, not to the one that is hidden.
func (s *Screen) key(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch s.now() {
	case listing:
		return s.keyList(&s.list, keys.Rest(msg), nil)
	case preparing:
		return s.keySheet(keys.Rest(msg))
	case writing:
		return s.keyWriting(msg)
	case picking:
		return s.keyList(&s.sheet.menu, keys.Rest(msg), func() { s.zone = preparing })
	case choosing:
		return s.keyList(&s.sheet.list, keys.Rest(msg), func() { s.zone = preparing })
	case entering:
		return s.keyEntering(msg)
	case celling:
		return s.keyCells(msg)
	case handing:
		return s.keyHands(msg)
	case signing:
		return s.keySign(keys.Rest(msg))
	case closing, confirming:
		return s.keyClosing(msg)
	case explaining:
		return s.keyExplaining(msg)
	case watching:
		return s.keyList(&s.ballot, keys.Rest(msg), s.toList)
	case reading:
		return s.keyList(&s.result.list, keys.Rest(msg), s.leaveResult)
	case working:
		return s.keyWorking(keys.Rest(msg))
	case mapping:
		return s.keyList(&s.result.list, keys.Rest(msg), func() { s.zone = reading })
	case againing:
		if keys.Rest(msg) == "esc" {
			s.zone = reading
			return true, nil
		}
	}
	return false, nil
}

// keyList walks through a list. Esc goes back when there is a way back.
func (s *Screen) keyList(list *widget.List, name string, back func()) (bool, tea.Cmd) {
	if name == "esc" && back != nil {
		back()
		return true, nil
	}
	return list.Key(name), nil
}

// keyWorking scrolls through the working of a result; drawing knows where it ends.
func (s *Screen) keyWorking(name string) (bool, tea.Cmd) {
	switch name {
	case "up":
		s.top--
	case "down":
		s.top++
	case "pgup":
		s.top -= 10
	case "pgdown":
		s.top += 10
	case "esc":
		s.zone = reading
	default:
		return false, nil
	}
	return true, nil
}

// leaveResult goes from one option alone to the result, then to the list.
func (s *Screen) leaveResult() {
	if s.alone {
		s.alone = false
		return
	}
	s.toList()
}

// keySheet walks through the sheet. In a page of Arabic the arrow to the left goes on.
func (s *Screen) keySheet(name string) (bool, tea.Cmd) {
	switch name {
	case "up":
		s.sheet.move(-1)
	case "down":
		s.sheet.move(1)
	case "home":
		s.sheet.move(-len(s.sheet.rows()))
	case "end":
		s.sheet.move(len(s.sheet.rows()))
	case "left", "right":
		d := 1
		if (name == "right") == s.env.Words.RTL {
			d = -1
		}
		used := s.sheet.turn(d)
		s.Sync()
		return used, nil
	case "esc":
		s.toList()
	default:
		return false, nil
	}
	return true, nil
}

// write gives the keyboard to the line under the cursor. A draft belongs to the poll that
// is not there yet; one that was prepared shows what it holds.
func (s *Screen) write() tea.Cmd {
	text := s.sheet.text(s.sheet.at)
	if kept := s.env.Drafts.Text(draftItem, s.draft()); s.draft() != "" && kept != "" {
		text = kept
	}
	s.field.SetValue(text)
	s.zone = writing
	return nil
}

// draft names the draft of the line under the cursor, empty when it has none.
func (s *Screen) draft() string {
	switch {
	case !s.sheet.poll.IsZero():
	case s.sheet.at == rowFR:
		return draftFR
	case s.sheet.at == rowAR:
		return draftAR
	}
	return ""
}

// keyWriting types a line of the sheet and keeps every letter of a question as a draft.
func (s *Screen) keyWriting(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter", "tab":
		s.sheet.setText(s.sheet.at, strings.TrimSpace(s.field.Value()))
		s.zone = preparing
		s.sheet.move(1)
		return true, nil
	case "esc":
		s.zone = preparing
		return true, nil
	}
	cmd := s.typed(&s.field, msg)
	if d := s.draft(); d != "" {
		cmd = tea.Batch(cmd, s.env.Drafts.Keep(draftItem, d, s.field.Value()))
	}
	return true, cmd
}

// typed gives a key to a field that owns the keyboard. What the field has no use for is
// lost on purpose: nothing typed by mistake may open another screen or undo an act.
func (s *Screen) typed(field *edit.Model, msg tea.Msg) tea.Cmd {
	_, cmd := field.Update(msg)
	return cmd
}

// pasted takes a text into the field that has the keyboard. Several lines are refused in
// the line of ballots: joined they would be one ballot that nobody wrote.
func (s *Screen) pasted(msg tea.PasteMsg) (bool, tea.Cmd) {
	switch s.now() {
	case entering:
		if strings.ContainsAny(strings.TrimSpace(msg.Content), "\r\n") {
			return true, s.env.Say(screen.Ask, s.env.Words.Vote.Entry.OneAtATime)
		}
		return true, s.typed(&s.line, msg)
	case writing:
		return true, s.typed(&s.field, msg)
	case explaining:
		return true, s.typed(&s.why, msg)
	case listing, preparing, picking, choosing, celling, handing, signing, closing, confirming, watching, reading, working,
		mapping, againing:
	}
	return false, nil
}

// keyEntering keeps every key on the screen while ballots are typed: a typist looks at
// paper, and a digit that opened another screen would not be seen.
func (s *Screen) keyEntering(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	empty := s.line.Len() == 0
	switch name := keys.Field(msg); name {
	case "enter":
		return true, s.put()
	case "esc":
		s.toList()
		return true, nil
	case "tab", "down":
		s.zone = closing
		return true, nil
	case "shift+tab":
		return false, nil
	case "ctrl+z": // a ballot is taken back, what is half typed is only deleted
		if empty {
			return true, s.takeBack()
		}
	case "left", "right": // inside of a ballot they move the caret
		if empty {
			s.urn.turn(map[bool]int{true: 1, false: -1}[(name == "right") != s.env.Words.RTL])
			return true, nil
		}
	}
	return true, s.typed(&s.line, msg)
}

// keyClosing closes in two steps, because a close cannot be undone.
func (s *Screen) keyClosing(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	name := keys.Rest(msg)
	if _, digit := keys.Digit(name); digit {
		// The typist went on typing: the next ballot begins, no screen opens.
		s.zone = entering
		return true, s.typed(&s.line, msg)
	}
	switch name {
	case "esc", "tab", "up":
		s.zone, s.urn.annuls = entering, false
	case "enter":
		switch {
		case s.zone == closing:
			return true, s.wantClose()
		case s.urn.annuls:
			return true, s.annul()
		}
		return true, s.close()
	case "ctrl+z", "backspace", "u":
		// Undoing the opening from here would leave ballots behind.
	default:
		return false, nil
	}
	return true, nil
}

// keyExplaining types the sentence that says why ballots are missing. It goes into the
// record, so Esc gives up the close and not the sentence.
func (s *Screen) keyExplaining(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		return true, s.explained()
	case "esc":
		s.zone, s.urn.annuls = closing, false
		return true, nil
	}
	return true, s.typed(&s.why, msg)
}
