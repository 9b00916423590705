package plan

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// bar is where a measure stands in the calendar, in quarters from the first of the plan.
// A measure without dates has no bar.
type bar struct {
	from, to int
	due      int // the quarter of the objective's deadline, -1 for none
	drawn    bool
}

// calendar is the part of the measures: their bars over the quarters of the plan, and the
// sheet of each.
type calendar struct {
	*parts.Register
	env        *screen.Env
	bars       map[session.ID]bar // of the measures in the list
	quarters   []session.Quarter
	load       []int
	owners     int
	first      int // the quarter at the edge of the window, a first one of a year
	objectives []sheet.Choice
}

func newMeasures(env *screen.Env) *calendar {
	c := &calendar{env: env, bars: map[session.ID]bar{}}
	c.Register = parts.Register{
		Name: "measures", Type: "measure", Field: "text", Words: words,
		Read:  func(r *session.Retreat) []parts.Row { return c.read(env, r) },
		Specs: c.specs,
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Measures(), func(m *session.Measure) bool { return !m.Scheduled() || m.Owner == "" })
		},
		Create: func(words string) session.Command { return session.AddMeasure{Text: words, Objective: c.objective()} },
		List:   c.gantt,
		Key:    c.key,
	}.With(env)
	name := func(pick func(*locale.Plan) string) func(*locale.Strings) string { return word(pick) }
	c.Own = []screen.Action{
		{Show: "←→", Name: name(func(w *locale.Plan) string { return w.Move })},
		{Keys: []string{">"}, Name: name(func(w *locale.Plan) string { return w.Longer }), Run: func() tea.Cmd { return c.move(0, 1) }},
		{Keys: []string{"<"}, Name: name(func(w *locale.Plan) string { return w.Shorter }), Run: func() tea.Cmd { return c.move(0, -1) }},
		{Keys: []string{"n"}, Name: name(func(w *locale.Plan) string { return w.Next }), Run: c.turnYears, Salle: true, Hidden: true},
	}
	return c
}

// read takes the measures in the order of the plan: by axis, then by objective.
func (c *calendar) read(env *screen.Env, r *session.Retreat) []parts.Row {
	c.quarters = r.Quarters()
	clear(c.bars)
	c.load = c.load[:0]
	for _, q := range c.quarters {
		c.load = append(c.load, r.Load(q))
	}
	c.objectives = []sheet.Choice{{Word: "–"}}
	var all []parts.Row
	roles := map[string]bool{}
	group := func(name string, wanted func(session.ID) bool) {
		for _, o := range r.Objectives() {
			if !wanted(o.Axis) {
				continue
			}
			c.objectives = append(c.objectives, sheet.Choice{Value: o.ID.String(), Word: o.Short + "  " + env.Pick(o.TextFR, o.TextAR)})
			for _, m := range r.MeasuresOf(o.ID) {
				all = append(all, c.row(env, m, o, name))
				roles[m.Owner] = true
			}
		}
	}
	known := map[session.ID]bool{}
	for _, a := range r.Axes() {
		known[a.ID] = true
		group(axisName(env, r, a.ID), func(id session.ID) bool { return id == a.ID })
	}
	group(env.Words.Plan.Without, func(id session.ID) bool { return !known[id] })
	for _, m := range r.Measures() {
		if o, ok := r.Item(m.Objective).(*session.Objective); !ok || o.Gone {
			all = append(all, c.row(env, m, nil, env.Words.Plan.NoObjective))
		}
	}
	for i := range all {
		if m, ok := r.Item(all[i].ID).(*session.Measure); ok {
			all[i].Linked = parts.Shorts(env, r, m.Links)
		}
	}
	delete(roles, "")
	c.owners = len(roles)
	return all
}

