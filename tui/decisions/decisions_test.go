package decisions_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/tui"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// retreat is a room with one adopted and one proposed decision.
type retreat struct {
	*sessiontest.Room
	poll, adopted, proposed session.ID
}

func decided(tb testing.TB) retreat {
	tb.Helper()
	r := retreat{Room: sessiontest.NewRoom(tb)}
	ideas := r.Says("Familles relais d'Oujda, formées et suivies", "اتفاقية مع التكوين المهني لفائدة الشباب")
	r.poll = r.Must(session.PreparePoll{QuestionFR: "Quelles idées retenir ?", QuestionAR: "ما هي الأفكار التي نحتفظ بها؟", Method: tally.Dots, Points: 3, Sources: ideas}).Items[0]
	r.adopted = r.Must(session.DraftDecision{
		Poll: r.poll, Date: "2026-12-10",
		TextFR: "Retenir quatre axes pour 2027-2029 et ne pas ouvrir d'antenne hors d'Oujda avant 2028.",
		TextAR: "نعتمد أربعة محاور للفترة 2027-2029 دون فتح فرع خارج وجدة قبل سنة 2028.",
	}).Items[0]
	for _, f := range [][2]string{
		{"rationale_fr", "le vote place l'hébergement et les soins en tête ; deux constats le confirment."},
		{"rejected", "l'antenne à Nador : pas d'équipe avant 2028."},
		{"dissent", "« Sans financement pluriannuel, rien ne tient. »"},
		{"rejected_ar", "فرع في الناظور: لا فريق قبل 2028."},
		{"will_not_do", "gérer un foyer d'urgence"},
		{"options", "quatre axes\ncinq axes"},
		{"electorate", "25 : CA 8, équipe 17 ; quorum 5, atteint"},
		{"result_fr", "consentement, une réserve"},
		{"owner", "Coordination générale"},
		{"effective", "2027-01-15"},
	} {
		r.Must(session.Edit{Item: r.adopted, Field: f[0], Value: f[1]})
	}
	r.Must(session.Link{Item: r.adopted, To: ideas[0]}, session.Rule{Decision: r.adopted, Status: session.Adopted})
	r.proposed = r.Must(session.DraftDecision{TextFR: "Pas d'antenne à Nador avant 2028", Date: "2026-12-10"}).Items[0]
	return r
}

func (r retreat) config(lang locale.Lang) tui.Config { return tuitest.At(r.Room.Room, lang) }

// of reads a decision.
func (r retreat) of(id session.ID) session.Decision {
	return sessiontest.Look(r.Room, func(rt *session.Retreat) session.Decision { return *rt.Item(id).(*session.Decision) })
}

// seat is in a room of its own.
func seat(tb testing.TB, lang locale.Lang) tui.Config {
	tb.Helper()
	return decided(tb).config(lang)
}

func TestFrames(t *testing.T) {
	t.Parallel()
	tuitest.Frames(t, map[string][]string{
		"list": {"6"}, "sheet": {"6", "enter"}, "evidence": {"6", "enter", "down", "down", "down", "down", "enter"},
		"chain": {"6", "c"}, "room list": {"6", "f8"}, "room alone": {"6", "f8", "enter"}, "new": {"6", "+"},
	}, seat)
}

func TestDecisionsAreDrawnEverywhere(t *testing.T) {
	t.Parallel()
	for name, keys := range map[string][]string{
		"list": {"6"}, "sheet": {"6", "enter"}, "proposed": {"6", "down", "enter"}, "room list": {"6", "f8"}, "room alone": {"6", "f8", "enter"},
	} {
		for _, lang := range locale.Langs() {
			for _, size := range [][2]int{{60, 20}, {80, 24}, {100, 30}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := tuitest.NewStill(t, seat(t, lang), size[0], size[1])
					golden.RequireEqual(t, s.Press(keys...).Body())
				})
			}
		}
	}
}

func TestADecisionIsAdoptedWithASentenceAndALink(t *testing.T) {
	t.Parallel()
	r := decided(t)
	d := tuitest.Sit(t, r.config(locale.French), 100, 30)
	d.Press("6", "down").Sees("D-002").Press("a").Sees("phrase de justification")
	d.Press("enter").Type("Personne pour l'ouvrir").Press("enter").Sees("Personne pour l'ouvrir").Press("esc")
	d.Press("a").Sees("au moins un lien").Press("enter").Sees("Ce qui la fonde")
	d.Press("/").Type("relais").Press("enter", "space", "enter").Sees("I-001")
	d.Press("a").Sees("D-002 : adoptée")
	if got := r.of(r.proposed); got.Status != session.Adopted || got.RationaleFR != "Personne pour l'ouvrir" {
		t.Errorf("the decision is %q because %q", got.Status, got.RationaleFR)
	}
}

