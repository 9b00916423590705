package after

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/session/text/format"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// follow is how the objectives and the measures come along: their values by date, beside
// what was planned.
type follow struct {
	env     *screen.Env
	rows    []track
	list    widget.List
	line    edit.Model
	writing session.ID // what a value is written for, zero for none
	status  session.MeasureStatus
}

// track is one row.
type track struct {
	id       session.ID
	short    string
	text     string
	under    bool // a measure under its objective
	measure  bool
	status   session.MeasureStatus
	unit     string
	base     string
	target   string
	deadline string
	last     string
	on       string
	note     string
	stands   session.Track
	trend    string
}

// observed is a value on its way.
type observed struct {
	of   session.ID
	line string
}

func newFollow(env *screen.Env) *follow {
	f := &follow{env: env}
	f.line.Single, f.line.Limit, f.line.Filter, f.line.Bidi = true, 200, text.Safe, env.Bidi
	return f
}

// Code implements parts.Part.
func (f *follow) Code() string { return "follow" }

// Count implements parts.Part: values that were noted, and what is behind.
func (f *follow) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	for _, row := range r.Followed(session.DateOf(f.env.Now())) {
		n += len(row.Observations)
		if row.Track == session.Behind || row.Track == session.Overdue {
			missing++
		}
	}
	return n, missing
}

// Open implements parts.Part.
func (f *follow) Open() { f.writing = session.ID{} }

// Show implements parts.Part.
func (f *follow) Show(id session.ID) {
	f.env.Room.Read(func(r *session.Retreat) {
		if o, ok := r.Item(id).(*session.Observation); ok {
			id = o.Of
		}
		f.Sync(r)
	})
	for i, row := range f.rows {
		if row.id == id {
			f.list.Select(i)
		}
	}
}

// Capturing implements parts.Part.
func (f *follow) Capturing() bool { return !f.writing.IsZero() && !f.env.Salle }

// Context implements parts.Part.
func (f *follow) Context() string { return "" }

// Kept implements parts.Part.
func (f *follow) Kept() int { return 0 }

// Sync implements parts.Part.
func (f *follow) Sync(r *session.Retreat) {
	f.rows = f.rows[:0]
	for _, row := range r.Followed(session.DateOf(f.env.Now())) {
		f.rows = append(f.rows, f.read(row))
	}
	f.list.SetLen(len(f.rows))
}

func (f *follow) read(row session.Followed) track {
	lang := f.env.Lang()
	t := track{
		base: format.Decimal(lang, row.Baseline), target: format.Decimal(lang, row.Target), deadline: parts.Day(f.env, row.Deadline),
		stands: row.Track, trend: trend(row.Heights()),
	}
	if m := row.Measure; m != nil {
		t.id, t.short, t.text, t.unit = m.ID, m.Short, f.env.Pick(m.TextFR, m.TextAR), "%"
		t.measure, t.under, t.status = true, row.Objective != nil, m.Status
	} else {
		o := row.Objective
		t.id, t.short, t.text, t.unit = o.ID, o.Short, o.Indicator, o.Unit
		if t.text == "" {
			t.text = f.env.Pick(o.TextFR, o.TextAR)
		}
	}
	if last, ok := row.Last(); ok {
		t.last, t.on, t.note = format.Decimal(lang, last.Value), parts.Day(f.env, last.Date), last.Note
	}
	return t
}

// trend draws heights between 0 and 1 as signs that need no colour.
func trend(heights []float64) string {
	const steps = "▁▂▃▄▅▆▇█"
	signs := []rune(steps)
	var b strings.Builder
	for _, h := range heights[max(0, len(heights)-longest):] {
		b.WriteRune(signs[min(len(signs)-1, max(0, int(h*float64(len(signs)-1)+0.5)))])
	}
	return b.String()
}

// longest is how many values of a trend are drawn: two years of quarters, and half of one.
const longest = 10

// current is the row under the cursor.
func (f *follow) current() *track {
	if i := f.list.Cursor(); i >= 0 && i < len(f.rows) {
		return &f.rows[i]
	}
	return nil
}

// Update implements parts.Part.
func (f *follow) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Done:
		if from, ok := msg.From.(*observed); ok && msg.Err != nil && f.line.Len() == 0 {
			f.writing = from.of
			f.line.SetValue(from.line)
		}
		return false, nil
	case tea.KeyPressMsg:
		if !f.Capturing() {
			return f.list.Key(keys.Rest(msg)), nil
		}
		switch keys.Field(msg) {
		case "enter":
			return true, f.put()
		case "esc":
			f.writing = session.ID{}
			return true, nil
		case "tab":
			f.turnStatus()
			return true, nil
		}
	}
	if f.Capturing() {
		_, cmd := f.line.Update(msg)
		return true, cmd
	}
	return false, nil
}

// turnStatus takes the next state of the measure whose value is written.
func (f *follow) turnStatus() {
	all := []session.MeasureStatus{session.MeasurePlanned, session.MeasureUnderWay, session.MeasureDone}
	for i, s := range all {
		if s == f.status {
			f.status = all[(i+1)%len(all)]
			return
		}
	}
	f.status = session.MeasureUnderWay
}

// begin opens the line for a value.
func (f *follow) begin() tea.Cmd {
	if cur := f.current(); cur != nil && !f.env.Salle {
		f.writing, f.status = cur.id, cur.status
		f.line.SetValue("")
	}
	return nil
}

