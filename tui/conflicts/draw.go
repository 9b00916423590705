package conflicts

import (
	"fmt"

	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// Title says what the page is, for the frame line.
func (p *Page) Title() string {
	if len(p.all) == 0 {
		return p.words().Conflicts
	}
	return fmt.Sprintf("%s %d/%d", p.words().Conflicts, p.at+1, len(p.all))
}

// The columns before a version: its key and the air behind it.
const keyWidth = 3

// Draw draws the conflict that shows. Nothing of it is cut.
func (p *Page) Draw(pg page.Page) screen.Caret {
	w := min(pg.W, page.Measure)
	if len(p.all) == 0 {
		pg.Wrap(0, 0, w, pg.H, p.words().ConflictsNone, page.Label)
		return screen.Caret{}
	}
	d := p.all[p.at]
	pg.Row(0, 0, page.T(d.short, page.Label), page.T("  ", page.Label), page.T(d.label, page.Heading))
	pg.RowEnd(pg.W, 0, page.T(format.Count(p.env.Lang(), len(p.all), p.words().ConflictCount), page.Label))
	y := 1
	if d.words != "" {
		y += pg.Wrap(0, y, w, 3, d.words, page.Label)
	}
	if pg.Wide() {
		y += pg.Wrap(0, y, w, 2, p.words().Explain, page.Faint)
	}
	y++
	if p.writing {
		return p.drawField(pg.Sub(0, y, pg.W, pg.H-y), w)
	}
	height := func(i int) int { return p.rows(pg, d.choices[i], w) }
	p.list.Draw(pg.Sub(0, y, pg.W, pg.H-y), height, func(pg page.Page, i int, here bool) {
		p.drawChoice(pg, d.choices[i], w, here)
	})
	return screen.Caret{}
}

// rows is the height of a choice with the air under it. What is no version takes one row.
func (p *Page) rows(pg page.Page, c choice, w int) int {
	if c.index < 0 {
		return 1
	}
	return 2 + max(1, pg.Rows(c.text, w-keyWidth))
}

func (p *Page) drawChoice(pg page.Page, c choice, w int, here bool) {
	end := pg.H
	if c.index >= 0 {
		end--
	}
	if here {
		pg.CursorRows(0, end)
	}
	pg.Put(0, 0, keyWidth-1, c.key, page.Body.Bold(), page.Start)
	pg.Put(keyWidth, 0, pg.W-keyWidth, c.what, page.Label, page.Start)
	if c.index >= 0 {
		pg.Wrap(keyWidth, 1, w-keyWidth, pg.H-1, c.text, page.Body)
	}
}

// drawField draws the text in which both sides become one.
func (p *Page) drawField(pg page.Page, w int) screen.Caret {
	pg.Put(0, 0, w, p.words().Reword, page.Label, page.Start)
	p.field.Bidi = pg.Bidi()
	p.field.Width = w
	p.field.Height = max(1, min(p.field.Lines(), pg.H-1))
	pg.Fill(0, 1, w, p.field.Height, page.RoleField)
	return screen.DrawField(pg, 0, 1, w, &p.field)
}
