package report

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"halqa/session/report/doc"
)

// part is a group of rows of a page that has to stay one page.
type part struct {
	title string
	rows  []row
	rank  int  // parts of a higher rank give rows only when the others have one left
	brief bool // its rows may stand in one paragraph
	cut   int  // rows left out
}

// row is one of its lines: what it is called, then what it says, one paragraph after the
// other.
type row struct {
	ref   string
	text  doc.Inlines
	dir   doc.Dir
	below []doc.Para
}

// density is how much a digest says. A full day says less of each thing rather than
// leave things out.
type density struct {
	small          bool // the smaller letters of tables
	words, reasons int  // signs of a decision and of its justification, 0 for none
	item           int  // signs of any other line
	options        int  // of a poll
	wide           bool // the letters of documents in Arabic are wider, the Latin ones too
	tall           bool // lines of Arabic may be higher than their style says
	running        bool // brief parts stand in one paragraph, without what explains them
}

// densities are tried in order until the page holds.
var densities = []density{
	{words: 300, reasons: 240, item: 150, options: 5},
	{small: true, words: 300, reasons: 200, item: 150, options: 4},
	{small: true, words: 300, reasons: 160, item: 110, options: 3, running: true},
	{small: true, words: 300, reasons: 120, item: 80, options: 1, running: true},
	{small: true, words: 260, reasons: 86, item: 70, options: 1, running: true},
}

// metrics are what the rows of a table measure as documents set them: heights in twips,
// the size of letters in points.
type metrics struct {
	line, padding, gap int
	size               float64
}

func (d density) metrics() metrics {
	m := metrics{line: 252, padding: 104, gap: 80, size: 9.5}
	if d.small {
		m = metrics{line: 222, padding: 84, gap: 60, size: 8.9}
	}
	if d.wide {
		m.size *= 1.13
	}
	if d.tall {
		m.line = m.line * 106 / 100
	}
	return m
}

// Widths of the text in a row with a short id before it and in one without, in points.
// They are a little less than in the table, because a page that runs over is worse than
// one with room at its foot.
const (
	narrowRow = 400
	fullRow   = 440
)

// Room on a page under its heading and first lines, in twips.
const (
	summaryRoom = 10_900
	minutesRoom = 11_700
)

// digest is a table that takes at most room twips. It says less and less of each thing;
// when that is not enough rows go too, and more says how many, with their number.
func (b *builder) digest(room int, more string, parts func(density) []part) (doc.Table, bool) {
	var full []part
	var d density
	for _, d = range densities {
		d.wide, d.tall = b.o.Lang == "ar", b.base() == doc.RTL
		full = slices.DeleteFunc(parts(d), func(p part) bool { return len(p.rows) == 0 })
		if d.height(full, more) <= room {
			break
		}
	}
	for d.height(full, more) > room && shorten(full) {
	}
	t := doc.Table{Cols: doc.Cols(0.85, 9.15), Small: d.small}
	for i, p := range full {
		if i == 0 {
			t.Head = []doc.Cell{{Text: doc.T(p.title), Span: 2, Dir: b.base()}}
		} else {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.B(p.title), Span: 2, Tone: doc.Band, Dir: b.base()}}})
		}
		for _, r := range d.rows(p, b.base(), more) {
			cell := doc.Cell{Text: r.text, Dir: r.dir, Below: r.below, Span: 2}
			if r.ref == "" {
				t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{cell}})
				continue
			}
			cell.Span = 1
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{short(r.ref), cell}})
		}
		if p.cut > 0 && !d.runs(p) {
			note := doc.Inlines{{Text: fmt.Sprintf(more, p.cut), Tone: doc.Muted}}
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: note, Span: 2, Dir: b.base()}}})
		}
	}
	return t, len(full) > 0
}

// runs reports whether the rows of a part stand in one paragraph.
func (d density) runs(p part) bool { return d.running && p.brief && len(p.rows)+p.cut > 1 }

// rows are those of a part as they are set: one for all where it has to be brief.
func (d density) rows(p part, base doc.Dir, more string) []row {
	if !d.runs(p) {
		return p.rows
	}
	one := row{dir: base}
	for i, r := range p.rows {
		if i > 0 {
			one.text = append(one.text, doc.Span{Text: " · "})
		}
		one.text = append(one.text, tag(r.ref), doc.Span{Text: "\u00a0"})
		for _, span := range r.text {
			if span.Dir == doc.Auto {
				span.Dir = r.dir
			}
			one.text = append(one.text, span)
		}
	}
	if p.cut > 0 {
		one.text = append(one.text, doc.Span{Text: " " + fmt.Sprintf(more, p.cut), Tone: doc.Muted})
	}
	return []row{one}
}

// shorten takes the last row of the part of the lowest rank that has the most to give,
// and reports whether any had.
func shorten(parts []part) bool {
	for rank := range highestRank + 1 {
		from, most := -1, 1
		for i, p := range parts {
			if n := len(p.rows); p.rank == rank && n > most {
				from, most = i, n
			}
		}
		if from >= 0 {
			p := &parts[from]
			p.rows, p.cut = p.rows[:len(p.rows)-1], p.cut+1
			return true
		}
	}
	return false
}

// highestRank is that of decisions: what was decided goes last.
const highestRank = 2

func (d density) height(parts []part, more string) int {
	m := d.metrics()
	all := 0
	for _, p := range parts {
		all += m.line + m.padding
		for _, r := range d.rows(p, doc.LTR, more) {
			width := float64(narrowRow)
			if r.ref == "" {
				width = fullRow
			}
			all += m.padding + m.lines(r.text, width)
			for _, below := range r.below {
				all += m.gap + m.lines(below.Text, width)
			}
		}
		if p.cut > 0 && !d.runs(p) {
			all += m.line + m.padding
		}
	}
	return all
}

// lines is the height of the lines of a paragraph.
func (m metrics) lines(in doc.Inlines, width float64) int {
	ems := 0.0
	for _, span := range in {
		bold := 1.0
		if span.Bold {
			bold = 1.06
		}
		for _, r := range span.Text {
			ems += bold * advance(r)
		}
	}
	return m.line * max(1, int(math.Ceil(ems*m.size/width)))
}

// advance is the width of a letter of a common sans-serif, in ems.
func advance(r rune) float64 {
	switch {
	case unicode.Is(unicode.Mn, r):
		return 0
	case unicode.IsSpace(r):
		return 0.25
	case strings.ContainsRune("iljI'’.,;:|!frt()[]-", r):
		return 0.31
	case strings.ContainsRune("mwMW—%@", r):
		return 0.85
	case unicode.IsUpper(r):
		return 0.66
	}
	return 0.51
}
