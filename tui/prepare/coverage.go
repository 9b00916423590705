package prepare

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// coverage counts by category who was heard against who was to be heard. ←→ change how
// many are aimed at.
type coverage struct {
	env  *screen.Env
	rows []session.Heard
	list widget.List
}

func newCoverage(env *screen.Env) *coverage { return &coverage{env: env} }

// Code implements parts.Part.
func (c *coverage) Code() string { return "coverage" }

// Count implements parts.Part.
func (c *coverage) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	for _, h := range r.Coverage() {
		n += h.Held
		missing += max(0, h.Target-h.Held)
	}
	return n, missing
}

// Open implements parts.Part.
func (c *coverage) Open() {}

// Show implements parts.Part: categories are no items.
func (c *coverage) Show(session.ID) {}

// Sync implements parts.Part.
func (c *coverage) Sync(r *session.Retreat) {
	c.rows = r.Coverage()
	c.list.SetLen(len(c.rows))
}

// Update implements parts.Part.
func (c *coverage) Update(msg tea.Msg) (bool, tea.Cmd) {
	name, ok := parts.RestKey(msg)
	at := c.list.Cursor()
	switch {
	case !ok:
		return false, nil
	case (name == "left" || name == "right") && !c.env.Salle && at >= 0:
		h := c.rows[at]
		target := h.Target - 1
		if (name == "right") != c.env.Words.RTL {
			target = h.Target + 1
		}
		target = max(0, min(target, session.MostHearings))
		c.rows[at].Target = target // what is seen follows the key at once
		return true, c.env.Do(nil, session.Target{Category: h.Category, Hearings: target})
	}
	return c.list.Key(name), nil
}

// Actions implements parts.Part.
func (c *coverage) Actions() []screen.Action { return nil }

// Capturing implements parts.Part.
func (c *coverage) Capturing() bool { return false }

// Context implements parts.Part.
func (c *coverage) Context() string { return "" }

// Kept implements parts.Part.
func (c *coverage) Kept() int { return 0 }

// The columns of figures.
const coverageColumn = 11

// Draw implements parts.Part.
func (c *coverage) Draw(p page.Page) screen.Caret {
	w := c.env.Words.Dossier
	width := min(p.W, page.Measure)
	heads := []string{w.Target, w.Planned, w.Held, w.Consents}
	if c.env.Salle {
		heads = heads[:3]
	}
	column := min(coverageColumn, width/(len(heads)+2))
	names := width - column*len(heads)
	for i, head := range heads {
		p.Put(names+i*column, 0, column, head, page.Label, page.End)
	}
	total := session.Heard{}
	list := p.Sub(0, 1, p.W, max(1, p.H-4))
	for _, h := range c.rows {
		total.Target, total.Planned = total.Target+h.Target, total.Planned+h.Planned
		total.Held, total.Consents = total.Held+h.Held, total.Consents+h.Consents
	}
	c.list.Draw(list, nil, func(p page.Page, i int, here bool) {
		if here && !c.env.Salle {
			p.Cursor(0)
		}
		c.drawRow(p, c.rows[i], c.env.Words.Plan.Views[string(c.rows[i].Category)], names, column, len(heads), here)
	})
	y := min(1+len(c.rows), p.H-1)
	c.drawRow(p.Sub(0, y, p.W, 1), total, c.env.Words.Plan.Sum, names, column, len(heads), false)
	if !c.env.Salle && y+2 < p.H {
		p.Put(0, y+2, width, w.Change, page.Label, page.Start)
	}
	return screen.Caret{}
}

// drawRow draws one category with its figures; the cursor puts the target between ‹ ›.
func (c *coverage) drawRow(p page.Page, h session.Heard, name string, names, column, columns int, here bool) {
	p.Put(0, 0, names-1, name, page.Body, page.Start)
	for i, n := range []int{h.Target, h.Planned, h.Held, h.Consents}[:columns] {
		figure, st := strconv.Itoa(n), page.Body
		if i == 2 && n < h.Target {
			st = page.Warn
		}
		if i == 0 && here && !c.env.Salle {
			figure = "‹ " + figure + " ›"
		}
		p.Put(names+i*column, 0, column, figure, st, page.End)
	}
}
