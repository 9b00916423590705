package after

import (
	"cmp"
	"fmt"
	"slices"
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
	"halqa/tui/sheet"
)

// slide is what one page of the presentation shows.
type slide struct {
	sheet.Entry
	head     string // the axis, or what the page is
	facts    []sheet.Fact
	comments int
	last     string // number of the last comment on it
}

// presentation shows the draft to those who gave it: the vision, then each axis with its
// objectives, one a page. ⏎ notes what somebody says of the page that is shown, and the
// page stays. The words are not shown to the room while they are typed.
type presentation struct {
	env    *screen.Env
	slides []slide
	at     int
	top    int // the first row in sight, of a page that is longer than the screen
	rows   int // of the page that was drawn last
	height int

	noting bool
	field  edit.Model
	from   int // of session.Readers; kept from one comment to the next
	nature int // of session.Natures, -1 for none
	kept   map[session.ID]string
}

func newPresentation(env *screen.Env) *presentation {
	return &presentation{env: env, nature: -1, kept: map[session.ID]string{}}
}

// Code implements parts.Part.
func (t *presentation) Code() string { return "presentation" }

// Count implements parts.Part: how many objectives there are to show, once a draft went
// out. Until then the screen has no reason to unfold.
func (t *presentation) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	if len(r.Editions()) == 0 {
		return 0, 0
	}
	return len(r.Objectives()), 0
}

// Open implements parts.Part.
func (t *presentation) Open() { t.noting = false }

// Show implements parts.Part.
func (t *presentation) Show(id session.ID) {
	t.env.Room.Read(t.Sync)
	for i, s := range t.slides {
		if s.ID == id {
			t.at, t.top = i, 0
		}
	}
}

// Spot implements screen.Spotter: a window of the room shows the same page.
func (t *presentation) Spot() screen.Place {
	if s, ok := t.current(); ok {
		return screen.Place{Mode: t.Code(), Item: s.ID}
	}
	return screen.Place{Mode: t.Code()}
}

// Subject implements screen.Subject.
func (t *presentation) Subject() session.ID {
	s, _ := t.current()
	return s.ID
}

func (t *presentation) current() (slide, bool) {
	if t.at < 0 || t.at >= len(t.slides) {
		return slide{}, false
	}
	return t.slides[t.at], true
}

// Sync implements parts.Part. The page that is shown stays the one that is shown.
func (t *presentation) Sync(r *session.Retreat) {
	here, _ := t.current()
	t.slides = t.slides[:0]
	p, w := r.Profile(), t.env.Words
	side := "fr"
	if w.RTL {
		side = "ar"
	}
	if p.VisionFR+p.VisionAR != "" {
		t.slides = append(t.slides, slide{
			Entry: sheet.Entry{ID: p.ID, Main: t.env.Pick(p.VisionFR, p.VisionAR), Other: t.env.Other(p.VisionFR, p.VisionAR)},
			head:  w.Fields["retreat.vision_"+side],
		})
	}
	axes := append([]*session.Axis{}, r.Axes()...)
	for _, a := range axes {
		t.slides = append(t.slides, slide{
			Entry: parts.EntryOf(t.env, &a.Item, a.NameFR, a.NameAR), head: w.Fields["objective.axis"],
			facts: []sheet.Fact{{Label: w.Fields["axis.change_"+side], Text: t.env.Pick(a.ChangeFR, a.ChangeAR)}},
		})
		t.objectives(r, a.ID, a.Short+"  "+t.env.Pick(a.NameFR, a.NameAR))
	}
	t.objectives(r, session.ID{}, "")
	for i := range t.slides {
		for _, c := range r.Comments() {
			if c.On == t.slides[i].ID && !c.On.IsZero() {
				t.slides[i].comments++
				t.slides[i].last = c.Short
			}
		}
		if t.slides[i].ID == here.ID && !here.ID.IsZero() {
			t.at = i
		}
	}
	t.at = max(0, min(t.at, len(t.slides)-1))
}

