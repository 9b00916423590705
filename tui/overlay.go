package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session/text"
	"halqa/tui/edit"
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
	quiet           bool
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
	var folded []string
	for _, k := range order() {
		s := m.screens[k]
		if s == nil {
			continue
		}
		s.Sync()
		summary, empty := s.Summary()
		if empty && !o.opened && k != m.at {
			folded = append(folded, digitOf(k)+" "+nameOf(m.words(), k))
			continue
		}
		o.rows = append(o.rows, menuRow{
			key: digitOf(k), name: nameOf(m.words(), k), text: summary, quiet: empty,
			run: func(m *Program) tea.Cmd { return m.open(screen.Place{Kind: k}) },
		})
	}
	if len(folded) > 0 {
		o.rows = append(o.rows, menuRow{
			key: "…", name: m.words().StillEmpty, text: strings.Join(folded, "   "), quiet: true,
			run: func(m *Program) tea.Cmd { o.opened = true; o.fill(m); return nil },
		})
	}
	for _, a := range m.own() {
		if a.Name == nil || len(a.Keys) > 0 && (a.Keys[0] == "esc" || a.Keys[0] == "f1") {
			continue
		}
		o.rows = append(o.rows, menuRow{
			key: m.keycap(a), name: a.Name(m.env.Words), quiet: true,
			run: func(m *Program) tea.Cmd { m.over = nil; return a.Run() },
		})
	}
	o.list.SetLen(len(o.rows))
}

func (o *menu) title(m *Program) string { return m.words().Contents }

func (o *menu) draw(m *Program, p page.Page) screen.Caret {
	p.Put(0, 0, p.W, m.words().Chain, page.Label, page.Center)
	o.list.Draw(p.Sub(0, 2, p.W, p.H-2), nil, func(p page.Page, i int, here bool) {
		row := o.rows[i]
		st := page.Title
		if row.quiet {
			st = page.Body
		}
		if here {
			p.Cursor(0)
		}
		p.Put(0, 0, 7, row.key, page.Label, page.Start)
		x := p.Row(7, 0, page.T(row.name, st))
		x = max(x+3, 23)
		p.Put(x, 0, p.W-x, row.text, page.Label, page.Start)
	})
	return screen.Caret{}
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
			if n == 0 {
				n = int(screen.Report)
			}
			return m.open(screen.Place{Kind: screen.Kind(n)})
		}
	}
	return nil
}

func (o *menu) paste(*Program, string) tea.Cmd { return nil }

func (o *menu) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "↑↓", Word: k.Choose}, {Key: "⏎", Word: k.Open}, {Key: "Esc", Word: k.Back}}
}

// help is the page of keys: those of the screen on one side, those of all on the other.
type help struct{ top int }

func newHelp(*Program) *help { return &help{} }

func (o *help) title(m *Program) string { return m.words().Help }

func (o *help) draw(m *Program, p page.Page) screen.Caret {
	y := 0
	if intro := introOf(m.env.Words, m.at); intro != "" {
		y = p.Wrap(0, 0, min(p.W, page.Measure), 6, intro, page.Body) + 1
	}
	columns := func(p page.Page, head string, actions []screen.Action) {
		p.Put(0, y, p.W, head, page.Heading, page.Start)
		row := y + 1
		for _, h := range m.hints(actions)[min(o.top, len(actions)):] {
			if h.Key == "" || row >= p.H-2 {
				continue
			}
			p.Put(0, row, 9, h.Key, page.Body.Bold(), page.Start)
			p.Put(9, row, p.W-9, h.Word, page.Label, page.Start)
			row++
		}
	}
	here, everywhere := p.Split((p.W - page.Gutter) / 2)
	columns(here, m.words().HelpHere, m.screens[m.at].Actions())
	columns(everywhere, m.words().HelpEverywhere, m.own())
	p.Wrap(0, p.H-2, p.W, 2, m.words().HelpWithoutLetter, page.Label)
	return screen.Caret{}
}

func (o *help) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	switch keys.Rest(msg) {
	case "pgdown", "down":
		o.top++
	case "pgup", "up":
		o.top = max(0, o.top-1)
	default:
		m.over = nil
	}
	return nil
}

func (o *help) paste(*Program, string) tea.Cmd { return nil }

func (o *help) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "↑↓", Word: k.More}, {Key: "Esc", Word: k.Back}}
}

// palette finds a command by any part of its name, in any of the languages.
type palette struct {
	field   edit.Model
	list    widget.List
	actions []screen.Action
	found   []int
}

func newPalette(m *Program) *palette {
	o := &palette{}
	o.field.Single, o.field.Limit, o.field.Bidi = true, 60, m.env.Bidi
	for _, a := range m.onBar() {
		if a.Name != nil {
			o.actions = append(o.actions, a)
		}
	}
	for _, k := range order() {
		if m.screens[k] != nil {
			o.actions = append(o.actions, screen.Action{
				Show: digitOf(k),
				Name: func(s *locale.Strings) string { return nameOf(&s.Frame, k) },
				Run:  func() tea.Cmd { return m.open(screen.Place{Kind: k}) },
			})
		}
	}
	o.filter()
	return o
}

func (o *palette) filter() {
	query := text.Fold(o.field.Value())
	o.found = o.found[:0]
	for i, a := range o.actions {
		for _, l := range locale.Langs() {
			if strings.Contains(text.Fold(a.Name(locale.Of(l))), query) {
				o.found = append(o.found, i)
				break
			}
		}
	}
	o.list.SetLen(len(o.found))
	o.list.First()
}

func (o *palette) title(m *Program) string { return m.words().Palette }

func (o *palette) draw(m *Program, p page.Page) screen.Caret {
	o.list.Draw(p.Sub(0, 0, p.W, p.H-2), nil, func(p page.Page, i int, here bool) {
		a := o.actions[o.found[i]]
		if here {
			p.Cursor(0)
		}
		p.Put(0, 0, p.W-10, a.Name(m.env.Words), page.Body, page.Start)
		p.Put(p.W-9, 0, 9, m.keycap(a), page.Label, page.End)
	})
	if len(o.found) == 0 {
		p.Put(0, 0, p.W, m.words().PaletteNone, page.Label, page.Start)
	}
	p.Put(0, p.H-1, 2, ":", page.Label, page.Start)
	return screen.DrawField(p, 2, p.H-1, p.W-2, &o.field)
}

func (o *palette) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	switch name := keys.Field(msg); name {
	case "up", "down":
		o.list.Move(map[string]int{"up": -1, "down": 1}[name])
	case "enter":
		m.over = nil
		if i := o.list.Cursor(); i >= 0 {
			return o.actions[o.found[i]].Run()
		}
	case "esc":
		m.over = nil
	default:
		_, cmd := o.field.Update(msg)
		o.filter()
		return cmd
	}
	return nil
}

func (o *palette) paste(_ *Program, s string) tea.Cmd {
	o.field.Insert(s)
	o.filter()
	return nil
}

func (o *palette) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "↑↓", Word: k.Choose}, {Key: "⏎", Word: k.Confirm}, {Key: "Esc", Word: k.Back}}
}

// introOf says what to do on a screen, in at most six lines.
func introOf(s *locale.Strings, k screen.Kind) string {
	return s.Intros[digitOf(k)]
}
