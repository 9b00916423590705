// Package manual shows the user manual, a section at a time.
//
// ←→ turn to another section, ↑↓ scroll. On a wide page the contents stand beside the
// text. The same reader serves the help of the program and the command halqa guide.
//
// The package may import halqa/assets/guide and tui/page.
package manual

import (
	"strings"

	"halqa/assets/guide"
	"halqa/tui/page"
)

// Reader is where somebody reads in the manual.
type Reader struct {
	sections []guide.Section
	rtl      bool
	at       int // the section
	top      int // the first row in sight
}

// New opens the manual of a language at a section; at the beginning where there is none
// of that key. In a language that is written from the right, ← turns to the next section.
func New(lang, key string, rtl bool) *Reader {
	r := &Reader{sections: guide.Sections(lang), rtl: rtl}
	for i, s := range r.sections {
		if s.Key == key {
			r.at = i
		}
	}
	return r
}

// Title is what the section is called.
func (r *Reader) Title() string { return r.sections[r.at].Title }

// Key takes a key, named as by keys.Rest, and reports whether it was used.
func (r *Reader) Key(name string) bool {
	switch name {
	case "left", "right":
		r.turn((name == "right") != r.rtl)
	case "tab":
		r.turn(true)
	case "shift+tab":
		r.turn(false)
	case "up":
		r.top = max(0, r.top-1)
	case "down":
		r.top++ // drawing holds it
	case "pgup":
		r.top = max(0, r.top-pageful)
	case "pgdown", "space":
		r.top += pageful
	case "home":
		r.top = 0
	default:
		return false
	}
	return true
}

// pageful is how far a page key goes, a little less than the smallest window shows.
const pageful = 12

func (r *Reader) turn(forward bool) {
	n := len(r.sections)
	r.top = 0
	if forward {
		r.at = (r.at + 1) % n
		return
	}
	r.at = (r.at + n - 1) % n
}

// contentsWidth is the room of the contents beside the text.
const contentsWidth = 28

// Draw draws the section, under its title.
func (r *Reader) Draw(p page.Page) {
	text := p
	if p.Wide() {
		var contents page.Page
		contents, text = p.Split(contentsWidth)
		r.drawContents(contents)
	}
	text = text.Sub(0, 0, min(text.W, page.Measure), text.H)
	text.Put(0, 0, text.W, r.Title(), page.Title, page.Start)
	r.drawBlocks(text.Sub(0, 2, text.W, text.H-2))
}

func (r *Reader) drawContents(p page.Page) {
	first := max(0, r.at-p.H+1)
	for i, s := range r.sections[first:] {
		st := page.Label
		if first+i == r.at {
			st = page.Body.Bold()
			p.Cursor(i)
		}
		p.Put(0, i, p.W, s.Title, st, page.Start)
	}
}

// bullet is the room before the text of an item.
const bullet = 2

// drawBlocks draws what is in sight. Rows above the first one are clipped by the page.
func (r *Reader) drawBlocks(p page.Page) {
	blocks := r.sections[r.at].Blocks
	r.top = max(0, min(r.top, r.rows(p)-p.H))
	y := -r.top
	for i, b := range blocks {
		if i > 0 && !(b.Item && blocks[i-1].Item) {
			y++
		}
		x := 0
		if b.Item {
			p.Put(0, y, 1, "•", page.Label, page.Start)
			x = bullet
		}
		text := r.text(b)
		rows := p.Rows(text, p.W-x)
		p.Wrap(x, y, p.W-x, rows, text, page.Body)
		y += rows
	}
}

// rows is how many rows the section takes.
func (r *Reader) rows(p page.Page) (n int) {
	blocks := r.sections[r.at].Blocks
	for i, b := range blocks {
		x := 0
		if b.Item {
			x = bullet
		}
		n += p.Rows(r.text(b), p.W-x)
		if i > 0 && !(b.Item && blocks[i-1].Item) {
			n++
		}
	}
	return n
}

// text is a block as it is drawn: in the direction of the manual, whatever its first word,
// and with what is typed, which stands between backquotes, in the order of typing.
func (r *Reader) text(b guide.Block) string {
	if !r.rtl {
		return strings.ReplaceAll(b.Text, "`", "")
	}
	const mark, open, end = "\u200f", "\u2066", "\u2069"
	var out strings.Builder
	out.WriteString(mark)
	for i, part := range strings.Split(b.Text, "`") {
		if i%2 == 1 {
			part = open + part + end
		}
		out.WriteString(part)
	}
	return out.String()
}
