package sample

import (
	"strings"

	"halqa/assets/demo"
	"halqa/session"
)

// axes names the axes. Their decision comes in the same session, but later: it is tied to
// them once it is there.
func (p *player) axes() {
	for _, a := range demo.Retreat.Axes {
		p.add(session.Facilitator, a.ID, session.Enter{Type: "axis", Values: []string{
			"name_fr", a.FR, "name_ar", first(a.ID, "name_ar", a.AR), "change_fr", a.ChangeFR, "change_ar", a.ChangeAR,
		}})
		p.do(session.Facilitator, p.links(a.ID, a.Links)...)
	}
}

// decisions writes down and settles what a session decided.
func (p *player) decisions(code string) {
	for i := range demo.Retreat.Decisions {
		if d := &demo.Retreat.Decisions[i]; d.Session == code {
			p.decide(d)
		}
	}
}

// decide drafts a decision from its poll or session, completes it and settles it, in the
// order in which a room has to: adopting asks for the reason and the links.
func (p *player) decide(d *demo.Decision) {
	c := session.DraftDecision{TextFR: d.TextFR, TextAR: d.TextAR, Slot: p.id(d.Session), Date: session.Date(d.Date)}
	if d.Poll != "" {
		c.Poll = p.id(d.Poll)
	}
	id := p.add(session.Facilitator, d.ID, c)
	optionsFR, optionsAR := lines(d.Options)
	rejectedFR, rejectedAR := lines(d.Rejected)
	dissentFR, dissentAR := lines(d.Dissent)
	commands := edits(id, "question_fr", d.QuestionFR, "question_ar", d.QuestionAR, "rationale_fr", d.RationaleFR,
		"rationale_ar", d.RationaleAR, "nature", d.Nature, "method", d.Method, "owner", d.Owner, "effective", d.Effective,
		"options", optionsFR, "options_ar", optionsAR, "electorate", d.Electorate,
		"rejected", rejectedFR, "rejected_ar", rejectedAR, "dissent", dissentFR, "dissent_ar", dissentAR)
	p.do(session.Facilitator, append(commands, p.links(d.ID, d.Links)...)...)
	status := session.DecisionStatus(d.Status)
	if status == session.Revised {
		status = session.Adopted // it was, until the decision that replaces it
	}
	p.do(session.Facilitator, session.Rule{Decision: id, Status: status})
	if d.Replaces != "" {
		p.do(session.Facilitator, session.Rule{Decision: p.id(d.Replaces), Status: session.Revised, By: id})
	}
	for _, a := range demo.Retreat.Axes {
		if a.Decision == d.ID {
			p.do(session.Facilitator, edits(p.id(a.ID), "decision", id.String())...)
		}
	}
}

// lines puts texts one a line, in each language.
func lines(texts []demo.Text) (fr, ar string) {
	var inFR, inAR []string
	for _, t := range texts {
		inFR, inAR = append(inFR, t.FR), append(inAR, t.AR)
	}
	return strings.Join(inFR, "\n"), strings.Join(inAR, "\n")
}

// objectives writes the sheets of the groups, as drafts: validation comes after the
// retreat, by a person and on a date.
func (p *player) objectives() {
	for _, o := range demo.Retreat.Objectives {
		p.add(session.NoteTaker, o.ID, session.Enter{Type: "objective", Values: []string{
			"text_fr", o.TextFR, "text_ar", o.TextAR, "lang", o.Language, "level", o.Level, "axis", p.id(o.Axis).String(),
			"indicator", first(o.ID, "indicator", o.Indicator), "unit", o.Unit, "direction", o.Direction, "baseline", o.Baseline,
			"baseline_unknown", flag(o.BaselineUnknown), "baseline_by", o.BaselineBy, "target", first(o.ID, "target", o.Target),
			"disaggregation", first(o.ID, "disaggregation", strings.Join(o.Disaggregation, ", ")), "deadline", o.Deadline,
			"milestones", first(o.ID, "milestones", strings.Join(o.Milestones, "\n")), "owner", o.Owner, "verification", o.Verification,
			"frequency", o.Frequency, "cost_mad", number(o.CostMAD), "person_days", number(o.PersonDays),
			"ambition", o.Ambition, "assumptions", strings.Join(o.Assumptions, "\n"), "scope", o.Scope,
		}})
		p.do(session.NoteTaker, p.links(o.ID, o.Links)...)
	}
}

// first is what a field of the plan held before a remark on the first draft changed it.
func first(item, field, now string) string {
	for _, c := range demo.Retreat.Changes {
		if c.Item == item && c.Field == field {
			return c.Before
		}
	}
	return now
}

// amend changes the plan as the remarks on its first draft asked, each with its source.
func (p *player) amend() {
	p.at("2026-12-21", "10:00")
	p.add(session.Facilitator, "v1", session.PublishDraft{By: "Consultance", Note: "CA, équipe, partenaires"})
	p.comments()
	for _, c := range demo.Retreat.Changes {
		p.at(c.Date, "10:00")
		p.do(session.Facilitator, edits(p.id(c.Item), c.Field, c.After)...)
		p.add(session.Facilitator, c.ID, session.CiteSource{Item: p.id(c.Item), Source: c.Source})
	}
	p.answers()
}

// conclude is what comes after the retreat: the fate of every idea, what readers of the
// first draft changed, and the validation of the objectives.
func (p *player) conclude() {
	p.at("2026-12-14", "09:30") // a working day: the retreat ended on a Friday
	var fates []session.Command
	for _, i := range demo.Retreat.Ideas {
		fates = append(fates, edits(p.id(i.ID), "fate", i.Fate)...)
	}
	p.do(session.Facilitator, fates...)
	p.views()
	p.advice()
	p.amend()
	for _, o := range demo.Retreat.Objectives {
		if o.Validated != "" {
			p.at(o.Validated, "16:00")
			p.do(session.Facilitator, append(edits(p.id(o.ID), "decision", p.id(o.Validates).String()),
				session.Validate{Objective: p.id(o.ID), On: session.Date(o.Validated), By: o.ValidatedBy})...)
		}
	}
}
