// Package pdf lays a document out and writes it as PDF/A-1b (ISO 19005-1), tagged for
// screen readers and with Arabic that can be searched and copied.
//
// # Why
//
// No library for Go shapes Arabic, orders text both ways and writes tagged PDF, so the
// pages are set here: shaping and the levels of UAX #9 are go-text's, which agrees with
// HarfBuzz on the typeface of the documents; the order within a line is found here from
// the levels, because go-text's own knows two of them and a number in Arabic in French
// has three.
//
// Every pair of a glyph and the letters it stands for has a code of its own, so that the
// text of a file is exact. What a structure element says in ActualText is in logical
// order; drawings carry none, since programs that extract text go wrong by it.
//
// Letters that no font has are never drawn as boxes: known ones are replaced by what means
// the same, and the others are reported, so that people can change them.
//
// The package may import session/report/doc and shape, assets/font, and go-text.
package pdf

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"halqa/session/report/doc"
)

// Result is what laying out a document has found.
type Result struct {
	// Pages gives the page, from 1, of every heading, table and figure, by its identifier
	// or, when it has none, by its anchor. It is what Doc.Pages asks for.
	Pages map[string]int
	Count int // of pages
	// Missing are the letters that the typeface lacks, in order. A question mark stands in
	// their place.
	Missing []rune
}

// Laid is a document on its pages: it can be written, and others can take its page numbers,
// without laying it out again.
type Laid struct {
	Result
	engine *engine
}

// Lay lays the document out, which must not change until it is written.
func Lay(d *doc.Doc, f *Fonts) *Laid {
	e := newEngine(d, f)
	e.run()
	return &Laid{Result: e.result(), engine: e}
}

// Write writes the document to w. The same document gives the same bytes.
func (l *Laid) Write(w io.Writer) error {
	if _, err := w.Write(l.engine.write()); err != nil {
		return fmt.Errorf("write the PDF: %w", err)
	}
	return nil
}

// Write lays the document out and writes it to w. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Doc, f *Fonts) (Result, error) {
	laid := Lay(d, f)
	return laid.Result, laid.Write(w)
}

func (e *engine) result() Result {
	r := Result{Pages: map[string]int{}, Count: len(e.pages), Missing: slices.Sorted(maps.Keys(e.missing))}
	for _, m := range e.marks {
		name := m.target.ID
		if name == "" || e.ix.Find(name) != m.target {
			name = m.target.Anchor
		}
		r.Pages[name] = m.page + 1
	}
	return r
}
