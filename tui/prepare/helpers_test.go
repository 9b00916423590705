package prepare_test

import (
	"testing"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/tuitest"
)

// retreat is a room in which something of each part is prepared, and something is missing.
type retreat struct {
	*sessiontest.Room
	finding, aim, task session.ID
}

// edits gives fields of an item their values.
func (r *retreat) edits(item session.ID, values ...string) {
	for i := 0; i < len(values); i += 2 {
		r.Must(session.Edit{Item: item, Field: values[i], Value: values[i+1]})
	}
}

// prepared fills the screen from the two dates to what has to be at hand.
func prepared(tb testing.TB) *retreat {
	tb.Helper()
	r := &retreat{Room: sessiontest.NewRoom(tb)}
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	r.Must(session.PlanWork{Signed: "2026-11-02"})
	profile := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	r.edits(profile, "mandate", "Choisir trois à cinq axes ; l'objet statutaire ne se discute pas.", "expected", "25", "board_size", "11")
	r.finding = r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "Neuf mineurs sur dix n'ont pas de plan individuel écrit", "source", "registre 2026"}}).Items[0]
	r.aim = r.Must(session.Enter{Type: "aim", Values: []string{
		"text_fr", "Choisir ensemble trois à cinq axes pour 2027-2029", "text_ar", "اختيار ثلاثة إلى خمسة محاور للفترة 2027-2029 بشكل جماعي",
	}}).Items[0]
	r.Must(session.Link{Item: r.aim, To: r.finding})
	r.Must(session.Enter{Type: "aim", Values: []string{"text_fr", "Rédiger des objectifs SMART par axe"}})
	r.task = sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Tasks()[0].ID })
	r.edits(r.task, "progress", "100", "spent", "0.5", "owner", "Consultance")
	day := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Days()[1].ID })
	r.Must(session.Ready{Day: day, What: "Badges prénom"})
	return r
}

func (r *retreat) config(lang locale.Lang) tui.Config { return tuitest.At(r.Room.Room, lang) }

// The parts, in the order in which Tab goes through them.
const parts = 5
