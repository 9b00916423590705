package agenda

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	switch {
	case len(s.view.days) == 0 || s.day < 0:
		p.Wrap(0, p.H/3, min(p.W, page.Measure), p.H, s.env.Words.Agenda.Empty, page.Body)
	case s.env.Salle && s.live():
		s.drawRoom(p)
	case s.zone == adjusting, s.zone == reasoning:
		return s.drawAdjustments(p)
	case s.zone == editing, s.zone == praying:
		return s.drawForm(p)
	case s.zone == choosing:
		s.drawCard(p)
	case s.zone == packing:
		s.drawSupplies(p)
	case s.detail:
		s.drawSheet(p.Sub(0, 0, min(p.W, page.Measure), p.H), true)
	case p.Wide() && !s.env.Salle:
		s.drawWide(p)
	case s.live() && s.zone == absorbing:
		s.drawAbsorbing(p)
	case s.live() && s.zone == programme:
		y := s.drawLive(p, p.H >= 16)
		y += s.drawStep(p, y)
		s.drawAhead(p.Sub(0, y, p.W, p.H-y))
	default:
		s.drawDay(p)
	}
	return screen.Caret{}
}

// drawForm draws the sheet that is open, beside the day where there is room.
func (s *Screen) drawForm(p page.Page) screen.Caret {
	if p.Wide() {
		list, form := p.Split(p.W * 45 / 100)
		s.drawDay(list)
		return s.form().Draw(form, true)
	}
	return s.form().Draw(p.Sub(0, 0, min(p.W, page.Measure+labels), p.H), true)
}

// drawWide draws the day beside what is on, or beside the sheet of a session.
func (s *Screen) drawWide(p page.Page) {
	switch {
	case len(s.rows()) == 0:
		s.drawDay(p)
		return
	case !s.live() || s.zone == modifying:
		list, sheet := p.Split(p.W * 55 / 100)
		s.drawDay(list)
		s.drawSheet(sheet, true)
		return
	}
	now, list := p.Split(p.W * 48 / 100)
	y := s.drawLive(now, true)
	if s.zone != absorbing {
		y = s.drawSteps(now, y)
	}
	if s.zone == absorbing {
		y += s.drawCures(now.Sub(0, y, now.W, now.H-y)) + 1
	}
	r, _ := s.current()
	s.drawSheet(now.Sub(0, y, now.W, now.H-y), r.slot.ID != s.view.now)
	list.Put(0, 0, list.W, format.Date(s.env.Lang(), s.view.days[s.day].date.Time()), page.Heading, page.Start)
	s.drawBody(list.Sub(0, 2, list.W, list.H-2))
}

// drawDay draws the days as tabs over the sessions of one of them.
func (s *Screen) drawDay(p page.Page) {
	y := s.drawTabs(p) + 1
	if body := p.Sub(0, y, p.W, p.H-y); len(s.rows()) > 0 {
		s.drawBody(body)
	} else {
		s.drawTasks(body)
	}
}

// fewest is the number of sessions that stay in sight whatever there is to say under
// them.
const fewest = 5

// drawBody draws the sessions of the day and what is to be said about it.
func (s *Screen) drawBody(p page.Page) {
	lines := flow(p, s.checks())
	lines = lines[:max(0, min(len(lines), p.H-1-fewest))]
	foot := p.H - len(lines)
	s.drawRows(p.Sub(0, 0, p.W, foot-flag(len(lines) > 0)))
	for i, line := range lines {
		p.Row(0, foot+i, line...)
	}
}

// flow puts groups of words on rows: a group is never cut as long as a row can hold it,
// and begins a row of its own where it must.
func flow(p page.Page, groups []group) [][]page.Span {
	var rows [][]page.Span
	x := 0
	for _, g := range groups {
		w := p.Width(g.words...)
		if len(rows) == 0 || g.first || x+w > p.W {
			rows, x = append(rows, nil), 0
		}
		last := len(rows) - 1
		rows[last] = append(append(rows[last], g.words...), page.T("   ", page.Label))
		x += w + 3
	}
	return rows
}

// group is words that stay together.
type group struct {
	words []page.Span
	first bool // begins a row
}

// drawTabs draws the days and what the chosen one holds, and returns the next row.
func (s *Screen) drawTabs(p page.Page) int {
	w, d := s.env.Words.Agenda, s.view.days[s.day]
	x := 0
	for i, tab := range s.view.days {
		name := strconv.Itoa(tab.number)
		if tab.number >= 0 && tab.number < len(w.Tabs) {
			name = w.Tabs[tab.number]
		}
		st := page.Label
		switch i {
		case s.day:
			st = page.Title.Underline()
		case s.view.today:
			st = page.Accent
		}
		x = p.Row(x, 0, page.T(name, st)) + 3
	}
	var hold []page.Span
	if n := len(d.rows); n > 0 {
		hold = []page.Span{
			page.T(d.rows[0].start.String(), page.Label), page.T(" – ", page.Label), page.T(d.rows[n-1].end.String(), page.Label),
			page.T("   "+s.env.Count(w.Sessions, n), page.Label),
		}
	} else {
		hold = []page.Span{page.T(format.Short(s.env.Lang(), d.date.Time()), page.Label)}
	}
	if x+p.Width(hold...) <= p.W {
		p.RowEnd(p.W, 0, hold...)
		return 1
	}
	p.Row(0, 1, hold...)
	return 2
}

