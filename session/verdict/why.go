package verdict

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/tally"
	"halqa/session/text/format"
)

// Why are the sentences of the working, the one that matters most first.
func (t *Teller) Why() []string {
	w, v := &t.words.Vote.Result, &t.words.Verdict
	all := t.method()
	switch {
	case t.Result.Equal:
		all = append(all, v.Equal)
	case t.poll.Equal:
		all = append(all, v.NotEqual)
	}
	if t.Result.Sways {
		all = append(all, v.Sways)
	}
	all = append(all, t.papers()...)
	tie := w.WhyTie
	if t.Result.Cut > 0 {
		tie = fmt.Sprintf(w.WhyCut, t.Result.Cut) + " " + tie
	}
	all = append(all, tie)
	switch {
	case len(t.Result.Colleges) > 0:
		all = append(all, w.WhySplit)
		all = append(all, t.Accords()...)
	case len(t.poll.Papers) > 1:
		all = append(all, w.WhyNoSplit)
	}
	if t.Result.Agreed > 0 {
		all = append(all, t.Agreement())
	}
	return all
}

// papers say what came back and how it was read.
func (t *Teller) papers() []string {
	w, v := &t.words.Vote.Result, &t.words.Verdict
	if t.poll.Hands {
		return []string{v.Hands}
	}
	blank, void, again := 0, 0, 0
	for _, n := range t.poll.Blank {
		blank += n
	}
	for _, n := range t.poll.Void {
		void += n
	}
	for _, n := range t.poll.Reread {
		again += n
	}
	all := []string{fmt.Sprintf(w.WhyPapers, t.Result.Cast, blank, void)}
	if again > 0 {
		all = append(all, t.count(v.Reread, again)+".")
	}
	if t.before != "" && v.Again[string(t.poll.Again)] != "" {
		all = append(all, fmt.Sprintf(v.Again[string(t.poll.Again)], t.before)+".")
	}
	return append(all, t.changes()...)
}

// changes name the options that stand elsewhere than in the poll before.
func (t *Teller) changes() []string {
	v := &t.words.Verdict
	var moved []string
	seen := false
	for _, r := range t.Result.Rows {
		if r.Before == 0 {
			continue
		}
		seen = true
		if r.Before != r.Rank {
			moved = append(moved, fmt.Sprintf(v.Changed, t.number(r.Option.Number), r.Rank, r.Before))
		}
	}
	switch {
	case !seen:
		return nil
	case len(moved) == 0:
		return []string{v.Unchanged}
	}
	return []string{strings.Join(moved, t.words.Words.Comma) + "."}
}

// method says how the method counts, and what it found.
func (t *Teller) method() []string {
	w, v, p := &t.words.Vote.Result, &t.words.Verdict, t.poll
	switch p.Method {
	case tally.Dots:
		if p.SpendAll {
			return []string{fmt.Sprintf(v.Hundred, p.Points)}
		}
		most := p.MaxPerOption
		if most == 0 {
			most = p.Points
		}
		return []string{fmt.Sprintf(w.WhyDots, p.Points, most)}
	case tally.Opinion:
		return []string{w.WhyOpinion}
	case tally.Approval:
		return []string{w.WhyApproval}
	case tally.NGT:
		return []string{fmt.Sprintf(v.NGT, p.Top, p.Top)}
	case tally.Judgment:
		return t.judgment()
	case tally.Criteria:
		return t.criteria()
	case tally.Order:
		return append([]string{v.Order}, t.duels()...)
	case tally.Duelling:
		return append([]string{v.Duels}, t.duels()...)
	case tally.Balanced:
		return t.balanced()
	case tally.Objection:
		return t.consent()
	}
	return nil
}

