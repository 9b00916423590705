package bidi_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"halqa/session/text"
	"halqa/tui/bidi"
)

// sdgTargets reads the 169 targets of the Sustainable Development Goals.
func sdgTargets(t *testing.T) []string {
	t.Helper()
	var rows []string
	in := openTestdata(t, "sdg_targets_ar.txt.gz")
	for in.Scan() {
		rows = append(rows, in.Text())
	}
	tatweel := 0
	for _, r := range rows {
		if strings.Contains(r, "ـ") {
			tatweel++
		}
	}
	if len(rows) != 169 || tatweel != 142 {
		t.Fatalf("%d targets, %d with tatweel", len(rows), tatweel)
	}
	return rows
}

// TestRealTextWrapsWithoutLoss wraps each target at each width: no row is wider,
// no letter is lost, and a word is cut after a hyphen only, none being wider than
// the row.
func TestRealTextWrapsWithoutLoss(t *testing.T) {
	t.Parallel()
	for _, s := range sdgTargets(t) {
		rs := []rune(s)
		for width := 20; width <= 120; width++ {
			next := 0
			for _, l := range bidi.Layout(s, bidi.Options{Width: width}) {
				if w := ansi.StringWidth(l.Aligned(width)); w != width {
					t.Fatalf("a row of %d columns, want %d: %q", w, width, l.String())
				}
				if hung := string(rs[l.End:l.Next]); l.Start != next || strings.TrimSpace(hung) != "" {
					t.Fatalf("%q is lost between rows", string(rs[next:l.Start])+hung)
				}
				if l.End == l.Next && !l.Last && rs[l.End-1] != '-' {
					t.Fatalf("a row of %d columns cuts the word before %q", width, string(rs[l.Next:]))
				}
				next = l.Next
			}
			if next != len(rs) {
				t.Fatalf("%q is lost at the end", string(rs[next:]))
			}
		}
	}
}

func TestRealTextComesBackFromItsForms(t *testing.T) {
	t.Parallel()
	for _, s := range sdgTargets(t) {
		s = bidi.Canonical(s)
		if got := bidi.Canonical(bidi.Shape(s)); got != s {
			t.Errorf("%q comes back as %q", s, got)
		}
	}
}

// TestRealTextIsFoundAsPeopleTypeIt looks for each target by its first words, typed as
// people type, without the tatweel that stretches most of them; and copied from a
// terminal, in presentation forms.
func TestRealTextIsFoundAsPeopleTypeIt(t *testing.T) {
	t.Parallel()
	rows := sdgTargets(t)
	var finder text.Finder
	for i, s := range rows {
		finder.Add(strconv.Itoa(i), s)
	}
	for i, s := range rows {
		words := strings.Fields(strings.ReplaceAll(s, "ـ", ""))
		query := strings.Join(words[:min(len(words), 6)], " ")
		for about, q := range map[string]string{"typed": query, "copied": bidi.Shape(query)} {
			found := finder.Find(q, 5)
			if !slices.ContainsFunc(found, func(f text.Found) bool { return f.ID == strconv.Itoa(i) }) {
				t.Errorf("target %d, %s: %q is not among the first 5", i, about, q)
			}
		}
	}
}
