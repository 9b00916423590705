package sheet

import (
	"cmp"
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Chain is the page that shows what an item rests on: from an objective the decision,
// from the decision the vote, from the vote the ideas, from an idea the findings.
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
}

// NewChain returns the page of a seat.
func NewChain(env *screen.Env) *Chain { return &Chain{env: env} }

// Open brings the page to an item.
func (c *Chain) Open(item session.ID) {
	c.item = item
	c.env.Room.Read(c.Sync)
	c.list.First()
}

// Sync takes the chain from the retreat. In salle it leaves out what the room may not
// see, and shows what stands behind it in its place.
func (c *Chain) Sync(r *session.Retreat) {
	c.rows = c.rows[:0]
	seen := map[session.ID]bool{}
	var walk func(id session.ID, depth int)
	walk = func(id session.ID, depth int) {
		e := r.Item(id)
		if e == nil || seen[id] || session.Base(e).Gone {
			return
		}
		seen[id] = true
		next := depth
		if !c.env.Salle || Projectable(e) {
			fr, ar := session.Wording(e)
			c.rows = append(c.rows, link{
				id: id, short: session.Base(e).Short, kind: c.kindOf(r, e), text: c.env.Pick(fr, ar),
				depth: min(depth, deepest), place: placeOf(e),
			})
			next++
		}
		for _, origin := range origins(r, e) {
			walk(origin, next)
		}
	}
	walk(c.item, 0)
	c.list.SetLen(len(c.rows))
}

// deepest is the last step at which rows are still moved in.
const deepest = 6

// Links lists what an item is linked to.
func Links(e session.Entity) []session.ID {
	switch e := e.(type) {
	case *session.Decision:
		return e.Links
	case *session.Objective:
		return e.Links
	case *session.Idea:
		return e.Links
	case *session.Axis:
		return e.Links
	}
	return nil
}

// origins lists what an item comes from, the nearest first.
func origins(r *session.Retreat, e session.Entity) []session.ID {
	var from []session.ID
	add := func(ids ...session.ID) {
		for _, id := range ids {
			if !id.IsZero() && !slices.Contains(from, id) {
				from = append(from, id)
			}
		}
	}
	switch e := e.(type) {
	case *session.Objective:
		add(e.Decision, e.Axis)
	case *session.Axis:
		add(e.Decision)
	case *session.Decision:
		add(e.Poll)
	case *session.Option:
		add(e.Source, e.Poll)
	case *session.Poll:
		add(kept(r, e)...)
	case *session.Idea:
		add(e.Links...)
		for _, merged := range r.Merged(e.ID) {
			add(merged.ID)
		}
	}
	add(Links(e)...)
	slices.SortStableFunc(from, func(a, b session.ID) int { return rank(r.Item(a)) - rank(r.Item(b)) })
	return from
}

// kept are the items behind the options that a poll retained, or behind all of them
// while nothing was retained.
func kept(r *session.Retreat, p *session.Poll) []session.ID {
	var ids []session.ID
	for _, o := range r.OptionsOf(p) {
		if len(p.Retained) == 0 || slices.Contains(p.Retained, o.ID) {
			ids = append(ids, cmp.Or(o.Source, o.ID))
		}
	}
	return ids
}

// rank orders what an item comes from as the work went, backwards.
func rank(e session.Entity) int {
	switch e.(type) {
	case *session.Decision:
		return 0
	case *session.Axis:
		return 1
	case *session.Poll:
		return 2
	case *session.Option:
		return 3
	case *session.Idea:
		return 4
	case *session.Finding:
		return 5
	}
	return 6
}

// Projectable reports whether the room may see an item.
func Projectable(e session.Entity) bool {
	f, ok := e.(*session.Finding)
	return !ok || f.Class().Projectable()
}

// kindOf is what an item is called.
func (c *Chain) kindOf(r *session.Retreat, e session.Entity) string {
	if i, ok := e.(*session.Idea); ok {
		return c.env.Words.Kinds[string(i.Kind)]
	}
	if t := r.TypeOf(session.Base(e).ID); t != nil {
		return c.env.Words.Sheet().Items[t.Name]
	}
	return ""
}

// placeOf is the screen on which an item is worked on, none for a finding.
func placeOf(e session.Entity) screen.Place {
	id := session.Base(e).ID
	switch e := e.(type) {
	case *session.Idea:
		return screen.Place{Kind: screen.Ideas, IdeaKind: e.Kind, Mode: "sort", Item: id}
	case *session.Poll:
		return screen.Place{Kind: screen.Vote, Poll: id, Item: id}
	case *session.Option:
		return screen.Place{Kind: screen.Vote, Poll: e.Poll, Item: id}
	case *session.Decision:
		return screen.Place{Kind: screen.Decisions, Item: id}
	case *session.Objective:
		return screen.Place{Kind: screen.Objectives, Item: id}
	case *session.Slot:
		return screen.Place{Kind: screen.Agenda, Slot: id, Item: id}
	}
	return screen.Place{}
}

// Origins lists what stands right behind an item, for a pane beside its sheet.
func Origins(env *screen.Env, r *session.Retreat, item session.ID) []Candidate {
	e := r.Item(item)
	if e == nil {
		return nil
	}
	var all []Candidate
	for _, id := range origins(r, e) {
		o := r.Item(id)
		if o == nil || session.Base(o).Gone || env.Salle && !Projectable(o) {
			continue
		}
		fr, ar := session.Wording(o)
		all = append(all, Candidate{ID: id, Short: session.Base(o).Short, Text: env.Pick(fr, ar)})
	}
	return all
}

// Update takes a key; Esc is left to the screen.
func (c *Chain) Update(msg tea.Msg) (bool, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, nil
	}
	switch keys.Rest(press) {
	case "up":
		c.list.Move(-1)
	case "down":
		c.list.Move(1)
	case "pgup":
		c.list.Page(-1)
	case "pgdown":
		c.list.Page(1)
	case "home":
		c.list.First()
	case "end":
		c.list.Last()
	default:
		return false, nil
	}
	return true, nil
}

// Go opens the item under the cursor where it is worked on.
func (c *Chain) Go() tea.Cmd {
	i := c.list.Cursor()
	if i < 0 || c.rows[i].place.Kind == screen.Nowhere {
		return nil
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
		return max(1, p.Rows(l.text, min(page.Measure, p.W-from(l))))
	}
	list := p
	if len(c.rows) < 2 {
		list = p.Sub(0, 0, p.W, 2)
		p.Wrap(0, 3, min(p.W, page.Measure), p.H-3, c.env.Words.Sheet().ChainEmpty, page.Label)
	}
	c.list.Draw(list, height, func(p page.Page, i int, here bool) {
		l := c.rows[i]
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

// Title says whose chain is shown, for the frame line.
func (c *Chain) Title() string {
	if len(c.rows) == 0 {
		return ""
	}
	return fmt.Sprintf(c.env.Words.Sheet().ChainOf, c.rows[0].short)
}
