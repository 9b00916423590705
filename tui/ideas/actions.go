package ideas

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// What the screen asked for besides lines, to know the answer.
type (
	// filed puts ideas under a theme, perhaps a new one.
	filed struct {
		ideas []session.ID
		name  string // of a new theme
		said  string // the news when it is done
	}
	done     struct{ said string } // anything else that deserves a word
	promoted struct{}              // an objective was drafted
	under    struct{ name string } // a theme was named to capture under it
)

// answered hears what became of what was sent.
func (s *Screen) answered(msg screen.Done) tea.Cmd {
	switch from := msg.From.(type) {
	case sent:
		if msg.Err != nil {
			return s.arrived(from)
		}
		return s.refresh()
	case filed:
		return s.filedOr(from, msg)
	case done:
		if msg.Err == nil {
			return s.env.Say(screen.Good, from.said)
		}
	case under:
		if msg.Err == nil && len(msg.Receipt.Items) > 0 {
			s.under = msg.Receipt.Items[0]
		}
	case promoted:
		if msg.Err == nil && len(msg.Receipt.Items) > 0 {
			return s.env.Goto(screen.Place{Kind: screen.Objectives, Item: msg.Receipt.Items[0]})
		}
	}
	return nil
}

// filedOr hears whether ideas were filed. The name of a theme that could not be saved
// comes back to its line, with the marks.
func (s *Screen) filedOr(from filed, msg screen.Done) tea.Cmd {
	switch {
	case msg.Err == nil && len(msg.Receipt.Items) > 0:
		s.theme = msg.Receipt.Items[0]
		s.Sync()
	case msg.Err == nil:
	case from.name != "" && s.zone == sorting:
		for _, id := range from.ideas {
			s.marks[id] = true
		}
		s.askFor(cluster, from.name)
		return s.env.Drafts.Keep(draftItem, draftTheme, from.name)
	default:
		return nil
	}
	return s.env.Say(screen.Good, from.said)
}

// named picks the name of a command.
func named(pick func(*locale.Ideas) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Ideas) }
}

func (s *Screen) aloneName(w *locale.Ideas) string {
	if s.alone {
		return w.Together
	}
	return w.Alone
}

// single shows the idea under the cursor alone, or all again.
func (s *Screen) single() tea.Cmd {
	s.alone = !s.alone && len(s.view.rows) > 0
	return nil
}

// nextKind shows and captures the next kind of item.
func (s *Screen) nextKind() tea.Cmd {
	kinds := session.IdeaKinds()
	s.place.IdeaKind = kinds[(slices.Index(kinds, s.kind())+1)%len(kinds)]
	clear(s.marks)
	s.Sync()
	s.list.Last()
	return nil
}

// enter files the chosen ideas under the theme that the arrows chose.
func (s *Screen) enter() tea.Cmd {
	if len(s.view.rows) == 0 {
		return nil
	}
	if len(s.marks) == 0 {
		defer s.list.Move(1)
	}
	return s.file(s.theme, "")
}

// file puts the chosen ideas under a theme, or under a new one when it has a name.
func (s *Screen) file(theme session.ID, name string) tea.Cmd {
	rows := s.chosen()
	from := filed{ideas: idsOf(rows), name: name}
	under := name
	if name == "" {
		under = s.themeName(theme)
	}
	from.said = fmt.Sprintf(s.env.Words.Ideas.Filed, under, s.shorts(rows))
	clear(s.marks)
	if len(rows) == 0 {
		return s.env.Do(from, session.NameTheme{Name: name})
	}
	return s.env.Do(from, session.Sort{Ideas: from.ideas, Theme: theme, Name: name})
}

func idsOf(rows []row) (ids []session.ID) {
	for _, r := range rows {
		ids = append(ids, r.id)
	}
	return ids
}

// shorts names ideas in a sentence, the first three of many.
func (s *Screen) shorts(rows []row) string {
	var names []string
	for _, r := range rows[:min(shown, len(rows))] {
		names = append(names, r.number)
	}
	said := strings.Join(names, s.env.Words.Words.Comma)
	if len(rows) > shown {
		said += "…"
	}
	return said
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

// markAll marks all that is shown, or none.
func (s *Screen) markAll() tea.Cmd {
	if len(s.marks) > 0 {
		clear(s.marks)
		return nil
	}
	for _, r := range s.view.rows {
		s.marks[r.id] = true
	}
	return nil
}

// merge makes one idea of the marked ones. The one under the cursor keeps its words when
// it is marked, the first marked one otherwise: marking has moved the cursor on.
func (s *Screen) merge() tea.Cmd {
	rows := s.chosen()
	if len(rows) == 0 {
		return nil
	}
	into := rows[0]
	if r, _ := s.current(); s.marks[r.id] {
		into = r
	}
	from := slices.DeleteFunc(slices.Clone(rows), func(r row) bool { return r.id == into.id })
	said := fmt.Sprintf(s.env.Words.Ideas.Merging, s.shorts(from), into.number)
	if len(from) > 0 {
		clear(s.marks)
	}
	return s.env.Do(done{said}, session.MergeIdeas{Into: into.id, From: idsOf(from)})
}

func (s *Screen) park() tea.Cmd {
	return s.each(s.env.Words.Ideas.Parked, func(id session.ID) session.Command { return session.Park{Idea: id} })
}

func (s *Screen) withdraw() tea.Cmd {
	return s.each(s.env.Words.Ideas.Withdrawn, func(id session.ID) session.Command { return session.Withdraw{Item: id} })
}

// each carries out one command for each of the chosen ideas, as one act.
func (s *Screen) each(news string, command func(session.ID) session.Command) tea.Cmd {
	rows := s.chosen()
	if len(rows) == 0 {
		return nil
	}
	var commands []session.Command
	for _, r := range rows {
		commands = append(commands, command(r.id))
	}
	clear(s.marks)
	return s.env.Do(done{fmt.Sprintf(news, s.shorts(rows))}, commands...)
}

// promote drafts an objective from the chosen ideas, in the words of the first, and
// goes there when it exists.
func (s *Screen) promote() tea.Cmd {
	rows := s.chosen()
	if len(rows) == 0 {
		return nil
	}
	clear(s.marks)
	return s.env.Do(promoted{}, session.DraftObjective{Text: rows[0].words, From: idsOf(rows)})
}
