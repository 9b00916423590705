package ideas

import (
	"cmp"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// sent remembers a line on its way to the disk, to bring it back if it never arrives.
type sent struct {
	text string
	idea session.ID // zero for a new one
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Done:
		_, cmd := s.card.Update(msg)
		return false, tea.Batch(cmd, s.answered(msg))
	case closeMsg:
		s.heard(msg)
	case freshMsg:
		s.Sync()
	case startMsg:
		return false, s.started(msg)
	case tea.PasteMsg:
		return s.typed(msg)
	case tea.KeyPressMsg:
		used, cmd := s.key(msg)
		return used, tea.Batch(cmd, s.wonder())
	}
	return false, nil
}

// wonder asks the machine about what the last key brought under the cursor.
func (s *Screen) wonder() tea.Cmd {
	switch s.now() {
	case sorting, reading:
		return s.lookAt()
	case capturing, searching, naming, forming, filling:
	}
	s.asked = session.ID{}
	return nil
}

// key gives a key to the zone that has the keyboard.
func (s *Screen) key(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch s.now() {
	case capturing:
		return s.keyCapturing(msg)
	case searching:
		return s.keySearching(msg)
	case naming:
		return s.keyNaming(msg)
	case reading:
		return s.keyReading(msg)
	case forming:
		return s.keyForming(msg)
	case filling:
		return s.keyFilling(msg)
	case sorting:
		return s.keySorting(keys.Rest(msg)), nil
	}
	return false, nil
}

// typed gives text to the line that has the keyboard.
func (s *Screen) typed(msg tea.Msg) (bool, tea.Cmd) {
	switch s.now() {
	case capturing:
		before := s.line.Value()
		used, cmd := s.line.Update(msg)
		if s.line.Value() == before {
			return used, cmd
		}
		return used, tea.Batch(cmd, s.keepDraft(), s.lookAround())
	case searching:
		used, cmd := s.ask.Update(msg)
		s.Sync()
		s.list.First()
		return used, cmd
	case naming:
		used, cmd := s.ask.Update(msg)
		if s.purpose == cluster {
			cmd = tea.Batch(cmd, s.env.Drafts.Keep(draftItem, draftTheme, s.ask.Value()))
		}
		return used, cmd
	case filling:
		return s.card.Update(msg)
	case sorting, reading, forming:
	}
	return false, nil
}

// keepDraft keeps what is unsent: the line, or the new words of an idea taken back.
func (s *Screen) keepDraft() tea.Cmd {
	if !s.rewording.IsZero() {
		return s.env.Drafts.Keep(s.rewording.String(), draftText, s.line.Value())
	}
	return s.env.Drafts.Keep(draftItem, draftLine, s.line.Value())
}

func (s *Screen) keyCapturing(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		return true, s.note()
	case "esc":
		if !s.rewording.IsZero() {
			s.clear() // the new words wait as a draft of the idea
			s.zone = s.back
			return true, s.keepDraft()
		}
		return true, s.to(sorting)()
	case "pgup":
		return s.list.Page(-1), nil
	case "pgdown":
		return s.list.Page(1), nil
	case "ctrl+f":
		return true, s.search()
	}
	if used, cmd := s.typed(msg); used {
		return true, cmd
	}
	if keys.Field(msg) == "up" {
		return true, s.takeBack()
	}
	return false, nil
}

// note saves the line, or changes the group when it holds one digit only.
func (s *Screen) note() tea.Cmd {
	line := strings.TrimSpace(s.line.Value())
	if line == "" {
		s.pass()
		return nil
	}
	if theme, ok := strings.CutPrefix(line, "#"); ok && s.rewording.IsZero() {
		return s.captureUnder(theme)
	}
	if group, ok := keys.Digit(text.Fold(line)); ok && s.rewording.IsZero() {
		s.place.Group = group
		s.clear()
		return s.keepDraft()
	}
	from := sent{text: line, idea: s.rewording}
	var command session.Command = session.Capture{
		Text: line, Kind: s.kind(), Slot: s.place.Slot, Group: s.place.Group, Theme: s.under,
	}
	var forget tea.Cmd
	if !from.idea.IsZero() {
		before := s.before
		command = session.Reword{Idea: from.idea, Text: line, Seen: &before}
		forget = s.env.Drafts.Keep(from.idea.String(), draftText, "")
	}
	s.clear()
	if from.idea.IsZero() {
		s.pass()
	} else {
		s.zone = s.back
	}
	return tea.Batch(s.keepDraft(), forget, s.env.Do(from, command))
}

// captureUnder changes the theme under which the line captures: one that begins so, a
// new one where there is none, none at all for an empty name.
func (s *Screen) captureUnder(name string) tea.Cmd {
	name = strings.TrimSpace(name)
	s.under = session.ID{}
	s.clear()
	if name == "" {
		return s.keepDraft()
	}
	for _, t := range s.view.themes {
		if strings.HasPrefix(text.Fold(t.name), text.Fold(name)) {
			s.under = t.id
			return s.keepDraft()
		}
	}
	return tea.Batch(s.keepDraft(), s.env.Do(under{name}, session.NameTheme{Name: name}))
}

