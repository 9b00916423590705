package smart_test

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"halqa/session/smart"
)

// FuzzCheck types anything into the fields: nothing may panic, and every message must
// come out whole.
func FuzzCheck(f *testing.F) {
	for _, o := range []smart.Objective{frenchObjective(), arabicObjective()} {
		f.Add(o.Text, o.Lang, o.Indicator, o.Unit, o.Baseline, o.Target, string(o.Deadline))
	}
	f.Add("2028 : Mme", "fr", "25 sur", "mois", "45", "75", "2028-12-31")
	f.Add("7 من كل", "ar", "عدد", "", "45", "75", "2028-12-31")
	f.Add("de 1.250 à 3/4 deux cents mille millions, Mme. X (0", "fr", "", "%", "-0,5", "1e9", "2028-02-30")
	f.Fuzz(func(t *testing.T, text, lang, indicator, unit, baseline, target, deadline string) {
		o := frenchObjective()
		o.Text, o.Lang, o.Indicator, o.Unit = text, lang, indicator, unit
		o.Baseline, o.Target, o.Deadline = baseline, target, smart.Date(deadline)
		o.Owner, o.Cost = text, target
		findings := smart.Check(o, plan())
		findings = append(findings, smart.CheckPlan([]smart.Objective{o, o}, plan())...)
		for _, finding := range findings {
			for _, l := range []string{"fr", "ar", "en"} {
				message := finding.Message(l)
				if message == "" || utf8.ValidString(text) && !utf8.ValidString(message) {
					t.Errorf("%s says %q in %s", finding.Rule, message, l)
				}
			}
		}
	})
}

// FuzzLint reads any file: an error or verdicts, never a panic.
func FuzzLint(f *testing.F) {
	for _, name := range caseFiles {
		raw, _ := readCases(f, name)
		f.Add(raw[:min(len(raw), 4000)])
	}
	f.Add([]byte("cas: &a [*a]"))
	f.Add([]byte("gabarit: &g {<<: *g}\ncas: [{<<: *g, id: 1}]"))
	f.Fuzz(func(t *testing.T, src []byte) {
		verdicts, err := smart.Lint(bytes.NewReader(src))
		if (err == nil) == (verdicts == nil) {
			t.Errorf("verdicts %v and error %v", verdicts, err)
		}
	})
}
