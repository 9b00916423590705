package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// help is the page of keys: what to do here, then the keys of the screen on one side and
// those of all screens on the other.
type help struct{ top int }

func newHelp(*Program) *help { return &help{} }

func (o *help) title(m *Program) string { return m.words().Help }

// introRows is the longest introduction of a screen at 60 columns.
const introRows = 6

func (o *help) draw(m *Program, p page.Page) screen.Caret {
	y := 0
	if intro := introOf(m.env.Words, m.at); intro != "" {
		y = p.Wrap(0, 0, min(p.W, page.Measure), introRows, intro, page.Body) + 1
	}
	foot := inOrder(m.env.Words, m.words().HelpWithoutLetter)
	end := p.H - p.Rows(foot, p.W)
	p.Wrap(0, end, p.W, p.H-end, foot, page.Label)
	here, everywhere := keyed(m.hints(m.here())), keyed(m.hints(m.own()))
	o.top = max(0, min(o.top, max(len(here), len(everywhere))-(end-y-under(p))))
	first, second := p.Sub(0, y, p.W, end-y).Split((p.W - page.Gutter) / 2)
	o.drawKeys(first, m.words().HelpHere, here)
	o.drawKeys(second, m.words().HelpEverywhere, everywhere)
	return screen.Caret{}
}

// drawKeys lists keys under a heading, from the row that was scrolled to.
func (o *help) drawKeys(p page.Page, head string, hints []widget.Hint) {
	p.Put(0, 0, p.W, head, page.Heading, page.Start)
	column := 0
	for _, h := range hints {
		column = max(column, p.Width(page.T(h.Key, page.Body))+2)
	}
	y := under(p)
	for i, h := range hints[min(o.top, len(hints)):] {
		p.Put(0, y+i, column, h.Key, page.Body.Bold(), page.Start)
		p.Put(column, y+i, p.W-column, h.Word, page.Label, page.Start)
	}
}

// under is the row under a heading, with air where there is room.
func under(p page.Page) int {
	if p.Wide() {
		return 2
	}
	return 1
}

// keyed are the hints that have a key.
func keyed(hints []widget.Hint) (with []widget.Hint) {
	for _, h := range hints {
		if h.Key != "" {
			with = append(with, h)
		}
	}
	return with
}

func (o *help) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	switch keys.Rest(msg) {
	case "enter":
		m.over = newBook(m)
	case "pgdown", "down":
		o.top++ // drawing holds it
	case "pgup", "up":
		o.top = max(0, o.top-1)
	default:
		m.over = nil
	}
	return nil
}

func (o *help) paste(*Program, string) tea.Cmd { return nil }

func (o *help) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "⏎", Word: m.words().Guide}, {Key: "↑↓", Word: k.More}, {Key: "Esc", Word: k.Back}}
}

// introOf says what to do on a screen, in at most introRows lines.
func introOf(s *locale.Strings, k screen.Kind) string { return inOrder(s, s.Intros[digitOf(k)]) }

// inOrder keeps the names of keys as they are engraved: in an Arabic sentence an arrow
// would change sides with its neighbour.
func inOrder(s *locale.Strings, sentence string) string {
	if !s.RTL {
		return sentence
	}
	return strings.NewReplacer("Pg↓", "Pg↓\u200e", "Pg↑", "Pg↑\u200e", "←→", "\u200e←→\u200e", "↑↓", "\u200e↑↓\u200e").Replace(sentence)
}
