package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/screen"
)

// Card lists the keys of one screen, or of all of them, for a sheet to lie beside the
// keyboard.
type Card struct {
	Title string
	Rows  []CardRow
}

// CardRow is a key and what it does.
type CardRow struct{ Key, Does string }

// Cards are the keys of every screen on a layout: what the screen offers when it opens,
// then what Tab adds; at the end what works everywhere. They are asked of the very tables
// that serve the keys, over the retreat of cfg: a screen offers what makes sense there.
func Cards(ctx context.Context, cfg Config, layout keys.Layout) []Card {
	m := New(ctx, cfg)
	defer m.Close()
	m.w, m.h = 120, 40
	var all []Card
	for _, kind := range order() {
		m.open(screen.Place{Kind: kind})
		card := Card{Title: digitOf(kind) + " · " + nameOf(m.words(), kind)}
		card.add(m, m.here(), layout)
		m.Update(tea.KeyPressMsg{Code: tea.KeyTab})
		card.add(m, m.here(), layout)
		m.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
		m.over = nil
		all = append(all, card)
	}
	everywhere := Card{Title: m.words().HelpEverywhere}
	everywhere.add(m, m.own(), layout)
	return append(all, everywhere)
}

// add lists what has a key and is not listed yet.
func (c *Card) add(m *Program, actions []screen.Action, layout keys.Layout) {
	for _, hint := range keyed(m.hints(actions)) {
		row := CardRow{Key: layout.Cap(hint.Key), Does: hint.Word}
		known := false
		for _, r := range c.Rows {
			known = known || r == row
		}
		if !known {
			c.Rows = append(c.Rows, row)
		}
	}
}
