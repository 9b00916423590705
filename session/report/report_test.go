package report_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/sessiontest"
)

// written is a document in a format.
func written(tb testing.TB, r *session.Retreat, o report.Options, format string) []byte {
	tb.Helper()
	var out bytes.Buffer
	if err := report.Render(&out, r, o, format); err != nil {
		tb.Fatalf("write the %s of %s: %v", format, o.Document, err)
	}
	return out.Bytes()
}

// every is every document in every language.
func every() []report.Options {
	var all []report.Options
	for _, lang := range []string{"fr", "ar", "en"} {
		all = append(all, report.Options{Lang: lang}, report.Options{Document: report.Plan, Lang: lang})
		all = append(all, report.Options{Document: report.Seats, Lang: lang})
		all = append(all, report.Options{Document: report.Feedback, Lang: lang}, report.Options{Document: report.Protocol, Lang: lang})
		all = append(all, report.Options{Document: report.Presence, Lang: lang}, report.Options{Document: report.Presence, Lang: lang, Day: 2})
		for day := 1; day <= 3; day++ {
			all = append(all, report.Options{Document: report.Minutes, Lang: lang, Day: day})
		}
	}
	return all
}

func TestDocuments(t *testing.T) {
	t.Parallel()
	for _, o := range []report.Options{
		{Lang: "fr"},
		{Lang: "ar"},
		{Document: report.Minutes, Lang: "fr", Day: 1},
		{Document: report.Minutes, Lang: "ar", Day: 2},
		{Document: report.Presence, Lang: "fr"},
		{Document: report.Presence, Lang: "ar", Day: 2},
		{Document: report.Presence, Lang: "fr", Day: 1, Highest: privacy.Confidential},
	} {
		t.Run(fmt.Sprintf("%s %s %d%s", o.Document, o.Lang, o.Day, map[bool]string{true: " C2"}[o.Highest > 0]), func(t *testing.T) {
			t.Parallel()
			golden.RequireEqual(t, written(t, held(t, "fr"), o, "md"))
		})
	}
}

func TestTheSameRetreatGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	once, again := demo(t), demo(t)
	for _, o := range every() {
		for _, format := range report.Formats() {
			if !bytes.Equal(written(t, once, o, format), written(t, again, o, format)) {
				t.Errorf("%s of day %d in %s differs as %s", o.Document, o.Day, o.Lang, format)
			}
		}
	}
}

// TestNothingConfidentialLeaves looks for words that only confidential fields hold, and
// for the names of the sample, in every document of every format's tree.
func TestNothingConfidentialLeaves(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	for _, o := range every() {
		text := textOf(report.Build(r, o))
		for _, secret := range canaries() {
			if strings.Contains(text, secret) {
				t.Errorf("%s in %s holds %q", o.Document, o.Lang, secret)
			}
		}
	}
	inner := textOf(report.Build(r, report.Options{Highest: privacy.Sensitive}))
	for _, secret := range []string{canaryFinding, canaryVoice, canarySource} {
		if !strings.Contains(inner, secret) {
			t.Errorf("a document of the highest class misses %q: the test would not see a leak", secret)
		}
	}
	if told := textOf(report.Build(r, report.Options{Document: report.Feedback, Highest: privacy.Confidential})); !strings.Contains(told, canaryReader) {
		t.Errorf("the table for people inside misses %q: the test would not see a leak", canaryReader)
	}
	for _, secret := range []string{canaryName, canaryRole, canaryNotes} {
		if strings.Contains(inner, secret) {
			t.Errorf("a document of the highest class holds %q", secret)
		}
	}
}

func TestWhatIsHeldBackIsListed(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	got := map[string]string{}
	for _, h := range report.Held(r, privacy.Internal) {
		got[h.Where] = h.Class.String()
	}
	for where, class := range map[string]string{
		"C-002": "C2", "C-003": "C3", "person.name": "C2", "person.role": "C2", "slot.notes": "C2", "finding.source": "C2",
	} {
		if got[where] != class {
			t.Errorf("%s is held back as %q, want %s; all: %v", where, got[where], class, got)
		}
	}
	if _, held := got["C-001"]; held {
		t.Error("a publishable finding is held back")
	}
}

