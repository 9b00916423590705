package parts

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// chooser is the short list in which people say whose perspectives a finding brings.
type chooser struct {
	env  *screen.Env
	item session.ID // zero while it is closed
	has  []session.Perspective
	list widget.List
}

func (c *chooser) active() bool { return !c.item.IsZero() }

func (c *chooser) open(item session.ID) {
	c.item = item
	c.list.SetLen(len(session.Perspectives()))
	c.env.Room.Read(c.sync)
}

func (c *chooser) sync(r *session.Retreat) {
	if c.active() {
		c.has = r.PerspectivesOf(c.item)
	}
}

// update takes a key; ⏎ and Esc close the list, because every tick is saved already.
func (c *chooser) update(msg tea.Msg) bool {
	name, ok := RestKey(msg)
	if !ok {
		return false
	}
	if name == "esc" {
		c.item = session.ID{}
		return true
	}
	return c.list.Key(name)
}

func (c *chooser) actions() []screen.Action {
	return []screen.Action{
		{Keys: []string{"space"}, Name: func(l *locale.Strings) string { return l.Sheet().Toggle }, Run: c.toggle},
		{Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Sheet().Done }, Run: func() tea.Cmd {
			c.item = session.ID{}
			return nil
		}},
	}
}

func (c *chooser) toggle() tea.Cmd {
	p := session.Perspectives()[max(0, c.list.Cursor())]
	return c.env.Do(nil, session.View{Items: []session.ID{c.item}, Perspective: p, Off: slices.Contains(c.has, p)})
}

func (c *chooser) draw(p page.Page) screen.Caret {
	p.Put(0, 0, p.W, c.env.Words.Fields["finding.perspective"], page.Heading, page.Start)
	c.list.Draw(p.Sub(0, 2, p.W, p.H-2), nil, func(p page.Page, i int, here bool) {
		if here {
			p.Cursor(0)
		}
		view := session.Perspectives()[i]
		sign, st := "□", page.Label
		if slices.Contains(c.has, view) {
			sign, st = "■", page.Accent
		}
		p.Put(0, 0, 1, sign, st, page.Start)
		p.Put(2, 0, p.W-2, c.env.Words.Plan.Views[string(view)], page.Body, page.Start)
	})
	return screen.Caret{}
}

// ViewNames are the names of perspectives, one after the other.
func ViewNames(env *screen.Env, all []session.Perspective) string {
	names := make([]string, len(all))
	for i, p := range all {
		names[i] = env.Words.Plan.Views[string(p)]
	}
	return strings.Join(names, env.Words.Words.Comma)
}