// put reads a line such as 62 30/06/2027 retard du registre: the value, a date when it is
// not today, a remark.
func (f *follow) put() tea.Cmd {
	line := strings.TrimSpace(f.line.Value())
	if line == "" {
		return nil
	}
	words := strings.Fields(line)
	value, err := format.ParseNumber(strings.TrimSuffix(words[0], "%"))
	if err != nil {
		return f.env.Say(screen.Ask, f.env.Words.After.NoValue)
	}
	date, words := session.DateOf(f.env.Now()), words[1:]
	if len(words) > 0 {
		if words[0] == "%" {
			words = words[1:]
		}
	}
	if len(words) > 0 {
		if t, err := format.ParseDate(words[0]); err == nil {
			date, words = session.DateOf(t), words[1:]
		}
	}
	c := session.Observe{Of: f.writing, Date: date, Value: value, Note: strings.Join(words, " ")}
	if cur := f.current(); cur != nil && cur.measure {
		c.Status = f.status
	}
	from := &observed{f.writing, line}
	f.writing = session.ID{}
	f.line.SetValue("")
	return f.env.Do(from, c)
}

// Actions implements parts.Part.
func (f *follow) Actions() []screen.Action {
	if f.Capturing() {
		all := []screen.Action{{Show: "⏎", Name: word(func(w *locale.After) string { return w.TakeValue })}}
		if cur := f.current(); cur != nil && cur.measure {
			all = append(all, screen.Action{Show: "Tab", Name: word(func(w *locale.After) string { return w.TurnState })})
		}
		return append(all, screen.Action{Show: "Esc", Name: func(l *locale.Strings) string { return l.Sheet().Leave }})
	}
	if len(f.rows) == 0 {
		return nil
	}
	return []screen.Action{
		{Keys: []string{"enter"}, Name: word(func(w *locale.After) string { return w.NoteValue }), Run: f.begin},
		{Keys: []string{"o"}, Name: word(func(w *locale.After) string { return w.OpenSheet }), Run: func() tea.Cmd {
			kind := screen.Objectives
			if f.current().measure {
				kind = screen.Plan
			}
			return f.env.Goto(screen.Place{Kind: kind, Item: f.current().id})
		}},
	}
}

// Draw implements parts.Part.
func (f *follow) Draw(p page.Page) (caret screen.Caret) {
	w := f.env.Words.After
	if len(f.rows) == 0 {
		p.Wrap(0, 0, min(p.W, page.Measure), 3, w.NoFollow, page.Label)
		return caret
	}
	width := min(p.W, page.Measure+page.Measure/4)
	height := func(i int) int { return f.height(p, i, width) }
	f.list.Draw(p, height, func(p page.Page, i int, here bool) {
		p = p.Sub(0, 0, width, p.H)
		if here {
			p.CursorRows(0, p.H-1)
		}
		y := f.drawRow(p, &f.rows[i])
		if here && f.Capturing() {
			p.Fill(followText, y, p.W-followText, 1, page.RoleField)
			caret = screen.DrawField(p, followText, y, p.W-followText, &f.line)
			hint := w.HowToValue
			if f.rows[i].measure {
				hint = f.env.Words.Objectives.Measured[string(f.status)]
			}
			p.Put(followText, y+1, p.W-followText, hint, page.Label, page.Start)
		}
	})
	return caret
}

// followText is the column in which the words of a row start.
const followText = 7

func (f *follow) height(p page.Page, i, width int) int {
	n := max(1, p.Rows(f.rows[i].text, width-followText)) + 2
	if f.rows[i].target != "" || f.rows[i].note != "" {
		n++
	}
	if f.Capturing() && f.rows[i].id == f.writing {
		n += 2
	}
	return n
}

// drawRow draws one row and returns the row after it: the words, then the last value with
// its date, the way from the baseline to the target, and where it stands.
func (f *follow) drawRow(p page.Page, t *track) int {
	w := f.env.Words.After
	p.Put(0, 0, followText-1, t.short, page.Label, page.Start)
	st := page.Body.Bold()
	if t.under {
		st = page.Body
	}
	y := p.Wrap(followText, 0, p.W-followText, p.H, t.text, st)
	sign, ink := "○", page.Label
	switch t.stands {
	case session.Reached:
		sign, ink = "✓", page.Good
	case session.OnTrack:
		sign, ink = "◐", page.Good
	case session.Behind, session.Overdue:
		sign, ink = "◆", page.Warn
	case session.Unread, session.Untested:
	}
	p.Put(followText, y, 1, sign, ink, page.Start)
	x := p.Row(followText+2, y, page.T(w.Tracks[string(t.stands)]+"   ", page.Label))
	if t.last != "" {
		x = p.Row(x, y, page.T(unit(t.last, t.unit), page.Title), page.T("  ", page.Label), page.T(t.on, page.Label), page.T("   ", page.Label))
		p.Strip(x, y, t.trend, page.Accent)
	}
	if t.target == "" && t.note == "" {
		return y + 1
	}
	y++
	x = followText + 2
	if t.target != "" {
		x = p.Row(x, y, page.T(t.base, page.Label), page.T(p.Becomes(), page.Label), page.T(unit(t.target, t.unit), page.Body), page.T("  ", page.Label), page.T(t.deadline, page.Label)) + 3
	}
	if x < p.W {
		p.Say(x, y, p.W-x, t.note, page.Label)
	}
	return y + 1
}

// unit writes a value with its unit when that is short; a long one stands in the words.
func unit(value, unit string) string {
	if value == "" || len([]rune(unit)) > 3 || unit == "" {
		return value
	}
	return fmt.Sprintf("%s %s", value, unit)
}
