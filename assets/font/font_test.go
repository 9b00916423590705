package font_test

import (
	"strings"
	"testing"

	"halqa/assets/font"
)

func TestTheFontsAreTheFilesTheyAreNamed(t *testing.T) {
	t.Parallel()
	for _, f := range []font.Face{font.Regular(), font.Bold()} {
		if !strings.HasPrefix(f.TTF, "\x00\x01\x00\x00") || !strings.Contains(f.TTF[:400], "glyf") {
			t.Errorf("%s has no TrueType outlines", f.Name)
		}
		if !strings.HasPrefix(f.WOFF2, "wOF2\x00\x01\x00\x00") {
			t.Errorf("%s has no WOFF2 file", f.Name)
		}
		if f.Bold != strings.HasSuffix(f.Name, "-Bold") {
			t.Errorf("%s is bold: %t", f.Name, f.Bold)
		}
	}
}

func TestTheLicenceTravelsWithTheFonts(t *testing.T) {
	t.Parallel()
	for _, want := range []string{"Reserved Font Name \"Plex\"", "SIL OPEN FONT LICENSE Version 1.1"} {
		if !strings.Contains(font.Licence(), want) {
			t.Errorf("the licence lacks %q", want)
		}
	}
}
