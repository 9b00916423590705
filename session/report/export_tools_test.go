//go:build tools

package report_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"halqa/session/privacy"
	"halqa/session/report"
)

// rival is a program that makes one of our formats out of another.
type rival struct {
	name, from, to string
	warm           bool                               // its first run, which makes its profile, doesn't count
	command        func(dir, in, out string) []string // in and out are within dir
}

// rivals are what people would make these files with, had they the same content: our own
// files are their input, so that it is the same.
func rivals() []rival {
	pandoc := func(_, in, out string) []string { return []string{"pandoc", in, "-o", out} }
	return []rival{
		{"pandoc", "md", "docx", false, pandoc},
		{"pandoc", "html", "docx", false, pandoc},
		{"weasyprint", "html", "pdf", false, func(_, in, out string) []string { return []string{"weasyprint", "-q", in, out} }},
		{"soffice", "docx", "pdf", true, func(dir, in, _ string) []string {
			// A profile of its own: a running LibreOffice would take the job.
			return []string{"soffice", "-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless", "--convert-to", "pdf", "--outdir", filepath.Join(dir, "out"), in}
		}},
	}
}

// BenchmarkExportBesideOthers writes the report of the sample retreat in every format,
// lets other programs make it from what was written, and prints the ratios: then what all
// documents take in all formats and languages. One turn is enough (-benchtime 1x).
func BenchmarkExportBesideOthers(b *testing.B) {
	for b.Loop() {
		// Logs of a benchmark are cut after ten lines: these figures are printed.
		fmt.Println()
		for _, lang := range report.Langs() {
			ours, dir := exportTimed(b, lang)
			for _, r := range rivals() {
				fmt.Println(besides(b, r, lang, dir, ours[r.to]))
			}
		}
		fmt.Println(allTimed(b))
	}
}

// exportTimed writes the report into a folder and returns the time of each format. Each is
// written by a press of its own, as by a person who asks for that format alone.
func exportTimed(b *testing.B, lang string) (map[string]time.Duration, string) {
	b.Helper()
	dir, ours := b.TempDir(), map[string]time.Duration{}
	r := demo(b).Released(privacy.Internal)
	for _, format := range []string{"docx", "pdf", "html", "md", report.Workbook} {
		var out bytes.Buffer
		start := time.Now()
		if err := report.Render(&out, r, report.Options{Document: report.Report, Lang: lang}, format); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "report."+format), out.Bytes(), 0o600); err != nil {
			b.Fatal(err)
		}
		ours[format] = time.Since(start)
		fmt.Printf("halqa       retreat → %-4s %s %8s  %7d bytes\n", format, lang, ours[format].Round(time.Millisecond), out.Len())
	}
	return ours, dir
}

// besides runs another program and tells how many times longer it takes.
func besides(b *testing.B, r rival, lang, dir string, ours time.Duration) string {
	b.Helper()
	line := fmt.Sprintf("%-11s %7s → %-4s %s", r.name, r.from, r.to, lang)
	if _, err := exec.LookPath(r.name); err != nil {
		return line + "  not measured: " + r.name + " is not installed"
	}
	made := filepath.Join(dir, "out")
	if err := os.MkdirAll(made, 0o700); err != nil {
		b.Fatal(err)
	}
	out := filepath.Join(made, "report."+r.to)
	args := r.command(dir, filepath.Join(dir, "report."+r.from), out)
	var took time.Duration
	runs := 1
	if r.warm {
		runs = 2
	}
	for range runs {
		start := time.Now()
		said, err := exec.CommandContext(b.Context(), args[0], args[1:]...).CombinedOutput()
		took = time.Since(start)
		if err != nil {
			b.Fatalf("%s: %v: %s", strings.Join(args, " "), err, said)
		}
	}
	if info, err := os.Stat(out); err != nil || info.Size() == 0 {
		b.Fatalf("%s wrote nothing: %v", r.name, err)
	}
	// The next program must not be taken to have written this one's file.
	if err := os.Remove(out); err != nil {
		b.Fatal(err)
	}
	return fmt.Sprintf("%s %8s  %.1f × halqa", line, took.Round(time.Millisecond), float64(took)/float64(ours))
}

// allTimed writes everything with one press, as an export of all does.
func allTimed(b *testing.B) string {
	b.Helper()
	const budget = 2 * time.Second
	r, files, size := demo(b).Released(privacy.Internal), 0, 0
	start, press := time.Now(), new(report.Press)
	for _, document := range report.Documents() {
		for _, lang := range report.Langs() {
			for _, format := range report.FormatsOf(document) {
				var out bytes.Buffer
				if err := press.Render(&out, r, report.Options{Document: document, Lang: lang}, format); err != nil {
					b.Fatal(err)
				}
				files, size = files+1, size+out.Len()
			}
		}
	}
	took := time.Since(start)
	return fmt.Sprintf("halqa       all documents, formats, languages: %d files, %.1f MB in %s, %.0f %% of the budget of %s",
		files, float64(size)/1e6, took.Round(time.Millisecond), 100*float64(took)/float64(budget), budget)
}
