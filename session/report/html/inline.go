package html

import (
	"html"
	"strings"

	"halqa/session/report/doc"
)

// escape writes a cleaned text so that it reads as itself in a text and in an attribute.
func escape(s string) string { return html.EscapeString(doc.Clean(s)) }

// flat is a cleaned text on one line.
func flat(s string) string {
	return strings.Join(strings.FieldsFunc(doc.Clean(s), func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }), " ")
}

func attr(name, value string) string { return " " + name + `="` + escape(value) + `"` }

func dirName(d doc.Dir) string {
	if d == doc.RTL {
		return "rtl"
	}
	return "ltr"
}

// way says how a block of text runs, as far as it differs from what is around it: its
// direction, and its language when all its spans share one. It returns the language too.
func (w *writer) way(in doc.Inlines, dir, base doc.Dir) (attrs, lang string) {
	for i, s := range in {
		if i == 0 {
			lang = doc.LangTag(s.Lang)
		}
		if doc.LangTag(s.Lang) != lang {
			lang = ""
			break
		}
	}
	if dir != base {
		attrs = attr("dir", dirName(dir))
		if lang == "" && !told(in) {
			return attrs + ` lang=""`, ""
		}
	}
	if lang != "" && lang != doc.LangTag(w.d.LangOf(w.sec)) {
		attrs += attr("lang", lang)
	}
	return attrs, lang
}

// told reports whether the language of some of a text is known.
func told(in doc.Inlines) bool {
	for _, s := range in {
		if doc.LangTag(s.Lang) != "" {
			return true
		}
	}
	return false
}

// toneClass is the class of a colour, empty for the ordinary one.
func toneClass(t doc.Tone) string {
	switch t {
	case doc.Accent:
		return "accent"
	case doc.Muted:
		return "muted"
	case doc.Good:
		return "good"
	case doc.Warn:
		return "warn"
	case doc.Bad:
		return "bad"
	case doc.Band:
		return "group"
	case doc.Plain:
	}
	return ""
}

// inline writes the spans of a block whose language is lang already.
func (w *writer) inline(in doc.Inlines, lang string) string {
	var b strings.Builder
	for _, s := range w.ix.Resolve(in) {
		text := strings.ReplaceAll(escape(s.Text), "\n", "<br>")
		if text == "" {
			continue
		}
		if s.Bold {
			text = "<strong>" + text + "</strong>"
		}
		if s.Italic {
			text = "<em>" + text + "</em>"
		}
		attrs := ""
		if tag := doc.LangTag(s.Lang); tag != lang && tag != "" {
			attrs += attr("lang", tag)
		}
		if c := toneClass(s.Tone); c != "" {
			attrs += attr("class", "ink-"+c)
		}
		switch {
		case s.Dir != doc.Auto:
			text = "<bdi" + attr("dir", dirName(s.Dir)) + attrs + ">" + text + "</bdi>"
		case attrs != "":
			text = "<span" + attrs + ">" + text + "</span>"
		}
		if t := w.ix.Find(s.Ref); t != nil {
			text = `<a href="#` + t.Anchor + `">` + text + "</a>"
		} else if a := s.SafeLink(); a != "" {
			text = "<a" + attr("href", a) + ` rel="noreferrer">` + text + "</a>"
		}
		b.WriteString(text)
	}
	return b.String()
}

// empty reports whether a text shows nothing.
func (w *writer) empty(in doc.Inlines) bool {
	return flat(w.ix.Resolve(in).Plain()) == ""
}

// element writes a text in an element of its own, with its direction and language.
func (w *writer) element(name, attrs string, in doc.Inlines, d, base doc.Dir) {
	in = w.ix.Resolve(in)
	way, lang := w.way(in, in.Dir(d, base), base)
	w.put("<", name, attrs, way, ">", w.inline(in, lang), "</", name, ">")
}
