package plan

import (
	"cmp"
	"fmt"
	"slices"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// scores are the values of probability and impact.
var scores = []sheet.Choice{{Word: "–"}, {Value: "1", Word: "1"}, {Value: "2", Word: "2"}, {Value: "3", Word: "3"}, {Value: "4", Word: "4"}, {Value: "5", Word: "5"}}

// newRisks is the list of risks, the heaviest first, with the assumptions of the
// objectives beside: both are what may go another way.
func newRisks(env *screen.Env) *parts.Register {
	var axes []sheet.Choice
	return parts.Register{
		Name: "risks", Type: "risk", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row {
			axes = axisChoices(env, r)
			return riskRows(env, r)
		},
		Specs: func(g *parts.Register, cur parts.Row) []sheet.Spec {
			specs := append(g.Wordings(),
				sheet.Spec{Field: "axis", Choices: axes, Air: true},
				sheet.Spec{Field: "probability", Choices: scores},
				sheet.Spec{Field: "impact", Choices: scores},
			)
			specs = append(specs, g.Pair("sign", sheet.Spec{Quick: true, Air: true})...)
			specs = append(specs, g.Pair("response", sheet.Spec{Quick: true})...)
			return append(specs,
				sheet.Spec{Field: "owner", Quick: true, Air: true},
				sheet.Spec{Field: "links", Opens: true, Text: cur.Linked},
			)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Risks(), func(k *session.Hazard) bool {
				return k.Weight() == 0 || k.Owner == "" || k.ResponseFR+k.ResponseAR == ""
			})
		},
	}.With(env)
}

func riskRows(env *screen.Env, r *session.Retreat) []parts.Row {
	w := env.Words
	risks := slices.Clone(r.Risks())
	slices.SortStableFunc(risks, func(a, b *session.Hazard) int { return b.Weight() - a.Weight() })
	var all []parts.Row
	for _, k := range risks {
		out := parts.Row{Entry: parts.EntryOf(env, &k.Item, k.TextFR, k.TextAR), Linked: parts.Shorts(env, r, k.Links), Word: axisName(env, r, k.Axis)}
		if k.Weight() > 0 {
			out.End = fmt.Sprintf(w.Plan.Weight, k.Weight())
		}
		// In any order: what a row asks about is a set.
		for field, missing := range map[string]bool{
			"probability": k.Probability == 0, "impact": k.Impact == 0, "owner": k.Owner == "",
			"response_" + side(env): k.ResponseFR+k.ResponseAR == "",
		} {
			if missing {
				out.Asks = append(out.Asks, field)
			}
		}
		if len(out.Asks) > 0 && !env.Salle {
			out.Sign, out.Style = "◆", page.Warn
		}
		out.Facts = []sheet.Fact{
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
func newTriggers(env *screen.Env) *parts.Register {
	var axes []sheet.Choice
	return parts.Register{
		Name: "triggers", Type: "trigger", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row {
			axes = axisChoices(env, r)
			return triggerRows(env, r)
		},
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			specs := append(g.Wordings(), sheet.Spec{Field: "axis", Choices: axes, Air: true}, sheet.Spec{Field: "owner", Quick: true})
			return append(specs, g.Pair("action", sheet.Spec{Quick: true})...)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, a := range r.Axes() {
				if !slices.ContainsFunc(r.Triggers(), func(t *session.Trigger) bool { return t.Axis == a.ID }) {
					missing++ // what would make people rethink this axis?
				}
			}
			return len(r.Triggers()), missing
		},
	}.With(env)
}

func triggerRows(env *screen.Env, r *session.Retreat) []parts.Row {
	w := env.Words
	var all []parts.Row
	for _, t := range r.Triggers() {
		out := parts.Row{Entry: parts.EntryOf(env, &t.Item, t.TextFR, t.TextAR), Word: axisName(env, r, t.Axis)}
		if out.Word == "" {
			out.Asks = []string{"axis"}
		}
		if len(out.Asks) > 0 && !env.Salle {
			out.Sign, out.Style = "◆", page.Warn
		}
		out.Facts = []sheet.Fact{
			{Label: w.Fields["trigger.action_"+side(env)], Text: env.Pick(t.ActionFR, t.ActionAR)},
			{Label: w.Fields["trigger.owner"], Text: t.Owner},
		}
		all = append(all, out)
	}
	return all
}

// newAdvice is the list of recommendations. One without an addressee is advice to nobody.
func newAdvice(env *screen.Env) *parts.Register {
	return parts.Register{
		Name: "advice", Type: "recommendation", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return adviceRows(env, r) },
		Specs: func(g *parts.Register, cur parts.Row) []sheet.Spec {
			return append(g.Wordings(),
				sheet.Spec{Field: "addressee", Quick: true, Air: true},
				sheet.Spec{Field: "priority", Choices: sheet.Choices(env.Words.Plan.Priorities, "", "high", "medium", "low")},
				sheet.Spec{Field: "deadline", Quick: true},
				sheet.Spec{Field: "links", Opens: true, Text: cur.Linked},
			)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Recommendations(), func(c *session.Recommendation) bool { return c.Addressee == "" })
		},
	}.With(env)
}

