package agenda_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// sights are the ways to look at the screen, by the keys that lead there.
var sights = []struct {
	name string
	keys []string
}{
	{"live", nil},
	{"aside", []string{"esc"}},
	{"modifying", []string{"tab", "down", "down"}},
	{"sheet", []string{"d"}},
	{"friday", []string{"right"}},
	{"adjustments", []string{"a"}},
	{"card", []string{"t"}},
	{"form", []string{"e"}},
	{"prayers", []string{"h"}},
	{"supplies", []string{"g"}},
}

func TestFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, size := range [][2]int{{60, 20}, {100, 30}, {53, 18}} {
			for _, sight := range sights {
				name := fmt.Sprintf("%s-%s-%dx%d", sight.name, lang, size[0], size[1])
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					h := late(t)
					h.adjusts()
					keys := slices.Clone(sight.keys)
					if lang == locale.Arabic && sight.name == "friday" {
						keys = []string{"left"} // the other side is forward
					}
					golden.RequireEqual(t, frame(h.still(t, lang, false, size[0], size[1]).Press(keys...)))
				})
			}
			t.Run(fmt.Sprintf("salle-%s-%dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				golden.RequireEqual(t, frame(late(t).still(t, lang, true, size[0], size[1])))
			})
		}
	}
}

func frame(s *tuitest.Still) []byte { return []byte(ansi.Strip(s.Frame())) }

// adjusts makes two changes to the afternoon, one with a reason.
func (h hall) adjusts() {
	h.tb.Helper()
	h.Must(session.Resize{Slot: h.Slot("J2S12"), By: -10, At: h.Clock.Now(), Why: "La grille est plus courte que prévu"})
	h.Must(session.Drop{Slot: h.Slot("J2S10"), At: h.Clock.Now()})
}

func TestAgendaIsTheWayToWork(t *testing.T) {
	t.Parallel()
	d := late(t).sits(t)
	d.Sees("1 Agenda", "Idées stratégiques par défi", "À ce rythme 12:03", "8 min de retard")
	d.Press("esc", "enter").Sees("3 Idées", "0 idée")
	d.Type("Un médiateur de nuit").Press("enter").Sees("I-001")
	d.Press("esc", "1").Sees("1 Agenda", "Fin prévue 11:55")
}

func TestTheClockIsDrivenByHand(t *testing.T) {
	t.Parallel()
	h := enter(t, "11:55")
	d := h.sits(t)
	d.Sees("Étirement debout", "pas encore lancée")
	d.Press("space").Sees("À ce rythme 12:00").SeesNo("pas encore lancée")
	h.Clock.Pass(3 * time.Minute)
	d.Press("n").Sees("Regroupement en axes", "À ce rythme 12:48")
	d.Press("space").Sees("minutes avant", "Ensuite 12:50")
	d.Press("ctrl+z").Sees("À ce rythme 12:48")
}

func TestArrowsChangeTheDayOrTheLength(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("right").Sees("Jour 3", "16 sessions").Press("left").Sees("8 min de retard")
	d.Press("tab", "down", "down").Sees("‹ 50 ›").Press("left", "left").Sees("‹ 40 ›")
	d.Press("right", "right").Sees("‹ 50 ›")
	d.Press("right").Sees("heure fixe")
	if got := h.length("J2S07"); got != 50 {
		t.Errorf("the session takes %d minutes", got)
	}
	d.Press("ctrl+z").Sees("‹ 45 ›")
	d.Press("delete").SeesNo("Regroupement en axes").Press("ctrl+z").Sees("Regroupement en axes")
}

func TestArrowsFollowTheEyeInArabic(t *testing.T) {
	t.Parallel()
	h := late(t)
	s := h.still(t, locale.Arabic, false, 60, 20)
	s.Press("tab", "down", "down", "right")
	if got := h.length("J2S07"); got != 45 {
		t.Errorf("the session takes %d minutes", got)
	}
}

