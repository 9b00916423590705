package decisions

import (
	"slices"
	"strings"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// Draw implements screen.Screen. A wide page keeps the list beside the sheet, so that
// people see which decisions are left.
func (s *Screen) Draw(p page.Page) screen.Caret {
	if s.Alone {
		s.drawAlone(p)
		return screen.Caret{}
	}
	if caret, open := s.DrawPage(p); open {
		return caret
	}
	switch {
	case p.Wide() && !s.env.Salle:
		list, side := p.Split(p.W * 40 / 100)
		s.DrawList(list, s.drawStatus)
		return s.drawSheet(side)
	case s.Zone == sheet.Filling:
		return s.drawSheet(p)
	}
	s.DrawList(p, s.drawStatus)
	return screen.Caret{}
}

// drawStatus draws the number of a decision with how far it has come.
func (s *Screen) drawStatus(p page.Page, r row) {
	sign, word := s.status(r)
	st := page.Label
	if r.status == session.Adopted {
		st = page.Good
	}
	p.Row(0, 0, page.T(r.Number+"   ", page.Label), page.T(sign+" ", st), page.T(word, page.Label))
}

// drawSheet draws the sheet under its number and status.
func (s *Screen) drawSheet(p page.Page) screen.Caret {
	r, ok := s.Current()
	switch {
	case ok:
		s.drawStatus(p, r)
		p.RowEnd(min(p.W, page.Measure), 0, page.T(s.day(r.date), page.Label))
	case s.Zone == sheet.Listing:
		return screen.Caret{} // the list is empty and says how to begin
	default:
		p.Put(0, 0, p.W, s.env.Words.Decisions.New, page.Label, page.Start)
	}
	if len(r.missing) > 0 {
		p.Row(0, 1, page.T("◆ ", page.Warn), page.T(s.env.Words.Decisions.Needs+strings.Join(r.missing, s.env.Words.Words.Comma), page.Label))
	}
	return s.Sheet.Draw(p.Sub(0, 2, p.W, p.H-2), s.Zone == sheet.Filling)
}

// labelWidth is the column in which the values of the room's view start.
const labelWidth = 15

// drawAlone shows one decision to the room, both languages together, with what a member
// who was absent asks first: why, what else, who disagreed, and who does it from when.
func (s *Screen) drawAlone(p page.Page) {
	r, ok := s.Current()
	if !ok {
		return
	}
	s.drawStatus(p, r)
	p.RowEnd(p.W, 0, page.T(s.day(r.date), page.Label))
	w, f := s.env.Words.Decisions, s.env.Words.Fields
	facts := slices.Concat(
		told(w.Because, r.reasons), told(w.SetAside, r.rejected), told(w.Dissent, r.dissent), told(w.WillNotDo, r.willNotDo),
	)
	facts = append(facts,
		sheet.Fact{Label: w.Follow, Text: r.owner},
		sheet.Fact{Label: f["decision.effective"], Text: s.day(r.effective)},
		sheet.Fact{Label: w.Evidence, Text: strings.Join(r.evidence, "   ")},
		sheet.Fact{Label: w.Revises, Text: r.revises},
		sheet.Fact{Label: w.Electorate, Text: r.electorate},
		sheet.Fact{Label: f["decision.nature"], Text: r.nature},
	)
	facts = slices.Concat(facts, told(w.Result, r.result), told(w.Question, r.question))
	s.DrawAlone(p.Sub(0, 2, p.W, p.H-2), r.Entry, labelWidth, facts)
}

// told are the same words in both languages under one label.
func told(label string, both []string) (facts []sheet.Fact) {
	for i, text := range both {
		if i > 0 {
			label = ""
		}
		facts = append(facts, sheet.Fact{Label: label, Text: text})
	}
	return facts
}
