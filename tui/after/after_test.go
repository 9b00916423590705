package after_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/assets/survey"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

func TestFrames(t *testing.T) {
	t.Parallel()
	tuitest.Frames(t, map[string][]string{
		"parts": tabs(0), "inquiries": tabs(inquiries), "returns": tabs(inquiries, "down", "enter"), "learned": tabs(inquiries, "end", "up", "enter"),
		"entry": tabs(inquiries, "down", "down", "enter", "4", "5"), "wording": tabs(inquiries, "down", "o"),
		"answers": tabs(answers), "echo": tabs(echo), "support": tabs(support), "follow": tabs(follow), "value": tabs(follow, "down", "enter"),
		"room returns": tabs(inquiries, "f8", "down", "enter"), "room echo": tabs(echo, "f8"), "room follow": tabs(follow, "f8"),
	}, seat)
}

func TestTheEmptyScreenIsFoldedAwayAndSaysHowToBegin(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, tuitest.At(sessiontest.NewRoom(t).Room, locale.French), 60, 20)
	if frame := s.Press("esc").Plain(); !strings.Contains(frame, "Encore vides") || strings.Contains(frame, "9    Après") {
		t.Errorf("the empty screen is not folded away:\n%s", frame)
	}
	for part, want := range map[int]string{
		0: "Après les trois jours", inquiries: "à distribuer", answers: "Pas encore de réponse ouverte", echo: "trois faits",
		support: "Pas encore de demande", follow: "Rien à suivre",
	} {
		s := tuitest.NewStill(t, tuitest.At(sessiontest.NewRoom(t).Room, locale.French), 60, 20)
		if frame := s.Press(tabs(part)...).Plain(); !strings.Contains(frame, want) {
			t.Errorf("%q is not there:\n%s", want, frame)
		}
	}
}

func TestM34SheetsAreTypedTakenBackAndCounted(t *testing.T) {
	t.Parallel()
	r := gone(t)
	d := tuitest.Sit(t, tuitest.At(r.Room.Room, locale.French), 80, 24)
	d.Press(tabs(inquiries)...).Sees("Fin de journée 2", "à distribuer").Press("down", "down", "enter").Sees("Collège", "0 feuille")
	for i := range 4 {
		d.Type("4534").Press("enter").Sees(fmt.Sprintf("%d feuille", i+1))
	}
	d.Type("453").Press("enter").Sees("Il faut 4 réponses").Type("9").Press("enter").Sees("cette case n'existe pas").Press("backspace").Type("1").Press("enter").Sees("5 feuilles")
	d.Press("ctrl+z").Sees("4 feuilles", "Feuille reprise").Press("backspace").Type("4").Press("enter").Sees("5 feuilles")
	d.Press("tab").Sees("Compter les 5 feuilles").Press("enter").Sees("comptées et détruites", "n = 5", "médiane 5")
}

func TestM34AnswersInWordsAreTypedQuestionByQuestion(t *testing.T) {
	t.Parallel()
	r := gone(t)
	d := tuitest.Sit(t, tuitest.At(r.Room.Room, locale.French), 80, 24)
	d.Press(tabs(inquiries)...).Sees("Fin de journée 1").Press("down", "o").Sees("À garder demain", "1 réponse")
	d.Type("La lecture en deux langues").Press("enter").Sees("2 réponses").Press("tab").Sees("À changer", "3 réponses")
	got := sessiontest.Look(r.Room, func(rt *session.Retreat) int { return len(rt.AnswersTo(r.day, "J5")) })
	if got != 2 {
		t.Errorf("%d answers, want 2", got)
	}
}

func TestM33ARequestIsNotedAndAnswered(t *testing.T) {
	t.Parallel()
	r := gone(t)
	d := tuitest.Sit(t, tuitest.At(r.Room.Room, locale.French), 80, 24)
	d.Press(tabs(support)...).Sees("SU-03", "1 h 30", "relance").Press("+").Sees("nouvelle demande")
	d.Type("Où est la version arabe ?").Press("enter").Sees("SU-04", "Rôle qui demande")
	date := sessiontest.Look(r.Room, func(rt *session.Retreat) session.Date { return rt.Supports()[2].Date })
	if date != "2026-12-09" {
		t.Errorf("the request is of %s", date)
	}
}