func adviceRows(env *screen.Env, r *session.Retreat) []parts.Row {
	var all []parts.Row
	for _, c := range r.Recommendations() {
		out := parts.Row{
			Entry: parts.EntryOf(env, &c.Item, c.TextFR, c.TextAR), Word: c.Addressee, End: parts.Day(env, c.Deadline), Linked: parts.Shorts(env, r, c.Links),
			Facts: []sheet.Fact{
				{Label: env.Words.Fields["recommendation.addressee"], Text: c.Addressee},
				{Label: env.Words.Fields["recommendation.priority"], Text: env.Words.Plan.Priorities[c.Priority]},
				{Label: env.Words.Fields["recommendation.deadline"], Text: parts.Day(env, c.Deadline)},
			},
		}
		if c.Addressee == "" && !env.Salle {
			out.Sign, out.Style, out.Asks = "◆", page.Warn, []string{"addressee"}
		}
		all = append(all, out)
	}
	return all
}

// newSteps is what is done in the ninety days, the nearest first.
func newSteps(env *screen.Env) *parts.Register {
	return parts.Register{
		Name: "steps", Type: "step", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return stepRows(env, r) },
		Specs: func(g *parts.Register, cur parts.Row) []sheet.Spec {
			return append(g.Wordings(),
				sheet.Spec{Field: "owner", Quick: true, Air: true},
				sheet.Spec{Field: "deadline", Quick: true},
				sheet.Spec{Field: "status", Choices: sheet.Choices(env.Words.Plan.StepStates, "todo", "doing", "done")},
				sheet.Spec{Field: "links", Opens: true, Text: cur.Linked},
			)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Steps(), func(s *session.Step) bool { return s.Owner == "" || s.Deadline == "" })
		},
	}.With(env)
}

func stepRows(env *screen.Env, r *session.Retreat) []parts.Row {
	steps := slices.Clone(r.Steps())
	// What has no date comes last: it is not near, it is nowhere.
	slices.SortStableFunc(steps, func(a, b *session.Step) int { return byDate(a.Deadline, b.Deadline) })
	signs := map[string]string{"todo": "○", "doing": "◐", "done": "✓"}
	var all []parts.Row
	for _, s := range steps {
		out := parts.Row{
			Entry: parts.EntryOf(env, &s.Item, s.TextFR, s.TextAR), Sign: signs[s.Status], Style: page.Label, Word: s.Owner,
			End: parts.Day(env, s.Deadline), Linked: parts.Shorts(env, r, s.Links),
			Facts: []sheet.Fact{
				{Label: env.Words.Fields["step.owner"], Text: s.Owner},
				{Label: env.Words.Fields["step.deadline"], Text: parts.Day(env, s.Deadline)},
				{Label: env.Words.Fields["step.status"], Text: env.Words.Plan.StepStates[s.Status]},
			},
		}
		if s.Status == "done" {
			out.Style = page.Good
		}
		if s.Owner == "" {
			out.Asks = append(out.Asks, "owner")
		}
		if s.Deadline == "" {
			out.Asks = append(out.Asks, "deadline")
		}
		all = append(all, out)
	}
	return all
}

// byDate compares two dates; none comes last.
func byDate(a, b session.Date) int {
	const never = "~" // after any digit
	return cmp.Compare(cmp.Or(a, never), cmp.Or(b, never))
}

// newReviews is who follows the plan up, and how often.
func newReviews(env *screen.Env) *parts.Register {
	return parts.Register{
		Name: "reviews", Type: "review", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row {
			var all []parts.Row
			for _, v := range r.Reviews() {
				all = append(all, parts.Row{
					Entry: parts.EntryOf(env, &v.Item, v.TextFR, v.TextAR), Word: v.Body, End: v.Rhythm,
					Facts: []sheet.Fact{{Label: env.Words.Fields["review.body"], Text: v.Body}, {Label: env.Words.Fields["review.rhythm"], Text: v.Rhythm}},
				})
			}
			return all
		},
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			return append(g.Wordings(), sheet.Spec{Field: "body", Quick: true, Air: true}, sheet.Spec{Field: "rhythm", Quick: true})
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Reviews(), func(v *session.Review) bool { return v.Body == "" || v.Rhythm == "" })
		},
	}.With(env)
}
