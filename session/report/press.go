package report

import (
	"fmt"
	"io"
	"slices"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/docx"
	"halqa/session/report/pdf"
	"halqa/session/report/stylesheet"
)

// Press writes documents one after the other with one typeface, and remembers the words
// that it has shaped: what many documents say is set once. Its zero value is ready; it
// must not be copied, and serves one goroutine.
type Press struct {
	Styles *stylesheet.Sheet // of Word documents; nil is our own look

	fonts   *pdf.Fonts
	missing []rune
	built   []*tree
}

// tree is a document that was built, for its next format.
type tree struct {
	of     *session.Retreat
	events int // of the retreat then: one that is worked on has more by now
	as     Options
	doc    *doc.Doc
	laid   *pdf.Laid // nil before a format asked for its pages
}

// mostTrees is how many documents a press keeps: one in each language, since formats and
// languages take turns.
const mostTrees = 4

// build is [Build], once for all formats of a document.
func (p *Press) build(r *session.Retreat, o Options) *doc.Doc {
	events := 0
	for _, entry := range r.History() {
		events += len(entry.Events)
	}
	for _, t := range p.built {
		if t.of == r && t.events == events && t.as == o {
			return t.doc
		}
	}
	d := Build(r, o)
	if len(p.built) >= mostTrees {
		p.built = slices.Delete(p.built, 0, 1)
	}
	p.built = append(p.built, &tree{of: r, events: events, as: o, doc: d})
	return d
}

// Render builds a document of a retreat and writes it in one of its formats, see
// [FormatsOf]. A [Press] of one's own does it faster for several documents.
func Render(w io.Writer, r *session.Retreat, o Options, format string) error {
	return new(Press).Render(w, r, o, format)
}

// Write writes a document in a format of [Formats].
func Write(w io.Writer, d *doc.Doc, format string) error { return new(Press).Write(w, d, format) }

// Missing are the letters that the typeface of documents lacks, such as emoji, in what was
// written as PDF so far, in order. Where they should stand there is a question mark, which
// people should be told; Word and browsers draw them from fonts of their own.
func (p *Press) Missing() []rune { return slices.Clone(p.missing) }

func (p *Press) pdf(w io.Writer, d *doc.Doc) error {
	laid, err := p.lay(d)
	if err != nil {
		return err
	}
	p.missing = append(p.missing, laid.Missing...)
	slices.Sort(p.missing)
	p.missing = slices.Compact(p.missing)
	return laid.Write(w)
}

// docx writes a Word document whose table of contents has the pages of the PDF. In the look
// of a client they are the nearest there is until Word has counted its own.
func (p *Press) docx(w io.Writer, d *doc.Doc) error {
	laid, err := p.lay(d)
	if err != nil {
		return err
	}
	paged := *d
	paged.Pages = laid.Pages
	return docx.WriteAs(w, &paged, p.Styles)
}

// lay sets a document in pages, once for all formats of one that was built here: nobody
// else has it, so it stays as it is.
func (p *Press) lay(d *doc.Doc) (*pdf.Laid, error) {
	fonts, err := p.typeface()
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(p.built, func(t *tree) bool { return t.doc == d })
	if at < 0 {
		return pdf.Lay(d, fonts), nil
	}
	if p.built[at].laid == nil {
		p.built[at].laid = pdf.Lay(d, fonts)
	}
	return p.built[at].laid, nil
}

func (p *Press) typeface() (*pdf.Fonts, error) {
	if p.fonts == nil {
		fonts, err := pdf.NewFonts()
		if err != nil {
			return nil, fmt.Errorf("prepare the typeface of documents: %w", err)
		}
		p.fonts = fonts
	}
	return p.fonts, nil
}
