package verdict

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/tally"
)

// mostLines is how many options a record names: a decision rests on what came first.
const mostLines = 12

// Record says on what a decision by this poll rests: who signed, the quorum, the method,
// what came back, and the result of each option, by college where that was kept. Every
// line stands alone.
func (t *Teller) Record(arabic bool) string {
	d, v, comma := &t.words.Document, &t.words.Verdict, t.words.Words.Comma
	lines := []string{t.poll.Short + comma + t.words.Words.Methods[string(t.poll.Method)]}
	if len(t.poll.Signed) > 0 {
		var parts []string
		for _, college := range slices.Sorted(maps.Keys(t.poll.Signed)) {
			parts = append(parts, t.College(college)+" "+strconv.Itoa(t.poll.Signed[college]))
		}
		lines = append(lines, fmt.Sprintf(v.Electorate, strings.Join(parts, comma)))
	}
	if q := t.Quorum(); q != "" {
		lines = append(lines, q)
	}
	lines = append(lines, t.papers()[0])
	if n := t.poll.Unreturned(); n > 0 {
		lines = append(lines, t.count(v.Unreturned, n)+d.Colon+t.poll.Missing)
	}
	for i, r := range t.Result.Rows {
		if i == mostLines {
			break
		}
		lines = append(lines, t.line(r, arabic))
	}
	return strings.Join(lines, "\n")
}

// Quorum says whether the board's was reached, empty without a rule.
func (t *Teller) Quorum() string {
	if t.poll.Quorum == 0 {
		return ""
	}
	v, here := &t.words.Verdict, t.poll.Present[session.Board]
	if here >= t.poll.Quorum {
		return fmt.Sprintf(v.QuorumMet, t.poll.Quorum, here)
	}
	return fmt.Sprintf(v.QuorumNot, t.poll.Quorum, here)
}

// line is an option with its rank and its figures: 1. Écoute (3): 29 (CA 2, équipe 27).
func (t *Teller) line(r session.ResultRow, arabic bool) string {
	words := r.Option.TextFR
	if arabic && r.Option.TextAR != "" || words == "" {
		words = r.Option.TextAR
	}
	if t.guard.Class(&r.Option) > privacy.Internal {
		words = t.number(r.Option.Number) // a record is printed: words that may name somebody stay on the ballot
	}
	line := strconv.Itoa(r.Rank) + ". " + words + t.words.Document.Colon + t.score(&r)
	if by := t.byCollege(&r); by != "" {
		line += " (" + by + ")"
	}
	return line
}

// score is the figure of an option, all three of an opinion.
func (t *Teller) score(r *session.ResultRow) string {
	if t.Result.Method == tally.Opinion {
		return t.opinion(r.Counted)
	}
	return t.RowFigure(r)
}

func (t *Teller) opinion(c session.Counted) string {
	d := &t.words.Document
	return fmt.Sprintf("%s %d%s%s %d%s%s %d", d.For, c.For, t.words.Words.Comma, d.Against, c.Against,
		t.words.Words.Comma, d.Pass, c.Pass)
}

// byCollege is the figure of each college, empty where counts by college were not kept.
func (t *Teller) byCollege(r *session.ResultRow) string {
	var parts []string
	for _, college := range t.Result.Colleges {
		c := r.ByCollege[college]
		parts = append(parts, t.College(college)+" "+t.CollegeFigure(c))
	}
	return strings.Join(parts, t.words.Words.Comma)
}

// CollegeFigure is what a college gave an option, in its own figures.
func (t *Teller) CollegeFigure(c session.Counted) string {
	switch t.Result.Method {
	case tally.Opinion:
		return strings.Join(t.Cells(c), "/")
	case tally.Dots, tally.NGT, tally.Approval, tally.Balanced, tally.Objection:
		return strconv.Itoa(t.Result.Score(c))
	case tally.Judgment, tally.Criteria, tally.Order, tally.Duelling:
	}
	return t.Figure(c)
}
