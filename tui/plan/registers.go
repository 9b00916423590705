package plan

import (
	"fmt"
	"slices"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// scores are the values of probability and impact.
var scores = []sheet.Choice{{Word: "–"}, {Value: "1", Word: "1"}, {Value: "2", Word: "2"}, {Value: "3", Word: "3"}, {Value: "4", Word: "4"}, {Value: "5", Word: "5"}}

// newRisks is the list of risks, the heaviest first, with the assumptions of the
// objectives beside: both are what may go another way.
func newRisks(env *screen.Env) *register {
	var g *register
	g = register{
		name: "risks", typ: "risk", field: "text",
		rows: func(r *session.Retreat) []row { return riskRows(env, r) },
		specs: func(cur row) []sheet.Spec {
			specs := append(g.wordings(),
				sheet.Spec{Field: "axis", Choices: g.axes, Air: true},
				sheet.Spec{Field: "probability", Choices: scores},
				sheet.Spec{Field: "impact", Choices: scores},
			)
			specs = append(specs, g.pair("sign", sheet.Spec{Quick: true, Air: true})...)
			specs = append(specs, g.pair("response", sheet.Spec{Quick: true})...)
			return append(specs,
				sheet.Spec{Field: "owner", Quick: true, Air: true},
				sheet.Spec{Field: "links", Opens: true, Text: cur.linked},
			)
		},
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, k := range r.Risks() {
				if k.Weight() == 0 || k.Owner == "" || k.ResponseFR+k.ResponseAR == "" {
					missing++
				}
			}
			return len(r.Risks()), missing
		},
	}.with(env)
	return g
}

func riskRows(env *screen.Env, r *session.Retreat) []row {
	w := env.Words
	risks := slices.Clone(r.Risks())
	slices.SortStableFunc(risks, func(a, b *session.Hazard) int { return b.Weight() - a.Weight() })
	var all []row
	for _, k := range risks {
		out := row{Entry: entry(env, &k.Item, k.TextFR, k.TextAR), linked: shorts(env, r, k.Links), word: axisName(env, r, k.Axis)}
		if k.Weight() > 0 {
			out.end = fmt.Sprintf(w.Plan.Weight, k.Weight())
		}
		for field, missing := range map[string]bool{
			"probability": k.Probability == 0, "impact": k.Impact == 0, "owner": k.Owner == "",
			"response_" + side(env): k.ResponseFR+k.ResponseAR == "",
		} {
			if missing {
				out.asks = append(out.asks, field)
			}
		}
		if len(out.asks) > 0 && !env.Salle {
			out.sign, out.style = "◆", page.Warn
		}
		out.facts = []sheet.Fact{
			{Label: w.Fields["risk.sign_"+side(env)], Text: env.Pick(k.SignFR, k.SignAR)},
			{Label: w.Fields["risk.response_"+side(env)], Text: env.Pick(k.ResponseFR, k.ResponseAR)},
			{Label: w.Fields["risk.owner"], Text: k.Owner},
		}
		all = append(all, out)
	}
	return all
}

// newTriggers is the list of what opens the plan again, then of what the objectives take
// for granted.
func newTriggers(env *screen.Env) *register {
	var g *register
	g = register{
		name: "triggers", typ: "trigger", field: "text",
		rows: func(r *session.Retreat) []row { return triggerRows(env, r) },
		specs: func(row) []sheet.Spec {
			specs := append(g.wordings(), sheet.Spec{Field: "axis", Choices: g.axes, Air: true}, sheet.Spec{Field: "owner", Quick: true})
			return append(specs, g.pair("action", sheet.Spec{Quick: true})...)
		},
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, a := range r.Axes() {
				if !slices.ContainsFunc(r.Triggers(), func(t *session.Trigger) bool { return t.Axis == a.ID }) {
					missing++ // what would make people rethink this axis?
				}
			}
			return len(r.Triggers()), missing
		},
	}.with(env)
	return g
}

func triggerRows(env *screen.Env, r *session.Retreat) []row {
	w := env.Words
	var all []row
	for _, t := range r.Triggers() {
		out := row{Entry: entry(env, &t.Item, t.TextFR, t.TextAR), word: axisName(env, r, t.Axis)}
		if out.word == "" {
			out.asks = []string{"axis"}
		}
		if len(out.asks) > 0 && !env.Salle {
			out.sign, out.style = "◆", page.Warn
		}
		out.facts = []sheet.Fact{
			{Label: w.Fields["trigger.action_"+side(env)], Text: env.Pick(t.ActionFR, t.ActionAR)},
			{Label: w.Fields["trigger.owner"], Text: t.Owner},
		}
		all = append(all, out)
	}
	return all
}

