package hearing_test

import (
	"testing"

	"halqa/assets/hearing"
	"halqa/session"
	"halqa/session/privacy/scan"
	"halqa/session/text"
)

func TestEveryCategoryHasAGuideInBothLanguages(t *testing.T) {
	t.Parallel()
	seen := map[session.Perspective]bool{}
	for _, g := range hearing.Guides {
		seen[session.Perspective(g.Category)] = true
		texts := append([]hearing.Text{g.Title, g.Say, g.Close}, g.Questions...)
		if len(g.Consent.FR) < 3 || len(g.Consent.FR) != len(g.Consent.AR) || len(g.Questions) < 5 || g.Minutes < 15 {
			t.Errorf("the guide of %s: %d steps, %d in Arabic, %d questions", g.Category, len(g.Consent.FR), len(g.Consent.AR), len(g.Questions))
		}
		for i, step := range g.Consent.FR {
			texts = append(texts, hearing.Text{FR: step, AR: g.Consent.AR[i]})
		}
		for _, s := range texts {
			if text.Dir(s.FR) != text.LTR || text.Dir(s.AR) != text.RTL {
				t.Errorf("%s: %q and %q", g.Category, s.FR, s.AR)
			}
			if hits := append(scan.New(nil).Scan(s.FR), scan.New(nil).Scan(s.AR)...); len(hits) > 0 {
				t.Errorf("%s seems to name somebody: %q", g.Category, s.FR)
			}
		}
	}
	for _, p := range session.Perspectives() {
		if !seen[p] {
			t.Errorf("%s has no guide", p)
		}
	}
}
