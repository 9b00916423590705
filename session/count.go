package session

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"halqa/session/tally"
)

// close says what the papers add up to. Whatever needs single ballots is computed here,
// because they are destroyed with it.
func (b *batch) close(p *Poll, sheets []Ballot, why string) {
	b.called(VerbClose)
	b.why = why
	b.compare(p, sheets)
	sheets = slices.DeleteFunc(slices.Clone(sheets), func(s Ballot) bool { return strings.HasSuffix(s.College, reread) })
	b.turnout(p, sheets, why)
	if b.err != nil {
		return
	}
	b.put(p.ID, "status", string(PollClosed))
	byCollege := map[string][]tally.Ballot{}
	var all []tally.Ballot
	for _, paper := range sheets {
		ballot, err := tally.Decode(paper.Paper)
		if err != nil {
			b.refuse(fmt.Errorf("read a ballot of poll %s: %w", p.Short, err))
			return
		}
		byCollege[paper.College] = append(byCollege[paper.College], ballot)
		all = append(all, ballot)
	}
	b.totals(p, "", all)
	b.figures(p, all)
	papers := map[string]int{}
	for _, college := range slices.Sorted(maps.Keys(byCollege)) {
		ballots := byCollege[college]
		papers[college] = len(ballots)
		b.set(p.ID, "papers/"+college, itoa(len(ballots)))
	}
	if !splitAllowed(papers) {
		b.unmarked(p, NoCollege, all) // who of five left a paper blank could be guessed
		return
	}
	for _, college := range slices.Sorted(maps.Keys(byCollege)) {
		b.unmarked(p, college, byCollege[college])
		b.totals(p, college, byCollege[college])
	}
}

// compare refuses to count papers of which a second reading says something else, and
// notes how many were read twice.
func (b *batch) compare(p *Poll, sheets []Ballot) {
	read, err := readings(p.Rules(), sheets)
	if err != nil {
		b.refuse(err)
		return
	}
	for _, college := range slices.Sorted(maps.Keys(read)) {
		if !read[college].Same {
			b.refuse(ErrReadings)
			return
		}
		b.set(p.ID, "reread/"+college, itoa(read[college].Second))
	}
}

// turnout holds the papers against the signatures: more papers than people who signed,
// in any urn, can't be counted.
func (b *batch) turnout(p *Poll, sheets []Ballot, why string) {
	if len(sheets) == 0 {
		b.refuse(ErrNoBallots)
		return
	}
	signed := sum(p.Signed)
	if signed == 0 || p.Imported {
		return
	}
	papers := map[string]int{}
	for _, s := range sheets {
		papers[s.College]++
	}
	if p.Overfull(papers) != "" {
		b.refuse(ErrManyBallots)
		return
	}
	if len(sheets) < signed {
		b.set(p.ID, "missing", why)
	}
}

// Overfull is a college with more ballots than signatures, empty when there is none or
// nobody signed at all.
func (p *Poll) Overfull(papers map[string]int) string {
	if sum(p.Signed) == 0 {
		return ""
	}
	for _, college := range slices.Sorted(maps.Keys(papers)) {
		if papers[college] > p.Signed[college] {
			return college
		}
	}
	return ""
}

// Unreturned is the number of ballots that people signed for and did not hand in, once
// the poll is closed.
func (p *Poll) Unreturned() int {
	if p.Imported || p.Hands {
		return 0
	}
	return max(0, sum(p.Signed)-p.Ballots())
}

// unmarked counts the blank and the void papers, of one college or of all.
func (b *batch) unmarked(p *Poll, college string, ballots []tally.Ballot) {
	var blank, void int
	for _, ballot := range ballots {
		switch ballot.Kind() {
		case tally.Void:
			void++
		case tally.Blank:
			blank++
		case tally.Cast:
		}
	}
	b.sets(p.ID, "blank/"+college, number(blank), "void/"+college, number(void))
}

// totals writes the counts of the options, for one college or for all.
func (b *batch) totals(p *Poll, college string, ballots []tally.Ballot) {
	counts, err := p.Rules().Count(ballots)
	if err != nil {
		b.refuse(fmt.Errorf("count poll %s: %w", p.Short, err))
		return
	}
	b.counts(p, college, counts)
}

func (b *batch) counts(p *Poll, college string, counts tally.Counts) {
	for _, key := range slices.Sorted(maps.Keys(counts.Totals)) {
		for i, n := range counts.Totals[key] {
			if n != 0 {
				b.set(p.ID, "totals/"+totalKey(i+1, key, college), itoa(n))
			}
		}
	}
}

