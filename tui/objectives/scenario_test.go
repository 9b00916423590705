package objectives_test

import (
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

// From a finding that came in with the preparation to an objective that a person has
// validated: by keys alone, as one person does it.
func TestAFindingBecomesAValidatedObjective(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "finding", Values: []string{
		"text_fr", "Neuf mineurs sur dix n'ont pas de plan écrit", "source", "dossiers 2026", "publishable", "1",
	}})
	r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection et soins"}})
	d := tuitest.Sit(t, tuitest.At(r.Room, locale.French), 100, 30)

	d.Press("6").Sees("Pas encore de décision").Press("+").Sees("nouvelle décision")
	d.Type("Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants non accompagnés suivis à Oujda qui disposent d'un plan individualisé.")
	d.Press("enter").Sees("D-001", "avant d'adopter : raison, preuve")
	d.Type("C'est ce qui protège le mieux").Press("enter").SeesNo("raison, preuve").Sees("avant d'adopter : preuve")
	d.Press("enter").Sees("Ce qui la fonde").Press("/").Type("mineurs").Press("enter").Sees("C-001").Press("space").Sees("1 lien").Press("enter").SeesNo("avant d'adopter")
	d.Press("a").Sees("D-001 : adoptée").Press("o").Sees("5 Objectifs", "O-01")

	d.Press("down", "down", "enter").Sees("laisser")
	for _, field := range []struct{ said, seen string }{
		{"Part des enfants suivis ayant un plan", "Part des enfants"}, {"%", "%"},
	} {
		d.Type(field.said).Press("enter").Sees(field.seen)
	}
	d.Press("right").Sees("‹ à la hausse ›").Press("enter").Sees("laisser")
	for _, field := range []struct{ said, seen string }{
		{"45", "45 %"},
		{"75", "75 %"},
		{"31/12/28", "31 décembre 2028"},
		{"Responsable protection", "Responsable protection"},
		{"registre anonymisé", "registre anonymisé"},
		{"chaque mois", "‹ chaque mois ›"},
	} {
		d.Type(field.said).Press("enter").Sees(field.seen)
	}
	d.Press("down", "right").Sees("‹ A1  Protection et soins ›")
	d.Press("down", "down", "enter").Sees("laisser")
	for _, field := range []struct{ said, seen string }{
		{"180000", "180 000"}, {"60", "60"}, {"sexe, âge", "sexe, âge"}, {"31/12/2027 : 60 %", "31/12/2027"},
	} {
		d.Type(field.said).Press("enter").Sees(field.seen)
	}
	d.Press("esc").SeesNo("laisser").Sees("R ◆")
	d.Press("w").Sees("hypothèse").Type("Rien ne dépend d'autrui").Press("enter").SeesNo("R ◆")
	d.Press("v").Sees("O-01 est validé", "effet, validé")
	d.Press("c").Sees("D-001", "C-001", "Neuf mineurs sur dix")

	got := sessiontest.Look(r, func(rt *session.Retreat) session.Standing { return rt.Standing(rt.Objectives()[0]) })
	if got != session.Validated {
		t.Errorf("the objective stands at %v", got)
	}
}
