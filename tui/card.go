package tui

import (
	"context"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/tally"
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

// Cards are the keys of every screen on a layout, and at the end what works everywhere.
// They are asked of the very tables that serve the keys, over the retreat of cfg, which is
// walked through by keys and changed: it must be one to throw away. A part of a screen has
// a card of its own for what it adds.
func Cards(ctx context.Context, cfg Config, layout keys.Layout) []Card {
	m := New(ctx, cfg)
	defer m.Close()
	m.w, m.h = 120, 40
	var all []Card
	for _, kind := range order() {
		name := digitOf(kind) + " · " + nameOf(m.words(), kind)
		card := Card{Title: name}
		m.visit(&card, layout, screen.Place{Kind: kind}, routes[kind]...)
		if kind == screen.Vote {
			m.visitPolls(ctx, &card, layout)
		}
		var parts []Card
		if folder, ok := m.screens[kind].(screen.Parted); ok {
			for _, code := range folder.Codes() {
				part := Card{Title: name + m.env.Words.Words.Comma + folder.PartName(code)}
				m.visit(&part, layout, screen.Place{Kind: kind, Mode: code}, partRoutes...)
				parts = append(parts, part)
			}
		}
		card.gather(parts)
		all = append(all, card)
		for _, part := range parts {
			part.Rows = slices.DeleteFunc(part.Rows, func(r CardRow) bool { return slices.Contains(card.Rows, r) })
			if len(part.Rows) > 0 {
				all = append(all, part)
			}
		}
	}
	return append(all, m.everywhere(layout))
}

// everywhere lists what works on all screens, and on the pages over them.
func (m *Program) everywhere(layout keys.Layout) Card {
	card := Card{Title: m.words().HelpEverywhere}
	m.open(screen.Place{Kind: screen.Agenda})
	for _, salle := range []bool{false, true} {
		m.face(salle)
		card.add(m, m.own(), layout)
	}
	m.face(false)
	for _, over := range []overlay{newMenu(m), newHelp(m), newBook(m), newPalette(m)} {
		for _, h := range over.hints(m) {
			card.put(CardRow{Key: layout.Cap(h.Key), Does: h.Word})
		}
	}
	return card
}

// routes are the ways to what a screen shows one after the other: each begins where the
// screen opens, and is a row of keys.
var routes = map[screen.Kind][]string{
	screen.Agenda:     {"tab", "tab tab", "tab tab down", "enter", "d", "t", "w", "r", "a", "a n", "e", "e enter", "h", "g", "g enter", "tab e", "tab i", "tab h", "tab g"},
	screen.Groups:     {"tab", "tab tab", "tab tab tab", "tab enter", "tab enter enter", "enter", "enter enter", "+", "tab +", "n", "tab space", "space", "f", "h"},
	screen.Ideas:      {"tab", "tab space", "tab /", "tab g", "tab f", "tab r", "tab e", "tab e enter", "tab v", "tab t", "tab w", "tab z", "tab k", "ctrl+f", "tab c", "tab j", "tab a", "tab d", "tab m"},
	screen.Vote:       {"+", "+ tab", "+ space", "+ home", "+ home enter", "+ down", "+ down down"},
	screen.Objectives: sheetRoutes("g", "h", "h enter", "p", "g enter", "enter tab", "x", "enter x"),
	screen.Decisions:  sheetRoutes("j", "r", "enter a", "enter space"),
	screen.Report:     {"tab", "p", "p down", "c", "c enter", "tab enter"},
}

// sheetRoutes are the ways through a list of sheets, and further ones.
func sheetRoutes(more ...string) []string {
	return append([]string{
		"enter", "enter enter", "enter down enter", "c", "c enter", "+", "down", "end", "end enter",
		"enter down down enter", "enter end enter",
	}, more...)
}

// partRoutes are the ways through a part of a screen.
var partRoutes = []string{"enter", "enter enter", "c", "+", "end enter", "n", "r"}

// visit adds what can be done at a place and on the ways from it, in both faces.
func (m *Program) visit(c *Card, layout keys.Layout, place screen.Place, ways ...string) {
	kind := place.Kind
	for _, way := range append([]string{""}, ways...) {
		for _, salle := range []bool{false, true} {
			if salle && strings.Contains(way, " ") {
				continue // the room is shown what stands there, and nothing to work with
			}
			m.retire()
			m.face(salle)
			m.open(place)
			c.add(m, m.here(), layout)
			for _, key := range strings.Fields(way) {
				m.Update(cardKey(key))
				m.Settle()
				if m.at != kind {
					break // the way led to another screen, which has a card of its own
				}
				c.add(m, m.here(), layout)
			}
		}
	}
	m.retire()
}

// visitPolls adds what can be done with each poll there is, whatever its state, and with
// two that take ballots: on paper, and by raised hands.
func (m *Program) visitPolls(ctx context.Context, c *Card, layout keys.Layout) {
	for _, method := range []tally.Method{tally.Dots, tally.Approval} {
		asked := session.PreparePoll{QuestionFR: "?", QuestionAR: "؟", Method: method, Lines: []string{"1", "2", "3", "4"}}
		if made, err := m.env.Room.Do(ctx, m.env.Seat, asked); err == nil && len(made.Items) > 0 {
			_, _ = m.env.Room.Do(ctx, m.env.Seat, session.OpenPoll{Poll: made.Items[0]}) // a card without it is a card
		}
	}
	var polls []session.ID
	m.env.Room.Read(func(r *session.Retreat) {
		for _, p := range r.Polls() {
			polls = append(polls, p.ID)
		}
	})
	for _, id := range polls {
		m.visit(c, layout, screen.Place{Kind: screen.Vote, Poll: id}, pollRoutes...)
	}
}

// pollRoutes are the ways through the entry of a poll that is open, and the result of one
// that is closed.
var pollRoutes = []string{"tab", "tab tab", "tab e", "tab r", "tab g", "tab p", "tab m", "tab enter", "tab a", "w", "x", "t", "c", "enter"}

// retire goes back step by step until the screen in front has nothing left to close.
func (m *Program) retire() {
	const steps = 6
	m.over, m.bar, m.black, m.leaving = nil, -1, false, false
	for range steps {
		if used, _ := m.screens[m.at].Update(cardKey("esc")); !used {
			break
		}
	}
	m.Settle()
}

// cardKey is a key as a terminal reports it.
func cardKey(name string) tea.KeyPressMsg {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "down": tea.KeyDown, "right": tea.KeyRight,
		"end": tea.KeyEnd, "home": tea.KeyHome, "up": tea.KeyUp, "delete": tea.KeyDelete,
	}
	if name == "space" {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	if code, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	return tea.KeyPressMsg{Code: rune(name[0]), Text: name}
}

// gather lists what several parts of a screen have in common.
func (c *Card) gather(parts []Card) {
	met := map[CardRow]int{}
	for _, part := range parts {
		for _, row := range part.Rows {
			if met[row]++; met[row] > 1 {
				c.put(row)
			}
		}
	}
}

// add lists what has a key and is not listed yet, under all the keys that it has.
func (c *Card) add(m *Program, actions []screen.Action, layout keys.Layout) {
	for _, a := range actions {
		if a.Name != nil {
			c.put(CardRow{Key: m.caps(a, layout), Does: lower(a.Name(m.env.Words))})
		}
	}
}

// put lists a row that has a key, once.
func (c *Card) put(row CardRow) {
	if row.Key != "" && !slices.Contains(c.Rows, row) {
		c.Rows = append(c.Rows, row)
	}
}

// caps are the keys of an action as they are engraved, the one that shows first.
func (m *Program) caps(a screen.Action, layout keys.Layout) string {
	if a.Show != "" {
		return layout.Cap(a.Show)
	}
	all := make([]string, len(a.Keys))
	for i, key := range a.Keys {
		all[i] = layout.Cap(m.keycap(screen.Action{Keys: []string{key}}))
	}
	return strings.Join(all, m.env.Words.Words.Comma)
}
