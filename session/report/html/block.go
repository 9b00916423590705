package html

import (
	"strconv"

	"halqa/session/report/doc"
)

// ranks are the elements of headings: the title of the page is the only h1.
const lastRank = 4

// heading writes a heading one rank below its level, and never more than one below the
// heading before it.
func (w *writer) heading(t *doc.Target) {
	w.rank = min(t.Level+1, w.rank+1, lastRank)
	name := "h" + strconv.Itoa(w.rank)
	in := w.ix.Resolve(t.Text)
	way, lang := w.way(in, t.Dir, w.base)
	w.put("<", name, attr("id", t.Anchor), way, ">")
	if t.Number != "" {
		w.put(`<span class="number">`, t.Number, "</span> ")
	}
	w.put(w.inline(in, lang), "</", name, ">\n")
}

func (w *writer) heading1(in doc.Inlines, d doc.Dir) {
	w.element("h1", ` class="title"`, in, d, w.base)
	w.put("\n")
	w.titled, w.rank = true, 1
}

func (w *writer) para(v doc.Para) {
	if w.empty(v.Text) {
		return
	}
	name, class := "p", ""
	switch v.Style {
	case doc.Title:
		if !w.titled {
			w.heading1(v.Text, v.Dir)
			return
		}
		class = "title"
	case doc.Subtitle:
		class = "subtitle"
	case doc.Lead:
		class = "lead"
	case doc.Note:
		class = "note"
	case doc.Fact:
		class = "fact"
	case doc.Sign:
		class = "sign"
	case doc.Banner:
		class = "banner"
	case doc.Quote:
		name = "blockquote"
	case doc.Body:
	}
	attrs := ""
	if class != "" {
		attrs = attr("class", class)
	}
	w.element(name, attrs, v.Text, v.Dir, w.base)
	w.put("\n")
}

// list writes nested lists. The direction of the first item is that of the whole list, so
// that its signs stand on one side.
func (w *writer) list(v doc.List) {
	if len(v.Items) == 0 {
		return
	}
	name := "ul"
	if v.Ordered {
		name = "ol"
	}
	dirOf := func(it doc.Item) doc.Dir {
		d := it.Dir
		if d == doc.Auto {
			d = v.Dir
		}
		return w.ix.Resolve(it.Text).Dir(d, w.base)
	}
	dir := dirOf(v.Items[0])
	depth := -1
	for _, it := range v.Items {
		// A level may be skipped going up, never going down: an item needs its parent.
		level := min(max(it.Level, 0), 2, depth+1)
		switch {
		case level > depth:
			w.put("<", name)
			if depth < 0 && dir != w.base {
				w.put(attr("dir", dirName(dir)))
			}
			w.put(">\n")
		default:
			w.put("</li>\n")
			for ; depth > level; depth-- {
				w.put("</", name, "></li>\n")
			}
		}
		depth = level
		// The sign of an item stands on the side of the list; its text runs its own way.
		if d := dirOf(it); d != dir {
			w.put("<li>")
			w.element("div", "", it.Text, d, dir)
		} else {
			in := w.ix.Resolve(it.Text)
			way, lang := w.way(in, dir, w.base)
			if dir != w.base {
				way = langOnly(way)
			}
			w.put("<li", way, ">", w.inline(in, lang))
		}
	}
	for ; depth >= 0; depth-- {
		w.put("</li>\n</", name, ">\n")
	}
}

// langOnly leaves the direction out of attributes whose parent has it.
func langOnly(attrs string) string {
	for _, d := range []string{` dir="rtl"`, ` dir="ltr"`} {
		if len(attrs) >= len(d) && attrs[:len(d)] == d {
			return attrs[len(d):]
		}
	}
	return attrs
}

func (w *writer) callout(v doc.Callout) {
	all := doc.T(v.Title)
	for _, p := range v.Paras {
		all = append(all, w.ix.Resolve(p)...)
	}
	if w.empty(all) {
		return
	}
	class := "box"
	if c := toneClass(v.Tone); c != "" {
		class += " " + c
	}
	dir := all.Dir(v.Dir, w.base)
	w.put(`<div role="note"`, attr("class", class))
	if dir != w.base {
		w.put(attr("dir", dirName(dir)))
	}
	w.put(">\n")
	if flat(v.Title) != "" {
		w.element("p", ` class="head"`, doc.B(v.Title), dir, dir)
		w.put("\n")
	}
	for _, p := range v.Paras {
		if !w.empty(p) {
			w.element("p", "", p, doc.Auto, dir)
			w.put("\n")
		}
	}
	w.put("</div>\n")
}

// contents writes the table of contents as a place to go from. A wide window keeps it in
// sight beside the text.
func (w *writer) contents(v doc.TOC) {
	all := w.ix.Headings(v.Deepest())
	if len(all) == 0 {
		return
	}
	title := flat(w.d.LabelsOf(w.sec).Contents)
	w.put("<nav", attr("aria-label", title), ">\n", `<p class="head">`, escape(title), "</p>\n<ol>\n")
	for _, t := range all {
		in := w.ix.Resolve(t.Text)
		way, lang := w.way(in, t.Dir, w.base)
		for i := range in { // a link holds no other link
			in[i].Ref, in[i].Link = "", ""
		}
		w.put("<li", attr("class", "level"+strconv.Itoa(t.Level)), `><a href="#`, t.Anchor, `"`, way, ">")
		if t.Number != "" {
			w.put(`<span class="number">`, t.Number, "</span> ")
		}
		w.put(w.inline(in, lang), "</a></li>\n")
	}
	w.put("</ol>\n</nav>\n")
}
