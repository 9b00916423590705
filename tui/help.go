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
// those of all screens on the other. Asked for on a page over the screen, it is about that
// page and goes back to it.
type help struct {
	top   int
	under overlay
}

func newHelp(m *Program) *help {
	if h, ok := m.over.(*help); ok {
		return h
	}
	return &help{under: m.over}
}

func (o *help) title(m *Program) string { return m.words().Help }

// introRows is the longest introduction of a screen at 60 columns.
const introRows = 6

func (o *help) draw(m *Program, p page.Page) screen.Caret {
	y := 0
	if intro := inOrder(m.env.Words, o.intro(m)); intro != "" {
		y = p.Wrap(0, 0, min(p.W, page.Measure), introRows, intro, page.Body) + 1
	}
	foot := inOrder(m.env.Words, m.words().HelpWithoutLetter)
	end := p.H - p.Rows(foot, p.W)
	p.Wrap(0, end, p.W, p.H-end, foot, page.Label)
	here, everywhere := keyed(m.hints(m.here())), keyed(m.hints(m.own()))
	if o.under != nil {
		here = keyed(o.under.hints(m))
	}
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
		m.over = o.under
	}
	return nil
}

func (o *help) paste(*Program, string) tea.Cmd { return nil }

func (o *help) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "⏎", Word: m.words().Guide}, {Key: "↑↓", Word: k.More}, {Key: "Esc", Word: k.Back}}
}

// intro says what to do in front, in at most introRows lines: on the page over the screen,
// else in the part that is open, else on the screen.
func (o *help) intro(m *Program) string {
	s := m.env.Words
	if o.under != nil {
		return s.Topics[topicOf(o.under)]
	}
	if code, _ := m.part(); code != "" {
		return s.Topics[digitOf(m.at)+"/"+code]
	}
	return s.Intros[digitOf(m.at)]
}

// topicOf names a page over the screens among the topics; empty for the manual, which
// explains itself.
func topicOf(o overlay) string {
	switch o.(type) {
	case *menu:
		return "menu"
	case *palette:
		return "palette"
	case past:
		return "history"
	case disputes:
		return "conflicts"
	case *share:
		return "share"
	}
	return ""
}

// inOrder keeps the names of keys as they are engraved: in an Arabic sentence an arrow
// would change sides with its neighbour.
func inOrder(s *locale.Strings, sentence string) string {
	if !s.RTL {
		return sentence
	}
	return strings.NewReplacer("Pg↓", "Pg↓\u200e", "Pg↑", "Pg↑\u200e", "←→", "\u200e←→\u200e", "↑↓", "\u200e↑↓\u200e").Replace(sentence)
}

// place is what the help is about.
func (o *help) place(m *Program) string {
	if o.under != nil {
		return o.under.title(m)
	}
	here := nameOf(m.words(), m.at)
	if _, part := m.part(); part != "" {
		here += m.env.Words.Words.Comma + part
	}
	return here
}

// part is the part that is open on the screen in front, and its name; empty for none.
func (m *Program) part() (code, name string) {
	if parted, ok := m.screens[m.at].(screen.Parted); ok && parted.Part() != "" {
		return parted.Part(), parted.PartName(parted.Part())
	}
	return "", ""
}
