package report

import (
	"halqa/assets/locale"
	"halqa/session/report"
)

// records is how many days have a record of their own; they follow the report.
const records = 3

// others are the documents that follow the report and the records of the days.
var others = []struct {
	document report.Document
	name     func(*locale.Strings) string
}{
	{report.Plan, func(w *locale.Strings) string { return w.Document.PlanTitle }},
	{report.Running, func(w *locale.Strings) string { return w.Report.RunSheet }},
}

// record reports that the record of a day is chosen.
func (s *Screen) record() bool { return s.chosen[document] > 0 && s.chosen[document] <= records }

// other is the document of others that is chosen, empty for the report and the records.
func (s *Screen) other() report.Document {
	if i := s.chosen[document] - records - 1; i >= 0 && i < len(others) {
		return others[i].document
	}
	return ""
}

// formats are those of the chosen document; the run sheet is a calendar besides.
func (s *Screen) formats() []string {
	if s.other() == report.Running {
		return append(report.Formats(), report.Calendar)
	}
	return report.Formats()
}
