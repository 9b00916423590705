package agenda

import (
	"strconv"
	"strings"

	"halqa/session"
	"halqa/tui/page"
)

// supplies are the materials of the day on show.
func (s *Screen) supplies() []session.Supply {
	if s.day < 0 || s.day >= len(s.view.days) {
		return nil
	}
	return s.view.days[s.day].supplies
}

// counted writes a material with its quantity, when that is known.
func counted(n session.Supply) string {
	if n.Total > 0 {
		return n.What + " × " + strconv.Itoa(n.Total)
	}
	return n.What
}

// listedSupplies joins materials with the comma of their own language.
func listedSupplies(all []session.Supply) string {
	var parts []string
	for _, n := range all {
		parts = append(parts, counted(n))
	}
	return listed(strings.Join(parts, "\n"))
}

// drawSupplies draws what the day needs, to pack it in the morning.
func (s *Screen) drawSupplies(p page.Page) {
	p = p.Sub(0, 0, min(p.W, page.Measure), p.H)
	all := s.supplies()
	p.Head(0, s.env.Words.Agenda.Replan.Needs, s.env.Words.Agenda.Tabs[min(max(0, s.view.days[s.day].number), 4)])
	s.needs.Draw(p.Sub(0, 2, p.W, p.H-2), nil, func(p page.Page, i int, here bool) {
		if here {
			p.Cursor(0)
		}
		end := p.W
		if all[i].Total > 0 {
			end = p.RowEnd(p.W, 0, page.T(strconv.Itoa(all[i].Total), page.Body.Bold()))
		}
		p.Strip(0, 0, "□", page.Faint)
		p.Say(2, 0, end-3, all[i].What, page.Body)
	})
}
