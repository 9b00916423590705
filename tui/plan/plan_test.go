package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/agenda"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// Every part of the plan, in every language and size, before the room and behind it.
func TestFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			for face, keys := range map[string][]string{"room": {"7", "f8"}, "backstage": {"7"}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", lang, face, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := tuitest.NewStill(t, planned(t).config(lang), size[0], size[1])
					all := s.Press(keys...).Body()
					for range loose {
						all += "\n" + s.Press("tab").Body()
					}
					golden.RequireEqual(t, all)
				})
			}
		}
	}
}

func TestPagesOverTheParts(t *testing.T) {
	t.Parallel()
	tuitest.Frames(t, map[string][]string{
		"finding sheet": tabs(findings, "enter"), "perspectives of a finding": tabs(findings, "enter", "end", "up", "up", "enter"),
		"attach": tabs(findings, "r"), "chain": tabs(findings, "c"), "quadrant": tabs(swot, "enter"), "voices": tabs(matrix, "down", "enter"),
		"by challenge": tabs(matrix, "m"), "silence": tabs(matrix, "enter"), "measure sheet": tabs(measures, "enter"),
		"axis alone": tabs(axes, "f8", "enter"), "vision written": tabs(vision, "enter"),
	}, seat)
}

func TestTheEmptyPlanSaysHowToBegin(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, tuitest.At(sessiontest.NewRoom(t).Room, locale.French), 60, 20)
	s.Press("7")
	for range loose {
		s.Press("tab")
	}
	if !strings.Contains(s.Press("esc").Plain(), "Le plan, partie par partie") {
		t.Errorf("the list of parts is not there:\n%s", s.Plain())
	}
	s.Press("esc")
	if frame := s.Plain(); !strings.Contains(frame, "Encore vides") || strings.Contains(frame, "7    Plan") {
		t.Errorf("the empty plan is not folded away:\n%s", frame)
	}
}

func TestFindingsAreAddedAndNotPublishedWithoutASource(t *testing.T) {
	t.Parallel()
	r := planned(t)
	d := tuitest.Sit(t, r.config(locale.French), 80, 24)
	d.Press("7").Sees("Constats").Press("enter").Sees("C-001").Press("+").Sees("nouveau constat")
	d.Type("Les nuits d'hiver sont dangereuses").Press("enter").Sees("C-003", "Source")
	d.Press("esc").Sees("écrire").Press("end").Press("right").Sees("Sans source, un constat n'est pas publiable")
	publishable := func() bool {
		return sessiontest.Look(r.Room, func(rt *session.Retreat) bool { return rt.Findings()[2].Publishable })
	}
	if publishable() {
		t.Error("a finding without a source is publishable")
	}
	r.Must(session.Edit{Item: sessiontest.Look(r.Room, func(rt *session.Retreat) session.ID { return rt.Findings()[2].ID }), Field: "source", Value: "entretien 4"})
	d.Sees("entretien 4").Press("right").Sees("‹ oui ›")
	if !publishable() {
		t.Error("a finding with a source is not publishable")
	}
}

func TestAFindingIsAttachedToItsChallenge(t *testing.T) {
	t.Parallel()
	r := planned(t)
	d := tuitest.Sit(t, r.config(locale.French), 80, 24)
	d.Press("7").Sees("Constats").Press("enter").Sees("C-002").Press("down", "r").Sees("Ce qui s'appuie dessus", "Financements d'un an")
	d.Press("down", "space").Sees("1 lien")
	up := sessiontest.Look(r.Room, func(rt *session.Retreat) []session.ID { return rt.Chain().Down(r.hidden) })
	if len(up) != 1 {
		t.Errorf("%d items rest on the finding", len(up))
	}
}

func TestAMeasureIsMovedLengthenedAndPlacedInTheCalendar(t *testing.T) {
	t.Parallel()
	r := planned(t)
	d := tuitest.Sit(t, r.config(locale.French), 80, 24)
	d.Press(tabs(measures)...).Sees("M-001", "sans date")
	when := func(id session.ID) string {
		return sessiontest.Look(r.Room, func(rt *session.Retreat) string {
			m := rt.Item(id).(*session.Measure)
			return string(m.Start) + " " + string(m.End)
		})
	}
	d.Press("right", "right", ">", "end", "right").SeesNo("sans date")
	if got := when(r.measure); got != "2027-T3 2028-T2" {
		t.Errorf("the measure runs %s", got)
	}
	if got := when(r.undated); got != "2027-T1 2027-T1" {
		t.Errorf("the measure without dates runs %s", got)
	}
	d.Press("ctrl+z").Sees("sans date")
}

