package decisions

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
)

// electorate says who could decide, from the poll by which it was decided: how many were
// present, of which college, and whether the quorum was there.
func (s *Screen) electorate(p *session.Poll) string {
	w := s.env.Words.Decisions
	text := strconv.Itoa(p.PresentAll())
	var parts []string
	for _, college := range slices.Sorted(maps.Keys(p.Present)) {
		if college != session.NoCollege && college != "" {
			parts = append(parts, s.env.College(college)+" "+strconv.Itoa(p.Present[college]))
		}
	}
	if len(parts) > 0 {
		text += " (" + strings.Join(parts, s.env.Words.Words.Comma) + ")"
	}
	if p.Quorum > 0 {
		form := w.QuorumMissed
		if p.Present[session.Board] >= p.Quorum {
			form = w.QuorumReached
		}
		text += s.env.Words.Words.Comma + fmt.Sprintf(form, p.Quorum)
	}
	return text
}

// result says what the poll gave: the papers, then each option that was kept with its
// score, a line each. Scores by college stand there only when the poll keeps them, which
// it does from five voters of each college on.
func (s *Screen) result(r *session.Retreat, p *session.Poll) string {
	w := s.env.Words.Decisions
	blank, void := 0, 0
	for college := range p.Papers {
		blank += p.Blank[college]
		void += p.Void[college]
	}
	lines := []string{fmt.Sprintf(w.Cast, p.Ballots()-blank-void, blank, void)}
	res, guard := r.Result(p), r.Guard()
	for _, row := range res.Rows {
		if !row.Retained {
			continue
		}
		score := strconv.Itoa(res.Score(row.Counted))
		var colleges []string
		for _, college := range res.Colleges {
			colleges = append(colleges, s.env.College(college)+" "+strconv.Itoa(res.Score(row.ByCollege[college])))
		}
		if len(colleges) > 0 {
			score += s.env.Words.Words.Comma + strings.Join(colleges, s.env.Words.Words.Comma)
		}
		name := s.env.Pick(row.Option.TextFR, row.Option.TextAR)
		if s.env.Salle && !guard.Class(&row.Option).Projectable() {
			name = strconv.Itoa(row.Option.Number) // words that may name somebody
		}
		lines = append(lines, name+" ("+score+")")
	}
	return strings.Join(lines, "\n")
}

// ballot is the list that was voted on, one option a line, in the language of the seat and
// in the other one.
func (s *Screen) ballot(r *session.Retreat, p *session.Poll) (mine, other string) {
	var lines, others []string
	for _, o := range r.OptionsOf(p) {
		lines = append(lines, s.env.Pick(o.TextFR, o.TextAR))
		if o := s.env.Other(o.TextFR, o.TextAR); o != "" {
			others = append(others, o)
		}
	}
	return strings.Join(lines, "\n"), strings.Join(others, "\n")
}
