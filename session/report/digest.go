package report

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"halqa/session/report/doc"
)

// part is a group of lines of a page that has to stay one page.
type part struct {
	title string
	rows  []row
	cut   int // rows left out
}

// row is one of its lines: what it is called, then what it says.
type row struct {
	ref  string
	text doc.Inlines
	dir  doc.Dir
}

// Heights in twips of what a digest is made of, as the styles of documents have them, and
// how many signs a line of its wide column holds at least. They err on the safe side: a
// page that runs over is worse than one with room at its foot.
const (
	lineHeight  = 250
	rowPadding  = 100
	signsOnLine = 76

	summaryRoom = 11_200
	minutesRoom = 12_100
)

// digest is a table that takes at most room twips: the longest parts lose their last rows,
// and say so in the words of more, which take their number.
func (b *builder) digest(parts []part, room int, more string) (doc.Table, bool) {
	var full []part
	for _, p := range parts {
		if len(p.rows) > 0 {
			full = append(full, p)
		}
	}
	for height(full) > room {
		longest := 0
		for i := range full {
			if len(full[i].rows) > len(full[longest].rows) {
				longest = i
			}
		}
		p := &full[longest]
		if len(p.rows) <= 1 {
			break
		}
		p.rows, p.cut = p.rows[:len(p.rows)-1], p.cut+1
	}
	t := doc.Table{Cols: doc.Cols(1.1, 9)}
	for i, p := range full {
		band := []doc.Cell{{Text: doc.B(p.title), Span: 2, Tone: doc.Band, Dir: b.base()}}
		if i == 0 {
			t.Head = []doc.Cell{{Text: doc.T(p.title), Span: 2, Dir: b.base()}}
		} else {
			t.Rows = append(t.Rows, doc.Row{Cells: band})
		}
		for _, r := range p.rows {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{short(r.ref), {Text: r.text, Dir: r.dir}}})
		}
		if p.cut > 0 {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{}, {Text: doc.T(fmt.Sprintf(more, p.cut)), Tone: doc.Muted, Dir: b.base()}}})
		}
	}
	return t, len(full) > 0
}

func height(parts []part) int {
	all := 0
	for _, p := range parts {
		all += lineHeight + rowPadding
		for _, r := range p.rows {
			all += rowPadding
			for line := range strings.SplitSeq(r.text.Plain(), "\n") {
				all += lineHeight * (1 + (utf8.RuneCountInString(line)-1)/signsOnLine)
			}
		}
		if p.cut > 0 {
			all += lineHeight + rowPadding
		}
	}
	return all
}
