package session

import (
	"slices"

	"halqa/session/smart"
	"halqa/session/text"
)

// SplitObjective makes two sheets of one that holds two objectives. The sentence is cut
// where the rule sees the second one begin; every other field is copied, because only
// people know to which of the two it belongs. A translation in which the rule sees one
// objective stays with the first sheet.
type SplitObjective struct{ Objective ID }

func (c SplitObjective) plan(b *batch) {
	b.called(VerbSplit)
	o, ok := live[*Objective](b, c.Objective)
	if !ok {
		return
	}
	frOne, frTwo, fr := smart.Cut(o.TextFR, text.French)
	arOne, arTwo, ar := smart.Cut(o.TextAR, text.Arabic)
	if !fr && !ar {
		b.refuse(ErrOneObjective)
		return
	}
	second := b.add(objectiveType)
	for i := range objectiveType.Fields {
		if f := &objectiveType.Fields[i]; promised(f) || f.Name == "lang" {
			b.set(second, f.Name, f.Value(o, ""))
		}
	}
	lang := o.Language
	if frTwo == "" {
		lang = text.Arabic
	} else if arTwo == "" {
		lang = text.French
	}
	b.sets(second, "text_fr", frTwo, "text_ar", arTwo, "lang", lang, "decision", o.Decision.String())
	for _, from := range o.Links {
		b.link(second, "links", from)
	}
	b.sets(o.ID, "text_fr", frOne, "text_ar", arOne)
}

// Demote makes a measure of an objective that names an activity: it takes its words, its
// owner and its means along. Under another objective the sheet itself is withdrawn;
// under its own it stays, and asks for the change that the activity should bring.
type Demote struct {
	Objective ID
	Under     ID // the same objective, or another one
}

func (c Demote) plan(b *batch) {
	b.called(VerbDemote)
	o, ok := live[*Objective](b, c.Objective)
	if !ok {
		return
	}
	under, ok := live[*Objective](b, c.Under)
	if !ok {
		return
	}
	if o.TextFR == "" && o.TextAR == "" {
		b.refuse(ErrEmptyText)
		return
	}
	m := b.add(measureType)
	b.sets(m, "objective", under.ID.String(), "text_fr", o.TextFR, "text_ar", o.TextAR, "owner", o.Owner,
		"end", string(QuarterOf(o.Deadline)), "cost_mad", number(o.CostMAD), "person_days", number(o.PersonDays))
	for _, from := range o.Links {
		b.link(m, "links", from)
	}
	if under.ID == o.ID {
		b.sets(o.ID, "text_fr", "", "text_ar", "")
		return
	}
	for _, below := range b.MeasuresOf(o.ID) {
		b.set(below.ID, "objective", under.ID.String())
	}
	b.withdraw(o.ID)
}

// Hosts lists the objectives under which another one can stand as a measure: those of
// its axis first, the objective itself last.
func (r *Retreat) Hosts(o *Objective) []*Objective {
	var near, far []*Objective
	for _, other := range r.objectives.live {
		switch {
		case other.ID == o.ID:
		case other.Axis == o.Axis && !o.Axis.IsZero():
			near = append(near, other)
		default:
			far = append(far, other)
		}
	}
	return append(slices.Concat(near, far), o)
}