// objectives adds the pages of those of one axis, or of none.
func (t *presentation) objectives(r *session.Retreat, axis session.ID, head string) {
	w := t.env.Words
	for _, o := range r.Objectives() {
		if o.Axis != axis {
			continue
		}
		values := ""
		if o.Target != "" {
			from := o.Baseline
			if o.BaselineUnknown || from == "" {
				from = "?"
			} else {
				from = format.Decimal(t.env.Lang(), from)
			}
			values = strings.TrimSpace(fmt.Sprintf("%s → %s %s", from, format.Decimal(t.env.Lang(), o.Target), o.Unit))
		}
		t.slides = append(t.slides, slide{
			Entry: parts.EntryOf(t.env, &o.Item, o.TextFR, o.TextAR), head: head,
			facts: []sheet.Fact{
				{Label: w.Fields["objective.indicator"], Text: o.Indicator},
				{Label: w.Fields["objective.target"], Text: values},
				{Label: w.Fields["objective.deadline"], Text: parts.Day(t.env, o.Deadline)},
				{Label: w.Fields["objective.owner"], Text: o.Owner},
			},
		})
	}
}

// Capturing implements parts.Part.
func (t *presentation) Capturing() bool { return t.noting }

// Context implements parts.Part: the number of what is shown.
func (t *presentation) Context() string {
	s, _ := t.current()
	return s.Number
}

// Kept implements parts.Part.
func (t *presentation) Kept() int { return len(t.kept) }

// Actions implements parts.Part.
func (t *presentation) Actions() []screen.Action {
	if t.noting {
		return []screen.Action{
			{Show: "⏎", Name: feedback(func(w *locale.Feedback) string { return w.Keep }), Salle: true},
			{Show: "Tab", Name: feedback(func(w *locale.Feedback) string { return w.OtherReader })},
			{Show: "↑↓", Name: feedback(func(w *locale.Feedback) string { return w.OtherNature })},
			{Show: "Esc", Name: func(l *locale.Strings) string { return l.Sheet().Leave }, Salle: true},
		}
	}
	return []screen.Action{
		{Keys: []string{"enter"}, Show: "⏎", Name: feedback(func(w *locale.Feedback) string { return w.Note }), Run: t.note, Salle: true},
		{Show: "←→", Name: feedback(func(w *locale.Feedback) string { return w.Walk }), Salle: true},
	}
}

// Update implements parts.Part.
func (t *presentation) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		return false, t.arrived(done)
	}
	if t.noting {
		return t.write(msg)
	}
	name, ok := parts.RestKey(msg)
	if !ok {
		return false, nil
	}
	switch name {
	case "left", "right":
		t.walk((name == "right") != t.env.Words.RTL)
	case "up", "down":
		t.walk(name == "down")
	case "pgdown":
		t.top = max(0, min(t.top+t.height-1, t.rows-t.height))
	case "pgup":
		t.top = max(0, t.top-t.height+1)
	case "home":
		t.at, t.top = 0, 0
	case "end":
		t.at, t.top = max(0, len(t.slides)-1), 0
	default:
		return false, nil
	}
	return true, nil
}

func (t *presentation) walk(forward bool) {
	step := -1
	if forward {
		step = 1
	}
	t.at, t.top = max(0, min(t.at+step, len(t.slides)-1)), 0
}

// slot is where the draft of a comment on a page is kept.
const slot = "comment"

// note opens the line in which a comment is typed, on what was typed before.
func (t *presentation) note() tea.Cmd {
	s, ok := t.current()
	if !ok {
		return nil
	}
	t.noting = true
	t.field = edit.Model{Limit: session.LineLimit, Filter: text.Safe, Bidi: t.env.Bidi, Height: 1, Single: true}
	t.field.SetValue(cmp.Or(t.kept[s.ID], t.env.Drafts.Text(s.ID.String(), slot)))
	return nil
}

// write types in the line.
func (t *presentation) write(msg tea.Msg) (bool, tea.Cmd) {
	s, _ := t.current()
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch keys.Field(press) {
		case "enter":
			return true, t.send(s)
		case "esc":
			t.noting = false
			return true, nil
		case "tab":
			t.from = (t.from + 1) % len(session.Readers())
			return true, nil
		case "up":
			t.nature = max(-1, t.nature-1)
			return true, nil
		case "down":
			t.nature = min(t.nature+1, len(session.Natures())-1)
			return true, nil
		}
	}
	used, cmd := t.field.Update(msg)
	if !used {
		return false, cmd
	}
	return true, tea.Batch(cmd, t.env.Drafts.Keep(s.ID.String(), slot, t.field.Value()))
}

// noted remembers a comment on its way, to bring it back if it never arrives.
type noted struct {
	item session.ID
	said string
}

