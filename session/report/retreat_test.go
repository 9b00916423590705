package report_test

import (
	"context"
	"testing"
	"time"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// What must never leave: names, notes of the facilitator, findings that are not to be
// published and where findings come from.
const (
	canaryName    = "Zineb Canari"
	canaryRole    = "trésorière-canari"
	canaryNotes   = "note-canari de l'animation"
	canaryPlanB   = "plan-b-canari"
	canaryFinding = "constat-canari tenu secret"
	canaryVoice   = "parole-canari d'un groupe"
	canarySource  = "entretien-canari"
	canaryReader  = "lectrice-canari du bureau"
)

func canaries() []string {
	return []string{canaryName, canaryRole, canaryNotes, canaryPlanB, canaryFinding, canaryVoice, canarySource, canaryReader}
}

// shortTemplate is a retreat of one session a day.
func shortTemplate() template.Template {
	t := template.Template{
		TitleFR: "Retraite de MS2", TitleAR: "لقاء جمعية MS2", Organisation: "MS2", Place: "Oujda",
		Rules: []template.Text{{FR: "On écrit avant de parler", AR: "نكتب قبل أن نتكلم"}},
		PlanB: []template.Case{{Case: "panne", Action: canaryPlanB}},
	}
	titles := [][2]string{{"", ""}, {"Comprendre", "الفهم"}, {"Choisir", "الاختيار"}, {"S'engager", "الالتزام"}, {"Consolider", "التجميع"}}
	for n := template.Eve; n <= template.DayAfter; n++ {
		d := template.Day{Number: n, TitleFR: titles[n][0], TitleAR: titles[n][1], Facilitated: n >= 1 && n <= 3}
		if d.Facilitated {
			d.Slots = []template.Slot{
				{Code: "S" + string(rune('0'+n)), Start: 540, Length: 90, Type: "groupe", TitleFR: titles[n][0], TitleAR: titles[n][1], Notes: canaryNotes, IfLate: canaryPlanB},
				{Code: "P" + string(rune('0'+n)), Start: 630, Length: 20, Type: template.Pause, TitleFR: "Pause", TitleAR: "استراحة"},
			}
		}
		t.Days = append(t.Days, d)
	}
	return t
}

// room is a small retreat with one of everything.
type room struct {
	*sessiontest.Room
	tb testing.TB
}

func held(tb testing.TB, lang string) *session.Retreat {
	tb.Helper()
	r := room{sessiontest.NewRoom(tb), tb}
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: lang})
	r.people()
	slot := r.Slot("S1")
	r.Must(session.Begin{Slot: slot, At: r.Clock.Now()})
	findings := r.findings()
	kept, dropped := r.challenges(slot)
	r.Must(session.Resize{Slot: slot, By: -10, At: r.Clock.Now(), Why: "rattraper le retard"})
	r.Clock.Pass(80 * time.Minute)
	r.Must(session.Finish{Slot: slot, At: r.Clock.Now()})
	poll := r.poll(kept, dropped)
	r.Clock.Pass(22 * time.Hour)
	decision := r.decision(poll, findings)
	r.plan(decision, kept)
	r.Must(session.Remark{Text: "Trop tôt pour nous.", From: session.PartnersReader, Detail: canaryReader, On: decision, Nature: session.Disagreement})
	return sessiontest.Look(r.Room, func(rt *session.Retreat) *session.Retreat { return rt })
}

func (r room) people() {
	r.Enrols(session.Board, 5)
	r.Enrols(session.Staff, 6)
	r.Must(session.Enrol{Code: "P90", Name: canaryName, College: session.Staff, Role: canaryRole})
}

func (r room) findings() []session.ID {
	enter := func(values ...string) session.ID {
		return r.Must(session.Enter{Type: "finding", Values: append(values, "source", canarySource)}).Items[0]
	}
	return []session.ID{
		enter("text_fr", "23 dossiers sur 60 ont un plan individuel", "text_ar", "23 ملفا من 60 لها مخطط فردي", "kind", "challenge", "publishable", "1"),
		enter("text_fr", canaryFinding, "kind", "fact"),
		enter("text_fr", canaryVoice, "kind", "need", "sensitive", "1"),
	}
}

