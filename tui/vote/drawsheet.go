package vote

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"halqa/assets/locale"
	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// labelWidth is where the values of the sheet begin.
const labelWidth = 11

// drawSheet draws the poll that is being prepared, beside its ballot where there is room.
func (s *Screen) drawSheet(p page.Page) screen.Caret {
	if p.Wide() {
		left, right := p.Split(p.W * 58 / 100)
		s.drawBallot(right, s.zone == choosing)
		return s.drawFields(left)
	}
	if s.zone == choosing {
		s.drawBallot(p, true)
		return screen.Caret{}
	}
	return s.drawFields(p)
}

// drawFields draws the lines of the sheet, then who is present and what to know.
func (s *Screen) drawFields(p page.Page) (caret screen.Caret) {
	rows := s.sheet.rows()
	list := &s.sheet.fields
	list.SetLen(len(rows))
	list.Select(slices.Index(rows, s.sheet.at))
	gap := func(i int) int { // the questions stand apart
		if rows[i] == rowOptions && p.H >= 20 {
			return 1
		}
		return 0
	}
	tall := func(i int) int { return gap(i) + s.fieldRows(p, rows[i]) }
	all := 0
	for i := range rows {
		all += tall(i)
	}
	// Who votes must stay in sight, whatever the rules need.
	foot := min(all, max(1, p.H-footRows(p)))
	list.Draw(p.Sub(0, 0, p.W, foot), tall, func(p page.Page, i int, here bool) {
		p = p.Sub(0, gap(i), p.W, p.H-gap(i))
		here = here && s.zone != choosing
		if here {
			p.CursorRows(0, p.H)
		}
		if here && s.zone == writing {
			p.Put(0, 0, labelWidth-1, s.label(rows[i]), page.Label, page.Start)
			p.Fill(labelWidth, 0, p.W-labelWidth, 1, page.RoleField)
			caret = screen.DrawField(p, labelWidth, 0, p.W-labelWidth, &s.field)
			return
		}
		f := s.value(rows[i])
		f.Rows = max(f.Rows, p.H)
		f.Draw(p, 0, labelWidth)
	})
	if p.H >= 20 {
		foot++ // who votes stands apart from how
	}
	y := foot + s.drawElectorate(p, foot)
	if p.H >= 20 {
		y++
	}
	s.drawChecks(p, y)
	return caret
}

// footRows is what the electorate and the checks below the rules take.
func footRows(p page.Page) int {
	if p.H < 20 {
		return 4
	}
	return 8
}

// fieldRows is how many rows a line of the sheet takes: nothing voted on is cut.
func (s *Screen) fieldRows(p page.Page, r row) int {
	f := s.value(r)
	if f.Rows > 1 && !(r == s.sheet.at && s.zone == writing) {
		return min(max(1, p.Rows(f.Value, p.W-labelWidth)), f.Rows)
	}
	return 1
}

// label names a line of the sheet.
func (s *Screen) label(r row) string {
	w, m := &s.env.Words.Vote.Sheet, &s.env.Words.Vote.Methods
	return map[row]string{
		rowFR: w.QuestionFR, rowAR: w.QuestionAR, rowKind: w.Kind, rowOptions: w.Options, rowMethod: w.Method,
		rowPoints: w.Points, rowMost: w.Most, rowCut: w.Cut, rowNature: w.Nature,
		rowTop: m.Top, rowScale: m.Scale, rowUngraded: m.Ungraded, rowCriteria: m.Criteria, rowCriteriaAR: m.CriteriaAR,
		rowWeights: m.Weights, rowInverse: m.Inverse, rowRange: m.Range, rowColleges: m.Colleges, rowQuorum: m.Quorum,
	}[r]
}

