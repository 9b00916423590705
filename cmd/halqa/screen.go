package main

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"halqa/tui/bidi"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/term"
	"halqa/tui/widget"
)

// screenCommand lets people say which row reads right, and try a projector.
func (a *app) screenCommand() *cobra.Command {
	return &cobra.Command{
		Use: "screen", Short: a.words.Terminal.About, Args: a.args(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if !a.terminal {
				return a.usage(a.words.Command.NeedsTerminal)
			}
			link := a.link()
			return unlessAsked(a.show(c.Context(), newTryout(a, link), link))
		},
	}
}

// tryout shows the same sentence in every way in which a terminal may need it. No
// terminal can be asked how it draws; people see it at once.
type tryout struct {
	leaf
	a    *app
	said page.Span // what became of the answer
	card bool      // the lines for the back of the room
}

// mostRows are the rows that a room reads: an image 1.5 m high, 6.5 m from the last row,
// whose height in metres times 150 is the most that a capital may be divided by
// (rows ≤ H × 150 × 0.626 / D). An image of 1.2 m asks for 17.
const mostRows = 21

func newTryout(a *app, link *term.Link) *tryout { return &tryout{leaf: a.newLeaf(link), a: a} }

// Update implements tea.Model.
func (t *tryout) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	key, cmd := t.hear(msg)
	if key != "" {
		cmd = t.key(key)
	}
	return t, cmd
}

func (t *tryout) key(name string) tea.Cmd {
	if n, ok := keys.Digit(name); ok {
		if n < len(term.Settings()) {
			return t.choose(term.Settings()[n])
		}
		return nil
	}
	switch name {
	case "enter":
		if t.card {
			return tea.Quit
		}
		t.card = true
	case "esc", "ctrl+q", "ctrl+c":
		if !t.card || name != "esc" {
			return tea.Quit
		}
		t.card = false
	}
	return nil
}

// choose keeps the setting and shows the card in it.
func (t *tryout) choose(s term.Setting) tea.Cmd {
	w := t.words.Terminal
	name := t.link.Found().Name
	t.card = true
	if err := t.a.calibrate(name, s); err != nil {
		t.said = page.T("✕ "+fmt.Sprintf(w.NotKept, err), page.Bad)
		return nil
	}
	t.said = page.T("✓ "+fmt.Sprintf(w.Kept, name), page.Good)
	all := t.a.calibrated()
	write := t.link.Choose(func(name string) term.Setting { return all[name] })
	if write == "" {
		return nil
	}
	return tea.Sequence(tea.Raw(write), tea.ClearScreen)
}

// View implements tea.Model.
func (t *tryout) View() tea.View {
	at := 0
	v := t.view(func(p page.Page) {
		p.Put(0, 0, p.W, t.words.Terminal.Title, page.Title, page.Start)
		if t.card {
			t.drawCard(p)
			return
		}
		at = t.drawRows(p)
	})
	if at == 0 {
		return v
	}
	rows := strings.Split(v.Content, "\n")
	for i, s := range term.Settings()[1:] {
		if y := at + i; y < len(rows) {
			rows[y] = t.sample(i+1, s)
		}
	}
	v.SetContent(strings.Join(rows, "\n"))
	return v
}

// drawRows draws what stands around the samples and returns the row of the first one.
func (t *tryout) drawRows(p page.Page) (at int) {
	w := t.words.Terminal
	y := 2 + p.Wrap(0, 2, p.W, 2, w.Which, page.Body.Bold())
	y += p.Wrap(0, y, p.W, 2, w.RightRow, page.Label) + 1
	at = y
	y += len(term.Settings()) - 1 + 1
	y += p.Wrap(0, y, p.W, 2, w.None, page.Label)
	if advice := w.Advice[string(t.link.Found().Advice)]; advice != "" {
		p.Wrap(0, y+1, p.W, 3, advice, page.Warn)
	}
	widget.Help(p, p.H-1, widget.Hint{Key: "1–6", Word: t.words.Frame.Keys.Choose},
		widget.Hint{Key: "⏎", Word: w.Keep}, widget.Hint{Key: "Esc", Word: w.Leave})
	return at
}

// sampleAt is where samples start, nameAt where the names of the modes do.
const sampleAt, nameAt = 6, 46

// sample is a row of its own making, since each needs another order than the page. The
// number stands on the left in all of them, so that it stays where it is.
func (t *tryout) sample(n int, s term.Setting) string {
	w := t.words.Terminal
	o := t.link.Found().With(s).Options()
	o.Base = bidi.RTL
	mark := " "
	if t.link.Terminal().Options() == t.link.Found().With(s).Options() {
		mark = "◆"
	}
	line := bidi.Layout(w.Sentence, o)[0]
	row := fmt.Sprintf("  %s %d ", mark, n) + line.String()
	used := sampleAt + line.Cols
	at, name := max(nameAt, used+2), w.Modes[s.String()]
	if at+bidi.Width(name, bidi.Visual) <= t.grid.W {
		row += strings.Repeat(" ", at-used) + bidi.Render(name, t.link.Terminal().Options())
	}
	return row
}

// drawCard draws five lines that fall in density, to be read aloud from the back, and
// says whether the letters are large enough.
func (t *tryout) drawCard(p page.Page) {
	w := t.words.Terminal
	verdict, st := fmt.Sprintf(w.FontGood, t.grid.H), page.Good
	if t.grid.H > mostRows {
		verdict, st = fmt.Sprintf(w.FontSmall, t.grid.H), page.Bad
	}
	y := 1 + p.Wrap(0, 1, p.W, 2, verdict, st)
	y += p.Wrap(0, y, p.W, 2, w.ReadAloud, page.Label) + 1
	for i, line := range w.Lines {
		p.Put(0, y, 2, fmt.Sprint(i+1), page.Label, page.Start)
		if i == len(w.Lines)-1 {
			p.Block(3, y, widget.Figures(line), page.Body)
			break
		}
		y += p.Wrap(3, y, p.W-3, 2, line, page.Body) + min(i, 1)
	}
	p.Row(0, p.H-2, t.said)
	widget.Help(p, p.H-1, widget.Hint{Key: "⏎", Word: w.Leave}, widget.Hint{Key: "Esc", Word: t.words.Frame.Keys.Back})
}
