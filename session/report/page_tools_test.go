//go:build tools

package report_test

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"halqa/session/report"
)

var shots = flag.Bool("shots", false, "draw the pages of the README anew")

// What two drawings of one page may differ in: versions of poppler smooth letters in their
// own way, while a word that changed turns paper into ink.
const (
	otherInk   = 0x6000 // of 0xffff
	mostPixels = 40     // of about half a million: less than a word
)

// TestPagesInTheReadme draws the summary of the report from the PDF that is written now;
// it fails when the README shows another page.
func TestPagesInTheReadme(t *testing.T) {
	t.Parallel()
	for _, lang := range report.Langs() {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join("..", "..", "assets", "shots", "report-"+lang+".png")
			now := page(t, written(t, demo(t), report.Options{Lang: lang}, "pdf"), "5")
			if *shots {
				if err := os.WriteFile(file, now, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			shown, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if n := differing(t, shown, now); n > mostPixels {
				t.Errorf("%s shows another page, %d pixels differ: look at the report, then run make shots", file, n)
			}
		})
	}
}

// page draws a page of a PDF file.
func page(t *testing.T, pdf []byte, number string) []byte {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "pdftoppm", "-r", "70", "-f", number, "-l", number, "-png", "-singlefile", "-")
	cmd.Stdin = bytes.NewReader(pdf)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("pdftoppm: %v", err)
	}
	return out
}

// differing counts the pixels in which two pictures are not the same ink.
func differing(t *testing.T, a, b []byte) (n int) {
	t.Helper()
	one, two := decoded(t, a), decoded(t, b)
	if one.Bounds() != two.Bounds() {
		return one.Bounds().Dx() * one.Bounds().Dy()
	}
	for y := range one.Bounds().Dy() {
		for x := range one.Bounds().Dx() {
			r1, g1, b1, _ := one.At(x, y).RGBA()
			r2, g2, b2, _ := two.At(x, y).RGBA()
			if max(r1, r2)-min(r1, r2) > otherInk || max(g1, g2)-min(g1, g2) > otherInk || max(b1, b2)-min(b1, b2) > otherInk {
				n++
			}
		}
	}
	return n
}

func decoded(t *testing.T, data []byte) image.Image {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return img
}