func TestAReasonIsSaidLater(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("tab", "down", "down", "left").Sees("‹ 45 ›").Press("w").Sees("Pourquoi", "50 → 45 min")
	d.Type("Le groupe 3 a besoin de temps").Press("enter").Sees("Le groupe 3 a besoin de temps").SeesNo("Pourquoi")
	why := func() string {
		return sessiontest.Look(h.Room, func(r *session.Retreat) string { return r.Adjustments()[0].Why })
	}
	if got := why(); got != "Le groupe 3 a besoin de temps" {
		t.Errorf("the reason is %q", got)
	}
	h.Memory.Fail = session.ErrDiskFull
	d.Press("enter").Sees("Pourquoi").Type(" calme").Press("enter").Sees("Pourquoi Le groupe 3 a besoin de temps calme")
	h.Memory.Fail = nil
	d.Press("enter").SeesNo("Pourquoi").Sees("besoin de temps calme")
	if got := why(); got != "Le groupe 3 a besoin de temps calme" {
		t.Errorf("the reason is %q", got)
	}
}

func TestAReasonLeftWithEscapeWaits(t *testing.T) {
	t.Parallel()
	h := late(t)
	h.adjusts()
	s := h.still(t, locale.French, false, 60, 20).Press("a", "w").Type("Trop de monde").Press("esc", "up", "down", "w")
	if got := string(frame(s)); !strings.Contains(got, "Trop de monde") {
		t.Errorf("the reason is lost:\n%s", got)
	}
}

func TestTheSheetTurnsItsPages(t *testing.T) {
	t.Parallel()
	s := late(t).still(t, locale.French, false, 60, 20).Press("d")
	for _, step := range []struct{ key, sees string }{
		{"pgdown", "Étirement debout"}, {"right", "3 à 5 axes"}, {"pgup", "Étirement debout"}, {"esc", "À ce rythme"},
	} {
		s.Press(step.key)
		if got := string(frame(s)); !strings.Contains(got, step.sees) {
			t.Errorf("after %s nobody sees %q:\n%s", step.key, step.sees, got)
		}
	}
}

// What is confidential never reaches the room, whatever keys are pressed.
func TestTheRoomSeesNoNotes(t *testing.T) {
	t.Parallel()
	h := late(t)
	h.adjusts()
	keys := []string{"d", "a", "w", "tab", "down", "down", "left", "right", "+", "<", "delete", "c", "enter", "space", "esc", "e", "i", "t", "h", "v", "j", "k", "m", "p", "g", "esc", "r"}
	for _, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}} {
		s := h.still(t, locale.French, true, size[0], size[1])
		for _, k := range keys {
			s.Press(k, "1")
			for _, secret := range []string{"retard", "Rattraper", "Pour vous", "note-preneur", "supprimer un passage", "plus courte", "◆"} {
				if got := string(frame(s)); strings.Contains(got, secret) {
					t.Fatalf("after %s the room sees %q:\n%s", k, secret, got)
				}
			}
		}
	}
}

// In salle no cursor shows, so the keys mean what is on, whatever was chosen before.
func TestTheRoomStaysWithWhatIsOn(t *testing.T) {
	t.Parallel()
	h := late(t)
	s := h.still(t, locale.French, false, 60, 20).Press("right", "down", "f8", "down", "down", "space")
	if got := string(frame(s)); !strings.Contains(got, "Étirement debout") || !strings.Contains(got, "minutes avant") {
		t.Errorf("the session that was on did not end:\n%s", got)
	}
	s.Press("pgdown")
	if got := string(frame(s)); !strings.Contains(got, "fin à 11:39") {
		t.Errorf("the next session did not begin:\n%s", got)
	}
}

func TestAFileWithoutAgendaSaysWhatToDo(t *testing.T) {
	t.Parallel()
	for lang, want := range map[locale.Lang]string{"fr": "halqa new", "ar": "halqa new", "en": "halqa new"} {
		r := sessiontest.NewRoom(t)
		s := tuitest.NewStill(t, config(r, lang, false), 60, 20)
		s.Press("enter", "space", "n", "tab", "left", "right", "down", "d", "w", "a", "+", "delete", "pgdown", "1")
		if got := string(frame(s)); !strings.Contains(got, want) {
			t.Errorf("nobody says what to do:\n%s", got)
		}
	}
}

