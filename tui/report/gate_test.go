package report_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

// named is a room in which somebody was named in a decision.
func named(tb testing.TB) (*session.Room, *sessiontest.Room) {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	r.Must(session.DraftDecision{TextFR: "Confier l'accueil à Aminata", Date: "2026-12-09"})
	return r.Room, r
}

func TestM44DiffusionNeedsASentenceWhenSomebodyIsNamed(t *testing.T) {
	t.Parallel()
	room, _ := named(t)
	p := new(printer)
	d := tuitest.Sit(t, config(room, locale.French, p.export), 100, 30)
	d.Press("0").Sees("Rapport de la retraite").Press("enter").Sees("Contrôle avant diffusion", "D-001", "Aminata → […]")
	d.Press("end", "enter").Sees("Pourquoi ceci peut partir")
	d.Type("oui").Sees("oui").Press("enter").Sees("Au moins trois mots")
	if n := len(p.orders); n > 0 {
		t.Fatalf("%d orders went out after one word", n)
	}
	d.Type(", relu avec elle").Sees("avec elle").Press("enter").Sees("Écrit dans")
	if o := p.asked(t); o.Reason != "oui, relu avec elle" || o.Profile != "diffusion" {
		t.Errorf("asked for %+v", o)
	}
}

// TestGate draws the page of the check, and the sentence that is typed on it. How many
// texts leave is left out: that changes with every document.
func TestGate(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, size := range [][2]int{{60, 20}, {100, 30}, {120, 40}} {
			for name, keys := range map[string][]string{"found": {"0", "enter"}, "sentence": {"0", "enter", "end", "enter"}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					room, _ := named(t)
					s := tuitest.NewStill(t, config(room, lang, new(printer).export), size[0], size[1])
					for _, key := range keys {
						s.Press(key)
					}
					rows := slices.DeleteFunc(strings.Split(string(body(s)), "\n"), func(row string) bool { return strings.Contains(row, "C0") })
					golden.RequireEqual(t, []byte(strings.Join(rows, "\n")))
				})
			}
		}
	}
}

func TestWordsAreDecidedAboutWhereTheyAreFound(t *testing.T) {
	t.Parallel()
	room, r := named(t)
	d := tuitest.Sit(t, config(room, locale.French, new(printer).export), 100, 30)
	d.Press("0").Sees("Rapport de la retraite").Press("enter").Sees("Aminata → […]")
	d.Press("m").Sees("Remplacer par").Type("une médiatrice").Sees("une médiatrice").Press("enter")
	d.Sees("Aminata → une médiatrice", "1 mot remplacé par décision")
	d.Press("g").Sees("Rien à signaler")
	if all := sessiontest.Look(r, (*session.Retreat).Redactions); len(all) != 1 || !all[0].Keep {
		t.Errorf("the list holds %+v", all)
	}
}

func TestAFindLeadsToItsPlace(t *testing.T) {
	t.Parallel()
	room, _ := named(t)
	d := tuitest.Sit(t, config(room, locale.French, new(printer).export), 100, 30)
	d.Press("0").Sees("Rapport de la retraite").Press("enter").Sees("Aminata → […]").Press("enter").Sees("Décisions", "Confier l'accueil à Aminata")
	d.Press("0").Sees("Contrôle avant diffusion")
}

func TestAnArchiveAsksForItsPassphraseTwice(t *testing.T) {
	t.Parallel()
	p := new(printer)
	d := tuitest.Sit(t, config(filled(t), locale.French, p.export), 100, 30)
	d.Press("0").Sees("Rapport de la retraite").Press("down", "down", "left").Sees("archive chiffrée", ".zip.age")
	d.Press("enter").Sees("Phrase de passe de l'archive")
	d.Type("court").Sees("•••••").Press("enter").Sees("au moins 8")
	d.Type(" mais plus").Sees("•••••••••••••••").Press("enter").Sees("La même encore une fois")
	d.Type("court mais plus").Sees("•••••••••••••••").Press("enter").Sees("Écrit dans")
	if o := p.asked(t); o.Key != "court mais plus" || o.Profile != "archive" {
		t.Errorf("asked for %+v", o)
	}
}

func TestTheFolderIsOpenedOrNamed(t *testing.T) {
	t.Parallel()
	var opened atomic.Bool
	for name, c := range map[string]struct {
		reveal func(string) error
		want   string
	}{
		"a file manager opens it":   {func(dir string) error { opened.Store(dir == "/home/rim/halqa"); return nil }, "Écrit dans"},
		"without one it is named":   {nil, "Le dossier : /home/rim/halqa"},
		"one that fails is no harm": {func(string) error { return errors.New("no screen") }, "Le dossier : /home/rim/halqa"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg := config(filled(t), locale.French, new(printer).export)
			cfg.Reveal = c.reveal
			d := tuitest.Sit(t, cfg, 100, 30)
			d.Press("0").Sees("Rapport de la retraite").Press("down", "down", "right", "enter").Sees("Écrit dans").Press("o").Sees(c.want)
			for deadline := time.Now().Add(5 * time.Second); name == "a file manager opens it" && !opened.Load(); time.Sleep(time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatal("the folder was not opened")
				}
			}
		})
	}
}

// TestM44NoSecretIsSeenByTheRoom walks through every screen in salle with a secret in
// every confidential field.
func TestM44NoSecretIsSeenByTheRoom(t *testing.T) {
	t.Parallel()
	const secret = "Zqxkanari"
	room := sessiontest.Open(t, sessiontest.Plant(sessiontest.Sample(t), secret, ""), "2026-12-10 10:30").Room
	for _, lang := range locale.Langs() {
		for _, size := range [][2]int{{60, 20}, {120, 40}} {
			s := tuitest.NewStill(t, config(room, lang, nil), size[0], size[1])
			s.Press("f8")
			if badge := locale.Of(lang).Frame.Salle; lang != locale.Arabic && !strings.Contains(ansi.Strip(s.Frame()), badge) {
				t.Fatalf("this is not the room:\n%s", ansi.Strip(s.Frame()))
			}
			for _, digit := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"} {
				s.Press(digit)
				for range 4 {
					if frame := ansi.Strip(s.Frame()); strings.Contains(frame, secret) {
						t.Errorf("%s in %s shows a secret:\n%s", digit, lang, frame)
					}
					s.Press("tab", "down")
				}
				s.Press("esc")
			}
		}
	}
}