// row is one measure. o is nil for a measure of no objective.
func (c *calendar) row(env *screen.Env, m *session.Measure, o *session.Objective, group string) parts.Row {
	w := env.Words
	out := parts.Row{
		Entry: parts.EntryOf(env, &m.Item, m.TextFR, m.TextAR), Group: group, Word: w.Objectives.Measured[string(m.Status)],
	}
	line := bar{due: -1}
	objective := ""
	if o != nil {
		objective = o.Short
		if o.Deadline != "" {
			line.due = slices.Index(c.quarters, session.QuarterOf(o.Deadline))
		}
	} else {
		out.Asks = append(out.Asks, "objective")
	}
	when := w.Plan.NoDate
	if m.Scheduled() && len(c.quarters) > 0 {
		line.drawn = true
		line.from, line.to = c.quarters[0].Until(m.Start), c.quarters[0].Until(m.End)
		when = quarterName(env, m.Start) + " – " + quarterName(env, m.End)
	} else {
		out.Asks = append(out.Asks, "start", "end")
	}
	c.bars[m.ID] = line
	if m.Owner == "" {
		out.Asks = append(out.Asks, "owner")
	}
	if len(out.Asks) > 0 && !env.Salle {
		out.Sign, out.Style = "◆", page.Warn
	}
	out.End = objective
	cost := ""
	if m.CostMAD > 0 {
		cost = fmt.Sprintf(w.Document.MAD, format.Number(int64(m.CostMAD)))
	}
	out.Facts = []sheet.Fact{
		{Label: w.Fields["measure.objective"], Text: objective},
		{Label: w.Plan.Parts["measures"], Text: when},
		{Label: w.Fields["measure.owner"], Text: m.Owner},
		{Label: w.Fields["measure.cost_mad"], Text: cost},
	}
	return out
}

// quarterName is a quarter as the language writes it.
func quarterName(env *screen.Env, q session.Quarter) string {
	year, n, ok := q.Parts()
	if !ok {
		return string(q)
	}
	return fmt.Sprintf(env.Words.Plan.Quarter, n, year)
}

func (c *calendar) specs(g *parts.Register, cur parts.Row) []sheet.Spec {
	var states []string
	for _, s := range []session.MeasureStatus{session.MeasurePlanned, session.MeasureUnderWay, session.MeasureDone, session.MeasureDropped} {
		states = append(states, string(s))
	}
	return append(g.Wordings(),
		sheet.Spec{Field: "objective", Choices: c.objectives, Air: true},
		sheet.Spec{Field: "owner", Quick: true},
		sheet.Spec{Field: "start", Quick: true},
		sheet.Spec{Field: "end", Quick: true},
		sheet.Spec{Field: "cost_mad", Quick: true},
		sheet.Spec{Field: "person_days", Quick: true},
		sheet.Spec{Field: "status", Choices: sheet.Choices(c.env.Words.Objectives.Measured, states...)},
		sheet.Spec{Field: "links", Opens: true, Text: cur.Linked},
	)
}

// objective is that of the measure under the cursor: a new one goes beside it.
func (c *calendar) objective() (id session.ID) {
	c.env.Room.Read(func(r *session.Retreat) {
		if cur, ok := c.Current(); ok {
			if m, ok := r.Item(cur.ID).(*session.Measure); ok {
				id = m.Objective
			}
		}
	})
	return id
}

// key moves the measure under the cursor by a quarter, towards the arrow.
func (c *calendar) key(name string) (bool, tea.Cmd) {
	if name != "left" && name != "right" || len(c.Rows) == 0 {
		return false, nil
	}
	if (name == "right") != c.env.Words.RTL {
		return true, c.move(1, 1)
	}
	return true, c.move(-1, -1)
}

// move changes the ends of a measure, as far as the plan goes. One without dates begins in
// the first quarter that is in sight.
func (c *calendar) move(from, to int) tea.Cmd {
	cur, ok := c.Current()
	if !ok || len(c.quarters) == 0 {
		return nil
	}
	at := c.quarters[min(c.first, len(c.quarters)-1)]
	return c.env.Do(nil, session.Shift{Measure: cur.ID, Start: from, End: to, At: at})
}

// turnYears shows the years that did not fit, and after the last ones the first again.
func (c *calendar) turnYears() tea.Cmd {
	if c.first += yearOf; c.first >= len(c.quarters) {
		c.first = 0
	}
	return nil
}

// yearOf is the number of quarters of a year.
const yearOf = 4
