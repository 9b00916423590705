package after

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/assets/survey"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// echo is what the room hears on the next morning of what it said in the evening: three
// facts that follow from the counts, and two changes that people decide.
type echo struct {
	env   *screen.Env
	sheet *sheet.Model
	name  string
	facts []string
	said  [2][2]string // the changes: in the language of the seat, then in the other
	top   int
}

func newEcho(env *screen.Env) *echo {
	return &echo{env: env, sheet: sheet.New(env, session.TypeNamed("inquiry"))}
}

// Code implements parts.Part.
func (e *echo) Code() string { return "echo" }

// Count implements parts.Part: each day that was counted wants two changes.
func (e *echo) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	for _, q := range r.Inquiries() {
		if q.Form != survey.Day || q.Status != session.InquiryClosed {
			continue
		}
		for _, change := range []string{q.Change1FR + q.Change1AR, q.Change2FR + q.Change2AR} {
			if change == "" {
				missing++
			} else {
				n++
			}
		}
	}
	return n, missing
}

// Open implements parts.Part.
func (e *echo) Open() { e.top = 0 }

// Show implements parts.Part.
func (e *echo) Show(session.ID) {}

// Capturing implements parts.Part.
func (e *echo) Capturing() bool { return e.sheet.Writing() }

// Context implements parts.Part.
func (e *echo) Context() string { return "" }

// Kept implements parts.Part.
func (e *echo) Kept() int { return e.sheet.Kept() }

// latest is the last end of a day that was counted.
func latest(r *session.Retreat) (last *session.Inquiry) {
	for _, q := range r.Inquiries() {
		if q.Form == survey.Day && q.Status == session.InquiryClosed {
			last = q
		}
	}
	return last
}

// Sync implements parts.Part.
func (e *echo) Sync(r *session.Retreat) {
	e.name, e.facts, e.said = "", nil, [2][2]string{}
	q := latest(r)
	if q == nil {
		return
	}
	e.name = q.Questionnaire().Title.In(e.env.Lang()) + " " + fmt.Sprint(q.Day)
	e.facts = e.derive(q)
	e.said[0] = [2]string{e.env.Pick(q.Change1FR, q.Change1AR), e.env.Other(q.Change1FR, q.Change1AR)}
	e.said[1] = [2]string{e.env.Pick(q.Change2FR, q.Change2AR), e.env.Other(q.Change2FR, q.Change2AR)}
	if e.sheet.Item() != q.ID {
		e.sheet.Edit(q.ID)
	}
	var specs []sheet.Spec
	for i, field := range []string{"change1", "change2"} {
		head := fmt.Sprintf(e.env.Words.After.Change, i+1)
		both := parts.Pair(e.env, e.sheet, field, sheet.Spec{Large: true, Head: head, Air: true})
		for k := range both {
			if both[k].Hint == "" {
				both[k].Hint = e.env.Words.Fields["inquiry."+both[k].Field]
			}
		}
		specs = append(specs, both...)
	}
	specs = append(specs, sheet.Spec{Field: "handed", Air: true})
	e.sheet.Show(r, specs)
}

// derive says three facts of an evening: how many answered, what people agree with most,
// and what they agree with least.
func (e *echo) derive(q *session.Inquiry) []string {
	w, returns := e.env.Words.After, q.Returns()
	facts := []string{e.env.Count(w.FactSheets, returns.Sheets)}
	if q.Handed > 0 {
		facts[0] = fmt.Sprintf(w.FactHanded, returns.Sheets, q.Handed)
	}
	best, worst, ok := returns.Ends()
	if !ok {
		return facts
	}
	said := func(form string, n int, t session.Tally) string {
		return fmt.Sprintf(form, n, t.Answered(), t.Question.Text.In(e.env.Lang()))
	}
	facts = append(facts, said(w.FactAgree, best.Agreed(), best))
	if worst.Disagreed() > 0 {
		return append(facts, said(w.FactDisagree, worst.Disagreed(), worst))
	}
	return append(facts, said(w.FactLeast, worst.Agreed(), worst))
}

// Update implements parts.Part.
func (e *echo) Update(msg tea.Msg) (bool, tea.Cmd) {
	if _, done := msg.(screen.Done); done || !e.env.Salle && e.name != "" {
		return e.sheet.Update(msg)
	}
	return parts.Scroll(msg, &e.top), nil
}

// Actions implements parts.Part.
func (e *echo) Actions() []screen.Action {
	if e.Capturing() {
		return []screen.Action{
			{Show: "⏎", Name: sheet.Word(func(w *locale.Sheet) string { return w.Next })},
			{Show: "Esc", Name: sheet.Word(func(w *locale.Sheet) string { return w.Leave })},
		}
	}
	if e.name == "" {
		return nil
	}
	return []screen.Action{{Keys: []string{"enter"}, Name: sheet.Word(func(w *locale.Sheet) string { return w.Write }), Run: e.sheet.Write}}
}

// Draw implements parts.Part: large, because it is read to the room.
func (e *echo) Draw(p page.Page) screen.Caret {
	w := e.env.Words.After
	width := min(p.W, page.Measure)
	if e.name == "" {
		p.Wrap(0, 0, width, 4, w.NoEcho, page.Label)
		return screen.Caret{}
	}
	rows := 2
	for _, fact := range e.facts {
		rows += p.Rows(fact, width-3) + 1
	}
	if !e.env.Salle {
		y := e.drawFacts(p, 0, width)
		return e.sheet.Draw(p.Sub(0, y, p.W, p.H-y), true)
	}
	for _, change := range e.said {
		rows += p.Rows(change[0], width-3) + p.Rows(change[1], width-3) + 1
	}
	e.top = max(0, min(e.top, rows-p.H))
	sheet.More(p, e.top, rows)
	y := e.drawFacts(p, -e.top, width)
	for i, change := range e.said {
		if change[0] == "" {
			continue
		}
		p.Put(0, y, 2, fmt.Sprint(i+1), page.Accent, page.Start)
		for _, text := range change {
			if text != "" {
				y += p.Wrap(3, y, width-3, p.Rows(text, width-3), text, page.Title)
			}
		}
		y++
	}
	return screen.Caret{}
}

// drawFacts draws the heading and the facts, and returns the row after them.
func (e *echo) drawFacts(p page.Page, y, width int) int {
	p.Put(0, y, width, e.name, page.Heading, page.Start)
	y += 2
	for _, fact := range e.facts {
		p.Put(0, y, 1, "●", page.Accent, page.Start)
		y += p.Wrap(3, y, width-3, p.Rows(fact, width-3), fact, page.Body)
	}
	return y + 1
}
