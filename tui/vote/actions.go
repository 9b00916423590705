package vote

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// named picks the name of a command.
func named(pick func(*locale.VoteActions) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Vote.Do) }
}

// more picks the name of a further command.
func more(pick func(*locale.VoteMore) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Vote.More) }
}

// back names the step back as all screens do.
func back(l *locale.Strings) string { return l.Frame.Keys.Back }

// to is a command that only changes the zone: the next frame shows it.
func (s *Screen) to(z zone) func() tea.Cmd {
	return func() tea.Cmd {
		s.zone = z
		return nil
	}
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	switch s.now() {
	case listing:
		return s.listActions()
	case preparing:
		return s.sheetActions()
	case writing:
		return []screen.Action{{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.Accept })}}
	case picking:
		return []screen.Action{
			{Keys: []string{"enter"}, Name: more(func(d *locale.VoteMore) string { return d.Pick }), Run: s.pick},
			{Show: "Esc", Name: back},
		}
	case choosing:
		return []screen.Action{
			{Keys: []string{"space"}, Name: named(func(d *locale.VoteActions) string { return d.Mark }), Run: s.leaveOut},
			{Keys: []string{"*"}, Name: named(func(d *locale.VoteActions) string { return d.All }), Run: s.leaveOutAll},
			{Keys: []string{"tab", "enter"}, Name: named(func(d *locale.VoteActions) string { return d.Back }), Run: s.to(preparing)},
		}
	case entering:
		return s.urnActions()
	case celling:
		return s.cellActions()
	case handing, signing:
		return []screen.Action{
			{Show: "⏎", Name: named(func(d *locale.VoteActions) string { return d.NextBallot })},
			{Show: "Esc", Name: back},
		}
	case closing:
		return append([]screen.Action{
			{Show: "⏎", Name: named(func(d *locale.VoteActions) string { return d.Close })},
			{Show: "Esc", Name: back},
		}, s.urnWork(true)...)
	case explaining:
		// The zone hears these keys itself, since digits go back to the ballots from
		// here; the line only names them.
		return []screen.Action{
			{Show: "⏎", Name: named(func(d *locale.VoteActions) string { return d.Close })},
			{Show: "Esc", Name: back},
		}
	case confirming:
		return []screen.Action{
			{Show: "⏎", Name: named(func(d *locale.VoteActions) string { return d.Confirm })},
			{Show: "Esc", Name: back},
		}
	case mapping:
		return []screen.Action{{Show: "↑↓", Name: func(l *locale.Strings) string { return l.Frame.Keys.More }, Salle: true}, {Show: "Esc", Name: back, Salle: true}}
	case againing:
		return []screen.Action{
			{Keys: []string{"enter"}, Name: more(func(d *locale.VoteMore) string { return d.Go }), Run: s.again},
			{Show: "Esc", Name: back},
		}
	case watching:
		return nil
	case reading:
		return s.resultActions()
	case working:
		return []screen.Action{
			{Show: "↑↓", Name: func(l *locale.Strings) string { return l.Frame.Keys.More }, Salle: true},
			{Keys: []string{"enter", "w"}, Name: back, Run: s.to(reading), Salle: true},
		}
	}
	return nil
}

// listActions are the commands of the list; an empty one only offers a new poll.
func (s *Screen) listActions() []screen.Action {
	actions := []screen.Action{
		{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.Open }), Run: s.enter, Salle: true},
		{Keys: []string{"+", "=", "insert"}, Name: named(func(d *locale.VoteActions) string { return d.New }), Run: s.begin},
		{Keys: []string{"delete"}, Name: named(func(d *locale.VoteActions) string { return d.Withdraw }), Run: s.withdraw, Hidden: true},
	}
	if len(s.rows) == 0 {
		actions = actions[1:2]
	}
	if s.env.Export != nil { // generic ballots need no poll
		actions = append(actions, screen.Action{Name: more(func(d *locale.VoteMore) string { return d.Print }), Run: s.print, Hidden: true})
	}
	return actions
}

// enter opens the poll under the cursor.
func (s *Screen) enter() tea.Cmd {
	if r, ok := s.current(); ok {
		return s.show(r.id)
	}
	return nil
}

// begin prepares another poll.
func (s *Screen) begin() tea.Cmd {
	s.prepare()
	return nil
}