func TestDaysAroundTheRetreat(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, at, sees string }{
		{"before the retreat the first day waits", "2026-11-23 10:00", "Mot d'ouverture"},
		{"on the eve its tasks are there", "2026-12-08 10:00", "vidéoprojecteur"},
		{"early in the morning the day is there", "2026-12-10 06:00", "Accueil et émargement"},
		{"an hour before, minutes are counted", "2026-12-10 08:15", "minutes avant"},
		{"in the evening the day is still there", "2026-12-10 19:00", "Révision et ajustements"},
		{"after the retreat the last day is there", "2027-01-15 10:00", "Relecture des saisies"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := enter(t, "09:00")
			at, err := time.Parse("2006-01-02 15:04", c.at)
			if err != nil {
				t.Fatal(err)
			}
			h.Clock.Pass(at.Sub(h.Clock.Now()))
			if got := string(frame(h.still(t, locale.French, false, 60, 20))); !strings.Contains(got, c.sees) {
				t.Errorf("nobody sees %q:\n%s", c.sees, got)
			}
		})
	}
}

func TestEveryNoticeHasWords(t *testing.T) {
	t.Parallel()
	kinds := []session.NoticeKind{session.WeekendNotice, session.RamadanNotice, session.ClockNotice, session.HolidayNotice, session.UnlistedNotice}
	for _, l := range locale.Langs() {
		for _, k := range kinds {
			if locale.Of(l).Words.Notices[string(k)] == "" {
				t.Errorf("%s: no words for %s", l, k)
			}
		}
	}
	r := sessiontest.Reopen(t, &sessiontest.Memory{}, sessiontest.At(t, "2027-07-30 06:00"), 1)
	r.Must(session.Lay{Template: template.MS2, Start: "2027-07-30"})
	s := tuitest.NewStill(t, config(r, locale.French, false), 60, 20)
	if got := string(frame(s)); !strings.Contains(got, "férié : Fête du Trône") {
		t.Errorf("nobody names the holiday:\n%s", got)
	}
}

// Every size, in both directions and both faces: nothing panics, nothing overflows, and
// only signs that every terminal draws in one column are used.
func TestSizes(t *testing.T) {
	t.Parallel()
	h := late(t)
	h.adjusts()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, sight := range append(slices.Clone(sights), struct {
			name string
			keys []string
		}{"salle", []string{"f8"}}) {
			h.still(t, lang, false, 60, 20).Press(sight.keys...).FitsEverySize(t, "")
		}
	}
}

func TestIntroFits(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs() {
		if rows := page.New(60, 20, l == locale.Arabic).Rows(locale.Of(l).Intros["1"], 60); rows < 1 || rows > 6 {
			t.Errorf("%s: the intro takes %d rows", l, rows)
		}
	}
}

func TestARefusedStartIsSaid(t *testing.T) {
	t.Parallel()
	h := late(t)
	h.Memory.Fail = session.ErrReadOnly
	d := h.sits(t)
	d.Press("n").Sees("✕", "À ce rythme 12:03")
	if err := h.Refuses(session.Begin{Slot: h.Slot("J2S07"), At: h.Clock.Now()}); !errors.Is(err, session.ErrReadOnly) {
		t.Errorf("got %v", err)
	}
}

func BenchmarkView(b *testing.B) {
	h := late(b)
	h.adjusts()
	for _, size := range [][2]int{{60, 20}, {100, 30}, {220, 60}} {
		for _, sight := range sights {
			b.Run(fmt.Sprintf("%s-%dx%d", sight.name, size[0], size[1]), func(b *testing.B) {
				s := h.still(b, locale.French, false, size[0], size[1]).Press(sight.keys...)
				for b.Loop() {
					_ = s.Frame()
				}
			})
		}
	}
}
