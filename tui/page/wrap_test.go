package page_test

import (
	"strings"
	"testing"

	"halqa/tui/page"
)

func TestWrap(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		rtl        bool
		w, h       int
		want       []string
		took       int
	}{
		{"text wraps between words", "un deux trois", false, 8, 3, []string{"un deux", "trois", ""}, 2},
		{"missing rows are announced", "un deux trois quatre", false, 8, 2, []string{"un deux", "trois q…", ""}, 2},
		{"one row only is cut", "un deux trois", false, 8, 1, []string{"un deux…", "", ""}, 1},
		{"Hebrew stands on the right of a French page", "אב גד הו", false, 6, 3, []string{" דג בא", "    וה", ""}, 2},
		{"French stands on the left of an Arabic page", "ab cd ef", true, 6, 3, []string{"    ab cd", "    ef", ""}, 2},
		{"each paragraph stands by its own direction", "ab\nגד", false, 6, 3, []string{"ab", "    דג", ""}, 2},
		{"numbers alone stand where the page starts", "12", true, 6, 3, []string{"        12", "", ""}, 1},
		{"a colon never starts a row", "abc def : gh", false, 8, 3, []string{"abc", "def : gh", ""}, 2},
		{"no text takes no row", "", false, 6, 3, []string{"", "", ""}, 0},
		{"no room takes no row", "abc", false, 0, 3, []string{"", "", ""}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(10, 3, c.rtl)
			if n := p.Wrap(0, 0, c.w, c.h, c.text, page.Body); n != c.took {
				t.Errorf("took %d rows, want %d", n, c.took)
			}
			if got := rows(p); strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("%q, want %q", got, c.want)
			}
			if n := p.Rows(c.text, c.w); n < c.took || c.took < c.h && n != c.took {
				t.Errorf("says that it needs %d rows", n)
			}
			checkSize(t, p, 10, 3)
		})
	}
}

func TestWrapEveryLeavesRowsBetween(t *testing.T) {
	t.Parallel()
	p := page.New(10, 4, false)
	if n := p.WrapEvery(0, 0, 4, 2, 2, "un deux", page.Title); n != 2 {
		t.Errorf("took %d rows", n)
	}
	if got := strings.Join(rows(p), "|"); got != "un||deux|" {
		t.Errorf("%q", got)
	}
}
