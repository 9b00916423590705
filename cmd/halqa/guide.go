package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"halqa/assets/guide"
	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sample"
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
					return a.usage(fmt.Sprintf(w.NoSection, key, strings.Join(names, ", ")))
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
	*manual.Reader
	link  *term.Link
	words *locale.Strings
	theme *page.Theme
	grid  page.Page
}

func (a *app) newLectern(link *term.Link, section string) *lectern {
	theme := a.theme()
	if theme == nil {
		theme = page.Dark()
	}
	return &lectern{
		Reader: manual.New(string(a.words.Lang), section, a.words.RTL), link: link, words: a.words, theme: theme,
		grid: page.New(0, 0, a.words.RTL),
	}
}

// Init implements tea.Model.
func (l *lectern) Init() tea.Cmd { return tui.Ask(l.link) }

// Update implements tea.Model.
func (l *lectern) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if cmd, used := tui.Hear(l.link, msg); used {
		return l, cmd
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.grid = page.New(max(0, msg.Width), max(0, msg.Height), l.words.RTL)
	case tea.KeyPressMsg:
		name := keys.Rest(msg)
		if slices.Contains([]string{"esc", "q", "ctrl+q", "ctrl+c"}, name) {
			return l, tea.Quit
		}
		l.Key(name)
	}
	return l, nil
}

// View implements tea.Model.
func (l *lectern) View() tea.View {
	v := tea.NewView("")
	v.AltScreen, v.WindowTitle = true, "halqa"
	if l.grid.W == 0 || l.grid.H == 0 {
		return v
	}
	l.grid = l.grid.Reset(l.grid.W, l.grid.H, l.words.RTL)
	l.grid.SetBidi(l.link.Terminal().Options())
	p := l.grid.Inner()
	l.Draw(p.Sub(0, 1, p.W, p.H-3))
	k := l.words.Frame.Keys
	widget.Help(p, p.H-1, widget.Hint{Key: "←→", Word: k.Choose}, widget.Hint{Key: "↑↓", Word: k.More}, widget.Hint{Key: "Esc", Word: k.Close})
	v.SetContent(l.grid.Render(l.theme))
	return v
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

// printKeys asks the screens for their keys, over the sample in the middle of a session.
func (a *app) printKeys(ctx context.Context, layout keys.Layout) error {
	events, err := sample.Events(time.Local)
	if err != nil {
		return err
	}
	now, err := a.timeOf(events, usual)
	if err != nil {
		return err
	}
	events = slices.DeleteFunc(events, func(e session.Event) bool { return e.ID.Time().After(now) })
	a.now = func() time.Time { return now }
	room := session.NewRoom(session.Config{Clock: a.clock()}, events)
	w := a.words.Setup
	var b strings.Builder
	fmt.Fprintf(&b, "# "+w.KeysTitle+"\n", layout)
	for _, card := range tui.Cards(ctx, tui.Config{Room: room, Seat: session.Facilitator, Lang: a.words.Lang}, layout) {
		fmt.Fprintf(&b, "\n## %s\n\n| %s | %s |\n|---|---|\n", card.Title, w.KeyHead, w.DoesHead)
		for _, row := range card.Rows {
			fmt.Fprintf(&b, "| %s | %s |\n", strings.ReplaceAll(row.Key, "|", `\|`), row.Does)
		}
	}
	_, err = fmt.Fprint(a.out, b.String())
	return err
}
