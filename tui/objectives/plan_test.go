package objectives_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/smart"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// published is a room whose plan went out as v1 and changed since.
type published struct {
	*sessiontest.Room
	whole, double, activity session.ID
}

func publishes(tb testing.TB) published {
	tb.Helper()
	r := published{Room: sessiontest.NewRoom(tb)}
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	profile := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	fills(r.Room, profile, "plan_start", "2027-01-01", "plan_end", "2029-12-31", "budget_mad", "200000",
		"max_per_owner", "1", "roles", "Responsable protection\nResponsable médical")
	idea := r.Says("Familles relais d'Oujda, formées et suivies")[0]
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection et soins", "name_ar", "الحماية والرعاية"}}).Items[0]
	write := func(text string, pairs ...string) session.ID {
		o := r.Must(session.DraftObjective{Text: text, Axis: axis, From: []session.ID{idea}}).Items[0]
		fills(r.Room, o, pairs...)
		return o
	}
	r.whole = write("Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants non accompagnés suivis à Oujda qui disposent d'un plan individualisé.",
		"text_ar", "رفع نسبة الأطفال المهاجرين غير المرفقين الذين يتوفرون على مخطط فردي بوجدة من 45% إلى 75% في أفق دجنبر 2028.",
		"indicator", "Part des enfants suivis ayant un plan", "unit", "%", "direction", "up", "baseline", "45", "target", "75",
		"deadline", "2028-12-31", "owner", "Responsable protection", "verification", "registre anonymisé", "frequency", "chaque mois",
		"disaggregation", "sexe, âge", "cost_mad", "180000", "person_days", "60", "milestones", "31/12/2027 : 60 %", "scope", "beneficiaries")
	r.double = write("Former 40 agents de santé d'Oujda et créer une cellule d'écoute pour les femmes.",
		"owner", "Responsable médical", "cost_mad", "60000", "deadline", "2028-06-30")
	r.activity = write("Organiser dix ateliers de sensibilisation pour les femmes migrantes d'Oujda d'ici juin 2027.",
		"text_ar", "تنظيم عشر ورشات تحسيسية لفائدة النساء المهاجرات بوجدة قبل يونيو 2027.", "owner", "Responsable médical")
	r.Must(session.AddMeasure{Objective: r.whole, Text: "Équipe mobile de nuit", Start: "2027-T1", End: "2029-T4"})
	r.Must(session.PublishDraft{On: "2026-12-21", Note: "CA, équipe"})
	fills(r.Room, r.whole, "target", "70")
	r.Must(session.CiteSource{Item: r.whole, Source: "RT-01"})
	fills(r.Room, r.whole, "target", "72", "owner", "Responsable médical")
	r.Must(session.AddMeasure{Objective: r.whole, Text: "Maison relais, vingt places"})
	return r
}

// everywhere compares the bodies of scenes with their golden files in every language, on
// the three grids that rooms have most.
func everywhere(t *testing.T, scenes map[string][]string) {
	t.Helper()
	for name, keys := range scenes {
		for _, lang := range locale.Langs() {
			for _, size := range [][2]int{{60, 20}, {80, 24}, {100, 30}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := tuitest.NewStill(t, tuitest.At(publishes(t).Room.Room, lang), size[0], size[1])
					golden.RequireEqual(t, s.Press(keys...).Body())
				})
			}
		}
	}
}

func TestThePlanIsDrawnEverywhere(t *testing.T) {
	t.Parallel()
	everywhere(t, map[string][]string{
		"sheet": {"5", "enter"}, "waiving": {"5", "enter", "w"}, "double": {"5", "down", "enter"},
		"hosts": {"5", "end", "m"}, "changes": {"5", "h"}, "citing": {"5", "h", "enter"}, "frame": {"5", "g"},
		"room list": {"5", "f8"}, "room alone": {"5", "f8", "enter"}, "room changes": {"5", "h", "f8"},
	})
}

// sits opens the seat of the one who facilitates.
func (r published) sits(t *testing.T) *tuitest.Desk {
	t.Helper()
	return tuitest.Sit(t, tuitest.At(r.Room.Room, locale.French), 100, 30)
}

func (r published) of(id session.ID) session.Objective {
	return sessiontest.Look(r.Room, func(rt *session.Retreat) session.Objective { return *rt.Item(id).(*session.Objective) })
}

// On the next screen, and before the room, a refusal would seem to be said of that one.
func TestARefusalStaysWhereItWasSaid(t *testing.T) {
	t.Parallel()
	for name, leave := range map[string]string{"another screen": "0", "the room looks": "f8", "taken back": "esc"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := publishes(t).sits(t)
			d.Press("5", "enter").Sees("Questions  2")
			d.Press("v").Sees("À lever ou motiver d'abord").Press(leave).SeesNo("À lever ou motiver d'abord")
		})
	}
}

