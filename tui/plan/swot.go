package plan

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// quadrants are the four in reading order: what is inside on the first row, what comes
// from outside under it.
var quadrants = [4]session.IdeaKind{session.Strength, session.Weakness, session.Opportunity, session.Threat}

// point is one line of a quadrant.
type point struct {
	id    session.ID
	short string
	text  string
}

// swot is the part of the four quadrants, fed by what the groups said and by the findings
// of their kinds.
type swot struct {
	env    *screen.Env
	points [4][]point
	lists  [4]widget.List
	at     int
	whole  bool // one quadrant has the page
	chain  *sheet.Chain
	traced bool
}

func newSwot(env *screen.Env) *swot { return &swot{env: env, chain: sheet.NewChain(env)} }

func (s *swot) Code() string { return "swot" }

func (s *swot) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	for i := range quadrants {
		n += len(s.read(r, i))
	}
	return n, 0
}

func (s *swot) Open() { s.whole, s.traced = false, false }

// show opens the quadrant that holds an item, with the cursor on it.
func (s *swot) Show(id session.ID) {
	for q := range s.points {
		for i, pt := range s.points[q] {
			if pt.id == id {
				s.at, s.whole = q, true
				s.lists[q].Select(i)
			}
		}
	}
}

func (s *swot) Sync(r *session.Retreat) {
	for i := range quadrants {
		s.points[i] = s.read(r, i)
		s.lists[i].SetLen(len(s.points[i]))
	}
	if s.traced {
		s.chain.Sync(r)
	}
}

// read takes the points of one quadrant: what the room said first, then what was
// established before. The room sees no finding that is not for it.
func (s *swot) read(r *session.Retreat, quadrant int) []point {
	kind := quadrants[quadrant]
	var all []point
	for _, i := range r.Ideas() {
		if i.Kind != kind || !i.MergedInto.IsZero() || s.env.Salle && !sheet.Projectable(r, i) {
			continue
		}
		fr, ar := session.Wording(i)
		pt := point{id: i.ID, short: i.Short, text: s.env.Pick(fr, ar)}
		all = append(all, pt)
	}
	for _, f := range r.Findings() {
		if f.Kind == string(kind) && (!s.env.Salle || sheet.Projectable(r, f)) {
			all = append(all, point{id: f.ID, short: f.Short, text: s.env.Pick(f.TextFR, f.TextAR)})
		}
	}
	return all
}

func (s *swot) Capturing() bool { return false }
func (s *swot) Kept() int       { return 0 }

func (s *swot) Context() string {
	if s.traced {
		return s.chain.Title()
	}
	if s.whole {
		return s.env.Words.Plan.Quadrants[string(quadrants[s.at])]
	}
	return ""
}

func (s *swot) Update(msg tea.Msg) (bool, tea.Cmd) {
	name, ok := parts.RestKey(msg)
	switch {
	case !ok:
		return false, nil
	case s.traced && name == "esc":
		s.traced = false
		return true, nil
	case s.traced:
		return s.chain.Update(msg)
	case s.whole && name == "esc":
		s.whole = false
		return true, nil
	case s.whole:
		return s.lists[s.at].Key(name), nil
	}
	return s.step(name), nil
}

// step goes from quadrant to quadrant by what is seen. In a page of Arabic the first one
// stands on the right.
func (s *swot) step(name string) bool {
	forward := "right"
	if s.env.Words.RTL {
		forward = "left"
	}
	row, col := s.at/2, s.at%2
	switch name {
	case "up":
		row = 0
	case "down":
		row = 1
	case "left", "right":
		if col = 0; name == forward {
			col = 1
		}
	default:
		return false
	}
	s.at = row*2 + col
	return true
}

func (s *swot) Actions() []screen.Action {
	if s.traced {
		return []screen.Action{{Keys: []string{"enter"}, Name: openItem, Run: s.chain.Go, Salle: true}}
	}
	open := screen.Action{Keys: []string{"enter"}, Name: word(func(w *locale.Plan) string { return w.OpenQuadrant }), Run: s.enter, Salle: true}
	add := screen.Action{Keys: []string{"+", "="}, Name: word(func(w *locale.Plan) string { return w.AddIdea }), Run: s.add}
	trace := screen.Action{Keys: []string{"c"}, Name: func(l *locale.Strings) string { return l.Sheet().Chain }, Run: s.trace, Salle: true, Hidden: !s.whole}
	if s.whole {
		return []screen.Action{trace, add}
	}
	return []screen.Action{open, add, trace}
}

func (s *swot) enter() tea.Cmd {
	s.whole = true
	return nil
}

// add leads to the capture of a point of this quadrant, where the groups write.
func (s *swot) add() tea.Cmd {
	return s.env.Goto(screen.Place{Kind: screen.Ideas, IdeaKind: quadrants[s.at]})
}

func (s *swot) trace() tea.Cmd {
	i := s.lists[s.at].Cursor()
	if i < 0 || i >= len(s.points[s.at]) {
		return nil
	}
	s.traced = true
	s.chain.Open(s.points[s.at][i].id)
	return nil
}

func (s *swot) Draw(p page.Page) screen.Caret {
	switch {
	case s.traced:
		return s.chain.Draw(p)
	case s.whole:
		s.drawWhole(p)
		return screen.Caret{}
	}
	w, h := (p.W-gutter)/2, p.H/2
	for q := range quadrants {
		s.drawQuadrant(p.Sub(q%2*(w+gutter), q/2*h, w, h-1), q)
	}
	return screen.Caret{}
}

// gutter is the air between two quadrants; two columns of it are for the cursor.
const gutter = 4

// drawQuadrant draws as many points as fit, and how many do not.
func (s *swot) drawQuadrant(p page.Page, q int) {
	if q == s.at {
		p.Cursor(0)
	}
	n := len(s.points[q])
	p.Head(0, s.env.Words.Plan.Quadrants[string(quadrants[q])], strconv.Itoa(n))
	if n == 0 {
		p.Put(0, 1, p.W, s.env.Words.Plan.EmptyQuadrant, page.Label, page.Start)
	}
	y := 1
	for i, pt := range s.points[q] {
		rows := p.Rows(pt.text, p.W)
		rest := n - i
		if y+min(rows, 2) > p.H || rest > 1 && y+min(rows, 2) > p.H-1 {
			p.Put(0, p.H-1, p.W, "… "+strconv.Itoa(rest), page.Label, page.Start)
			return
		}
		y += p.Wrap(0, y, p.W, 2, pt.text, page.Body)
	}
}

// drawWhole draws one quadrant, every point in full.
func (s *swot) drawWhole(p page.Page) {
	q, w := s.at, min(p.W, page.Measure)
	p.Head(0, s.env.Words.Plan.Quadrants[string(quadrants[q])], strconv.Itoa(len(s.points[q])))
	if len(s.points[q]) == 0 {
		p.Put(0, 2, p.W, s.env.Words.Plan.EmptyQuadrant, page.Label, page.Start)
	}
	height := func(i int) int { return max(1, p.Rows(s.points[q][i].text, w-shortWidth)) }
	s.lists[q].Draw(p.Sub(0, 2, p.W, p.H-2), height, func(p page.Page, i int, here bool) {
		if here {
			p.CursorRows(0, p.H)
		}
		p.Put(0, 0, shortWidth-1, s.points[q][i].short, page.Label, page.Start)
		p.Wrap(shortWidth, 0, w-shortWidth, p.H, s.points[q][i].text, page.Body)
	})
}

// shortWidth is the column of short ids.
const shortWidth = 7
