package groups

import (
	"fmt"
	"strings"

	"halqa/session/rota"
	"halqa/tui/page"
)

// mostSeating is how many rows the sentence on the rules may take.
const mostSeating = 3

// drawSeating says under the counts which rules of composition the tables keep, how many
// pairs meet again, and whether that is the best there can be; it returns how many rows
// that took. The room does not see it, since a rule that is broken may tell who is kept
// apart.
func (s *Screen) drawSeating(p page.Page) int {
	if s.seating == nil || len(s.tables) < 2 {
		return 1
	}
	w, comma := s.env.Words.Groups, s.env.Words.Words.Comma
	var said []string
	st := page.Label
	x := 0
	if broken := s.brokenRules(); len(broken) > 0 {
		x, st = p.Row(0, 1, page.T("◆", page.Warn))+1, page.Body
		said = append(said, fmt.Sprintf(w.RulesBroken, strings.Join(broken, comma)))
	} else {
		said = append(said, w.RulesKept)
	}
	if s.seed > 0 {
		said = append(said, fmt.Sprintf(w.Draw, s.seed))
	}
	said = append(said, s.meetings()...)
	text := strings.Join(said, comma)
	rows := min(mostSeating, p.Rows(text, p.W-x))
	p.Wrap(x, 1, p.W-x, rows, text, st)
	return rows
}

// meetings says how many pairs meet again over the rounds that were composed together, and
// how few could.
func (s *Screen) meetings() (said []string) {
	w := s.env.Words.Groups
	if n := len(s.seating.Rounds); n > 1 {
		said = append(said, s.env.Count(w.RoundsN, n))
	}
	if s.seating.Cost > 0 || len(s.seating.Rounds) > 1 {
		said = append(said, fmt.Sprintf(w.MeetAgain, s.seating.Cost))
	}
	switch {
	case s.seating.Best():
		said = append(said, w.NoBetter)
	case s.seating.Cost > s.seating.Floor:
		said = append(said, fmt.Sprintf(w.AtLeast, s.seating.Floor))
	}
	return said
}

// rules are the rules of composition by their names in the words of the screen.
var rules = []struct {
	rule rota.Rule
	name string
}{{rota.Apart, "apart"}, {rota.Leader, "leader"}, {rota.Spread, "spread"}, {rota.Language, "language"}}

// ruleName is what a rule is called when it is broken.
func (s *Screen) ruleName(r rota.Rule) string {
	w := s.env.Words.Command
	return map[rota.Rule]string{
		rota.Apart: w.RuleApart, rota.Leader: w.RuleLeader, rota.Spread: w.RuleSpread, rota.Language: w.RuleLanguage,
	}[r]
}

// brokenRules names the rules that some table does not keep, each once, with where.
func (s *Screen) brokenRules() (names []string) {
	for _, r := range rules {
		if where := s.brokenAt(r.rule); len(where) > 0 {
			names = append(names, s.ruleName(r.rule)+" ("+strings.Join(where, s.env.Words.Words.Comma)+")")
		}
	}
	return names
}

// brokenAt lists the tables at which a rule is broken; those of other rounds say so.
func (s *Screen) brokenAt(r rota.Rule) (where []string) {
	w := s.env.Words.Groups
	for _, b := range s.seating.Broken {
		switch {
		case b.Rule != r:
		case len(s.seating.Rounds) == 1 || s.first+b.Round == s.round:
			where = append(where, fmt.Sprintf(w.Table, b.Group+1))
		default:
			where = append(where, fmt.Sprintf(w.TableRound, b.Group+1, s.first+b.Round))
		}
	}
	return where
}

// drawRules lists each rule as kept or broken, then what the rotation comes to.
func (s *Screen) drawRules(p page.Page) {
	w := s.env.Words.Groups
	remark := ""
	if s.seed > 0 {
		remark = fmt.Sprintf(w.Draw, s.seed)
	}
	p.Head(0, w.Rules, remark)
	if s.seating == nil {
		return
	}
	y := 1
	say := func(sign string, st page.Style, text string) {
		p.Strip(0, y, sign, st)
		y += max(1, p.Wrap(2, y, p.W-2, p.H-y, text, page.Body))
	}
	for _, r := range rules {
		if where := s.brokenAt(r.rule); len(where) > 0 {
			say("◆", page.Warn, s.ruleName(r.rule)+s.env.Words.Command.Colon+strings.Join(where, s.env.Words.Words.Comma))
		} else {
			say("✓", page.Good, w.RuleKept[r.name])
		}
	}
	if said := s.meetings(); len(said) > 0 {
		sign, st := "✓", page.Good
		if s.seating.Cost > s.seating.Floor {
			sign, st = "◇", page.Label
		}
		say(sign, st, strings.Join(said, s.env.Words.Words.Comma))
	}
}
