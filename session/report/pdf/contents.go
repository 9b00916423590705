package pdf

import (
	"strconv"
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// slot is the end of a line of the table of contents, drawn when the page of its heading
// is known.
type slot struct {
	page   *page
	place  int // held in the drawing
	mark   int // number of the marked content of the page number
	target *doc.Target
	rtl    bool
	from   float64 // of the leader, from the reading edge
	y      float64
	x, w   float64 // of the text
	style  shape.Style
}

// numberRoom is what the page number takes at the end of a line.
const numberRoom = 26

func (e *engine) contents(v doc.TOC) {
	entries := e.ix.Headings(v.Deepest())
	if len(entries) == 0 {
		return
	}
	title := doc.T(e.d.LabelsOf(e.sec).Contents)
	s := shape.Contents()
	rtl := e.base == doc.RTL
	t := e.set(title, lookOf(s, e.w, rtl))
	e.space(s.Before)
	e.need(t.height() + 60)
	el := e.begin("P", e.textAttr(title, rtl))
	e.flow(t, s, 0, e.w, el)
	e.end()
	e.after(s.After)
	e.begin("TOC", "")
	for _, entry := range entries {
		e.entry(entry)
	}
	e.end()
}

// entry draws a line of the table of contents. It follows the section, whatever the
// language of the heading: page numbers stand in one column.
func (e *engine) entry(t *doc.Target) {
	s := shape.Entry(t.Level)
	rtl := e.base == doc.RTL
	indent := s.Start
	var num *text
	if t.Number != "" {
		num = e.set(doc.T(t.Number), lookOf(s, 0, rtl))
		indent += max(shape.EntryNumber(t.Level), num.width()+5)
	}
	words := plain(e.ix.Resolve(t.Text))
	w := e.w - indent - numberRoom - 8
	line := e.set(words, lookOf(s, w, rtl))
	if len(line.lines) == 0 {
		return
	}
	e.space(s.Before)
	e.need(min(line.height(), 200))
	e.begin("TOCI", "")
	link := e.begin("Link", e.textAttr(words, rtl))
	if num != nil {
		e.paint(num, 0, 1, box{x: e.side(rtl, s.Start, indent-s.Start), w: indent - s.Start, y: e.y, ink: s.Ink}, link)
	}
	from, top := e.p, e.y
	e.flow(line, s, e.side(rtl, indent, w)-e.x, w, link)
	if from != e.p {
		top = e.p.Top
	}
	last := line.lines[len(line.lines)-1]
	e.slots = append(e.slots, slot{
		page: e.p, place: e.p.hold(), mark: len(e.p.owners), target: t, rtl: rtl,
		from: indent + last.width + 6, y: e.y - s.Line, x: e.x, w: e.w, style: s,
	})
	e.p.owners = append(e.p.owners, link)
	link.kids = append(link.kids, kid{page: e.p, mark: len(e.p.owners) - 1})
	e.area(link, rect{e.x, top, e.w, e.y - top}, "", t, words.Plain())
	e.end()
	e.end()
	e.after(s.After)
}

// plain is a heading as a line of the table of contents prints it: without links, which
// cannot lie inside the line's own, and with no look but its style's.
func plain(in doc.Inlines) doc.Inlines {
	out := make(doc.Inlines, len(in))
	for i, s := range in {
		out[i] = doc.Span{Text: strings.NewReplacer("\n", " ", "\t", " ").Replace(doc.Clean(s.Text)), Lang: s.Lang, Dir: s.Dir}
	}
	return out
}

// fillSlots draws the leaders and page numbers of the table of contents.
func (e *engine) fillSlots() {
	pages := map[*doc.Target]int{}
	for _, m := range e.marks {
		pages[m.target] = m.page + 1
	}
	for _, s := range e.slots {
		e.p, e.x, e.w = s.page, s.x, s.w
		e.p.into(s.place, func() { e.ending(s, strconv.Itoa(pages[s.target])) })
	}
}

func (e *engine) ending(s slot, page string) {
	p := e.p
	t := e.set(doc.T(page), lookOf(s.style, 0, false))
	end := e.w - t.width() - 5
	p.artifact(func() {
		r, g, b := rgb(shape.Grey)
		p.numbers("RG", r, g, b)
		p.write("0.7 w 1 J [0 3.2] 0 d\n")
		y := p.Height - s.y - s.style.Line/2 - s.style.Size*0.3
		// Dots are counted from the page number, so that they stand below each other.
		from, to := e.x+end, e.x+s.from
		if s.rtl {
			from, to = e.x+e.w-end, e.x+e.w-s.from
		}
		if s.from < end {
			p.numbers("m", from, y)
			p.numbers("l S", to, y)
		}
		p.write("[] 0 d 0 J\n")
	})
	p.open(&elem{kind: "Link"}, s.mark)
	e.paint(t, 0, 1, box{x: e.side(s.rtl, e.w-t.width(), t.width()), w: t.width(), y: s.y, ink: s.style.Ink}, nil)
	p.write("EMC\n")
}
