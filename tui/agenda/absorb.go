package agenda

import (
	"fmt"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/pace"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// From how many minutes on proposals are made: less is the breath of a room. Minutes in
// hand are no trouble and wait longer.
const (
	worthCatching session.Minutes = 3
	worthGiving   session.Minutes = 5
)

// late reports that the next fixed hour is not met and that something can be done.
func (s *Screen) late() bool { return s.proposed() && s.view.pace.Delay > 0 }

// proposed reports that there are proposals worth a look. The room never sees any.
func (s *Screen) proposed() bool {
	p := &s.view.pace
	return !s.env.Salle && s.live() && len(p.Proposals) > 0 && (p.Delay >= worthCatching || p.Delay <= -worthGiving)
}

// propose puts the cursor on the first proposal. It happens when people come to the
// screen or ask for it, never under their fingers.
func (s *Screen) propose() tea.Cmd {
	s.zone, s.detail = absorbing, false
	s.cures.SetLen(len(s.view.pace.Proposals))
	s.cures.First()
	return nil
}

// cure is the proposal under the cursor.
func (s *Screen) cure() session.Absorption {
	if i := s.cures.Cursor(); s.zone == absorbing && i >= 0 && i < len(s.view.pace.Proposals) {
		return s.view.pace.Proposals[i]
	}
	return session.Absorption{}
}

// keepCure leaves the cursor on the same kind of proposal when they are made again.
func (s *Screen) keepCure(kind pace.Kind) {
	if s.zone != absorbing {
		return
	}
	if !s.proposed() {
		s.zone = programme
		return
	}
	s.cures.SetLen(len(s.view.pace.Proposals))
	for i, a := range s.view.pace.Proposals {
		if a.Kind == kind {
			s.cures.Select(i)
		}
	}
}

// apply carries out the proposal under the cursor.
func (s *Screen) apply() tea.Cmd {
	a := s.cure()
	if a.Kind == 0 {
		return nil
	}
	return s.env.Do(absorbed{}, session.Absorb{Absorption: a, At: s.env.Now()})
}

func (s *Screen) actionPropose() screen.Action {
	name := func(w *locale.Agenda) string { return w.Cures.CatchUpNow }
	if !s.late() {
		name = func(w *locale.Agenda) string { return w.Cures.GiveNow }
	}
	return screen.Action{Keys: []string{"c"}, Name: word(name), Run: s.propose}
}

func (s *Screen) actionsAbsorbing() []screen.Action {
	r, _ := s.current()
	all := []screen.Action{
		{Show: "↑↓", Name: func(l *locale.Strings) string { return l.Frame.Keys.Choose }},
		{Keys: []string{"enter"}, Name: word(func(w *locale.Agenda) string { return w.Cures.Apply }), Run: s.apply},
	}
	clock := s.actionsClock(r)
	for i := len(clock) - 1; i >= 0; i-- { // going on comes before ending
		all = append(all, clock[i])
	}
	all = append(all, screen.Action{Keys: []string{"tab"}, Name: word(func(w *locale.Agenda) string { return w.Modify }), Run: s.to(modifying)})
	return append(all, s.actionsEverywhere()...)
}

// drawAbsorbing draws what is on over the proposals: air goes before any effect does.
func (s *Screen) drawAbsorbing(p page.Page) {
	need := 12 + s.tallCures() // as drawLive takes with air and a title of one row
	y := s.drawLive(p, p.H >= need)
	if p.H < need && p.H-y > s.tallCures() {
		y++
	}
	s.drawCures(p.Sub(0, y, p.W, p.H-y))
}

// tallCures is how many rows the proposals take with the longest of their effects, so
// that nothing moves while people choose.
func (s *Screen) tallCures() int {
	most := 0
	for _, a := range s.view.pace.Proposals {
		most = max(most, len(ahead(a))+flag(a.Left > 0))
	}
	return 1 + len(s.view.pace.Proposals) + most
}

// ahead are the changes to what is still to be held.
func ahead(a session.Absorption) (all []session.Relength) {
	for _, c := range a.Changes {
		if !c.Over {
			all = append(all, c)
		}
	}
	return all
}

// drawCures draws the proposals and the effect of the chosen one, and returns the next
// row.
func (s *Screen) drawCures(p page.Page) int {
	w, pc := &s.env.Words.Agenda.Cures, &s.view.pace
	what, n := w.CatchUp, int(pc.Delay)
	if n < 0 {
		what, n = w.InHand, -n
	}
	p.Row(0, 0, page.T(s.env.Count(what, n), page.Heading), page.T(" "+w.Before+" ", page.Heading), page.T(pc.Until.String(), page.Heading))
	chosen := s.cure()
	p.RowEnd(p.W, 0, page.T(fmt.Sprintf(s.env.Words.Agenda.EndsAt, chosen.End), page.Label))
	list := p.Sub(0, 1, p.W, min(len(pc.Proposals), max(0, p.H-1)))
	s.cures.Draw(list, nil, func(p page.Page, i int, here bool) { s.drawCure(p, pc.Proposals[i], here) })
	y := 1 + len(pc.Proposals)
	if chosen.Left > 0 && y < p.H {
		p.Row(2, y, page.T("◆ ", page.Warn), page.T(s.env.Count(w.Left, int(chosen.Left)), page.Label))
		y++
	}
	for _, c := range ahead(chosen) {
		if y >= p.H {
			break
		}
		s.drawEffect(p.Sub(0, y, p.W, 1), c)
		y++
	}
	return max(y, min(p.H, s.tallCures()))
}

// drawCure draws one proposal: by its session when there is one, by its rule otherwise.
func (s *Screen) drawCure(p page.Page, a session.Absorption, here bool) {
	w := &s.env.Words.Agenda.Cures
	if here {
		p.Cursor(0)
	}
	changes := ahead(a)
	if len(changes) == 1 {
		s.drawOnly(p, a.Kind, changes[0])
		return
	}
	name := w.Finish
	switch a.Kind {
	case pace.Shrink:
		name = s.env.Count(w.Shrink, len(changes))
	case pace.Cut:
		name = s.env.Count(w.Cut, len(changes))
	case pace.Lengthen:
		name = s.env.Count(w.Lengthen, len(changes))
	case pace.Move, pace.Rest, pace.Finish: // they have one session or none
	}
	end := p.W
	if a.Recovered > 0 {
		end = p.RowEnd(p.W, 0, page.T(strconv.Itoa(int(a.Recovered)), page.Body.Bold()), page.T(" "+s.env.Words.Agenda.Minute, page.Label))
	}
	p.Put(0, 0, end-1, name, page.Body, page.Start)
}

// drawOnly draws a proposal that touches one session.
func (s *Screen) drawOnly(p page.Page, k pace.Kind, c session.Relength) {
	w := &s.env.Words.Agenda.Cures
	verb := w.Shorter
	switch {
	case k == pace.Move:
		verb = w.Away
	case c.To == 0:
		verb = w.Out
	case c.To > c.From:
		verb = w.Longer
	}
	end := p.RowEnd(p.W, 0, s.fate(p, k, c)...)
	x := p.Row(0, 0, page.T(verb, page.Label)) + 1
	p.Say(x, 0, end-1-x, s.title(c.Slot), page.Body)
}

// drawEffect draws when a session begins and what becomes of its length.
func (s *Screen) drawEffect(p page.Page, c session.Relength) {
	end := p.RowEnd(p.W, 0, s.fate(p, s.cure().Kind, c)...)
	p.Put(2, 0, 5, c.Start.String(), page.Label, page.Start)
	p.Say(9, 0, end-10, s.title(c.Slot), page.Label)
}

// fate is what becomes of a session.
func (s *Screen) fate(p page.Page, k pace.Kind, c session.Relength) []page.Span {
	w := &s.env.Words.Agenda
	switch {
	case c.To > 0:
		return s.relength(p, c.From, c.To)
	case k != pace.Move:
		return []page.Span{page.T(w.Dropped, page.Body)}
	}
	for _, d := range s.view.days {
		if d.id == c.Day && d.number >= 0 && d.number < len(w.Tabs) {
			return []page.Span{page.T(w.Tabs[d.number], page.Body)}
		}
	}
	return []page.Span{page.T(w.Cures.ToParking, page.Body)}
}

// title is what a session of today is called in the language of the seat.
func (s *Screen) title(id session.ID) string {
	for _, r := range s.view.days[s.view.today].rows {
		if r.slot.ID == id {
			return s.env.Pick(r.slot.TitleFR, r.slot.TitleAR)
		}
	}
	return ""
}
