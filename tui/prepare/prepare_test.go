package prepare_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

// Every part, in every language and size, before the room and behind it.
func TestFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, size := range [][2]int{{60, 20}, {100, 30}} {
			for face, keys := range map[string][]string{"room": {"8", "f8"}, "backstage": {"8"}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", lang, face, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := tuitest.NewStill(t, prepared(t).config(lang), size[0], size[1])
					all := s.Press(keys...).Body()
					for range parts {
						all += "\n" + s.Press("tab").Body()
					}
					golden.RequireEqual(t, all)
				})
			}
		}
	}
}

func TestM01ThePlanIsLaidByOneKeyAndFollowsItsDates(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	d := tuitest.Sit(t, tuitest.At(r.Room, locale.French), 100, 30)
	d.Press("8", "tab").Sees("Contrat signé le").Press("tab").Sees("Pas encore de plan de travail").Press("+").Sees("Avant la retraite", "Quand le contrat")
	d.Press("left").Sees("Mandat").Press("enter").Type("2/12/2026").Press("enter", "esc").Sees("2 décembre 2026")
	d.Press("tab").Sees("Il manque 3 jours ouvrés", "27 novembre")
	d.Press("enter").Sees("Jours de lecture avant").Press("enter").Type("4").Press("enter", "esc").Press("esc")
	d.Sees("19 jours en tout, 22 sont vendus").SeesNo("Il manque")
}

func TestM03TheMaterialOfADayIsTickedOff(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, prepared(t).config(locale.French), 60, 20)
	d.Press("8", "left")
	for range parts {
		d.Press("tab")
	}
	d.Sees("25       badges prénom").Press("enter").Sees("✓           ")
}

func TestM06AnAimWithoutAFindingAsksForOne(t *testing.T) {
	t.Parallel()
	r := prepared(t)
	d := tuitest.Sit(t, r.config(locale.French), 80, 24)
	d.Press("8", "tab", "tab", "tab", "tab").Sees("B-02   ◆ sans constat").Press("down", "enter").Sees("Constats")
	r.Must(session.Link{Item: sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Aims()[1].ID }), To: r.finding})
	d.Press("esc").SeesNo("sans constat")
}

// What may not be projected is nowhere in what the room sees of the preparation.
func TestTheRoomSeesNothingConfidential(t *testing.T) {
	t.Parallel()
	const canary = "zibeline"
	r := prepared(t)
	secret := r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", canary, "sensitive", "1"}}).Items[0]
	r.Must(session.Link{Item: r.aim, To: secret})
	short := sessiontest.Look(r.Room, func(rt *session.Retreat) string { return session.Base(rt.Item(secret)).Short })
	for _, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}} {
		s := tuitest.NewStill(t, r.config(locale.French), size[0], size[1]).Press("8", "f8")
		for range parts + 1 {
			if frame := s.Press("enter").Plain() + s.Press("esc", "tab").Plain(); strings.Contains(frame, canary) || strings.Contains(frame, short) {
				t.Fatalf("the room sees it:\n%s", frame)
			}
		}
	}
}

func TestNothingPreparedIsFoldedAway(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	s := tuitest.NewStill(t, tuitest.At(r.Room, locale.French), 60, 20).Press("esc")
	if frame := s.Plain(); !strings.Contains(frame, "Encore vides") || strings.Contains(frame, "8   Préparation") {
		t.Errorf("the screen is not folded away:\n%s", frame)
	}
}

func TestEverySizeIsDrawn(t *testing.T) {
	t.Parallel()
	r := prepared(t)
	for _, size := range [][2]int{{1, 1}, {20, 5}, {40, 12}, {53, 18}, {80, 24}, {220, 60}} {
		s := tuitest.NewStill(t, r.config(locale.Arabic), size[0], size[1]).Press("8")
		for range parts {
			s.Press("tab", "enter", "esc")
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	s := tuitest.NewStill(b, prepared(b).config(locale.French), 100, 30).Press("8", "tab", "tab")
	for b.Loop() {
		_ = s.Plain()
	}
}