// judgment explains equal grades by the ballots of the middle that were taken away.
func (t *Teller) judgment() []string {
	v := &t.words.Verdict
	all := []string{v.Judgment}
	missing, ties := 0, false
	rows := t.Result.Rows
	for i := range rows {
		missing += rows[i].Missing
		if i == 0 || rows[i].Median != rows[i-1].Median || rows[i].Rank == rows[i-1].Rank {
			continue
		}
		if !ties {
			all, ties = append(all, v.JudgmentTie), true
		}
		if removed, a, b, ok := separation(rows[i-1].Grades, rows[i].Grades); ok {
			all = append(all, fmt.Sprintf(v.Separated, removed, t.number(rows[i-1].Option.Number), t.grade(a),
				t.number(rows[i].Option.Number), t.grade(b)))
		}
	}
	switch {
	case t.poll.RefuseMissing:
		all = append(all, v.AllGraded)
	case missing > 0:
		all = append(all, t.count(v.Missing, missing))
	}
	return all
}

// separation finds how many medians were taken away from two options before they differ,
// and the grades at which they do.
func separation(above, below []int) (removed, a, b int, ok bool) {
	x, y := tally.MajorityValue(above), tally.MajorityValue(below)
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return i, x[i] + 1, y[i] + 1, true
		}
	}
	return 0, 0, 0, false
}

func (t *Teller) criteria() []string {
	v, g := &t.words.Verdict, t.Result.Grid
	all := []string{fmt.Sprintf(v.Criteria, g.Low, g.High)}
	var weights []string
	for i, name := range t.scale {
		if i < len(g.Weights) {
			weights = append(weights, name+" "+g.Weights[i].RatString())
		}
	}
	all = append(all, fmt.Sprintf(v.Weights, strings.Join(weights, t.words.Words.Comma)))
	for i, cost := range g.Costs {
		if cost && i < len(t.scale) {
			all = append(all, fmt.Sprintf(v.Inverted, t.scale[i], g.High, g.Low))
		}
	}
	all = append(all, v.Abstained)
	all = append(all, t.Sensitivity()...)
	if cells := t.Divided(); len(cells) > 0 {
		all = append(all, fmt.Sprintf(v.Divided, strings.Join(cells, t.words.Words.Comma)))
	}
	return all
}

// Sensitivity says whether other weights would put other options first, by what was kept.
func (t *Teller) Sensitivity() []string {
	v, g := &t.words.Verdict, t.Result.Grid
	if g == nil || !t.Result.Ranked {
		return nil
	}
	if g.Robust {
		return []string{v.Robust, v.OnlyWeights}
	}
	k := max(t.Result.Cut, 1)
	var base []int
	for _, r := range t.Result.Rows {
		if r.Side == session.Above || t.Result.Cut == 0 && r.Rank == 1 {
			base = append(base, r.Option.Number-1)
		}
	}
	var shifts []string
	for _, s := range g.Shifts {
		in := s.Ranking.Cut(k).In
		if onlyA, onlyB := tally.Differ(base, in); len(onlyA)+len(onlyB) == 0 || s.Criterion >= len(t.scale) {
			continue
		}
		first := make([]int, len(in))
		for i, o := range in {
			first[i] = o + 1
		}
		slices.Sort(first)
		shifts = append(shifts, fmt.Sprintf(v.Shift, t.scale[s.Criterion], t.change(s.Percent), t.numbers(first)))
	}
	if len(shifts) == 0 {
		return []string{v.Robust, v.OnlyWeights}
	}
	return []string{fmt.Sprintf(v.Fragile, strings.Join(shifts, "; ")), v.OnlyWeights}
}

// change writes a change of weight with its sign.
func (t *Teller) change(percent int) string {
	s := format.Percent(t.lang(), strconv.Itoa(max(percent, -percent)))
	if percent < 0 {
		return "−" + s
	}
	return "+" + s
}

// apartBelow is the consensus, in hundredths, under which a cell should be talked about.
const apartBelow = 50

