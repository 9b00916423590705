package ideas

import (
	"strings"

	"halqa/session/privacy/scan"
	"halqa/session/text"
	"halqa/tui/page"
)

// drawHint draws on one reserved row what the machine has to say: first that somebody
// may be named, then the likely themes, then the closest idea.
func (s *Screen) drawHint(p page.Page, y int) {
	kinds := s.lineKinds
	if r, ok := s.current(); ok && s.now() != capturing {
		kinds = r.kinds
	}
	x := 0
	if len(kinds) > 0 {
		x = p.Row(0, y, page.T("✕ ", page.Bad), page.T(s.personal(kinds), page.Body)) + 3
	}
	switch {
	case s.now() == sorting && len(s.likely) > 0:
		s.drawLikely(p.Sub(x, y, p.W-x, 1))
	case len(s.close) > 0 && (s.now() == reading || !p.Wide()):
		s.drawClose(p.Sub(x, y, p.W-x, 1), s.close[0])
	}
}

// personal asks what it is that may name somebody.
func (s *Screen) personal(kinds []scan.Kind) string {
	var names []string
	for _, k := range kinds {
		names = append(names, s.env.Words.Ideas.Personal[string(k)])
	}
	return strings.Join(names, " ")
}

// drawLikely names the themes that the machine proposes, and says that it does.
func (s *Screen) drawLikely(p page.Page) {
	x := p.Row(0, 0, page.T("≈ "+s.env.Words.Ideas.Proposed, page.Label)) + 2
	for i, id := range s.likely {
		name := s.themeName(id)
		w := p.Width(page.T(name, page.Body))
		if i > 0 && x+w > p.W {
			return
		}
		st := page.Body
		if id == s.theme {
			st = page.Accent
		}
		p.Put(x, 0, min(w, p.W-x), name, st, page.Start)
		x += w + 3
	}
}

// drawClose draws a close idea on one row: its number, what may set it apart, its words.
func (s *Screen) drawClose(p page.Page, c closeIdea) {
	st := page.Label
	if c.score >= text.Highlight {
		st = page.Accent
	}
	x := p.Row(0, 0, page.T("≈ "+c.number, st)) + 2
	end := p.W
	if apart := s.apart(c); apart != "" {
		end = p.RowEnd(p.W, 0, page.T(apart, page.Warn)) - 2
	}
	p.Say(x, 0, end-x, c.text, page.Label)
}

// apart asks what may set a close idea apart.
func (s *Screen) apart(c closeIdea) string {
	var asks []string
	for _, f := range c.flags {
		asks = append(asks, s.env.Words.Ideas.NearFlags[string(f)])
	}
	return strings.Join(asks, " ")
}

// drawNear lists the close ideas beside a wide list, and returns the row after them. The
// place is kept also while there are none: nothing moves when one appears.
func (s *Screen) drawNear(p page.Page) int {
	const each = 2
	if p.H < 20 {
		return 0
	}
	if len(s.close) > 0 {
		p.Head(0, s.env.Words.Ideas.Near, "")
	}
	for i, c := range s.close {
		y := 2 + i*each
		st := page.Label
		if c.score >= text.Highlight {
			st = page.Accent
		}
		p.Put(0, y, signAt-1, c.number, st, page.End)
		p.Say(signAt, y, p.W-signAt, c.text, page.Body)
		p.Put(2, y+1, p.W-2, s.apart(c), page.Warn, page.Start)
	}
	return 2 + shown*each + 1
}
