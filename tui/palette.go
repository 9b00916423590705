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

// palette finds a command by any part of its name, in any of the languages.
type palette struct {
	field   edit.Model
	list    widget.List
	actions []screen.Action
	found   []int
}

func newPalette(m *Program) *palette {
	o := &palette{}
	o.list.Low = true // what was found stands over the line
	o.field.Single, o.field.Limit, o.field.Bidi = true, 60, m.env.Bidi
	for _, a := range m.onBar() {
		if a.Name != nil {
			o.actions = append(o.actions, a)
		}
	}
	o.actions = append(o.actions, m.care()...)
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
	_, cmd := o.field.Update(tea.PasteMsg{Content: s})
	o.filter()
	return cmd
}

func (o *palette) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "↑↓", Word: k.Choose}, {Key: "⏎", Word: k.Confirm}, {Key: "Esc", Word: k.Back}}
}
