package tally_test

import (
	"maps"
	"math"
	"math/big"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"halqa/session/tally"
)

// vectors are results worked out by a reference script of the domain, named as
// the people who use them say them.
type vectors struct {
	Judgment struct {
		Grades  []string         `yaml:"mentions"`
		Tallies map[string][]int `yaml:"effectifs"`
		Mediane map[string]string
		Ranking []string         `yaml:"classement"`
		Keys    map[string][]int `yaml:"cle_12_premiers"`
	} `yaml:"jugement_majoritaire"`
	JudgmentTie struct {
		Tallies map[string][]int `yaml:"effectifs"`
		Keys    map[string][]int `yaml:"cles"`
		Ranking []string         `yaml:"classement"`
	} `yaml:"jm_egalite_de_mediane"`
	Colleges struct {
		Points     map[string]map[string]int `yaml:"points"`
		Supporters map[string]int            `yaml:"voix_distinctes"`
		Cast       map[string]int            `yaml:"exprimes"`
		Blank      int                       `yaml:"blancs"`
		Ranks      map[string]map[string]int `yaml:"rangs"`
		Gaps       map[string]int            `yaml:"ecart_part_ca_moins_staff_pts"`
		Flagged    []string                  `yaml:"divergence_signalee"`
	} `yaml:"points_par_college"`
	Tie struct {
		Ballots    [][]string     `yaml:"bulletins"`
		Points     map[string]int `yaml:"points"`
		Supporters map[string]int `yaml:"voix_distinctes"`
		Ranks      map[string]int `yaml:"rangs_points"`
		StillTied  []string       `yaml:"departage_voix_distinctes"`
	} `yaml:"egalite_points"`
	Resolved struct {
		Ballots    [][]string     `yaml:"bulletins"`
		Points     map[string]int `yaml:"points"`
		Supporters map[string]int `yaml:"voix_distinctes"`
		Ranking    []string       `yaml:"classement"`
	} `yaml:"egalite_resolue_par_voix"`
	Matrix struct {
		Weights yaml.MapSlice                 `yaml:"poids"`
		Means   map[string]map[string]float64 `yaml:"notes_moyennes"`
		Scores  map[string]float64            `yaml:"scores"`
		Ranking []string                      `yaml:"classement"`
		Shifts  []struct {
			Criterion string   `yaml:"critere"`
			Factor    float64  `yaml:"facteur"`
			Order     []string `yaml:"ordre"`
		} `yaml:"sensibilite_20pct"`
		RobustTwo bool `yaml:"top2_robuste"`
		RobustOne bool `yaml:"top1_robuste"`
	} `yaml:"matrice_ponderee"`
	Quorum []struct {
		Members  int    `yaml:"membres"`
		Rule     string `yaml:"regle"`
		Required int    `yaml:"requis"`
		Present  int    `yaml:"presents"`
		Reached  bool   `yaml:"atteint"`
	} `yaml:"quorum"`
	Anonymity struct {
		Threshold int `yaml:"seuil_k"`
	} `yaml:"anonymat"`
}

