//go:build tools

package pdf_test

import (
	"context"
	"encoding/json"
	"fmt"
	"image/color"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"halqa/assets/font"
	"halqa/assets/locale"
	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/md"
)

// run runs a program and returns what it prints.
func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), 90*time.Second)
	defer stop()
	out, err := exec.CommandContext(ctx, name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v: %s", name, err, out)
	}
	return string(out)
}

// pdfbox runs a tool of PDFBox, as Debian packages it.
func pdfbox(t *testing.T, args ...string) string {
	t.Helper()
	jars := []string{"preflight", "pdfbox2", "pdfbox2-tools", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api"}
	for i, j := range jars {
		jars[i] = "/usr/share/java/" + j + ".jar"
	}
	return run(t, "java", append([]string{"-cp", strings.Join(jars, ":")}, args...)...)
}

// file prints a document into a folder of the test.
func file(t *testing.T, d *doc.Doc) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "d.pdf")
	data, _ := printed(t, d)
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// checked are documents with everything that can be on a page.
func checked() map[string]*doc.Doc {
	glass := doctest.Logo(40, 30, color.RGBA{R: 20, A: 60})
	all := map[string]*doc.Doc{
		"French": doctest.French(), "Arabic": doctest.Arabic(), "pictures": doctest.Pictures(), "empty": {},
		"signs": said(doc.Para{Text: doc.T("☐ ☑ ☒ ■ □ ● ○ ◆ ◇ ▲ ▼ ▶ ◀ ✗ ★ 👩")}, glass),
	}
	for _, i := range []int{2, 4, 7} {
		all[fmt.Sprint("hostile ", i)] = doctest.Hostile(doctest.Strings[i])
	}
	return all
}

func TestFilesAreSoundAndFitForTheArchive(t *testing.T) {
	for name, d := range checked() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := file(t, d)
			run(t, "qpdf", "--check", f)
			if got := pdfbox(t, "org.apache.pdfbox.preflight.Validator_A1b", f); !strings.Contains(got, "is a valid PDF/A-1b file") {
				t.Errorf("PDFBox says %s", got)
			}
			for _, line := range strings.Split(strings.TrimSpace(run(t, "pdffonts", f)), "\n")[2:] {
				// The columns after the encoding: embedded, subset, Unicode.
				if !strings.Contains(line, "Identity-H       yes yes yes") {
					t.Errorf("a font is not whole: %s", line)
				}
			}
		})
	}
}

// arabicWords are the Arabic words of three letters or more in a text, without what is
// written over and under them.
func arabicWords(s string) map[string]bool {
	clean := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r) || r == 'ـ' {
			return -1
		}
		return r
	}, s)
	words := map[string]bool{}
	for _, w := range strings.FieldsFunc(clean, func(r rune) bool { return !unicode.Is(unicode.Arabic, r) || !unicode.IsLetter(r) }) {
		if len([]rune(w)) >= 3 {
			words[w] = true
		}
	}
	return words
}

func TestArabicWordsAreFoundAgain(t *testing.T) {
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic()} {
		var plain strings.Builder
		if err := md.Write(&plain, d); err != nil {
			t.Fatal(err)
		}
		want := arabicWords(plain.String())
		for _, unseen := range []string{"مبيان", "بالأعمدة", "نقطة"} { // of an alternative text
			delete(want, unseen)
		}
		if len(want) < 60 {
			t.Fatalf("%s: only %d words to look for", name, len(want))
		}
		f := file(t, d)
		text := filepath.Join(t.TempDir(), "d.txt")
		pdfbox(t, "org.apache.pdfbox.tools.ExtractText", "-encoding", "UTF-8", f, text)
		boxed, err := os.ReadFile(text)
		if err != nil {
			t.Fatal(err)
		}
		for reader, got := range map[string]string{"pdftotext": run(t, "pdftotext", "-layout", f, "-"), "PDFBox": string(boxed)} {
			found := arabicWords(got)
			var lost []string
			for w := range want {
				if !found[w] {
					lost = append(lost, w)
				}
			}
			slices.Sort(lost)
			t.Logf("%s: %s finds %d of %d words; not %v", name, reader, len(want)-len(lost), len(want), lost)
			if len(lost)*20 > len(want) {
				t.Errorf("%s: %s finds fewer than 95 of 100 Arabic words", name, reader)
			}
		}
	}
}

// strings of a value, however deep.
func within(v reflect.Value, take func(string)) {
	switch v.Kind() {
	case reflect.String:
		take(v.String())
	case reflect.Pointer, reflect.Interface:
		within(v.Elem(), take)
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			within(v.Index(i), take)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			within(v.MapIndex(k), take)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			within(v.Field(i), take)
		}
	default:
	}
}

// TestWordsAreShapedAsHarfBuzzDoes compares every Arabic word of the program's own texts
// with the reference, glyph by glyph.
func TestWordsAreShapedAsHarfBuzzDoes(t *testing.T) {
	all := map[string]bool{"أُوصِيَ": true, "آليّةٍ": true, "لِلتَّتَبُّعِ": true, "الله": true, "ڭلميم": true, "ڤيديو": true}
	within(reflect.ValueOf(locale.Of(locale.Arabic)), func(s string) {
		for _, w := range strings.FieldsFunc(s, func(r rune) bool {
			return !unicode.Is(unicode.Arabic, r) || !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r)
		}) {
			all[w] = true
		}
	})
	var words []string
	for w := range all {
		words = append(words, w)
	}
	slices.Sort(words)
	if len(words) < 200 {
		t.Fatalf("%d words", len(words))
	}
	f := typeface(t)
	for _, face := range []font.Face{font.Regular(), font.Bold()} {
		dir := t.TempDir()
		ttf, list := filepath.Join(dir, "f.ttf"), filepath.Join(dir, "words")
		if os.WriteFile(ttf, []byte(face.TTF), 0o600) != nil || os.WriteFile(list, []byte(strings.Join(words, "\n")+"\n"), 0o600) != nil {
			t.Fatal("no room for the font and the words")
		}
		out := run(t, "hb-shape", "--direction=rtl", "--script=arab", "--language=ar", "--no-glyph-names", "--output-format=json", "--text-file="+list, ttf)
		lines := strings.Split(strings.TrimSpace(out), "\n")
		if len(lines) != len(words) {
			t.Fatalf("%d words, %d lines", len(words), len(lines))
		}
		differ := 0
		for i, line := range lines {
			var want []struct {
				G, DX, DY, AX float64
			}
			if err := json.Unmarshal([]byte(line), &want); err != nil {
				t.Fatalf("%v: %s", err, line)
			}
			got, width := f.Shaped(words[i], face.Bold, true)
			x, same := 0.0, len(got) == len(want)
			for k := 0; same && k < len(want); k++ {
				w := want[k]
				same = float64(got[k].ID) == w.G && math.Abs(got[k].X-x-w.DX) < 1 && math.Abs(got[k].Y-w.DY) < 1
				x += w.AX
			}
			if !same || math.Abs(x-width) > 1 {
				differ++
				t.Errorf("%s %q: %v, HarfBuzz has %s", face.Name, words[i], got, line)
			}
		}
		t.Logf("%s: %d of %d words differ", face.Name, differ, len(words))
	}
}
