package ideas

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
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
		return false, s.arrived(msg)
	case tea.PasteMsg:
		return s.typed(msg)
	case tea.KeyPressMsg:
		switch s.zone {
		case capturing:
			return s.keyCapturing(msg)
		case searching:
			return s.keySearching(msg)
		case naming:
			return s.keyNaming(msg)
		case sorting:
			return s.keySorting(msg)
		}
	}
	return false, nil
}

// typed gives text to the line that has the keyboard.
func (s *Screen) typed(msg tea.Msg) (bool, tea.Cmd) {
	switch s.zone {
	case capturing:
		used, cmd := s.line.Update(msg)
		return used, tea.Batch(cmd, s.keepDraft())
	case searching:
		used, cmd := s.ask.Update(msg)
		s.Sync()
		return used, cmd
	case naming:
		return s.ask.Update(msg)
	case sorting:
	}
	return false, nil
}

func (s *Screen) keepDraft() tea.Cmd {
	if !s.rewording.IsZero() {
		return nil
	}
	return s.env.Drafts.Keep(draftItem, draftLine, s.line.Value())
}

func (s *Screen) keyCapturing(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		return true, s.note()
	case "esc":
		if !s.rewording.IsZero() {
			s.rewording = session.ID{}
			s.line.SetValue(s.env.Drafts.Text(draftItem, draftLine))
			return true, nil
		}
		s.zone = sorting
		return true, nil
	case "tab":
		s.zone = sorting
		return true, nil
	case "pgup":
		return s.list.Page(-1), nil
	case "pgdown":
		return s.list.Page(1), nil
	case "ctrl+f":
		return true, s.askFor(searching)
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
		return nil
	}
	if group, ok := groupOf(line); ok && s.rewording.IsZero() {
		s.place.Group = group
		s.clear()
		return s.keepDraft()
	}
	from := sent{text: line, idea: s.rewording}
	var command session.Command = session.Capture{
		Text: line, Kind: s.kind(), Slot: s.place.Slot, Group: s.place.Group,
	}
	if !from.idea.IsZero() {
		command = session.Reword{Idea: from.idea, Text: line}
	}
	s.clear()
	return tea.Batch(s.keepDraft(), s.env.Do(from, command))
}

func (s *Screen) clear() {
	s.rewording = session.ID{}
	s.line.SetValue("")
	if len(s.returned) > 0 {
		s.line.SetValue(s.returned[0])
		s.returned = s.returned[1:]
	}
}

// groupOf reads a line that holds one digit and nothing else.
func groupOf(line string) (int, bool) {
	return keys.Digit(text.Fold(line))
}

// arrived hears whether a line was saved. One that was not comes back to the field.
func (s *Screen) arrived(msg screen.Done) tea.Cmd {
	from, ok := msg.From.(sent)
	if !ok || msg.Err == nil {
		return nil
	}
	if s.line.Len() > 0 {
		s.returned = append(s.returned, from.text)
		return nil
	}
	s.line.SetValue(from.text)
	s.rewording = from.idea
	return s.keepDraft()
}

// takeBack puts the last idea of the list into the line again.
func (s *Screen) takeBack() tea.Cmd {
	if s.line.Len() > 0 || len(s.rows) == 0 {
		return nil
	}
	last := s.rows[len(s.rows)-1]
	s.rewording = last.id
	s.line.SetValue(last.text)
	return s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Ideas.Rewording, last.number))
}

// askFor gives the keyboard to the asking line.
func (s *Screen) askFor(z zone) tea.Cmd {
	s.zone = z
	s.ask.SetValue("")
	s.Sync()
	return nil
}

func (s *Screen) keySearching(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter", "esc":
		current, _ := s.current()
		s.zone = sorting
		s.Sync()
		s.selectID(current.id)
		return true, nil
	case "up":
		return s.list.Move(-1), nil
	case "down":
		return s.list.Move(1), nil
	}
	return s.typed(msg)
}

func (s *Screen) keyNaming(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		name := s.ask.Value()
		s.zone = sorting
		if strings.TrimSpace(name) == "" {
			return true, nil
		}
		ids := s.chosen()
		clear(s.marks)
		return true, s.env.Do(nil, session.Sort{Ideas: ids, Name: name})
	case "esc":
		s.zone = sorting
		return true, nil
	}
	return s.typed(msg)
}

func (s *Screen) keySorting(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Rest(msg) {
	case "up":
		s.list.Move(-1)
	case "down":
		s.list.Move(1)
	case "pgup":
		s.list.Page(-1)
	case "pgdown":
		s.list.Page(1)
	case "home":
		s.list.First()
	case "end":
		s.list.Last()
	case "left", "right":
		s.aim((keys.Rest(msg) == "right") != s.env.Words.RTL)
	case "esc":
		return s.stepBack(), nil
	default:
		return false, nil
	}
	return true, nil
}

// aim chooses the theme that ⏎ files under.
func (s *Screen) aim(forward bool) {
	n := len(s.themes) + 1
	if forward {
		s.target = (s.target + 1) % n
	} else {
		s.target = (s.target + n - 1) % n
	}
}

