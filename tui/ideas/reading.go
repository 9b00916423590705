package ideas

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
)

// readBack goes through the ideas one by one, as they are read to the room. Tables take
// turns, so that nobody hears one table for ten minutes.
func (s *Screen) readBack() tea.Cmd {
	if len(s.view.rows) == 0 {
		return nil
	}
	s.zone = reading
	s.order = inTurns(s.view.rows)
	s.selectID(s.next(-1))
	return nil
}

// inTurns orders ideas so that each table gives its first, then each its second and so
// on. Merged ones are read with the one that they joined.
func inTurns(rows []row) []session.ID {
	type turn struct{ round, group, at int }
	var turns []turn
	said := map[int]int{}
	for i, r := range rows {
		if r.into == "" {
			turns = append(turns, turn{said[r.group], r.group, i})
			said[r.group]++
		}
	}
	slices.SortStableFunc(turns, func(a, b turn) int {
		if a.round != b.round {
			return a.round - b.round
		}
		return a.group - b.group
	})
	ids := make([]session.ID, len(turns))
	for i, t := range turns {
		ids[i] = rows[t.at].id
	}
	return ids
}

// next is the idea after place at of the reading that was not read yet, or just the one
// after it when all were.
func (s *Screen) next(at int) session.ID {
	read := map[session.ID]bool{}
	for _, r := range s.view.rows {
		read[r.id] = r.read
	}
	for n := 1; n <= len(s.order); n++ {
		if id := s.order[(at+n)%len(s.order)]; !read[id] {
			return id
		}
	}
	if len(s.order) == 0 {
		return session.ID{}
	}
	return s.order[(at+1)%len(s.order)]
}

// turnPage moves through the reading without noting anything.
func (s *Screen) turnPage(by int) {
	if r, ok := s.current(); ok && len(s.order) > 0 {
		at := slices.Index(s.order, r.id)
		s.selectID(s.order[min(max(0, at+by), len(s.order)-1)])
	}
}

func (s *Screen) keyReading(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch name := keys.Rest(msg); name {
	case "left", "right":
		by := 1
		if name == "left" != s.env.Words.RTL {
			by = -1
		}
		s.turnPage(by)
	case "up", "pgup":
		s.turnPage(-1)
	case "down", "pgdown":
		s.turnPage(1)
	case "esc":
		s.zone = sorting
	default:
		return false, nil
	}
	return true, nil
}

// keep notes that the idea was read, and shows the next one.
func (s *Screen) keep() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	// The next one is chosen before this one counts as read, so that the last of all
	// stays in sight.
	s.selectID(s.next(slices.Index(s.order, r.id)))
	if r.read {
		return nil
	}
	return s.env.Do(nil, session.ReadBack{Ideas: []session.ID{r.id}})
}

// reword takes the words of the idea under the cursor into the line.
func (s *Screen) reword() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	s.back = s.zone
	s.zone = capturing
	return s.take(r)
}

// join merges the idea that is read with the closest one that the machine knows.
func (s *Screen) join() tea.Cmd {
	r, ok := s.current()
	if !ok || len(s.close) == 0 {
		return nil
	}
	into := s.close[0]
	s.turnPage(1)
	return s.env.Do(done{fmt.Sprintf(s.env.Words.Ideas.Merging, r.number, into.number)},
		session.MergeIdeas{Into: into.id, From: []session.ID{r.id}})
}

// covered says how many ideas were not read back yet.
func (s *Screen) covered() string {
	if s.view.unread == 0 {
		return s.env.Words.Ideas.AllRead
	}
	w := &s.env.Words.Ideas
	return s.env.Count(w.Unread, s.view.unread) + s.env.Words.Words.Comma + fmt.Sprintf(w.OutOf, s.view.whole)
}

// drawReading draws one idea for who reads it aloud.
func (s *Screen) drawReading(p page.Page) {
	r, ok := s.current()
	if !ok {
		return
	}
	s.drawOne(p.Sub(0, 0, p.W, p.H-2), r)
	p.Put(0, p.H-2, p.W, s.covered(), page.Label, page.Start)
	s.drawHint(p, p.H-1)
}
