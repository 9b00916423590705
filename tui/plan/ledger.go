package plan

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// line is one row of a ledger: an item, what it says, and under it the rest.
type line struct {
	id    session.ID
	short string
	text  string
	under [][]page.Span // further rows
	head  string        // heading above it
	place screen.Place
}

// ledger is a part that shows what stands in the sheets of others; ⏎ leads there.
type ledger struct {
	env    *screen.Env
	name   string
	remark string // on top
	lines  []line
	list   widget.List
	read   func(*session.Retreat) (remark string, lines []line)
	lacks  func(*session.Retreat, *session.Chain) (n, missing int)
}

func (l *ledger) code() string { return l.name }

func (l *ledger) count(r *session.Retreat, c *session.Chain) (n, missing int) { return l.lacks(r, c) }

func (l *ledger) open()           { l.list.First() }
func (l *ledger) show(session.ID) {}
func (l *ledger) capturing() bool { return false }
func (l *ledger) context() string { return "" }
func (l *ledger) kept() int       { return 0 }

func (l *ledger) sync(r *session.Retreat) {
	l.remark, l.lines = l.read(r)
	l.list.SetLen(len(l.lines))
}

func (l *ledger) update(msg tea.Msg) (bool, tea.Cmd) {
	name, ok := restKey(msg)
	return ok && l.list.Key(name), nil
}

func (l *ledger) actions() []screen.Action {
	return []screen.Action{{
		Keys: []string{"enter"}, Name: word(func(w *locale.Plan) string { return w.OpenItem }), Salle: true,
		Run: func() tea.Cmd {
			if i := l.list.Cursor(); i >= 0 && i < len(l.lines) {
				return l.env.Goto(l.lines[i].place)
			}
			return nil
		},
	}}
}

func (l *ledger) draw(p page.Page) screen.Caret {
	w := min(p.W, page.Measure)
	top := 0
	if l.remark != "" {
		top = p.Wrap(0, 0, w, 2, l.remark, page.Label) + 1
	}
	if len(l.lines) == 0 {
		if l.remark == "" {
			p.Put(0, 0, w, l.env.Words.Plan.NothingYet, page.Label, page.Start)
		}
		return screen.Caret{}
	}
	height := func(i int) int {
		n := max(1, p.Rows(l.lines[i].text, w-shortWidth))
		return n + len(l.lines[i].under) + l.above(i)
	}
	l.list.Draw(p.Sub(0, top, p.W, p.H-top), height, func(p page.Page, i int, here bool) {
		row := l.lines[i]
		if n := l.above(i); n > 0 {
			p.Put(0, n-1, w, row.head, page.Heading, page.Start)
			p = p.Sub(0, n, p.W, p.H-n)
		}
		if here {
			p.CursorRows(0, p.H)
		}
		p.Put(0, 0, shortWidth-1, row.short, page.Label, page.Start)
		y := max(1, p.Wrap(shortWidth, 0, w-shortWidth, p.H, row.text, page.Body))
		for i, spans := range row.under {
			p.Row(shortWidth, y+i, spans...)
		}
	})
	return screen.Caret{}
}

// above is what the heading of a row takes: itself, with air when it is not the first.
func (l *ledger) above(i int) int {
	switch {
	case l.lines[i].head == "":
		return 0
	case i == 0:
		return 1
	}
	return 2
}

// newMonitoring is the table of what is watched: indicator, how often, source, owner. An
// empty cell is a sign, and they are counted.
func newMonitoring(env *screen.Env) *ledger {
	return &ledger{
		env: env, name: "monitoring",
		read: func(r *session.Retreat) (string, []line) {
			missing := 0
			var all []line
			for _, row := range r.Monitoring() {
				missing += row.Missing()
				text := row.Indicator
				if text == "" {
					text = "○ " + env.Words.Fields["objective.indicator"]
				}
				all = append(all, line{
					id: row.Objective.ID, short: row.Objective.Short, text: text, place: sheet.PlaceOf(row.Objective),
					under: [][]page.Span{
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
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, row := range r.Monitoring() {
				missing += row.Missing()
			}
			return len(r.Objectives()), missing
		},
	}
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
func newResults(env *screen.Env) *ledger {
	return &ledger{
		env: env, name: "results",
		read: func(r *session.Retreat) (string, []line) {
			var all []line
			for _, level := range []session.Level{session.Impact, session.Effect, session.Output} {
				head := env.Words.Plan.Levels[string(level)]
				for _, o := range r.Objectives() {
					if o.Level != level {
						continue
					}
					all = append(all, line{
						id: o.ID, short: o.Short, text: env.Pick(o.TextFR, o.TextAR), head: head, place: sheet.PlaceOf(o),
						under: [][]page.Span{{page.T(figures(env, o), page.Label)}},
					})
					head = ""
				}
			}
			return "", all
		},
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, o := range r.Objectives() {
				if o.Target == "" {
					missing++
				}
			}
			return len(r.Objectives()), missing
		},
	}
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
		text += env.Words.Words.Comma + day(env, o.Deadline)
	}
	return text
}

// newLoose is the list of what the chain does not reach, under the count of what became
// of the ideas.
func newLoose(env *screen.Env) *ledger {
	return &ledger{
		env: env, name: "loose",
		read: func(r *session.Retreat) (string, []line) {
			chain := r.Chain()
			n := chain.Contributions()
			remark := ""
			if n.Captured > 0 {
				remark = fmt.Sprintf(env.Words.Plan.Counts, n.Used, n.Merged, n.NotRetained, n.Captured)
			}
			var all []line
			var last session.Loose
			for _, end := range chain.Ends() {
				e := r.Item(end.Item)
				if env.Salle && !sheet.Projectable(r, e) {
					continue
				}
				fr, ar := session.Wording(e)
				row := line{id: end.Item, short: end.Short, text: env.Pick(fr, ar), place: sheet.PlaceOf(e)}
				if end.Lacks != last {
					row.head, last = env.Words.Plan.Loose[string(end.Lacks)], end.Lacks
				}
				all = append(all, row)
			}
			if len(all) == 0 {
				remark += " " + env.Words.Plan.NoLoose
			}
			return remark, all
		},
		lacks: func(_ *session.Retreat, c *session.Chain) (n, missing int) { return 0, len(c.Ends()) },
	}
}
