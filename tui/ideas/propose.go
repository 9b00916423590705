package ideas

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/screen"
)

// likelier aims at the next of the themes that the machine proposes; ⏎ files, as always.
func (s *Screen) likelier() tea.Cmd {
	if len(s.likely) == 0 {
		return s.env.Say(screen.Good, s.env.Words.Ideas.NoProposal)
	}
	s.theme = s.likely[(slices.Index(s.likely, s.theme)+1)%len(s.likely)]
	s.themes.Select(s.target())
	return nil
}

// begin marks the next small group of close ideas that nobody has sorted, as a start.
// The first time the machine looks for them.
func (s *Screen) begin() tea.Cmd {
	if len(s.groups) > 0 {
		s.markGroup()
		return s.sayGroup()
	}
	n, room, kind := s.nearby, s.env.Room, s.kind()
	return func() tea.Msg { return n.start(room, kind) }
}

// started takes the groups that the machine found.
func (s *Screen) started(msg startMsg) tea.Cmd {
	s.groups = msg.groups
	if len(s.groups) == 0 || s.now() != sorting {
		return s.env.Say(screen.Good, s.env.Words.Ideas.NoGroups)
	}
	s.markGroup()
	return s.sayGroup()
}

// markGroup marks the first of the groups and lets the next one wait.
func (s *Screen) markGroup() {
	clear(s.marks)
	for _, id := range s.groups[0] {
		s.marks[id] = true
	}
	s.selectID(s.groups[0][0])
	s.groups = s.groups[1:]
}

func (s *Screen) sayGroup() tea.Cmd {
	return s.env.Say(screen.Good, s.env.Count(s.env.Words.Ideas.Start, len(s.marks)))
}

// joinThemes moves everything of the theme of the idea under the cursor to the theme
// that the arrows chose.
func (s *Screen) joinThemes() tea.Cmd {
	r, ok := s.current()
	if !ok || s.theme.IsZero() || r.theme.IsZero() || r.theme == s.theme {
		return s.env.Say(screen.Good, s.env.Words.Ideas.JoinHow)
	}
	said := fmt.Sprintf(s.env.Words.Ideas.Joined, s.themeName(r.theme), s.themeName(s.theme))
	return s.env.Do(done{said}, session.JoinThemes{Into: s.theme, From: []session.ID{r.theme}})
}

// part gives merged ideas a life of their own: the one under the cursor, or those that
// joined it.
func (s *Screen) part() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	ids := []session.ID{r.id}
	if r.into == "" {
		ids = nil
		s.env.Room.Read(func(rt *session.Retreat) {
			for _, from := range rt.Merged(r.id) {
				ids = append(ids, from.ID)
			}
		})
	}
	if len(ids) == 0 {
		return nil
	}
	return s.env.Do(done{fmt.Sprintf(s.env.Words.Ideas.Parted, r.number)}, session.Part{Ideas: ids})
}

// perspectives opens the form that says whose voice the chosen ideas bring.
func (s *Screen) perspectives() tea.Cmd {
	chosen := s.chosen()
	if len(chosen) == 0 {
		return nil
	}
	ids := idsOf(chosen)
	w := &s.env.Words.Ideas
	s.fill(form{rows: func() []formRow {
		var rows []formRow
		for _, p := range session.Perspectives() {
			on := s.brings(ids, p)
			value := w.No
			if on {
				value = w.Yes
			}
			rows = append(rows, formRow{label: w.Perspectives[string(p)], value: value, step: func(int) tea.Cmd {
				return s.env.Do(nil, session.View{Items: ids, Perspective: p, Off: on})
			}})
		}
		return rows
	}})
	return nil
}

// brings reports whether all of some ideas bring a perspective.
func (s *Screen) brings(ids []session.ID, p session.Perspective) bool {
	for _, r := range s.view.rows {
		if slices.Contains(ids, r.id) && !slices.Contains(r.views, p) {
			return false
		}
	}
	return true
}

// clearName says that nobody is meant by what looked like a name.
func (s *Screen) clearName() tea.Cmd {
	var commands []session.Command
	var about []row
	for _, r := range s.chosen() {
		if r.flagged {
			about = append(about, r)
			commands = append(commands, session.Edit{Item: r.id, Field: "cleared", Value: "1"})
		}
	}
	if len(about) == 0 {
		return nil
	}
	return s.env.Do(done{fmt.Sprintf(s.env.Words.Ideas.Cleared, s.shorts(about))}, commands...)
}
