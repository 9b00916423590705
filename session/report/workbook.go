package report

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/xlsx"
	"halqa/session/tally"
)

// Workbook is the format of what people go on counting with: of the plan, of the report
// and of the comments.
const Workbook = "xlsx"

// workbook writes the registers behind a document as tables: of the plan what is
// followed up, of the report what was said, voted and decided. Charts are those of the
// document, with the same figures.
func (p *Press) workbook(w io.Writer, r *session.Retreat, o Options) error {
	b := newBuilder(r, o)
	book := xlsx.Book{Meta: b.meta(), Sum: b.w.Plan.Sum, Drawn: b.t.Charts}
	switch o.Document {
	case Plan:
		book.Tables = []xlsx.Table{
			b.actionTable(), b.timeTable(), b.frameworkTable(), b.monitoringTable(), b.resources(), b.stepsTable(), b.risksTable(), b.supportTable(),
		}
	case Feedback:
		book.Tables = []xlsx.Table{b.commentsTable()}
	default:
		book.Tables = []xlsx.Table{b.votesTable(), b.ideasTable(), b.decisionsTable(), b.presenceTable()}
	}
	for i := range book.Tables {
		t := &book.Tables[i]
		t.Title = t.Name + " — " + book.Meta.Title
	}
	for _, s := range p.build(r, o).Sections {
		for _, block := range s.Blocks {
			if c, ok := block.(doc.BarChart); ok && !slices.ContainsFunc(book.Charts, func(other doc.BarChart) bool { return other.ID == c.ID }) {
				book.Charts = append(book.Charts, c)
			}
		}
	}
	if err := xlsx.Write(w, book); err != nil {
		return fmt.Errorf("write the tables of %s: %w", o.Document, err)
	}
	return nil
}

// wide, middle and narrow are widths of columns in letters.
const (
	wide   = 44
	middle = 24
	narrow = 11
)

// field is a column of texts headed by the name of a field.
func (b *builder) field(name string, width float64) xlsx.Column {
	return xlsx.Column{Title: b.w.Fields[name], Width: width}
}

// wordings are the columns of a text in both languages, the document's first.
func (b *builder) wordings(field string) []xlsx.Column {
	fr, ar := b.field(field+"_fr", wide), b.field(field+"_ar", wide)
	if b.lang == "ar" {
		return []xlsx.Column{ar, fr}
	}
	return []xlsx.Column{fr, ar}
}

// saidIn are the cells of these columns.
func (b *builder) saidIn(fr, ar string) []any {
	if b.lang == "ar" {
		return []any{ar, fr}
	}
	return []any{fr, ar}
}

// chosen is a column of which the values are words of a list, in the order of their codes.
func (b *builder) chosen(title string, words map[string]string, order ...string) xlsx.Column {
	c := xlsx.Column{Title: title, Width: 14}
	for _, code := range order {
		c.List = append(c.List, named(words, code))
	}
	return c
}

func numbers(title string, kind xlsx.Kind, sum bool) xlsx.Column {
	return xlsx.Column{Title: title, Width: narrow + 2, Kind: kind, Sum: sum}
}

func date(title string) xlsx.Column { return xlsx.Column{Title: title, Width: 13, Kind: xlsx.Date} }

// whole is a number, or an empty cell for none.
func whole(n int) any {
	if n == 0 {
		return nil
	}
	return float64(n)
}

// measured is a number of the plan as a figure; words in its place stay words.
func measured(s string) any {
	if blank(s) {
		return nil
	}
	if f, err := strconv.ParseFloat(strings.TrimSpace(s), 64); err == nil {
		return f
	}
	return s
}

func dayCell(d session.Date) any {
	if d == "" {
		return nil
	}
	return d.Time()
}

// ref is the short id of an item, empty for none.
func (b *builder) ref(id session.ID) string {
	if e := b.live(id); e != nil {
		return session.Base(e).Short
	}
	return ""
}

// idColumn heads the short ids.
func idColumn(title string) xlsx.Column { return xlsx.Column{Title: title, Width: narrow} }

// reference is what the column of short ids is called.
const reference = "N°"