// drawTasks draws a day on which nobody meets.
func (s *Screen) drawTasks(p page.Page) {
	d, w := s.view.days[s.day], s.env.Words.Agenda
	p.Wrap(0, 0, min(p.W, page.Measure), 2, s.env.Pick(d.titleFR, d.titleAR), page.Title)
	y := p.Rows(s.env.Pick(d.titleFR, d.titleAR), min(p.W, page.Measure)) + 1
	if d.tasks == "" {
		p.Put(0, y, p.W, w.NoSlots, page.Label, page.Start)
		return
	}
	p.Head(y, w.Tasks, "")
	y++
	for task := range strings.Lines(d.tasks) {
		p.Strip(0, y, "□", page.Faint)
		y += p.Wrap(2, y, min(p.W-2, page.Measure), p.H-y, strings.TrimSpace(task), page.Body)
	}
}

// drawRows draws the sessions of the day on show.
func (s *Screen) drawRows(p page.Page) {
	rows := s.rows()
	s.list.Draw(p, nil, func(p page.Page, i int, here bool) { s.drawRow(p, rows[i], here && s.zone != absorbing) })
}

// drawAhead draws a few sessions under the figure: one before the cursor, the others
// after it, because people ask what comes.
func (s *Screen) drawAhead(p page.Page) {
	rows, at := s.rows(), s.list.Cursor()
	first := max(0, min(at-1, len(rows)-p.H))
	for y := range min(p.H, len(rows)-first) {
		s.drawRow(p.Sub(0, y, p.W, 1), rows[first+y], first+y == at)
	}
}

func (s *Screen) drawRow(p page.Page, r row, here bool) {
	hour, title := page.Label, page.Body
	now := s.day == s.view.today && r.slot.ID == s.view.now
	switch {
	case now:
		hour, title = page.Accent, page.Title
	case r.over:
		title = page.Label
	}
	if here {
		p.Cursor(0)
	}
	if now { // beside the cursor bar, never under it
		p.Strip(-page.Margin+flag(here), 0, "●", page.Accent)
	}
	p.Put(0, 0, 5, r.start.String(), hour, page.Start)
	if r.overlap > 0 && !s.env.Salle {
		p.Strip(6, 0, "◆", page.Warn)
	}
	end := s.drawLength(p, r, here)
	p.Say(8, 0, end-9, s.named(r), title)
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// drawLength draws how long a session takes at the end of its row, between signs when
// the arrows change it, and returns where that begins.
func (s *Screen) drawLength(p page.Page, r row, here bool) int {
	w := s.env.Words.Agenda
	n := strconv.Itoa(int(r.slot.Length))
	if here && s.zone == modifying {
		unit := page.T(w.Minute, page.Body)
		x := p.W - p.Width(unit) - len(n) - 5
		p.RowEnd(p.W, 0, unit)
		widget.Choice(p, x, 0, len(n)+4, n, page.Accent)
		return x
	}
	spans := []page.Span{page.T(n, page.Body), page.T(" "+w.Minute, page.Label)}
	if r.slot.Anchored {
		spans = append([]page.Span{page.T("◇ ", page.Label)}, spans...)
	}
	return p.RowEnd(p.W, 0, spans...)
}

// checks are what is to be said about a day: prayers, what makes it special, what to look
// at. The room sees the hours of prayer only.
func (s *Screen) checks() []group {
	d := s.view.days[s.day]
	all := s.prayers(d)
	if s.env.Salle {
		return all
	}
	warn := func(first bool, text string) {
		all = append(all, group{words: []page.Span{page.T("◆ ", page.Warn), page.T(text, page.Label)}, first: first})
	}
	for i, n := range d.notices {
		warn(i == 0, s.notice(n))
	}
	for _, c := range d.concerns {
		warn(true, s.concern(c))
	}
	return all
}

// prayers says the hours of the day's prayers and whether pauses cover them.
func (s *Screen) prayers(d day) []group {
	w := s.env.Words.Agenda
	var all []group
	add := func(key, name string, at session.Minutes) {
		if at == 0 {
			return
		}
		words := []page.Span{page.T(name+" ", page.Label), page.T(at.String(), page.Body)}
		switch {
		case s.env.Salle || key == "":
		case slices.Contains(d.uncovered, key):
			words = append([]page.Span{page.T("◆ ", page.Warn)}, words...)
		default:
			words = append([]page.Span{page.T("✓ ", page.Good)}, words...)
		}
		all = append(all, group{words: words})
	}
	add(template.Dhuhr, w.Dhuhr, d.dhuhr)
	add(template.Asr, w.Asr, d.asr)
	add("", w.Maghrib, d.sets)
	if len(all) > 0 && !d.confirmed {
		all = append(all, group{words: []page.Span{page.T(w.Unconfirmed, page.Label)}})
	}
	return all
}

// notice says what makes a day special; what has no words yet is said as it is kept.
func (s *Screen) notice(n session.Notice) string {
	words, ok := s.env.Words.Words.Notices[string(n.Kind)]
	if !ok {
		return n.String()
	}
	if strings.Contains(words, "%s") {
		words = fmt.Sprintf(words, template.HolidayNamed(n.Holiday, s.env.Lang()))
	}
	if n.Estimated {
		words += s.comma() + s.env.Words.Agenda.Estimated
	}
	return words
}