// Divided names the cells of a matrix on which people are far apart: number of the
// option, then criterion.
func (t *Teller) Divided() []string {
	g := t.Result.Grid
	if g == nil {
		return nil
	}
	var cells []string
	for _, r := range t.Result.Rows {
		for k, name := range t.scale {
			at := [2]int{r.Option.Number, k}
			if k < len(r.Means) && r.Means[k] != nil && g.Consensus[at] < apartBelow && g.Spread[at] > 0 {
				cells = append(cells, strconv.Itoa(r.Option.Number)+" "+name)
			}
		}
	}
	return cells
}

func (t *Teller) duels() []string {
	v, m := &t.words.Verdict, t.Result.Duels
	var all []string
	switch {
	case m.Winner > 0:
		all = append(all, fmt.Sprintf(v.Winner, t.number(m.Winner)))
	case len(m.Cycle) > 2:
		var circle []string
		for i, n := range m.Cycle {
			circle = append(circle, fmt.Sprintf(v.Beats, t.number(n), t.number(m.Cycle[(i+1)%len(m.Cycle)])))
		}
		all = append(all, fmt.Sprintf(v.Cycle, strings.Join(circle, t.words.Words.Comma), t.number(m.Cycle[0])))
	}
	if t.Result.Method == tally.Duelling {
		if m.Played < m.Pairs && t.poll.Hands {
			all = append(all, fmt.Sprintf(v.Provisional, m.Played, m.Pairs))
		}
		return all
	}
	if m.BordaSees {
		return append(all, v.BordaSees)
	}
	var first []int
	for _, r := range t.Result.Rows {
		if r.BordaRank == 1 {
			first = append(first, r.Option.Number)
		}
	}
	return append(all, fmt.Sprintf(v.BordaOther, t.numbers(first)))
}

func (t *Teller) balanced() []string {
	v, k := &t.words.Verdict, t.Result.Pick
	all := []string{
		v.Balanced,
		fmt.Sprintf(v.Popular, t.numbers(k.Popular), k.ServedPopular, t.Result.Cast),
		fmt.Sprintf(v.Picked, t.numbers(k.Balanced), k.ServedBalanced, t.Result.Cast),
	}
	if len(k.OnlyPopular)+len(k.OnlyBalanced) == 0 {
		all = append(all, v.SamePick)
	}
	return all
}

func (t *Teller) consent() []string {
	v := &t.words.Verdict
	var free, contested []int
	for _, r := range t.Result.Rows {
		if r.Objections == 0 {
			free = append(free, r.Option.Number)
		} else {
			contested = append(contested, r.Option.Number)
		}
	}
	slices.Sort(free)
	all := []string{v.Consent}
	switch {
	case len(contested) == 0:
		return append(all, v.AllFree)
	case len(free) > 0:
		all = append(all, fmt.Sprintf(v.Free, t.numbers(free)))
	}
	return append(all, fmt.Sprintf(v.Contested, t.numbers(contested)))
}

// Accords say how far every two colleges put the options in one order.
func (t *Teller) Accords() []string {
	v := &t.words.Verdict
	var all []string
	for _, a := range t.Result.Accords {
		if !a.Known {
			continue
		}
		word := v.Accords[3]
		switch {
		case a.Tau >= 0.7:
			word = v.Accords[0]
		case a.Tau >= 0.3:
			word = v.Accords[1]
		case a.Tau > -0.3:
			word = v.Accords[2]
		}
		value := format.Decimal(t.lang(), strconv.FormatFloat(a.Tau, 'f', 2, 64))
		all = append(all, fmt.Sprintf(v.Accord, t.College(a.A), t.College(a.B), word, value))
	}
	return all
}

// Agreement says Kendall's W in words, empty when it is not known.
func (t *Teller) Agreement() string {
	if t.Result.Agreed == 0 {
		return ""
	}
	value := format.Decimal(t.lang(), strconv.FormatFloat(t.Result.W, 'f', 2, 64))
	return fmt.Sprintf(t.words.Verdict.Agreement, value, t.words.Verdict.Strengths[t.Result.Agreed-1])
}
