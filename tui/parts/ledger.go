package parts

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Line is one row of a ledger: an item, what it says, and under it the rest.
type Line struct {
	Short string
	Text  string
	Under [][]page.Span // further rows
	Head  string        // heading above it
	Place screen.Place  // where ⏎ leads
}

// Ledger is a part that shows what stands in the sheets of others; ⏎ leads there. Make it
// with With.
type Ledger struct {
	Name  string // code of the part
	Read  func(*session.Retreat) (remark string, lines []Line)
	Lacks func(*session.Retreat, *session.Chain) (n, missing int)

	env    *screen.Env
	remark string // on top
	lines  []Line
	list   widget.List
}

// With makes the ledger work for a seat.
func (l Ledger) With(env *screen.Env) *Ledger {
	l.env = env
	return &l
}

// Code implements Part.
func (l *Ledger) Code() string { return l.Name }

// Count implements Part.
func (l *Ledger) Count(r *session.Retreat, c *session.Chain) (n, missing int) { return l.Lacks(r, c) }

// Open implements Part.
func (l *Ledger) Open() { l.list.First() }

// Show implements Part: a ledger has no sheets.
func (l *Ledger) Show(session.ID) {}

// Capturing implements Part.
func (l *Ledger) Capturing() bool { return false }

// Context implements Part.
func (l *Ledger) Context() string { return "" }

// Kept implements Part.
func (l *Ledger) Kept() int { return 0 }

// Sync implements Part.
func (l *Ledger) Sync(r *session.Retreat) {
	l.remark, l.lines = l.Read(r)
	l.list.SetLen(len(l.lines))
}

// Update implements Part.
func (l *Ledger) Update(msg tea.Msg) (bool, tea.Cmd) {
	name, ok := RestKey(msg)
	return ok && l.list.Key(name), nil
}

// Actions implements Part.
func (l *Ledger) Actions() []screen.Action {
	return []screen.Action{{
		Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Folder.OpenItem }, Salle: true,
		Run: func() tea.Cmd {
			if i := l.list.Cursor(); i >= 0 && i < len(l.lines) {
				return l.env.Goto(l.lines[i].Place)
			}
			return nil
		},
	}}
}

// Draw implements Part.
func (l *Ledger) Draw(p page.Page) screen.Caret {
	w := min(p.W, page.Measure)
	top := 0
	if l.remark != "" {
		top = p.Wrap(0, 0, w, 2, l.remark, page.Label) + 1
	}
	if len(l.lines) == 0 {
		if l.remark == "" {
			p.Put(0, 0, w, l.env.Words.Folder.NothingYet, page.Label, page.Start)
		}
		return screen.Caret{}
	}
	height := func(i int) int {
		n := max(1, p.Rows(l.lines[i].Text, w-shortWidth))
		return n + len(l.lines[i].Under) + l.above(i)
	}
	l.list.Draw(p.Sub(0, top, p.W, p.H-top), height, func(p page.Page, i int, here bool) {
		row := l.lines[i]
		if n := l.above(i); n > 0 {
			p.Put(0, n-1, w, row.Head, page.Heading, page.Start)
			p = p.Sub(0, n, p.W, p.H-n)
		}
		if here {
			p.CursorRows(0, p.H)
		}
		p.Put(0, 0, shortWidth-1, row.Short, page.Label, page.Start)
		y := max(1, p.Wrap(shortWidth, 0, w-shortWidth, p.H, row.Text, page.Body))
		for i, spans := range row.Under {
			p.Row(shortWidth, y+i, spans...)
		}
	})
	return screen.Caret{}
}

// above is what the heading of a row takes: itself, with air when it is not the first.
func (l *Ledger) above(i int) int {
	switch {
	case l.lines[i].Head == "":
		return 0
	case i == 0:
		return 1
	}
	return 2
}

// shortWidth are the columns of the number of an item.
const shortWidth = 7