// withdraw takes back a poll that was never opened; others refuse it.
func (s *Screen) withdraw() tea.Cmd {
	if r, ok := s.current(); ok {
		return s.env.Do(nil, session.Withdraw{Item: r.id})
	}
	return nil
}

// sheetActions put what ⏎ does on the line under the cursor first. Opening is on the line
// of actions in any case, so that no line of the sheet hides it.
func (s *Screen) sheetActions() []screen.Action {
	open := func() tea.Cmd { return s.open(false) }
	first := screen.Action{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.OpenPoll }), Run: open}
	switch s.sheet.at {
	case rowFR, rowAR, rowCriteria, rowCriteriaAR, rowWeights, rowInverse:
		first = screen.Action{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.Write }), Run: s.write}
	case rowOptions:
		first = screen.Action{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.Choose }), Run: s.to(choosing)}
	case rowKind, rowMethod, rowPoints, rowMost, rowCut, rowNature, rowTop, rowScale, rowUngraded, rowRange, rowColleges, rowQuorum:
	}
	actions := []screen.Action{
		first,
		{Show: "←→", Name: named(func(d *locale.VoteActions) string { return d.Change })},
		{Keys: []string{"tab"}, Name: named(func(d *locale.VoteActions) string { return d.Choose }), Run: s.to(choosing)},
		{Name: named(func(d *locale.VoteActions) string { return d.Keep }), Run: func() tea.Cmd { return s.open(true) }, Hidden: true},
	}
	if s.sheet.at == rowMethod {
		menu := screen.Action{Keys: []string{"space"}, Name: more(func(d *locale.VoteMore) string { return d.Methods }), Run: s.toMenu}
		actions = slices.Insert(actions, 1, menu)
	} else {
		actions = append(actions, screen.Action{Name: more(func(d *locale.VoteMore) string { return d.Methods }), Run: s.toMenu, Hidden: true})
	}
	if s.env.Export != nil {
		actions = append(actions, screen.Action{Name: more(func(d *locale.VoteMore) string { return d.Print }), Run: s.print, Hidden: true})
	}
	if s.sheet.at.typed() || s.sheet.at == rowOptions {
		actions = append(actions, screen.Action{Name: named(func(d *locale.VoteActions) string { return d.OpenPoll }), Run: open, Hidden: true})
	}
	return actions
}

// leaveOut takes the item under the cursor off the ballot, or puts it back on. The
// options of a poll that was prepared before have their numbers already.
func (s *Screen) leaveOut() tea.Cmd {
	if i := s.sheet.list.Cursor(); i >= 0 && s.sheet.poll.IsZero() {
		id := s.sheet.options[i].id
		s.sheet.left[id] = !s.sheet.left[id]
		s.sheet.list.Move(1)
	}
	return nil
}

// leaveOutAll takes all items off the ballot, or puts them back when any is off.
func (s *Screen) leaveOutAll() tea.Cmd {
	if !s.sheet.poll.IsZero() {
		return nil
	}
	all := len(s.sheet.marked()) == len(s.sheet.options)
	for _, o := range s.sheet.options {
		s.sheet.left[o.id] = all
	}
	return nil
}

// urnActions name the grammar of a ballot as commands, so that the help line teaches it.
func (s *Screen) urnActions() []screen.Action {
	actions := []screen.Action{
		{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.NextBallot })},
		{Keys: []string{"ctrl+z"}, Name: named(func(d *locale.VoteActions) string { return d.TakeBack }), Run: s.takeBack},
		{Keys: []string{"tab"}, Name: named(func(d *locale.VoteActions) string { return d.Close }), Run: s.to(closing)},
		{Show: "0 ⏎", Name: named(func(d *locale.VoteActions) string { return d.Blank })},
		{Show: "- ⏎", Name: named(func(d *locale.VoteActions) string { return d.Void })},
		{Name: named(func(d *locale.VoteActions) string { return d.Leave }), Run: func() tea.Cmd { s.toList(); return nil }, Hidden: true},
	}
	if len(s.urn.colleges) > 1 {
		actions = append(actions, screen.Action{Show: "←→", Name: named(func(d *locale.VoteActions) string { return d.Urn })})
	}
	return append(actions, s.urnWork(false)...)
}

