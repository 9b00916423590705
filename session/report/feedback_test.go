package report_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

// commented is a draft of a plan of which readers said what they think.
func commented(tb testing.TB) (r *sessiontest.Room, objective session.ID) {
	tb.Helper()
	r = sessiontest.NewRoom(tb)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection", "name_ar", "الحماية"}}).Items[0]
	objective = r.Must(session.DraftObjective{Text: "Loger trente familles", Axis: axis}).Items[0]
	r.Must(session.Edit{Item: objective, Field: "target", Value: "30"})
	r.Must(session.PublishDraft{Note: "CA, équipe"})
	say := func(words string, from session.Reader, nature session.Nature, on session.ID) session.ID {
		return r.Must(session.Remark{Text: words, From: from, Nature: nature, On: on, Section: "PS §7"}).Items[0]
	}
	first := say("Trente, c'est trop.", session.BoardReader, session.Disagreement, objective)
	second := say("30 عائلة كثير جدا.", session.TeamReader, session.Clarity, objective)
	third := say("Nommer chaque service.", session.PartnersReader, session.Addition, session.ID{})
	r.Must(session.Edit{Item: second, Field: "same", Value: first.String()})
	r.Must(session.Edit{Item: objective, Field: "target", Value: "25"})
	r.Must(session.Dispose{Comment: first, Status: session.Integrated, Answer: "Cible ramenée à 25.", Changed: objective})
	r.Must(session.Dispose{Comment: second, Status: session.Accepted, Answer: "Même demande."})
	r.Must(session.Dispose{Comment: third, Status: session.Refused, Reason: "Ils n'ont pas encore signé."})
	return r, objective
}

// adopted is the same plan, final and adopted under reserves.
func adopted(tb testing.TB) (r *sessiontest.Room, objective session.ID) {
	tb.Helper()
	r, objective = commented(tb)
	r.Must(session.PublishDraft{Final: true})
	v := r.Must(session.PrepareValidation{
		QuestionFR: "Le CA adopte-t-il le plan stratégique, version v2 ?", QuestionAR: "هل يعتمد المجلس الإداري المخطط؟", Signers: "Présidence du CA\nSecrétariat du CA",
	}).Items[0]
	for _, f := range [][2]string{
		{"begin", "14:00"},
		{"end", "15:45"},
		{"in_office", "9"},
		{"quorum_rule", "majority"},
		{"quorum", ""},
		{"pages", "34"},
		{"present_board", "7"},
		{"present_staff", "16"},
		{"board_for", "6"},
		{"board_abstained", "1"},
		{"staff_for", "15"},
		{"staff_abstained", "1"},
		{"result", "adopted"},
		{"reserves_fr", "Revoir O-01 en mars 2027."},
		{"effective", "2026-12-09"},
		{"next_review", "2027-06-26"},
		{"file", strings.Repeat("ab", 32)},
	} {
		r.Must(session.Edit{Item: v, Field: f[0], Value: f[1]})
	}
	r.Must(session.Seal{Validation: v})
	return r, objective
}

func TestFeedbackDocuments(t *testing.T) {
	t.Parallel()
	comments, _ := commented(t)
	sealed, _ := adopted(t)
	changed, objective := adopted(t)
	changed.Must(session.Edit{Item: objective, Field: "target", Value: "12"})
	for name, c := range map[string]struct {
		room     *sessiontest.Room
		document report.Document
	}{
		"comments": {comments, report.Feedback}, "form": {comments, report.Protocol},
		"record": {sealed, report.Protocol}, "changed": {changed, report.Protocol},
	} {
		for _, lang := range report.Langs() {
			t.Run(fmt.Sprintf("%s %s", name, lang), func(t *testing.T) {
				t.Parallel()
				c.room.Read(func(rt *session.Retreat) {
					golden.RequireEqual(t, written(t, rt, report.Options{Document: c.document, Lang: lang}, "md"))
				})
			})
		}
	}
}

// M39: a plan that was changed after it was adopted says so on its cover, on every page
// and in the record; one that was not says that it was adopted.
func TestM39AChangedPlanSaysSo(t *testing.T) {
	t.Parallel()
	r, objective := adopted(t)
	says := map[string]string{"fr": "Modifié après validation", "ar": "عدل بعد المصادقة"}
	for _, lang := range report.Langs() {
		for _, document := range []report.Document{report.Plan, report.Protocol} {
			o := report.Options{Document: document, Lang: lang}
			r.Read(func(rt *session.Retreat) {
				d := report.Build(rt, o)
				if strings.Contains(textOf(d)+d.Meta.Notice, says[lang]) {
					t.Errorf("%s in %s is called changed", document, lang)
				}
			})
		}
	}
	r.Must(session.Edit{Item: objective, Field: "target", Value: "12"})
	for _, lang := range report.Langs() {
		for _, document := range []report.Document{report.Plan, report.Protocol} {
			r.Read(func(rt *session.Retreat) {
				d := report.Build(rt, report.Options{Document: document, Lang: lang})
				if !strings.Contains(textOf(d), says[lang]) || !strings.Contains(d.Meta.Notice, says[lang]) {
					t.Errorf("%s in %s does not say that it was changed: %q", document, lang, d.Meta.Notice)
				}
			})
		}
	}
}

