//go:build tools

package xlsx_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"halqa/session/report/doc/doctest"
)

// TestLibreOfficeOpensWorkbooks has the sheets printed and the sums computed again.
func TestLibreOfficeOpensWorkbooks(t *testing.T) {
	for name, s := range map[string]string{"plain": "Suivi", "Arabic": "التتبع", "hostile": doctest.Strings[2], "bytes": doctest.Strings[5]} {
		dir := t.TempDir()
		file := filepath.Join(dir, "b.xlsx")
		if err := os.WriteFile(file, written(t, book(s)), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, to := range []string{"pdf", "csv"} {
			out, err := exec.CommandContext(t.Context(), "soffice", "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", to, "--outdir", dir, file).CombinedOutput()
			if err != nil {
				t.Fatalf("soffice: %v: %s", err, out)
			}
		}
		text, err := os.ReadFile(filepath.Join(dir, "b.csv"))
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"1234", "03/31/2027", "1200", "1156"} {
			if !strings.Contains(string(text), want) {
				t.Errorf("%s: the sheet does not show %s: %s", name, want, text)
			}
		}
		if info, err := exec.CommandContext(t.Context(), "pdfinfo", filepath.Join(dir, "b.pdf")).Output(); err != nil || !strings.Contains(string(info), "Pages:           3") {
			t.Errorf("%s: printed as %s (%v)", name, info, err)
		}
	}
}
