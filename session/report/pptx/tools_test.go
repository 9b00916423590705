//go:build tools

package pptx_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
)

// TestLibreOfficeOpensPresentations has every slide printed.
func TestLibreOfficeOpensPresentations(t *testing.T) {
	for name, c := range map[string]struct {
		d    *doc.Doc
		want []string
	}{
		"French":  {doctest.French(), []string{"Rapport de la retraite", "Objectifs et cadre de suivi", "Permanence mobile", "Youssef B."}},
		"Arabic":  {doctest.Arabic(), []string{"Enfants et jeunes sur les routes"}},
		"hostile": {doctest.Hostile(doctest.Strings[2]), []string{"alert(1)"}},
	} {
		dir := t.TempDir()
		file := filepath.Join(dir, "p.pptx")
		data := written(t, c.d)
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.CommandContext(t.Context(), "soffice", "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", "pdf", "--outdir", dir, file).CombinedOutput()
		if err != nil {
			t.Fatalf("soffice: %v: %s", err, out)
		}
		text, err := exec.CommandContext(t.Context(), "pdftotext", filepath.Join(dir, "p.pdf"), "-").Output()
		if err != nil {
			t.Fatalf("pdftotext: %v", err)
		}
		if n := strings.Count(string(text), "\f"); n != len(slides(parts(t, data))) {
			t.Errorf("%s: %d pages for %d slides", name, n, len(slides(parts(t, data))))
		}
		for _, want := range c.want {
			if !strings.Contains(string(text), want) {
				t.Errorf("%s: %q is not shown", name, want)
			}
		}
	}
}
