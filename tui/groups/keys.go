package groups

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	if msg, ok := msg.(screen.Done); ok {
		_, cmd := s.sheet.Update(msg) // its text may come back long after it was left
		return false, tea.Batch(cmd, s.answered(msg))
	}
	if s.now() == noting {
		if used, cmd := s.sheet.Update(msg); used {
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

func (s *Screen) keyAsking(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		return true, s.answer()
	case "esc":
		s.ask = nothing // what was typed waits as a draft
		return true, nil
	}
	return s.typed(msg)
}

// typed gives text to the line.
func (s *Screen) typed(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.line.Update(msg)
	return used, tea.Batch(cmd, s.env.Drafts.Keep(draftItem, s.ask.draft(), s.line.Value()))
}

// answered hears what became of what was sent. An answer that could not be saved comes
// back to its line.
func (s *Screen) answered(msg screen.Done) tea.Cmd {
	from, ok := msg.From.(asked)
	if msg.Err == nil {
		if ok && from.what == whom && len(msg.Receipt.Items) > 0 {
			s.Sync()
			s.list.Select(s.find(msg.Receipt.Items[0]))
		}
		return nil
	}
	s.Sync() // a mark that was shown at once is not there
	if !ok || s.ask != nothing && s.line.Len() > 0 {
		return nil
	}
	s.ask = from.what
	s.line.SetValue(from.value)
	return s.env.Drafts.Keep(draftItem, from.what.draft(), from.value)
}

// answer does what the line was asked for.
func (s *Screen) answer() tea.Cmd {
	value := strings.TrimSpace(s.line.Value())
	from := asked{s.ask, value}
	s.line.SetValue("")
	forget := s.env.Drafts.Keep(draftItem, s.ask.draft(), "")
	if from.what == whom && value != "" {
		return tea.Batch(forget, s.env.Do(from, enrolling(value))) // and asks for the next one
	}
	s.ask = nothing
	if value == "" {
		return nil
	}
	n, err := strconv.Atoi(text.Fold(value))
	if err != nil {
		n = -1 // the command refuses it with its sentence
	}
	s.zone = tables
	return tea.Batch(forget, s.env.Do(from, session.Compose{Groups: n, Half: session.HalfDay(s.day, s.afternoon)}))
}

// enrolling reads "ca: Nom" as a member of the board and anything else as staff.
func enrolling(value string) session.Enrol {
	college, name, said := strings.Cut(value, ":")
	switch folded := text.Fold(college); {
	case !said:
		return session.Enrol{Name: value, College: session.Staff}
	case folded == session.Board || folded == "المجلس":
		return session.Enrol{Name: strings.TrimSpace(name), College: session.Board}
	}
	return session.Enrol{Name: strings.TrimSpace(name), College: session.Staff}
}

func (s *Screen) keyResting(name string) (bool, tea.Cmd) {
	if name == "esc" && s.stepBack() {
		return true, nil
	}
	switch s.now() {
	case noting:
		return false, nil
	case tables:
		return s.keyTables(name), nil
	case attending:
	}
	switch name {
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
		s.otherHalf((name == "right") != s.env.Words.RTL)
	default:
		return false, nil
	}
	return true, nil
}

// keyTables moves the cursor among the tables.
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

// stepBack leaves the sheet, then puts a person back; it reports whether there was either.
func (s *Screen) stepBack() bool {
	switch {
	case s.now() == noting:
		s.zone = tables
	case !s.taken.IsZero():
		s.taken = session.ID{}
	default:
		return false
	}
	return true
}

func (s *Screen) otherHalf(forward bool) {
	i := (s.day-1)*2 + 1
	if !s.afternoon {
		i--
	}
	if forward {
		i = min(i+1, 5)
	} else {
		i = max(i-1, 0)
	}
	s.day, s.afternoon = i/2+1, i%2 == 1
	s.Sync()
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	name := func(pick func(*locale.Groups) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Groups) }
	}
	zone := screen.Action{Keys: []string{"tab"}, Name: name(func(w *locale.Groups) string { return w.NextZone }), Run: s.nextZone}
	enrol := screen.Action{Keys: []string{"n"}, Name: name(func(w *locale.Groups) string { return w.EnrolPerson }), Run: s.asks(whom), Hidden: true}
	compose := screen.Action{Keys: []string{"g"}, Name: name(func(w *locale.Groups) string { return w.Compose }), Run: s.asks(howMany), Hidden: true}
	switch {
	case s.ask != nothing:
		return []screen.Action{
			{Show: "⏎", Name: func(l *locale.Strings) string { return l.Frame.Keys.Confirm }},
			{Show: "Esc", Name: func(l *locale.Strings) string { return l.Frame.Keys.Back }},
		}
	case s.env.Salle && len(s.tables) == 0:
		return nil
	case s.env.Salle:
		return []screen.Action{{Show: "←→", Name: name(func(w *locale.Groups) string { return w.OtherTable }), Salle: true}}
	case s.zone == noting:
		return []screen.Action{{Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Frame.Keys.Change }, Run: s.sheet.Write}}
	case s.zone == attending:
		enrol.Keys, enrol.Hidden = []string{"+", "=", "n"}, false
		if len(s.people) == 0 {
			return []screen.Action{enrol, zone}
		}
		return []screen.Action{
			{Keys: []string{"space", "enter"}, Name: name(func(w *locale.Groups) string { return w.DoMark }), Run: s.mark},
			{Keys: []string{"*"}, Name: name(func(w *locale.Groups) string { return w.AllPresent }), Run: s.allPresent},
			{Show: "←→", Name: name(func(w *locale.Groups) string { return w.OtherHalf })},
			enrol, zone, compose,
			{Keys: []string{"delete"}, Name: name(func(w *locale.Groups) string { return w.Withdraw }), Run: s.withdraw, Hidden: true},
		}
	}
	compose.Keys, compose.Hidden = []string{"+", "=", "g"}, false
	if len(s.tables) == 0 {
		compose.Keys = append(compose.Keys, "enter")
		return []screen.Action{compose, zone, enrol}
	}
	move := screen.Action{Keys: []string{"enter"}, Name: name(func(w *locale.Groups) string { return w.OpenSheet }), Run: s.openSheet}
	if !s.taken.IsZero() {
		move.Name, move.Run = name(func(w *locale.Groups) string { return w.Move }), s.move
	}
	return []screen.Action{
		move,
		{Keys: []string{"space"}, Name: name(func(w *locale.Groups) string { return w.MarkPerson }), Run: s.take},
		{Keys: []string{"i"}, Name: name(func(w *locale.Groups) string { return w.Capture }), Run: s.capture},
		compose, zone, enrol,
		{Name: name(func(w *locale.Groups) string { return w.AddGroup }), Run: func() tea.Cmd { return s.env.Do(nil, session.AddGroup{}) }, Hidden: true},
	}
}

