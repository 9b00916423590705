package plan_test

import (
	"testing"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/tuitest"
)

// retreat is a room in which every part of the plan holds something, and most of them
// miss something too.
type retreat struct {
	*sessiontest.Room
	finding, hidden, challenge, axis, objective, measure, undated session.ID
}

// adds enters an item with its fields.
func (r *retreat) adds(typ string, values ...string) session.ID {
	return r.Must(session.Enter{Type: typ, Values: values}).Items[0]
}

// says captures an idea of a kind, with the perspectives that it brings.
func (r *retreat) says(kind session.IdeaKind, text, translation string, views ...session.Perspective) session.ID {
	id := r.Must(session.Capture{Text: text, Kind: kind, Group: 1}).Items[0]
	r.Must(session.Edit{Item: id, Field: "translation", Value: translation})
	for _, v := range views {
		r.Must(session.View{Items: []session.ID{id}, Perspective: v})
	}
	return id
}

func (r *retreat) links(item session.ID, to ...session.ID) {
	for _, id := range to {
		r.Must(session.Link{Item: item, To: id})
	}
}

// planned fills the plan from a finding to what is done in the ninety days.
func planned(tb testing.TB) *retreat {
	tb.Helper()
	r := &retreat{Room: sessiontest.NewRoom(tb)}
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	r.finding = r.adds("finding", "text_fr", "Neuf mineurs sur dix n'ont pas de plan individuel écrit", "text_ar", "تسعة قاصرين من عشرة دون مخطط فردي مكتوب",
		"kind", "challenge", "source", "registre 2026", "page", "p. 14", "strength", "strong", "publishable", "1")
	r.Must(session.View{Items: []session.ID{r.finding}, Perspective: session.PeopleView})
	r.hidden = r.adds("finding", "text_fr", "Peur de porter plainte sans papiers", "text_ar", "الخوف من تقديم الشكاية دون أوراق", "kind", "threat", "sensitive", "1")
	r.says(session.Strength, "Médiation en plusieurs langues reconnue par les partenaires", "وساطة بعدة لغات يعترف بها الشركاء", session.PartnersView)
	r.says(session.Weakness, "Chiffres différents d'un rapport à l'autre", "أرقام تختلف من تقرير إلى آخر", session.TeamView)
	r.says(session.Opportunity, "مصلحتان مستعدتان لتجريب استمارة مشتركة", "Deux services prêts à tester un formulaire commun")
	r.challenge = r.says(session.Challenge, "Beaucoup d'enfants suivis n'ont pas de plan individuel écrit", "كثير من الأطفال دون مخطط فردي مكتوب", session.PeopleView)
	r.says(session.Challenge, "Financements d'un an", "تمويلات سنوية", session.BoardView)
	r.links(r.challenge, r.finding)
	idea := r.says(session.Proposal, "Une personne référente pour chaque enfant", "شخص مرجعي لكل طفل", session.TeamView, session.PeopleView)
	r.links(idea, r.challenge)
	r.aims(idea)
	r.plans()
	return r
}

// aims names the axes and what they are to reach.
func (r *retreat) aims(idea session.ID) {
	profile := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	for field, text := range map[string]string{
		"plan_start": "2027-01-01", "plan_end": "2029-12-31",
		"vision_fr": "Aucun enfant migrant n'est seul face à ses droits.", "vision_ar": "لا يبقى أي طفل مهاجر وحيدا أمام حقوقه.",
		"mission_fr": "Repérer, soigner, orienter et accompagner.", "values_fr": "Dignité\nÉcoute", "values_ar": "الكرامة\nالإنصات",
	} {
		r.Must(session.Edit{Item: profile, Field: field, Value: text})
	}
	decision := r.Must(session.DraftDecision{TextFR: "Retenir deux axes", TextAR: "نعتمد محورين"}).Items[0]
	r.links(decision, idea)
	r.axis = r.adds("axis", "name_fr", "Protection et soins coordonnés", "name_ar", "حماية ورعاية منسقتان", "decision", decision.String(),
		"change_fr", "Chaque enfant a une personne référente et un plan écrit.", "change_ar", "لكل طفل مرجع واحد ومخطط مكتوب.")
	r.links(r.axis, r.challenge, idea)
	r.adds("axis", "name_fr", "Organisation durable", "name_ar", "تنظيم مستدام")
	r.objective = r.adds("objective", "text_fr", "Porter de 45 % à 75 % la part des enfants ayant un plan", "text_ar", "رفع نسبة الأطفال المتوفرين على مخطط من 45% إلى 75%",
		"axis", r.axis.String(), "level", "effect", "indicator", "Part des enfants ayant un plan", "unit", "%", "baseline", "45", "target", "75",
		"deadline", "2028-12-31", "owner", "Responsable protection", "frequency", "trimestrielle", "cost_mad", "300000", "person_days", "60",
		"assumptions", "Le nombre d'enfants reste proche de celui de 2026")
	r.links(r.objective, decision, idea)
	r.adds("objective", "text_fr", "Ouvrir un registre unique", "level", "output")
}