// challenges captures what the room says; one is said in Arabic, one is merged.
func (r room) challenges(slot session.ID) (kept, dropped session.ID) {
	say := func(text string, kind session.IdeaKind) session.ID {
		return r.Must(session.Capture{Text: text, Kind: kind, Slot: slot}).Items[0]
	}
	say("Médiation en plusieurs langues", session.Strength)
	kept = say("Pas de circuit d'orientation écrit", session.Challenge)
	dropped = say("غياب فضاء للإنصات", session.Challenge)
	twin := say("Aucun circuit écrit entre services", session.Challenge)
	r.Must(session.MergeIdeas{Into: kept, From: []session.ID{twin}})
	parked := say("Et l'antenne de Nador ?", session.Parking)
	r.Must(session.Edit{Item: parked, Field: "owner", Value: "Bureau du CA"})
	say("مشروع حافلة متنقلة", session.Proposal)
	return kept, dropped
}

func (r room) poll(kept, dropped session.ID) session.ID {
	poll := r.Must(session.PreparePoll{
		QuestionFR: "Quel défi d'abord ?", QuestionAR: "أي تحد أولا؟", Method: tally.Opinion,
		Sources: []session.ID{kept, dropped}, Cut: 1,
	}).Items[0]
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	r.Votes(poll, session.Board, "1+ 2-", "1+ 2o", "1+", "1+ 2-", "0")
	r.Votes(poll, session.Staff, "1+ 2+", "1- 2+", "1+", "1o 2-", "1+ 2-", "-")
	if _, err := r.ClosePoll(context.Background(), session.Facilitator, poll, ""); err != nil {
		r.tb.Fatal(err)
	}
	r.Read(func(rt *session.Retreat) { kept = rt.OptionsOf(rt.Polls()[0])[0].ID })
	r.Must(session.Retain{Poll: poll, Options: []session.ID{kept}})
	return poll
}

func (r room) decision(poll session.ID, findings []session.ID) session.ID {
	d := r.Must(session.DraftDecision{
		Poll: poll, Date: "2026-12-10",
		TextFR: "Écrire le circuit d'orientation avant juin 2027.", TextAR: "نكتب مسار الإحالة قبل يونيو 2027.",
	}).Items[0]
	for _, f := range [][2]string{
		{"rationale_fr", "Le vote le place en tête."},
		{"rejected", "Tout faire : personne ne peut."},
		{"dissent", "« Le papier ne soigne pas. »"},
		{"owner", "Coordination générale"},
		{"effective", "2027-01-15"},
	} {
		r.Must(session.Edit{Item: d, Field: f[0], Value: f[1]})
	}
	for _, id := range findings {
		r.Must(session.Link{Item: d, To: id})
	}
	r.Must(session.Rule{Decision: d, Status: session.Adopted})
	return d
}

func (r room) plan(decision, idea session.ID) {
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Soins coordonnés", "name_ar", "رعاية منسقة", "change_fr", "Personne ne se perd entre deux services."}}).Items[0]
	r.Must(session.Edit{Item: axis, Field: "decision", Value: decision.String()})
	o := r.Must(session.DraftObjective{Text: "Porter de 38 % à 75 % la part des enfants suivis qui ont un plan écrit.", Axis: axis, From: []session.ID{decision, idea}}).Items[0]
	for _, f := range [][2]string{
		{"indicator", "Part des enfants suivis avec un plan"},
		{"unit", "%"},
		{"baseline", "38"},
		{"target", "75"},
		{"deadline", "2028-12-31"},
		{"milestones", "2027-12-31: 55"},
		{"cost_mad", "315000"},
		{"verification", "Relecture de 60 dossiers"},
	} {
		r.Must(session.Edit{Item: o, Field: f[0], Value: f[1]})
	}
	r.Must(session.DraftObjective{Text: "تحسين استقبال الأطفال"})
}

// demo is the invented retreat of the program.
func demo(tb testing.TB) *session.Retreat {
	tb.Helper()
	return session.Load(sessiontest.Sample(tb))
}

// textOf is everything that a document says.
func textOf(d *doc.Doc) string {
	var all string
	say := func(in doc.Inlines) { all += in.Plain() + "\n" }
	cells := func(list []doc.Cell) {
		for _, c := range list {
			say(c.Text)
			for _, below := range c.Below {
				say(below.Text)
			}
		}
	}
	for _, s := range d.Sections {
		for _, block := range s.Blocks {
			switch v := block.(type) {
			case doc.Heading:
				say(v.Text)
			case doc.Para:
				say(v.Text)
			case doc.List:
				for _, i := range v.Items {
					say(i.Text)
				}
			case doc.Callout:
				all += v.Title + "\n"
				for _, p := range v.Paras {
					say(p)
				}
			case doc.Table:
				all += v.Caption + "\n"
				cells(v.Head)
				for _, r := range v.Rows {
					cells(r.Cells)
				}
			}
		}
	}
	return all
}
