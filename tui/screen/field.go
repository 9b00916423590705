package screen

import (
	"halqa/tui/edit"
	"halqa/tui/page"
)

// DrawField draws an editor on w columns at x, y of p, as many rows as it shows, and
// says where its caret stands. It sets the width of the editor, and what the terminal
// does with right-to-left text; the base direction stays.
func DrawField(p page.Page, x, y, w int, field *edit.Model) Caret {
	base := field.Bidi.Base
	field.Bidi = p.Bidi()
	field.Width, field.Bidi.Base = w, base
	rows := field.Rows()
	for i, row := range rows {
		for _, part := range row.Parts {
			st := page.Body
			if part.Kind != 0 {
				st = st.Reverse()
			}
			p.Paint(x, y+i, w, part.Col, part.Text, st)
		}
	}
	col, row := field.Cursor()
	cx, cy, ok := p.Caret(x, y, w, col, row)
	left, top, shown := p.Caret(x, y, w, 0, 0)
	caret := Caret{X: cx, Y: cy, On: ok}
	if shown {
		caret.Box = Box{Field: field, Left: left, Top: top, Cols: w, Rows: len(rows)}
	}
	return caret
}