func TestANewDecisionGoesToTheFieldOfItsLanguage(t *testing.T) {
	t.Parallel()
	r := retreat{Room: sessiontest.NewRoom(t)}
	d := tuitest.Sit(t, r.config(locale.French), 60, 20)
	d.Press("6").Sees("Pas encore de décision").Press("+").Sees("nouvelle décision")
	d.Type("نعتمد أربعة محاور").Press("enter").Sees("D-001", "نعتمد أربعة محاور", "à traduire")
	got := sessiontest.Look(r.Room, func(rt *session.Retreat) session.Decision { return *rt.Decisions()[0] })
	if got.TextAR != "نعتمد أربعة محاور" || got.TextFR != "" || got.Date != "2026-12-09" {
		t.Errorf("drafted %q, %q on %s", got.TextFR, got.TextAR, got.Date)
	}
}

func TestADecisionFromAPollIsFilledInAndOpenedOnce(t *testing.T) {
	t.Parallel()
	r := retreat{Room: sessiontest.NewRoom(t)}
	ideas := r.Says("Familles relais", "Équipe mobile")
	r.poll = r.Must(session.PreparePoll{QuestionFR: "Que retenir ?", Method: tally.Dots, Points: 1, Sources: ideas, Deliberative: true}).Items[0]
	s := tuitest.NewStill(t, r.config(locale.French), 100, 30)
	s.Send(screen.Place{Kind: screen.Decisions, Mode: "new", Poll: r.poll})
	s.Press("esc")
	s.Send(screen.Place{Kind: screen.Decisions, Mode: "new", Poll: r.poll})
	s.Type("Nous ouvrons des familles relais").Press("enter")
	all := sessiontest.Look(r.Room, func(rt *session.Retreat) (all []session.Decision) {
		for _, d := range rt.Decisions() {
			all = append(all, *d)
		}
		return all
	})
	if len(all) != 1 {
		t.Fatalf("%d decisions were opened", len(all))
	}
	d := all[0]
	if d.Poll != r.poll || d.QuestionFR != "Que retenir ?" || d.Nature != session.Deliberative || d.Method != string(tally.Dots) || !slices.Contains(d.Links, r.poll) {
		t.Errorf("filled in as %+v", d)
	}
	if d.TextFR != "Nous ouvrons des familles relais" {
		t.Errorf("its words are %q", d.TextFR)
	}
}

func TestADecisionOfASessionNamesIt(t *testing.T) {
	t.Parallel()
	r := retreat{Room: sessiontest.NewRoom(t)}
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	slot := sessiontest.Look(r.Room, func(rt *session.Retreat) session.Slot { return *rt.Slots()[3] })
	s := tuitest.NewStill(t, r.config(locale.French), 60, 20)
	s.Send(screen.Place{Kind: screen.Decisions, Mode: "new", Slot: slot.ID})
	s.Type("Nous gardons le silence des téléphones").Press("enter")
	if d := sessiontest.Look(r.Room, func(rt *session.Retreat) session.Decision { return *rt.Decisions()[0] }); d.Slot != slot.ID {
		t.Errorf("the decision names the session %s, want %s", d.Slot, slot.ID)
	}
}

func TestWhatWasNeverWrittenIsNoDecision(t *testing.T) {
	t.Parallel()
	r := retreat{Room: sessiontest.NewRoom(t)}
	d := tuitest.Sit(t, r.config(locale.French), 60, 20)
	d.Press("6", "+").Type("Retenir").Press("esc").Sees("Pas encore de décision")
	d.Press("+").Sees("Retenir").Press("enter").Sees("D-001")
}

func TestARevisedDecisionStaysAsItWas(t *testing.T) {
	t.Parallel()
	r := decided(t)
	d := tuitest.Sit(t, r.config(locale.French), 100, 30)
	d.Press("6").Sees("D-001").Press("r").Sees("6 Décisions D-003", "révisée par D-003", "avant d'adopter : raison")
	if old := r.of(r.adopted); old.Status != session.Revised || !strings.HasPrefix(old.TextFR, "Retenir quatre axes") {
		t.Errorf("the old one is %q: %q", old.Status, old.TextFR)
	}
	d.Press("ctrl+z").Sees("✓ adoptée").SeesNo("révisée", "D-003")
}

