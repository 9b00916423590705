package groups_test

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// meeting is a room with eleven people, four of them of the board, on the first morning.
func meeting(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	names := []string{"Amina Tazi", "يوسف بنعلي", "Claire Martin", "خديجة العلوي", "Omar", "Salma", "Rachid", "Nadia", "Hicham", "Leïla", "Driss"}
	for i, name := range names {
		college, langs := session.Staff, []string{"fr", "ar"}
		if i < 4 {
			college = session.Board
		}
		if i%4 == 2 {
			langs = langs[:1]
		}
		id := r.Must(session.Enrol{Name: name, College: college, Languages: langs}).Items[0]
		mark := []string{session.Present, session.Present, session.Present, session.Late, session.Absent}[i%5]
		r.Must(session.Attend{People: []session.ID{id}, Half: "1m", Mark: mark})
	}
	return r
}

// seated is the meeting at three tables that have said something.
func seated(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := meeting(tb)
	var tables []session.ID
	for range 3 {
		tables = append(tables, r.Must(session.AddGroup{}).Items...)
	}
	people := sessiontest.Look(r, func(rt *session.Retreat) (ids []session.ID) {
		for _, p := range rt.People() {
			ids = append(ids, p.ID)
		}
		return ids
	})
	for i, id := range people {
		r.Must(session.SeatAt{Person: id, Group: tables[i%len(tables)]})
	}
	r.Must(
		session.Edit{Item: tables[0], Field: "theme_fr", Value: "Hébergement des jeunes"},
		session.Edit{Item: tables[1], Field: "theme_ar", Value: "الصحة والمواكبة"},
		session.Capture{Text: "Familles relais", Group: 1}, session.Capture{Text: "Deux médiateurs", Group: 2},
		session.Capture{Text: "Kit d'arrivée", Group: 1},
	)
	return r
}

// rotating is a meeting composed for four rounds, with a need, somebody of a third college,
// somebody locked, somebody kept apart and an order in which tables report.
func rotating(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := meeting(tb)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	partner := r.Must(session.Enrol{Name: "Zineb", College: "Partenaires", Languages: []string{"ar"}, Apart: []string{"P01"}, Team: "plaidoyer"}).Items[0]
	r.Must(session.Attend{People: []session.ID{partner}, Half: "1m", Mark: session.Present})
	need := r.Must(session.AddAccess{Text: "Boucle ou place près de l'animation (ouïe)"}).Items[0]
	r.Must(session.CountAccess{Access: need, Half: "1m", Count: 1}, session.CountAccess{Access: need, Half: "2a", Count: 2})
	r.Must(session.AddAccess{Text: "وجبة خاصة"})
	r.Must(session.Compose{Groups: 3, Rounds: 4, Half: "1m"})
	tables := sessiontest.Look(r, func(rt *session.Retreat) (groups []session.Group) {
		for _, g := range rt.GroupsNow() {
			groups = append(groups, *g)
		}
		return groups
	})
	r.Must(session.Lock{Person: tables[0].Members[0], Group: tables[0].ID}, session.TakeTurn{Group: tables[2].ID})
	r.Must(session.TakeTurn{Group: tables[0].ID}, session.Capture{Text: "Un toit", Group: 1}, session.Capture{Text: "سكن آمن", Group: 2})
	return r
}

func config(r *sessiontest.Room, lang locale.Lang, salle bool) tui.Config {
	return tui.Config{Room: r.Room, Lang: lang, Theme: page.Dark(), Salle: salle}
}

// sits opens the groups in front of a terminal, in French.
func sits(t *testing.T, r *sessiontest.Room) *tuitest.Desk {
	t.Helper()
	return tuitest.Sit(t, config(r, locale.French, false), 60, 20).Press("2").Sees("2 Groupes")
}

func frame(s *tuitest.Still) string { return ansi.Strip(s.Frame()) }

// marks are the marks of presence of a half-day, by badge.
func marks(r *sessiontest.Room, half string) map[string]string {
	return sessiontest.Look(r, func(rt *session.Retreat) map[string]string {
		all := map[string]string{}
		for _, p := range rt.People() {
			all[p.Code] = p.Presence[half]
		}
		return all
	})
}

// tableOf is the number of the table at which a badge sits, 0 for none.
func tableOf(r *sessiontest.Room, code string) int {
	return sessiontest.Look(r, func(rt *session.Retreat) int {
		p, ok := rt.PersonCoded(code)
		if !ok {
			return 0
		}
		for _, g := range rt.GroupsNow() {
			for _, m := range g.Members {
				if m == p.ID {
					return g.Number
				}
			}
		}
		return 0
	})
}
