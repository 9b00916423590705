package prepare

import (
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// work is the part of the phases of the mission: their bars over the calendar, and the
// sheet of each.
type work struct {
	*parts.Register
	env    *screen.Env
	plan   session.WorkPlan
	first  session.Date // of the days in sight
	days   int
	heads  []string // the two anchors
	asks   []string // what the plan warns of
	effort map[session.ID]session.Effort
}

func newWork(env *screen.Env) *work {
	k := &work{env: env}
	k.Register = parts.Register{
		Name: "work", Type: "phase", Words: words,
		Read: k.read,
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			return []sheet.Spec{{Field: "days", Quick: true}, {Field: "gap", Quick: true}}
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			if n = len(r.Phases()); n > 0 {
				plan := r.WorkPlan()
				missing = len(k.warnings(r, &plan))
			}
			return n, missing
		},
		List: k.draw,
	}.With(env)
	k.Draft = func() tea.Cmd { return env.Do(nil, session.PlanWork{}) }
	return k
}

// read takes the phases with their days.
func (k *work) read(r *session.Retreat) []parts.Row {
	w := k.env.Words
	k.plan = r.WorkPlan()
	k.effort = map[session.ID]session.Effort{}
	first, last := k.plan.Span()
	k.first, k.days = first, 0
	if first != "" {
		k.days = int(last.Time().Sub(first.Time()).Hours())/24 + 1
	}
	a := r.WorkAnchors()
	k.heads = []string{w.Prepare.Signature + " " + k.orNone(a.Signed)}
	if len(a.Room) > 0 {
		k.heads = append(k.heads, w.Prepare.DayOne+" "+k.orNone(a.Room[0]))
	}
	k.asks = k.asks[:0]
	if !k.env.Salle {
		k.asks = k.warnings(r, &k.plan)
	}
	var all []parts.Row
	for _, p := range r.Phases() {
		days := k.plan.Of(p.Kind)
		e := session.EffortOf(r.TasksOf(p.Kind))
		k.effort[p.ID] = e
		name := w.Prepare.Phases[string(p.Kind)]
		out := parts.Row{
			Entry: sheet.Entry{ID: p.ID, Number: p.Short, Main: name},
			Word:  name, End: between(k.env, days.Dates), Style: page.Warn,
			Facts: []sheet.Fact{
				{Label: w.Fields["phase.days"], Text: fmt.Sprint(p.Days)},
				{Label: w.Prepare.When, Text: between(k.env, days.Dates)},
			},
		}
		if e.Beyond() && !k.env.Salle {
			out.Sign = "◆"
		}
		all = append(all, out)
	}
	return all
}

func (k *work) orNone(d session.Date) string {
	if d == "" {
		return k.env.Words.Plan.NoDate
	}
	return parts.Day(k.env, d)
}

// warnings say what is wrong with the plan, the gravest first.
func (k *work) warnings(r *session.Retreat, plan *session.WorkPlan) []string {
	w := &k.env.Words.Prepare
	var all []string
	if r.Profile().Signed == "" {
		all = append(all, w.NotSigned)
	}
	if plan.Short > 0 {
		all = append(all, k.env.Count(w.Short, plan.Short))
	}
	if plan.Total != session.SoldDays {
		all = append(all, fmt.Sprintf(w.NotSold, plan.Total, session.SoldDays))
	}
	for _, d := range plan.Shut {
		all = append(all, fmt.Sprintf(w.Shut, parts.Day(k.env, d)))
	}
	if len(plan.Unsure) > 0 {
		days := make([]string, len(plan.Unsure))
		for i, d := range plan.Unsure {
			days[i] = brief(k.env, d)
		}
		all = append(all, fmt.Sprintf(w.Unsure, strings.Join(days, k.env.Words.Words.Comma)))
	}
	return all
}

// brief is a day without its year, empty for none.
func brief(env *screen.Env, d session.Date) string {
	if d == "" {
		return ""
	}
	return strings.TrimSuffix(parts.Day(env, d), " "+strconv.Itoa(d.Time().Year()))
}

// between is from the first to the last of some days of one phase.
func between(env *screen.Env, days []session.Date) string {
	switch len(days) {
	case 0:
		return ""
	case 1:
		return brief(env, days[0])
	}
	first, last := days[0], days[len(days)-1]
	if first.Time().Month() == last.Time().Month() {
		day, _, _ := strings.Cut(brief(env, first), " ")
		return day + " – " + brief(env, last)
	}
	return brief(env, first) + " – " + brief(env, last)
}
