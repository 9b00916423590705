package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// overlay is a page of the program that takes the place of the screen until it is
// closed: the menu, the help, the palette. It is never a window over the work.
type overlay interface {
	title(*Program) string
	draw(*Program, page.Page) screen.Caret
	key(*Program, tea.KeyPressMsg) tea.Cmd
	paste(*Program, string) tea.Cmd
	hints(*Program) []widget.Hint
}

// menu is the Sommaire: every screen with what it holds, and the way out.
type menu struct {
	list   widget.List
	rows   []menuRow
	opened bool // the screens that are still empty were asked for
}

type menuRow struct {
	key, name, text string
	short           string // instead of a text that does not fit whole
	quiet           bool
	command         bool // of the program, under the screens
	run             func(*Program) tea.Cmd
}

func newMenu(m *Program) *menu {
	o := &menu{}
	o.fill(m)
	for i, row := range o.rows {
		if row.key == digitOf(m.at) {
			o.list.Select(i)
		}
	}
	return o
}

// fill lists the screens that hold something; the others are folded into one row.
func (o *menu) fill(m *Program) {
	o.rows = o.rows[:0]
	var folded, digits []string
	for _, k := range order() {
		s := m.screens[k]
		if s == nil {
			continue
		}
		s.Sync()
		summary, empty := s.Summary()
		if empty && !o.opened && k != m.at {
			folded, digits = append(folded, digitOf(k)+" "+nameOf(m.words(), k)), append(digits, digitOf(k))
			continue
		}
		o.rows = append(o.rows, menuRow{
			key: digitOf(k), name: nameOf(m.words(), k), text: summary, quiet: empty,
			run: func(m *Program) tea.Cmd { return m.open(screen.Place{Kind: k}) },
		})
	}
	if len(folded) > 0 {
		o.rows = append(o.rows, menuRow{
			key: "…", name: m.words().StillEmpty, text: strings.Join(folded, "   "), short: strings.Join(digits, "  "), quiet: true,
			run: func(m *Program) tea.Cmd { o.opened = true; o.fill(m); return nil },
		})
	}
	o.fillCare(m)
	o.fillCommands(m)
	o.list.SetLen(len(o.rows))
}

// fillCommands lists what nobody should need a letter for. The other commands are on the
// help line of every screen.
func (o *menu) fillCommands(m *Program) {
	for _, a := range m.own() {
		if a.Name == nil || len(a.Keys) > 0 && !slices.Contains([]string{"f7", "f8", "f9", "l", "ctrl+q"}, a.Keys[0]) {
			continue
		}
		o.rows = append(o.rows, menuRow{
			key: m.keycap(a), name: a.Name(m.env.Words), command: true,
			run: func(*Program) tea.Cmd { return a.Run() },
		})
	}
}

func (o *menu) title(m *Program) string { return m.words().Contents }

// The columns of the menu, and how wide it is on a wide page.
const menuName, menuText, menuWidth = 4, 20, 66

func (o *menu) draw(m *Program, p page.Page) screen.Caret {
	step := 1
	if p.Wide() {
		w := min(p.W, menuWidth)
		p, step = p.Sub((p.W-w)/2, 0, w, p.H), 2
	}
	p.Put(0, 0, p.W, m.words().Chain, page.Label, page.Start)
	height := func(i int) int {
		switch {
		case !o.rows[i].command:
			return step
		case i > 0 && !o.rows[i-1].command:
			return 3 - step // an empty row parts the two
		}
		return 1
	}
	o.list.Draw(p.Sub(0, 2, p.W, p.H-2), height, func(p page.Page, i int, here bool) {
		y := 0
		if o.rows[i].command {
			y = p.H - 1
		}
		if here {
			p.Cursor(y)
		}
		o.drawRow(p.Sub(0, y, p.W, 1), o.rows[i])
	})
	return screen.Caret{}
}

func (o *menu) drawRow(p page.Page, row menuRow) {
	if row.command {
		end := p.RowEnd(p.W, 0, page.T(row.key, page.Label))
		p.Put(menuName, 0, end-menuName-1, row.name, page.Label, page.Start)
		return
	}
	st := page.Body.Bold()
	if row.quiet {
		st = page.Label
	}
	p.Put(0, 0, menuName-1, row.key, page.Label, page.Start)
	p.Put(menuName, 0, menuText-menuName-1, row.name, st, page.Start)
	if row.short != "" && p.Width(page.T(row.text, page.Label)) > p.W-menuText {
		row.text = row.short
	}
	p.Put(menuText, 0, p.W-menuText, row.text, page.Label, page.Start)
}

func (o *menu) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	switch name := keys.Rest(msg); name {
	case "up", "down":
		o.list.Move(map[string]int{"up": -1, "down": 1}[name])
	case "home":
		o.list.First()
	case "end":
		o.list.Last()
	case "enter":
		if i := o.list.Cursor(); i >= 0 {
			return o.rows[i].run(m)
		}
	case "esc":
		m.over = nil
	default:
		if n, ok := keys.Digit(name); ok {
			return m.open(screen.Place{Kind: kindOf(n)})
		}
	}
	return nil
}

func (o *menu) paste(*Program, string) tea.Cmd { return nil }

func (o *menu) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "↑↓", Word: k.Choose}, {Key: "⏎", Word: k.Open}, {Key: "Esc", Word: k.Back}}
}
