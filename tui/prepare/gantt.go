package prepare

import (
	"fmt"
	"strings"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/parts"
)

// phaseName are the columns of the names of phases. The days have the others: with sixty
// columns one stands for two or three days.
const phaseName = 27

// column is where a day stands among w columns.
func (k *work) column(d session.Date, w int) int {
	n := int(d.Time().Sub(k.first.Time()).Hours()) / 24
	return n * w / max(k.days, 1)
}

// draw draws the phases: the bar of each over its dates and its work, under the two dates
// on which all hangs. What is wrong stands below.
func (k *work) draw(p page.Page) {
	spans := []page.Span{}
	for i, head := range k.heads {
		if i > 0 {
			spans = append(spans, page.T("   ", page.Label))
		}
		spans = append(spans, page.T(head, page.Body))
	}
	p.Row(0, 0, spans...)
	k.drawMonths(p.Sub(0, 1, p.W, 1))
	foot := 0
	for _, ask := range k.asks {
		foot += p.Rows(ask, p.W-2)
	}
	foot = min(foot, max(0, p.H-6))
	k.DrawRows(p.Sub(0, 2, p.W, p.H-2-foot), func(int) int { return 2 }, func(p page.Page, i int, here bool) {
		if here {
			p.CursorRows(0, p.H)
		}
		k.drawPhase(p, k.Rows[i])
	})
	y := p.H - foot
	for _, ask := range k.asks {
		p.Put(0, y, 1, "◆", page.Warn, page.Start)
		y += p.Wrap(2, y, p.W-2, p.H-y, ask, page.Body)
	}
}

// drawMonths writes the name of each month where it begins, as far as names have room: on
// a narrow page the short one.
func (k *work) drawMonths(p page.Page) {
	if k.days == 0 {
		return
	}
	w := p.W - phaseName
	free := 0
	for i := range k.days {
		d := k.first.Add(i)
		if i > 0 && d.Time().Day() != 1 {
			continue
		}
		name := format.Month(k.env.Lang(), d.Time().Month())
		if !p.Wide() {
			short := format.Short(k.env.Lang(), d.Time())
			name = short[strings.LastIndex(short, " ")+1:]
		}
		if x := k.column(d, w); x >= free && x+p.Width(page.T(name, page.Label)) <= w {
			free = p.Row(phaseName+x, 0, page.T(name, page.Label)) - phaseName + 1
		}
	}
}

// drawPhase draws the name of a phase before its bar, and under them its dates and its
// work. The days on which the room is there are thicker.
func (k *work) drawPhase(p page.Page, r parts.Row) {
	var phase session.PhaseDays
	for _, of := range k.plan.Phases {
		if k.env.Words.Prepare.Phases[string(of.Kind)] == r.Main {
			phase = of
		}
	}
	p.Put(0, 0, phaseName-7, r.Main, page.Body.Bold(), page.Start)
	p.RowEnd(phaseName-1, 0, page.T(k.env.Count(k.env.Words.Prepare.DaysN, phase.Days), page.Label))
	w := p.W - phaseName
	for _, d := range phase.Dates {
		x := k.column(d, w)
		p.Repeat(phaseName+x, 0, max(1, k.column(d.Add(1), w)-x), "━", page.Ink(page.RoleText))
	}
	for _, d := range phase.Facilitated {
		x := k.column(d, w)
		p.Repeat(phaseName+x, 0, max(1, k.column(d.Add(1), w)-x), "█", page.Accent)
	}
	under := r.End
	if len(phase.Facilitated) > 0 {
		under += "   █ " + fmt.Sprintf(k.env.Words.Prepare.Facilitated, len(phase.Facilitated))
	}
	x := p.Row(0, 1, page.T(under, page.Label))
	if e := k.effort[r.ID]; !k.env.Salle && e.Sold != "0" {
		text := fmt.Sprintf(k.env.Words.Prepare.SpentOf, format.Decimal(k.env.Lang(), e.Spent), format.Decimal(k.env.Lang(), e.Sold))
		if r.Sign != "" {
			text = r.Sign + " " + text
		}
		if width := p.Width(page.T(text, page.Label)); x+width+2 < p.W {
			p.RowEnd(p.W, 1, page.T(text, page.Label))
		}
	}
}