// clear empties the line, or fills it with the next text that could not be saved.
func (s *Screen) clear() {
	s.rewording, s.again = session.ID{}, false
	s.close, s.lineKinds = nil, nil
	s.line.SetValue("")
	if len(s.returned) > 0 {
		s.bring(s.returned[0])
		s.returned = s.returned[1:]
	}
	s.keepReturned()
}

// bring puts a text that could not be saved into the line.
func (s *Screen) bring(from sent) {
	s.line.SetValue(from.text)
	s.rewording, s.again = from.idea, true
	s.number = ""
	for _, r := range s.view.rows {
		if r.id == from.idea {
			s.number = r.number
		}
	}
}

// keepReturned keeps the new ideas that wait behind the line.
func (s *Screen) keepReturned() {
	var lines []string
	for _, r := range s.returned {
		if r.idea.IsZero() {
			lines = append(lines, r.text)
		}
	}
	// The reminder of the line's own draft, which is kept at the same moment, writes both.
	s.env.Drafts.Keep(draftItem, draftReturned, strings.Join(lines, "\n"))
}

// arrived hears that a line could not be saved: it comes back, behind what is typed now.
func (s *Screen) arrived(from sent) tea.Cmd {
	if s.line.Len() > 0 {
		s.returned = append(s.returned, from)
		s.keepReturned()
		if !from.idea.IsZero() {
			return s.env.Drafts.Keep(from.idea.String(), draftText, from.text)
		}
		return s.keepDraft()
	}
	s.bring(from)
	return s.keepDraft()
}

// takeBack puts the last idea of the list into the line again, with the words that were
// not sent the last time.
func (s *Screen) takeBack() tea.Cmd {
	if s.line.Len() > 0 || len(s.view.rows) == 0 {
		return nil
	}
	s.back = capturing
	return s.take(s.view.rows[len(s.view.rows)-1])
}

// take puts an idea into the line.
func (s *Screen) take(r row) tea.Cmd {
	s.rewording, s.number, s.before = r.id, r.number, r.words
	s.line.SetValue(cmp.Or(s.env.Drafts.Text(r.id.String(), draftText), r.words))
	return s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Ideas.Rewording, r.number))
}

// search gives the keyboard to the line that narrows the list.
func (s *Screen) search() tea.Cmd {
	s.zone = searching
	s.ask.SetValue(s.filter)
	s.Sync()
	return nil
}

func (s *Screen) keySearching(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter", "tab":
		s.narrow(s.ask.Value())
		return true, nil
	case "esc":
		s.narrow("")
		return true, nil
	case "up":
		return s.list.Move(-1), nil
	case "down":
		return s.list.Move(1), nil
	}
	return s.typed(msg)
}

// narrow leaves the search and sorts what it found; the cursor stays on its idea.
func (s *Screen) narrow(query string) {
	current, _ := s.current()
	s.zone, s.filter = sorting, query
	s.Sync()
	s.selectID(current.id)
}

// keySorting moves the cursor and the theme.
func (s *Screen) keySorting(name string) bool {
	step := 1
	switch name {
	case "up":
		s.list.Move(-1)
	case "down":
		s.list.Move(1)
	case "pgup", "pgdown":
		if name == "pgup" {
			step = -1
		}
		if s.alone {
			s.list.Move(step)
		} else {
			s.list.Page(step)
		}
	case "home":
		s.list.First()
	case "end":
		s.list.Last()
	case "left", "right":
		if s.env.Salle {
			return false
		}
		s.aim((name == "right") != s.env.Words.RTL)
	case "esc":
		return s.stepBack()
	default:
		return false
	}
	return true
}

// aim chooses the theme that ⏎ files under.
func (s *Screen) aim(forward bool) {
	n, at := len(s.view.themes)+1, s.target()
	if forward {
		at = (at + 1) % n
	} else {
		at = (at + n - 1) % n
	}
	s.theme = session.ID{}
	if at > 0 {
		s.theme = s.view.themes[at-1].id
	}
	s.themes.Select(at)
}

// stepBack leaves the spotlight, then the marks, then the search; it reports whether
// there was any of them.
func (s *Screen) stepBack() bool {
	switch {
	case s.env.Salle:
		was := s.alone
		s.alone = false
		return was
	case len(s.marks) > 0:
		clear(s.marks)
	case s.filter != "" || s.filters != filters{}:
		s.filters = filters{}
		s.narrow("")
	default:
		return false
	}
	return true
}

// to is a command that only changes the zone.
func (s *Screen) to(z zone) func() tea.Cmd {
	return func() tea.Cmd {
		s.zone, s.filter, s.filters = z, "", filters{}
		s.Sync()
		return nil
	}
}
