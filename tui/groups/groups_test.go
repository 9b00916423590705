package groups_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// sights are the ways to look at the screen, by the room and the keys that lead there.
var sights = []struct {
	name  string
	room  func(testing.TB) *sessiontest.Room
	salle bool
	keys  []string
}{
	{"empty", sessiontest.NewRoom, false, nil},
	{"attendance", meeting, false, nil},
	{"enrolling", meeting, false, []string{"+", "c", "a", ":", "É"}},
	{"no-tables", meeting, false, []string{"tab"}},
	{"tables", seated, false, []string{"down"}},
	{"taken", seated, false, []string{"space", "right"}},
	{"sheet", seated, false, []string{"enter"}},
	{"person", rotating, false, []string{"tab", "tab", "tab", "enter"}},
	{"rounds", rotating, false, nil},
	{"next-round", rotating, false, []string{"pgdown"}},
	{"composing", rotating, false, []string{"+", "5"}},
	{"balance", rotating, false, []string{"tab"}},
	{"needs", rotating, false, []string{"tab", "tab"}},
	{"counting", rotating, false, []string{"tab", "tab", "enter"}},
	{"room-rounds", rotating, true, nil},
	{"room-tables", seated, true, nil},
	{"room-people", meeting, true, nil},
}

func TestFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, size := range [][2]int{{60, 20}, {100, 30}} {
			for _, sight := range sights {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", sight.name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := tuitest.NewStill(t, config(sight.room(t), lang, sight.salle), size[0], size[1])
					golden.RequireEqual(t, []byte(frame(s.Press("2").Press(sight.keys...))))
				})
			}
		}
	}
}

func TestAttendanceIsMarked(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	d := sits(t, r).Sees("Personne n'est inscrit").Press("+").Sees("Nom ou code")
	d.Type("ca : Amina").Press("enter").Sees("P01", "Amina").Type("Omar").Press("enter").Sees("P02").Press("enter")
	d.Sees("● P01").Sees("○ P02").Press("home", "space").Sees("✓ présent", "1 présent sur 2")
	d.Press("up", "space").Sees("◆ en retard").Press("space").Sees("✕ absent", "0 présent")
	d.Press("*").Sees("1 présent sur 2")
	if got := marks(r, "1m"); got["P01"] != session.Absent || got["P02"] != session.Present {
		t.Errorf("got %v", got)
	}
	d.Press("right").Sees("J1 après-midi").SeesNo("absent").Press("left").Sees("absent")
	d.Press("ctrl+z", "delete").Sees("0 présent sur 1").Press("ctrl+z").Sees("sur 2")
}

func TestEachMarkHasItsKey(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	d := sits(t, r).Press("right").Sees("J1 après-midi")
	d.Press("p").Sees("1 présent sur 11").Press("r").Sees("2 présents", "◆ en retard").Press("a").Sees("✕ absent")
	d.Press("up").Press("p").Sees("3 présents").SeesNo("✕ absent")
	if got := marks(r, "1a"); got["P01"] != session.Present || got["P02"] != session.Late || got["P03"] != session.Present {
		t.Errorf("got %v", got)
	}
}

// A key pressed twice before the first answer came must not say the same twice.
func TestMarksFollowEachOtherAtTheSpeedOfKeys(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	s := tuitest.NewStill(t, config(r, locale.French, false), 60, 20).Press("2", "right")
	s.Press("space", "up", "space", "space")
	if got := marks(r, "1a")["P01"]; got != session.Absent {
		t.Errorf("P01 is %q after three keys", got)
	}
}

func TestTablesAreMadeAndChanged(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	d := sits(t, r).Press("tab").Sees("Pas encore de groupes").Press("+").Sees("Combien de groupes").Type("٣").Press("enter")
	d.Sees("Groupe 1", "Groupe 3", "tour 1")
	first := tableOf(r, "P01")
	d.Press("space").Sees("P01 : choisissez", "installer ici").Press("right", "enter").SeesNo("installer ici")
	d.Sees("fiche du groupe")
	if got := tableOf(r, "P01"); got == first || got == 0 {
		t.Errorf("P01 sits at %d, as before", got)
	}
	d.Press("ctrl+z").Sees("Annulé : ")
	if got := tableOf(r, "P01"); got != first {
		t.Errorf("P01 is back at %d, not at %d", got, first)
	}
	d.Press("space").Sees("installer ici").Press("esc", "esc").SeesNo("installer ici")
}

func TestANumberThatMakesNoTablesIsRefused(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{"0", "99", "beaucoup"} {
		d := sits(t, meeting(t)).Press("tab", "+").Sees("Combien de groupes").Type(typed).Press("enter")
		d.Sees("✕", "#2 tirage "+typed)
	}
}

