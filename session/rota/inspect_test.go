package rota_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session/rota"
)

// inspect says what is wrong with a plan, by counting everything again.
func inspect(o rota.Order, plan *rota.Plan) string {
	if len(plan.Rounds) != o.Rounds {
		return fmt.Sprintf("%d rounds", len(plan.Rounds))
	}
	for _, groups := range plan.Rounds {
		if wrong := inspectRound(o, groups); wrong != "" {
			return wrong
		}
	}
	if cost := costOf(o, plan.Rounds); plan.Cost != cost || plan.Floor > cost {
		return fmt.Sprintf("cost %d with the floor %d, but it costs %d", plan.Cost, plan.Floor, cost)
	}
	if diff := cmp.Diff(breachesOf(o, plan.Rounds), plan.Broken); diff != "" {
		return "broken rules (-want +got):\n" + diff
	}
	return ""
}

func inspectRound(o rota.Order, groups [][]int) string {
	if len(groups) != o.Groups {
		return fmt.Sprintf("%d groups", len(groups))
	}
	var all []int
	for g, people := range groups {
		if least := len(o.People) / o.Groups; len(people) < least || len(people) > (len(o.People)+o.Groups-1)/o.Groups {
			return fmt.Sprintf("group %d has %d people", g, len(people))
		}
		if !slices.IsSorted(people) {
			return fmt.Sprintf("group %d is not in order", g)
		}
		all = append(all, people...)
		for p, at := range o.Locks {
			if at == g && !slices.Contains(people, p) {
				return fmt.Sprintf("%d is not at table %d", p, g)
			}
		}
	}
	slices.Sort(all)
	for i := range o.People {
		if len(all) != len(o.People) || all[i] != i {
			return fmt.Sprintf("not everybody sits once: %v", all)
		}
	}
	return ""
}

// costOf counts pairs of people in pairs of rounds.
func costOf(o rota.Order, rounds [][][]int) (cost int) {
	met := map[[2]int]int{}
	for _, groups := range slices.Concat(o.Past, rounds) {
		for _, people := range groups {
			for _, p := range people {
				for _, q := range people {
					if p < q {
						cost += met[[2]int{p, q}]
						met[[2]int{p, q}]++
					}
				}
			}
		}
	}
	return cost
}

func breachesOf(o rota.Order, rounds [][][]int) (all []rota.Breach) {
	for round, groups := range rounds {
		for g, people := range groups {
			for rule, broken := range []func(rota.Order, []int) bool{
				rota.Apart: hasEnemies, rota.Leader: hasTeam, rota.Spread: unevenBoard, rota.Language: lacksLanguage,
			} {
				if broken(o, people) {
					all = append(all, rota.Breach{Rule: rota.Rule(rule), Round: round, Group: g})
				}
			}
		}
	}
	return all
}

func hasEnemies(o rota.Order, people []int) bool {
	return slices.ContainsFunc(people, func(p int) bool {
		return slices.ContainsFunc(o.People[p].Apart, func(q int) bool { return q != p && slices.Contains(people, q) })
	})
}

func hasTeam(o rota.Order, people []int) bool {
	return slices.ContainsFunc(people, func(head int) bool {
		led, here := 0, 0
		for i, p := range o.People {
			if i != head && p.Team != "" && p.Team == o.People[head].Leads {
				led++
				if slices.Contains(people, i) {
					here++
				}
			}
		}
		return led > 0 && here == led
	})
}

func unevenBoard(o rota.Order, people []int) bool {
	all, here := 0, 0
	for i, p := range o.People {
		if p.Board {
			all++
			if slices.Contains(people, i) {
				here++
			}
		}
	}
	return all < len(o.People) && (here < all/o.Groups || here > (all+o.Groups-1)/o.Groups)
}

func lacksLanguage(o rota.Order, people []int) bool {
	return slices.ContainsFunc(o.Languages, func(l string) bool {
		speaks := func(p rota.Person) bool { return slices.Contains(p.Languages, l) }
		return slices.ContainsFunc(o.People, speaks) &&
			!slices.ContainsFunc(people, func(p int) bool { return speaks(o.People[p]) })
	})
}

// cheapest is the least cost of all plans that keep every rule, found by trying each; −1
// when there is none.
func cheapest(o rota.Order) int {
	var kept [][][]int
	for _, groups := range seatings(len(o.People), o.Groups) {
		if len(breachesOf(o, [][][]int{groups})) == 0 {
			kept = append(kept, groups)
		}
	}
	least := -1
	var try func(rounds [][][]int, from int)
	try = func(rounds [][][]int, from int) {
		if len(rounds) == o.Rounds {
			if cost := costOf(o, rounds); least < 0 || cost < least {
				least = cost
			}
			return
		}
		for i := from; i < len(kept); i++ { // the order of rounds does not matter
			try(append(rounds, kept[i]), i)
		}
	}
	try(nil, 0)
	return least
}

