package groups

import (
	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/screen"
)

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

// redraw draws the groups again, whoever is locked apart, with the next seed.
func (s *Screen) redraw() tea.Cmd {
	return s.env.Do(nil, session.Redraw{Round: s.round, Seed: s.seed + 1, Half: s.halfDay()})
}

// lock keeps the person under the cursor at the table, or lets go.
func (s *Screen) lock() tea.Cmd {
	p, ok := s.here()
	if !ok {
		return nil
	}
	return s.env.Do(nil, session.Lock{Person: p.id, Group: s.tables[s.col].id, Off: p.locked})
}

// call puts the table under the cursor last in the order of reporting.
func (s *Screen) call() tea.Cmd {
	return s.env.Do(nil, session.TakeTurn{Group: s.tables[s.col].id})
}

// turnTo makes the round that is shown the one that is on.
func (s *Screen) turnTo() tea.Cmd {
	if s.round == s.on {
		return nil
	}
	return s.env.Do(nil, session.TurnTo{Round: s.round})
}