func TestAWarningIsWaivedAndTheObjectiveValidated(t *testing.T) {
	t.Parallel()
	r := publishes(t)
	d := r.sits(t)
	d.Press("5", "enter").Sees("Questions  2")
	d.Press("v").Sees("À lever ou motiver d'abord")
	d.Press("w").Sees("laisser").Type("Le texte suit la fiche au prochain tour").Press("enter").Sees("Questions  1", "Le texte suit")
	d.Press("w").Sees("hypothèse").Type("à moitié").Press("esc").SeesNo("à moitié")
	d.Press("w").Sees("à moitié").Type(" tenu").Press("enter").Sees("à moitié tenu").SeesNo("R ◆")
	if got := r.of(r.whole).Waived; got[string(smart.M07)] == "" || got[string(smart.R03)] != "à moitié tenu" {
		t.Errorf("the sentences are %q", got)
	}
	d.Press("v").Sees("O-01 est validé", "effet, validé")
	d.Press("end").Sees("Validé le", "9 décembre 2026", "animation")
	d.Press("home", "down", "down").Press("enter").Sees("laisser").Type(" suivi").Press("enter").Sees("effet, à revalider")
	d.Press("esc", "ctrl+z").Sees("effet, validé")
}

func TestOneKeyMakesTwoSheetsOfTwoObjectives(t *testing.T) {
	t.Parallel()
	r := publishes(t)
	d := r.sits(t)
	d.Press("5").Sees("O-02").Press("down", "x").Sees("O-02 est dédoublé : le second est O-04", "Créer une cellule d'écoute")
	if got := r.of(r.double).TextFR; got != "Former 40 agents de santé d'Oujda." {
		t.Errorf("the first one reads %q", got)
	}
	d.Press("x").Sees("qu'un objectif")
	d.Press("ctrl+z").SeesNo("O-04").Press("esc").Sees("créer une cellule").SeesNo("O-04")
}

func TestOneKeyMakesAMeasureOfAnActivity(t *testing.T) {
	t.Parallel()
	r := publishes(t)
	d := r.sits(t)
	d.Press("5").Sees("O-03").Press("end", "m").Sees("Mesure de quel objectif").Press("enter")
	d.Sees("M-003 est une mesure de O-01", "Organiser dix ateliers", "Mesures  3").Press("esc").SeesNo("O-03")
	d.Press("ctrl+z").Sees("O-03")
	d.Press("end", "m").Sees("Mesure de quel objectif").Press("esc").Sees("O-03").SeesNo("Mesure de quel objectif")
	d.Press("m").Sees("Mesure de quel objectif").Press("end", "enter").Sees("phrase à écrire", "Mesures  1")
}

func TestTheFrameOfThePlanIsFilledWhereItsQuestionsStand(t *testing.T) {
	t.Parallel()
	d := publishes(t).sits(t)
	d.Press("5").Sees("O-01").Press("g").Sees("Cadre du plan", "Les objectifs totalisent 240 000 MAD")
	d.Press("down", "down", "enter").Sees("laisser").Type("300000").Press("enter").SeesNo("totalisent")
	d.Press("esc").SeesNo("laisser").Sees("porte 3 objectifs").Press("esc").Sees("O-01").SeesNo("Cadre du plan")
}

func TestTheSourceOfAChangeIsToldInALine(t *testing.T) {
	t.Parallel()
	r := publishes(t)
	d := r.sits(t)
	d.Press("5", "enter").Sees("source à dire").Press("d").Sees("retour, évaluation").Type("RT-07").Press("enter").SeesNo("source à dire")
	d.Press("esc").Press("h").Sees("Changements depuis v1", "RT-01   RT-07", "2 changements")
	d.Press("down").Press("enter").Sees("retour, évaluation").Press("enter").SeesNo("retour, évaluation").Sees("source à dire")
	d.Press("p").Sees("v2 est marquée")
	d.Press("right").Sees("Changements depuis v2", "Rien n'a changé").Press("right", "left").Sees("Changements depuis v1")
	d.Press("esc").Sees("ouvrir la fiche")
}

func TestAMissingSourceIsFoundFromTheReport(t *testing.T) {
	t.Parallel()
	r := publishes(t)
	measure := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Measures()[1].ID })
	s := tuitest.NewStill(t, tuitest.At(r.Room.Room, locale.French), 100, 30)
	s.Send(screen.Place{Kind: screen.Objectives, Item: measure, Mode: "changes"})
	s.Press("enter").Type("RT-09").Press("enter")
	if gaps := sessiontest.Look(r.Room, func(rt *session.Retreat) int { return len(rt.Unsourced()) }); gaps != 1 || !strings.Contains(s.Plain(), "RT-09") {
		t.Errorf("%d sources are missing on\n%s", gaps, s.Plain())
	}
}

