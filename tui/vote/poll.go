package vote

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// poll is a copy of the poll in view.
type poll struct {
	id             session.ID
	short          string
	fr, ar         string
	status         session.PollStatus
	rules          tally.Rules
	cut, quorum    int
	deliberative   bool
	equal          bool
	quorumRule     tally.QuorumRule
	weights        string
	inverted       string
	scaleFR        []string
	scaleAR        []string
	imported       bool
	signed         map[string]int
	again          session.Again
	options        []option
	present        map[string]int
	papers         int
	papersOf       map[string]int
	blank, void    int
	missing        string
	split          bool
	presentOfBoard int
}

// option is one line of the ballot.
type option struct {
	id     session.ID
	number int
	fr, ar string
}

// pollIn copies a poll: pointers into the retreat must not leave the reading of it.
func pollIn(r *session.Retreat, p *session.Poll) poll {
	c := poll{
		id: p.ID, short: p.Short, fr: p.QuestionFR, ar: p.QuestionAR, status: p.Status, rules: p.Rules(),
		cut: p.Cut, quorum: p.Quorum, deliberative: p.Deliberative, imported: p.Imported,
		present: maps.Clone(p.Present), papers: p.Ballots(), papersOf: maps.Clone(p.Papers),
		missing: p.Missing, split: p.Split(), presentOfBoard: p.Present[session.Board],
	}
	c.equal, c.quorumRule, c.weights, c.inverted = p.Equal, p.QuorumRule, p.Weights, p.Inverted
	c.scaleFR, c.scaleAR = lines(p.ScaleFR), lines(p.ScaleAR)
	c.signed, c.again = maps.Clone(p.Signed), p.Again
	for _, o := range r.OptionsOf(p) {
		c.options = append(c.options, option{id: o.ID, number: o.Number, fr: o.TextFR, ar: o.TextAR})
	}
	for _, n := range p.Blank {
		c.blank += n
	}
	for _, n := range p.Void {
		c.void += n
	}
	return c
}

// lines are the lines of a scale.
func lines(s string) []string {
	return slices.DeleteFunc(strings.Split(s, "\n"), func(l string) bool { return l == "" })
}

// scale is the scale of the ballot in the language of the seat, where it has one.
func (p *poll) scale(env *screen.Env) []string {
	if env.Words.RTL && len(p.scaleAR) > 0 || len(p.scaleFR) == 0 {
		return p.scaleAR
	}
	return p.scaleFR
}

// people is the number of people who signed for a ballot, 0 when nobody did. At the
// opening it is that of the people present.
func (p *poll) people() (n int) {
	for _, v := range p.signed {
		n += v
	}
	return n
}

// here is the number of people present at the opening.
func (p *poll) here() (n int) {
	for _, v := range p.present {
		n += v
	}
	return n
}

// text is what an option says in the seat's language, empty for a number off the list.
func (p *poll) text(env *screen.Env, number int) string {
	for _, o := range p.options {
		if o.number == number {
			return env.Pick(o.fr, o.ar)
		}
	}
	return ""
}

// colleges puts the colleges of a count in the order of the room: the board, the staff,
// then the others.
func colleges(counts map[string]int) []string {
	place := func(college string) int {
		switch college {
		case session.Board:
			return 0
		case session.Staff:
			return 1
		}
		return 2
	}
	return slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b))
	})
}

// sign is the mark of a college, the same as on its paper ballots.
func sign(college string) page.Span {
	switch college {
	case session.Board:
		return page.T("●", page.Board)
	case session.Staff:
		return page.T("○", page.Staff)
	}
	return page.T("◐", page.Voice)
}
