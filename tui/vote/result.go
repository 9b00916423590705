package vote

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/verdict"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// result is what a closed poll says, with what people mark on it.
type result struct {
	session.Result
	rows    []session.ResultRow
	marks   map[session.ID]bool // what ⏎ retains
	touched bool                // people changed the marks
	kept    bool                // something was retained
	airy    bool                // as drawn last
	again   session.Again       // what ⏎ would open
	figures []string            // by which the rows are ranked, as people write them
	college []map[string]string // what each college gave the rows
	why     []string
	counts  []count  // the table under the working
	says    []string // what sets the colleges apart, and how far ballots agree
	list    widget.List
}

// readResult takes the result of a poll, and proposes what the cut takes without
// question. What is tied across the cut is left to people.
func (s *Screen) readResult(r *session.Retreat, p *session.Poll) {
	s.result.Result = r.Result(p)
	s.result.rows = s.result.Rows
	s.readTold(r, p)
	s.result.kept = len(p.Retained) > 0
	if s.result.touched {
		return
	}
	clear(s.result.marks)
	for _, id := range p.Retained {
		s.result.marks[id] = true
	}
	if !s.result.kept {
		for _, id := range s.result.Leading() {
			s.result.marks[id] = true
		}
	}
}

// count is one option in the table of counts.
type count struct{ option, figures string }

// readTold takes what is said of the result in words.
func (s *Screen) readTold(r *session.Retreat, p *session.Poll) {
	res := &s.result
	res.figures, res.college, res.counts, res.why, res.says = nil, nil, nil, nil, nil
	if p.Status != session.PollClosed {
		return
	}
	t := verdict.Tell(s.env.Words, r, p)
	columns := t.Columns()
	for i := range res.rows {
		row := &res.rows[i]
		res.figures = append(res.figures, t.RowFigure(row))
		by := map[string]string{}
		for _, college := range res.Colleges {
			by[college] = t.CollegeFigure(row.ByCollege[college])
		}
		res.college = append(res.college, by)
		var cells []string
		for k, cell := range t.Cells(row.Counted) {
			cells = append(cells, columns[k]+s.env.Words.Document.Colon+cell)
		}
		res.counts = append(res.counts, count{
			option:  number(row.Option.Number) + "  " + s.env.Pick(row.Option.TextFR, row.Option.TextAR),
			figures: strings.Join(cells, "   "),
		})
	}
	res.why = t.Why()
	res.says = append(t.Accords(), t.Sensitivity()...)
	if w := t.Agreement(); w != "" {
		res.says = append(res.says, w)
	}
}

// mark marks or unmarks the option under the cursor.
func (s *Screen) mark() tea.Cmd {
	if i := s.result.list.Cursor(); i >= 0 {
		id := s.result.rows[i].Option.ID
		s.result.marks[id] = !s.result.marks[id]
		s.result.touched = true
		s.result.list.Move(1)
	}
	return nil
}

// markTied marks all options tied across the cut, or none of them when all are marked.
func (s *Screen) markTied() tea.Cmd {
	tied := slices.DeleteFunc(slices.Clone(s.result.rows), func(r session.ResultRow) bool {
		return r.Side != session.Across
	})
	all := !slices.ContainsFunc(tied, func(r session.ResultRow) bool { return !s.result.marks[r.Option.ID] })
	for _, r := range tied {
		s.result.marks[r.Option.ID] = !all
	}
	s.result.touched = true
	return nil
}

// retain keeps what is marked; all other options count as dropped.
func (s *Screen) retain() tea.Cmd {
	var ids []session.ID
	for _, r := range s.result.rows {
		if s.result.marks[r.Option.ID] {
			ids = append(ids, r.Option.ID)
		}
	}
	if len(ids) == 0 {
		return s.env.Say(screen.Ask, s.env.Words.Vote.Result.NothingMarked)
	}
	return s.env.Do(&retained{poll: s.poll.id, n: len(ids)}, session.Retain{Poll: s.poll.id, Options: ids})
}

// decide opens a decision prefilled with the poll.
func (s *Screen) decide() tea.Cmd {
	return s.env.Goto(screen.Place{Kind: screen.Decisions, Poll: s.poll.id, Mode: "new"})
}