func TestTheRoomSeesChangesAndWritesNothing(t *testing.T) {
	t.Parallel()
	r := publishes(t)
	d := r.sits(t)
	d.Press("5").Sees("O-01").Press("h").Sees("source à dire")
	d.Press("f8").Sees("SALLE", "Changements depuis v1", "RT-01").SeesNo("source à dire", "dire la source")
	d.Press("enter", "d", "p", "esc").Sees("seul à l'écran").SeesNo("Changements depuis")
	if n := sessiontest.Look(r.Room, func(rt *session.Retreat) int { return len(rt.Editions()) }); n != 1 {
		t.Errorf("the room marked %d versions", n-1)
	}
}

func TestAnUnansweredLineIsNoPlaceForTheRoom(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, tuitest.At(publishes(t).Room.Room, locale.French), 60, 20)
	s.Press("5", "enter", "w").Type("presque").Press("f8")
	if frame := s.Plain(); strings.Contains(frame, "presque") || strings.Contains(frame, "lequel est le bon") {
		t.Errorf("the room sees\n%s", frame)
	}
}

func TestNoSizeBreaksThePlan(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, keys := range [][]string{{"5", "enter", "w"}, {"5", "h", "enter"}, {"5", "g"}, {"5", "end", "m"}, {"5", "h", "f8"}} {
			tuitest.NewStill(t, tuitest.At(publishes(t).Room.Room, lang), 60, 20).Press(keys...).FitsEverySize(t, "")
		}
	}
}

// sheets are what the seven fields of printed sheets say, as people wrote them.
var sheets = [][7]string{
	{"Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants non accompagnés suivis à Oujda qui disposent d'un plan individualisé.", "Part des enfants suivis ayant un plan", "45 %", "75", "31/12/28", "Responsable protection", "registre anonymisé, chaque trimestre"},
	{"Réduire de 34 % à 18 %, d'ici le 30 juin 2029, l'abandon des jeunes migrants inscrits en formation professionnelle à Oujda.", "Part des inscrits qui abandonnent avant la fin", "34 %", "18", "30/6/29", "Responsable insertion", "registre des formations"},
	{"رفع نسبة النساء ضحايا العنف اللواتي يتممن مسار المواكبة النفسية الاجتماعية بوجدة من 42% إلى 65% في أفق 31 دجنبر 2028.", "نسبة النساء اللواتي أتممن المسار", "42%", "65", "31/12/28", "المسؤول الطبي", "سجل المسارات دون أسماء"},
	{"Atteindre 60 % de jeunes migrants formés en emploi, en stage ou en activité propre six mois après la formation, d'ici le 31 décembre 2029.", "Part des jeunes formés en activité à six mois", "inconnue", "60", "31/12/29", "Responsable insertion", "enquête téléphonique à six mois, cinq questions"},
	{"خفض مدة انتظار الموعد الطبي الأول للنساء المهاجرات بوجدة من 12 يوما إلى 4 أيام في أفق يونيو 2028.", "متوسط مدة الانتظار بالأيام", "12", "4", "30/6/28", "المسؤول الطبي", "سجل المواعيد"},
}

// The keystroke-level model of Card, Moran and Newell, for a typist of 40 words a minute:
// 0.28 s a key. Before each field people look it up on the paper (1.35 s) and check what
// they wrote (1.35 s).
const (
	key   = 280 * time.Millisecond
	think = 2 * 1350 * time.Millisecond
)

func TestTenPrintedSheetsAreTypedInTwentyFiveMinutes(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	d := tuitest.Sit(t, tuitest.At(r.Room, locale.French), 60, 20)
	d.Press("5").Sees("Pas encore d'objectif")
	var took time.Duration
	for n := range 10 {
		took += key
		d.Press("+").Sees("nouvel objectif")
		for _, text := range sheets[n%len(sheets)] {
			took += think + key*time.Duration(utf8.RuneCountInString(text)+1)
			d.Type(text).Press("enter")
		}
		d.Sees("Le reste peut attendre", fmt.Sprintf("O-%02d", n+1))
		took += key
		d.Press("esc").SeesNo("écrire")
	}
	all := sessiontest.Look(r, func(rt *session.Retreat) (all []session.Objective) {
		for _, o := range rt.Objectives() {
			all = append(all, *o)
		}
		return all
	})
	if len(all) != 10 {
		t.Fatalf("%d sheets were kept", len(all))
	}
	for _, o := range all {
		if o.TextFR+o.TextAR == "" || o.Indicator == "" || o.Target == "" || o.Deadline == "" || o.Owner == "" || o.Verification == "" || o.Baseline == "" && !o.BaselineUnknown {
			t.Errorf("%s was not kept whole: %+v", o.Short, o)
		}
	}
	if took > 25*time.Minute {
		t.Errorf("ten sheets take %v", took)
	}
	t.Logf("ten sheets take %v by the model", took.Round(time.Second))
}
