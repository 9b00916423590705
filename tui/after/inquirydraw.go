package after

import (
	"fmt"
	"strings"

	"halqa/assets/survey"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// drawList draws the questionnaires in the order in which they are handed out.
func (p *inquiries) drawList(pg page.Page) {
	w := p.env.Words.After
	p.list.Draw(pg, nil, func(pg page.Page, i int, here bool) {
		if here {
			pg.Cursor(0)
		}
		row := &p.rows[i]
		sign, st, state := "○", page.Label, w.NotBegun
		switch {
		case row.closed:
			sign, st, state = "✓", page.Good, p.env.Count(w.SheetsCounted, row.returns.Sheets)
		case !row.id.IsZero():
			sign, st, state = "◐", page.Warn, w.Open
		}
		pg.Put(0, 0, 1, sign, st, page.Start)
		pg.Put(2, 0, min(pg.W/2, 28), p.name(row), page.Body.Bold(), page.Start)
		pg.Put(min(pg.W/2, 28)+3, 0, max(0, pg.W-min(pg.W/2, 28)-3), state, page.Label, page.Start)
	})
}

// drawEntry draws the line in which a sheet is typed, under the codes of its questions.
func (p *inquiries) drawEntry(pg page.Page) (caret screen.Caret) {
	w, cur := p.env.Words.After, p.current()
	width := min(pg.W, page.Measure)
	n := sheets(p.first)
	pg.Put(0, 0, width-14, p.name(cur), page.Heading, page.Start)
	pg.RowEnd(width, 0, page.T(p.env.Count(w.SheetsTyped, n), page.Title))
	college := w.NoCollege
	if code := p.colleges[p.college]; code != "" {
		college = p.env.College(code)
	}
	x := pg.Row(0, 2, page.T(w.College+"  ", page.Label), page.T("‹ ", page.Label), page.T(college, page.Body.Bold()), page.T(" ›", page.Label))
	if p.second {
		pg.Row(x+3, 2, page.T(w.SecondReading+" ", page.Warn), page.T(fmt.Sprint(sheets(p.again)), page.Body), page.T(" / ", page.Label), page.T(fmt.Sprint(n), page.Body))
	}
	p.drawCodes(pg, cur.form, 4)
	pg.Fill(0, 7, width, 1, page.RoleField)
	if p.zone == entering {
		caret = screen.DrawField(pg, 0, 7, width, &p.line)
	}
	y := 9
	if p.last != "" {
		pg.Row(0, y, page.T(w.LastSheet+"  ", page.Label))
		pg.Strip(pg.Width(page.T(w.LastSheet+"  ", page.Label)), y, p.last, page.Body)
		y += 2
	}
	if p.zone == closing {
		pg.Row(0, y, page.T("◆ ", page.Warn))
		pg.Wrap(2, y, width-2, 4, p.ask(), page.Body)
		return caret
	}
	pg.Wrap(0, y, width, 3, w.HowToType, page.Label)
	return caret
}

// drawCodes draws the codes of the closed questions with what is typed under each: so that
// a digit that was left out shows at once.
func (p *inquiries) drawCodes(pg page.Page, form survey.Form, y int) {
	typed := strings.ReplaceAll(p.line.Value(), " ", "")
	at := []rune(typed)
	x := 0
	for i, q := range form.Closed() {
		pg.Put(x, y, 4, q.Code, page.Label, page.Start)
		sign, st := "·", page.Faint
		if i < len(at) {
			sign, st = string(at[i]), page.Title
		}
		pg.Put(x, y+1, 3, sign, st, page.Start)
		x += 5
	}
}

// ask says what counting means, and what will not be shown.
func (p *inquiries) ask() string {
	w := p.env.Words.After
	text := p.env.Count(w.AskCount, sheets(p.first))
	if len(p.first) > 1 {
		for _, n := range p.first {
			if n < smallest {
				return text + " " + w.NoColleges
			}
		}
	}
	return text
}

// smallest is the number of sheets under which nobody is counted apart.
const smallest = 5

// drawWording draws the line for an answer in words, under its question.
func (p *inquiries) drawWording(pg page.Page) screen.Caret {
	w, cur := p.env.Words.After, p.current()
	width := min(pg.W, page.Measure)
	open := cur.form.Open()
	q := open[p.question%len(open)]
	pg.Row(0, 0, page.T(q.Code, page.Label), page.T("   ", page.Label), page.T(fmt.Sprint(p.question+1), page.Label), page.T(" / ", page.Label), page.T(fmt.Sprint(len(open)), page.Label))
	pg.RowEnd(width, 0, page.T(p.env.Count(w.AnswersTyped, cur.worded[q.Code]), page.Title))
	y := 1 + pg.Wrap(0, 1, width, 3, q.Text.In(p.env.Lang()), page.Title) + 1
	pg.Fill(0, y, width, 1, page.RoleField)
	caret := screen.DrawField(pg, 0, y, width, &p.text)
	pg.Wrap(0, y+2, width, 4, w.HowToWord, page.Label)
	return caret
}

// drawReturns draws the counts of every question, the answers in words by theme, and what
// was learned.
func (p *inquiries) drawReturns(pg page.Page) {
	w, cur := p.env.Words.After, p.current()
	width := min(pg.W, page.Measure+page.Measure/4)
	if p.env.Salle {
		width = pg.W
	}
	pg.Put(0, 0, width-14, p.name(cur), page.Heading, page.Start)
	pg.RowEnd(width, 0, page.T("n", page.Label), page.T(" = ", page.Label), page.T(fmt.Sprint(cur.returns.Sheets), page.Title))
	top := 2
	if p.learned != nil && (cur.form.Code == survey.Retreat || cur.form.Code == survey.Before) {
		l := p.learned
		x := pg.Row(0, 1, page.T(w.Learned+"  ", page.Label), page.T(w.BeforeWord+" ", page.Label), page.T(ratio(l.RightBefore, l.Before), page.Title), page.T("   ", page.Label))
		pg.Row(x, 1, page.T(w.AfterWord+" ", page.Label), page.T(ratio(l.RightAfter, l.After), page.Title))
		top = 3
	}
	open := cur.form.Open()
	height := func(i int) int {
		if i < len(cur.returns.All) {
			return p.tallyRows(pg, cur, i, width)
		}
		return 2 + min(1, len(cur.coded[open[i-len(cur.returns.All)].Code]))
	}
	p.turns.Draw(pg.Sub(0, top, width, pg.H-top), height, func(pg page.Page, i int, here bool) {
		if here {
			pg.CursorRows(0, pg.H-1)
		}
		if i < len(cur.returns.All) {
			p.drawTally(pg, cur, i)
			return
		}
		p.drawThemes(pg, cur, open[i-len(cur.returns.All)])
	})
}

// ratio is a part of a number of sheets.
func ratio(n, of int) string { return fmt.Sprintf("%d/%d", n, of) }

// split reports whether the colleges of a questionnaire are shown.
func (p *inquiries) split(cur *handout) bool { return !p.env.Salle && len(cur.returns.Colleges) > 0 }

func (p *inquiries) tallyRows(pg page.Page, cur *handout, i, width int) int {
	n := max(1, pg.Rows(p.asked(cur.returns.All[i]), width-codeWidth)) + 2
	if p.split(cur) {
		n += len(cur.returns.Colleges)
	}
	return n
}

// codeWidth is the column in which the words of a question start.
const codeWidth = 5

func (p *inquiries) asked(t session.Tally) string { return t.Question.Text.In(p.env.Lang()) }

// drawTally draws one question: its words, a bar of those who agree, the counts from the
// first step to the last, the median.
func (p *inquiries) drawTally(pg page.Page, cur *handout, i int) {
	t := cur.returns.All[i]
	pg.Put(0, 0, codeWidth-1, t.Question.Code, page.Label, page.Start)
	y := pg.Wrap(codeWidth, 0, pg.W-codeWidth, max(1, pg.H-1), p.asked(t), page.Body)
	p.drawCounts(pg, y, "", t, page.Accent)
	if !p.split(cur) {
		return
	}
	for k, college := range cur.returns.Colleges {
		p.drawCounts(pg, y+1+k, p.env.College(college), cur.returns.ByCollege[college][i], page.Label)
	}
}

// countsWidth is what the counts of all steps, of no answer and the median take.
const countsWidth = 44

// drawCounts draws the counts of a question in one row, with a bar for those on the upper
// side of the scale, or with the right answer.
func (p *inquiries) drawCounts(pg page.Page, y int, of string, t session.Tally, st page.Style) {
	w := p.env.Words.After
	bar := max(8, min(20, pg.W-codeWidth-countsWidth)) // the counts go before the bar
	high := t.Agreed()
	if len(t.Question.Options) > 0 {
		high = t.Counts[t.Question.Right-1]
	}
	x := codeWidth
	if of != "" {
		pg.Put(x, y, bar, of, page.Label, page.Start)
	} else {
		widget.Bar(pg, x, y, bar, high, max(1, t.Answered()), st)
	}
	x += bar + 2
	for i, n := range t.Counts {
		label := fmt.Sprint(i + 1)
		if len(t.Question.Options) > 0 {
			label = string(rune('A' + i))
		}
		pg.Row(x, y, page.T(label, page.Label), page.T(" ", page.Label), page.T(fmt.Sprint(n), page.Body.Bold()))
		x += 5
	}
	if t.None > 0 {
		pg.Row(x, y, page.T("–", page.Label), page.T(" ", page.Label), page.T(fmt.Sprint(t.None), page.Label))
	}
	if m := t.TwiceMedian(); m > 0 {
		pg.RowEnd(pg.W, y, page.T(w.Median+" ", page.Label), page.T(median(p.env.Lang(), m), page.Title))
	}
}

// median writes half of a number, with its decimal where it has one.
func median(lang string, twice int) string {
	if twice%2 == 0 {
		return fmt.Sprint(twice / 2)
	}
	return format.Decimal(lang, fmt.Sprintf("%d.5", twice/2))
}

// drawThemes draws how many answers in words speak of what. The words themselves are read
// in the part of the answers, never here.
func (p *inquiries) drawThemes(pg page.Page, cur *handout, q survey.Question) {
	w := p.env.Words.After
	pg.Put(0, 0, codeWidth-1, q.Code, page.Label, page.Start)
	pg.Put(codeWidth, 0, pg.W-codeWidth, q.Text.In(p.env.Lang()), page.Body, page.Start)
	x := codeWidth
	for _, c := range cur.coded[q.Code] {
		name := w.Themes[c.Theme]
		if c.Theme == "" {
			if p.env.Salle {
				continue
			}
			name = w.Uncoded
		}
		spans := []page.Span{page.T(name+" ", page.Label), page.T(fmt.Sprint(c.N), page.Body.Bold()), page.T("   ", page.Label)}
		if x+pg.Width(spans...) > pg.W {
			break
		}
		x = pg.Row(x, 1, spans...)
	}
}
