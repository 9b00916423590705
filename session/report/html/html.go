// Package html writes a document as one HTML file that asks for nothing: no script, no
// font, no picture, no address is fetched, and its policy forbids it.
//
// # Why
//
// The style sheet is the only thing allowed, by its hash, so that no text could bring in
// another, besides pictures that are inside the page. Widths are therefore classes, and bars are SVG, whose attributes are not
// styles; what is drawn also prints when a browser leaves backgrounds out.
//
// Fonts are those of the reader: every system shapes Arabic since long. The regular and
// bold weights of a font of our own would make each file 195 KB larger, ten times a plan,
// for a page that is read on a screen and sent by e-mail.
//
// A page has one h1, and no heading skips a level whatever the builder gave. Charts and
// timelines are tables with their figures; the bars beside them are for the eye alone.
// Text whose direction is not that of its surroundings and whose language nobody said has
// the empty language, which is HTML for unknown: a voice then does not read it in the
// wrong one.
//
// The package may import the standard library and session/report/doc.
package html

import (
	"crypto/sha256"
	_ "embed" // for the style sheet
	"encoding/base64"
	"fmt"
	"io"
	"slices"
	"strings"

	"halqa/session/report/doc"
)

//go:embed style.css
var style string

// Style returns the style sheet of every page, for those who check its colours.
func Style() string { return style }

// Write writes the document to w. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Doc) error {
	wr := &writer{d: d, ix: d.Index(), widths: map[int]bool{}}
	wr.text = wr.skipTo()
	wr.body()
	if _, err := io.WriteString(w, wr.head()+wr.b.String()); err != nil {
		return fmt.Errorf("write the HTML document: %w", err)
	}
	return nil
}

type writer struct {
	d      *doc.Doc
	ix     *doc.Index
	b      strings.Builder
	sec    doc.Section
	base   doc.Dir      // of the section
	rank   int          // of the last heading, 1 for the title
	titled bool         // the title of the page is written
	text   int          // the section that the skip link leads to
	widths map[int]bool // of columns, in percent
	tables int          // tables so far

	pictures bool // the page holds some
}

func (w *writer) put(parts ...string) {
	for _, s := range parts {
		w.b.WriteString(s)
	}
}

// head is written last: the widths of the columns are known by then.
func (w *writer) head() string {
	css := style
	for _, n := range slices.Sorted(func(yield func(int) bool) {
		for n := range w.widths {
			if !yield(n) {
				return
			}
		}
	}) {
		css += fmt.Sprintf(".w%d{width:%d%%}\n", n, n)
	}
	css += pageSize(w.d)
	hash := sha256.Sum256([]byte(css))
	pictures := ""
	if w.pictures {
		pictures = "img-src data:; "
	}
	policy := "default-src 'none'; " + pictures + "style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; base-uri 'none'; form-action 'none'"
	m := w.d.Meta
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html" + attr("lang", doc.LangTag(m.Lang)) + attr("dir", dirName(w.d.Dir())) + ">\n<head>\n<meta charset=\"utf-8\">\n")
	b.WriteString("<meta http-equiv=\"Content-Security-Policy\"" + attr("content", policy) + ">\n")
	b.WriteString("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
	for _, f := range [][2]string{{"author", m.Author}, {"description", m.Subject}} {
		if strings.TrimSpace(f[1]) != "" {
			b.WriteString("<meta" + attr("name", f[0]) + attr("content", flat(f[1])) + ">\n")
		}
	}
	b.WriteString("<title>" + escape(w.title()) + "</title>\n<style>" + css + "</style>\n</head>\n")
	return b.String()
}

// title is never empty: a page without a name cannot be told from another one.
func (w *writer) title() string {
	for _, s := range []string{w.d.Meta.Title, w.d.Meta.Subject, w.d.Meta.Org} {
		if s = flat(s); s != "" {
			return s
		}
	}
	return "halqa"
}

