//go:build tools

package bidi_test

import (
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"

	"halqa/tui/bidi"
)

const (
	fribidiLines = 40_000
	fribidiBatch = 4_000
	fribidiShown = 10
)

// fribidiAlphabet leaves out what FriBidi draws otherwise on purpose: marks,
// which it moves, and invisible characters, which it keeps.
var fribidiAlphabet = []rune("abcXYZ 0123456789  ()[]«»<>.,;:!?-/%+*'\"" +
	"ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ پچڤگڭ لا لأ ال،؛؟٠١٢٣אבגדה")

func randomLine(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(40) {
		b.WriteRune(fribidiAlphabet[r.IntN(len(fribidiAlphabet))])
	}
	return strings.TrimSpace(b.String()) + "x" // FriBidi's tool drops spaces at the end.
}

// fribidi gives lines to GNU FriBidi and returns what it would show.
func fribidi(t *testing.T, flag string, lines []string) []string {
	t.Helper()
	cmd := exec.Command("fribidi", "--nopad", "--nobreak", "--charset", "UTF-8", flag)
	cmd.Stdin = strings.NewReader(strings.Join(lines, "\n") + "\n")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("run fribidi, of Debian's package libfribidi-bin: %v", err)
	}
	got := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
	if len(got) != len(lines) {
		t.Fatalf("%d lines came back, %d were sent", len(got), len(lines))
	}
	return got
}

// ignoreFill drops the character that FriBidi puts in the place of an alef that
// became part of a ligature.
func ignoreFill(s string) string { return strings.ReplaceAll(s, "\uFEFF", "") }

// TestFriBidiAgrees compares order, mirroring and shaping of random mixed lines.
func TestFriBidiAgrees(t *testing.T) {
	r := rand.New(rand.NewPCG(16, 9))
	wrong := 0
	for range fribidiLines / fribidiBatch {
		lines := make([]string, fribidiBatch)
		for i := range lines {
			lines[i] = randomLine(r)
		}
		for flag, base := range map[string]bidi.Dir{"--ltr": bidi.LTR, "--rtl": bidi.RTL} {
			want := fribidi(t, flag, lines)
			for i, s := range lines {
				got := bidi.Layout(s, bidi.Options{Base: base})[0].String()
				if got == ignoreFill(want[i]) {
					continue
				}
				if wrong++; wrong <= fribidiShown {
					t.Errorf("%q %s\n gives %q\n  want %q", s, flag, got, ignoreFill(want[i]))
				}
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d of %d lines differ", wrong, 2*fribidiLines)
	}
}
