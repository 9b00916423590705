package session

import (
	"halqa/session/text"
)

// DraftDecision opens a decision, prefilled with the poll or the session that it comes
// from.
type DraftDecision struct {
	TextFR, TextAR string
	Slot, Poll     ID
	Date           Date
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
		"question_fr", p.QuestionFR, "question_ar", p.QuestionAR, "nature", nature(p))
	b.link(id, "links", p.ID)
	for _, o := range b.OptionsOf(p) {
		for _, kept := range p.Retained {
			if kept == o.ID {
				b.link(id, "links", o.Source)
			}
		}
	}
}

// The natures of a decision that a poll gives it.
const (
	Consultative = "consultative"
	Deliberative = "deliberative"
)

func nature(p *Poll) string {
	if p.Deliberative {
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
	case *Axis:
		return e.NameFR, e.NameAR
	case *Theme:
		return e.NameFR, e.NameAR
	case *Poll:
		return e.QuestionFR, e.QuestionAR
	case *Slot:
		return e.TitleFR, e.TitleAR
	case *Group:
		return e.ThemeFR, e.ThemeAR
	}
	return "", ""
}
