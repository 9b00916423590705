package welcome

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session/text/format"
	"halqa/tui/bidi"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// View implements tea.Model.
func (m *Program) View() tea.View {
	v := tea.NewView("")
	v.AltScreen, v.WindowTitle = true, "halqa"
	if m.w == 0 || m.h == 0 {
		return v
	}
	m.grid = m.grid.Reset(m.w, m.h, m.words.RTL)
	m.grid.SetBidi(m.cfg.Bidi)
	caret := m.draw(m.grid)
	v.SetContent(m.grid.Render(m.theme))
	if m.cfg.AskBackground { // what can't be asked for its colour may print a new one
		v.BackgroundColor = m.theme.Color(page.RoleBg)
	}
	if caret.On {
		v.Cursor = tea.NewCursor(caret.X, caret.Y)
	}
	return v
}

// draw draws the frame and the page of the step.
func (m *Program) draw(p page.Page) screen.Caret {
	in := p.Inner()
	if p.Class() == page.Tiny {
		in.Wrap(0, 0, in.W, in.H, m.words.Frame.TooSmall, page.Body)
		return screen.Caret{}
	}
	p.Fill(0, 0, p.W, 1, page.RoleSurface)
	in.Row(0, 0, page.T("halqa", page.Title))
	in.RowEnd(in.W, 0, page.T(fmt.Sprintf("%d / %d", int(m.step)+1, m.pages()), page.Label))
	m.drawNote(in.Sub(0, in.H-2, in.W, 1))
	widget.Help(in, in.H-1, m.hints()...)
	return m.drawStep(m.body(in.Sub(0, 2, in.W, in.H-4)))
}

// body is where the page of the step stands: beside the circle where there is room.
func (m *Program) body(p page.Page) page.Page {
	if !p.Wide() {
		return p.Sub(0, 0, min(p.W, page.Measure), p.H)
	}
	left, right := p.Split(2*reach + 1)
	top := max(0, (p.H-2*rise-1)/2)
	m.drawCircle(left, reach, top+rise)
	return right.Sub(0, top, min(right.W, page.Measure), right.H-top)
}

// The half width and the half height of the circle, in cells.
const reach, rise = 16, 8

// circle is where people stand, from its centre. The facilitator is one of them.
var circle = [][2]int{
	{0, -8}, {8, -7}, {14, -4}, {16, 0}, {14, 4}, {8, 7}, {0, 8}, {-8, 7}, {-14, 4}, {-16, 0}, {-14, -4}, {-8, -7},
}

// drawCircle draws the circle that gave the program its name.
func (m *Program) drawCircle(p page.Page, x, y int) {
	for i, at := range circle {
		st := page.Faint
		if i == len(circle)-1 {
			st = page.Accent
		}
		p.Strip(x+at[0], y+at[1], "●", st)
	}
	p.Put(0, y, p.W, "halqa", page.Title, page.Center)
	p.Put(0, y+1, p.W, "حلقة", page.Label, page.Center)
}

func (m *Program) drawStep(p page.Page) screen.Caret {
	switch m.step {
	case start:
		return m.drawStart(p)
	case file:
		m.drawFile(p)
	case phrase:
		return m.offer.Draw(p, m.words)
	case language, steps:
		m.drawLanguage(p)
	}
	return screen.Caret{}
}

// drawLanguage offers each language in its own words, and a line to judge the terminal by.
func (m *Program) drawLanguage(p page.Page) {
	w := &m.words.Welcome
	p.Put(0, 0, p.W, w.Begins, page.Title, page.Start)
	p.Put(0, 2, p.W, w.AskLanguage, page.Label, page.Start)
	y := 3
	for i, l := range locale.Langs() {
		st := page.Body
		if l == m.words.Lang {
			p.Cursor(y)
			st = page.Accent
		}
		p.Row(0, y, page.T(fmt.Sprint(i+1, "  "), page.Label), page.T(l.Name(), st))
		y++
	}
	y += 1 + p.Wrap(0, y+1, p.W, 2, w.LanguageLater, page.Label)
	p.Say(0, y+1, p.W, w.Arabic, page.Body.Bold())
	p.Wrap(0, y+2, p.W, 3, w.ReadsRight, page.Label)
}

