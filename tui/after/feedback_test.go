package after_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

// canary stands in fields that the room never sees.
const canary = "lectrice-canari"

// commented is a plan of which readers said what they think.
type commented struct {
	*sessiontest.Room
	axis, objective, comment session.ID
}

func readers(tb testing.TB) *commented {
	tb.Helper()
	r := &commented{Room: sessiontest.NewRoom(tb)}
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	r.axis = r.Must(session.Enter{Type: "axis", Values: []string{
		"name_fr", "Protection et accès aux droits", "name_ar", "الحماية والولوج إلى الحقوق", "change_fr", "Chaque enfant a une personne qui répond de lui.",
	}}).Items[0]
	r.objective = r.Must(session.Enter{Type: "objective", Values: []string{
		"text_fr", "Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants suivis à Oujda qui ont un plan individuel écrit.",
		"text_ar", "رفع نسبة الأطفال المهاجرين المتوفرين على مخطط فردي مكتوب من 45 % إلى 75 % في أفق دجنبر 2028.",
		"axis", r.axis.String(), "indicator", "Part des enfants suivis ayant un plan", "unit", "%", "baseline", "45", "target", "75",
		"deadline", "2028-12-31", "owner", "Responsable protection",
	}}).Items[0]
	r.Must(session.Enter{Type: "objective", Values: []string{"text_fr", "Loger trente familles.", "axis", r.axis.String(), "target", "30"}})
	r.Must(session.PublishDraft{})
	r.comment = r.Must(session.Remark{
		Text: "75 %, c'est trop.", From: session.BoardReader, Nature: session.Disagreement, On: r.objective, Detail: canary, Section: "PS §7",
	}).Items[0]
	r.Must(session.Remark{Text: "75 % c'est vraiment trop.", From: session.TeamReader, Nature: session.Disagreement, On: r.objective})
	third := r.Must(session.Remark{Text: "يجب تصنيف المؤشر حسب السن والجنس.", From: session.TeamReader, Nature: session.Clarity, On: r.objective}).Items[0]
	r.Must(session.Dispose{Comment: third, Status: session.Refused, Reason: "Moins de cinq personnes par case."})
	return r
}

// validated is the same plan adopted.
func (r *commented) adopts(tb testing.TB) session.ID {
	tb.Helper()
	for _, c := range sessiontest.Look(r.Room, (*session.Retreat).OpenComments) {
		r.Must(session.Dispose{Comment: c.ID, Status: session.Deferred})
	}
	r.Must(session.PublishDraft{Final: true})
	v := r.Must(session.PrepareValidation{QuestionFR: "Le CA adopte-t-il le plan ?", QuestionAR: "هل يعتمد المجلس المخطط؟", Signers: "Présidence"}).Items[0]
	for _, f := range [][2]string{
		{"in_office", "9"},
		{"quorum_rule", "majority"},
		{"present_board", "7"},
		{"present_staff", "16"},
		{"board_for", "6"},
		{"board_abstained", "1"},
		{"result", "adopted"},
		{"effective", "2027-01-05"},
		{"reserves_fr", "Revoir O-02 en mars."},
	} {
		r.Must(session.Edit{Item: v, Field: f[0], Value: f[1]})
	}
	return v
}

// after is the way from the start to a part of the screen.
func after(part string, more ...string) []string {
	at := map[string]int{"presentation": 1, "comments": 2, "validation": 3}[part]
	keys := []string{"9"}
	for range at {
		keys = append(keys, "tab")
	}
	return append(keys, more...)
}

func TestFeedbackFrames(t *testing.T) {
	t.Parallel()
	scenes := map[string][]string{
		"slide": after("presentation", "right", "right"), "slide room": after("presentation", "right", "right", "f8"),
		"noting": after("presentation", "right", "right", "enter", "x"), "noting room": after("presentation", "right", "f8", "enter", "x"),
		"comments": after("comments"), "comments room": after("comments", "f8"), "comment sheet": after("comments", "enter"),
		"records": after("validation"), "record sheet": after("validation", "enter"), "records room": after("validation", "f8"),
	}
	for name, keys := range scenes {
		for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
			for _, size := range [][2]int{{60, 20}, {100, 30}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					r := readers(t)
					if strings.HasPrefix(name, "record") {
						r.Must(session.Seal{Validation: r.adopts(t)})
						r.Must(session.Edit{Item: r.objective, Field: "target", Value: "70"})
					}
					s := tuitest.NewStill(t, tuitest.At(r.Room.Room, lang), size[0], size[1])
					golden.RequireEqual(t, s.Press(keys...).Body())
				})
			}
		}
	}
}