func TestNothingThatWasDecidedIsLost(t *testing.T) {
	t.Parallel()
	r := demo(t).Released(privacy.Internal) // less the words that people decided to leave out
	for _, lang := range report.Langs() {
		text := textOf(report.Build(r, report.Options{Lang: lang}))
		must := func(short string, words ...string) {
			for _, w := range append(words, short) {
				for line := range strings.Lines(w) {
					if line = strings.TrimSpace(line); line != "" && !strings.Contains(text, line) {
						t.Errorf("the report in %s misses %s: %q", lang, short, line)
					}
				}
			}
		}
		for _, d := range r.Decisions() {
			must(d.Short, d.TextFR, d.TextAR, d.RationaleFR, d.RationaleAR, d.Rejected, d.Dissent)
		}
		for _, o := range r.Objectives() {
			must(o.Short, o.TextFR, o.TextAR, o.Indicator, o.Verification)
		}
		for _, i := range r.Ideas() {
			must(i.Short, i.Text)
		}
		for _, a := range r.Axes() {
			must(a.Short, a.NameFR, a.NameAR)
		}
		for _, p := range r.Polls() {
			must(p.Short, p.QuestionFR, p.QuestionAR)
		}
		for _, f := range r.Findings() {
			if f.Publishable {
				must(f.Short, f.TextFR, f.TextAR)
			}
		}
	}
}

func TestTheRecordOfADayIsTwoPages(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for day := 1; day <= 3; day++ {
		d := report.Build(r, report.Options{Document: report.Minutes, Day: day})
		if len(d.Sections) != 2 || d.Sections[0].Lang != "fr" || d.Sections[1].Lang != "ar" {
			t.Fatalf("day %d has %d sections", day, len(d.Sections))
		}
		text := textOf(d)
		for _, decision := range r.Decisions() {
			if decision.Date == session.Date("2026-12-08").Add(day) && !strings.Contains(text, decision.Short) {
				t.Errorf("the record of day %d misses %s", day, decision.Short)
			}
		}
	}
	d := report.Build(r, report.Options{Document: report.Minutes, Lang: "ar", Day: 2})
	if d.Sections[0].Lang != "ar" {
		t.Error("a record in Arabic does not begin with Arabic")
	}
}

// TestAFullDayIsShortened asks for the record of a day with more than two pages can hold: what is left
// out is counted, and decisions stay longest.
func TestAFullDayIsShortened(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	for range 12 {
		d := r.Must(session.DraftDecision{TextFR: strings.Repeat("décider encore ", 12), Date: "2026-12-09"}).Items[0]
		r.Must(session.Edit{Item: d, Field: "rationale_fr", Value: strings.Repeat("parce que ", 40)})
	}
	for range 40 {
		r.Must(session.Capture{Text: strings.Repeat("un point remis à plus tard ", 4), Kind: session.Parking})
	}
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	text := textOf(report.Build(rt, report.Options{Document: report.Minutes, Day: 1}))
	if n := len([]rune(text)); n > 12_000 {
		t.Errorf("two pages hold %d signs", n)
	}
	if !strings.Contains(text, "autres, au rapport") || !strings.Contains(text, "D-012") {
		t.Errorf("the record says:\n%s", text)
	}
}

func TestAnEmptyRetreatSaysWhatToDo(t *testing.T) {
	t.Parallel()
	for name, r := range map[string]*session.Retreat{
		"without anything": session.Load(nil),
		"with an agenda": func() *session.Retreat {
			room := sessiontest.NewRoom(t)
			room.Must(session.Lay{Template: template.MS2, Start: "2026-12-09", Language: "fr"})
			return sessiontest.Look(room, func(rt *session.Retreat) *session.Retreat { return rt })
		}(),
	} {
		text := textOf(report.Build(r, report.Options{Lang: "fr"}))
		for _, want := range []string{"se remplit pendant la retraite", "Aucune décision enregistrée", "Aucune personne inscrite"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is not said", name, want)
			}
		}
		for _, o := range every() {
			for _, format := range report.Formats() {
				written(t, r, o, format)
			}
		}
	}
}

