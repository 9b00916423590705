package report_test

import (
	"testing"

	"halqa/assets/locale"
	"halqa/session/report"
)

// TestWhatLeavesHasAName looks for documents and formats that people would read as a code.
func TestWhatLeavesHasAName(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		names := locale.Of(lang).Deliverables
		for _, d := range append(report.Documents(), report.Ideas) {
			if names.Documents[string(d)] == "" {
				t.Errorf("the document %q has no name in %s", d, lang)
			}
		}
		for _, ext := range report.FormatsOf(append(report.Documents(), report.Ideas)...) {
			if names.Formats[ext] == "" {
				t.Errorf("the format %q has no name in %s", ext, lang)
			}
		}
	}
}
