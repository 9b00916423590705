package widget_test

import (
	"strings"
	"testing"

	"halqa/tui/page"
)

// picture draws on a page of w×h cells and returns its rows without the spaces at
// their ends.
func picture(w, h int, rtl bool, draw func(p page.Page)) []string {
	p := page.New(w, h, rtl)
	draw(p)
	return strings.Split(strings.TrimSuffix(p.Plain(), "\n"), "\n")
}

// looks compares rows and shows both when they differ.
func looks(t *testing.T, got []string, want ...string) {
	t.Helper()
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
	if r, found := page.UnknownSign(strings.Join(got, "")); found {
		t.Errorf("%q is not one of the signs", r)
	}
}
