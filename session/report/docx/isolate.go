package docx

import (
	"golang.org/x/text/unicode/bidi"

	"halqa/session/report/doc"
)

// Word and LibreOffice know no isolates in the text of a paragraph: they put a number that
// follows a Latin word behind it, also where the two were set apart. A mark of the right
// direction keeps them so (UAX #9, 2.6 and table 10).

// marked returns the pieces of a paragraph with marks where a span that was set apart
// would join what stands beside it.
func marked(pieces []doc.Piece, base doc.Dir) []doc.Piece {
	if base == doc.Auto {
		base = doc.LTR
	}
	var out []doc.Piece
	last := doc.Auto // direction of the last letter so far
	put := func(d doc.Dir) {
		text := "\u200e"
		if d == doc.RTL {
			text = "\u200f"
		}
		out = append(out, doc.Piece{Span: doc.Span{Text: text}, RTL: d == doc.RTL})
		last = d
	}
	for i := 0; i < len(pieces); {
		n := i + 1
		for n < len(pieces) && pieces[n].Dir == pieces[i].Dir {
			n++
		}
		group, own := pieces[i:n], pieces[i].Dir
		first, number, plain := opening(pieces[i:])
		if i > 0 && last != doc.Auto && last != base && (first == last || number) {
			put(base)
		}
		against := own != doc.Auto && own != base
		if against && !plain {
			put(own)
		}
		out = append(out, group...)
		last = latest(group, last)
		if against && loose(group) {
			put(own)
		}
		i = n
	}
	return out
}

// opening tells what the text begins with: the direction of its first letter, whether a
// number stands before it, and whether the very first sign is a letter.
func opening(pieces []doc.Piece) (first doc.Dir, number, plain bool) {
	plain = true
	for _, p := range pieces {
		for _, r := range p.Text {
			switch d, digit := signOf(r); {
			case d != doc.Auto:
				return d, false, plain
			case digit:
				return doc.Auto, true, false
			}
			plain = false
		}
	}
	return doc.Auto, false, true
}

// latest is the direction of the last letter of a text, before when it has none.
func latest(pieces []doc.Piece, before doc.Dir) doc.Dir {
	for _, p := range pieces {
		for _, r := range p.Text {
			if d, _ := signOf(r); d != doc.Auto {
				before = d
			}
		}
	}
	return before
}

// loose reports that a text ends with a sign that takes the direction of what surrounds it.
func loose(pieces []doc.Piece) bool {
	ends := false
	for _, p := range pieces {
		for _, r := range p.Text {
			d, digit := signOf(r)
			ends = d == doc.Auto && !digit
		}
	}
	return ends
}

// signOf is the direction of a letter, Auto for other signs, and whether it is a digit.
func signOf(r rune) (d doc.Dir, digit bool) {
	p, _ := bidi.LookupRune(r)
	switch p.Class() {
	case bidi.L:
		return doc.LTR, false
	case bidi.R, bidi.AL:
		return doc.RTL, false
	case bidi.EN, bidi.AN:
		return doc.Auto, true
	default:
		return doc.Auto, false
	}
}