// drawStart draws the field and, below it, the three days as they would be.
func (m *Program) drawStart(p page.Page) screen.Caret {
	w := &m.words.Welcome
	p.Put(0, 0, p.W, w.AskStart, page.Title, page.Start)
	p.Cursor(2)
	p.Fill(0, 2, p.W, 1, page.RoleField)
	m.field.Bidi.Base = bidi.Base(m.field.Value(), p.Dir()) // figures have no direction of their own
	caret := screen.DrawField(p, 0, 2, p.W, &m.field)
	if len(m.days) == 0 {
		p.Wrap(0, 4, p.W, p.H-4, w.DateForms, page.Label)
		return caret
	}
	y, plain := 4, true
	for _, d := range m.days {
		remark := m.remark(d)
		plain = plain && remark == ""
		y += m.drawDay(p.Sub(0, y, p.W, p.H-y), d, remark)
	}
	if plain {
		p.Wrap(0, y+1, p.W, p.H-y-1, w.Plain, page.Label)
	}
	return caret
}

// drawDay writes a day and what is special about it, on one row where both fit, and
// returns the rows it took.
func (m *Program) drawDay(p page.Page, d day, remark string) int {
	date := format.Date(string(m.words.Lang), d.date.Time())
	x := p.Row(0, 0, page.T(date, page.Body)) + 2
	if remark == "" {
		return 1
	}
	sign := page.T("◆ ", page.Warn)
	if x+p.Width(sign, page.T(remark, page.Body)) <= p.W {
		p.Row(x, 0, sign, page.T(remark, page.Body))
		return 1
	}
	p.Row(0, 1, sign)
	return 1 + p.Wrap(2, 1, p.W-2, 2, remark, page.Body)
}

// drawFile says which days, which file, what is wrong with its folder and the way to
// have it in another one.
func (m *Program) drawFile(p page.Page) {
	w := &m.words.Welcome
	p.Put(0, 0, p.W, w.AskFile, page.Title, page.Start)
	lang := string(m.words.Lang)
	y := 2 + p.Wrap(0, 2, p.W, 2, fmt.Sprintf(w.FromTo, format.Date(lang, m.first()),
		format.Date(lang, m.days[len(m.days)-1].date.Time())), page.Body)
	rows := min(max(1, p.Rows(m.place.Path, p.W)), max(1, p.H-y-5))
	p.CursorRows(y+1, rows)
	y += 1 + p.Wrap(0, y+1, p.W, rows, m.place.Path, page.Body.Bold())
	if m.place.Exists {
		y += 1 + p.Wrap(0, y+1, p.W, 2, w.Exists, page.Body)
	}
	if m.place.Warning != "" {
		p.Row(0, y+1, page.T("◆", page.Warn))
		y += 1 + p.Wrap(2, y+1, p.W-2, 3, m.place.Warning, page.Body)
		y += 1 + p.Wrap(2, y+1, p.W-2, 2, w.Elsewhere, page.Label)
		p.Say(2, y, p.W-2, "halqa new MS2.halqa --start "+string(m.days[0].date), page.Body)
		return
	}
	p.Wrap(0, y+1, p.W, max(0, p.H-y-1), w.Offline, page.Label)
}

// drawNote draws the message line.
func (m *Program) drawNote(p page.Page) {
	switch m.note {
	case noDate:
		p.Row(0, 0, page.T("✕", page.Bad), page.T(" "+m.refusal(), page.Body))
	case wayOut:
		p.Row(0, 0, page.T("◆", page.Warn), page.T(" "+m.words.Welcome.HowToLeave, page.Body))
	case silent:
	}
}

// refusal says in one sentence why the field holds no date.
func (m *Program) refusal() string {
	if errors.Is(m.err, format.ErrRange) {
		return m.words.Sheet().OutOfCalendar
	}
	return m.words.Sheet().NotADate
}

// hints are the keys of the step; the last one is the way out.
func (m *Program) hints() []widget.Hint {
	w, k := &m.words.Welcome, &m.words.Frame.Keys
	back, leave := widget.Hint{Key: "Esc", Word: k.Back}, widget.Hint{Key: "Ctrl+Q", Word: w.Leave}
	switch m.step {
	case start:
		return []widget.Hint{{Key: "⏎", Word: w.Continue}, back, {Key: "↑↓", Word: w.Day}, leave}
	case file:
		word := w.Create
		switch {
		case m.place.Exists:
			word = w.Open
		case m.offers():
			word = w.Continue
		}
		return []widget.Hint{{Key: "⏎", Word: word}, back, leave}
	case phrase:
		return append(m.offer.Hints(m.words), back, leave)
	case language, steps:
	}
	return []widget.Hint{{Key: "⏎", Word: w.Continue}, {Key: "←→", Word: k.Choose}, leave}
}