// value is a line of the sheet.
func (s *Screen) value(r row) widget.Field {
	w, sh := &s.env.Words.Vote.Sheet, &s.sheet
	f := widget.Field{Label: s.label(r), Choice: true, Style: page.Body}
	fr, ar := sh.questions()
	points, most := sh.dots()
	switch r {
	case rowFR, rowAR:
		f.Choice, f.Said, f.Rows, f.Style = false, true, 3, page.Title
		if f.Value = fr; r == rowAR {
			f.Value = ar
		}
		if f.Value == "" {
			f.Value, f.Style = "–", page.Label
		}
	case rowKind:
		f.Value = s.env.Words.KindsOf[string(sh.kind)]
	case rowOptions:
		f.Choice = false
		if f.Value = fmt.Sprintf(w.Marked, len(sh.marked()), len(sh.options)); !sh.poll.IsZero() {
			f.Value = fmt.Sprintf(w.Fixed, len(sh.options))
		}
	case rowMethod:
		f.Value = s.methodName(presets[sh.preset])
	case rowPoints:
		f.Value = fmt.Sprintf(w.PointsEach, points)
	case rowMost:
		f.Value = fmt.Sprintf(w.MostEach, most)
	case rowCut:
		if f.Value = strconv.Itoa(sh.cut); sh.cut == 0 {
			f.Value = w.NoCut
		}
	case rowNature:
		if f.Value = w.Advice; sh.deliberative {
			f.Value = w.Board
		}
	case rowTop, rowScale, rowUngraded, rowRange, rowColleges, rowQuorum:
		f.Value = s.ruleValue(r)
	case rowCriteria, rowCriteriaAR, rowWeights, rowInverse:
		f.Choice, f.Rows = false, 3
		f.Said = r == rowCriteria || r == rowCriteriaAR
		f.Value = s.ruleValue(r)
	}
	return f
}

// ruleChecks warn of rules that can't be kept: weights that do not fit, a college so small
// that its votes could be guessed, more options than hands put in order.
func (s *Screen) ruleChecks() (warnings []string) {
	w, sh := &s.env.Words.Vote.Methods, &s.sheet
	method := presets[sh.preset].method
	if method == tally.Criteria && !sh.weighed() {
		warnings = append(warnings, w.BadWeights)
	}
	if sh.equal {
		for _, n := range sh.present {
			if n < tally.MinVoters {
				warnings = append(warnings, w.NotSplit)
				break
			}
		}
	}
	if n := len(sh.marked()); n > 12 && (method == tally.Order || method == tally.Duelling) {
		warnings = append(warnings, fmt.Sprintf(w.ManyByHand, n))
	}
	return warnings
}

// drawElectorate says who is present, by college, and when that was marked: the numbers
// freeze with the opening, and an old half-day is the mistake that nobody notices.
func (s *Screen) drawElectorate(p page.Page, y int) int {
	w := &s.env.Words.Vote.Sheet
	p.Put(0, y, labelWidth-1, w.Electorate, page.Label, page.Start)
	if len(s.sheet.present) == 0 {
		return max(1, p.Wrap(labelWidth, y, p.W-labelWidth, 2, w.Nobody, page.Body))
	}
	var spans []page.Span
	for _, college := range colleges(s.sheet.present) {
		name := s.env.College(college)
		spans = append(spans, sign(college), page.T(" "+name+" "+strconv.Itoa(s.sheet.present[college])+"   ", page.Body))
	}
	p.Row(labelWidth, y, spans...)
	form := w.Morning
	if s.sheet.half[1] == 'a' {
		form = w.Afternoon
	}
	p.Put(labelWidth, y+1, p.W-labelWidth, fmt.Sprintf(form, int(s.sheet.half[0]-'0')), page.Label, page.Start)
	return 2
}