// actionTable is the plan of action: one row for every measure.
func (b *builder) actionTable() xlsx.Table {
	f := b.w.Fields
	status := b.w.Objectives.Measured
	t := xlsx.Table{ID: "mesures", Name: b.w.Plan.Parts["measures"], Fixed: 1, Columns: slices.Concat(
		[]xlsx.Column{idColumn(reference)}, b.wordings("measure.text"),
		[]xlsx.Column{
			idColumn(b.t.Objective),
			{Title: b.t.Owner, Width: middle},
			idColumn(f["measure.start"]), idColumn(f["measure.end"]),
			numbers(f["measure.cost_mad"], xlsx.Whole, true), numbers(f["measure.person_days"], xlsx.Whole, true),
			b.chosen(f["measure.status"], status, string(session.MeasurePlanned), string(session.MeasureUnderWay), string(session.MeasureDone), string(session.MeasureDropped)),
		},
	)}
	for _, m := range b.byObjective() {
		t.Rows = append(t.Rows, slices.Concat([]any{m.Short}, b.saidIn(m.TextFR, m.TextAR), []any{
			b.ref(m.Objective), m.Owner, b.quarter(m.Start), b.quarter(m.End), whole(m.CostMAD), whole(m.PersonDays), named(status, string(m.Status)),
		}))
	}
	return t
}

