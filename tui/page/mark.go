package page

import (
	"halqa/session/text"
	"halqa/tui/bidi"
)

// SayMarked is [Page.Say] with stretches of the text in another style, for what a search
// found. Stretches are in runes of s, in order. Where the row is too short, it begins
// near the first stretch, so that people see why the text was found.
func (p Page) SayMarked(x, y, w int, s string, marks []text.Span, st, mark Style) {
	if w = min(w, p.W-x); w <= 1 {
		return
	}
	s = text.Hard(s)
	d := bidi.Base(s, p.Dir())
	l := p.row(s, d, 0)
	if l.Cols > w && len(marks) > 0 && p.row(s, d, w-1).End < marks[0].End {
		s, marks = skipped(s, marks)
		l = p.row(s, d, 0)
	}
	cut := l.Cols > w
	if cut {
		l = p.row(s, d, w-1)
	}
	gap := 0
	if d == bidi.RTL {
		gap = w - l.Cols
	}
	for _, part := range l.Parts(0, l.Cols, func(i int) int { return kindAt(marks, i) }) {
		style := st
		if part.Kind != 0 {
			style = mark
		}
		p.Paint(x, y, w, gap+part.Col, part.Text, style)
	}
	if cut {
		after := l.Cols
		if d == bidi.RTL {
			after = gap - 1
		}
		p.Paint(x, y, w, after, "…", st)
	}
}

// row lays out the first row of a text on w columns, 0 for as many as it takes.
func (p Page) row(s string, d bidi.Dir, w int) bidi.Line {
	return bidi.Layout(s, p.g.options(d, w))[0]
}

// kindAt is 1 for a rune inside one of the stretches.
func kindAt(marks []text.Span, i int) int {
	for _, m := range marks {
		if m.Start <= i && i < m.End {
			return 1
		}
	}
	return 0
}

// lead is how many runes stay before what was found.
const lead = 12

// skipped is a text from a word shortly before the first stretch on.
func skipped(s string, marks []text.Span) (string, []text.Span) {
	runes := []rune(s)
	at := max(0, marks[0].Start-lead)
	for at < marks[0].Start && at > 0 && runes[at-1] != ' ' {
		at++
	}
	moved := make([]text.Span, len(marks))
	for i, m := range marks {
		moved[i] = text.Span{Start: m.Start - at + 1, End: m.End - at + 1}
	}
	return "…" + string(runes[at:]), moved
}
