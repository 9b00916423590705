package session

import (
	"cmp"
	"strings"

	"halqa/session/privacy"
	"halqa/session/text"
)

// DraftDecision opens a decision, prefilled with the poll or the session that it comes
// from.
type DraftDecision struct {
	TextFR, TextAR string
	Slot, Poll     ID
	// What the poll said, in words, for the record of the decision; see session/verdict.
	ResultFR, ResultAR string
	Date               Date
}

func (c DraftDecision) plan(b *batch) {
	b.called(VerbDecide)
	id := b.add(decisionType)
	b.sets(id, "text_fr", c.TextFR, "text_ar", c.TextAR, "slot", c.Slot.String(), "date", string(c.Date))
	if c.Poll.IsZero() {
		b.link(id, "links", c.Slot)
		return
	}
	p, ok := live[*Poll](b, c.Poll)
	if !ok {
		return
	}
	b.sets(id, "poll", p.ID.String(), "method", string(p.Method),
		"question_fr", p.QuestionFR, "question_ar", p.QuestionAR, "nature", nature(p),
		"result_fr", c.ResultFR, "result_ar", c.ResultAR)
	b.link(id, "links", p.ID)
	b.setAside(id, p)
}

// setAside links what people retained after a poll, and names what they did not: whoever
// reads the decision must see what it was chosen from. Why is left to people.
func (b *batch) setAside(id ID, p *Poll) {
	if len(p.Retained) == 0 {
		return
	}
	var fr, ar []string
	guard := b.Guard()
	for _, row := range b.Result(p).Rows {
		if row.Retained {
			b.link(id, "links", row.Option.Source)
			continue
		}
		french, arabic := cmp.Or(row.Option.TextFR, row.Option.TextAR), cmp.Or(row.Option.TextAR, row.Option.TextFR)
		if e := b.Item(row.Option.Source); e != nil && guard.Class(&row.Option) > privacy.Internal {
			french, arabic = e.base().Short, e.base().Short // words that may name somebody are not copied
		}
		fr, ar = append(fr, french), append(ar, arabic)
	}
	b.sets(id, "rejected", strings.Join(fr, "\n"), "rejected_ar", strings.Join(ar, "\n"))
}

// The natures of a decision that a poll gives it.
const (
	Consultative = "consultative"
	Deliberative = "deliberative"
)

// nature is what a poll may decide: the board binds the association, if enough of it was
// there; everything else is advice.
func nature(p *Poll) string {
	if p.Deliberative && (p.Quorum == 0 || p.Present[Board] >= p.Quorum) {
		return Deliberative
	}
	return Consultative
}

// Rule changes the status of a decision. Adopted needs a justification and a link.
type Rule struct {
	Decision ID
	Status   DecisionStatus
	By       ID // the decision that revises it, for Revised
}

func (c Rule) plan(b *batch) {
	b.called(VerbAdopt)
	d, ok := live[*Decision](b, c.Decision)
	if !ok {
		return
	}
	if d.Status == Revised && c.Status != Revised {
		b.refuse(ErrRevised) // what took its place is what holds
		return
	}
	if missing := b.Missing(d); c.Status == Adopted && len(missing) > 0 {
		b.refuse(&IncompleteError{Missing: missing})
		return
	}
	b.sets(d.ID, "status", string(c.Status), "revised_by", c.By.String())
}

// DraftObjective opens an objective sheet, in the language of its text, linked to what
// it comes from.
type DraftObjective struct {
	Text string
	Axis ID
	From []ID // decisions, ideas, findings
}

func (c DraftObjective) plan(b *batch) {
	b.called(VerbObjective)
	id := b.add(objectiveType)
	field, lang := "text_fr", "fr"
	if text.Dir(c.Text) == text.RTL {
		field, lang = "text_ar", "ar"
	}
	b.sets(id, field, c.Text, "lang", lang, "axis", c.Axis.String())
	for _, from := range c.From {
		if e, ok := live[Entity](b, from); ok {
			b.link(id, "links", from)
			if d, ok := e.(*Decision); ok {
				b.set(id, "decision", d.ID.String())
			}
		}
	}
}

// Wording is what an item says in French and in Arabic; the language in which it was
// not said is empty.
func Wording(e Entity) (fr, ar string) { return wording(e) }

func wording(e Entity) (fr, ar string) {
	switch e := e.(type) {
	case *Idea:
		if text.Dir(e.Text) == text.RTL {
			return e.Translation, e.Text
		}
		return e.Text, e.Translation
	case *Finding:
		return e.TextFR, e.TextAR
	case *Option:
		return e.TextFR, e.TextAR
	case *Decision:
		return e.TextFR, e.TextAR
	case *Objective:
		return e.TextFR, e.TextAR
	case *Measure:
		return e.TextFR, e.TextAR
	case *Hazard:
		return e.TextFR, e.TextAR
	case *Trigger:
		return e.TextFR, e.TextAR
	case *Recommendation:
		return e.TextFR, e.TextAR
	case *Step:
		return e.TextFR, e.TextAR
	case *Review:
		return e.TextFR, e.TextAR
	case *Aim:
		return e.TextFR, e.TextAR
	case *Task:
		return e.TextFR, e.TextAR
	case *Comment:
		return either(e.Text)
	case *Validation:
		return e.QuestionFR, e.QuestionAR
	case *Axis:
		return e.NameFR, e.NameAR
	case *Support:
		return either(e.Question)
	case *Answer:
		return either(e.Text)
	case *Inquiry:
		title := e.Questionnaire().Title
		return title.FR, title.AR
	case *Theme:
		return e.NameFR, e.NameAR
	case *Poll:
		return e.QuestionFR, e.QuestionAR
	case *Slot:
		return e.TitleFR, e.TitleAR
	case *Group:
		return e.ThemeFR, e.ThemeAR
	case *Redaction:
		return e.Words, ""
	case *Logo:
		return either(e.Alt)
	}
	return dossierWording(e)
}

// either is a text that people wrote in one language, under that language.
func either(s string) (fr, ar string) {
	if text.Dir(s) == text.RTL {
		return "", s
	}
	return s, ""
}
