package report

import (
	"fmt"
	"io"
	"slices"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/docx"
	"halqa/session/report/pdf"
)

// Press writes documents one after the other with one typeface, and remembers the words
// that it has shaped: what many documents say is set once. Its zero value is ready; it
// must not be copied, and serves one goroutine.
type Press struct {
	fonts   *pdf.Fonts
	missing []rune
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
	fonts, err := p.typeface()
	if err != nil {
		return err
	}
	found, err := pdf.Write(w, d, fonts)
	p.missing = append(p.missing, found.Missing...)
	slices.Sort(p.missing)
	p.missing = slices.Compact(p.missing)
	return err
}

// docx writes a Word document whose table of contents has the pages of the PDF.
func (p *Press) docx(w io.Writer, d *doc.Doc) error {
	fonts, err := p.typeface()
	if err != nil {
		return err
	}
	laid := *d
	laid.Pages = pdf.Paginate(d, fonts).Pages
	return docx.Write(w, &laid)
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