func TestAnAnswerThatCouldNotBeSavedComesBack(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	d := sits(t, r).Press("+").Sees("Nom ou code").Type("Fatima")
	r.Memory.Fail = session.ErrDiskFull
	d.Press("enter").Sees("✕ 1 en attente", "Fatima")
	r.Memory.Fail = nil
	d.Press("enter").Sees("P12", "✓")
	d.Type("Zohra à moitié").Press("esc").SeesNo("Zohra").Press("+").Sees("Zohra à moitié")
}

func TestASheetKeepsWhatItsTableWrote(t *testing.T) {
	t.Parallel()
	r := seated(t)
	d := sits(t, r).Press("enter").Sees("Groupe 1, fiche", "Hébergement des jeunes").Press("down", "down", "down", "down", "enter")
	d.Type("Que faire cet hiver ?").Press("enter", "esc").Sees("Que faire cet hiver ?").Press("esc").Sees("Groupe 3")
	d.Press("i").Sees("3 Idées", "Groupe 1")
	question := sessiontest.Look(r, func(rt *session.Retreat) string { return rt.GroupsNow()[0].Question })
	if question != "Que faire cet hiver ?" {
		t.Errorf("the question is %q", question)
	}
}

func TestTheRoomSeesBadgesOnly(t *testing.T) {
	t.Parallel()
	for _, make := range []func(testing.TB) *sessiontest.Room{meeting, seated, rotating} {
		s := tuitest.NewStill(t, config(make(t), locale.French, true), 100, 30).Press("2")
		for _, key := range []string{"2", "tab", "space", "enter", "right", "+", "n", "esc", "v", "d", "pgdown", "tab", "tab", "i", "2"} {
			got := frame(s.Press(key))
			for _, secret := range []string{"Amina", "Claire", "absent", "retard", " f ", "équilibre", "quorum", "ouïe", "Zineb", "•", "tirage", "plaidoyer"} {
				if strings.Contains(got, secret) {
					t.Fatalf("after %s the room sees %q:\n%s", key, secret, got)
				}
			}
		}
	}
}

// Every size, in both directions and both faces: nothing panics, nothing overflows, and
// only signs that every terminal draws in one column are used.
func TestSizes(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, sight := range sights {
			s := tuitest.NewStill(t, config(sight.room(t), lang, sight.salle), 60, 20).Press("2").Press(sight.keys...)
			s.FitsEverySize(t, "")
		}
	}
}

func TestIntroFits(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs() {
		if rows := page.New(60, 20, l == locale.Arabic).Rows(locale.Of(l).Intros["2"], 56); rows < 1 || rows > 6 {
			t.Errorf("%s: the intro takes %d rows", l, rows)
		}
	}
}

func BenchmarkView(b *testing.B) {
	for _, size := range [][2]int{{60, 20}, {100, 30}, {220, 60}} {
		for _, sight := range sights {
			b.Run(fmt.Sprintf("%s-%dx%d", sight.name, size[0], size[1]), func(b *testing.B) {
				s := tuitest.NewStill(b, config(sight.room(b), locale.French, sight.salle), size[0], size[1]).Press("2").Press(sight.keys...)
				for b.Loop() {
					_ = s.Frame()
				}
			})
		}
	}
}

func TestNeedsAreCountedWithoutPeople(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	d := sits(t, r).Press("tab", "tab").Sees("Aucun besoin").Press("+").Sees("Quel besoin").Type("Place au premier rang").Press("enter")
	d.Sees("Place au premier rang").Press("enter").Sees("Combien de personnes, J1 matin").Type("٢").Press("enter").SeesNo("Combien de personnes")
	d.Press("*").Sees("2 2 2 2 2 2").Press("ctrl+z").Sees("2 – – – – –").Press("enter").Type("mille").Press("enter").Sees("✕")
	d.Press("esc").SeesNo("mille").Press("delete").Sees("Aucun besoin").Press("ctrl+z").Sees("premier rang")
}

func TestAPersonIsFiled(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	d := sits(t, r).Press("enter").Sees("P01, fiche", "Amina Tazi", "fr ar").Press("down", "down", "right").Sees("‹ équipe ›")
	d.Press("down", "enter").SeesNo("fr ar").Press("enter").Sees("Langues fr")
	d.Press("end", "up", "enter").Sees("P01 : codes").Type("p02 P03").Press("enter").Sees("P02 P03")
	d.Press("enter").Sees("P01 : codes").Type(" P99").Press("enter").Sees("✕", "P02 P03 P99").Press("esc").SeesNo("P03 P99").Press("esc").Sees("○ P01")
	p := sessiontest.Look(r, func(rt *session.Retreat) session.Person { p, _ := rt.PersonCoded("P01"); return *p })
	if p.College != session.Staff || len(p.Languages) != 1 || len(p.Apart) != 2 {
		t.Errorf("P01 is of %s, speaks %v, apart from %d", p.College, p.Languages, len(p.Apart))
	}
}
