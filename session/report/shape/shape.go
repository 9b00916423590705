// Package shape says what laid-out formats share: paper, palette, and the measures of
// every style of text.
//
// # Why
//
// A table of contents in Word prints the pages that the PDF was laid out on. That holds
// only when both break lines and pages alike, so both take every size, height and space
// from here. Lines have exact heights: what a font asks for differs between programs.
// The sizes are those of IBM Plex, whose small letters are a tenth higher than those of
// Calibri.
//
// The package may import session/report/doc.
package shape

import "halqa/session/report/doc"

// The palette, as RRGGBB.
const (
	Navy = "17324D" // headings, head rows
	Teal = "0E7C86" // the document's own colour
	Grey = "5B6770" // small print
	Rule = "C9D3DA" // lines between rows
	Text = "222222"
	Pale = "E8F2F3" // ground of a callout without a tone
	Even = "F5F8F9" // every second row
)

// Ink is the colour of text of a tone, and "" for that of its style. Inks keep 4.5:1 on
// white and on their own ground (WCAG 2.2, 1.4.3).
func Ink(t doc.Tone) string {
	switch t {
	case doc.Accent:
		return Teal
	case doc.Muted:
		return Grey
	case doc.Good:
		return "1E6B3A"
	case doc.Warn:
		return "8A5A00"
	case doc.Bad:
		return "A3271F"
	case doc.Band:
		return Navy
	case doc.Plain:
	}
	return ""
}

// Fill is the ground of a cell of a tone, and "" for none.
func Fill(t doc.Tone) string {
	switch t {
	case doc.Accent:
		return "D3E9EB"
	case doc.Muted:
		return "F0F2F4"
	case doc.Good:
		return "DDF0E4"
	case doc.Warn:
		return "FBEBD0"
	case doc.Bad:
		return "F8DEDB"
	case doc.Band:
		return "E1ECEE"
	case doc.Plain:
	}
	return ""
}

// Solid is the colour of a bar of a tone, and "" for the series' own. It is darker than
// the ground of a cell.
func Solid(t doc.Tone) string {
	switch t {
	case doc.Accent:
		return Teal
	case doc.Muted:
		return "9DB8BE"
	case doc.Good:
		return "2E8B57"
	case doc.Warn:
		return "D08A2E"
	case doc.Bad:
		return "C0483E"
	case doc.Band:
		return Navy
	case doc.Plain:
	}
	return ""
}

// Series is the colour of the i-th series of a chart. Neighbours differ in lightness
// too, for a printer without colours; a muted series carries white figures, which the
// muted bar of a single series does not.
func Series(s doc.Series, i int) string {
	if s.Tone == doc.Muted {
		return "6B7F87"
	}
	if c := Solid(s.Tone); c != "" {
		return c
	}
	all := [...]string{Teal, "D08A2E", "8A5FA8", "9DB8BE", Navy, "C0483E"}
	return all[i%len(all)]
}

// Page is the sheet of a section. Lengths are in points.
type Page struct {
	Width, Height            float64
	Side, Top, Bottom        float64 // margins
	HeaderAbove, FooterBelow float64 // from the edge of the sheet
}

// PageOf returns A4 upright or on its side.
func PageOf(landscape bool) Page {
	if landscape {
		return Page{Width: 841.9, Height: 595.3, Side: 48.2, Top: 65.2, Bottom: 56.7, HeaderAbove: 28.35, FooterBelow: 25.5}
	}
	return Page{Width: 595.3, Height: 841.9, Side: 62.35, Top: 70.9, Bottom: 65.2, HeaderAbove: 31.2, FooterBelow: 28.35}
}

// Measure returns the width of the text.
func (p Page) Measure() float64 { return p.Width - 2*p.Side }

// Body returns the height of the text.
func (p Page) Body() float64 { return p.Height - p.Top - p.Bottom }

// Share divides a width by weights, so that the parts add up to it and none is narrower
// than a figure, 10 mm.
func Share(weights []float64, width float64) []float64 {
	out := make([]float64, len(weights))
	least, sum := min(28.35, width/float64(max(len(weights), 1))), 0.0
	for _, v := range weights {
		// Weights of very different sizes must not make a sum without meaning.
		sum += min(v, 1e6)
	}
	left := width - least*float64(len(weights))
	for i, v := range weights {
		out[i] = least + min(v, 1e6)/sum*left
	}
	return out
}

// Together reports that a table is short enough to stand on one page with its caption: two
// rows of it on the next one would have to be read without the others.
func Together(t doc.Table) bool {
	signs := 0
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			signs += len(c.Text.Plain())
			for _, below := range c.Below {
				signs += len(below.Text.Plain())
			}
		}
	}
	return len(t.Rows) <= 8 && signs < 900
}
