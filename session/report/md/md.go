// Package md writes a document as Markdown: CommonMark with the tables of GitHub,
// and a YAML header that pandoc reads.
//
// # Why
//
// Markdown has no direction. Blocks that run against the document's direction stand
// in <div dir="…">, which GitHub, pandoc and browsers follow and editors show as
// one quiet line; inside a line, a left-to-right or right-to-left mark keeps the
// punctuation of a foreign run in its place. Every character that Markdown could
// take for markup is escaped, so that an idea called "# 1" stays an idea. Charts
// and timelines become tables: the figures are what matters.
//
// The package may import session/report/doc.
package md

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"halqa/session/report/doc"
)

// Write writes the document to w. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Doc) error {
	wr := &writer{d: d, ix: d.Index()}
	wr.front()
	for i, s := range d.Sections {
		wr.base, wr.sec = d.DirOf(s), s
		if wr.base != d.Dir() || d.LangOf(s) != d.Meta.Lang {
			wr.openDiv(s)
		}
		for j, b := range s.Blocks {
			wr.block(b, wr.ix.At(i, j))
		}
		wr.closeDiv()
	}
	text := strings.TrimRight(wr.b.String(), "\n") + "\n"
	if _, err := io.WriteString(w, text); err != nil {
		return fmt.Errorf("write the Markdown document: %w", err)
	}
	return nil
}

type writer struct {
	d    *doc.Doc
	ix   *doc.Index
	b    strings.Builder
	sec  doc.Section
	base doc.Dir // of the section
	div  bool    // the section stands in a <div>
}

// front writes the header. Readers take its strings for Markdown too, so they are
// escaped like any other.
func (w *writer) front() {
	m := w.d.Meta
	w.b.WriteString("---\n")
	for _, f := range [][2]string{
		{"title", m.Title},
		{"subtitle", m.Subtitle},
		{"author", m.Author},
		{"institute", m.Org},
		{"date", m.Date},
		{"version", m.Version},
		{"subject", m.Subject},
		{"lang", m.Lang},
	} {
		if v := oneLine(escape(f[1])); v != "" {
			w.b.WriteString(f[0] + ": " + quoted(v) + "\n")
		}
	}
	if w.d.Dir() == doc.RTL {
		w.b.WriteString("dir: rtl\n")
	}
	w.b.WriteString("---\n\n")
}

func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

func (w *writer) openDiv(s doc.Section) {
	fmt.Fprintf(&w.b, "<div dir=%q lang=%q>\n\n", dirName(w.base), doc.LangTag(w.d.LangOf(s)))
	w.div = true
}

func (w *writer) closeDiv() {
	if w.div {
		w.b.WriteString("</div>\n\n")
	}
	w.div = false
}

func dirName(d doc.Dir) string {
	if d == doc.RTL {
		return "rtl"
	}
	return "ltr"
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

// turned writes a block inside a <div> when it runs against its section.
func (w *writer) turned(d doc.Dir, text string) {
	if text = strings.TrimRight(text, "\n"); text == "" {
		return
	}
	if d != w.base {
		fmt.Fprintf(&w.b, "<div dir=%q>\n\n%s\n\n</div>\n\n", dirName(d), text)
		return
	}
	w.b.WriteString(text + "\n\n")
}

func (w *writer) heading(t *doc.Target) {
	text := w.inline(t.Text, t.Dir)
	if t.Number != "" {
		text = t.Number + " " + text
	}
	// The anchor is what the table of contents and references lead to: readers
	// make their own from the words of a heading, each in its way.
	w.turned(t.Dir, strings.Repeat("#", t.Level)+" <a id=\""+t.Anchor+"\"></a>"+text)
}

func (w *writer) para(v doc.Para) {
	dir := w.ix.Resolve(v.Text).Dir(v.Dir, w.base)
	text := w.inline(v.Text, dir)
	if text == "" {
		return
	}
	switch v.Style {
	case doc.Title, doc.Sign:
		text = "# " + text
	case doc.Subtitle, doc.Banner:
		text = "<strong>" + text + "</strong>"
	case doc.Quote:
		text = "> " + text
	case doc.Note:
		text = "<small>" + text + "</small>"
	case doc.Body, doc.Lead, doc.Fact: // plain text
	}
	w.turned(dir, text)
}

func (w *writer) list(v doc.List) {
	var b strings.Builder
	counts, dir := [3]int{}, doc.Auto
	for _, it := range v.Items {
		d := it.Dir
		if d == doc.Auto {
			d = v.Dir
		}
		d = w.ix.Resolve(it.Text).Dir(d, w.base)
		if dir == doc.Auto {
			dir = d
		}
		level := min(max(it.Level, 0), 2)
		mark := "-"
		if v.Ordered {
			counts[level]++
			clear(counts[level+1:])
			mark = strconv.Itoa(counts[level]) + "."
		}
		text := w.inline(it.Text, d)
		if d != dir {
			text = "<span dir=\"" + dirName(d) + "\">" + text + "</span>"
		}
		b.WriteString(strings.Repeat("    ", level) + mark + " " + text + "\n")
	}
	if dir != doc.Auto {
		w.turned(dir, b.String())
	}
}

func (w *writer) callout(v doc.Callout) {
	all := doc.T(v.Title)
	for _, p := range v.Paras {
		all = append(all, w.ix.Resolve(p)...)
	}
	dir := all.Dir(v.Dir, w.base)
	var lines []string
	if t := w.inline(doc.B(v.Title), dir); t != "" {
		lines = append(lines, t)
	}
	for _, p := range v.Paras {
		if t := w.inline(p, dir); t != "" {
			lines = append(lines, t)
		}
	}
	if len(lines) > 0 {
		w.turned(dir, "> "+strings.Join(lines, "\n>\n> "))
	}
}

func (w *writer) contents(v doc.TOC) {
	entries := w.ix.Headings(v.Deepest())
	if len(entries) == 0 {
		return
	}
	var b strings.Builder
	if t := w.inline(doc.B(w.d.LabelsOf(w.sec).Contents), w.base); t != "" {
		b.WriteString(t + "\n\n")
	}
	for _, t := range entries {
		text := oneLine(escape(t.Text.Plain()))
		if t.Number != "" {
			text = t.Number + " " + text
		}
		fmt.Fprintf(&b, "%s- [%s](#%s)\n", strings.Repeat("  ", t.Level-1), text, t.Anchor)
	}
	w.turned(w.base, b.String())
}