func TestM35AValueIsNotedWithItsDate(t *testing.T) {
	t.Parallel()
	r := gone(t)
	d := tuitest.Sit(t, tuitest.At(r.Room.Room, locale.French), 80, 24)
	d.Press(tabs(follow)...).Sees("O-01", "58 %", "en bonne voie").Press("down", "enter").Sees("en cours")
	d.Press("tab").Sees("faite").Type("100 08/12/2026 modèle adopté").Press("enter").Sees("atteint")
	m := sessiontest.Look(r.Room, func(rt *session.Retreat) session.MeasureStatus { return rt.Item(r.measure).(*session.Measure).Status })
	if m != session.MeasureDone {
		t.Errorf("the measure is %s", m)
	}
}

// Whoever answered or asked did not do it for the room.
func TestM34M33TheRoomSeesNoAnswerAndNoAsker(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, size := range [][2]int{{60, 20}, {120, 40}} {
			s := tuitest.NewStill(t, seat(t, lang), size[0], size[1])
			s.Press("9", "f8")
			for part := range follow + 1 {
				for _, key := range []string{"", "down", "enter", "down", "esc"} {
					if key != "" {
						s.Press(key)
					}
					if frame := s.Plain(); strings.Contains(frame, "Canari") || strings.Contains(frame, "Nadia") {
						t.Fatalf("%s, part %d shows the room:\n%s", lang, part, frame)
					}
				}
				s.Press(tabs(part + 1)[1:]...)
			}
		}
	}
}

// The model of keystrokes is that of the ballots (Card, Moran and Newell 1980): 0.40 s a
// key for digits that somebody reads aloud, 1.35 s to take the next paper. Turning a paper
// over for its second page is one more act of preparation.
func TestM34TwentyFiveSheetsAreTypedInTenMinutes(t *testing.T) {
	t.Parallel()
	form, _ := survey.ByCode(survey.Retreat)
	keys, sheets := 0, 25
	for range sheets {
		keys += len(form.Closed()) + 1 // a digit for each answer, and ⏎
	}
	keys += 2 * 2 // two turns to another college and back
	keys += 3     // Tab and ⏎ to count
	if len(form.Closed()) != 11 || keys != 307 {
		t.Errorf("%d keys for %d sheets of %d answers", keys, sheets, len(form.Closed()))
	}
	spaced := keys + sheets*(len(form.Closed())-1)
	for name, n := range map[string]int{"without spaces": keys, "with spaces": spaced} {
		took := time.Duration(n)*400*time.Millisecond + time.Duration(2*sheets)*1350*time.Millisecond
		t.Logf("%s: %d keys, %s", name, n, took)
		if took > 10*time.Minute {
			t.Errorf("%s they take %s", name, took)
		}
	}
}

func TestNoSizeBreaksTheFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		config := seat(t, lang)
		for _, keys := range [][]string{
			tabs(0), tabs(inquiries), tabs(inquiries, "down", "enter"), tabs(inquiries, "down", "down", "enter"), tabs(inquiries, "down", "o"),
			tabs(answers), tabs(echo), tabs(echo, "f8"), tabs(support), tabs(follow), tabs(follow, "enter"),
		} {
			tuitest.NewStill(t, config, 60, 20).Press(keys...).FitsEverySize(t, "·")
		}
	}
}

func BenchmarkView(b *testing.B) {
	for name, keys := range map[string][]string{"returns": tabs(inquiries, "down", "enter"), "follow": tabs(follow), "support": tabs(support)} {
		b.Run(name, func(b *testing.B) {
			s := tuitest.NewStill(b, seat(b, locale.French), 120, 40)
			s.Press(keys...)
			for b.Loop() {
				s.Frame()
			}
		})
	}
}
