package groups

import (
	"fmt"
	"slices"
	"strconv"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	asks := s.ask != nothing && !s.env.Salle
	body := p
	if asks {
		body = p.Sub(0, 0, p.W, p.H-3)
	}
	switch s.now() {
	case noting:
		return s.sheet.Draw(p, true)
	case attending:
		s.drawAttendance(body)
	case tables:
		s.drawTables(body)
	}
	if !asks {
		return screen.Caret{}
	}
	label := s.env.Words.Groups.HowMany
	if s.ask == whom {
		label = s.env.Words.Groups.Enrol
	}
	p.Put(0, p.H-3, p.W, label, page.Label, page.Start)
	p.Fill(0, p.H-2, p.W, 1, page.RoleField)
	return screen.DrawField(p, 0, p.H-2, p.W, &s.line)
}

// drawCounts says how many are here, by college, and what that means for a vote.
func (s *Screen) drawCounts(p page.Page) {
	w := s.env.Words.Groups
	x := p.Row(0, 0, page.T(s.env.Count(w.PresentN, sum(s.present)), page.Title))
	x = p.Row(x+1, 0, page.T(fmt.Sprintf(w.OfEnrolled, len(s.people)), page.Label))
	for _, c := range []struct {
		code, sign string
		st         page.Style
	}{{session.Board, "●", page.Board}, {session.Staff, "○", page.Staff}} {
		word, n := page.T(s.env.College(c.code), page.Body), page.T(" "+strconv.Itoa(s.present[c.code]), page.Body)
		if x+5+p.Width(word, n) > p.W {
			return
		}
		x = p.Strip(x+3, 0, c.sign, c.st)
		x = p.Row(x+1, 0, word, n)
	}
}

// drawAttendance lists the people with their mark for the half-day.
func (s *Screen) drawAttendance(p page.Page) {
	s.drawCounts(p)
	w := s.env.Words.Groups
	if len(s.people) == 0 {
		p.Wrap(0, 2, min(p.W, page.Measure), 3, w.NobodyEnrolled, page.Label)
		return
	}
	if s.env.Salle {
		p.Block(0, 3, widget.Figures(strconv.Itoa(sum(s.present))), page.Title)
		return
	}
	if s.quorum > 0 {
		form, st := w.Quorum, page.Label
		if s.present[session.Board] < s.quorum {
			form, st = w.NoQuorum, page.Warn
		}
		p.Put(0, p.H-2, p.W, fmt.Sprintf(form, s.present[session.Board], s.quorum), st, page.Start)
	}
	s.list.Draw(p.Sub(0, 2, p.W, p.H-5), nil, func(p page.Page, i int, here bool) {
		if here {
			p.Cursor(0)
		}
		s.drawPerson(p, s.people[i])
	})
}

func (s *Screen) drawPerson(p page.Page, who person) {
	x := s.drawBadge(p, 0, 0, who)
	words := s.env.Words.Words
	mark := map[string]page.Span{
		session.Present: page.T("✓ "+words.Present, page.Good),
		session.Late:    page.T("◆ "+words.Late, page.Warn),
		session.Absent:  page.T("✕ "+words.Absent, page.Bad),
	}
	end := p.W
	if m, ok := mark[who.mark]; ok {
		end = p.RowEnd(p.W, 0, m)
	}
	if who.name != "" {
		p.Say(max(x+2, 14), 0, end-2-max(x+2, 14), who.name, page.Body)
	}
}

// drawBadge writes sign, number and languages of a person.
func (s *Screen) drawBadge(p page.Page, x, y int, who person) int {
	sign, st := "○", page.Staff
	if who.college == session.Board {
		sign, st = "●", page.Board
	}
	p.Strip(x, y, sign, st)
	x = p.Row(x+2, y, page.T(who.code, page.Body))
	for _, l := range []struct{ code, sign string }{{"fr", "f"}, {"ar", "ع"}} {
		if slices.Contains(who.langs, l.code) {
			x = p.Row(x+1, y, page.T(l.sign, page.Label))
		}
	}
	return x
}

// drawTables draws the groups side by side, as many as fit around the cursor.
func (s *Screen) drawTables(p page.Page) {
	s.drawCounts(p)
	if len(s.tables) == 0 {
		p.Wrap(0, 2, min(p.W, page.Measure), 3, s.env.Words.Groups.NoTables, page.Label)
		return
	}
	s.drawSeating(p)
	const least = 11
	if i := s.find(s.taken); i >= 0 && !s.env.Salle {
		p.Row(0, p.H-1, page.T("◆", page.Warn), page.T(" "+fmt.Sprintf(s.env.Words.Groups.MarkedSwap, s.people[i].code), page.Body))
		p = p.Sub(0, 0, p.W, p.H-1)
	}
	fit := max(1, min(len(s.tables), p.W/least))
	first := max(0, min(s.col-fit/2, len(s.tables)-fit))
	w := p.W / fit
	themes, deepest := 1, 0
	for _, t := range s.tables[first : first+fit] {
		themes, deepest = max(themes, min(p.Rows(t.theme, w-2), 2)), max(deepest, len(t.members))
	}
	if 4+themes+deepest > p.H {
		themes = 1
	}
	for i := range fit {
		s.drawTable(p.Sub(i*w, 2, w-1, p.H-2), s.tables[first+i], themes, first+i == s.col)
	}
	if y := 5 + themes + deepest; p.H-y > len(s.tables)+1 && !s.env.Salle {
		s.drawVoices(p.Sub(0, y, min(p.W, page.Measure), p.H-y))
	}
}

// drawTable draws one group; its theme has a number of rows that all groups share.
func (s *Screen) drawTable(p page.Page, t table, themes int, here bool) {
	st := page.Heading
	if here = here && !s.env.Salle; here {
		st = page.Accent
	}
	top := themes + 2
	p.Put(0, 0, p.W, fmt.Sprintf(s.env.Words.Words.Group, t.number), st, page.Start)
	p.Wrap(0, 1, p.W-1, themes, t.theme, page.Label)
	if len(t.members) == 0 {
		p.Put(0, top, p.W, s.env.Words.Groups.Empty, page.Label, page.Start)
	}
	for i, who := range t.members {
		if top+i >= p.H {
			return
		}
		if here && i == s.row {
			p.Fill(0, top+i, p.W, 1, page.RoleSurface)
			p.Strip(-page.Margin, top+i, "▌", page.Accent)
		}
		s.drawBadge(p, 0, top+i, who)
		if who.id == s.taken && !s.env.Salle {
			p.Strip(0, top+i, "■", page.Accent)
		}
	}
}

// drawVoices counts what each table said.
func (s *Screen) drawVoices(p page.Page) {
	most := 1
	for _, t := range s.tables {
		most = max(most, t.voices)
	}
	p.Head(0, s.env.Words.Groups.Spoken, "")
	for i, t := range s.tables {
		p.Put(0, i+1, 14, fmt.Sprintf(s.env.Words.Words.Group, t.number), page.Body, page.Start)
		widget.Bar(p, 14, i+1, p.W-20, t.voices, most, page.Accent)
		p.Put(p.W-5, i+1, 5, strconv.Itoa(t.voices), page.Body, page.End)
	}
}
