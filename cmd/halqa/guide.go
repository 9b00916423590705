package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"halqa/assets/guide"
	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui"
	"halqa/tui/keys"
	"halqa/tui/manual"
	"halqa/tui/page"
	"halqa/tui/term"
	"halqa/tui/widget"
)

// guideCommand shows the user manual on a terminal, and prints it elsewhere.
func (a *app) guideCommand() *cobra.Command {
	w := a.words.Setup
	return &cobra.Command{
		Use: "guide " + w.GuideArg, Short: w.Guide, Args: a.args(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			sections := guide.Sections(string(a.words.Lang))
			var names []string
			for _, s := range sections {
				names = append(names, s.Key)
			}
			key := names[0]
			if len(args) > 0 {
				if key = args[0]; !slices.Contains(names, key) {
					return a.usage(fmt.Sprintf(w.NoSection, key, strings.Join(names, a.words.Words.Comma)))
				}
			}
			if a.terminal {
				link := a.link()
				return unlessAsked(a.show(c.Context(), a.newLectern(link, key), link))
			}
			if len(args) > 0 {
				sections = sections[slices.Index(names, key):][:1]
			}
			_, err := fmt.Fprint(a.out, printed(sections))
			return err
		},
	}
}

// printed is a part of the manual in Markdown.
func printed(sections []guide.Section) string {
	var b strings.Builder
	for i, s := range sections {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "## %s\n", s.Title)
		list := false
		for _, block := range s.Blocks {
			if !block.Item || !list {
				b.WriteByte('\n')
			}
			if list = block.Item; list {
				b.WriteString("- ")
			}
			b.WriteString(block.Text + "\n")
		}
	}
	return b.String()
}

// lectern is the manual on a terminal of its own.
type lectern struct {
	leaf
	*manual.Reader
}

func (a *app) newLectern(link *term.Link, section string) *lectern {
	return &lectern{a.newLeaf(link), manual.New(string(a.words.Lang), section, a.words.RTL)}
}

// Update implements tea.Model.
func (l *lectern) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	key, cmd := l.hear(msg)
	switch key {
	case "esc", "q", "ctrl+q", "ctrl+c":
		return l, tea.Quit
	}
	l.Key(key)
	return l, cmd
}

// View implements tea.Model.
func (l *lectern) View() tea.View {
	return l.view(func(p page.Page) {
		l.Draw(p.Sub(0, 1, p.W, p.H-3))
		k := l.words.Frame.Keys
		widget.Help(p, p.H-1, widget.Hint{Key: "←→", Word: k.Choose}, widget.Hint{Key: "↑↓", Word: k.More}, widget.Hint{Key: "Esc", Word: k.Close})
	})
}

// keysCommand prints the card of all keys, in Markdown, to lie beside a keyboard.
func (a *app) keysCommand() *cobra.Command {
	w := a.words.Setup
	layout := ""
	c := &cobra.Command{
		Use: "keys", Short: w.Keys, Args: a.args(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			chosen := keys.Layout(layout)
			if layout == "" {
				chosen = keys.Azerty
				if a.words.Lang == locale.Arabic {
					chosen = keys.Arabe
				}
			}
			if !slices.Contains(keys.Layouts(), chosen) {
				return a.oneOf("layout", layout, []string{"azerty", "qwerty", "arabe"})
			}
			return a.printKeys(c.Context(), chosen)
		},
	}
	c.Flags().StringVar(&layout, "layout", "", w.LayoutFlag)
	return c
}

// printKeys asks the screens for their keys, over the sample in the middle of a session: a
// file of its own, because the walk through the screens writes in it.
func (a *app) printKeys(ctx context.Context, layout keys.Layout) (err error) {
	dir, err := os.MkdirTemp("", "halqa-keys-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	d, err := a.demo(ctx, filepath.Join(dir, "keys.halqa"), &usual)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(d.file.Close(), err) }()
	w := a.words.Setup
	var b strings.Builder
	fmt.Fprintf(&b, "# "+w.KeysTitle+"\n", layout)
	for _, card := range tui.Cards(ctx, tui.Config{Room: d.Room, Seat: session.Facilitator, Lang: a.words.Lang}, layout) {
		fmt.Fprintf(&b, "\n## %s\n\n| %s | %s |\n|---|---|\n", card.Title, w.KeyHead, w.DoesHead)
		for _, row := range card.Rows {
			fmt.Fprintf(&b, "| %s | %s |\n", strings.ReplaceAll(row.Key, "|", `\|`), row.Does)
		}
	}
	_, err = fmt.Fprint(a.out, b.String())
	return err
}
