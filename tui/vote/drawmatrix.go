package vote

import (
	"math/big"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// meanWide is the column of one criterion.
const meanWide = 7

// drawMeans draws the mean of each criterion of an option, under one another in all rows,
// and the score as a bar where there is room.
func (s *Screen) drawMeans(p page.Page, i int) {
	r, g := &s.result.rows[i], s.result.Grid
	x := 0
	for k, m := range r.Means {
		if x+meanWide > p.W {
			return
		}
		value, st := "–", page.Label
		if m != nil {
			value, st = s.decimal(m), page.Body
		}
		x2 := p.Row(x, 0, page.T(letter(k)+" ", page.Label), page.T(value, st))
		if at := [2]int{r.Option.Number, k}; m != nil && g.Consensus[at] < 50 && g.Spread[at] > 0 {
			p.Row(x2, 0, page.T("◆", page.Warn)) // people are far apart on it
		}
		x += meanWide + 1
	}
	if r.Score == nil || p.W-x < 12 {
		return
	}
	share := new(big.Rat).Sub(r.Score, big.NewRat(int64(g.Low), 1))
	n, _ := share.Mul(share, big.NewRat(100, int64(max(1, g.High-g.Low)))).Float64()
	widget.Bar(p, x, 0, p.W-x, int(n), 100, page.Accent)
}

func (s *Screen) decimal(r *big.Rat) string {
	return format.Decimal(string(s.env.Words.Lang), r.FloatString(2))
}

// criteriaLegend names the letters of the criteria, with their weights; those on which a
// high rating is bad were turned round and carry a sign.
func (s *Screen) criteriaLegend() [][]page.Span {
	var parts [][]page.Span
	for k, name := range s.poll.scale(s.env) {
		weight := "1"
		if k < len(s.result.Grid.Weights) {
			weight = s.result.Grid.Weights[k].RatString()
		}
		if k < len(s.result.Grid.Costs) && s.result.Grid.Costs[k] {
			name = "↓ " + name
		}
		parts = append(parts, []page.Span{page.T(letter(k)+" ", page.Body.Bold()), page.T(name, page.Label), page.T(" ×"+weight, page.Label)})
	}
	return parts
}

// toMap shows the first two criteria across one another.
func (s *Screen) toMap() tea.Cmd {
	if s.result.Grid != nil && len(s.result.Grid.Costs) > 1 {
		s.zone = mapping
	}
	return nil
}

// drawQuadrants draws the options by their means on the first two criteria: up is good on
// the first one, to the end of the row on the second. Items are the numbers of the list.
func (s *Screen) drawQuadrants(p page.Page) {
	scale := s.poll.scale(s.env)
	if s.result.Grid == nil || len(scale) < 2 {
		return
	}
	w, h := 31, 13
	if p.Wide() {
		w, h = 51, 21
	}
	w, h = min(w, p.W), min(h, p.H-3)
	p.Put(0, 0, w, "↑ "+scale[0], page.Label, page.Start)
	field := p.Sub(0, 1, w, h)
	for y := range h {
		field.Put(w/2, y, 1, "│", page.Faint, page.Start)
	}
	field.Repeat(0, h/2, w, "─", page.Faint)
	field.Put(w/2, h/2, 1, "┼", page.Faint, page.Start)
	s.placeOptions(field)
	p.Put(0, h+1, w, scale[1]+" "+s.onward(), page.Label, page.End)
	if rest := p.W - w - 3; rest >= 20 {
		s.drawMapList(p.Sub(w+3, 0, rest, p.H))
		return
	}
	if i := s.result.list.Cursor(); i >= 0 {
		o := s.result.rows[i].Option
		p.Row(0, h+2, page.T(number(o.Number)+"  ", page.Title), page.T(s.env.Pick(o.TextFR, o.TextAR), page.Body))
	}
}

// onward is the arrow in the direction of reading.
func (s *Screen) onward() string {
	if s.env.Words.RTL {
		return "←"
	}
	return "→"
}

// placeOptions puts the numbers where their means are. Where two meet, the second one
// stands on the next free place.
func (s *Screen) placeOptions(p page.Page) {
	g := s.result.Grid
	span := float64(max(1, g.High-g.Low))
	taken := map[[2]int]bool{}
	for i, r := range s.result.rows {
		if len(r.Means) < 2 || r.Means[0] == nil || r.Means[1] == nil {
			continue
		}
		up, _ := r.Means[0].Float64()
		on, _ := r.Means[1].Float64()
		y := int((1 - (up-float64(g.Low))/span) * float64(p.H-1))
		label := strconv.Itoa(r.Option.Number)
		x := min(int((on-float64(g.Low))/span*float64(p.W-1)), p.W-len(label))
		for tries := 0; tries < p.W && clash(taken, x, y, len(label)); tries++ {
			if x++; x+len(label) > p.W {
				x, y = 0, min(y+1, p.H-1)
			}
		}
		for k := range label {
			taken[[2]int{x + k, y}] = true
		}
		st := page.Title
		if i == s.result.list.Cursor() {
			st = st.Reverse()
		}
		p.Put(x, y, len(label), label, st, page.Start)
	}
}

// clash reports that a label, with air around it, would touch another.
func clash(taken map[[2]int]bool, x, y, n int) bool {
	for k := -1; k <= n; k++ {
		if taken[[2]int{x + k, y}] {
			return true
		}
	}
	return false
}

// drawMapList names the numbers, and asks about the one that is strong and hard.
func (s *Screen) drawMapList(p page.Page) {
	ask := ""
	middle := big.NewRat(int64(s.result.Grid.Low+s.result.Grid.High), 2)
	for _, r := range s.result.rows {
		if len(r.Means) > 1 && r.Means[0] != nil && r.Means[1] != nil && r.Means[0].Cmp(middle) >= 0 && r.Means[1].Cmp(middle) < 0 {
			ask = s.cornerAsk(r.Option.Number)
			break
		}
	}
	foot := p.Rows(ask, p.W)
	s.result.list.Draw(p.Sub(0, 1, p.W, p.H-foot-3), func(i int) int {
		o := s.result.rows[i].Option
		return max(1, p.Rows(s.env.Pick(o.TextFR, o.TextAR), p.W-4))
	}, func(p page.Page, i int, here bool) {
		o := s.result.rows[i].Option
		if here {
			p.CursorRows(0, p.H)
		}
		p.Put(0, 0, 3, number(o.Number), page.Body.Bold(), page.End)
		p.Wrap(4, 0, p.W-4, p.H, s.env.Pick(o.TextFR, o.TextAR), page.Body)
	})
	p.Wrap(0, p.H-foot-1, p.W, foot, ask, page.Title)
}