// totalKey names one count of one option, of one college or of all.
func totalKey(option int, key tally.Key, college string) string {
	if college != "" {
		college = "@" + college
	}
	return itoa(option) + "/" + string(key) + college
}

// The figures of an option, see Poll.Figures. Those of a cell end in its criterion.
const (
	sdFigure        = "sd"
	consensusFigure = "cns"
	placeFigure     = "place"   // in which a balanced selection took it, from 1
	unservedFigure  = "new"     // supporters who had nothing chosen before
	openFigure      = "open"    // in some of the equally good selections, not in all
	coveredPlain    = "covered" // ballots with one of their options among the most supported
	coveredBalanced = "served"  // and among the selection; both under option 0
)

// figures computes what no total can tell.
func (b *batch) figures(p *Poll, ballots []tally.Ballot) {
	rules := p.Rules()
	if w, ok := rules.Agreement(ballots); ok {
		b.set(p.ID, "agreement", strconv.FormatFloat(w, 'f', 3, 64))
	}
	switch p.Method {
	case tally.Criteria:
		b.dispersion(p, rules, ballots)
	case tally.Balanced:
		b.selection(p, rules, ballots)
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Judgment, tally.Order, tally.Duelling, tally.Objection:
	}
}

func (b *batch) figure(p *Poll, option int, name string, n int) {
	b.set(p.ID, "figures/"+itoa(option)+"/"+name, number(n))
}

// dispersion writes how far people are apart on each cell, in hundredths.
func (b *batch) dispersion(p *Poll, rules tally.Rules, ballots []tally.Ballot) {
	res, err := rules.Matrix(ballots, p.CriteriaWeights(), p.Costs()).Result()
	if err != nil {
		b.refuse(fmt.Errorf("count poll %s: %w", p.Short, err))
		return
	}
	hundredths := func(v float64) int {
		if math.IsNaN(v) {
			return 0
		}
		return int(math.Round(100 * v))
	}
	for o := range res.Deviation {
		for c := range res.Deviation[o] {
			b.figure(p, o+1, sdFigure+itoa(c+1), hundredths(res.Deviation[o][c]))
			b.figure(p, o+1, consensusFigure+itoa(c+1), hundredths(res.Consensus[o][c]))
		}
	}
}

// mostSeats bounds a balanced selection without a cut: the order of a longer one would
// be read by nobody, and its ties take long to look through.
const mostSeats = 10

// outcomes is how many equally good selections are looked for.
const outcomes = 64

// Seats is how many options a balanced selection takes.
func (p *Poll) Seats() int {
	if p.Cut > 0 {
		return min(p.Cut, len(p.Options))
	}
	return min(mostSeats, len(p.Options))
}

// selection writes in which order a balanced selection takes the options, which of them
// are a matter of choice, and how many people it gives something.
func (b *batch) selection(p *Poll, rules tally.Rules, ballots []tally.Ballot) {
	voters := tally.ApprovalsOf(ballots)
	s, err := tally.Phragmen(rules.Options, voters, p.Seats(), outcomes)
	if err != nil {
		b.refuse(fmt.Errorf("count poll %s: %w", p.Short, err))
		return
	}
	in := map[int]int{}
	for _, set := range s.Outcomes {
		for _, o := range set {
			in[o]++
		}
	}
	for o, n := range in {
		if n < len(s.Outcomes) || !s.Complete && len(s.Outcomes) > 1 {
			b.figure(p, o+1, openFigure, 1)
		}
	}
	var taken []int
	for i, step := range s.Steps {
		b.figure(p, step.Option+1, placeFigure, i+1)
		b.figure(p, step.Option+1, unservedFigure, step.Unserved)
		taken = append(taken, step.Option)
	}
	counts, err := rules.Count(ballots)
	if err != nil {
		b.refuse(fmt.Errorf("count poll %s: %w", p.Short, err))
		return
	}
	b.figure(p, 0, coveredPlain, served(voters, counts.PointsResult().Ranking.Cut(p.Seats()).In))
	b.figure(p, 0, coveredBalanced, served(voters, taken))
}

// served is the number of people of whose options at least one is among the chosen.
func served(voters []tally.Approvals, chosen []int) (n int) {
	for _, v := range voters {
		if slices.ContainsFunc(v.Options, func(o int) bool { return slices.Contains(chosen, o) }) {
			n += v.N
		}
	}
	return n
}