func TestWhatADecisionIsAlreadyIsNotOffered(t *testing.T) {
	t.Parallel()
	r := decided(t)
	offers := func(decision session.ID, keys ...string) string {
		s := tuitest.NewStill(t, r.config(locale.French), 100, 30)
		s.Send(screen.Place{Kind: screen.Decisions, Item: decision})
		return s.Press(keys...).Plain()
	}
	if frame := offers(r.adopted); strings.Contains(frame, "a adopter") {
		t.Errorf("an adopted decision can be adopted:\n%s", frame)
	}
	if frame := offers(r.proposed); !strings.Contains(frame, "a adopter") {
		t.Errorf("a proposed decision can't be adopted:\n%s", frame)
	}
	r.Must(session.Revise{Decision: r.adopted})
	for _, key := range []string{"a", "j", "r"} {
		offers(r.adopted, key)
		if got := r.of(r.adopted); got.Status != session.Revised {
			t.Errorf("%s makes a revised decision %s", key, got.Status)
		}
	}
}

func TestTheSheetSaysWhatIsMissingBeforeAnybodyAsks(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, decided(t).config(locale.French), 60, 20)
	d.Press("6", "down", "enter").Sees("avant d'adopter : raison, preuve")
	d.Press("a").Sees("il manque une phrase de justification, au moins")
	d.Press("f8").Sees("SALLE").SeesNo("avant d'adopter")
}

func TestThePollTellsWhoDecidedAndHow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name       string
		board      int
		sees, not  string
		electorate string
	}{
		{"scores by college from five voters each", 5, "Familles relais (20, CA 10,", "", "10 (CA 5, équipe 5), quorum"},
		{"no scores by college under five", 4, "Familles relais (18)", "CA 8", "9 (CA 4, équipe 5), quorum"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := retreat{Room: sessiontest.NewRoom(t)}
			r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
			profile := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
			r.Must(session.Edit{Item: profile, Field: "quorum", Value: "5"})
			ideas := r.Says("Familles relais", "Équipe mobile")
			r.Enrols(session.Board, c.board)
			r.Enrols(session.Staff, 5)
			r.poll = r.Must(session.PreparePoll{QuestionFR: "Que retenir ?", Method: tally.Dots, Points: 2, MaxPerOption: 2, Sources: ideas, Deliberative: true}).Items[0]
			r.Must(session.OpenPoll{Poll: r.poll, Half: "1m"})
			r.Votes(r.poll, session.Board, slices.Repeat([]string{"1 1"}, c.board)...)
			r.Votes(r.poll, session.Staff, slices.Repeat([]string{"1 1"}, 5)...)
			if _, err := r.ClosePoll(t.Context(), session.Facilitator, r.poll, ""); err != nil {
				t.Fatal(err)
			}
			first := sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Polls()[0].Options[0] })
			r.Must(session.Retain{Poll: r.poll, Options: []session.ID{first}})
			r.Must(session.DraftDecision{Poll: r.poll, TextFR: "Nous ouvrons des familles relais"})
			s := tuitest.NewStill(t, r.config(locale.French), 100, 60)
			s.Press("6", "enter")
			frame := s.Plain()
			if !strings.Contains(frame, c.sees) || c.not != "" && strings.Contains(frame, c.not) || !strings.Contains(frame, c.electorate) {
				t.Errorf("the sheet says\n%s", frame)
			}
		})
	}
}

func TestAPostponedDecisionSaysSo(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, decided(t).config(locale.French), 60, 20)
	d.Press("6", "down", "j").Sees("→ ajournée").Press("ctrl+z").Sees("○ proposée")
}

func TestTheRoomReadsOneDecisionAfterTheOther(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, decided(t).config(locale.French), 100, 30)
	d.Press("6", "f8").Sees("SALLE").Press("enter").Sees("Parce que", "نعتمد أربعة محاور").SeesNo("Nador avant")
	d.Press("pgdown").Sees("Pas d'antenne à Nador").SeesNo("نعتمد أربعة محاور")
	d.Press("pgup").Sees("نعتمد أربعة محاور").Press("esc").Sees("D-001", "D-002")
	d.Press("+", "a").SeesNo("nouvelle décision")
}

func TestNoSizeBreaksTheFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, keys := range [][]string{{"6"}, {"6", "enter", "enter"}, {"6", "c"}, {"6", "f8", "enter"}, {"6", "+"}} {
			tuitest.NewStill(t, decided(t).config(lang), 60, 20).Press(keys...).FitsEverySize(t, "")
		}
	}
}

func BenchmarkView(b *testing.B) {
	s := tuitest.NewStill(b, decided(b).config(locale.French), 100, 30)
	s.Press("6", "enter")
	for b.Loop() {
		s.Frame()
	}
}
