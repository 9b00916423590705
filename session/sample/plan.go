package sample

import (
	"halqa/assets/demo"
	"halqa/session"
)

// views say whose perspectives what was said so far brings, as one act.
func (p *player) views() {
	var commands []session.Command
	for _, v := range demo.Retreat.Plan.Views {
		if p.ids[v.ID].IsZero() || p.viewed[v.ID] {
			continue
		}
		p.viewed[v.ID] = true
		commands = append(commands, session.View{Items: []session.ID{p.id(v.ID)}, Perspective: session.Perspective(v.Perspective)})
		if v.Strength != "" {
			commands = append(commands, edits(p.id(v.ID), "strength", v.Strength)...)
		}
	}
	p.do(session.NoteTaker, commands...)
}

// vision writes the sentences above the plan, and why some perspectives are silent in
// some axes.
func (p *player) vision() {
	d := &demo.Retreat.Plan
	p.do(session.Facilitator, edits(p.id("R-1"), "vision_fr", d.VisionFR, "vision_ar", d.VisionAR, "mission_fr", d.MissionFR,
		"mission_ar", d.MissionAR, "values_fr", d.ValuesFR, "values_ar", d.ValuesAR)...)
	for _, s := range d.Silences {
		p.do(session.Facilitator, session.BreakSilence{Axis: p.id(s.Axis), Perspective: session.Perspective(s.Perspective), Why: s.Why})
	}
}

// measures plan what is done for each objective, in the quarters of the plan.
func (p *player) measures() {
	for _, m := range demo.Retreat.Plan.Measures {
		p.add(session.NoteTaker, m.ID, session.Enter{Type: "measure", Values: []string{
			"objective", p.id(m.Objective).String(), "text_fr", m.TextFR, "text_ar", m.TextAR, "owner", m.Owner,
			"start", m.Start, "end", m.End, "cost_mad", number(m.CostMAD), "person_days", number(m.PersonDays),
		}})
		p.do(session.NoteTaker, p.links(m.ID, m.Links)...)
	}
}

// risks say what may go another way, what opens the plan again, and who follows it up.
func (p *player) risks() {
	d := &demo.Retreat.Plan
	for _, k := range d.Risks {
		p.add(session.NoteTaker, k.ID, session.Enter{Type: "risk", Values: []string{
			"text_fr", k.FR, "text_ar", k.AR, "axis", p.id(k.Axis).String(), "probability", number(k.Probability),
			"impact", number(k.Impact), "sign_fr", k.SignFR, "sign_ar", k.SignAR,
			"response_fr", k.ResponseFR, "response_ar", k.ResponseAR, "owner", k.Owner,
		}})
		p.do(session.NoteTaker, p.links(k.ID, k.Links)...)
	}
	for _, t := range d.Triggers {
		p.add(session.NoteTaker, t.ID, session.Enter{Type: "trigger", Values: []string{
			"text_fr", t.FR, "text_ar", t.AR, "axis", p.id(t.Axis).String(), "owner", t.Owner,
			"action_fr", t.ActionFR, "action_ar", t.ActionAR,
		}})
	}
	for _, v := range d.Reviews {
		p.do(session.NoteTaker, session.Enter{Type: "review", Values: []string{"text_fr", v.FR, "text_ar", v.AR, "body", v.Body, "rhythm", v.Rhythm}})
	}
}

// steps are what people engaged in for the ninety days.
func (p *player) steps() {
	for _, s := range demo.Retreat.Plan.Steps {
		p.add(session.NoteTaker, s.ID, session.Enter{Type: "step", Values: []string{
			"text_fr", s.FR, "text_ar", s.AR, "owner", s.Owner, "deadline", s.Deadline, "status", s.Status,
		}})
		p.do(session.NoteTaker, p.links(s.ID, s.Links)...)
	}
}

// advice is what the consultant recommends, when the report is written.
func (p *player) advice() {
	for _, a := range demo.Retreat.Plan.Advice {
		p.add(session.Facilitator, a.ID, session.Enter{Type: "recommendation", Values: []string{
			"text_fr", a.FR, "text_ar", a.AR, "addressee", a.Addressee, "priority", a.Priority, "deadline", a.Deadline,
		}})
		p.do(session.Facilitator, p.links(a.ID, a.Links)...)
	}
	p.catchUp()
}