// M36: one objective a page, and one key notes what is said of it; the page stays.
func TestM36OneKeyNotesACommentOnThePage(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		t.Run(string(lang), func(t *testing.T) {
			t.Parallel()
			r := readers(t)
			d := tuitest.Sit(t, tuitest.At(r.Room.Room, lang), 80, 24)
			next := "right"
			if lang == locale.Arabic {
				next = "left"
			}
			d.Press(after("presentation")...)
			d.Sees("1 / 3").Press(next).Sees("O-01").Press("down").Sees("O-02").Press("up").Sees("O-01")
			d.Press("enter").Type("Et les filles ?").Press("enter").Sees("RT-04")
			d.Sees("O-01").Sees("2 / 3")
			r.Read(func(rt *session.Retreat) {
				all := rt.Comments()
				last := all[len(all)-1]
				if len(all) != 4 || last.Text != "Et les filles ?" || last.On != r.objective || last.From != session.BoardReader || last.Status != session.Received {
					t.Errorf("kept %+v", last)
				}
			})
		})
	}
}

// A window of the room shows the page that the working window shows, and nothing of what
// readers said.
func TestM36TheRoomFollowsThePresentation(t *testing.T) {
	t.Parallel()
	r := readers(t)
	s := tuitest.NewStill(t, tuitest.At(r.Room.Room, locale.French), 80, 24)
	s.Press(after("presentation", "right", "f8")...)
	for _, size := range [][2]int{{53, 18}, {60, 20}, {80, 24}, {120, 40}} {
		room := tuitest.NewStill(t, tuitest.At(r.Room.Room, locale.French), size[0], size[1])
		frame := room.Press(after("presentation", "right", "f8")...).Plain()
		for _, want := range []string{"O-01", "2 / 3", "plan individuel écrit."} {
			if !strings.Contains(strings.Join(strings.Fields(frame), " "), want) {
				t.Errorf("at %v the room misses %q:\n%s", size, want, frame)
			}
		}
		if strings.Contains(frame, "trop") || strings.Contains(frame, "RT-") {
			t.Errorf("at %v the room reads comments:\n%s", size, frame)
		}
	}
}

// Nothing of the register, and least of all where a comment comes from, is ever projected.
func TestCommentsStayBackstage(t *testing.T) {
	t.Parallel()
	for _, part := range []string{"presentation", "comments", "validation"} {
		for _, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}, {120, 40}} {
			r := readers(t)
			s := tuitest.NewStill(t, tuitest.At(r.Room.Room, locale.French), size[0], size[1])
			frames := s.Press(after(part, "f8")...).Plain() + s.Press("enter").Plain() + s.Press("esc", "right").Plain()
			for _, secret := range []string{canary, "c'est trop", "Moins de cinq"} {
				if strings.Contains(frames, secret) {
					t.Errorf("%s at %v shows the room %q:\n%s", part, size, secret, frames)
				}
			}
		}
	}
	r := readers(t)
	s := tuitest.NewStill(t, tuitest.At(r.Room.Room, locale.French), 120, 40)
	if frame := s.Press(after("comments", "enter")...).Plain(); !strings.Contains(frame, canary) || !strings.Contains(frame, "≈ RT-01") {
		t.Errorf("backstage the register misses its words: the test would not see a leak\n%s", frame)
	}
}

// M38, M39: the final version waits for every comment, and a record is closed by two keys
// that no undo takes back.
func TestM39ARecordIsClosedByTwoKeys(t *testing.T) {
	t.Parallel()
	r := readers(t)
	d := tuitest.Sit(t, tuitest.At(r.Room.Room, locale.French), 100, 30)
	d.Press(after("comments", "v")...).Sees("RT-01, RT-02")
	v := r.adopts(t)
	d.Press("tab").Sees("PV-01").Press("v").Sees("v encore pour clore").Press("v").Sees("Le PV est clos")
	sealed := func() session.Date {
		return sessiontest.Look(r.Room, func(rt *session.Retreat) session.Date { return rt.Item(v).(*session.Validation).Sealed })
	}
	if sealed() == "" {
		t.Fatal("the record is open")
	}
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	r.Must(session.Edit{Item: r.objective, Field: "owner", Value: "Coordination"})
	d.Sees("Modifié après validation")
	if sealed() == "" {
		t.Error("undo opened the record")
	}
	r.Read(func(rt *session.Retreat) {
		if rt.Profile().Validated != "2026-12-09" {
			t.Errorf("the time for personal data runs from %q", rt.Profile().Validated)
		}
	})
}

func TestFeedbackFitsEveryTerminal(t *testing.T) {
	t.Parallel()
	r := readers(t)
	for _, part := range []string{"presentation", "comments", "validation"} {
		for _, size := range [][2]int{{1, 1}, {10, 4}, {40, 14}, {53, 18}, {75, 21}, {220, 60}} {
			s := tuitest.NewStill(t, tuitest.At(r.Room.Room, locale.Arabic), size[0], size[1])
			s.Press(after(part, "enter", "x", "esc", "f8", "enter")...)
		}
	}
}

func BenchmarkDrawPresentation(b *testing.B) {
	r := readers(b)
	s := tuitest.NewStill(b, tuitest.At(r.Room.Room, locale.Arabic), 120, 40)
	s.Press(after("presentation", "right")...)
	for b.Loop() {
		s.Plain()
	}
}
