package agenda

import (
	"fmt"
	"strconv"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// drawAdjustments draws the journal of adjustments, oldest first, and the line on which a
// reason is typed.
func (s *Screen) drawAdjustments(p page.Page) screen.Caret {
	w := s.env.Words.Agenda
	p = p.Sub(0, 0, min(p.W, page.Measure+labels), p.H)
	if len(s.view.adjustments) == 0 && s.zone != reasoning {
		y := s.drawTonight(p)
		p.Wrap(0, max(y+1, p.H/3), min(p.W, page.Measure), 3, w.NoAdjustments, page.Label)
		return screen.Caret{}
	}
	foot := p.H
	if s.zone == reasoning {
		foot -= 2
	}
	if top := s.drawTonight(p); top > 0 {
		top++
		p, foot = p.Sub(0, top, p.W, p.H-top), foot-top
	}
	tall := func(i int) int {
		a := s.view.adjustments[i]
		return 1 + s.under(p, a) + flag(a.why != "")
	}
	s.log.Draw(p.Sub(0, 0, p.W, foot), tall, func(p page.Page, i int, here bool) {
		s.drawAdjustment(p, s.view.adjustments[i], here)
	})
	if s.zone != reasoning {
		return screen.Caret{}
	}
	label := w.Reason
	if s.explain.IsZero() {
		label = w.Replan.What
	}
	x := p.Row(0, p.H-1, page.T(label, page.Label)) + 2
	p.Fill(x, p.H-1, p.W-x, 1, page.RoleField)
	return screen.DrawField(p, x, p.H-1, p.W-x, &s.why)
}

// relength says a change of length.
func (s *Screen) relength(p page.Page, from, to session.Minutes) []page.Span {
	return []page.Span{
		page.T(strconv.Itoa(int(from)), page.Body), page.T(p.Becomes(), page.Label),
		page.T(strconv.Itoa(int(to)), page.Body.Bold()), page.T(" "+s.env.Words.Agenda.Minute, page.Label),
	}
}

// What the title of an adjusted session keeps beside its effect, in columns: more beside a
// sentence than beside figures, which are read together with it.
const besideSaid, besideFigures = 28, 16

// hourWidth are the columns of the hour of an adjustment, with air.
const hourWidth = 7

// dayWidth are the columns of the day of an adjustment.
func (s *Screen) dayWidth(p page.Page) (x int) {
	for _, tab := range s.env.Words.Agenda.Tabs {
		x = max(x, p.Width(page.T(tab, page.Label))+1)
	}
	return x
}

// under is how many rows the effect of an adjustment takes under its title: none when it
// stands beside it.
func (s *Screen) under(p page.Page, a adjustment) int {
	x := s.dayWidth(p) + hourWidth
	least := besideFigures
	if a.change.Kind == session.EffectSaid {
		least = besideSaid
	}
	title := min(p.Width(page.T(s.env.Pick(a.titleFR, a.titleAR), page.Body)), least)
	if x+title+2+p.Width(s.effect(p, a)...) <= p.W {
		return 0
	}
	if a.change.Kind == session.EffectSaid {
		return p.Rows(a.effect, p.W-x)
	}
	return 1
}

func (s *Screen) drawAdjustment(p page.Page, a adjustment, here bool) {
	w := s.env.Words.Agenda
	if here {
		p.CursorRows(0, p.H)
	}
	x := s.dayWidth(p)
	if a.day >= 0 && a.day < len(w.Tabs) {
		p.Put(0, 0, x-1, w.Tabs[a.day], page.Label, page.Start)
	}
	p.Put(x, 0, 5, a.at.String(), page.Label, page.Start)
	x += hourWidth
	under, end := s.under(p, a), p.W+1
	switch {
	case under == 0:
		end = p.RowEnd(p.W, 0, s.effect(p, a)...)
	case a.change.Kind == session.EffectSaid:
		p.Wrap(x, 1, p.W-x, under, a.effect, page.Body)
	default:
		p.Row(x, 1, s.effect(p, a)...)
	}
	p.Say(x, 0, end-x-1, s.env.Pick(a.titleFR, a.titleAR), page.Body.Bold())
	p.Say(x, 1+under, p.W-x, a.why, page.Label)
}

// effect says what an adjustment did.
func (s *Screen) effect(p page.Page, a adjustment) []page.Span {
	w, c := &s.env.Words.Agenda, a.change
	number := func(m session.Minutes) page.Span { return page.T(strconv.Itoa(int(m)), page.Body.Bold()) }
	switch c.Kind {
	case session.EffectLength:
		return s.relength(p, c.From, c.To)
	case session.EffectOut:
		return []page.Span{page.T(w.Dropped, page.Body)}
	case session.EffectIn:
		return []page.Span{page.T(w.Replan.Added+" ", page.Body), number(c.To), page.T(" "+w.Minute, page.Label)}
	case session.EffectSplit:
		return []page.Span{page.T(w.Replan.Divided+" ", page.Body), number(c.To), page.T(" + ", page.Label), number(c.Rest), page.T(" "+w.Minute, page.Label)}
	case session.EffectHour:
		return []page.Span{page.T(c.From.String(), page.Body), page.T(p.Becomes(), page.Label), page.T(c.To.String(), page.Body.Bold())}
	case session.EffectDay:
		return []page.Span{page.T(fmt.Sprintf(w.Replan.Moved, s.dayCalled(c.Day)), page.Body)}
	case session.EffectField:
		return []page.Span{page.T(fmt.Sprintf(w.Replan.Written, s.env.Words.Fields["slot."+c.Field]), page.Body)}
	case session.EffectSaid:
	}
	return []page.Span{page.T(a.effect, page.Body)}
}

// dayCalled is the tab of a day, given its short name.
func (s *Screen) dayCalled(short string) string {
	n, err := strconv.Atoi(short[min(1, len(short)):])
	if err != nil || n < 0 || n >= len(s.env.Words.Agenda.Tabs) {
		return short
	}
	return s.env.Words.Agenda.Tabs[n]
}

// drawTonight draws what the steering committee looks at in the evening: how the day went
// against its plan, what was changed, and three questions. It returns the next row, 0 on
// days on which nobody meets.
func (s *Screen) drawTonight(p page.Page) int {
	w := &s.env.Words.Agenda.Replan
	if !s.view.on || p.Small() {
		return 0
	}
	d := s.view.days[s.view.today]
	changes := 0
	for _, a := range s.view.adjustments {
		if a.day == d.number {
			changes++
		}
	}
	real := w.AtThisPace
	if s.view.pos.finished {
		real = w.RealEnd
	}
	day := []page.Span{
		page.T(fmt.Sprintf(w.PlannedEnd, d.planned), page.Heading), page.T(s.comma(), page.Heading),
		page.T(fmt.Sprintf(real, d.rows[len(d.rows)-1].end), page.Heading),
	}
	count := page.T(s.env.Count(w.Changes, changes), page.Label)
	y := 1
	if x := p.Row(0, 0, day...) + 3; x+p.Width(count) <= p.W {
		p.Row(x, 0, count)
	} else {
		p.Row(0, 1, count)
		y++
	}
	for _, q := range w.Questions {
		p.Strip(0, y, "•", page.Label)
		p.Put(2, y, p.W-2, q, page.Label, page.Start)
		y++
	}
	return y
}
