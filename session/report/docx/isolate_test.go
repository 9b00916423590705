package docx_test

import (
	"strings"
	"testing"

	"halqa/session/report/doc"
)

func TestWhatIsSetApartStaysApart(t *testing.T) {
	t.Parallel()
	ltr := func(s string) doc.Span { return doc.Span{Text: s, Dir: doc.LTR} }
	rtl := func(s string) doc.Span { return doc.Span{Text: s, Dir: doc.RTL} }
	plain := func(s string) doc.Span { return doc.Span{Text: s} }
	for name, c := range map[string]struct {
		dir  doc.Dir
		in   doc.Inlines
		want string
	}{
		"a number after a role":        {doc.RTL, doc.Inlines{ltr("Coordination"), plain(" · "), plain("6 تدابير")}, "Coordination<R> · 6 تدابير"},
		"two numbers of items":         {doc.RTL, doc.Inlines{ltr("O-03"), plain("، "), ltr("O-04")}, "O-03<R>، O-04"},
		"a date after a unit":          {doc.RTL, doc.Inlines{ltr("8 services"), plain(" · "), rtl("31 دجنبر")}, "<L>8 services<R> · 31 دجنبر"},
		"a full stop of a sentence":    {doc.RTL, doc.Inlines{plain("قال: "), ltr("Oui.")}, "قال: Oui.<L>"},
		"an Arabic word before a year": {doc.LTR, doc.Inlines{plain("le "), rtl("وجدة"), plain(", 2027")}, "le وجدة<L>, 2027"},
		"an id before Arabic":          {doc.RTL, doc.Inlines{ltr("O-03"), plain(" هدف")}, "O-03 هدف"},
		"a line in one direction":      {doc.LTR, doc.Inlines{ltr("O-03"), plain(" 12 objectifs.")}, "O-03 12 objectifs."},
		"nothing set apart":            {doc.RTL, doc.Inlines{plain("سنة 2027 في MS2")}, "سنة 2027 في MS2"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := &doc.Doc{Sections: []doc.Section{{Dir: c.dir, Blocks: []doc.Block{doc.Para{Text: c.in, Dir: c.dir}}}}}
			got := strings.NewReplacer("\u200e", "<L>", "\u200f", "<R>").Replace(document(t, d).text())
			if got != c.want {
				t.Errorf("written %q, want %q", got, c.want)
			}
		})
	}
}