// plans says who does what, and what may go another way.
func (r *retreat) plans() {
	r.measure = r.adds("measure", "text_fr", "Modèle de plan individuel d'une page", "text_ar", "نموذج مخطط فردي في صفحة واحدة", "objective", r.objective.String(),
		"owner", "Responsable protection", "start", "2027-T1", "end", "2027-T3", "cost_mad", "100000", "person_days", "25")
	r.adds("measure", "text_fr", "Réunion de situation hebdomadaire", "text_ar", "اجتماع أسبوعي لدراسة الوضعيات", "objective", r.objective.String(),
		"owner", "Responsable protection", "start", "2027-T2", "end", "2029-T4", "cost_mad", "220001", "person_days", "120")
	r.undated = r.adds("measure", "text_fr", "Fiche de repérage commune", "text_ar", "بطاقة رصد مشتركة", "objective", r.objective.String())
	r.adds("risk", "text_fr", "Départ du bailleur principal", "text_ar", "انسحاب الممول الرئيسي", "axis", r.axis.String(), "probability", "3", "impact", "5",
		"sign_fr", "Aucune discussion ouverte en septembre", "response_fr", "Deux dossiers par an", "owner", "Bureau du CA")
	r.adds("risk", "text_fr", "Plans remplis pour le chiffre", "text_ar", "مخططات تملأ من أجل الرقم")
	r.adds("trigger", "text_fr", "Le nombre d'enfants augmente de plus de 30 %", "text_ar", "ارتفاع عدد الأطفال بأكثر من 30%", "axis", r.axis.String(), "owner", "Coordination générale")
	r.adds("recommendation", "text_fr", "Fixer en janvier les dates d'examen du tableau de bord", "text_ar", "تحديد مواعيد دراسة لوحة القيادة في يناير",
		"addressee", "Présidence du CA", "priority", "high", "deadline", "2027-01-31")
	r.adds("recommendation", "text_fr", "Présenter une seule version des chiffres", "text_ar", "تقديم نسخة واحدة من الأرقام")
	r.adds("step", "text_fr", "Dates des quatre CA de suivi fixées", "text_ar", "تحديد مواعيد الاجتماعات الأربعة", "owner", "Présidence du CA", "deadline", "2027-01-31", "status", "doing")
	r.adds("step", "text_fr", "Dictionnaire d'indicateurs figé", "text_ar", "اعتماد معجم المؤشرات", "deadline", "2027-01-15")
	r.adds("review", "text_fr", "Examine le tableau de bord", "text_ar", "يدرس لوحة القيادة", "body", "CA", "rhythm", "trimestriel")
}

func (r *retreat) config(lang locale.Lang) tui.Config { return tuitest.At(r.Room.Room, lang) }

// seat is in a room of its own.
func seat(tb testing.TB, lang locale.Lang) tui.Config {
	tb.Helper()
	return planned(tb).config(lang)
}

// tabs are the keys that lead to the nth part from the list of parts, and more after.
func tabs(n int, more ...string) []string {
	keys := []string{"7"}
	for range n {
		keys = append(keys, "tab")
	}
	return append(keys, more...)
}

// The parts, in the order in which Tab goes through them.
const (
	findings = 1 + iota
	swot
	vision
	challenges
	axes
	matrix
	measures
	means
	risks
	triggers
	monitoring
	results
	advice
	steps
	reviews
	loose
)
