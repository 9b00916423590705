package page_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"halqa/session/text"
	"halqa/tui/page"
)

func TestWhatWasFoundStandsOut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text, query string
		w                 int
		marked            string // as the terminal shows it, in visual order
	}{
		{"in French", "Un centre d'hébergement", "hebergement", 40, "hébergement"},
		{"in Arabic", "فتح مركز إيواء", "مركز", 40, "ﺰﻛﺮﻣ"},
		{"behind the end of the row", "Une longue phrase dont la fin seule dit médiateur", "mediateur", 24, "médiateur"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(c.w, 1, false)
			p.SayMarked(0, 0, c.w, c.text, text.Spans(c.text, c.query), page.Body, page.Body.Underline())
			row := p.Render(page.Mono())
			if w := ansi.StringWidth(row); w != c.w {
				t.Errorf("the row takes %d columns of %d", w, c.w)
			}
			_, rest, found := strings.Cut(row, ";4m")
			if marked, _, _ := strings.Cut(rest, "\x1b"); !found || marked != c.marked {
				t.Errorf("%q stands out in %q, want %q", marked, row, c.marked)
			}
		})
	}
}

func TestARowWithoutMarksIsSaidAsAlways(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"Un centre", "فتح مركز إيواء بوجدة 24", "MNA في وجدة"} {
		said, marked := page.New(30, 1, false), page.New(30, 1, false)
		said.Say(0, 0, 30, s, page.Body)
		marked.SayMarked(0, 0, 30, s, nil, page.Body, page.Accent)
		if said.Plain() != marked.Plain() {
			t.Errorf("%q, want %q", marked.Plain(), said.Plain())
		}
	}
}
