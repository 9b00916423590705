package groups

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// act is an action with a word of this screen.
func act(name func(*locale.Groups) string, run func() tea.Cmd, keys ...string) screen.Action {
	return screen.Action{Keys: keys, Name: func(l *locale.Strings) string { return name(&l.Groups) }, Run: run}
}

func hidden(a screen.Action) screen.Action {
	a.Hidden = true
	return a
}

// shown says keys that the screen handles itself.
func shown(keys string, name func(*locale.Groups) string) screen.Action {
	a := act(name, nil)
	a.Show = keys
	return a
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	switch {
	case s.env.Salle && len(s.tables) == 0:
		return nil
	case s.env.Salle:
		other := shown("←→", func(w *locale.Groups) string { return w.OtherTable })
		other.Salle = true
		return []screen.Action{other}
	case s.ask != nothing:
		return []screen.Action{
			{Show: "⏎", Name: func(l *locale.Strings) string { return l.Frame.Keys.Confirm }},
			{Show: "Esc", Name: func(l *locale.Strings) string { return l.Frame.Keys.Back }},
		}
	}
	switch s.zone {
	case noting, filing:
		return []screen.Action{{
			Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Frame.Keys.Change }, Run: s.open().Write,
		}}
	case attending:
		return s.attendingActions()
	case providing:
		return s.providingActions()
	case balancing:
		return []screen.Action{s.zoneAction()}
	case tables:
	}
	return s.tableActions()
}

func (s *Screen) zoneAction() screen.Action {
	return act(func(w *locale.Groups) string { return w.NextZone }, s.nextZone, "tab")
}

func (s *Screen) attendingActions() []screen.Action {
	enrol := act(func(w *locale.Groups) string { return w.EnrolPerson }, s.asks(whom), "+", "=", "n")
	if len(s.people) == 0 {
		return []screen.Action{enrol, s.zoneAction()}
	}
	mark := func(name func(*locale.Groups) string, mark, key string) screen.Action {
		return hidden(act(name, func() tea.Cmd { return s.markAs(mark) }, key))
	}
	return []screen.Action{
		act(func(w *locale.Groups) string { return w.DoMark }, s.mark, "space"),
		act(func(w *locale.Groups) string { return w.AllPresent }, s.allPresent, "*"),
		shown("←→", func(w *locale.Groups) string { return w.OtherHalf }),
		act(func(w *locale.Groups) string { return w.OpenPerson }, s.openPerson, "enter"),
		enrol, s.zoneAction(),
		mark(func(w *locale.Groups) string { return w.MarkPresent }, session.Present, "p"),
		mark(func(w *locale.Groups) string { return w.MarkLate }, session.Late, "r"),
		mark(func(w *locale.Groups) string { return w.MarkAbsent }, session.Absent, "a"),
		hidden(act(func(w *locale.Groups) string { return w.Compose }, s.asks(howMany), "g")),
		hidden(act(func(w *locale.Groups) string { return w.Withdraw }, s.withdraw, "delete")),
	}
}

func (s *Screen) providingActions() []screen.Action {
	add := act(func(w *locale.Groups) string { return w.AddAccess }, s.asks(which), "+", "=", "n")
	if len(s.needs) == 0 {
		return []screen.Action{add, s.zoneAction()}
	}
	return []screen.Action{
		act(func(w *locale.Groups) string { return w.CountAccess }, s.asks(howOften), "enter", "space"),
		act(func(w *locale.Groups) string { return w.SameCount }, s.sameCount, "*"),
		shown("←→", func(w *locale.Groups) string { return w.OtherHalf }),
		add, s.zoneAction(),
		hidden(act(func(w *locale.Groups) string { return w.Withdraw }, s.withdrawNeed, "delete")),
	}
}