// urnWork is what can be done with a whole urn. It has letters on the row that closes
// only: in the line they would be typed.
func (s *Screen) urnWork(letters bool) []screen.Action {
	second := func(d *locale.VoteMore) string { return d.Second }
	if s.urn.second {
		second = func(d *locale.VoteMore) string { return d.First }
	}
	actions := []screen.Action{
		{Keys: []string{"e"}, Name: more(func(d *locale.VoteMore) string { return d.Sign }), Run: s.toSign},
		{Keys: []string{"r"}, Name: more(second), Run: s.toSecond},
		{Keys: []string{"g"}, Name: more(func(d *locale.VoteMore) string { return d.Cells }), Run: s.toCells(false), Hidden: true},
		{Keys: []string{"p"}, Name: more(func(d *locale.VoteMore) string { return d.Laptop }), Run: s.toCells(true), Hidden: true},
	}
	if session.ByHands(s.poll.rules.Method) {
		actions = append(actions, screen.Action{Keys: []string{"m"}, Name: more(func(d *locale.VoteMore) string { return d.Hands }), Run: s.toHands, Hidden: true})
	}
	actions = append(actions,
		screen.Action{Keys: []string{"c"}, Name: more(func(d *locale.VoteMore) string { return d.Empty }), Run: s.empty, Hidden: true},
		screen.Action{Keys: []string{"a"}, Name: more(func(d *locale.VoteMore) string { return d.Annul }), Run: s.toAnnul, Hidden: true},
	)
	if !letters {
		for i := range actions {
			actions[i].Keys, actions[i].Hidden = nil, true
		}
	}
	return actions
}

// cellActions name the keys by which cells are filled in.
func (s *Screen) cellActions() []screen.Action {
	if s.urn.grid != nil && s.urn.grid.thanks {
		return []screen.Action{{Show: "⏎", Name: more(func(d *locale.VoteMore) string { return d.Go })}, {Show: "Esc", Name: back}}
	}
	return []screen.Action{
		{Show: "⏎", Name: named(func(d *locale.VoteActions) string { return d.NextBallot })},
		{Show: "↑↓", Name: more(func(d *locale.VoteMore) string { return d.NextCell })},
		{Show: "←→", Name: more(func(d *locale.VoteMore) string { return d.Plus })},
		{Show: "Esc", Name: back},
	}
}

// resultActions are the commands of a result. The room marks nothing: it looks.
func (s *Screen) resultActions() []screen.Action {
	if s.env.Salle {
		return []screen.Action{
			{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.Alone }), Run: func() tea.Cmd { s.alone = !s.alone; return nil }, Salle: true},
			{Keys: []string{"d"}, Name: named(func(d *locale.VoteActions) string { return d.Decide }), Run: s.decide, Salle: true},
			{Keys: []string{"w"}, Name: named(func(d *locale.VoteActions) string { return d.Why }), Run: s.to(working), Salle: true},
			{Keys: []string{"x"}, Name: more(func(d *locale.VoteMore) string { return d.Quadrant }), Run: s.toMap, Salle: true, Hidden: s.result.Grid == nil},
		}
	}
	actions := []screen.Action{
		{Keys: []string{"space"}, Name: named(func(d *locale.VoteActions) string { return d.Mark }), Run: s.mark},
		{Keys: []string{"enter"}, Name: named(func(d *locale.VoteActions) string { return d.Retain }), Run: s.retain},
		{Keys: []string{"d"}, Name: named(func(d *locale.VoteActions) string { return d.Decide }), Run: s.decide},
		{Keys: []string{"w"}, Name: named(func(d *locale.VoteActions) string { return d.Why }), Run: s.to(working)},
		{Keys: []string{"t"}, Name: more(func(d *locale.VoteMore) string { return d.Round }), Run: s.toAgain(session.Round), Hidden: true},
		{Keys: []string{"c"}, Name: more(func(d *locale.VoteMore) string { return d.Recount }), Run: s.toAgain(session.Recount), Hidden: true},
	}
	if s.result.Grid != nil {
		actions = append(actions, screen.Action{Keys: []string{"x"}, Name: more(func(d *locale.VoteMore) string { return d.Quadrant }), Run: s.toMap})
	}
	if s.result.TieAtCut {
		runoff := screen.Action{Keys: []string{"r"}, Name: more(func(d *locale.VoteMore) string { return d.Runoff }), Run: s.toAgain(session.Runoff)}
		actions = slices.Insert(actions, 1, runoff)
		tie := screen.Action{Keys: []string{"*"}, Name: named(func(d *locale.VoteActions) string { return d.TieAll }), Run: s.markTied}
		actions = slices.Insert(actions, 1, tie) // it is the question of the moment
	}
	return actions
}