func (s *Screen) nextZone() tea.Cmd {
	if s.zone == attending {
		s.zone = tables
	} else {
		s.zone = attending
	}
	s.Sync()
	return nil
}

func (s *Screen) asks(what asking) func() tea.Cmd {
	return func() tea.Cmd {
		s.ask = what
		s.line.SetValue(s.env.Drafts.Text(draftItem, what.draft()))
		return nil
	}
}

// mark walks through the marks of the person under the cursor and goes to the next one
// when the person is here.
func (s *Screen) mark() tea.Cmd {
	i := s.list.Cursor()
	if i < 0 {
		return nil
	}
	next := map[string]string{"": session.Present, session.Present: session.Late, session.Late: session.Absent, session.Absent: ""}
	p := s.people[i]
	s.people[i].mark = next[p.mark] // a second key must not repeat the first
	if p.mark == "" {
		s.list.Move(1)
	}
	return s.env.Do(nil, session.Attend{
		People: []session.ID{p.id}, Half: session.HalfDay(s.day, s.afternoon), Mark: next[p.mark],
	})
}

func (s *Screen) allPresent() tea.Cmd {
	var ids []session.ID
	for _, p := range s.people {
		if p.mark == "" {
			ids = append(ids, p.id)
		}
	}
	return s.env.Do(nil, session.Attend{People: ids, Half: session.HalfDay(s.day, s.afternoon), Mark: session.Present})
}

func (s *Screen) withdraw() tea.Cmd {
	i := s.list.Cursor()
	if i < 0 {
		return nil
	}
	return s.env.Do(nil, session.Withdraw{Item: s.people[i].id})
}

// here is the person under the cursor at the tables.
func (s *Screen) here() (person, bool) {
	if s.col >= len(s.tables) || s.row >= len(s.tables[s.col].members) {
		return person{}, false
	}
	return s.tables[s.col].members[s.row], true
}

func (s *Screen) take() tea.Cmd {
	p, ok := s.here()
	if !ok {
		return nil
	}
	s.taken = p.id
	return nil
}

// move seats the person taken at the table under the cursor; who sits under the cursor
// changes places when that is another table.
func (s *Screen) move() tea.Cmd {
	taken := s.taken
	s.taken = session.ID{}
	to := s.tables[s.col]
	commands := []session.Command{session.SeatAt{Person: taken, Group: to.id}}
	from := s.tableOf(taken)
	if other, ok := s.here(); ok && !from.IsZero() && from != to.id {
		commands = append(commands, session.SeatAt{Person: other.id, Group: from})
	}
	return s.env.Do(nil, commands...)
}

func (s *Screen) tableOf(id session.ID) session.ID {
	for _, t := range s.tables {
		for _, p := range t.members {
			if p.id == id {
				return t.id
			}
		}
	}
	return session.ID{}
}

func (s *Screen) openSheet() tea.Cmd {
	s.zone = noting
	s.sheet.Edit(s.tables[s.col].id)
	s.Sync()
	return nil
}

// capture goes to the ideas with this table as the one that speaks.
func (s *Screen) capture() tea.Cmd {
	return s.env.Goto(screen.Place{Kind: screen.Ideas, Group: s.tables[s.col].number, IdeaKind: session.Proposal})
}