func (s *Screen) tableActions() []screen.Action {
	enrol := hidden(act(func(w *locale.Groups) string { return w.EnrolPerson }, s.asks(whom), "n"))
	compose := act(func(w *locale.Groups) string { return w.Compose }, s.asks(howMany), "+", "=", "g")
	if len(s.tables) == 0 {
		compose.Keys = append(compose.Keys, "enter")
		return []screen.Action{compose, s.zoneAction(), enrol}
	}
	open := act(func(w *locale.Groups) string { return w.OpenSheet }, s.openSheet, "enter")
	if !s.taken.IsZero() {
		open = act(func(w *locale.Groups) string { return w.Move }, s.move, "enter")
	}
	lock := func(w *locale.Groups) string { return w.LockHere }
	if p, ok := s.here(); ok && p.locked {
		lock = func(w *locale.Groups) string { return w.LetGo }
	}
	actions := []screen.Action{
		open,
		act(func(w *locale.Groups) string { return w.MarkPerson }, s.take, "space"),
		act(func(w *locale.Groups) string { return w.Redraw }, s.redraw, "d"),
		act(lock, s.lock, "v"),
	}
	if s.rounds > 1 {
		turn := act(func(w *locale.Groups) string { return w.TurnToRound }, s.turnTo, "t")
		turn.Hidden = s.round == s.on
		actions = append(actions, turn)
	}
	return append(actions,
		act(func(w *locale.Groups) string { return w.CallTable }, s.call, "r"),
		act(func(w *locale.Groups) string { return w.Capture }, s.capture, "i"),
		compose, s.zoneAction(), enrol,
		hidden(shown("Pg↑ Pg↓", func(w *locale.Groups) string { return w.OtherRound })),
		hidden(act(func(w *locale.Groups) string { return w.AddGroup }, func() tea.Cmd { return s.env.Do(nil, session.AddGroup{}) })),
	)
}

// nextZone walks through the parts of the screen.
func (s *Screen) nextZone() tea.Cmd {
	next := map[zone]zone{attending: tables, tables: balancing, balancing: providing, providing: attending}
	if s.zone = next[s.zone]; s.zone == balancing && len(s.tables) == 0 {
		s.zone = providing
	}
	s.Sync()
	return nil
}

// next is the mark after one, for the key that walks through all of them.
var next = map[string]string{"": session.Present, session.Present: session.Late, session.Late: session.Absent, session.Absent: ""}

// mark walks through the marks of the person under the cursor and goes to the next one
// when the person is here.
func (s *Screen) mark() tea.Cmd {
	i := s.list.Cursor()
	if i < 0 {
		return nil
	}
	p := s.people[i]
	s.people[i].mark = next[p.mark] // a second key must not repeat the first
	if p.mark == "" {
		s.list.Move(1)
	}
	return s.attend(next[p.mark], p.id)
}

// markAs gives the person under the cursor a mark and goes to the next one.
func (s *Screen) markAs(mark string) tea.Cmd {
	i := s.list.Cursor()
	if i < 0 {
		return nil
	}
	s.people[i].mark = mark
	s.list.Move(1)
	return s.attend(mark, s.people[i].id)
}

func (s *Screen) attend(mark string, people ...session.ID) tea.Cmd {
	return s.env.Do(nil, session.Attend{People: people, Half: s.halfDay(), Mark: mark})
}

func (s *Screen) allPresent() tea.Cmd {
	var ids []session.ID
	for _, p := range s.people {
		if p.mark == "" {
			ids = append(ids, p.id)
		}
	}
	return s.attend(session.Present, ids...)
}

func (s *Screen) withdraw() tea.Cmd {
	i := s.list.Cursor()
	if i < 0 {
		return nil
	}
	return s.env.Do(nil, session.Withdraw{Item: s.people[i].id})
}

func (s *Screen) withdrawNeed() tea.Cmd {
	i := s.wants.Cursor()
	if i < 0 {
		return nil
	}
	return s.env.Do(nil, session.Withdraw{Item: s.needs[i].id})
}

// sameCount counts a need in every half-day as in the one that is shown.
func (s *Screen) sameCount() tea.Cmd {
	i := s.wants.Cursor()
	if i < 0 {
		return nil
	}
	n := s.needs[i]
	var commands []session.Command
	for _, half := range halves() {
		commands = append(commands, session.CountAccess{Access: n.id, Half: half, Count: n.counts[s.halfDay()]})
	}
	return s.env.Do(nil, commands...)
}

// halves names the six half-days.
func halves() (all []string) {
	for day := 1; day <= 3; day++ {
		all = append(all, session.HalfDay(day, false), session.HalfDay(day, true))
	}
	return all
}
