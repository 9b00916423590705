//go:build tools

package report_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/report/pdf"
)

// solid leaves the letters and digits of a line.
func solid(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// TestTheContentsOfWordTellThePagesOfLibreOffice compares the page of every heading in the
// table of contents with where LibreOffice has put it.
func TestTheContentsOfWordTellThePagesOfLibreOffice(t *testing.T) {
	fonts, err := pdf.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	for _, document := range []report.Document{report.Report, report.Plan} {
		o := report.Options{Document: document, Lang: "fr"}
		r := demo(t)
		d := report.Build(r, o)
		d.Pages = pdf.Lay(d, fonts).Pages
		dir := t.TempDir()
		file := filepath.Join(dir, "d.docx")
		if err := os.WriteFile(file, written(t, r, o, "docx"), 0o600); err != nil {
			t.Fatal(err)
		}
		profile := "-env:UserInstallation=file://" + filepath.Join(dir, "profile")
		if out, err := exec.CommandContext(t.Context(), "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", dir, file).CombinedOutput(); err != nil {
			t.Fatalf("soffice: %v: %s", err, out)
		}
		text, err := exec.CommandContext(t.Context(), "pdftotext", "-layout", filepath.Join(dir, "d.pdf"), "-").Output()
		if err != nil {
			t.Fatalf("pdftotext: %v", err)
		}
		compareContents(t, d, strings.Split(string(text), "\f"))
	}
}

func compareContents(t *testing.T, d *doc.Doc, pages []string) {
	t.Helper()
	found, off, at := 0, 0, 0
	for _, h := range d.Index().Headings(2) {
		want := solid(h.Number + h.Text.Plain())
		for i := at; i < len(pages); i++ {
			// A line of the table of contents ends with a number and is none of these. A long
			// heading goes on on the next line.
			if !strings.Contains("\n"+solidLines(pages[i])+"\n", "\n"+want+"\n") {
				continue
			}
			if at = i; h.Page != i+1 {
				t.Logf("%q is said to be on page %d and is on %d", want, h.Page, i+1)
				off++
			}
			found++
			break
		}
	}
	t.Logf("%q: %d of %d headings on another page", d.Meta.Title, off, found)
	if found < 30 || off*20 > found {
		t.Errorf("%q: %d of %d headings on another page than the contents say", d.Meta.Title, off, found)
	}
}

func solidLines(page string) string {
	lines := strings.Split(page, "\n")
	for i, l := range lines {
		lines[i] = solid(l)
	}
	return strings.Join(lines, "\n")
}