// seatings lists the ways to seat n people at tables without number, of balanced sizes.
func seatings(n, groups int) (all [][][]int) {
	small, larger := n/groups, n%groups
	var seat func(p int, tables [][]int)
	seat = func(p int, tables [][]int) {
		large := 0
		for _, t := range tables {
			if len(t) > small {
				large++
			}
			if len(t) > small+1 || large > larger {
				return
			}
		}
		if p == n {
			if len(tables) == groups && !slices.ContainsFunc(tables, func(t []int) bool { return len(t) < small }) {
				all = append(all, tables)
			}
			return
		}
		for i := range tables {
			next := slices.Clone(tables)
			next[i] = append(slices.Clone(next[i]), p)
			seat(p+1, next)
		}
		if len(tables) < groups {
			seat(p+1, append(slices.Clone(tables), []int{p}))
		}
	}
	seat(0, nil)
	return all
}

// anyOrder draws an order with all kinds of rules.
func anyOrder(t *rapid.T, most int) rota.Order {
	n := rapid.IntRange(1, most).Draw(t, "people")
	o := rota.Order{
		People: make([]rota.Person, n), Groups: rapid.IntRange(1, n).Draw(t, "groups"),
		Rounds: rapid.IntRange(1, 3).Draw(t, "rounds"), Seed: rapid.Uint64().Draw(t, "seed"),
		Languages: []string{"fr", "ar"},
	}
	anybody := rapid.IntRange(0, n-1)
	team := rapid.SampledFrom([]string{"", "a", "b"})
	for i := range o.People {
		o.People[i] = rota.Person{
			Board: rapid.Bool().Draw(t, "board"), Team: team.Draw(t, "team"), Leads: team.Draw(t, "leads"),
			Languages: rapid.SampledFrom([][]string{nil, {"fr"}, {"ar"}, {"ar", "fr"}}).Draw(t, "languages"),
		}
		if rapid.IntRange(0, 3).Draw(t, "has enemies") == 0 {
			o.People[i].Apart = []int{anybody.Draw(t, "enemy")}
		}
	}
	return o
}

func TestPlansAreAsTheyMustBe(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		o := anyOrder(rt, 9)
		anybody := rapid.IntRange(0, len(o.People)-1)
		o.Locks = map[int]int{}
		table := rapid.IntRange(0, o.Groups-1).Draw(rt, "table")
		for _, p := range rapid.SliceOfNDistinct(anybody, 0, len(o.People)/o.Groups, rapid.ID).Draw(rt, "locked") {
			o.Locks[p] = table
		}
		o.Past = rapid.SliceOfN(rapid.Map(rapid.SliceOfNDistinct(anybody, 0, -1, rapid.ID), func(s []int) [][]int {
			return [][]int{s[:len(s)/2], s[len(s)/2:]}
		}), 0, 2).Draw(rt, "past")
		plan, err := rota.Compose(o)
		if err != nil {
			rt.Fatal(err)
		}
		if wrong := inspect(o, plan); wrong != "" {
			rt.Fatalf("%v: %s", plan.Rounds, wrong)
		}
	})
}

func TestNoPlanThatKeepsTheRulesIsBelowTheFloor(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		o := anyOrder(rt, 6)
		plan, err := rota.Compose(o)
		if err != nil {
			rt.Fatal(err)
		}
		switch least := cheapest(o); {
		case least < 0 && len(plan.Broken) == 0:
			rt.Fatal("rules are kept that can't be")
		case least >= 0 && len(plan.Broken) > 0:
			rt.Fatalf("broken: %v, though a plan at %d keeps the rules", plan.Broken, least)
		case least >= 0 && (plan.Floor > least || plan.Cost < least):
			rt.Fatalf("cost %d with the floor %d, but the cheapest costs %d", plan.Cost, plan.Floor, least)
		}
	})
}

func TestTablesSeatedByHandAreJudged(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		o, groups := anyOrder(rt, 7), make([][]int, rapid.IntRange(1, 3).Draw(rt, "tables"))
		for p := range o.People {
			g := rapid.IntRange(0, len(groups)-1).Draw(rt, "table")
			groups[g] = append(groups[g], p)
		}
		o.Past = [][][]int{{identity(len(o.People) / 2)}}
		plan, err := rota.Judge(o, groups)
		if len(groups) > len(o.People) {
			if !errors.Is(err, rota.ErrGroups) {
				rt.Fatalf("more tables than people: %v", err)
			}
			return
		}
		if err != nil {
			rt.Fatal(err)
		}
		o.Groups = len(groups)
		if cost := costOf(o, [][][]int{groups}); plan.Cost != cost || plan.Floor > cost {
			rt.Fatalf("cost %d with the floor %d, but it costs %d", plan.Cost, plan.Floor, cost)
		}
		if diff := cmp.Diff(breachesOf(o, [][][]int{groups}), plan.Broken); diff != "" {
			rt.Fatalf("broken rules (-want +got):\n%s", diff)
		}
	})
}

func TestTablesThatAreNoRoundAreRefused(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		groups [][]int
		want   error
	}{
		{"no tables", nil, rota.ErrGroups},
		{"somebody twice", [][]int{{0, 1}, {1, 2}}, rota.ErrPlace},
		{"somebody missing", [][]int{{0}, {2}}, rota.ErrPlace},
		{"a stranger", [][]int{{0, 1, 2}, {3}}, rota.ErrPlace},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if _, err := rota.Judge(crowd(3, 2, 1), c.groups); !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
		})
	}
}

func identity(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
