package prepare_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// gathered is the sample retreat on the eve of its first day.
func gathered(tb testing.TB) *session.Room {
	tb.Helper()
	const eve = "2026-12-08 18:00"
	return sessiontest.Open(tb, sessiontest.SampleUntil(tb, eve), eve).Room
}

// at is a seat on a part of the screen.
func at(tb testing.TB, room *session.Room, lang locale.Lang, w, h int, part string) *tuitest.Still {
	tb.Helper()
	s := tuitest.NewStill(tb, tui.Config{Room: room, Lang: lang, Theme: page.Dark()}, w, h)
	s.Send(screen.Place{Kind: screen.Prepare, Mode: part})
	return s
}

// dossierParts are the parts of what is gathered.
var dossierParts = []string{"documents", "interviews", "focusgroups", "coverage", "populations", "partners", "acronyms", "todo"}

func TestDossierFrames(t *testing.T) {
	t.Parallel()
	for _, part := range dossierParts {
		for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
			for _, size := range [][2]int{{60, 20}, {100, 30}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", part, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					golden.RequireEqual(t, at(t, gathered(t), lang, size[0], size[1], part).Body())
				})
			}
		}
	}
}

func TestTheRoomSeesCountsAloneOfWhoWasHeard(t *testing.T) {
	t.Parallel()
	const canary = "Yamna Zerktouni"
	room := gathered(t)
	adds(t, room, "interview", "interviewee", canary, "with_fr", canary, "notes", canary, "status", "held", "category", "board")
	adds(t, room, "focusgroup", "public_fr", "Femmes, "+canary, "size", "3", "composition", canary, "notes", canary, "synthesis_fr", canary, "status", "held")
	adds(t, room, "document", "title_fr", "Note de "+canary, "issued_by", canary, "where", canary)
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, size := range [][2]int{{53, 18}, {60, 20}, {80, 24}, {100, 30}} {
			s := at(t, room, lang, size[0], size[1], "")
			s.Press("f8")
			for _, part := range dossierParts {
				s.Send(screen.Place{Kind: screen.Prepare, Mode: part})
				for range 20 {
					if frame := s.Plain(); strings.Contains(frame, "Yamna") || strings.Contains(frame, "Zerktouni") {
						t.Fatalf("%s in %s shows who was heard:\n%s", part, lang, frame)
					}
					s.Press("down")
				}
			}
		}
	}
}

// adds enters an item in a room and gives its identifier.
func adds(tb testing.TB, room *session.Room, typ string, values ...string) session.ID {
	tb.Helper()
	receipt, err := room.Do(context.Background(), session.Facilitator, session.Enter{Type: typ, Values: values})
	if err != nil {
		tb.Fatal(err)
	}
	return receipt.Items[0]
}

func TestAFindingIsDrawnFromTheNotesOfAnInterview(t *testing.T) {
	t.Parallel()
	room := gathered(t)
	interview := adds(t, room, "interview", "with_fr", "Direction d'un service", "category", "partners", "notes", "premier mot\nl'orientation dépend des personnes")
	desk := tuitest.Sit(t, tuitest.At(room, locale.French), 80, 24)
	desk.Press("8").Sees("Préparation").Press("end", "up", "up", "up", "up", "up", "up", "enter").Sees("E-01").Press("end").Sees("Direction d'un service")
	desk.Press("f").Sees("paraphrase").Press("down", "down").Sees("dépend des personnes").Press("enter").Type("Un second constat").Sees("Un second constat")
	desk.Press("enter").SeesNo("Un second").Press("esc").SeesNo("paraphrase")
	desk.Leave()
	var drawn []string
	room.Read(func(r *session.Retreat) {
		for _, f := range r.DrawnFrom(interview) {
			drawn = append(drawn, f.TextFR)
		}
	})
	if !slices.Equal(drawn, []string{"l'orientation dépend des personnes", "Un second constat"}) {
		t.Errorf("drawn: %q", drawn)
	}
}

func TestTheListOfWhatIsMissingKeepsItsRow(t *testing.T) {
	t.Parallel()
	s := at(t, gathered(t), locale.French, 80, 24, "coverage")
	s.Press("f7")
	for range 60 { // as far as the interview that asks for consent
		if here := cursorRow(s.Plain()); strings.Contains(here, "E-19") {
			break
		}
		s.Press("down")
	}
	before := s.Plain()
	s.Press("enter")
	if frame := s.Plain(); !strings.Contains(frame, "Demandé par") || !strings.Contains(frame, "E-19") {
		t.Fatalf("⏎ leads to\n%s", frame)
	}
	s.Press("esc")
	if frame := s.Plain(); frame != before {
		t.Errorf("Esc comes back to\n%s\nfrom\n%s", frame, before)
	}
	s.Press("enter", "enter") // writing: Esc belongs to the field
	s.Press("esc")
	if frame := s.Plain(); !strings.Contains(frame, "E-19") || frame == before {
		t.Errorf("Esc in a field leads to\n%s", frame)
	}
	s.Press("esc")
	if frame := s.Plain(); frame != before {
		t.Errorf("the second Esc leads to\n%s", frame)
	}
}

// cursorRow is the row of a frame with the cursor.
func cursorRow(frame string) string {
	for row := range strings.Lines(frame) {
		if strings.Contains(row, "▌") {
			return row
		}
	}
	return ""
}

func TestDossierPartsFitEverySize(t *testing.T) {
	t.Parallel()
	for _, part := range []string{"interviews", "coverage", "todo"} {
		at(t, gathered(t), locale.Arabic, 60, 20, part).FitsEverySize(t, "—")
	}
}
