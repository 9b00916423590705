package report_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
)

func TestWhatHangsInTheRoom(t *testing.T) {
	t.Parallel()
	for _, lang := range report.Langs() {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			golden.RequireEqual(t, written(t, demo(t), report.Options{Document: report.Seats, Lang: lang}, "md"))
		})
	}
}

// hosted is a retreat at two tables of four people with names, with a need and an order of
// reports.
func hosted(t *testing.T) *session.Retreat {
	t.Helper()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	for _, p := range []session.Enrol{
		{Name: "Amina Tazi", College: session.Board},
		{Name: "يوسف بنعلي", College: session.Staff},
		{Name: canaryName, College: "Partenaires"},
		{Name: "Omar", College: session.Staff},
	} {
		r.Must(p)
	}
	need := r.Must(session.AddAccess{Text: "boucle-canari"}).Items[0]
	r.Must(session.CountAccess{Access: need, Half: "2a", Count: 3}, session.Compose{Groups: 2, Rounds: 2})
	groups := sessiontest.Look(r, func(rt *session.Retreat) []*session.Group { return rt.GroupsNow() })
	r.Must(session.TakeTurn{Group: groups[1].ID}, session.Edit{Item: groups[1].ID, Field: "theme_fr", Value: "Accueil"},
		session.Edit{Item: groups[1].ID, Field: "outputs", Value: "Trois mesures\nun calendrier"},
		session.Edit{Item: groups[0].ID, Field: "theme_ar", Value: "الصحة"})
	return sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
}

// Names and needs leave only with documents that stay inside; codes are for the room.
func TestNamesAreForInternalDocumentsOnly(t *testing.T) {
	t.Parallel()
	r := hosted(t)
	for _, d := range []report.Document{report.Seats, report.Presence} {
		for _, lang := range report.Langs() {
			open := textOf(report.Build(r, report.Options{Document: d, Lang: lang}))
			inner := textOf(report.Build(r, report.Options{Document: d, Lang: lang, Highest: privacy.Confidential}))
			for _, secret := range []string{"Amina Tazi", "يوسف بنعلي", canaryName} {
				if strings.Contains(open, secret) {
					t.Errorf("%s in %s names %q", d, lang, secret)
				}
				if !strings.Contains(inner, secret) {
					t.Errorf("the internal %s in %s does not name %q: this test would not see a leak", d, lang, secret)
				}
			}
			if strings.Contains(open, "boucle-canari") || d == report.Presence && !strings.Contains(inner, "boucle-canari") {
				t.Errorf("%s in %s: the needs are where they should not be", d, lang)
			}
			if !strings.Contains(open, "P01") || !strings.Contains(open, "P04") {
				t.Errorf("%s in %s misses somebody", d, lang)
			}
		}
	}
}

func TestEveryTableHasACardForItsDoor(t *testing.T) {
	t.Parallel()
	d := report.Build(hosted(t), report.Options{Document: report.Seats, Lang: "fr"})
	cards := d.Sections[1:]
	if len(cards) != 2 {
		t.Fatalf("%d cards for two tables", len(cards))
	}
	for i, s := range cards {
		text := textOf(&doc.Doc{Sections: []doc.Section{s}})
		for _, want := range []string{"Groupe " + string(rune('1'+i)), "المجموعة " + string(rune('1'+i)), []string{"الصحة", "Accueil"}[i]} {
			if !strings.Contains(text, want) {
				t.Errorf("card %d misses %q: %q", i+1, want, text)
			}
		}
		if !s.Landscape {
			t.Errorf("card %d is upright", i+1)
		}
	}
	lists := textOf(&doc.Doc{Sections: d.Sections[:1]})
	if first, second := strings.LastIndex(lists, "Groupe 2\u00a0: Accueil"), strings.LastIndex(lists, "Groupe 1\u00a0: الصحة"); first < 0 || second < 0 {
		t.Errorf("the order of reports is not there: %q", lists)
	}
	for _, want := range []string{"Trois mesures", "un calendrier"} {
		if !strings.Contains(lists, want) {
			t.Errorf("what table 2 wrote is lost: %q", want)
		}
	}
}

func TestSheetsToSignHaveEverybodyOnce(t *testing.T) {
	t.Parallel()
	r := hosted(t)
	all := report.Build(r, report.Options{Document: report.Presence, Lang: "fr"})
	if n := len(all.Sections); n != 9 {
		t.Errorf("%d sheets for three days and three colleges", n)
	}
	one := textOf(report.Build(r, report.Options{Document: report.Presence, Lang: "fr", Day: 2}))
	for _, code := range []string{"P01", "P02", "P03", "P04"} {
		if n := strings.Count(one, code); n != 1 {
			t.Errorf("%s stands %d times on the sheets of a day", code, n)
		}
	}
	if !strings.Contains(one, "Présence, jour 2 : Partenaires") {
		t.Errorf("a college of its own has no sheet: %q", one)
	}
	empty := sessiontest.Look(sessiontest.NewRoom(t), func(rt *session.Retreat) *session.Retreat { return rt })
	if n := len(report.Build(empty, report.Options{Document: report.Presence, Day: 1}).Sections); n != 2 {
		t.Errorf("%d blank sheets before anybody is enrolled", n)
	}
}
