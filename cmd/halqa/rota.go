package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/rota"
)

// rotaPlan is the answer of rota: of each round the groups, as codes.
type rotaPlan struct {
	Rounds []rotaRound `json:"rounds"`
	Cost   int         `json:"cost"`
	Floor  int         `json:"floor"`
}

type rotaRound struct {
	Groups [][]string `json:"groups"`
}

// rotaCommand composes groups out of the people of a CSV file.
func (a *app) rotaCommand() *cobra.Command {
	w := a.words.Command
	var o rota.Order
	c := &cobra.Command{
		Use: "rota CSV --groups N --rounds R", Short: w.Rota, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			for _, flag := range []string{"groups", "rounds"} {
				value := c.Flags().Lookup(flag).Value.String()
				if !c.Flags().Changed(flag) {
					return a.usage(fmt.Sprintf(w.NoValue, flag))
				}
				if n, err := strconv.Atoi(value); err != nil || n < 1 {
					return a.usage(fmt.Sprintf(w.BadValue, flag, value))
				}
			}
			return a.composeRota(args[0], o)
		},
	}
	c.Flags().IntVar(&o.Groups, "groups", 0, w.GroupsFlag)
	c.Flags().IntVar(&o.Rounds, "rounds", 0, w.RoundsFlag)
	c.Flags().Uint64Var(&o.Seed, "seed", 1, w.SeedFlag)
	c.Flags().Bool("json", false, w.JSONFlag)
	return c
}

func (a *app) composeRota(path string, o rota.Order) error {
	t, err := a.readTable(path)
	if err != nil {
		return err
	}
	codes, err := a.rotaCodes(t)
	if err != nil {
		return err
	}
	if o.Groups > len(codes) {
		return a.fail(a.words.Command.FewPeople, o.Groups, len(codes))
	}
	if len(codes) > rota.MaxPeople || o.Rounds > rota.MaxRounds {
		return a.fail(a.words.Command.RotaLimit, rota.MaxPeople, rota.MaxRounds)
	}
	o.People, o.Languages = a.rotaPeople(t, codes), []string{"fr", "ar"}
	plan, err := rota.Compose(o)
	if err != nil {
		return fmt.Errorf("compose %s: %w", path, err)
	}
	a.tellBroken(plan.Broken)
	answer := rotaPlan{Cost: plan.Cost, Floor: plan.Floor}
	for _, groups := range plan.Rounds {
		round := rotaRound{make([][]string, len(groups))}
		for i, people := range groups {
			for _, p := range people {
				round.Groups[i] = append(round.Groups[i], codes[p])
			}
		}
		answer.Rounds = append(answer.Rounds, round)
	}
	return a.printJSON(answer)
}

// rotaCodes are the codes of the people, each once.
func (a *app) rotaCodes(t *table) ([]string, error) {
	w, column := a.words.Command, t.column("code")
	if column < 0 {
		return nil, a.fail(w.NoColumn, t.path, "code")
	}
	codes, seen := make([]string, 0, len(t.rows)), map[string]bool{}
	for _, r := range t.rows {
		code := r.cell(column)
		switch {
		case code == "":
			return nil, a.atLine(t.path, r.line, w.NoCode)
		case seen[code]:
			return nil, a.atLine(t.path, r.line, fmt.Sprintf(w.SameCode, code))
		}
		seen[code] = true
		codes = append(codes, code)
	}
	return codes, nil
}

// rotaPeople reads what the rules need. Whoever is to be kept apart from somebody who is
// not on the list is told about, as it may be a slip of the pen.
func (a *app) rotaPeople(t *table, codes []string) []rota.Person {
	team, teams := t.column("team", "equipe"), map[string]bool{}
	for _, r := range t.rows {
		teams[r.cell(team)] = true
	}
	people := make([]rota.Person, len(codes))
	for i, r := range t.rows {
		p := rota.Person{
			Board: isBoard(r.cell(t.column("college"))), Team: r.cell(team),
			Languages: spoken(r.cell(t.column("langs"))),
		}
		p.Leads = led(r.cell(t.column("leads")), p.Team, teams)
		for _, code := range bars(r.cell(t.column("apart"))) {
			other := slices.Index(codes, code)
			if other < 0 {
				a.tell("%s", fmt.Sprintf(a.words.Command.Line, t.path, r.line)+a.words.Command.Colon+
					fmt.Sprintf(a.words.Command.NotInRoster, code))
				continue
			}
			p.Apart = append(p.Apart, other)
		}
		people[i] = p
	}
	return people
}

func isBoard(college string) bool {
	code, ok := session.KnownCollege(college)
	return ok && code == session.Board
}

// tellBroken says a line for each rule that could not be kept everywhere.
func (a *app) tellBroken(broken []rota.Breach) {
	w := a.words.Command
	for rule, name := range []string{
		rota.Apart: w.RuleApart, rota.Leader: w.RuleLeader, rota.Spread: w.RuleSpread, rota.Language: w.RuleLanguage,
	} {
		var where []string
		for _, b := range broken {
			if b.Rule == rota.Rule(rule) {
				where = append(where, fmt.Sprintf(w.RoundGroup, b.Round+1, b.Group+1))
			}
		}
		if where != nil {
			a.tell(w.BrokenRule, name, strings.Join(where, a.words.Words.Comma))
		}
	}
}