// drawChecks says what to know before the poll opens. Fewer than two options stop
// it; an option without Arabic is a question that the room may leave open.
func (s *Screen) drawChecks(p page.Page, y int) {
	w := &s.env.Words.Vote.Sheet
	least := 2
	if m := presets[s.sheet.preset].method; m == tally.Opinion || m == tally.Objection {
		least = 1
	}
	if len(s.sheet.marked()) < least {
		p.Put(0, y, 1, "◆", page.Warn, page.Start)
		p.Wrap(2, y, min(p.W-2, page.Measure), p.H-y, w.TooFew, page.Body)
		return
	}
	for _, warning := range s.ruleChecks() {
		n := p.Rows(warning, min(p.W-2, page.Measure))
		if y+n > p.H {
			return
		}
		p.Put(0, y, 1, "◆", page.Warn, page.Start)
		y += p.Wrap(2, y, min(p.W-2, page.Measure), n, warning, page.Body)
	}
	noFR, noAR := 0, 0
	for _, o := range s.sheet.options {
		if s.sheet.left[o.id] {
			continue
		}
		if o.fr == "" {
			noFR++
		}
		if o.ar == "" {
			noAR++
		}
	}
	for _, lack := range []struct {
		n    int
		text locale.Plural
	}{{noAR, w.NoArabic}, {noFR, w.NoFrench}} {
		if lack.n > 0 {
			p.Row(0, y, page.T("◆ ", page.Warn), page.T(s.env.Count(lack.text, lack.n), page.Body))
			y++
		}
	}
	if width := min(p.W, page.Measure); p.Rows(w.Ready, width) <= p.H-y {
		p.Wrap(0, y, width, p.H-y, w.Ready, page.Label)
	}
}

// drawBallot draws the options with the numbers that they will have on paper. They count
// on without gaps when an item is left out: people write what they see.
func (s *Screen) drawBallot(p page.Page, here bool) {
	w := &s.env.Words.Vote
	p.Head(0, w.Sheet.Ballot, fmt.Sprintf(w.Sheet.Marked, len(s.sheet.marked()), len(s.sheet.options)))
	p = p.Sub(0, 2, p.W, p.H-2)
	s.sheet.list.Draw(p, func(i int) int {
		o := s.sheet.options[i]
		return wordingRows(p, p.W-optionLeft, s.env.Pick(o.fr, o.ar), s.env.Other(o.fr, o.ar))
	}, func(p page.Page, i int, cursor bool) {
		o := s.sheet.options[i]
		if cursor && here {
			p.CursorRows(0, p.H)
		}
		mark, number := "■", strconv.Itoa(s.sheet.number(i))
		st := page.Accent
		if s.sheet.left[o.id] {
			mark, number, st = "□", "", page.Label
		}
		p.Put(0, 0, 1, mark, st, page.Start)
		p.Put(2, 0, 3, number, page.Label, page.End)
		drawWording(p, optionLeft, 0, p.W-optionLeft, s.env.Pick(o.fr, o.ar), s.env.Other(o.fr, o.ar), page.Body)
	})
}

// optionLeft is where the words of an option begin, after its number.
const optionLeft = 7

// wordingRows is how many rows the two wordings of an option take, in full.
func wordingRows(p page.Page, w int, text, other string) int {
	return max(1, p.Rows(text, w)+p.Rows(other, w))
}

// drawWording writes what stands on the ballot, never cut, in both languages.
func drawWording(p page.Page, x, y, w int, text, other string, st page.Style) int {
	n := max(1, p.Wrap(x, y, w, max(1, p.Rows(text, w)), text, st))
	return n + p.Wrap(x, y+n, w, p.Rows(other, w), other, page.Label)
}

// rule says how a poll is voted, for the side of the urn and of the result.
func (s *Screen) rule() string {
	w := &s.env.Words.Vote
	r := s.poll.rules
	name := s.methodName(s.poll.preset())
	switch {
	case r.Method == tally.Dots && !r.SpendAll:
		name = fmt.Sprintf(w.Result.PointsRule, r.Points, cmp.Or(r.MaxPerOption, r.Points))
	case r.Method == tally.NGT:
		name += s.env.Words.Words.Comma + fmt.Sprintf(w.Methods.TopEach, r.TopK)
	case r.Method == tally.Judgment && r.RefuseMissing:
		name += s.env.Words.Words.Comma + w.Methods.Refuse
	case r.Method == tally.Criteria:
		name += s.env.Words.Words.Comma + fmt.Sprintf(w.Methods.RangeOf, r.Low, r.High)
	}
	if s.poll.equal {
		name += s.env.Words.Words.Comma + w.Methods.Equal
	}
	return name
}
