package report_test

import (
	"strings"
	"testing"

	"halqa/session/report"
	"halqa/session/report/doc"
)

// references lists what the sentences of a document refer to, with the whole sentence.
func references(d *doc.Doc) map[string]string {
	all := map[string]string{}
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			p, ok := b.(doc.Para)
			if !ok {
				continue
			}
			sentence := ""
			for _, span := range p.Text {
				sentence += span.Text + span.Ref
			}
			for _, span := range p.Text {
				if span.Ref != "" {
					all[span.Ref] = sentence
				}
			}
		}
	}
	return all
}

func TestSentencesReferToTablesThatAreThere(t *testing.T) {
	t.Parallel()
	for _, lang := range report.Langs() {
		d := report.Build(demo(t), report.Options{Document: report.Plan, Lang: lang})
		ix := d.Index()
		all := references(d)
		for _, id := range []string{"resultats-t", "mesures-t", "calendrier", "suivi-t", "objectifs-t"} {
			if all[id] == "" {
				t.Errorf("nothing in %s refers to %s", lang, id)
			}
		}
		for id := range all {
			if ix.Find(id) == nil {
				t.Errorf("a sentence in %s refers to %s, which is not there", lang, id)
			}
		}
	}
	small := report.Build(held(t, "fr"), report.Options{Document: report.Plan, Lang: "fr"})
	for id, sentence := range references(small) {
		if small.Index().Find(id) == nil || strings.Contains(sentence, ", .") || strings.Contains(sentence, " ,") {
			t.Errorf("%q refers to %s", sentence, id)
		}
	}
}
