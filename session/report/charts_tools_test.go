//go:build tools

package report_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"halqa/session/report"
	"halqa/session/report/doc"
)

// near is how many words may stand between two figures of a chart: those of a label.
const near = 60

// within finds a figure among words, not far behind a place; at is behind it.
func within(words []string, figure string, from int) (at int, found bool) {
	want := strings.Fields(figure)
	for i := from; i <= len(words)-len(want) && i < from+near; i++ {
		if slices.Equal(words[i:i+len(want)], want) {
			return i + len(want), true
		}
	}
	return from, false
}

// beside are the signs that stand beside words from right to left: those with which
// pdftotext encloses them, and the comma, which it sets apart.
var beside = strings.NewReplacer("\u202a", "", "\u202b", "", "\u202c", "", "،", " ")

// behind finds the caption of a figure among words and is behind it, -1 for nowhere. The
// words of Arabic come in the order in which they stand on the line.
func behind(words []string, label string, caption []string, from int) int {
	want := slices.Sorted(slices.Values(caption))
	for i := max(from, 3); i <= len(words)-len(caption); i++ {
		if slices.Contains(words[i-3:i], label) && slices.Equal(slices.Sorted(slices.Values(words[i:i+len(caption)])), want) {
			return i + len(caption)
		}
	}
	return -1
}

// legible reports whether a bar has room for a figure of its own.
func legible(c doc.BarChart, b doc.Bar, v float64) bool {
	if !c.Stacked {
		return true
	}
	most := c.Most()
	if c.Share {
		most = doc.BarChart{Stacked: true, Bars: []doc.Bar{b}}.Most()
	}
	return v > most/12
}

// TestChartsOfThePDFHaveTheFiguresOfTheTree reads the figures of each chart back from the
// page, behind its caption and in its order.
func TestChartsOfThePDFHaveTheFiguresOfTheTree(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for _, o := range []report.Options{{Lang: "fr"}, {Lang: "ar"}, {Document: report.Plan, Lang: "fr"}, {Document: report.Plan, Lang: "ar"}} {
		file := filepath.Join(t.TempDir(), "d.pdf")
		if err := os.WriteFile(file, written(t, r, o, "pdf"), 0o600); err != nil {
			t.Fatal(err)
		}
		text, err := exec.CommandContext(t.Context(), "pdftotext", "-raw", file, "-").Output()
		if err != nil {
			t.Fatalf("pdftotext: %v", err)
		}
		words, at := strings.Fields(beside.Replace(string(text))), 0
		d := report.Build(r, o)
		label := d.Meta.Labels.Figure
		for _, c := range charts(d) {
			caption := strings.Fields(beside.Replace(c.Caption))
			at = behind(words, label, caption, at)
			if at < 0 {
				t.Fatalf("%s in %s: no caption %q", o.Document, o.Lang, c.Caption)
			}
			for _, b := range c.Bars {
				for _, v := range b.Values {
					next, found := within(words, c.Figure(v), at)
					if !found && legible(c, b, v) {
						t.Errorf("%s in %s, %s: %s of %q is not on the page behind %q", o.Document, o.Lang, c.ID, c.Figure(v), b.Label, words[max(0, at-8):at])
					}
					at = next
				}
			}
		}
	}
}
