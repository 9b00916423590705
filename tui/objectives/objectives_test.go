package objectives_test

import (
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/tui"
	"halqa/tui/tuitest"
)

// retreat is a room in which the chain stands from a finding to an objective.
type retreat struct {
	*sessiontest.Room
	finding, decision, objective session.ID
}

func fills(r *sessiontest.Room, id session.ID, pairs ...string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		r.Must(session.Edit{Item: id, Field: pairs[i], Value: pairs[i+1]})
	}
}

func decided(tb testing.TB) retreat {
	tb.Helper()
	r := retreat{Room: sessiontest.NewRoom(tb)}
	ideas := r.Says("Familles relais d'Oujda, formées et suivies", "اتفاقية مع التكوين المهني لفائدة الشباب")
	r.finding = r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "Neuf mineurs sur dix sans plan", "text_ar", "تسعة قاصرين من عشرة بلا مخطط"}}).Items[0]
	r.Must(session.Link{Item: ideas[0], To: r.finding})
	poll := r.Must(session.PreparePoll{QuestionFR: "Quelles idées retenir ?", QuestionAR: "ما هي الأفكار التي نحتفظ بها؟", Method: tally.Dots, Points: 3, Sources: ideas}).Items[0]
	r.decision = r.Must(session.DraftDecision{Poll: poll, TextFR: "Retenir quatre axes pour 2027-2029.", TextAR: "نعتمد أربعة محاور للفترة 2027-2029."}).Items[0]
	r.objective = r.Must(session.DraftObjective{
		Text: "Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants non accompagnés suivis à Oujda qui disposent d'un plan individualisé sous 72 heures.",
		From: []session.ID{r.decision},
	}).Items[0]
	fills(r.Room, r.objective,
		"text_ar", "رفع نسبة الأطفال المهاجرين غير المرفقين الذين يتوفرون على مخطط فردي من 45% إلى 75% في أفق دجنبر 2028.",
		"indicator", "Part des enfants suivis ayant un plan", "unit", "%", "direction", "up", "baseline", "45", "target", "80",
		"deadline", "2028-12-31", "owner", "Responsable protection", "verification", "registre anonymisé",
		"frequency", "chaque trimestre", "cost_mad", "180000", "person_days", "60", "milestones", "31/12/2027 : 60 %")
	r.Must(session.DraftObjective{Text: "رفع نسبة النساء المستفيدات من المواكبة القانونية إلى 60% في أفق 2029"})
	return r
}

func (r retreat) config(lang locale.Lang) tui.Config { return tuitest.At(r.Room.Room, lang) }

// seat is in a room of its own.
func seat(tb testing.TB, lang locale.Lang) tui.Config {
	tb.Helper()
	return decided(tb).config(lang)
}

func TestFrames(t *testing.T) {
	t.Parallel()
	tuitest.Frames(t, map[string][]string{
		"list": {"5"}, "sheet": {"5", "enter"}, "writing": {"5", "enter", "down", "down", "enter"}, "chain": {"5", "c"},
		"room list": {"5", "f8"}, "room alone": {"5", "f8", "enter"}, "new": {"5", "+"},
	}, seat)
}

func TestSevenFieldsAreFilledWithEnterAlone(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	d := tuitest.Sit(t, tuitest.At(r.Room, locale.French), 60, 20)
	d.Press("5").Sees("Pas encore d'objectif").Press("+").Sees("nouvel objectif")
	for _, text := range []string{
		"Porter de 45 % à 75 % la part des enfants suivis", "Part des enfants ayant un plan", "45 %", "75",
		"31/12/28", "Responsable protection", "registre anonymisé",
	} {
		d.Type(text).Press("enter")
	}
	d.Sees("O-01", "75 %", "31 décembre 2028", "registre anonymisé")
	got := sessiontest.Look(r, func(rt *session.Retreat) session.Objective { return *rt.Objectives()[0] })
	want := [...]string{"45", "75", "%", "2028-12-31", "Responsable protection", "registre anonymisé"}
	if have := [...]string{got.Baseline, got.Target, got.Unit, string(got.Deadline), got.Owner, got.Verification}; have != want {
		t.Errorf("the sheet holds %q, want %q", have, want)
	}
	if keys, distinct := d.Pressed(); keys != 9 || distinct != 3 {
		t.Errorf("it took %d keys, %d of them different", keys, distinct)
	}
}

func TestTwoKeysLeadFromAnObjectiveToItsFinding(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, decided(t).config(locale.French), 100, 30)
	d.Press("5").Sees("O-01").Press("c").Sees("d'où vient O-01", "D-001", "V-01", "I-001", "Neuf mineurs sur dix sans plan")
	d.Press("down", "enter").Sees("6 Décisions", "D-001")
}

func TestTheRoomNeitherSeesQuestionsNorWhatIsConfidential(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, decided(t).config(locale.French), 100, 30)
	d.Press("5").Sees("◆").Press("f8").Sees("SALLE").SeesNo("◆", "question")
	d.Press("c").Sees("Quelles idées retenir ?").SeesNo("Neuf mineurs sur dix sans plan")
}

func TestLinksAreTickedWithSpaceAndFoundByAnyWord(t *testing.T) {
	t.Parallel()
	r := decided(t)
	d := tuitest.Sit(t, r.config(locale.French), 60, 20)
	d.Press("5", "enter", "end").Sees("Origine").Press("enter").Sees("Ce qui le fonde")
	d.Press("/").Type("RELAIS").Press("enter").Sees("I-001").SeesNo("I-002")
	d.Press("space").Sees("2 liens").Press("enter").Sees("I-001")
	d.Press("ctrl+z").SeesNo("I-001")
}

func TestTabGoesFromQuestionToQuestion(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, decided(t).config(locale.French), 60, 20)
	s.Press("5", "enter", "tab")
	first := s.Frame()
	if s.Press("tab"); s.Frame() == first {
		t.Error("the second Tab stays on the first question")
	}
}

func TestTheNewestSheetOpensWhenItsPlaceAsksForIt(t *testing.T) {
	t.Parallel()
	r := decided(t)
	d := tuitest.Sit(t, r.config(locale.French), 60, 20)
	d.Press("6").Sees("D-001").Press("o").Sees("O-03", "Retenir quatre axes")
	d.Press("3", "tab").Sees("Familles relais").Press("home", "o").Sees("O-04", "Familles relais")
}

func TestNoSizeBreaksTheFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, keys := range [][]string{{"5"}, {"5", "enter", "enter"}, {"5", "c"}, {"5", "f8", "enter"}, {"5", "enter", "end", "enter"}} {
			tuitest.NewStill(t, decided(t).config(lang), 60, 20).Press(keys...).FitsEverySize(t, "")
		}
	}
}

func BenchmarkView(b *testing.B) {
	s := tuitest.NewStill(b, decided(b).config(locale.French), 100, 30)
	s.Press("5", "enter")
	for b.Loop() {
		s.Frame()
	}
}