func TestAnEmptyCellAsksForASentenceAndKeepsIt(t *testing.T) {
	t.Parallel()
	r := planned(t)
	d := tuitest.Sit(t, r.config(locale.French), 80, 24)
	d.Press(tabs(matrix)...).Sees("CA et A1", "personne ne l'a encore dit")
	d.Press("enter").Type("Le CA suit cet axe par le tableau de bord").Press("enter").SeesNo("personne ne l'a").Sees("tableau de bord", "· 0")
	silent := sessiontest.Look(r.Room, func(rt *session.Retreat) int { return len(rt.Chain().Silent(rt.Axes()[0])) })
	if silent != 1 {
		t.Errorf("%d perspectives are silent in the axis, want that of the partners", silent)
	}
}

func TestTheRoomSeesNoFindingThatIsNotForIt(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, planned(t).config(locale.French), 100, 30)
	d.Press("7").Sees("◆").Press("enter").Sees("C-002", "Peur de porter plainte").Press("f8").Sees("SALLE").SeesNo("Peur de porter", "C-002", "◆")
	d.Press("tab").Sees("Menaces").SeesNo("Peur de porter")
	d.Press("esc", "end", "enter").Sees("Sans lien", "captées").SeesNo("C-002")
}

// From an objective to its finding in two keys, and from the finding down to the measure.
func TestTheChainLeadsBothWays(t *testing.T) {
	t.Parallel()
	r := planned(t)
	d := tuitest.Sit(t, r.config(locale.French), 100, 30)
	d.Press("5").Sees("O-01").Press("c").Sees("C-001", "Neuf mineurs", "Ce qui en découle", "M-001")
	d.Press("7").Sees("Constats").Press("enter").Sees("C-001").Press("c").Sees("Ce qui en découle", "A1", "O-01", "M-001")
}

func TestAChainOpensThePlanWhereAnItemIsWorkedOn(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, planned(t).config(locale.French), 100, 30)
	d.Press("5").Sees("O-01").Press("c").Sees("M-001").Press("end", "enter").Sees("7 Plan", "Mesures", "Fiche de repérage")
}

func TestASessionOfTheAgendaOpensItsPart(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, planned(t).config(locale.French), 60, 20)
	s.Send(screen.Place{Kind: screen.Plan, Mode: agenda.ModeMeasures})
	if frame := s.Plain(); !strings.Contains(frame, "M-001") {
		t.Errorf("the calendar is not there:\n%s", frame)
	}
	s.Send(screen.Place{Kind: screen.Plan, Mode: agenda.ModeMonitoring})
	if frame := s.Plain(); !strings.Contains(frame, "cases vides") {
		t.Errorf("the table of monitoring is not there:\n%s", frame)
	}
}

func TestNoSizeBreaksTheFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		r := planned(t)
		for part := range loose + 1 {
			tuitest.NewStill(t, r.config(lang), 60, 20).Press(tabs(part)...).FitsEverySize(t, "·")
		}
		for _, keys := range [][]string{tabs(findings, "enter", "enter"), tabs(matrix, "enter"), tabs(swot, "enter"), tabs(measures, "f8", "enter"), tabs(risks, "f8")} {
			tuitest.NewStill(t, r.config(lang), 60, 20).Press(keys...).FitsEverySize(t, "·")
		}
	}
}

func BenchmarkView(b *testing.B) {
	for name, part := range map[string]int{"parts": 0, "quadrants": swot, "matrix": matrix, "calendar": measures, "means": means, "monitoring": monitoring} {
		b.Run(name, func(b *testing.B) {
			s := tuitest.NewStill(b, planned(b).config(locale.French), 120, 40)
			s.Press(tabs(part)...)
			for b.Loop() {
				s.Frame()
			}
		})
	}
}
