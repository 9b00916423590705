package after_test

import (
	"context"
	"testing"

	"halqa/assets/locale"
	"halqa/assets/survey"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/tuitest"
)

// The canaries: words that neither the room nor a document for others may ever show.
const (
	canaryAnswer = "Canari Nadia a parlé trop longtemps"
	canaryAsker  = "Canari chargée de mission"
	canaryAsked  = "Canari la fiche de Youssef est perdue"
)

// retreat is a room some months after the three days.
type retreat struct {
	*sessiontest.Room
	day, objective, measure session.ID
}

// hands hands a questionnaire out, takes its sheets by college and counts them.
func (r *retreat) hands(tb testing.TB, form string, day int, sheets map[string][]string) session.ID {
	tb.Helper()
	id := r.Must(session.BeginInquiry{Form: form, Day: day, Date: "2026-12-09"}).Items[0]
	for college, lines := range sheets {
		for _, line := range lines {
			if err := r.Fill(context.Background(), id, college, line); err != nil {
				tb.Fatal(err)
			}
		}
	}
	if _, err := r.CloseInquiry(context.Background(), session.Facilitator, id); err != nil {
		tb.Fatal(err)
	}
	return id
}

// gone is a retreat that was evaluated, asked about and followed up.
func gone(tb testing.TB) *retreat {
	tb.Helper()
	r := &retreat{Room: sessiontest.NewRoom(tb)}
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	r.hands(tb, survey.Before, 0, map[string][]string{"": {"a", "a", "c", "b", "b", "c", "0"}})
	r.day = r.hands(tb, survey.Day, 1, map[string][]string{
		session.Board: {"4534", "4423", "5 5 3 4", "4214", "5-24"}, session.Staff: {"3415", "2324", "4434", "5534", "1 2 2 4", "4423"},
	})
	r.hands(tb, survey.Retreat, 0, map[string][]string{"": {
		"44455444b44", "55445555b55", "34434434a33", "45454445b44", "55555555b54", "4 4 3 4 5 4 4 3 0 4 4",
	}})
	for _, a := range [][4]string{
		{"J5", "Les tables mêlées", "method", "1"}, {"J6", canaryAnswer, "voice", ""}, {"J6", "المزيد من الوقت للترجمة", "language", "1"}, {"J6", "Finir à l'heure", "", ""},
	} {
		r.Must(session.Enter{Type: "answer", Values: []string{"inquiry", r.day.String(), "question", a[0], "text", a[1], "theme", a[2], "quotable", a[3]}})
	}
	for field, text := range map[string]string{"change1_fr": "Dix minutes de plus à chaque pause", "change1_ar": "عشر دقائق إضافية لكل استراحة", "change2_fr": "Traduire chaque consigne", "handed": "24"} {
		r.Must(session.Edit{Item: r.day, Field: field, Value: text})
	}
	r.asks()
	r.follows()
	return r
}

func (r *retreat) asks() {
	for _, s := range [][]string{
		{"question", "Comment remplir la fiche d'un objectif de plaidoyer ?", "asker", "Coordination", "date", "2026-12-01", "channel", "call", "status", "closed", "minutes", "45", "answer", "Exemple envoyé"},
		{"question", canaryAsked, "asker", canaryAsker, "date", "2026-12-07", "channel", "mail", "minutes", "30", "remind", "2026-12-09"},
		{"question", "من يوقع محضر المصادقة؟", "asker", "رئاسة المجلس", "date", "2026-12-08", "channel", "message", "status", "escalated", "minutes", "15"},
	} {
		r.Must(session.Enter{Type: "support", Values: s})
	}
}

func (r *retreat) follows() {
	profile := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	r.Must(session.Edit{Item: profile, Field: "plan_start", Value: "2026-01-01"})
	r.objective = r.Must(session.Enter{Type: "objective", Values: []string{
		"text_fr", "Porter de 45 % à 75 % la part des enfants ayant un plan", "text_ar", "رفع نسبة الأطفال المتوفرين على مخطط من 45% إلى 75%",
		"indicator", "Part des enfants ayant un plan écrit", "unit", "%", "baseline", "45", "target", "75", "deadline", "2028-12-31",
	}}).Items[0]
	r.measure = r.Must(session.AddMeasure{Objective: r.objective, Text: "Modèle de plan individuel d'une page", Start: "2026-T1", End: "2027-T3"}).Items[0]
	r.Must(session.Enter{Type: "objective", Values: []string{"text_fr", "Ouvrir un registre unique"}})
	for _, v := range [][2]string{{"2026-03-31", "45"}, {"2026-06-30", "47.5"}, {"2026-09-30", "52"}, {"2026-12-08", "58"}} {
		r.Must(session.Observe{Of: r.objective, Date: session.Date(v[0]), Value: v[1]})
	}
	r.Must(session.Observe{Of: r.measure, Date: "2026-12-08", Value: "20", Note: "modèle en relecture", Status: session.MeasureUnderWay})
}

func seat(tb testing.TB, lang locale.Lang) tui.Config {
	tb.Helper()
	return tuitest.At(gone(tb).Room.Room, lang)
}

// tabs are the keys that lead to the nth part from the list of parts, and more after.
func tabs(n int, more ...string) []string {
	keys := []string{"9"}
	for range n {
		keys = append(keys, "tab")
	}
	return append(keys, more...)
}

// The parts, in the order in which Tab goes through them.
const (
	inquiries = 4 + iota // after those of the draft
	answers
	echo
	support
	follow
)
