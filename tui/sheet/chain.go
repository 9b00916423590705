package sheet

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Chain is the page that shows what an item rests on: from an objective the decision,
// from the decision the vote, from the vote the ideas, from an idea the findings. Under it
// stands what rests on the item, as far as to the measures.
type Chain struct {
	env  *screen.Env
	item session.ID
	rows []link
	list widget.List
}

// link is one row of the chain.
type link struct {
	id    session.ID
	short string
	kind  string
	text  string
	depth int
	place screen.Place
	head  string // above the row
}

// NewChain returns the page of a seat.
func NewChain(env *screen.Env) *Chain { return &Chain{env: env} }

// Open brings the page to an item.
func (c *Chain) Open(item session.ID) {
	c.item = item
	c.env.Room.Read(c.Sync)
	c.list.First()
}

// Sync takes the chain from the retreat: what the item rests on, then what rests on it. In
// salle it leaves out what the room may not see, and shows what stands behind it in its
// place.
func (c *Chain) Sync(r *session.Retreat) {
	c.rows = c.rows[:0]
	if e := r.Item(c.item); e == nil || session.Base(e).Gone {
		c.list.SetLen(0)
		return
	}
	whole := r.Chain()
	seen := map[session.ID]bool{} // links may run in circles: nothing stands twice
	c.walk(r, whole.Up, c.item, 0, seen)
	above := len(c.rows)
	for _, id := range whole.Down(c.item) {
		c.walk(r, whole.Down, id, 0, seen)
	}
	if above < len(c.rows) {
		c.rows[above].head = c.env.Words.Sheet().ChainDown
	}
	c.list.SetLen(len(c.rows))
}

// walk adds an item and what its steps lead to, each item once.
func (c *Chain) walk(r *session.Retreat, steps func(session.ID) []session.ID, id session.ID, depth int, seen map[session.ID]bool) {
	if seen[id] {
		return
	}
	seen[id] = true
	if e := r.Item(id); !c.env.Salle || Projectable(r, e) {
		fr, ar := session.Wording(e)
		c.rows = append(c.rows, link{
			id: id, short: session.Base(e).Short, kind: c.kindOf(r, e), text: c.env.Pick(fr, ar),
			depth: min(depth, deepest), place: PlaceOf(e),
		})
		depth++
	}
	for _, next := range steps(id) {
		c.walk(r, steps, next, depth, seen)
	}
}

// deepest is the last step at which rows are still moved in.
const deepest = 6

// Update takes a key; Esc is left to the screen.
func (c *Chain) Update(msg tea.Msg) (bool, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	return ok && c.list.Key(keys.Rest(press)), nil
}

// Go opens the item under the cursor where it is worked on, and says so when there is no
// such screen.
func (c *Chain) Go() tea.Cmd {
	i := c.list.Cursor()
	if i < 0 {
		return nil
	}
	if c.rows[i].place.Kind == screen.Nowhere {
		return c.env.Say(screen.Good, fmt.Sprintf(c.env.Words.Sheet().NoScreen, c.rows[i].short))
	}
	return c.env.Goto(c.rows[i].place)
}

// kindWidth is the column of what an item is.
const kindWidth = 11

// Draw draws the chain, each step moved in. Nothing is cut: these are decisions and
// voted words.
func (c *Chain) Draw(p page.Page) screen.Caret {
	from := func(l link) int { return kindWidth + 1 + 2*l.depth + shortWidth }
	height := func(i int) int {
		l := c.rows[i]
		return headRows(l) + max(1, p.Rows(l.text, min(page.Measure, p.W-from(l))))
	}
	list := p
	if len(c.rows) < 2 {
		list = p.Sub(0, 0, p.W, 2)
		p.Wrap(0, 3, min(p.W, page.Measure), p.H-3, c.env.Words.Sheet().ChainEmpty, page.Label)
	}
	c.list.Draw(list, height, func(p page.Page, i int, here bool) {
		l := c.rows[i]
		if n := headRows(l); n > 0 {
			p.Put(0, 1, p.W, l.head, page.Heading, page.Start)
			p = p.Sub(0, n, p.W, p.H-n)
		}
		if here {
			p.CursorRows(0, p.H)
		}
		p.Put(0, 0, kindWidth, l.kind, page.Label, page.End)
		x := kindWidth + 1 + 2*l.depth
		st := page.Body
		if l.id == c.item {
			st = page.Title
		}
		p.Put(x, 0, shortWidth, l.short, page.Label, page.Start)
		p.Wrap(from(l), 0, min(page.Measure, p.W-from(l)), p.H, l.text, st)
	})
	return screen.Caret{}
}

// headRows is what a heading takes above a row: itself, with air on top.
func headRows(l link) int {
	if l.head == "" {
		return 0
	}
	return 2
}

// Title says whose chain is shown, for the frame line.
func (c *Chain) Title() string {
	if len(c.rows) == 0 {
		return ""
	}
	return fmt.Sprintf(c.env.Words.Sheet().ChainOf, c.rows[0].short)
}
