package sample_test

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"testing"

	"github.com/goccy/go-yaml"

	"halqa/session"
)

// demoIn is what the tests read of demo.yaml, on a way of their own: not through the
// generated data that the sample is played from.
type demoIn struct {
	Retreat struct {
		FR string `yaml:"titre_fr"`
	} `yaml:"retraite"`
	Totals   totals `yaml:"totaux"`
	Presence []struct {
		Half  string `yaml:"demi_journee"`
		CA    int
		Staff int
	}
	Findings    []itemIn       `yaml:"constats"`
	Challenges  []itemIn       `yaml:"defis"`
	Themes      []itemIn       `yaml:"themes"`
	Ideas       []itemIn       `yaml:"idees"`
	Decisions   []itemIn       `yaml:"decisions"`
	Axes        []itemIn       `yaml:"axes"`
	Objectives  []itemIn       `yaml:"objectifs"`
	Adjustments []itemIn       `yaml:"ajustements"`
	Votes       []voteIn       `yaml:"votes"`
	Agenda      []slotIn       `yaml:"agenda"`
	Evaluations []evaluationIn `yaml:"evaluations"`
	Support     struct {
		Entries []struct {
			ID, Date string
			Minutes  int
		} `yaml:"entrees"`
	} `yaml:"soutien"`
}

// totals are those that the read model can count.
type totals struct {
	Ideas      int            `yaml:"idees"`
	ByLanguage map[string]int `yaml:"idees_par_langue"`
	BySession  map[string]int `yaml:"idees_par_session"`
	ByStatus   map[string]int `yaml:"idees_par_statut"`
	Novel      int            `yaml:"idees_innovantes"`
	Findings   int            `yaml:"constats"`
	Challenges int            `yaml:"defis"`
	First      int            `yaml:"defis_textes_origine"`
	Retained   int            `yaml:"defis_retenus"`
	Polls      int            `yaml:"votes"`
	Decisions  int            `yaml:"decisions"`
	Axes       int            `yaml:"axes"`
	Objectives int            `yaml:"objectifs"`
	Validated  int            `yaml:"objectifs_valides"`
}

type itemIn struct {
	ID, FR string
	Text   string `yaml:"texte"`
	TextFR string `yaml:"texte_fr"`
	What   string `yaml:"quoi"`
}

type slotIn struct {
	ID   string
	Real struct {
		Start   string `yaml:"debut"`
		Minutes int    `yaml:"duree"`
	} `yaml:"reel"`
}

type voteIn struct {
	ID      string
	Options []string
	Grades  map[string]map[string][]int `yaml:"effectifs"`
	Result  struct {
		Ballots int `yaml:"bulletins"`
		Blank   int `yaml:"blancs"`
		Void    int `yaml:"nuls"`
		Options []struct {
			Option     string
			Points     int
			Supporters int `yaml:"soutiens"`
			Score      float64
		}
		Split []struct {
			Option string
			CA     int
			Staff  int
		} `yaml:"par_college"`
		Duels  map[string]map[string]int
		Borda  map[string]float64
		Rounds int `yaml:"tours"`
	} `yaml:"resultat"`
}

func source(tb testing.TB) demoIn {
	tb.Helper()
	data, err := os.ReadFile("../../assets/demo/demo.yaml")
	if err != nil {
		tb.Fatal(err)
	}
	var in demoIn
	if err := yaml.Unmarshal(data, &in); err != nil {
		tb.Fatal(err)
	}
	return in
}

var challenge = regexp.MustCompile(`DF-([0-9]+)`)

// words maps the short ids of the read model to the words of the data.
func (in demoIn) words() map[string]string {
	// Challenges are ideas, numbered after the 150 others.
	renumber := func(s string) string {
		return challenge.ReplaceAllStringFunc(s, func(id string) string {
			n, _ := strconv.Atoi(id[3:])
			return fmt.Sprintf("I-%03d", 150+n)
		})
	}
	all := map[string]string{}
	for _, list := range [][]itemIn{
		in.Findings, in.Challenges, in.Themes, in.Ideas, in.Decisions, in.Axes, in.Objectives, in.Adjustments,
	} {
		for _, i := range list {
			for _, s := range []string{i.FR, i.Text, i.TextFR, i.What} {
				if s != "" {
					all[renumber(i.ID)] = renumber(s)
				}
			}
		}
	}
	return all
}

// totalsOf counts what the data counts.
func totalsOf(r *session.Retreat) totals {
	got := totals{
		ByLanguage: map[string]int{}, BySession: map[string]int{}, ByStatus: map[string]int{},
		Findings: len(r.Findings()), Polls: len(r.Polls()), Decisions: len(r.Decisions()),
		Axes: len(r.Axes()), Objectives: len(r.Objectives()),
	}
	codes := map[session.ID]string{}
	for _, s := range r.Slots() {
		codes[s.ID] = s.Code
	}
	for _, i := range r.Ideas() {
		if i.Kind == session.Challenge {
			got.challenge(i)
		}
		if i.Number() > 150 {
			continue
		}
		got.Ideas++
		got.ByLanguage[i.Language]++
		got.BySession[codes[i.Slot]]++
		got.ByStatus[status(i)]++
		if i.Novel != "" {
			got.Novel++
		}
	}
	for _, o := range r.Objectives() {
		if o.Validated != "" {
			got.Validated++
		}
	}
	return got
}

func (t *totals) challenge(i *session.Idea) {
	t.First++
	if !i.MergedInto.IsZero() {
		return
	}
	t.Challenges++
	if i.Fate == session.Kept {
		t.Retained++
	}
}

// status is the one word of the data for what became of an idea.
func status(i *session.Idea) string {
	switch {
	case !i.MergedInto.IsZero():
		return "fusionnee"
	case i.Kind == session.Parking:
		return "parking"
	case i.Fate == session.Kept:
		return "utilisee"
	case i.Fate == session.Dropped:
		return "non_retenue"
	}
	return "?"
}
