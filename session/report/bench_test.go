package report_test

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

// BenchmarkAllDocuments writes every document of the sample retreat in every language and
// format that it has, as the export of all of them does: two seconds are given for it.
func BenchmarkAllDocuments(b *testing.B) {
	r := demo(b)
	files := 0
	for b.Loop() {
		// As an export does: what leaves is prepared once, and one press writes it all.
		files = 0
		out, press := r.Released(privacy.Internal), new(report.Press)
		for _, document := range report.Documents() {
			for _, format := range report.FormatsOf(document) {
				for _, lang := range report.Langs() {
					if err := press.Render(io.Discard, out, report.Options{Document: document, Lang: lang}, format); err != nil {
						b.Fatal(err)
					}
					files++
				}
			}
		}
	}
	b.ReportMetric(float64(files), "files")
	sessiontest.Budget(b, 2*time.Second)
}

// A press builds a document once for all its formats, and anew when people worked on.
func TestAPressWritesWhatIsTrueNow(t *testing.T) {
	t.Parallel()
	room := sessiontest.NewRoom(t)
	press := new(report.Press)
	text := func() string {
		var out bytes.Buffer
		room.Read(func(r *session.Retreat) {
			if err := press.Render(&out, r, report.Options{Highest: privacy.Confidential}, "md"); err != nil {
				t.Error(err)
			}
		})
		return out.String()
	}
	room.Says("Une radio de quartier")
	if first := text(); first != text() || !strings.Contains(first, "Une radio de quartier") {
		t.Error("two writings of one retreat differ, or miss what was said")
	}
	room.Says("Un jardin partagé")
	if !strings.Contains(text(), "Un jardin partagé") {
		t.Error("what was said since is missing")
	}
}

// The sample has no signs that a typeface may lack: what a document would print as "?" are
// our own.
func TestTheTypefaceHasAllOurSigns(t *testing.T) {
	t.Parallel()
	r, press := demo(t), new(report.Press)
	for _, document := range report.Documents() {
		for _, lang := range report.Langs() {
			if err := press.Render(io.Discard, r, report.Options{Document: document, Lang: lang}, "pdf"); err != nil {
				t.Fatal(err)
			}
		}
	}
	if missing := press.Missing(); len(missing) > 0 {
		t.Errorf("nobody can read %q", string(missing))
	}
}

// A press lays a document out once for all formats. In whatever order they are written,
// the bytes are those of a press that writes nothing else.
func TestAPressWritesTheSameInAnyOrder(t *testing.T) {
	t.Parallel()
	r := demo(t)
	written := func(press *report.Press, o report.Options, format string) []byte {
		var out bytes.Buffer
		if err := press.Render(&out, r, o, format); err != nil {
			t.Error(err)
		}
		return out.Bytes()
	}
	for _, lang := range report.Langs() {
		o, press := report.Options{Document: report.Plan, Lang: lang}, new(report.Press)
		for _, format := range []string{"pdf", "docx", "pdf", report.Workbook, "docx"} {
			if !bytes.Equal(written(press, o, format), written(new(report.Press), o, format)) {
				t.Errorf("%s in %s differs when it is not the first", format, lang)
			}
		}
	}
}
