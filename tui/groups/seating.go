package groups

import (
	"fmt"
	"slices"
	"strings"

	"halqa/session/rota"
	"halqa/tui/page"
)

// drawSeating says under the counts which rules of composition the tables keep, how many
// pairs meet again, and whether that is the best there can be. The room does not see it,
// since a rule that is broken may tell who is kept apart.
func (s *Screen) drawSeating(p page.Page) {
	if s.seating == nil || len(s.tables) < 2 {
		return
	}
	w, comma := s.env.Words.Groups, s.env.Words.Words.Comma
	if broken := s.brokenRules(); len(broken) > 0 {
		x := p.Row(0, 1, page.T("◆", page.Warn))
		p.Say(x+1, 1, p.W-x-1, fmt.Sprintf(w.RulesBroken, strings.Join(broken, comma)), page.Body)
		return
	}
	said := []string{w.RulesKept}
	if s.seating.Cost > 0 {
		said = append(said, fmt.Sprintf(w.MeetAgain, s.seating.Cost))
	}
	if s.seating.Best() {
		said = append(said, w.NoBetter)
	}
	p.Put(0, 1, p.W, strings.Join(said, comma), page.Label, page.Start)
}

// brokenRules names the rules that some table does not keep, each once.
func (s *Screen) brokenRules() (names []string) {
	w := s.env.Words.Command
	for rule, name := range []string{
		rota.Apart: w.RuleApart, rota.Leader: w.RuleLeader, rota.Spread: w.RuleSpread, rota.Language: w.RuleLanguage,
	} {
		if slices.ContainsFunc(s.seating.Broken, func(b rota.Breach) bool { return b.Rule == rota.Rule(rule) }) {
			names = append(names, name)
		}
	}
	return names
}
