package tui_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
)

// canary is a word that no text of halqa holds. Where it shows, something confidential
// does.
const canary = "QXZ"

// aviary is the sample retreat with the canary in every field that may not be projected,
// and with findings that may not be published.
func aviary(t *testing.T) *sessiontest.Room {
	t.Helper()
	r := retreat(t)
	var edits []session.Command
	r.Read(func(rt *session.Retreat) {
		for _, e := range everything(rt) {
			id := session.Base(e).ID
			for _, f := range rt.TypeOf(id).Fields {
				if !f.Class.Projectable() && !f.Many && (f.Form == session.Line || f.Form == session.Prose) {
					edits = append(edits, session.Edit{Item: id, Field: f.Name, Value: canary})
				}
			}
		}
	})
	taken := map[string]int{}
	for _, edit := range edits {
		if _, err := r.Do(context.Background(), session.Facilitator, edit); err == nil {
			taken[edit.(session.Edit).Field]++
		}
	}
	for _, field := range []string{"name", "notes", "if_late", "plan_b", "role", "team"} {
		if taken[field] == 0 {
			t.Fatalf("no %s took the canary: %v", field, taken)
		}
	}
	for _, flag := range []string{"sensitive", "publishable"} {
		values := []string{"text_fr", canary + " constat", "text_ar", canary, "source", canary}
		if flag == "sensitive" {
			values = append(values, "publishable", "1", "sensitive", "1")
		}
		r.Must(session.Enter{Type: "finding", Values: values})
	}
	r.Must(session.Enrol{Name: canary + " Amina", College: session.Staff})
	return r
}

// everything lists the items that hold confidential fields.
func everything(rt *session.Retreat) (all []session.Entity) {
	all = append(all, rt.Profile())
	for _, s := range rt.Slots() {
		all = append(all, s)
	}
	for _, p := range rt.People() {
		all = append(all, p)
	}
	for _, f := range rt.Findings() {
		all = append(all, f)
	}
	for _, d := range rt.Decisions() {
		all = append(all, d)
	}
	for _, o := range rt.Objectives() {
		all = append(all, o)
	}
	for _, p := range rt.Polls() {
		all = append(all, p)
	}
	return all
}

// Whatever keys are pressed on whatever screen, the room never sees what is confidential.
func TestTheRoomNeverSeesWhatIsConfidential(t *testing.T) {
	t.Parallel()
	for i, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}} {
		lang := []locale.Lang{locale.French, locale.Arabic, locale.French}[i]
		for _, kind := range kinds(t) {
			t.Run(fmt.Sprintf("%s-%dx%d-%s", lang, size[0], size[1], tui.DigitOf(kind)), func(t *testing.T) {
				t.Parallel()
				s := opens(t, aviary(t), lang, true, size[0], size[1])
				tour(s, kind, steps/2, func(key string) {
					checkKeys(t, s.Program())
					if salle, black, _ := s.Program().Seen(); salle && !black {
						if got := frame(s); strings.Contains(got, canary) {
							t.Fatalf("after %s the room sees it:\n%s", key, got)
						}
					}
				})
			})
		}
	}
}

// The way to salle is open from every zone of coulisses, in the middle of any work.
func TestTheWayToTheRoomIsSafeFromEverywhere(t *testing.T) {
	t.Parallel()
	for _, kind := range kinds(t) {
		t.Run(tui.DigitOf(kind), func(t *testing.T) {
			t.Parallel()
			s := opens(t, aviary(t), locale.French, false, 60, 20)
			shown := false
			tour(s, kind, steps/2, func(key string) {
				shown = shown || strings.Contains(frame(s), canary)
				if salle, black, _ := s.Program().Seen(); salle || black {
					return
				}
				if got := frame(s.Press("f8")); strings.Contains(got, canary) {
					t.Fatalf("after %s and F8 the room sees it:\n%s", key, got)
				}
				s.Press("f8", "enter")
			})
			if (tui.DigitOf(kind) == "1" || tui.DigitOf(kind) == "2") && !shown {
				t.Error("nothing confidential shows in coulisses either: the canary is dead")
			}
		})
	}
}
