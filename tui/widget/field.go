package widget

import "halqa/tui/page"

// Field is one field of a sheet: a quiet label, then a value. Nothing moves when it is
// chosen or written in.
type Field struct {
	Label, Value string
	Style        page.Style // of the value
	Said         bool       // people wrote the value: it stands by its own direction
	Choice       bool       // arrows change the value: ‹ › stand around it
	Rows         int        // the most rows that a value takes; 0 is 1
}

// Draw draws f from row y of p with a label of at most labelWidth columns, and returns
// the rows that it took. Values of all fields with one labelWidth start together.
func (f Field) Draw(p page.Page, y, labelWidth int) int {
	labelWidth = max(0, min(labelWidth, p.W))
	p.Put(0, y, labelWidth-1, f.Label, page.Label, page.Start)
	w := p.W - labelWidth
	switch {
	case f.Choice:
		Choice(p, labelWidth, y, w, f.Value, f.Style.Bold())
	case f.Rows > 1:
		return max(1, p.Wrap(labelWidth, y, w, f.Rows, f.Value, f.Style))
	case f.Said:
		p.Say(labelWidth, y, w, f.Value, f.Style)
	default:
		p.Put(labelWidth, y, w, f.Value, f.Style, page.Start)
	}
	return 1
}

// choiceAir is what the two signs around a choice and their spaces take.
const choiceAir = 4

// Choice draws a value that arrows change between ‹ ›, on at most w columns, and returns
// the next column. The signs open to the outside in both directions.
func Choice(p page.Page, x, y, w int, value string, st page.Style) int {
	open, end := "‹ ", " ›"
	if p.RTL() {
		open, end = "› ", " ‹"
	}
	word := page.T(value, st)
	n := max(0, min(p.Width(word), min(w, p.W-x)-choiceAir))
	x = p.Row(x, y, page.T(open, page.Label))
	p.Put(x, y, n, value, st, page.Start)
	return p.Row(x+n, y, page.T(end, page.Label))
}
