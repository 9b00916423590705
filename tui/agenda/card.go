package agenda

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/assets/technique"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
)

func (s *Screen) actionCard() screen.Action {
	return screen.Action{Keys: []string{"t"}, Name: func(l *locale.Strings) string { return l.Agenda.Replan.Card }, Run: s.showCard}
}

// showCard opens the card of the session under the cursor; the first one where it has none.
func (s *Screen) showCard() tea.Cmd {
	r, ok := s.current()
	if !ok || s.env.Salle {
		return nil
	}
	if s.zone != editing {
		s.back = s.zone
	}
	s.from, s.zone, s.card, s.top = s.zone, choosing, 0, 0
	if card, ok := r.slot.TechniqueCard(); ok {
		s.card = slices.IndexFunc(technique.Cards, func(c technique.Card) bool { return c.ID == card.ID })
	}
	return nil
}

// keyCard turns from card to card.
func (s *Screen) keyCard(name string) bool {
	n := len(technique.Cards)
	switch name {
	case "left", "right":
		by := 1
		if (name == "left") != s.env.Words.RTL {
			by = n - 1
		}
		s.card, s.top = (s.card+by)%n, 0
	case "up":
		s.top = max(0, s.top-1)
	case "down":
		s.top++ // drawing holds it
	case "home":
		s.card, s.top = 0, 0
	case "end":
		s.card, s.top = n-1, 0
	case "esc":
		s.zone = s.from
	default:
		return false
	}
	return true
}

func (s *Screen) actionsCard() []screen.Action {
	word := func(pick func(*locale.Replan) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Agenda.Replan) }
	}
	return []screen.Action{
		{Keys: []string{"enter"}, Name: word(func(w *locale.Replan) string { return w.Take }), Run: func() tea.Cmd { return s.take(false) }},
		{Keys: []string{"m"}, Name: word(func(w *locale.Replan) string { return w.TakeAll }), Run: func() tea.Cmd { return s.take(true) }},
		{Show: "←→", Name: word(func(w *locale.Replan) string { return w.NextCard })},
	}
}

// take gives the card in sight to the session under the cursor.
func (s *Screen) take(minutes bool) tea.Cmd {
	lang := "fr"
	if s.env.Words.RTL {
		lang = "ar"
	}
	s.zone = s.from
	return s.change(func(id session.ID) session.Command {
		return session.UseTechnique{Slot: id, Card: technique.Cards[s.card].ID, Lang: lang, Length: minutes, At: s.env.Now()}
	})
}

// drawCard draws the card: its steps always whole, then what else fits. The rest is a
// row further down.
func (s *Screen) drawCard(p page.Page) {
	c, w, lang := technique.Cards[s.card], &s.env.Words.Agenda.Replan, s.env.Lang()
	p = p.Sub(0, 0, min(p.W, page.Measure+labels), p.H)
	minutes := []page.Span{page.T(strconv.Itoa(c.Minutes), page.Body.Bold()), page.T(" "+s.env.Words.Agenda.Minute, page.Label)}
	end := p.RowEnd(p.W, 0, minutes...)
	p.Put(0, 0, end-1, c.Name.In(lang), page.Title, page.Start)
	y := 1 + p.Wrap(0, 1, p.W, 2, c.Purpose.In(lang), page.Label)
	if p.H >= 20 {
		y++
	}
	for _, step := range c.Steps {
		p.RowEnd(4, y, page.T(strconv.Itoa(step.Minutes), page.Body.Bold()))
		y += max(1, p.Wrap(6, y, p.W-6, 2, step.In(lang), page.Body))
	}
	if p.H >= 20 {
		y++
	}
	facts := s.cardFacts(&c, w, lang)
	s.top = max(0, min(s.top, len(facts)-1))
	for _, f := range facts[s.top:] {
		if y >= p.H {
			p.Put(p.W, p.H-1, 1, "↓", page.Label, page.Start)
			return
		}
		p.Put(0, y, labels-1, f[0], page.Label, page.Start)
		y += max(1, p.Wrap(labels, y, p.W-labels, p.H-y, f[1], page.Body))
	}
}

// cardFacts are what a card says besides its steps: a label and a text each.
func (s *Screen) cardFacts(c *technique.Card, w *locale.Replan, lang string) [][2]string {
	comma := s.comma()
	people := fmt.Sprintf("%d–%d", c.Group.Min, c.Group.Max)
	if c.Table.Max > 0 {
		people += comma + fmt.Sprintf(w.Tables, c.Table.Min, c.Table.Max)
	}
	return [][2]string{
		{w.Aloud, c.Say.In(lang)},
		{w.People, people},
		{w.Takes, strings.Join(c.Material.In(lang), comma)},
		{w.Gives, strings.Join(c.Outputs.In(lang), comma)},
		{w.Rank, c.Hierarchy.In(lang)},
		{w.Languages, c.Languages.In(lang)},
		{w.Care, c.Care.In(lang)},
		{w.When, c.When.In(lang)},
		{w.Source, c.Origin},
	}
}