// stepBack leaves the spotlight, then the marks; it reports whether there was either.
func (s *Screen) stepBack() bool {
	switch {
	case s.alone:
		s.alone = false
	case len(s.marks) > 0:
		clear(s.marks)
	default:
		return false
	}
	return true
}

func (s *Screen) selectID(id session.ID) {
	for i, r := range s.rows {
		if r.id == id {
			s.list.Select(i)
		}
	}
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	name := func(pick func(*locale.Ideas) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Ideas) }
	}
	if s.Capturing() {
		return []screen.Action{
			{Keys: []string{"enter"}, Name: name(func(w *locale.Ideas) string { return w.Note })},
			{Show: "↑", Name: name(func(w *locale.Ideas) string { return w.TakeBack })},
			{Show: "4 ⏎", Name: name(func(w *locale.Ideas) string { return w.ChangeGroup })},
			{Show: "Tab", Name: name(func(w *locale.Ideas) string { return w.Sort }), Run: s.to(sorting)},
			{Show: "Ctrl+F", Name: name(func(w *locale.Ideas) string { return w.Search }), Run: func() tea.Cmd { return s.askFor(searching) }, Hidden: true},
			{Name: name(func(w *locale.Ideas) string { return w.NextKind }), Run: s.nextKind, Hidden: true},
		}
	}
	return []screen.Action{
		{Keys: []string{"enter", "g"}, Name: name(func(w *locale.Ideas) string { return s.enterName(w) }), Run: s.enter, Salle: true},
		{Keys: []string{"space"}, Name: name(func(w *locale.Ideas) string { return w.Mark }), Run: s.mark},
		{Show: "←→", Name: name(func(w *locale.Ideas) string { return w.FileUnder })},
		{Keys: []string{"+", "="}, Name: name(func(w *locale.Ideas) string { return w.NewTheme }), Run: func() tea.Cmd { return s.askFor(naming) }},
		{Keys: []string{"m"}, Name: name(func(w *locale.Ideas) string { return w.Merge }), Run: s.merge},
		{Keys: []string{"p"}, Name: name(func(w *locale.Ideas) string { return w.Park }), Run: s.park},
		{Keys: []string{"/", "ctrl+f"}, Name: name(func(w *locale.Ideas) string { return w.Search }), Run: func() tea.Cmd { return s.askFor(searching) }},
		{Keys: []string{"tab"}, Name: name(func(w *locale.Ideas) string { return w.Capture }), Run: s.to(capturing)},
		{Keys: []string{"o"}, Name: name(func(w *locale.Ideas) string { return w.Objective }), Run: s.promote},
		{Keys: []string{"delete"}, Name: name(func(w *locale.Ideas) string { return w.Withdraw }), Run: s.withdraw, Hidden: true},
		{Keys: []string{"k"}, Name: name(func(w *locale.Ideas) string { return w.NextKind }), Run: s.nextKind, Hidden: true},
	}
}

func (s *Screen) to(z zone) func() tea.Cmd {
	return func() tea.Cmd {
		s.zone = z
		s.Sync()
		return nil
	}
}

func (s *Screen) enterName(w *locale.Ideas) string {
	if s.env.Salle {
		return w.Alone
	}
	return w.File
}

// enter files the chosen ideas, or in salle shows one alone.
func (s *Screen) enter() tea.Cmd {
	if s.env.Salle {
		s.alone = !s.alone
		return nil
	}
	ids := s.chosen()
	if len(ids) == 0 {
		return nil
	}
	var theme session.ID
	if s.target > 0 {
		theme = s.themes[s.target-1].id
	}
	clear(s.marks)
	s.list.Move(1)
	return s.env.Do(nil, session.Sort{Ideas: ids, Theme: theme})
}

func (s *Screen) mark() tea.Cmd {
	if r, ok := s.current(); ok {
		if s.marks[r.id] {
			delete(s.marks, r.id)
		} else {
			s.marks[r.id] = true
		}
		s.list.Move(1)
	}
	return nil
}

// merge makes one idea of the marked ones: the one under the cursor keeps its words.
func (s *Screen) merge() tea.Cmd {
	into, ok := s.current()
	if !ok {
		return nil
	}
	var from []session.ID
	for _, id := range s.chosen() {
		if id != into.id {
			from = append(from, id)
		}
	}
	clear(s.marks)
	return s.env.Do(nil, session.MergeIdeas{Into: into.id, From: from})
}

func (s *Screen) park() tea.Cmd {
	var commands []session.Command
	for _, id := range s.chosen() {
		commands = append(commands, session.Park{Idea: id})
	}
	clear(s.marks)
	return s.env.Do(nil, commands...)
}

func (s *Screen) withdraw() tea.Cmd {
	var commands []session.Command
	for _, id := range s.chosen() {
		commands = append(commands, session.Withdraw{Item: id})
	}
	clear(s.marks)
	return s.env.Do(nil, commands...)
}

// promote drafts an objective from the idea and goes there.
func (s *Screen) promote() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	return tea.Sequence(
		s.env.Do(nil, session.DraftObjective{Text: r.text, From: []session.ID{r.id}}),
		s.env.Goto(screen.Place{Kind: screen.Objectives, Mode: "last"}),
	)
}

func contains(folded, word string) bool { return strings.Contains(folded, word) }
