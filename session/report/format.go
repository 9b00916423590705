package report

import (
	"fmt"
	"io"
	"slices"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/html"
	"halqa/session/report/jsonl"
	"halqa/session/report/md"
)

// Formats lists the formats that every document has, by the ending of their files. They
// are written from its tree alone.
func Formats() []string { return []string{"docx", "md", "pdf", "html"} }

// Calendar is the format that what has dates has besides, see [WriteCalendar].
const Calendar = "ics"

// Lines is the format of all items, for programs: of the report, which is about all of
// them, see [halqa/session/report/jsonl].
const Lines = "jsonl"

// FormatsOf lists the formats that at least one of some documents has: those of all, then
// those of one kind alone.
func FormatsOf(documents ...Document) []string {
	formats := Formats()
	if slices.Contains(documents, Running) || slices.Contains(documents, Mission) {
		formats = append(formats, Calendar)
	}
	if slices.ContainsFunc(documents, func(d Document) bool { return d == Plan || d == Report || d == Feedback }) {
		formats = append(formats, Workbook)
	}
	if slices.Contains(documents, Plan) {
		formats = append(formats, Slides)
	}
	if slices.Contains(documents, Report) {
		formats = append(formats, Lines)
	}
	if slices.Contains(documents, SupportLog) {
		formats = append(formats, SupportList)
	}
	return formats
}

// Render builds a document of a retreat and writes it in one of its formats, see
// [FormatsOf].
func (p *Press) Render(w io.Writer, r *session.Retreat, o Options, format string) error {
	o = o.complete()
	if !slices.Contains(FormatsOf(o.Document), format) {
		return fmt.Errorf("format %q is none of %v", format, FormatsOf(o.Document))
	}
	r = r.Released(o.Highest)
	switch format {
	case Calendar:
		return WriteCalendar(w, r, o)
	case Workbook:
		return p.workbook(w, r, o)
	case Slides:
		return WriteSlides(w, r, o)
	case SupportList:
		return WriteSupport(w, r, o)
	case Lines:
		return jsonl.Write(w, r, o.Highest, Last(r))
	}
	return p.Write(w, p.build(r, o), format)
}

// Write writes a document in a format of [Formats].
func (p *Press) Write(w io.Writer, d *doc.Doc, format string) error {
	switch format {
	case "docx":
		return p.docx(w, d)
	case "html":
		return html.Write(w, d)
	case "md":
		return md.Write(w, d)
	case "pdf":
		return p.pdf(w, d)
	}
	return fmt.Errorf("format %q is none of %v", format, Formats())
}
