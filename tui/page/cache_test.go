package page_test

import (
	"fmt"
	"testing"

	"halqa/tui/bidi"
	"halqa/tui/page"
)

func TestFramesDoNotDependOnTheFramesBefore(t *testing.T) {
	t.Parallel()
	used := page.New(1, 1, false)
	for i := range 1500 { // more texts than are remembered
		used.Say(0, 0, 1, fmt.Sprintf("فكرة %d", i), page.Body)
		used.Wrap(0, 0, 1, 1, fmt.Sprintf("فكرة %d", i), page.Body)
	}
	for _, c := range []struct {
		name string
		w, h int
		rtl  bool
		mode bidi.Mode
	}{
		{"the first frame", 100, 30, true, bidi.Visual},
		{"the same frame again", 100, 30, true, bidi.Visual},
		{"a narrower frame", 60, 20, true, bidi.Visual},
		{"the other direction", 60, 20, false, bidi.Visual},
		{"another terminal", 60, 20, false, bidi.Runs},
	} {
		fresh := page.New(c.w, c.h, c.rtl)
		used = used.Reset(c.w, c.h, c.rtl)
		for _, p := range []page.Page{fresh, used} {
			p.SetBidi(bidi.Options{Mode: c.mode})
			session(p)
		}
		if fresh.Plain() != used.Plain() || fresh.Render(page.Dark()) != used.Render(page.Dark()) {
			t.Errorf("%s is not the one of a new page", c.name)
		}
	}
}
