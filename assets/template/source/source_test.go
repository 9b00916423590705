package source_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/assets/template"
	"halqa/assets/template/source"
)

// agenda is a correct template of one day; %s stands for its sessions.
const agenda = `retraite: {titre_fr: "Essai", lieu: "Oujda"}
jours:
- jour: 1
  date: "2026-12-11"
  titre_fr: "Jour"
  animation: true
  sessions:
%s`

func model(tb testing.TB) []byte {
	tb.Helper()
	data, err := os.ReadFile("../ms2.yaml")
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func TestParse(t *testing.T) {
	t.Parallel()
	t.Run("reads the model agenda as the program holds it", func(t *testing.T) {
		t.Parallel()
		got, notes, err := source.Parse(model(t))
		if err != nil || len(notes) > 0 {
			t.Fatal(err, notes)
		}
		if diff := cmp.Diff(template.MS2, got); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("finds the shortest length, said outright or in the advice for being late", func(t *testing.T) {
		t.Parallel()
		got, _, err := source.Parse(fmt.Appendf(nil, agenda, `  - {id: A, debut: "09:00", duree: 30, titre_fr: "a", si_retard: "réduire à 20 min"}
  - {id: B, debut: "09:30", duree: 30, titre_fr: "b", au_moins: 25}
  - {id: C, debut: "10:00", duree: 30, titre_fr: "c", si_retard: "2 notes par personne"}
`))
		if err != nil {
			t.Fatal(err)
		}
		s := got.Days[0].Slots
		if least := [3]int{s[0].Least, s[1].Least, s[2].Least}; least != [3]int{20, 25, 0} {
			t.Errorf("got %v", least)
		}
	})
	t.Run("names an unknown key once and ignores it", func(t *testing.T) {
		t.Parallel()
		_, notes, err := source.Parse(fmt.Appendf(nil, agenda, `  - {id: A, debut: "09:00", duree: 30, titre_fr: "a", couleur: "bleu"}
  - {id: B, debut: "09:30", duree: 30, titre_fr: "b", couleur: "vert"}
`))
		want := []source.Problem{{Line: 8, Code: source.Unknown, Args: []string{"couleur"}}}
		if diff := cmp.Diff(want, notes); diff != "" || err != nil {
			t.Error(diff, err)
		}
	})
}

// refused is a file that can't be read, and the first problem that is told.
type refused struct {
	yaml string
	want source.Problem
}

// slots is a file of one day with these sessions, the first of them on line 8.
func slots(lines ...string) string { return fmt.Sprintf(agenda, strings.Join(lines, "\n")+"\n") }

// first is a session that is right.
const first = `  - {id: A, debut: "09:00", duree: 30, titre_fr: "a"}`

func refuses(t *testing.T, files map[string]refused) {
	t.Helper()
	for name, c := range files {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := source.Parse([]byte(c.yaml))
			var problems source.Problems
			if !errors.As(err, &problems) {
				t.Fatalf("got %v", err)
			}
			if diff := cmp.Diff(c.want, problems[0]); diff != "" {
				t.Errorf("%v\n%s", problems, diff)
			}
		})
	}
}

func TestParseRefusesHoursThatCannotBe(t *testing.T) {
	t.Parallel()
	refuses(t, map[string]refused{
		"sessions that overlap": {
			slots(first, `  - {id: B, debut: "09:20", duree: 30, titre_fr: "b"}`),
			source.Problem{Line: 9, Code: source.Overlap, Args: []string{"B", "09:20", "A", "09:30"}},
		},
		"a negative duration": {
			slots(`  - {id: A, debut: "09:00", duree: -30, titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Duration, Args: []string{"A", "-30"}},
		},
		"no duration at all": {
			slots(`  - {id: A, debut: "09:00", duree: 0, titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Duration, Args: []string{"A", "0"}},
		},
		"a duration in words": {
			slots(`  - {id: A, debut: "09:00", duree: "une heure", titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Kind, Args: []string{"duree", "number"}},
		},
		"a session past midnight": {
			slots(`  - {id: A, debut: "23:00", duree: 90, titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Midnight, Args: []string{"A"}},
		},
		"an hour without quotes": {
			slots(`  - {id: A, debut: 10:30, duree: 30, titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Unquoted, Args: []string{"debut", "10:30"}},
		},
		"an hour that another program made a number": {
			slots(`  - {id: A, debut: 630, duree: 30, titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Hour, Args: []string{"debut", "630"}},
		},
		"an hour that no clock shows": {
			slots(`  - {id: A, debut: "25:99", duree: 30, titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Hour, Args: []string{"debut", "25:99"}},
		},
		"a session without hour": {
			slots(`  - {id: A, duree: 30, titre_fr: "a"}`),
			source.Problem{Line: 8, Code: source.Missing, Args: []string{"debut"}},
		},
	})
}

func TestParseRefusesSessionsThatCannotBeShown(t *testing.T) {
	t.Parallel()
	refuses(t, map[string]refused{
		"an identifier given twice": {
			slots(first, `  - {id: A, debut: "09:30", duree: 30, titre_fr: "b"}`),
			source.Problem{Line: 9, Code: source.Duplicate, Args: []string{"A", "8"}},
		},
		"a session without title": {
			slots(`  - {id: A, debut: "09:00", duree: 30, titre_fr: ""}`),
			source.Problem{Line: 8, Code: source.Title, Args: []string{"A"}},
		},
		"a prayer that is none": {
			slots(`  - {id: A, debut: "09:00", duree: 30, titre_fr: "a", priere: "midi"}`),
			source.Problem{Line: 8, Code: source.Value, Args: []string{"priere", "midi", "dohr, asr"}},
		},
		"a list where a text belongs": {
			slots(`  - {id: A, debut: "09:00", duree: 30, titre_fr: ["a"]}`),
			source.Problem{Line: 8, Code: source.Kind, Args: []string{"titre_fr", "text"}},
		},
		"a title that is too long": {
			slots(`  - {id: A, debut: "09:00", duree: 30, titre_fr: "` + strings.Repeat("a", 501) + `"}`),
			source.Problem{Line: 8, Code: source.TooLong, Args: []string{"titre_fr", "500"}},
		},
	})
}

func TestParseRefusesFilesThatAreNoAgenda(t *testing.T) {
	t.Parallel()
	refuses(t, map[string]refused{
		"a day that does not exist": {
			"jours:\n- jour: 7\n  animation: true\n",
			source.Problem{Line: 2, Code: source.Day, Args: []string{"7"}},
		},
		"an eve that is facilitated": {
			"jours:\n- jour: 0\n  animation: true\n",
			source.Problem{Line: 2, Code: source.Day, Args: []string{"0"}},
		},
		"a day given twice": {
			slots(first) + "- jour: 1\n  animation: true\n  sessions: [{id: B, debut: \"09:00\", duree: 5, titre_ar: \"ب\"}]\n",
			source.Problem{Line: 9, Code: source.Duplicate, Args: []string{"jour 1", "3"}},
		},
		"a date that is none": {
			"jours:\n- jour: 1\n  date: demain\n  animation: true\n",
			source.Problem{Line: 3, Code: source.Date, Args: []string{"date", "demain"}},
		},
		"a file without days": {
			"retraite: {lieu: Oujda}\n",
			source.Problem{Code: source.Missing, Args: []string{"jours"}},
		},
		"days without facilitation": {
			"jours:\n- jour: 0\n",
			source.Problem{Line: 2, Code: source.Missing, Args: []string{"animation: true"}},
		},
		"a file that is too big": {
			strings.Repeat("# \n", source.MaxBytes),
			source.Problem{Code: source.TooBig, Args: []string{"1048576"}},
		},
		"brackets without end": {
			strings.Repeat("[", 1000),
			source.Problem{Line: 1, Code: source.Syntax, Args: []string{"nested too deeply"}},
		},
	})
}

// What is wrong with broken YAML is told in the words of its parser.
func TestParseSaysWhereYAMLIsBroken(t *testing.T) {
	t.Parallel()
	_, _, err := source.Parse([]byte("jours:\n- jour: 1\n  titre_fr: \"sans fin\n"))
	var problems source.Problems
	if !errors.As(err, &problems) || problems[0].Code != source.Syntax || problems[0].Line != 3 {
		t.Errorf("got %v", err)
	}
}

// Every code has a sentence that takes its arguments.
func TestEveryCodeHasASentence(t *testing.T) {
	t.Parallel()
	for _, code := range source.Codes() {
		s := source.Problem{Line: 3, Code: code, Args: []string{"a", "b", "c", "d"}}.Error()
		if !strings.HasPrefix(s, "line 3: ") || len(s) < 20 || strings.Contains(s, "%!") {
			t.Errorf("%s: %q", code, s)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(model(f))
	f.Add(fmt.Appendf(nil, agenda, `  - {id: A, debut: 10:30, duree: -1, titre_fr: [}`))
	f.Add([]byte("jours: &a [*a, !!x y, <<: *a, ? {a: b} : c, |\n  text]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, _, err := source.Parse(data)
		if err != nil {
			return
		}
		for _, d := range got.Days {
			at := 0
			for _, s := range d.Slots {
				if s.Start < at || s.Length < 1 || s.Start+s.Length > 24*60 {
					t.Fatalf("%s at %d for %d is accepted", s.Code, s.Start, s.Length)
				}
				at = s.Start + s.Length
			}
		}
	})
}
