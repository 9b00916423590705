package report

import (
	"fmt"
	"io"
	"slices"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/docx"
	"halqa/session/report/html"
	"halqa/session/report/md"
)

// Formats lists the formats that every document has, by the ending of their files. They
// are written from its tree alone.
func Formats() []string { return []string{"docx", "md", "html"} }

// Calendar is the format that what has dates has besides, see [WriteCalendar].
const Calendar = "ics"

// FormatsOf lists the formats that at least one of some documents has: those of all, then
// those of one kind alone.
func FormatsOf(documents ...Document) []string {
	formats := Formats()
	if slices.Contains(documents, Running) {
		formats = append(formats, Calendar)
	}
	return formats
}

// Render builds a document of a retreat and writes it in one of its formats, see
// [FormatsOf].
func Render(w io.Writer, r *session.Retreat, o Options, format string) error {
	o = o.complete()
	if !slices.Contains(FormatsOf(o.Document), format) {
		return fmt.Errorf("format %q is none of %v", format, FormatsOf(o.Document))
	}
	if format == Calendar {
		return WriteCalendar(w, r, o)
	}
	return Write(w, Build(r, o), format)
}

// Write writes a document in a format of [Formats].
func Write(w io.Writer, d *doc.Doc, format string) error {
	switch format {
	case "docx":
		return docx.Write(w, d)
	case "html":
		return html.Write(w, d)
	case "md":
		return md.Write(w, d)
	}
	return fmt.Errorf("format %q is none of %v", format, Formats())
}
