package plan

import (
	"fmt"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// newMonitoring is the table of what is watched: indicator, how often, source, owner. An
// empty cell is a sign, and they are counted.
func newMonitoring(env *screen.Env) *parts.Ledger {
	return parts.Ledger{
		Name: "monitoring",
		Read: func(r *session.Retreat) (string, []parts.Line) {
			missing := 0
			var all []parts.Line
			for _, row := range r.Monitoring() {
				missing += row.Missing()
				text := row.Indicator
				if text == "" {
					text = "○ " + env.Words.Fields["objective.indicator"]
				}
				all = append(all, parts.Line{
					Short: row.Objective.Short, Text: text, Place: sheet.PlaceOf(row.Objective),
					Under: [][]page.Span{
						cells(env, [][2]string{{"frequency", row.Frequency}, {"owner", row.Owner}}),
						cells(env, [][2]string{{"verification", row.Source}}),
					},
				})
			}
			switch {
			case len(all) == 0 || env.Salle: // what is missing is not for the room
				return "", all
			case missing == 0:
				return env.Words.Plan.Complete, all
			}
			return "◆ " + env.Count(env.Words.Plan.Cells, missing), all
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, row := range r.Monitoring() {
				missing += row.Missing()
			}
			return len(r.Objectives()), missing
		},
	}.With(env)
}

// cells are values one after the other; an empty one is a sign with the name of what is
// missing.
func cells(env *screen.Env, values [][2]string) []page.Span {
	var all []page.Span
	for i, v := range values {
		if i > 0 {
			all = append(all, page.T("   ", page.Label))
		}
		if v[1] != "" {
			all = append(all, page.T(v[1], page.Label))
			continue
		}
		all = append(all, page.T("○ ", page.Warn), page.T(env.Words.Fields["objective."+v[0]], page.Label))
	}
	return all
}

// newResults is the framework of results: impact, effects, outputs, each with what it is
// measured by.
func newResults(env *screen.Env) *parts.Ledger {
	return parts.Ledger{
		Name: "results",
		Read: func(r *session.Retreat) (string, []parts.Line) {
			var all []parts.Line
			for _, level := range []session.Level{session.Impact, session.Effect, session.Output} {
				head := env.Words.Plan.Levels[string(level)]
				for _, o := range r.Objectives() {
					if o.Level != level {
						continue
					}
					all = append(all, parts.Line{
						Short: o.Short, Text: env.Pick(o.TextFR, o.TextAR), Head: head, Place: sheet.PlaceOf(o),
						Under: [][]page.Span{{page.T(figures(env, o), page.Label)}},
					})
					head = ""
				}
			}
			return "", all
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Objectives(), func(o *session.Objective) bool { return o.Target == "" })
		},
	}.With(env)
}

// figures are the way from the baseline to the target, and until when.
func figures(env *screen.Env, o *session.Objective) string {
	amount := func(v string) string {
		if v == "" {
			return "○"
		}
		return format.Decimal(env.Lang(), v)
	}
	base := amount(o.Baseline)
	if o.Baseline == "" && o.BaselineUnknown {
		base = env.Words.Words.Unknown
	}
	arrow := " → "
	if env.Words.RTL {
		arrow = " ← "
	}
	text := base + arrow + amount(o.Target)
	if o.Unit != "" {
		text += "\u00a0" + o.Unit
	}
	if o.Deadline != "" {
		text += env.Words.Words.Comma + parts.Day(env, o.Deadline)
	}
	return text
}

// newLoose is the list of what the chain does not reach, under the count of what became
// of the ideas.
func newLoose(env *screen.Env) *parts.Ledger {
	return parts.Ledger{
		Name: "loose",
		Read: func(r *session.Retreat) (string, []parts.Line) {
			chain := r.Chain()
			n := chain.Contributions()
			remark := ""
			if n.Captured > 0 {
				remark = fmt.Sprintf(env.Words.Plan.Counts, n.Used, n.Merged, n.NotRetained, n.Captured)
			}
			var all []parts.Line
			var last session.Loose
			for _, end := range chain.Ends() {
				e := r.Item(end.Item)
				if env.Salle && !sheet.Projectable(r, e) {
					continue
				}
				fr, ar := session.Wording(e)
				row := parts.Line{Short: end.Short, Text: env.Pick(fr, ar), Place: sheet.PlaceOf(e)}
				if end.Lacks != last {
					row.Head, last = env.Words.Plan.Loose[string(end.Lacks)], end.Lacks
				}
				all = append(all, row)
			}
			if len(all) == 0 {
				remark += " " + env.Words.Plan.NoLoose
			}
			return remark, all
		},
		Lacks: func(_ *session.Retreat, c *session.Chain) (n, missing int) { return 0, len(c.Ends()) },
	}.With(env)
}
