package report_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
)

// chapters are the headings of the first level, in order.
func chapters(d *doc.Doc) []string {
	var all []string
	for _, s := range d.Sections {
		for _, block := range s.Blocks {
			if h, ok := block.(doc.Heading); ok && h.Level == 1 {
				all = append(all, h.Text.Plain())
			}
		}
	}
	return all
}

// bare lists the headings under which nothing stands.
func bare(d *doc.Doc) []string {
	var all []string
	for _, s := range d.Sections {
		for i, block := range s.Blocks {
			h, ok := block.(doc.Heading)
			if !ok {
				continue
			}
			if i+1 == len(s.Blocks) {
				all = append(all, h.Text.Plain())
			} else if next, ok := s.Blocks[i+1].(doc.Heading); ok && next.Level <= h.Level {
				all = append(all, h.Text.Plain())
			}
		}
	}
	return all
}

func TestM07TheRoadmapHasEightChaptersAndNoBareHeading(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for _, lang := range []string{"fr", "ar", "en"} {
		for _, highest := range []privacy.Class{privacy.Internal, privacy.Confidential} {
			d := report.Build(r, report.Options{Document: report.Roadmap, Lang: lang, Highest: highest})
			if got := chapters(d); len(got) != 9 { // the eight, and the annexes
				t.Errorf("%s: chapters %q", lang, got)
			}
			if got := bare(d); len(got) > 0 {
				t.Errorf("%s: nothing stands under %q", lang, got)
			}
			front := d.Sections[1].Blocks[0]
			if box, ok := front.(doc.Callout); !ok || box.Tone != doc.Warn {
				t.Errorf("%s: what is missing does not stand first, but %T", lang, front)
			}
		}
	}
}

func TestM07ARoadmapOfNothingHasNoBareHeading(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	for _, laid := range []bool{false, true} {
		if laid {
			r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
		}
		rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
		if got := bare(report.Build(rt, report.Options{Document: report.Roadmap, Lang: "fr"})); len(got) > 0 {
			t.Errorf("nothing stands under %q", got)
		}
	}
}

func TestM07TheRoadmapInBothLanguages(t *testing.T) {
	t.Parallel()
	for _, lang := range report.Langs() {
		for _, d := range []report.Document{report.Roadmap, report.Mission} {
			t.Run(string(d)+" "+lang, func(t *testing.T) {
				t.Parallel()
				golden.RequireEqual(t, written(t, demo(t), report.Options{Document: d, Lang: lang}, "md"))
			})
		}
	}
}

// What only those inside may read stays inside: the plans for when something goes wrong,
// what the facilitator notes, where findings come from.
func TestM07TheRoadmapKeepsWhatIsConfidential(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	for _, lang := range report.Langs() {
		text := textOf(report.Build(r, report.Options{Document: report.Roadmap, Lang: lang}))
		for _, secret := range []string{canaryName, canaryRole, canaryNotes, canaryPlanB, canaryFinding, canarySource} {
			if strings.Contains(text, secret) {
				t.Errorf("the roadmap in %s says %q", lang, secret)
			}
		}
	}
}

func TestM01TheWorkPlanIsACalendar(t *testing.T) {
	t.Parallel()
	if !slices.Contains(report.FormatsOf(report.Mission), report.Calendar) {
		t.Fatal("the work plan is no calendar")
	}
	text := string(written(t, demo(t), report.Options{Document: report.Mission, Lang: "fr"}, report.Calendar))
	days := 0
	retreat := demo(t)
	plan := retreat.WorkPlan()
	for _, p := range plan.Phases {
		for _, task := range retreat.TasksOf(p.Kind) {
			days += len(p.DaysOf(task))
		}
	}
	if n := strings.Count(text, "BEGIN:VEVENT"); n != days || days == 0 {
		t.Errorf("%d entries for %d days of tasks", n, days)
	}
	if !strings.Contains(text, "DTSTART;VALUE=DATE:20261116") {
		t.Errorf("work does not begin on the day of the signature:\n%.600s", text)
	}
}
