//go:build tools

package docx_test

import (
	"context"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/pdf"
)

// run runs a program and returns what it prints.
func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), 90*time.Second)
	defer stop()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.WaitDelay = time.Second
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v: %s", name, err, errs.String())
	}
	return string(out)
}

// file writes a document into a folder of the test.
func file(t *testing.T, d *doc.Doc) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "report.docx")
	if err := os.WriteFile(name, written(t, d), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// pages has LibreOffice lay a document out and returns the text of each page.
func pages(t *testing.T, name string) []string {
	t.Helper()
	dir := filepath.Dir(name)
	// A profile of its own: a running LibreOffice would take the job and answer nothing.
	run(t, "soffice", "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", "pdf", "--outdir", dir, name)
	text := run(t, "pdftotext", "-layout", filepath.Join(dir, "report.pdf"), "-")
	return strings.Split(strings.TrimSuffix(text, "\f"), "\f")
}

// letters leaves the letters and digits of a text, so that line breaks, justification
// and direction marks do not matter.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

func TestLibreOfficeReadsTheReports(t *testing.T) {
	for name, c := range map[string]struct {
		d    *doc.Doc
		want []string
		most int // pages
	}{
		"French": {doctest.French(), []string{
			"Table des matières", "Contexte et déroulement", "enfants et jeunes migrants", "(voir Figure 1 et Tableau 4)",
			"Tableau 3 — Agenda des trois journées", "Figure 3 — Plan d'action", "Créer une permanence mobile",
			"ملخص تنفيذي", "القرارات الرئيسية", "سنة", "Page 4 sur 8", "Santé mentale et accès aux soins",
		}, 8},
		"Arabic": {doctest.Arabic(), []string{
			"فهرس المحتويات", "المشاركون", "ترتيب", "برنامج العمل", "مكلفة بالتتبع والتقييم",
			"Enfants et jeunes sur les routes", "Youssef B.",
		}, 3},
	} {
		t.Run(name, func(t *testing.T) {
			got := pages(t, file(t, c.d))
			if len(got) > c.most {
				t.Errorf("%d pages, want %d at most", len(got), c.most)
			}
			all := letters(strings.Join(got, ""))
			for _, want := range c.want {
				if !strings.Contains(all, letters(want)) {
					t.Errorf("the pages lack %q", want)
				}
			}
			for i, p := range got {
				if letters(p) == "" {
					t.Errorf("page %d is empty", i+1)
				}
			}
		})
	}
}

// TestContentsTellThePagesOfLibreOffice compares the pages that were laid out with where
// LibreOffice puts the headings of the French report.
func TestContentsTellThePagesOfLibreOffice(t *testing.T) {
	entry := regexp.MustCompile(`(?m)^\s*\d[\d.]*\s+(\pL[^.]+?)\.{3,}\s*(\d+)$`)
	fonts, err := pdf.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	d := doctest.French()
	d.Pages = pdf.Lay(d, fonts).Pages
	got := pages(t, file(t, d))
	off := map[string]string{}
	found := entry.FindAllStringSubmatch(got[1], -1)
	if len(found) < 8 {
		t.Fatalf("%d entries read in %q", len(found), got[1])
	}
	for _, m := range found {
		// On its own page a heading is a line of its number and words alone.
		line := regexp.MustCompile(`(?m)^\s*\d[\d.]*\s+` + regexp.QuoteMeta(m[1]) + `$`)
		i := slices.IndexFunc(got[2:], line.MatchString)
		if m[2] != strconv.Itoa(i+3) {
			off[m[1]] = m[2] + " and is on " + strconv.Itoa(i+3)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(off)) {
		t.Errorf("%q is said to be on page %s", name, off[name])
	}
}

func TestLibreOfficeOpensHostileDocuments(t *testing.T) {
	// The longest text a note may hold.
	long := doc.T(strings.Repeat("mot (ا) ", 2500))
	docs := []*doc.Doc{{Sections: []doc.Section{{Blocks: []doc.Block{
		doc.Heading{Level: 1, Text: doc.T("Notes")},
		doc.Para{Text: long},
		doc.List{Items: []doc.Item{{Text: long}}},
		doc.Callout{Title: "Note", Paras: []doc.Inlines{long}},
		doc.Table{Caption: "Notes", Cols: doc.Cols(1, 9), Head: doc.Cells("N°", "Note"), Rows: []doc.Row{{Cells: []doc.Cell{{}, {Text: long}}}}},
	}}}}}
	for _, s := range []string{doctest.Strings[2], doctest.Strings[5], doctest.Strings[6]} {
		docs = append(docs, doctest.Hostile(s))
	}
	for i, d := range docs {
		if got := pages(t, file(t, d)); len(got) < 3 {
			t.Errorf("document %d has %d pages", i, len(got))
		}
	}
}

func TestPandocReadsTheReports(t *testing.T) {
	for name, c := range map[string]struct {
		d    *doc.Doc
		want []string
	}{
		"French": {doctest.French(), []string{
			"# Contexte et déroulement", "## Participants", "### Prochaines dates", "**enfants et jeunes migrants**",
			"[en ligne]", "-   Créer une permanence mobile", "1.  Présentation du projet de plan", "توفير مرافقة نفسية",
		}},
		"Arabic": {doctest.Arabic(), []string{"# السياق وسير الأشغال", "## المشاركون", "2.  "}},
	} {
		t.Run(name, func(t *testing.T) {
			got := run(t, "pandoc", "--from", "docx", "--to", "markdown", "--wrap", "none", file(t, c.d))
			// Right-to-left runs come back inside spans that say so.
			got = regexp.MustCompile(`\[([^\[\]]*)\]\{dir="rtl"\}`).ReplaceAllString(got, "$1")
			for _, want := range c.want {
				if !strings.Contains(got, want) {
					t.Errorf("pandoc does not read %q", want)
				}
			}
			if t.Failed() {
				t.Log(got)
			}
		})
	}
}