// M38: every comment stands in the table with what became of it.
func TestM38EveryCommentIsAnsweredInTheTable(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for _, lang := range report.Langs() {
		text := textOf(report.Build(r, report.Options{Document: report.Feedback, Lang: lang}))
		for _, c := range r.Comments() {
			for _, want := range append(strings.Split(c.Answer, "\n"), c.Short, c.Text) {
				if !strings.Contains(text, want) {
					t.Errorf("the table in %s misses %s: %q", lang, c.Short, want)
				}
			}
			if c.Status == session.Refused && !strings.Contains(text, c.Reason) {
				t.Errorf("the table in %s does not say why %s is refused", lang, c.Short)
			}
		}
	}
	if len(r.Comments()) == 0 || len(r.OpenComments()) > 0 {
		t.Errorf("the sample has %d comments, %d of them open", len(r.Comments()), len(r.OpenComments()))
	}
}

// A comment that names somebody keeps its place in the table and loses its words.
func TestAReaderNamesNobody(t *testing.T) {
	t.Parallel()
	r := outspoken(t)
	id := r.Must(session.Remark{Text: "Demandez à " + spoken + " avant d'écrire."}).Items[0]
	r.Must(session.Dispose{Comment: id, Status: session.Accepted, Answer: spoken + " est prévenue."})
	table := func() string {
		return sessiontest.Look(r, func(rt *session.Retreat) string {
			return textOf(report.Build(rt, report.Options{Document: report.Feedback}))
		})
	}
	if text := table(); strings.Contains(text, spoken) || !strings.Contains(text, "RT-01") {
		t.Errorf("the table says\n%s", text)
	}
	heldBack := func() bool {
		return sessiontest.Look(r, func(rt *session.Retreat) bool {
			return slices.ContainsFunc(report.Held(rt, privacy.Internal), func(h report.Hold) bool { return h.Where == "comment.text" })
		})
	}
	if !heldBack() {
		t.Error("nobody is told that the words are held back")
	}
	r.Must(session.Edit{Item: id, Field: "cleared", Value: "1"})
	if heldBack() {
		t.Error("what was cleared is told as held back")
	}
	if text := table(); strings.Count(text, spoken) != 2 {
		t.Errorf("what was cleared is held back:\n%s", text)
	}
}

// The unreturned papers of every poll stand in the annex of the record.
func TestTheRecordCountsPapersThatDidNotComeBack(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	text := textOf(report.Build(r, report.Options{Document: report.Protocol, Lang: "fr"}))
	if !strings.Contains(text, "Non rendus") || !slices.ContainsFunc(r.Polls(), func(p *session.Poll) bool { return strings.Contains(text, p.Short) }) {
		t.Errorf("the record says\n%s", text)
	}
}

// TestM40ThePlanCarriesTheRecordAndTheCommentsAsAnnexes looks for both, in their order, and
// for nothing that tells who said what.
func TestM40ThePlanCarriesTheRecordAndTheCommentsAsAnnexes(t *testing.T) {
	t.Parallel()
	bare := sessiontest.NewRoom(t)
	bare.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	commentsOnly, _ := commented(t)
	both, _ := adopted(t)
	c := sessiontest.Look(both, (*session.Retreat).Comments)[0].ID
	both.Must(session.Edit{Item: c, Field: "detail", Value: "Trésorière, par courriel"})
	for _, o := range []struct {
		name string
		room *sessiontest.Room
		want []string
	}{
		{"nothing to annex", bare, nil},
		{"comments without a record", commentsOnly, []string{"retours", "retours-t"}},
		{"comments and a record", both, []string{"retours", "retours-t", "pv"}},
	} {
		for _, lang := range report.Langs() {
			t.Run(o.name+" "+lang, func(t *testing.T) {
				o.room.Read(func(rt *session.Retreat) {
					d := report.Build(rt, report.Options{Document: report.Plan, Lang: lang})
					seen, annexes := map[string]bool{}, false
					var got []string
					for _, target := range d.Index().Headings(3) {
						if seen[target.ID] {
							t.Errorf("%q names two headings", target.ID)
						}
						seen[target.ID] = true
						if annexes = annexes || target.ID == "annexes"; annexes && slices.Contains([]string{"retours", "retours-t", "pv"}, target.ID) {
							got = append(got, target.ID)
						}
					}
					if !slices.Equal(got, o.want) {
						t.Errorf("the annexes are %v", got)
					}
					if strings.Contains(textOf(d), "Trésorière") {
						t.Error("the plan tells who commented")
					}
				})
			})
		}
	}
}
