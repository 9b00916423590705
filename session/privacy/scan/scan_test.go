package scan_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"halqa/session/privacy/scan"
	"halqa/session/text"
)

// labelled is a line with the kinds of personal data that people see in it.
type labelled struct {
	holds []string
	text  string
}

func readLabelled(t *testing.T) (all []labelled) {
	t.Helper()
	data, err := os.ReadFile("testdata/labelled.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		holds, words, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			continue
		}
		l := labelled{text: words}
		if holds != "-" {
			l.holds = strings.Fields(holds)
		}
		all = append(all, l)
	}
	return all
}

// found are the kinds that a scanner finds, each once.
func found(s *scan.Scanner, t string) (kinds []string) {
	for _, h := range s.Scan(t) {
		if !slices.Contains(kinds, string(h.Kind)) {
			kinds = append(kinds, string(h.Kind))
		}
	}
	return kinds
}

// score counts what was found, missed and raised for nothing.
type score struct{ held, found, clean, alarms int }

func TestWhatMayIdentifySomebodyIsFound(t *testing.T) {
	t.Parallel()
	lines := readLabelled(t)
	if len(lines) < 120 {
		t.Fatalf("only %d lines", len(lines))
	}
	scores := map[string]*score{"fr": {}, "ar": {}}
	for _, l := range lines {
		lang := "fr"
		if text.Dir(l.text) == text.RTL {
			lang = "ar"
		}
		sc, got := scores[lang], found(new(scan.Scanner), l.text)
		for _, kind := range l.holds {
			sc.held++
			if slices.Contains(got, kind) {
				sc.found++
			} else {
				t.Logf("missed %s: %s", kind, l.text)
			}
		}
		if len(l.holds) == 0 {
			sc.clean++
		}
		if slices.ContainsFunc(got, func(k string) bool { return !slices.Contains(l.holds, k) }) {
			sc.alarms++
			t.Logf("alarm %v: %s", got, l.text)
		}
	}
	for _, lang := range []string{"fr", "ar"} {
		sc := scores[lang]
		t.Logf("%s: %d of %d found, %d false alarms on %d lines with nothing in them", lang, sc.found, sc.held, sc.alarms, sc.clean)
		if 100*sc.found < 95*sc.held || 100*sc.alarms > 5*sc.clean {
			t.Errorf("%s: too much was missed or raised for nothing", lang)
		}
	}
}

func TestTheRosterIsKnown(t *testing.T) {
	t.Parallel()
	s := scan.New([]string{"Zhoulaïkha Ait Oukabli", "P03", "كندة المرابطي"})
	for _, c := range []struct {
		text string
		want []string
	}{
		{"demander a zhoulaikha", []string{"name"}},
		{"l'avis d'Oukabli compte", []string{"name"}},
		{"رأي لكندة في الموضوع", []string{"name"}},
		{"voir P03", nil},
		{"le lieu est ouvert", nil},
	} {
		if got := found(s, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, want %v", c.text, got, c.want)
		}
	}
	if got := found(new(scan.Scanner), "demander a zhoulaikha"); got != nil {
		t.Errorf("an unknown name was found: %v", got)
	}
}

func TestHitsSayWhereTheyAre(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"Voir Amine Berrada, puis la mairie", "Amine Berrada"},
		{"appeler le 06 61 23 45 67 ce soir", "06 61 23 45 67"},
		{"carte FA 123456 périmée", "FA 123456"},
		{"ملف عبد الله في المحكمة", "عبد الله"},
	} {
		hits := new(scan.Scanner).Scan(c.text)
		if len(hits) != 1 {
			t.Errorf("%q: %v", c.text, hits)
			continue
		}
		if got := string([]rune(c.text)[hits[0].Start:hits[0].End]); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestHitsStayInTheText(t *testing.T) {
	t.Parallel()
	word := rapid.SampledFrom(strings.Fields("Amine amine +212 0661 23 45 67 M. Mme عبد الله F123456 AB1234567 - ( V de É \u0640"))
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOf(word).Draw(rt, "words"), rapid.SampledFrom([]string{" ", "", "-"}).Draw(rt, "between"))
		s += rapid.String().Draw(rt, "anything")
		end := 0
		for _, h := range new(scan.Scanner).Scan(s) {
			if h.Start < end || h.End <= h.Start || h.End > utf8.RuneCountInString(s) {
				rt.Fatalf("%q: %+v after %d", s, h, end)
			}
			end = h.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	s := scan.New([]string{"Amine Berrada"})
	for b.Loop() {
		s.Scan("Former les médiateurs du quartier aux premiers secours avec Amine, tél. 06 61 23 45 67")
	}
}
