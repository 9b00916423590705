package widget_test

import (
	"testing"

	"halqa/tui/page"
	"halqa/tui/widget"
)

// hints are those of the idea screen.
func hints() []widget.Hint {
	return []widget.Hint{{"⏎", "noter"}, {"↑", "reprendre"}, {"Tab", "contexte"}, {"?", "aide"}}
}

func TestHelpDropsWhatDoesNotFit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		w     int
		rtl   bool
		want  string
		shown int
	}{
		{"all fit", 46, false, "⏎ noter   ↑ reprendre   Tab contexte    ? aide", 4},
		{"the last always stays at the edge", 32, false, "⏎ noter   ↑ reprendre     ? aide", 3},
		{"three columns of air stay between", 27, false, "⏎ noter              ? aide", 2},
		{"in the narrowest there is a way out", 6, false, "? aide", 1},
		{"it mirrors", 32, true, "aide ?     reprendre ↑   noter ⏎", 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := picture(c.w, 1, c.rtl, func(p page.Page) {
				if n := widget.Help(p, 0, hints()...); n != c.shown {
					t.Errorf("%d are shown, want %d", n, c.shown)
				}
			})
			looks(t, got, c.want)
		})
	}
	if n := widget.Help(page.New(9, 1, false), 0); n != 0 {
		t.Errorf("%d of no hints are shown", n)
	}
}

func TestMenuShowsWhatIsChosen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		w    int
		at   int
		want string
	}{
		{"the first", 60, 0, "‹ ⏎ noter ›   ↑ reprendre   Tab contexte   ? aide"},
		{"the last", 60, 3, "⏎ noter   ↑ reprendre   Tab contexte   ‹ ? aide ›"},
		{"one that did not fit", 28, 2, "‹ Tab contexte ›   ? aide"},
		{"as many before it as fit", 41, 2, "⏎ noter   ↑ reprendre   ‹ Tab contexte ›"},
		{"beyond the last", 60, 99, "⏎ noter   ↑ reprendre   Tab contexte   ‹ ? aide ›"},
		{"before the first", 12, -9, "‹ ⏎ noter ›"},
		{"too narrow for any", 8, 1, "‹ ↑ r… ›"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			looks(t, picture(c.w, 1, false, func(p page.Page) { widget.Menu(p, 0, c.at, hints()...) }), c.want)
		})
	}
}

func TestField(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		f        widget.Field
		took     int
		ltr, rtl []string
	}{
		{
			"a label and a value",
			widget.Field{Label: "Quorum", Value: "5"},
			1,
			[]string{"Quorum   5", ""},
			[]string{"          5   Quorum", ""},
		},
		{
			"a choice stands between signs",
			widget.Field{Label: "Mode", Value: "avis", Choice: true},
			1,
			[]string{"Mode     ‹ avis ›", ""},
			[]string{"   ‹ avis ›     Mode", ""},
		},
		{
			"a choice too long keeps its signs",
			widget.Field{Label: "Mode", Value: "jugement majoritaire", Choice: true},
			1,
			[]string{"Mode     ‹ jugeme… ›", ""},
			[]string{"‹ jugeme… ›     Mode", ""},
		},
		{
			"what people said stands by its own direction",
			widget.Field{Label: "But", Value: "אב", Said: true},
			1,
			[]string{"But               בא", ""},
			[]string{"         בא      But", ""},
		},
		{
			"a long label is cut before the value",
			widget.Field{Label: "Vérification", Value: "45"},
			1,
			[]string{"Vérific… 45", ""},
			[]string{"         45 Vérific…", ""},
		},
		{
			"a value takes the rows that it may",
			widget.Field{Label: "But", Value: "trois axes nommés", Rows: 3},
			2,
			[]string{"But      trois axes", "         nommés"},
			[]string{"trois axes       But", "nommés"},
		},
		{
			"an empty value keeps its row",
			widget.Field{Label: "But", Rows: 3},
			1,
			[]string{"But", ""},
			[]string{"                 But", ""},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for _, rtl := range []bool{false, true} {
				want := c.ltr
				if rtl {
					want = c.rtl
				}
				looks(t, picture(20, 2, rtl, func(p page.Page) {
					if n := c.f.Draw(p, 0, 9); n != c.took {
						t.Errorf("took %d rows, want %d", n, c.took)
					}
				}), want...)
			}
		})
	}
}
