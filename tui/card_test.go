package tui_test

import (
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/tui"
	"halqa/tui/keys"
	"halqa/tui/page"
)

// Every key that a walk through a screen meets, in whatever state, is on the card.
func TestTheCardHasEveryKey(t *testing.T) {
	t.Parallel()
	cards := tui.Cards(t.Context(), config(retreat(t), locale.French, false), keys.Qwerty)
	for _, kind := range kinds(t) {
		t.Run(tui.DigitOf(kind), func(t *testing.T) {
			t.Parallel()
			var rows []tui.CardRow
			for _, c := range cards {
				if strings.HasPrefix(c.Title, tui.DigitOf(kind)+" ") {
					rows = append(rows, c.Rows...)
				}
			}
			missing := map[tui.CardRow]string{}
			s := opens(t, retreat(t), locale.French, false, 100, 30)
			tour(s, kind, steps/2, func(key string) {
				p := s.Program()
				if p.At() != kind {
					return
				}
				for _, row := range p.OnCard() {
					if !slices.Contains(rows, row) && missing[row] == "" {
						missing[row] = key + " in " + p.Context()
					}
				}
			})
			for row, at := range missing {
				t.Errorf("%q %q is not on the card: met after %s", row.Key, row.Does, at)
			}
		})
	}
}

// The states that a walk through keys meets only by luck: votes that take ballots, and
// results with a tie or two criteria.
func TestTheCardHasTheKeysOfVotes(t *testing.T) {
	t.Parallel()
	w := locale.Of(locale.French)
	do, more := w.Vote.Do, w.Vote.More
	var rows []string
	for _, c := range tui.Cards(t.Context(), config(retreat(t), locale.French, false), keys.Qwerty) {
		if strings.HasPrefix(c.Title, "4 ") {
			for _, r := range c.Rows {
				rows = append(rows, strings.ToLower(r.Does))
			}
		}
	}
	for _, name := range []string{
		do.OpenPoll, do.Write, do.Choose, do.Mark, do.All, do.NextBallot, do.TakeBack, do.Close, do.Blank, do.Void, do.Urn,
		do.Retain, do.Decide, do.Why, do.TieAll, do.Alone, do.Withdraw,
		more.Sign, more.Second, more.Cells, more.Laptop, more.Hands, more.Empty, more.Annul, more.NextCell, more.Plus,
		more.Round, more.Recount, more.Runoff, more.Quadrant, more.Methods, more.Pick, more.Go,
	} {
		if !slices.Contains(rows, strings.ToLower(name)) {
			t.Errorf("%q is not on the card", name)
		}
	}
}

// The card is for paper: each row is short, and a part has no card without keys.
func TestTheCardFitsOnPaper(t *testing.T) {
	t.Parallel()
	const columns = 60
	p := page.New(columns, 20, true)
	for _, c := range tui.Cards(t.Context(), config(retreat(t), locale.Arabic, false), keys.Arabe) {
		if len(c.Rows) == 0 {
			t.Errorf("%q has no keys", c.Title)
		}
		for _, r := range c.Rows {
			if w := p.Width(page.T(r.Key+"   "+r.Does, page.Body)); w > columns {
				t.Errorf("%q takes %d columns", r.Key+" "+r.Does, w)
			}
		}
	}
}
