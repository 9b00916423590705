package prepare

import (
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// newTasks is the list of the work of the mission, phase by phase, with the days sold for
// each and those it took.
func newTasks(env *screen.Env) *parts.Register {
	return parts.Register{
		Name: "tasks", Type: "task", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return taskRows(env, r) },
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			var kinds []string
			for _, k := range session.PhaseKinds() {
				kinds = append(kinds, string(k))
			}
			return append(g.Wordings(),
				sheet.Spec{Field: "phase", Choices: sheet.Choices(env.Words.Prepare.Phases, kinds...), Air: true},
				sheet.Spec{Field: "from", Quick: true},
				sheet.Spec{Field: "length", Quick: true},
				sheet.Spec{Field: "sold", Quick: true, Air: true},
				sheet.Spec{Field: "spent", Quick: true},
				sheet.Spec{Field: "progress", Choices: percents},
				sheet.Spec{Field: "owner", Quick: true},
			)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Tasks(), func(t *session.Task) bool { return t.Phase == "" || t.Sold == "" })
		},
	}.With(env)
}

// percents are the steps of a task's progress.
var percents = []sheet.Choice{{Word: "0 %"}, {Value: "25", Word: "25 %"}, {Value: "50", Word: "50 %"}, {Value: "75", Word: "75 %"}, {Value: "100", Word: "100 %"}}

func taskRows(env *screen.Env, r *session.Retreat) []parts.Row {
	w := env.Words
	plan := r.WorkPlan()
	var all []parts.Row
	for _, t := range r.Tasks() {
		phase := plan.Of(t.Phase)
		when := between(env, phase.DaysOf(t))
		out := parts.Row{
			Entry: parts.EntryOf(env, &t.Item, t.TextFR, t.TextAR), Word: w.Prepare.Phases[string(t.Phase)], End: when,
			Sign: "○", Style: page.Label,
			Facts: []sheet.Fact{
				{Label: w.Fields["task.phase"], Text: w.Prepare.Phases[string(t.Phase)]},
				{Label: w.Prepare.When, Text: when},
				{Label: w.Fields["task.owner"], Text: t.Owner},
			},
		}
		switch t.Progress {
		case "":
		case "100":
			out.Sign, out.Style = "✓", page.Good
		default:
			out.Sign = "◐"
		}
		if t.Phase == "" {
			out.Asks = append(out.Asks, "phase")
		}
		if t.Sold == "" {
			out.Asks = append(out.Asks, "sold")
		}
		all = append(all, out)
	}
	return all
}
