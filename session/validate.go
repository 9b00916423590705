package session

import (
	"fmt"
	"slices"

	"halqa/session/smart"
)

// Standing is how far an objective has come on its way into the plan.
type Standing int

// The standings. No rule ever validates an objective by itself: a person does.
const (
	Drafted   Standing = iota
	Validated          // by a person, and nothing has changed since
	Reopened           // validated once; a field changed since, or a question came up
)

// Standing says whether an objective is validated as it stands. The record of who
// validated it and when stays with an objective that is changed afterwards, so that
// documents can say "modified after validation"; only another validation, or taking the
// change back, makes it valid again. Links and translations of names are no change of
// what was promised: the fields of the sheet are.
func (r *Retreat) Standing(o *Objective) Standing { return r.standingOf(o, r.Asked(o)) }

// Examined is what the rules and the people say of an objective.
type Examined struct {
	Open, Waived []smart.Finding // in the order of the sheet
	Standing     Standing
}

// Examine asks an objective everything at once.
func (r *Retreat) Examine(o *Objective) Examined {
	open, waived := sorted(o, r.Lint(o))
	return Examined{Open: open, Waived: waived, Standing: r.standingOf(o, open)}
}

func (r *Retreat) standingOf(o *Objective, open []smart.Finding) Standing {
	rec := r.records[o.ID]
	if o.Validated == "" || rec == nil {
		return Drafted
	}
	heads := r.heads(rec, "validated")
	if len(heads) == 0 {
		return Drafted
	}
	seal := heads[len(heads)-1]
	for i := range objectiveType.Fields {
		f := &objectiveType.Fields[i]
		if !promised(f) {
			continue
		}
		for _, e := range r.heads(rec, f.Name) {
			if seal.ID.Before(e.ID) && e.Act != seal.Act {
				return Reopened
			}
		}
	}
	if len(grave(open)) > 0 {
		return Reopened
	}
	return Validated
}

// promised reports that a field is part of what an item of the plan says. Where it comes
// from, who settled it and how far it has come is not: a plan that is carried out is not
// a plan changed.
func promised(f *Field) bool {
	return !f.Many && !slices.Contains([]string{"lang", "validated", "validated_by", "decision", "ref", "status"}, f.Name)
}

// grave are the findings that keep an objective from being validated: advice does not.
func grave(all []smart.Finding) []smart.Finding {
	return slices.DeleteFunc(slices.Clone(all), func(f smart.Finding) bool { return f.Severity < smart.Warning })
}

// Validate is the act by which a person says that an objective is SMART: no error is
// left, and every warning was lifted or waived.
type Validate struct {
	Objective ID
	On        Date
	By        string // a role; the role of the seat when empty
}

func (c Validate) plan(b *batch) {
	b.called(VerbValidate)
	o, ok := live[*Objective](b, c.Objective)
	if !ok {
		return
	}
	if open := grave(b.Asked(o)); len(open) > 0 {
		b.refuse(&QuestionsError{Open: open})
		return
	}
	if c.On == "" {
		c.On = DateOf(b.clock.Now())
	}
	if c.By == "" {
		c.By = string(b.seat)
	}
	b.set(o.ID, "validated_by", c.By)
	b.set(o.ID, "validated", string(c.On))
	b.again(o.ID, "validated", string(c.On))
}

// again writes a field although it has the value already: that it is said anew is the
// news.
func (b *batch) again(id ID, name, value string) {
	if _, ok := b.written[fieldOf{id, name}]; ok || b.err != nil {
		return
	}
	var base []ID
	for _, h := range b.heads(b.records[id], name) {
		base = append(base, h.ID)
	}
	b.emit(Event{Kind: Set, Entity: id, Field: name, Value: value, Base: base})
}

// QuestionsError says that questions are open about an objective.
type QuestionsError struct{ Open []smart.Finding }

// Error implements error.
func (e *QuestionsError) Error() string {
	return fmt.Sprintf("%d questions are open, the first is %s", len(e.Open), e.Open[0].Rule)
}