func readVectors(t *testing.T) vectors {
	t.Helper()
	data, err := os.ReadFile("testdata/vote-vectors.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := yaml.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// names returns the options of a table in the order of their names.
func names[T any](table map[string]T) []string { return slices.Sorted(maps.Keys(table)) }

// spelled writes a ranking without ties by names.
func spelled(list []string, r tally.Ranking) []string {
	var out []string
	for _, group := range r {
		name := ""
		for _, o := range group {
			name += list[o]
		}
		out = append(out, name)
	}
	return out
}

// tables puts the values of a table in the order of its names.
func tables[T any](table map[string]T) []T {
	var out []T
	for _, name := range names(table) {
		out = append(out, table[name])
	}
	return out
}

func TestVectorsOfMajorityJudgment(t *testing.T) {
	t.Parallel()
	v := readVectors(t)
	for _, c := range []struct {
		tallies map[string][]int
		keys    map[string][]int
		ranking []string
	}{
		{v.Judgment.Tallies, v.Judgment.Keys, v.Judgment.Ranking},
		{v.JudgmentTie.Tallies, v.JudgmentTie.Keys, v.JudgmentTie.Ranking},
	} {
		list := names(c.tallies)
		got, err := tally.Judge(tables(c.tallies))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.ranking, spelled(list, got.Ranking)); diff != "" {
			t.Errorf("ranking (-want +got):\n%s", diff)
		}
		for o, name := range list {
			if want := c.keys[name]; !slices.Equal(want, got.Values[o][:len(want)]) {
				t.Errorf("%s: majority value starts %v, want %v", name, got.Values[o][:len(want)], want)
			}
			if median := v.Judgment.Grades[got.Median[o]]; v.Judgment.Mediane[name] != "" && median != v.Judgment.Mediane[name] {
				t.Errorf("%s: median %s, want %s", name, median, v.Judgment.Mediane[name])
			}
		}
	}
}

func TestVectorsOfColleges(t *testing.T) {
	t.Parallel()
	v := readVectors(t).Colleges
	list := names(v.Supporters)
	college := func(name string, blank int) tally.College {
		return tally.College{Name: name, Counts: tally.Counts{
			Method: tally.Dots, Options: len(list), Cast: v.Cast[name], Blank: blank,
			Totals: map[tally.Key][]int{tally.Points: tables(v.Points[name]), tally.Supporters: make([]int, len(list))},
		}}
	}
	split, err := tally.Compare([]tally.College{college("ca", 0), college("staff", v.Blank)}, tally.MinVoters)
	if err != nil || split.Hidden {
		t.Fatalf("split is hidden (%v) or wrong: %v", split.Hidden, err)
	}
	rankings := map[string]tally.Ranking{"ca": split.Rankings[0], "staff": split.Rankings[1], "total": split.PooledRanking}
	for who, r := range rankings {
		for o, rank := range r.Ranks() {
			if rank != v.Ranks[who][list[o]] {
				t.Errorf("%s ranks %s %d, want %d", who, list[o], rank, v.Ranks[who][list[o]])
			}
		}
	}
	if diff := cmp.Diff(tables(v.Points["total"]), split.Pooled.Totals[tally.Points]); diff != "" {
		t.Errorf("pooled points (-want +got):\n%s", diff)
	}
	var flagged []string
	for _, d := range split.Divergences {
		gap, _ := new(big.Rat).Sub(split.Shares[0][d.Option], split.Shares[1][d.Option]).Float64()
		if math.Round(100*gap) != float64(v.Gaps[list[d.Option]]) {
			t.Errorf("%s: gap of %.1f points, want %d", list[d.Option], 100*gap, v.Gaps[list[d.Option]])
		}
		if d.Flagged {
			flagged = append(flagged, list[d.Option])
		}
	}
	slices.Sort(flagged)
	if diff := cmp.Diff(v.Flagged, flagged); diff != "" {
		t.Errorf("flagged (-want +got):\n%s", diff)
	}
}

// dotsOf counts ballots that name an option for each point.
func dotsOf(t *testing.T, list []string, ballots [][]string) tally.PointsResult {
	t.Helper()
	rules := tally.Rules{Method: tally.Dots, Options: len(list), Points: 2}
	var lines []string
	for _, b := range ballots {
		line := ""
		for _, name := range b {
			line += " " + strconv.Itoa(slices.Index(list, name)+1)
		}
		lines = append(lines, line)
	}
	return counted(t, rules, lines...).PointsResult()
}

func TestVectorsOfTies(t *testing.T) {
	t.Parallel()
	v := readVectors(t)
	list := names(v.Tie.Points)
	got := dotsOf(t, list, v.Tie.Ballots)
	if diff := cmp.Diff(tables(v.Tie.Points), got.Scores); diff != "" {
		t.Errorf("points (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(tables(v.Tie.Supporters), got.Supporters); diff != "" {
		t.Errorf("supporters (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(tables(v.Tie.Ranks), got.Ranking.Ranks()); diff != "" {
		t.Errorf("ranks (-want +got):\n%s", diff)
	}
	cut := got.Ranking.Refine(got.Supporters).Cut(1)
	if diff := cmp.Diff(v.Tie.StillTied, spelled(list, tally.Ranking{cut.Tied[:1], cut.Tied[1:]})); diff != "" {
		t.Errorf("tied at the cut (-want +got):\n%s", diff)
	}
	resolved := dotsOf(t, list, v.Resolved.Ballots)
	if diff := cmp.Diff(v.Resolved.Ranking, spelled(list, resolved.Ranking.Refine(resolved.Supporters))); diff != "" {
		t.Errorf("ranking refined by supporters (-want +got):\n%s", diff)
	}
}

// agrees reports whether an order by name puts no option before a better one.
func agrees(list []string, r tally.Ranking, order []string) bool {
	ranks, last := r.Ranks(), 0
	for _, name := range order {
		rank := ranks[slices.Index(list, name)]
		if rank < last {
			return false
		}
		last = rank
	}
	return len(order) == len(list)
}

func TestVectorsOfTheMatrix(t *testing.T) {
	t.Parallel()
	v := readVectors(t).Matrix
	list := names(v.Means)
	var criteria []string
	var weights []*big.Rat
	for _, w := range v.Weights {
		criteria = append(criteria, w.Key.(string))
		weights = append(weights, big.NewRat(int64(w.Value.(uint64)), 1))
	}
	means := make([][]*big.Rat, len(list))
	for o, name := range list {
		for _, c := range criteria {
			// The table has one decimal.
			means[o] = append(means[o], big.NewRat(int64(math.Round(10*v.Means[name][c])), 10))
		}
	}
	scores, ranking, err := tally.WeightedScores(means, weights)
	if err != nil {
		t.Fatal(err)
	}
	for o, name := range list {
		if f, _ := scores[o].Float64(); math.Abs(f-v.Scores[name]) > 1e-9 {
			t.Errorf("%s scores %v, want %v", name, f, v.Scores[name])
		}
	}
	if diff := cmp.Diff(v.Ranking, spelled(list, ranking)); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
	shifts, err := tally.Sensitivity(means, weights, -20, 20)
	if err != nil || len(shifts) != len(v.Shifts) {
		t.Fatalf("%d shifts change the ranking, want %d: %v", len(shifts), len(v.Shifts), err)
	}
	for i, s := range shifts {
		want := v.Shifts[i]
		if criteria[s.Criterion] != want.Criterion || s.Percent != int(math.Round(100*want.Factor))-100 {
			t.Errorf("shift %d moves %s by %d %%, want %s × %v", i, criteria[s.Criterion], s.Percent, want.Criterion, want.Factor)
		}
		if !agrees(list, s.Ranking, want.Order) {
			t.Errorf("shift %d gives %v, want %v", i, spelled(list, s.Ranking), want.Order)
		}
	}
	// The script lists these two one after the other because its floats differ in
	// the last place; with a weight of 20 for feasibility both score 379 exactly.
	if diff := cmp.Diff([]string{"Axe1", "Axe2Axe3", "Axe4"}, spelled(list, shifts[1].Ranking)); diff != "" {
		t.Errorf("exact tie under the second shift (-want +got):\n%s", diff)
	}
	if tally.Robust(ranking, shifts, 1) != v.RobustOne || tally.Robust(ranking, shifts, 2) != v.RobustTwo {
		t.Errorf("robust for 1: %v, for 2: %v", tally.Robust(ranking, shifts, 1), tally.Robust(ranking, shifts, 2))
	}
}

func TestVectorsOfQuorum(t *testing.T) {
	t.Parallel()
	v := readVectors(t)
	rules := map[string]tally.QuorumRule{"moitié au moins": tally.AtLeastHalf, "plus de la moitié": tally.MoreThanHalf, "deux tiers": tally.TwoThirds}
	for _, q := range v.Quorum {
		rule := rules[q.Rule]
		if got := rule.Required(q.Members); got != q.Required || rule.Reached(q.Members, q.Present) != q.Reached {
			t.Errorf("%s of %d: required %d, want %d", q.Rule, q.Members, got, q.Required)
		}
	}
	if v.Anonymity.Threshold != tally.MinVoters {
		t.Errorf("MinVoters = %d, want %d", tally.MinVoters, v.Anonymity.Threshold)
	}
	if tally.QuorumRule("none").Required(9) != 0 {
		t.Error("an unknown rule asks for people")
	}
}
