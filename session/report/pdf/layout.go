package pdf

import (
	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// engine lays a document out, from the first page to the last.
type engine struct {
	d  *doc.Doc
	ix *doc.Index
	setter

	pages []*page
	p     *page

	sec        doc.Section
	base       doc.Dir // of the section
	x, w       float64 // left edge and width of the text
	y          float64 // from the top of the page
	gap        float64 // space after the last paragraph, already in y
	asked      bool    // the page began because the document says so
	afterTable bool    // the gap after a table waits for the next block

	root, at *elem
	marks    []mark
	slots    []slot
	areas    map[linkKey]*link // the last of each link

	pictures map[string]*picture // by their bytes; nil for one that can't be drawn
	drawn    []*picture

	codes []uint16          // of pairs in this document, one more than the code
	used  [faceCount][]pair // by code
}

// mark is where a target stands.
type mark struct {
	target *doc.Target
	page   int
	y      float64
	elem   *elem
}

// slack forgives what rounding adds to the lengths of a full page.
const slack = 0.05

func newEngine(d *doc.Doc, f *Fonts) *engine {
	e := &engine{
		d: d, ix: d.Index(), areas: map[linkKey]*link{}, pictures: map[string]*picture{},
		setter: setter{fonts: f, missing: map[rune]bool{}},
	}
	e.root = &elem{kind: "Document"}
	e.at = e.root
	return e
}

// run lays all sections out, then what is known only at the end.
func (e *engine) run() {
	for i, s := range e.d.Sections {
		e.sec, e.base = s, e.d.DirOf(s)
		attr := ""
		if lang := doc.LangTag(s.Lang); lang != "" && lang != e.d.Meta.Lang {
			attr = "/Lang(" + lang + ")"
		}
		e.begin("Sect", attr)
		e.turn()
		e.asked = true
		e.p.cover = s.Cover
		e.p.section = i
		if s.Cover {
			e.coverBand()
		}
		for j, b := range s.Blocks {
			e.block(b, j, i)
		}
		e.afterTable = false
		e.end()
	}
	if len(e.pages) == 0 {
		e.sec, e.base = doc.Section{}, e.d.Dir()
		e.turn()
	}
	e.fillSlots()
	e.edges()
}

// turn begins a page.
func (e *engine) turn() {
	e.p = newPage(e.sec.Landscape)
	e.p.number, e.p.base = len(e.pages), e.base == doc.RTL
	if n := len(e.pages); n > 0 {
		e.p.section = e.pages[n-1].section
	}
	e.pages = append(e.pages, e.p)
	e.x, e.w = e.p.Side, e.p.Measure()
	e.y, e.gap, e.asked = e.p.Top, 0, false
}

func (e *engine) bottom() float64 { return e.p.Height - e.p.Bottom + slack }
func (e *engine) fresh() bool     { return e.y <= e.p.Top }

// need begins a page unless so much is left on this one.
func (e *engine) need(h float64) {
	if !e.fresh() && e.y+h > e.bottom() {
		e.turn()
	}
}

// space goes down before a paragraph: by the larger of the two spaces, and by nothing at
// the top of a page that the text has run on to. So does Word.
func (e *engine) space(before float64) {
	if !e.fresh() || e.asked {
		e.y += max(before-e.gap, 0)
	}
	e.gap = 0
}

// after goes down behind a paragraph.
func (e *engine) after(s float64) {
	e.y += s
	e.gap = s
}

func (e *engine) block(b doc.Block, j, i int) {
	if e.afterTable && !e.fresh() {
		e.y += shape.AfterTable
		e.gap = 0
	}
	e.afterTable = false
	t := e.ix.At(i, j)
	switch v := b.(type) {
	case doc.Heading:
		e.heading(v, t, e.sec.Blocks[j+1:], i, j+1)
	case doc.Para:
		e.paragraph(v)
	case doc.List:
		e.list(v)
	case doc.Callout:
		e.callout(v)
	case doc.Table:
		e.table(v, t)
	case doc.BarChart:
		e.chart(v, t)
	case doc.Gantt:
		e.gantt(v, t)
	case doc.Image:
		e.image(v, t)
	case doc.TOC:
		e.contents(v)
	}
}

// lookOf is the look of a paragraph of a style in a direction and width.
func lookOf(s shape.Style, width float64, rtl bool) look {
	return look{size: s.Size, lead: s.Line, width: width, rtl: rtl, heavy: s.Bold}
}

// flow draws a paragraph in the column that begins x from the left edge, over as many
// pages as it takes. Of one that is cut, two lines at least stay on either page.
func (e *engine) flow(t *text, s shape.Style, x, w float64, el *elem) {
	b := box{x: e.x + x, w: w, ink: s.Ink, slant: s.Italic}
	for from := 0; from < len(t.lines); {
		n := e.fitting(t, from)
		if n == 0 {
			e.turn()
			n = max(1, e.fitting(t, from))
		}
		b.y = e.y
		e.paint(t, from, from+n, b, el)
		e.y += float64(n) * t.lead
		if from += n; from < len(t.lines) {
			e.turn()
		}
	}
}

// fitting is how many of the lines from one on go on this page.
func (e *engine) fitting(t *text, from int) int {
	left := len(t.lines) - from
	n := int((e.bottom() - e.y) / t.lead)
	switch {
	case n >= left:
		return left
	case e.fresh():
		return max(1, n)
	case left <= 3 || n < 2:
		return 0
	case left-n == 1:
		return n - 1
	}
	return n
}

// first is the height of the lines that stay with what is before them.
func first(t *text) float64 {
	if n := len(t.lines); n > 3 {
		return 2 * t.lead
	}
	return t.height()
}

// opening is how much of the page the beginning of some blocks takes, behind a paragraph
// with a space after it: what a heading must have below it on its page. It goes down to no
// great depth, as no page has room for many headings without text.
func (e *engine) opening(blocks []doc.Block, i, j int, after float64) float64 {
	if len(blocks) == 0 {
		return 0
	}
	gap := func(before float64) float64 { return max(before-after, 0) }
	caption := gap(shape.Caption().Before) - shape.Caption().Before // of what has one
	if e.ix.At(i, j) == nil {
		caption = 0
	}
	switch v := blocks[0].(type) {
	case doc.Heading:
		if t := e.ix.At(i, j); t != nil {
			s := shape.Heading(t.Level)
			h := e.set(e.ix.Resolve(v.Text), lookOf(s, e.w, false)).height()
			return gap(s.Before) + h + s.After + min(e.opening(blocks[1:], i, j+1, s.After), 200)
		}
	case doc.Para:
		s := shape.Of(v.Style)
		return gap(s.Before) + first(e.set(e.ix.Resolve(v.Text), lookOf(s, e.w-s.Start-s.End, false)))
	case doc.List:
		if len(v.Items) > 0 {
			s := shape.Item(0)
			return first(e.set(e.ix.Resolve(v.Items[0].Text), lookOf(s, e.w-s.Start, false)))
		}
	case doc.Callout:
		return gap(shape.Callout().Before) + shape.CalloutPadding + 2*shape.Callout().Line
	case doc.Table:
		return caption + e.tableOpening(e.newGrid(v.Rect()), e.ix.At(i, j))
	case doc.BarChart:
		return caption + e.chartOpening(v, e.ix.At(i, j))
	case doc.Image:
		_, h := shape.ImageSize(v, e.w)
		return caption + e.captionHeight(e.ix.At(i, j)) + h
	case doc.Gantt:
		return caption + e.tableOpening(e.timeline(v.Rect()), e.ix.At(i, j))
	}
	return 0
}

// remember notes where a target stands, for links and the table of contents.
func (e *engine) remember(t *doc.Target, y float64, el *elem) {
	if t != nil {
		e.marks = append(e.marks, mark{target: t, page: e.p.number, y: y, elem: el})
	}
}

// rtlOf says whether a text runs from right to left here.
func (e *engine) rtlOf(d doc.Dir, s string) bool { return doc.Resolve(d, s, e.base) == doc.RTL }