// send keeps the comment; the page stays. What is said of the whole aims at no item.
func (t *presentation) send(s slide) tea.Cmd {
	said := strings.TrimSpace(t.field.Value())
	t.noting = false
	forget := t.env.Drafts.Keep(s.ID.String(), slot, "")
	delete(t.kept, s.ID)
	if said == "" {
		return forget
	}
	remark := session.Remark{Text: said, From: session.Readers()[t.from], On: s.ID}
	if s.Number == "" {
		remark.On, remark.Section = session.ID{}, s.head
	}
	if t.nature >= 0 {
		remark.Nature = session.Natures()[t.nature]
	}
	return tea.Batch(forget, t.env.Do(noted{s.ID, said}, remark))
}

// arrived says the number of the comment, and never its words: the room may be reading.
func (t *presentation) arrived(done screen.Done) tea.Cmd {
	from, ok := done.From.(noted)
	if !ok {
		return nil
	}
	if done.Err != nil {
		t.kept[from.item] = from.said
		return nil
	}
	number := ""
	t.env.Room.Read(func(r *session.Retreat) {
		if len(done.Receipt.Items) > 0 {
			number = session.Base(r.Item(done.Receipt.Items[0])).Short
		}
	})
	return t.env.Say(screen.Good, fmt.Sprintf(t.env.Words.Feedback.Noted, number))
}

// factColumn is where the values of facts start.
const factColumn = 18

// noteRows is the room of the line in which a comment is typed.
const noteRows = 2

// Draw implements parts.Part.
func (t *presentation) Draw(p page.Page) screen.Caret {
	s, ok := t.current()
	if !ok {
		p.Wrap(0, 0, min(p.W, page.Measure), p.H, t.env.Words.Objectives.Empty, page.Label)
		return screen.Caret{}
	}
	body := p.Sub(0, 0, p.W, p.H)
	var caret screen.Caret
	if t.noting {
		body, caret = t.drawNote(p)
	}
	where := fmt.Sprintf("%d / %d", t.at+1, len(t.slides))
	end := p.RowEnd(min(p.W, page.Measure), 0, page.T(where, page.Label))
	x := 0
	if s.Number != "" {
		x = body.Row(0, 0, page.T(s.Number+"   ", page.Heading))
	}
	body.Put(x, 0, max(0, min(end, min(p.W, page.Measure)-p.Width(page.T(where, page.Label)))-x-2), s.head, page.Label, page.Start)
	t.drawSlide(body.Sub(0, 2, body.W, body.H-2), s)
	return caret
}

// drawSlide draws the words and the facts of a page, with how many comments there are.
func (t *presentation) drawSlide(p page.Page, s slide) {
	facts, column := slices.Clone(s.facts), factColumn
	if s.comments > 0 && !t.env.Salle {
		facts = append(facts, sheet.Fact{Label: t.env.Words.After.Parts["comments"], Text: fmt.Sprintf("%d  (%s)", s.comments, s.last)})
	}
	for _, f := range facts {
		if f.Text != "" { // a label that is not drawn takes no room from the others
			column = max(column, p.Width(page.T(f.Label, page.Label))+2)
		}
	}
	column = min(column, min(p.W, page.Measure)/2)
	t.height = p.H
	t.top, t.rows = sheet.DrawWords(p, t.top, s.Entry, column, facts)
}

// drawNote draws the line at the foot of the page and returns what is left above it. The
// room sees that somebody notes, and not what.
func (t *presentation) drawNote(p page.Page) (above page.Page, caret screen.Caret) {
	w, width := t.env.Words.Feedback, min(p.W, page.Measure)
	above = p.Sub(0, 0, p.W, p.H-noteRows-1)
	y := max(0, p.H-noteRows)
	if t.env.Salle {
		p.Put(0, y, width, w.Noting, page.Label, page.Start)
		return above, screen.Caret{}
	}
	nature := w.NoNature
	if t.nature >= 0 {
		nature = w.Natures[string(session.Natures()[t.nature])]
	}
	p.Row(0, y, page.T("‹ "+w.Readers[string(session.Readers()[t.from])]+" ›", page.Body), page.T("   ‹ "+nature+" ›", page.Body))
	p.Fill(0, y+1, width, 1, page.RoleField)
	return above, screen.DrawField(p, 0, y+1, width, &t.field)
}
