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
		body = p.Sub(0, 0, p.W, p.H-2-p.Rows(s.label(), p.W))
	}
	switch s.now() {
	case noting:
		return s.sheet.Draw(p, true)
	case filing:
		caret := s.file.Draw(body, true)
		if !asks {
			return caret
		}
	case attending:
		s.drawAttendance(body)
	case providing:
		s.drawNeeds(body)
	case tables:
		s.drawTables(body)
	case balancing:
		s.drawCounts(body)
		s.drawBalance(body.Sub(0, 2, body.W, body.H-2))
	}
	if !asks {
		return screen.Caret{}
	}
	rows := p.Rows(s.label(), p.W)
	p.Wrap(0, p.H-2-rows, p.W, rows, s.label(), page.Label)
	p.Fill(0, p.H-2, p.W, 1, page.RoleField)
	return screen.DrawField(p, 0, p.H-2, p.W, &s.line)
}

// signs are the sign of each college and its ink; others than the two share one.
func signOf(college string) (sign string, st page.Style) {
	switch college {
	case session.Board:
		return "●", page.Board
	case session.Staff, "":
		return "○", page.Staff
	}
	return "◇", page.Body
}

// drawCounts says how many are here, by college, and what that means for a vote.
func (s *Screen) drawCounts(p page.Page) {
	w := s.env.Words.Groups
	x := p.Row(0, 0, page.T(s.env.Count(w.PresentN, sum(s.present)), page.Title))
	x = p.Row(x+1, 0, page.T(fmt.Sprintf(w.OfEnrolled, len(s.people)), page.Label))
	for _, c := range s.colleges {
		sign, st := signOf(c.code)
		word, n := page.T(c.name, page.Body), page.T(" "+strconv.Itoa(s.present[c.code]), page.Body)
		if x+5+p.Width(word, n) > p.W {
			return
		}
		x = p.Strip(x+3, 0, sign, st)
		x = p.Row(x+1, 0, word, n)
	}
}

// drawAttendance lists the people with their mark for the half-day.
func (s *Screen) drawAttendance(p page.Page) {
	s.drawCounts(p)
	w := s.env.Words.Groups
	if len(s.people) == 0 {
		p.Wrap(0, 2, min(p.W, page.Measure), 4, w.NobodyEnrolled, page.Label)
		return
	}
	if s.env.Salle {
		p.Block(0, 3, s.env.Large(widget.Figures, strconv.Itoa(sum(s.present))), page.Title)
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

// drawBadge writes sign, number and languages of a person, with a point behind the number
// of whoever is kept at the table.
func (s *Screen) drawBadge(p page.Page, x, y int, who person) int {
	sign, st := signOf(who.college)
	p.Strip(x, y, sign, st)
	x = p.Row(x+2, y, page.T(who.code, page.Body))
	if who.locked {
		x = p.Strip(x, y, "•", page.Accent)
	}
	for _, l := range speech {
		if slices.Contains(who.langs, l.code) {
			x = p.Row(x+1, y, page.T(l.sign, page.Label))
		}
	}
	return x
}

// drawNeeds lists what the room has to provide, with how many people in each half-day.
func (s *Screen) drawNeeds(p page.Page) {
	w := s.env.Words.Groups
	if len(s.needs) == 0 {
		p.Wrap(0, 1, min(p.W, page.Measure), 5, w.NoAccess, page.Label)
		return
	}
	const wide = 5
	all := halves()
	columns := all
	if p.W < 24+wide*len(all) {
		i := slices.Index(all, s.halfDay())
		columns = all[i : i+1] // one at a time where the words need the room
	}
	start := p.W - wide*len(columns)
	for i, half := range columns {
		st := page.Label
		if half == s.halfDay() {
			st = page.Accent
		}
		p.Put(start+wide*i, 0, wide, s.halfName(half), st, page.End)
	}
	words := min(start-2, page.Measure)
	height := func(i int) int { return max(1, p.Rows(s.needs[i].text, words)) }
	s.wants.Draw(p.Sub(0, 2, p.W, p.H-3), height, func(p page.Page, i int, here bool) {
		if here {
			p.CursorRows(0, p.H)
		}
		p.Wrap(0, 0, words, p.H, s.needs[i].text, page.Body)
		for k, half := range columns {
			n, st := strconv.Itoa(s.needs[i].counts[half]), page.Body
			if n == "0" {
				n, st = "–", page.Faint
			}
			p.Put(start+wide*k, 0, wide, n, st, page.End)
		}
	})
}

// halfName is short for a half-day: the day, and which of its halves.
func (s *Screen) halfName(half string) string {
	w := s.env.Words.Groups
	part := []rune(w.Morning)[0]
	if half[len(half)-1] == 'a' {
		part = []rune(w.Afternoon)[0]
	}
	return half[:len(half)-1] + " " + string(part)
}
