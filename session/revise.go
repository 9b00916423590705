package session

import (
	"errors"
	"strings"
)

// Missing lists what a decision needs before it can be adopted: its words, a sentence of
// justification, and a link to a poll, a finding, an idea or anything else that people
// said. The session of the agenda in which it was taken is no evidence.
func (r *Retreat) Missing(d *Decision) (reasons []error) {
	if strings.TrimSpace(d.Wording()) == "" {
		reasons = append(reasons, ErrEmptyText)
	}
	if strings.TrimSpace(d.Rationale()) == "" {
		reasons = append(reasons, ErrNoRationale)
	}
	if len(r.Evidence(d)) == 0 {
		reasons = append(reasons, ErrNoEvidence)
	}
	return reasons
}

// Evidence lists what a decision rests on and still exists.
func (r *Retreat) Evidence(d *Decision) (on []ID) {
	for _, id := range d.Links {
		e, ok := find[Entity](r, id)
		if !ok || id == d.ID {
			continue
		}
		switch e.(type) {
		case *Slot, *Group, *Person, *AgendaDay, *Profile:
		default:
			on = append(on, id)
		}
	}
	return on
}

// IncompleteError says what a decision misses before it can be adopted.
type IncompleteError struct{ Missing []error }

// Error implements error.
func (e *IncompleteError) Error() string { return errors.Join(e.Missing...).Error() }

// Unwrap gives the reasons.
func (e *IncompleteError) Unwrap() []error { return e.Missing }

// Revise opens a decision in the place of another one, with the same words and without
// its reasons: people say anew why. The old one stays readable and names the new one.
type Revise struct {
	Decision ID
	Slot     ID
	Date     Date
}

func (c Revise) plan(b *batch) {
	b.called(VerbRevise)
	old, ok := live[*Decision](b, c.Decision)
	if !ok {
		return
	}
	if old.Status == Revised {
		b.refuse(ErrRevised)
		return
	}
	id := b.add(decisionType)
	b.sets(id, "text_fr", old.TextFR, "text_ar", old.TextAR, "question_fr", old.QuestionFR, "question_ar", old.QuestionAR,
		"options", old.Options, "options_ar", old.OptionsAR, "will_not_do", old.WillNotDo, "will_not_do_ar", old.WillNotDoAR, "nature", old.Nature,
		"method", old.Method, "electorate", old.Electorate, "owner", old.Owner, "poll", old.Poll.String(), "slot", c.Slot.String(), "date", string(c.Date))
	for _, from := range append([]ID{old.ID}, b.Evidence(old)...) {
		b.link(id, "links", from)
	}
	b.sets(old.ID, "status", string(Revised), "revised_by", id.String())
}

// Revises is the decision whose place another one took, nil when it took none.
func (r *Retreat) Revises(d *Decision) *Decision {
	for _, old := range r.decisions.live {
		if old.RevisedBy == d.ID && old.Status == Revised {
			return old
		}
	}
	return nil
}
