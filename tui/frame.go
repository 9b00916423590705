package tui

import (
	"image/color"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"halqa/assets/locale"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// View implements tea.Model.
func (m *Program) View() tea.View {
	v := tea.NewView("")
	v.AltScreen, v.WindowTitle = !m.cfg.Reader, "halqa"
	if m.w == 0 || m.h == 0 {
		return v
	}
	if m.guard.pane != nil {
		m.clear()
		caret := m.guard.pane.Draw(m.grid.Inner(), m.env.Words)
		v.SetContent(m.grid.Render(m.within(m.theme)))
		if caret.On {
			v.Cursor = tea.NewCursor(caret.X, caret.Y)
		}
		return v
	}
	if m.black {
		v.SetContent(m.viewBlack())
		if m.cfg.AskBackground {
			v.BackgroundColor = color.Black
		}
		return v
	}
	m.clear()
	caret := m.draw(m.grid)
	theme := m.within(m.face2theme())
	v.SetContent(m.grid.Render(theme))
	if m.cfg.AskBackground { // what can't be asked for its colour may print a new one
		v.BackgroundColor = theme.Color(page.RoleBg)
	}
	m.field = caret.Box
	if m.mouse && !m.env.Salle {
		v.MouseMode = tea.MouseModeCellMotion
	}
	if m.cfg.Reader && !caret.On {
		caret = m.ear()
	}
	if caret.On {
		v.Cursor = tea.NewCursor(caret.X, caret.Y)
	}
	return v
}

// face2theme is the theme of the face: the room is shown black on white.
func (m *Program) face2theme() *page.Theme {
	if m.env.Salle && m.theme != page.Mono() && (!m.cfg.Follow || !m.chosen) {
		return page.Salle()
	}
	return m.theme
}

// within is a theme as the colours of the terminal allow it. Of sixteen colours none reads
// on dark and light alike, so that there are none on a background that nobody knows.
func (m *Program) within(t *page.Theme) *page.Theme {
	switch m.colours {
	case colorprofile.ANSI:
		if t != page.Salle() && !m.chosen && !m.toned {
			return page.Mono()
		}
		return t.Sixteen()
	case colorprofile.ASCII, colorprofile.NoTTY:
		return page.Mono()
	case colorprofile.Unknown, colorprofile.ANSI256, colorprofile.TrueColor:
		if m.cfg.Afar {
			return t.Thrifty()
		}
	}
	return t
}

func (m *Program) viewBlack() string {
	if !m.leaving {
		return page.Black(m.w, m.h)
	}
	m.grid = m.grid.Reset(m.w, m.h, m.env.Words.RTL)
	m.grid.Inner().Put(0, m.h-1, m.w-2*page.Margin, m.words().BackToCoulisses, page.Faint, page.Center)
	return m.grid.Render(m.within(page.Dark()))
}

// draw draws the frame and what is in front.
func (m *Program) draw(p page.Page) screen.Caret {
	if p.Class() == page.Tiny {
		m.drawTiny(p.Inner())
		return screen.Caret{}
	}
	m.drawTop(p)
	in := p.Inner()
	told := m.drawMessage(in.Sub(0, 2, in.W, in.H-3))
	body := in.Sub(0, 2, in.W, in.H-3-told)
	var caret screen.Caret
	if m.over != nil {
		caret = m.over.draw(m, body)
	} else {
		caret = m.screens[m.at].Draw(body)
	}
	m.drawHelp(in)
	return caret
}

// drawTiny asks for more room, in both languages of the retreat: who changed the font
// may read either.
func (m *Program) drawTiny(p page.Page) {
	other := locale.Arabic
	if m.env.Words.RTL {
		other = locale.French
	}
	texts := []string{m.words().TooSmall, locale.Of(other).Frame.TooSmall}
	rows := p.Rows(texts[0], p.W) + 1 + p.Rows(texts[1], p.W)
	y := max(0, (p.H-rows)/2)
	for _, s := range texts {
		if p.Rows(s, p.W) == 1 {
			p.Put(0, y, p.W, s, page.Body, page.Center)
			y += 2
			continue
		}
		y += p.Wrap(0, y, p.W, p.H-y, s, page.Body) + 1
	}
}

// leastContext is how much of the context is dearer than the clock, in columns.
const leastContext = 24

// drawTop draws the frame line. When it is narrow, things leave in the order of how
// little they are missed; the name of the screen and the badge never do.
func (m *Program) drawTop(p page.Page) {
	in := p.Inner()
	p.Fill(0, 0, p.W, 1, page.RoleSurface)
	end := in.W
	if m.env.Salle {
		word := " " + m.words().Salle + " "
		end -= in.Width(page.T(word, page.Badge))
		in.Put(end, 0, in.W-end, word, page.Badge, page.Center)
	} else {
		end = in.RowEnd(end, 0, page.T("◐ "+m.words().Coulisses, page.Body.Bold()))
	}
	key, title, context := m.title()
	x := in.Row(0, 0, page.T(key, page.Label), page.T(title, page.Title)) + 3
	add := func(s string, st page.Style) bool {
		at := end - 3 - in.Width(page.T(s, st))
		if s == "" || at < x {
			return false
		}
		end = in.RowEnd(end-3, 0, page.T(s, st))
		return true
	}
	place := x
	warnings, clock := m.warnings(), m.cfg.Now().Format("15:04")
	told := in.Width(warnings...) + 3*len(warnings)
	if context != "" {
		x += min(in.Width(page.T(context, page.Label)), leastContext) + 3
	}
	if end-told-len(clock)-3 >= x && !m.cfg.Reader { // it would be read out every minute
		add(clock, page.Body)
	}
	x = min(x, max(place, end-told-3))
	for _, w := range warnings {
		add(w.Text, w.Style)
	}
	if len(warnings) == 0 && !m.cfg.Follow {
		_ = add("✓ "+m.words().Saved, page.Label) || add("✓", page.Label)
	}
	add(format.Short(m.env.Lang(), m.cfg.Now()), page.Label)
	add(m.retreat, page.Label)
	in.Put(place, 0, max(0, end-3-place), context, page.Label, page.Start)
}

// warnings are what people must know on every screen: that texts wait, that nothing can
// be written, that what they see is invented.
func (m *Program) warnings() (all []page.Span) {
	if n := m.kept(); n > 0 {
		all = append(all, page.T("✕ "+m.env.Count(m.words().Unsaved, n), page.Bad))
	}
	if m.onStage() {
		all = append(all, m.stageSpan())
	}
	if n, open := m.connected(); open && !m.env.Salle {
		all = append(all, page.T(m.env.Count(m.env.Words.Share.Connected, n), page.Label))
	}
	if m.inClear() && !m.env.Salle && !m.cfg.Follow {
		all = append(all, page.T(m.env.Words.Secret.Unlock.Plain, page.Warn))
	}
	if m.cfg.ReadOnly {
		all = append(all, page.T(m.words().ReadOnly, page.Warn))
	}
	if m.overdue && !m.env.Salle {
		all = append(all, page.T("◆ "+m.env.Words.Care.PersonalData, page.Warn))
	}
	if m.sample {
		all = append(all, page.T(m.words().Sample, page.Warn))
	}
	return all
}

// title names what is in front: the key that opens it, its name, where exactly.
func (m *Program) title() (key, title, context string) {
	if m.over != nil {
		if h, ok := m.over.(*help); ok { // the help is that of a place
			context = h.place(m)
		}
		return "", m.over.title(m), context
	}
	s := m.screens[m.at]
	return digitOf(m.at) + " ", nameOf(m.words(), m.at), s.Context()
}

// drawMessage draws the message on the last rows of p and returns how many it keeps, one
// at least. In salle it holds trouble only. A message is never cut: for a long one the
// screen makes room.
func (m *Program) drawMessage(p page.Page) int {
	msg, ok := m.notes.Shown(m.pace())
	if !ok || m.env.Salle && msg.Kind == widget.Question || m.cfg.Reader && m.spoken.note != said(msg) {
		return 1
	}
	if p.Width(msg.Spans...) <= p.W || len(msg.Spans) < 2 {
		p.Row(0, p.H-1, msg.Spans...)
		return 1
	}
	const longest, sign = 3, 2
	text := strings.TrimSpace(msg.Spans[1].Text)
	rows := min(p.Rows(text, p.W-sign), longest, p.H)
	p.Row(0, p.H-rows, msg.Spans[0])
	p.Wrap(sign, p.H-rows, p.W-sign, rows, text, msg.Spans[1].Style)
	return rows
}

// drawHelp draws the line of help, or the menu that it becomes.
func (m *Program) drawHelp(in page.Page) {
	y := in.H - 1
	if m.over != nil {
		widget.Help(in, y, m.over.hints(m)...)
		return
	}
	if m.bar >= 0 {
		widget.Menu(in, y, m.bar, m.hints(m.onBar())...)
		return
	}
	if s, ok := m.screens[m.at].(screen.Legended); ok && m.env.Salle {
		if legend := s.Legend(); len(legend) > 0 {
			in.Row(0, y, legend...)
			return
		}
	}
	var shown []screen.Action
	for _, a := range m.actions() {
		if !a.Hidden {
			shown = append(shown, a)
		}
	}
	widget.Help(in, y, m.hints(shown)...)
}

// hints are the keys of actions with their names.
func (m *Program) hints(actions []screen.Action) []widget.Hint {
	hints := make([]widget.Hint, 0, len(actions))
	for _, a := range actions {
		if a.Name != nil {
			help := m.binding(a).Help()
			hints = append(hints, widget.Hint{Key: help.Key, Word: help.Desc})
		}
	}
	return hints
}