// newAdvice is the list of recommendations. One without an addressee is advice to nobody.
func newAdvice(env *screen.Env) *register {
	var g *register
	g = register{
		name: "advice", typ: "recommendation", field: "text",
		rows: func(r *session.Retreat) []row { return adviceRows(env, r) },
		specs: func(cur row) []sheet.Spec {
			return append(g.wordings(),
				sheet.Spec{Field: "addressee", Quick: true, Air: true},
				sheet.Spec{Field: "priority", Choices: sheet.Choices(env.Words.Plan.Priorities, "", "high", "medium", "low")},
				sheet.Spec{Field: "deadline", Quick: true},
				sheet.Spec{Field: "links", Opens: true, Text: cur.linked},
			)
		},
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, c := range r.Recommendations() {
				if c.Addressee == "" {
					missing++
				}
			}
			return len(r.Recommendations()), missing
		},
	}.with(env)
	return g
}

func adviceRows(env *screen.Env, r *session.Retreat) []row {
	var all []row
	for _, c := range r.Recommendations() {
		out := row{
			Entry: entry(env, &c.Item, c.TextFR, c.TextAR), word: c.Addressee, end: day(env, c.Deadline), linked: shorts(env, r, c.Links),
			facts: []sheet.Fact{
				{Label: env.Words.Fields["recommendation.addressee"], Text: c.Addressee},
				{Label: env.Words.Fields["recommendation.priority"], Text: env.Words.Plan.Priorities[c.Priority]},
				{Label: env.Words.Fields["recommendation.deadline"], Text: day(env, c.Deadline)},
			},
		}
		if c.Addressee == "" && !env.Salle {
			out.sign, out.style, out.asks = "◆", page.Warn, []string{"addressee"}
		}
		all = append(all, out)
	}
	return all
}

// newSteps is what is done in the ninety days, the nearest first.
func newSteps(env *screen.Env) *register {
	var g *register
	g = register{
		name: "steps", typ: "step", field: "text",
		rows: func(r *session.Retreat) []row { return stepRows(env, r) },
		specs: func(cur row) []sheet.Spec {
			return append(g.wordings(),
				sheet.Spec{Field: "owner", Quick: true, Air: true},
				sheet.Spec{Field: "deadline", Quick: true},
				sheet.Spec{Field: "status", Choices: sheet.Choices(env.Words.Plan.StepStates, "todo", "doing", "done")},
				sheet.Spec{Field: "links", Opens: true, Text: cur.linked},
			)
		},
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, s := range r.Steps() {
				if s.Owner == "" || s.Deadline == "" {
					missing++
				}
			}
			return len(r.Steps()), missing
		},
	}.with(env)
	return g
}

func stepRows(env *screen.Env, r *session.Retreat) []row {
	steps := slices.Clone(r.Steps())
	// What has no date comes last: it is not near, it is nowhere.
	slices.SortStableFunc(steps, func(a, b *session.Step) int { return byDate(a.Deadline, b.Deadline) })
	signs := map[string]string{"todo": "○", "doing": "◐", "done": "✓"}
	var all []row
	for _, s := range steps {
		out := row{
			Entry: entry(env, &s.Item, s.TextFR, s.TextAR), sign: signs[s.Status], style: page.Label, word: s.Owner,
			end: day(env, s.Deadline), linked: shorts(env, r, s.Links),
			facts: []sheet.Fact{
				{Label: env.Words.Fields["step.owner"], Text: s.Owner},
				{Label: env.Words.Fields["step.deadline"], Text: day(env, s.Deadline)},
				{Label: env.Words.Fields["step.status"], Text: env.Words.Plan.StepStates[s.Status]},
			},
		}
		if s.Status == "done" {
			out.style = page.Good
		}
		if s.Owner == "" {
			out.asks = append(out.asks, "owner")
		}
		if s.Deadline == "" {
			out.asks = append(out.asks, "deadline")
		}
		all = append(all, out)
	}
	return all
}

// byDate compares two dates; none comes last.
func byDate(a, b session.Date) int {
	switch {
	case a == b:
		return 0
	case a == "" || b != "" && b < a:
		return 1
	}
	return -1
}

// newReviews is who follows the plan up, and how often.
func newReviews(env *screen.Env) *register {
	var g *register
	g = register{
		name: "reviews", typ: "review", field: "text",
		rows: func(r *session.Retreat) []row {
			var all []row
			for _, v := range r.Reviews() {
				all = append(all, row{
					Entry: entry(env, &v.Item, v.TextFR, v.TextAR), word: v.Body, end: v.Rhythm,
					facts: []sheet.Fact{{Label: env.Words.Fields["review.body"], Text: v.Body}, {Label: env.Words.Fields["review.rhythm"], Text: v.Rhythm}},
				})
			}
			return all
		},
		specs: func(row) []sheet.Spec {
			return append(g.wordings(), sheet.Spec{Field: "body", Quick: true, Air: true}, sheet.Spec{Field: "rhythm", Quick: true})
		},
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, v := range r.Reviews() {
				if v.Body == "" || v.Rhythm == "" {
					missing++
				}
			}
			return len(r.Reviews()), missing
		},
	}.with(env)
	return g
}