// timeTable is the timeline of the measures: a column for every quarter.
func (b *builder) timeTable() xlsx.Table {
	t := xlsx.Table{ID: "calendrier", Name: b.t.Calendar, Fixed: 2, Columns: []xlsx.Column{idColumn(reference), b.field("measure.text_"+b.side(), wide), {Title: b.t.Owner, Width: middle}}}
	quarters := b.r.Quarters()
	for _, q := range quarters {
		t.Columns = append(t.Columns, xlsx.Column{Title: b.quarter(q), Width: 8, Kind: xlsx.Mark})
	}
	for _, m := range b.byObjective() {
		if !m.Scheduled() || m.Status == session.MeasureDropped {
			continue
		}
		row := []any{m.Short, b.one(m.TextFR, m.TextAR), m.Owner}
		for _, q := range quarters {
			mark := ""
			if m.Start.Until(q) >= 0 && q.Until(m.End) >= 0 {
				mark = "■"
			}
			row = append(row, mark)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// frameworkTable is the framework of results.
func (b *builder) frameworkTable() xlsx.Table {
	f := b.w.Fields
	levels := b.w.Plan.Levels
	order := []string{string(session.Impact), string(session.Effect), string(session.Output)}
	t := xlsx.Table{ID: "resultats", Name: b.w.Plan.Parts["results"], Fixed: 1, Columns: slices.Concat(
		[]xlsx.Column{idColumn(reference), b.chosen(f["objective.level"], levels, order...), idColumn(f["objective.axis"])}, b.wordings("objective.text"),
		[]xlsx.Column{
			{Title: b.t.Indicator, Width: middle},
			idColumn(f["objective.unit"]), numbers(b.t.Baseline, xlsx.Number, false), numbers(b.t.Target, xlsx.Number, false),
			date(b.t.Deadline),
			{Title: b.t.Verification, Width: middle},
			{Title: b.t.Assumptions, Width: middle},
			{Title: b.t.Owner, Width: middle},
		},
	)}
	for _, level := range order {
		for _, o := range b.r.Objectives() {
			if string(o.Level) != level {
				continue
			}
			t.Rows = append(t.Rows, slices.Concat([]any{o.Short, named(levels, level), b.ref(o.Axis)}, b.saidIn(o.TextFR, o.TextAR), []any{
				o.Indicator, o.Unit, measured(o.Baseline), measured(o.Target), dayCell(o.Deadline), o.Verification, o.Assumptions, o.Owner,
			}))
		}
	}
	return t
}

// monitoringTable is what every indicator is to reach, with a column for each quarter of
// the plan: what was measured in it, or a place to fill in.
func (b *builder) monitoringTable() xlsx.Table {
	t := xlsx.Table{ID: "suivi", Name: b.w.Plan.Parts["monitoring"], Fixed: 2, Columns: []xlsx.Column{
		idColumn(reference),
		{Title: b.t.Indicator, Width: wide},
		idColumn(b.w.Fields["objective.unit"]),
		{Title: b.t.Frequency, Width: 14},
		{Title: b.t.Source, Width: middle},
		{Title: b.t.Owner, Width: middle},
		numbers(b.t.Baseline, xlsx.Number, false), numbers(b.t.Target, xlsx.Number, false), date(b.t.Deadline),
	}}
	for _, q := range b.r.Quarters() {
		t.Columns = append(t.Columns, xlsx.Column{Title: b.quarter(q), Width: narrow, Kind: xlsx.Number})
	}
	for _, row := range b.r.Monitoring() {
		o := row.Objective
		t.Rows = append(t.Rows, append([]any{o.Short, row.Indicator, o.Unit, row.Frequency, row.Source, row.Owner, measured(o.Baseline), measured(o.Target), dayCell(o.Deadline)}, b.observed(o, b.r.Quarters())...))
	}
	return t
}

// resources is what the axes cost, by year. The last column is a formula.
func (b *builder) resources() xlsx.Table {
	w := b.w.Plan
	t := xlsx.Table{ID: "ressources", Name: w.Parts["means"] + " (" + w.Currency + ")", Fixed: 1, Columns: []xlsx.Column{{Title: b.t.Axes, Width: wide}}}
	years, undated := map[int]bool{}, false
	for _, m := range b.r.Means() {
		for year := range m.Years {
			years[year] = true
		}
		undated = undated || m.Undated > 0
	}
	columns := slices.Sorted(maps.Keys(years))
	for _, year := range columns {
		t.Columns = append(t.Columns, numbers(strconv.Itoa(year), xlsx.Whole, true))
	}
	if undated {
		t.Columns = append(t.Columns, numbers(w.Undated, xlsx.Whole, true))
	}
	last := len(t.Columns)
	t.Columns = append(t.Columns, numbers(w.Sum, xlsx.Whole, true), numbers(b.w.Fields["measure.person_days"], xlsx.Whole, true))
	for _, m := range b.r.Means() {
		if m.Cost == 0 && m.PersonDays == 0 {
			continue
		}
		name := w.Without
		if a, ok := b.live(m.Axis).(*session.Axis); ok {
			name = a.Short + " " + b.one(a.NameFR, a.NameAR)
		}
		row := []any{name}
		for _, year := range columns {
			row = append(row, whole(m.Years[year]))
		}
		if undated {
			row = append(row, whole(m.Undated))
		}
		t.Rows = append(t.Rows, append(row, xlsx.Sum(len(t.Rows), 1, last-1, float64(m.Cost)), whole(m.PersonDays)))
	}
	return t
}

// stepsTable is what is done in the ninety days.
func (b *builder) stepsTable() xlsx.Table {
	states := b.w.Plan.StepStates
	t := xlsx.Table{ID: "etapes", Name: b.w.Plan.Parts["steps"], Fixed: 1, Columns: slices.Concat(
		[]xlsx.Column{idColumn(reference)}, b.wordings("step.text"),
		[]xlsx.Column{{Title: b.t.Owner, Width: middle}, date(b.t.Deadline), b.chosen(b.t.Status, states, "todo", "doing", "done")},
	)}
	for _, s := range b.r.Steps() {
		t.Rows = append(t.Rows, slices.Concat([]any{s.Short}, b.saidIn(s.TextFR, s.TextAR), []any{s.Owner, dayCell(s.Deadline), named(states, s.Status)}))
	}
	return t
}

// risksTable weighs the risks: the weight is a formula of the two before it.
func (b *builder) risksTable() xlsx.Table {
	f := b.w.Fields
	p, i := numbers(f["risk.probability"], xlsx.Number, false), numbers(f["risk.impact"], xlsx.Number, false)
	t := xlsx.Table{ID: "risques", Name: b.w.Plan.Parts["risks"], Fixed: 1, Columns: slices.Concat(
		[]xlsx.Column{idColumn(reference)}, b.wordings("risk.text"),
		[]xlsx.Column{
			idColumn(f["risk.axis"]), p, i, numbers(f["risk.probability"]+" × "+f["risk.impact"], xlsx.Number, false),
			b.field("risk.sign_"+b.side(), middle), b.field("risk.response_"+b.side(), middle),
			{Title: b.t.Owner, Width: middle},
		},
	)}
	for _, k := range b.r.Risks() {
		t.Rows = append(t.Rows, slices.Concat([]any{k.Short}, b.saidIn(k.TextFR, k.TextAR), []any{
			b.ref(k.Axis), whole(k.Probability), whole(k.Impact), xlsx.Product(len(t.Rows), 4, 5, float64(k.Weight())),
			b.one(k.SignFR, k.SignAR), b.one(k.ResponseFR, k.ResponseAR), k.Owner,
		}))
	}
	return t
}

// votesTable has a row for every option of the closed polls, with the counts of all.
func (b *builder) votesTable() xlsx.Table {
	yes := []string{b.w.Words.Yes}
	t := xlsx.Table{ID: "votes", Name: b.t.Votes, Fixed: 1, Columns: []xlsx.Column{
		idColumn(b.t.Poll),
		{Title: b.t.Question, Width: wide},
		{Title: b.t.Method, Width: middle},
		numbers(b.t.Rank, xlsx.Number, false),
		idColumn(reference),
		{Title: b.t.Option, Width: wide},
		{Title: b.w.Verdict.Score, Width: 18},
		numbers(b.t.For, xlsx.Number, false), numbers(b.t.Against, xlsx.Number, false), numbers(b.t.Pass, xlsx.Number, false),
		numbers(b.t.Points, xlsx.Number, false), numbers(b.t.Supporters, xlsx.Number, false), numbers(b.t.Objections, xlsx.Number, false),
		{Title: b.t.Kept, Width: narrow, List: yes},
	}}
	for _, v := range b.results() {
		tell := b.teller(v.poll)
		for _, r := range tell.Result.Rows {
			kept := ""
			if r.Retained {
				kept = b.w.Words.Yes
			}
			row := []any{
				v.poll.Short, b.one(v.poll.QuestionFR, v.poll.QuestionAR), named(b.w.Words.Methods, string(v.poll.Method)), whole(r.Rank),
				strconv.Itoa(r.Option.Number), b.one(b.wording(&r.Option)), tell.RowFigure(&r), nil, nil, nil, nil, nil, nil, kept,
			}
			count := func(at, n int) { row[at] = float64(n) }
			switch v.poll.Method {
			case tally.Opinion:
				count(7, r.For)
				count(8, r.Against)
				count(9, r.Pass)
			case tally.Dots, tally.NGT:
				count(10, r.Points)
				count(11, r.Supporters)
			case tally.Approval, tally.Balanced:
				count(11, r.Supporters)
			case tally.Objection:
				count(12, r.Objections)
			case tally.Judgment, tally.Criteria, tally.Order, tally.Duelling:
			}
			t.Rows = append(t.Rows, row)
		}
	}
	return t
}

// ideasTable has a row for every idea that the document may hold.
func (b *builder) ideasTable() xlsx.Table {
	f := b.w.Fields
	t := xlsx.Table{ID: "idees", Name: b.t.IdeasByTheme, Fixed: 1, Columns: []xlsx.Column{
		idColumn(reference), b.field("idea.text", wide), b.field("idea.translation", wide), idColumn(f["idea.lang"]),
		{Title: f["idea.kind"], Width: 16},
		{Title: f["idea.theme"], Width: middle},
		{Title: f["idea.slot"], Width: middle},
		{Title: f["idea.fate"], Width: 14},
		idColumn(f["idea.merged"]),
		{Title: f["idea.answer"], Width: middle},
	}}
	l := list{b: b}
	for _, i := range b.r.Ideas() {
		if i.Hidden || b.guard.Class(i) > b.o.Highest {
			continue
		}
		slot := ""
		if s, ok := b.live(i.Slot).(*session.Slot); ok {
			slot = b.one(s.TitleFR, s.TitleAR)
		}
		t.Rows = append(t.Rows, []any{
			i.Short, i.Text, i.Translation, i.Language, named(b.w.Kinds, string(i.Kind)), l.theme(i.Theme), slot,
			named(b.t.Fates, string(i.Fate)), b.ref(i.MergedInto), i.Answer,
		})
	}
	return t
}

// decisionsTable is the register of decisions.
func (b *builder) decisionsTable() xlsx.Table {
	f := b.w.Fields
	statuses := b.w.Words.Statuses
	t := xlsx.Table{ID: "decisions", Name: b.t.Decisions, Fixed: 1, Columns: slices.Concat(
		[]xlsx.Column{idColumn(reference), date(b.t.Date)}, b.wordings("decision.text"), b.wordings("decision.rationale"),
		[]xlsx.Column{
			{Title: b.t.Nature, Width: 16},
			idColumn(b.t.Poll),
			{Title: b.t.Owner, Width: middle},
			date(b.t.Effective),
			b.chosen(f["decision.status"], statuses, string(session.Proposed), string(session.Adopted), string(session.Postponed), string(session.Revised)),
		},
	)}
	for _, d := range b.r.Decisions() {
		t.Rows = append(t.Rows, slices.Concat([]any{d.Short, dayCell(d.Date)}, b.saidIn(d.TextFR, d.TextAR), b.saidIn(d.RationaleFR, d.RationaleAR), []any{
			named(b.t.Natures, d.Nature), b.ref(d.Poll), d.Owner, dayCell(d.Effective), named(statuses, string(d.Status)),
		}))
	}
	return t
}

// presenceTable counts people by half-day and college; the sum of a row is a formula.
func (b *builder) presenceTable() xlsx.Table {
	t := xlsx.Table{ID: "presences", Name: b.t.Participation, Fixed: 1, Columns: []xlsx.Column{{Title: b.t.HalfDay, Width: middle}}}
	colleges := sorted(b.r.Enrolled())
	for _, c := range colleges {
		t.Columns = append(t.Columns, numbers(b.college(c), xlsx.Whole, false))
	}
	t.Columns = append(t.Columns, numbers(b.t.Total, xlsx.Whole, false))
	for _, half := range attended(b.r) {
		people, all := b.r.Attendance(half), 0
		row := []any{b.halfDay(half)}
		for _, c := range colleges {
			row, all = append(row, float64(people[c])), all+people[c]
		}
		t.Rows = append(t.Rows, append(row, xlsx.Sum(len(t.Rows), 1, len(colleges), float64(all))))
	}
	return t
}
