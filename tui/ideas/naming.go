package ideas

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// purpose is what a line under the list asks for.
type purpose int

const (
	cluster   purpose = iota // the name of a new theme, for the chosen ideas
	renaming                 // another name for the theme that the arrows chose
	reasoning                // why the chosen ideas are innovative
)

// newTheme gives the keyboard to the line that names a theme.
func (s *Screen) newTheme() tea.Cmd {
	return s.askFor(cluster, s.env.Drafts.Text(draftItem, draftTheme))
}

// rename gives it to another name for the theme that the arrows chose.
func (s *Screen) rename() tea.Cmd {
	if s.theme.IsZero() {
		return s.env.Say(screen.Good, s.env.Words.Ideas.ChooseTheme)
	}
	return s.askFor(renaming, s.themeName(s.theme))
}

// innovate asks why the chosen ideas are innovative: without a reason the word says
// nothing. An empty line takes the reason away.
func (s *Screen) innovate() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	var why string
	s.env.Room.Read(func(rt *session.Retreat) {
		if i, ok := rt.Item(r.id).(*session.Idea); ok {
			why = i.Novel
		}
	})
	return s.askFor(reasoning, why)
}

func (s *Screen) askFor(p purpose, text string) tea.Cmd {
	s.zone, s.purpose = naming, p
	s.ask.SetValue(text)
	return nil
}

// label stands before the line.
func (s *Screen) label() string {
	w := &s.env.Words.Ideas
	switch s.purpose {
	case renaming:
		return w.Rename
	case reasoning:
		return w.Why
	case cluster:
	}
	return w.NewTheme
}

func (s *Screen) keyNaming(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		s.zone = sorting
		return true, s.named(strings.TrimSpace(s.ask.Value()))
	case "esc":
		s.zone = sorting
		return true, nil
	}
	return s.typed(msg)
}

// named does what the line was asked for.
func (s *Screen) named(words string) tea.Cmd {
	switch s.purpose {
	case renaming:
		return s.renamed(words)
	case reasoning:
		var commands []session.Command
		for _, r := range s.chosen() {
			commands = append(commands, session.Edit{Item: r.id, Field: "novel", Value: words})
		}
		said := fmt.Sprintf(s.env.Words.Ideas.Innovative, s.shorts(s.chosen()))
		clear(s.marks)
		return s.env.Do(done{said}, commands...)
	case cluster:
	}
	if words == "" {
		return nil
	}
	return tea.Batch(s.env.Drafts.Keep(draftItem, draftTheme, ""), s.file(session.ID{}, words))
}

// renamed gives the theme another name, in the language in which it has one.
func (s *Screen) renamed(name string) tea.Cmd {
	if name == "" || name == s.themeName(s.theme) {
		return nil
	}
	field := "name_fr"
	s.env.Room.Read(func(r *session.Retreat) {
		if t, ok := r.Item(s.theme).(*session.Theme); ok && s.env.Pick(t.NameFR, t.NameAR) == t.NameAR {
			field = "name_ar"
		}
	})
	return s.env.Do(done{fmt.Sprintf(s.env.Words.Ideas.Renamed, name)}, session.Edit{Item: s.theme, Field: field, Value: name})
}