// TestNoHeadingIsEmpty checks that every heading of every document has words below it.
func TestNoHeadingIsEmpty(t *testing.T) {
	t.Parallel()
	for _, r := range []*session.Retreat{held(t, "ar"), demo(t), session.Load(nil)} {
		for _, o := range every() {
			for _, s := range report.Build(r, o).Sections {
				for i, block := range s.Blocks {
					h, ok := block.(doc.Heading)
					if !ok {
						continue
					}
					if i+1 == len(s.Blocks) {
						t.Errorf("%s in %s ends with the heading %q", o.Document, o.Lang, h.Text.Plain())
					} else if next, ok := s.Blocks[i+1].(doc.Heading); ok && next.Level <= h.Level {
						t.Errorf("%s in %s: nothing under %q", o.Document, o.Lang, h.Text.Plain())
					}
				}
			}
		}
	}
}

func TestAnyTextCanBeWritten(t *testing.T) {
	t.Parallel()
	for i, s := range doctest.Strings {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			r := sessiontest.NewRoom(t)
			r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
			s = string([]rune("x" + s)[:min(len([]rune(s))+1, session.LineLimit)])
			idea := r.Must(session.Capture{Text: s, Kind: session.Challenge}).Items[0]
			r.Must(session.Capture{Text: s, Kind: session.Parking})
			d := r.Must(session.DraftDecision{TextFR: s, TextAR: s, Date: "2026-12-09"}).Items[0]
			for _, f := range []string{"rationale_fr", "rejected", "dissent", "owner", "nature", "method"} {
				r.Must(session.Edit{Item: d, Field: f, Value: s})
			}
			o := r.Must(session.DraftObjective{Text: s, From: []session.ID{d, idea}}).Items[0]
			for _, f := range []string{"indicator", "unit", "milestones", "assumptions"} {
				r.Must(session.Edit{Item: o, Field: f, Value: s})
			}
			rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
			for _, o := range every() {
				for _, format := range report.FormatsOf(o.Document) {
					written(t, rt, o, format)
				}
			}
		})
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	for _, c := range []struct {
		o    report.Options
		want string
	}{
		{report.Options{}, "MS2_rapport_fr_v1_2026-12-10.docx"},
		{report.Options{Document: report.Minutes, Day: 2, Lang: "ar", Version: 3}, "MS2_releve-j2_ar_v3_2026-12-10.docx"},
	} {
		if got := report.Name(r, c.o, "docx"); got != c.want {
			t.Errorf("Name(%+v) = %s, want %s", c.o, got, c.want)
		}
	}
}

func TestAnUnknownFormatIsRefused(t *testing.T) {
	t.Parallel()
	if err := report.Write(io.Discard, report.Build(session.Load(nil), report.Options{}), "odt"); err == nil {
		t.Error("odt was written")
	}
}

func TestGaps(t *testing.T) {
	t.Parallel()
	got := map[report.Lack]string{}
	for _, g := range report.Gaps(held(t, "fr")) {
		got[g.Lack] += g.Short + " "
	}
	for lack, want := range map[report.Lack]string{
		report.LacksIndicator: "O-02 ", report.LacksTarget: "O-02 ", report.LacksDeadline: "O-02 ", report.LacksLink: "O-02 ",
		report.LacksOwner: "O-01 O-02 ", report.LacksFate: "I-005 ", report.LacksFrench: "O-02 ", report.LacksArabic: "D-001 O-01 ",
	} {
		if got[lack] != want {
			t.Errorf("%s: %q, want %q", lack, got[lack], want)
		}
	}
	for _, lack := range []report.Lack{report.LacksDecisions, report.LacksRoster, report.LacksRationale, report.LacksUse, report.LacksRuling} {
		if got[lack] != "" {
			t.Errorf("%s is missing: %q", lack, got[lack])
		}
	}
}

// big is a retreat of two thousand ideas.
func big(b *testing.B) *session.Retreat {
	b.Helper()
	r := sessiontest.NewRoom(b)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09", Language: "fr"})
	var all []session.Command
	for i := range 2000 {
		all = append(all, session.Capture{Text: fmt.Sprintf("Ouvrir une permanence mobile numéro %d près de la gare routière", i)})
	}
	r.Must(all...)
	return sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
}

func BenchmarkBuild(b *testing.B) {
	for name, r := range map[string]*session.Retreat{"sample": demo(b), "2000 ideas": big(b)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				report.Build(r, report.Options{})
			}
		})
	}
}

func BenchmarkWrite(b *testing.B) {
	for name, r := range map[string]*session.Retreat{"sample": demo(b), "2000 ideas": big(b)} {
		d := report.Build(r, report.Options{})
		for _, format := range report.Formats() {
			b.Run(name+" "+format, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := report.Write(io.Discard, d, format); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
