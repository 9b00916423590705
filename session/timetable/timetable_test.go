package timetable_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session/timetable"
)

// written lists days and problems as people would read them to each other.
func written(days []timetable.Day, problems []timetable.Problem) []string {
	var all []string
	for _, d := range days {
		all = append(all, strings.TrimSpace(fmt.Sprintf("day %d %s", d.Number, d.Date)))
		for _, e := range d.Entries {
			line := fmt.Sprintf("%02d:%02d %d %s", e.Start/60, e.Start%60, e.Length, e.Title)
			if len(e.Details) > 0 {
				line += " [" + strings.Join(e.Details, "; ") + "]"
			}
			all = append(all, line)
		}
	}
	for _, p := range problems {
		all = append(all, strings.TrimSpace(fmt.Sprintf("%d: %s %s", p.Line, p.Code, p.Arg)))
	}
	return all
}

func TestMarkdown(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a list under a day", "# Jour 1\n- 09:00 – 09:30 Accueil\n- 09h30-10h15 : **Tour de table**\n- 10.15 Pause (15 min)\n",
			[]string{"day 1", "09:00 30 Accueil", "09:30 45 Tour de table", "10:15 15 Pause"},
		},
		{
			"hours of twelve", "## Day 2\n* 9:00-10:30 AM Opening\n* 10:30 AM – 1:00 PM Mapping\n* 11:00 – 11:30 Nothing\n* 1:00–2 PM Lunch\n* 2 pm Closing, 30 min\n",
			[]string{"day 2", "09:00 90 Opening", "10:30 150 Mapping", "13:00 60 Lunch", "14:00 30 Closing", "4: overlap Nothing"},
		},
		{
			"a range over noon with one PM", "# Day 1\n- 11:00 – 1:00 PM Work\n",
			[]string{"day 1", "11:00 120 Work"},
		},
		{
			"hours that go back are not pushed to the afternoon", "# Day 1\n- 11:00 – 12:30 Work\n- 1:30 – 2:30 More work\n",
			[]string{"day 1", "11:00 90 Work", "3: backwards More work"},
		},
		{
			"lengths hidden in words", "# Day 1\n- 09:00 Talk, 20 min + 10 min for questions\n- Break 15 min\n- Groups (1h30)\n- Harvest 1 h 15\n",
			[]string{"day 1", "09:00 30 Talk, 20 min + 10 min for questions", "09:30 15 Break", "09:45 90 Groups", "11:15 75 Harvest"},
		},
		{
			"a block over its parts", "# Jour 1\n- 09:00–10:00 Matinée\n  - Accueil 20 min\n  - Cadre 40 min\n- 10:00–11:00 Ateliers\n  - apporter les cartes\n",
			[]string{"day 1", "09:00 20 Accueil", "09:20 40 Cadre", "10:00 60 Ateliers [apporter les cartes]", "2: block 2"},
		},
		{
			"a block by its hours alone", "# Jour 1\n- 09:00–12:00 Matinée\n- 09:00–10:00 Accueil\n- 10:00–12:00 Cadre\n",
			[]string{"day 1", "09:00 60 Accueil", "10:00 120 Cadre", "2: block 2"},
		},
		{
			"a day without hours", "# Jour 3\n- Bilan 30 min\n- Suite 45 min\n- Divers\n",
			[]string{"day 3", "09:00 30 Bilan", "09:30 45 Suite", "1: untimed 9:00", "4: nohour Divers"},
		},
		{
			"a table", "# Jour 1\n| Heure | Durée | Session |\n|---|---|---|\n| 9h | 30 | Accueil |\n| 9h30 | 1 h | Cadre |\n| bientôt | 5 | Rien |\n",
			[]string{"day 1", "09:00 30 Accueil", "09:30 60 Cadre", "6: badhour bientôt"},
		},
		{
			"Arabic", "# اليوم 2\n- 09:00–09:30 الاستقبال\n- نقاش 20 دقيقة\n",
			[]string{"day 2", "09:00 30 الاستقبال", "09:30 20 نقاش"},
		},
		{
			"a date in the heading", "## Jeudi 10 décembre 2026\n### 09:00–10:00 Vote\n",
			[]string{"day 0 2026-12-10", "09:00 60 Vote"},
		},
		{
			"what differs is told", "# Jour 1\n- 09:00–10:00 Vote (45 min)\n- 10:00 Fin\n- 25:00 Demain\nUne note\n",
			[]string{"day 1", "09:00 60 Vote", "2: conflict 45", "3: nolength Fin", "4: badhour 25:00 Demain"},
		},
		{
			"no day is named", "- 09:00–10:00 Vote\n", []string{"day 1", "09:00 60 Vote", "1: noday"},
		},
		{
			"titles that hold nothing are listed", "Bonjour\n\n# Programme\n## Jour 1\n- 09:00–10:00 Vote\n",
			[]string{"day 1", "09:00 60 Vote", "1: heading Bonjour", "3: heading Programme"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, written(timetable.Markdown(c.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	header := []string{"Jour", "Début", "Fin", "Durée", "Titre", "Notes"}
	rows := []timetable.Row{
		{Line: 2, Cells: []string{"1", "9:00", "12:00", "", "Matin", ""}},
		{Line: 3, Cells: []string{"1", "9:00", "10:00", "", "Accueil", "badges"}},
		{Line: 4, Cells: []string{"1", "10:00 AM", "", "90 min", "Cadre", ""}},
		{Line: 5, Cells: []string{"2026-12-10", "", "", "20", "Vote", ""}},
		{Line: 6, Cells: []string{"2026-12-10", "tard", "", "", "Fin", ""}},
		{Line: 7, Cells: []string{"", "", "", "", "", ""}},
	}
	want := []string{
		"day 1", "09:00 60 Accueil [badges]", "10:00 90 Cadre", "day 0 2026-12-10", "09:00 20 Vote",
		"2: block 2", "5: untimed 9:00", "6: badhour tard", "7: nohour",
	}
	if !timetable.IsHeader(header) || timetable.IsHeader([]string{"code", "nom"}) {
		t.Error("the header is taken for another")
	}
	if diff := cmp.Diff(want, written(timetable.Table(header, rows))); diff != "" {
		t.Error(diff)
	}
}

// Whatever stands in a file: nothing panics, nothing overlaps, and every session stands on
// a line of its own.
func TestAnyTextIsReadWithoutOverlap(t *testing.T) {
	t.Parallel()
	parts := []string{"# Jour 1", "# Day 2", "- ", "  - ", "09:00", "9h30", "2:30 PM", "11:00 – 1:00 PM", "20 min", " + 10 min", "1h", " Vote", "|", "\n", "\n", "\n", "(", "45 min)", "الاستقبال", "Heure", "Session", "25:99"}
	rapid.Check(t, func(rt *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 60).Draw(rt, "parts"), "")
		checkRead(rt, text)
	})
}

type fataler interface {
	Fatalf(format string, args ...any)
}

func checkRead(t fataler, text string) {
	days, problems := timetable.Markdown(text)
	lines := strings.Count(text, "\n") + 1
	for _, d := range days {
		at := 0
		for _, e := range d.Entries {
			if e.Start < at || e.Length < 1 || e.Start+e.Length > 24*60 || e.Title == "" || e.Line < 1 || e.Line > lines {
				t.Fatalf("%q gives %+v", text, d.Entries)
			}
			at = e.Start + e.Length
		}
	}
	for _, p := range problems {
		if p.Line < 1 || p.Line > lines {
			t.Fatalf("%q: a problem on line %d", text, p.Line)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("# Jour 1\n- 09:00–10:00 Vote (45 min)\n  - 10 min\n| Heure | Titre |\n| 9 | x |\n")
	f.Add("- 9:00-10:30 AM a\n\t- 1h + 20 min\n## 2026-12-10")
	f.Fuzz(func(t *testing.T, text string) { checkRead(t, text) })
}