// pageSize turns the pages of landscape sections, and prints the notice under each.
func pageSize(d *doc.Doc) string {
	note := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "<", `\3c `).Replace(flat(d.Meta.Notice))
	return fmt.Sprintf("@page{size:A4;margin:18mm 16mm;@bottom-center{content:\"%s\";font-size:8pt}}\n@page wide{size:A4 landscape}\n", note)
}

// skipTo is the section after the table of contents, else the first one with text.
func (w *writer) skipTo() int {
	for i, s := range w.d.Sections {
		for _, b := range s.Blocks {
			if _, ok := b.(doc.TOC); ok {
				return min(i+1, len(w.d.Sections)-1)
			}
		}
	}
	return 0
}

func (w *writer) body() {
	w.put("<body>\n")
	if s := flat(w.d.Meta.Labels.Skip); s != "" {
		w.put(`<a class="skip" href="#texte">`, escape(s), "</a>\n")
	}
	w.put("<main>\n")
	if !w.hasTitle() {
		w.sec, w.base = doc.Section{}, w.d.Dir()
		w.heading1(doc.T(w.title()), doc.Auto)
	}
	for i, s := range w.d.Sections {
		w.section(i, s)
	}
	if len(w.d.Sections) == 0 {
		w.put(`<div id="texte"></div>`, "\n")
	}
	w.put("</main>\n")
	w.foot()
	w.put("</body>\n</html>\n")
}

// hasTitle reports whether a paragraph will be the title of the page.
func (w *writer) hasTitle() bool {
	for _, s := range w.d.Sections {
		for _, b := range s.Blocks {
			if p, ok := b.(doc.Para); ok && p.Style == doc.Title && strings.TrimSpace(flat(p.Text.Plain())) != "" {
				return true
			}
		}
	}
	return false
}

func (w *writer) section(i int, s doc.Section) {
	w.sec, w.base = s, w.d.DirOf(s)
	class := "page"
	if s.Cover {
		class += " cover"
	}
	if s.Landscape {
		class += " wide"
	}
	w.put("<section", attr("class", class))
	if w.base != w.d.Dir() || doc.LangTag(w.d.LangOf(s)) != doc.LangTag(w.d.Meta.Lang) {
		w.put(attr("lang", doc.LangTag(w.d.LangOf(s))), attr("dir", dirName(w.base)))
	}
	w.put(">\n")
	if i == w.text {
		w.put(`<div id="texte" tabindex="-1"></div>`, "\n")
	}
	if s.Cover && flat(w.d.Meta.Org) != "" {
		org := flat(w.d.Meta.Org)
		w.put(`<p class="band"><bdi>`, escape(org), "</bdi></p>\n")
	}
	if s.Cover {
		w.logos()
	}
	for j, b := range s.Blocks {
		w.block(b, w.ix.At(i, j))
	}
	w.put("</section>\n")
}

// foot repeats under the text what stands at the foot of every page on paper.
func (w *writer) foot() {
	m := w.d.Meta
	var facts []string
	for _, s := range []string{m.Title, m.Version, m.Date} {
		if s = flat(s); s != "" {
			facts = append(facts, escape(s))
		}
	}
	w.put("<footer>\n")
	if s := flat(m.Notice); s != "" {
		w.put("<p>", escape(s), "</p>\n")
	}
	if len(facts) > 0 {
		w.put("<p>", strings.Join(facts, " · "), "</p>\n")
	}
	w.put("</footer>\n")
}

func (w *writer) block(b doc.Block, t *doc.Target) {
	switch v := b.(type) {
	case doc.Heading:
		w.heading(t)
	case doc.Para:
		w.para(v)
	case doc.List:
		w.list(v)
	case doc.Callout:
		w.callout(v)
	case doc.Table:
		w.table(v, t)
	case doc.BarChart:
		w.chart(v, t)
	case doc.Gantt:
		w.gantt(v, t)
	case doc.Image:
		w.image(v, t)
	case doc.TOC:
		w.contents(v)
	}
}
