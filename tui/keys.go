package tui

import (
	"context"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// key gives a key to whoever owns the keyboard: the black screen, a page that lies over
// the screen, the help line, a text field, the screen, and the program last.
func (m *Program) key(msg tea.KeyPressMsg) tea.Cmd {
	if m.cfg.Follow && !m.watching(msg) {
		return nil
	}
	name := keys.Rest(msg)
	if m.black && (!m.cfg.Follow || name != "ctrl+q") {
		return m.keyOnBlack(name)
	}
	if cmd, used := m.keyAlways(keys.Field(msg)); used {
		return cmd
	}
	switch {
	case m.over != nil:
		return m.over.key(m, msg)
	case m.bar >= 0:
		return m.keyOnBar(name)
	}
	if name == "esc" && m.notes.Dismiss(m.pace()) {
		return nil
	}
	if name == "esc" {
		m.leaveWord()
		if cmd, back := m.returns(); back {
			return cmd
		}
	}
	s := m.screens[m.at]
	capturing := s.Capturing()
	if used, cmd := s.Update(msg); used {
		return cmd
	}
	if capturing {
		name = keys.Field(msg)
	}
	if capturing && (len(name) == 1 || name == "backspace") {
		return nil // a letter is text, and correcting one too many must undo nothing
	}
	for _, a := range m.actions() {
		if a.Run != nil && key.Matches(pressed(name), m.binding(a)) {
			return a.Run()
		}
	}
	if n, ok := keys.Digit(name); ok {
		return m.open(screen.Place{Kind: kindOf(n)})
	}
	if name == "ctrl+c" { // a reflex, in front of a room: it must be harmless
		m.post(screen.Notice{Sign: screen.Ask, Text: m.words().HowToQuit})
	}
	return nil
}

// keyOnBlack handles keys while the projector shows nothing.
func (m *Program) keyOnBlack(name string) tea.Cmd {
	switch name {
	case "enter":
		if m.leaving {
			m.face(false)
		}
		m.black, m.leaving = false, false
	case "f9", "b", ".", "esc", "up", "down", "left", "right", "pgup", "pgdown", "f8", "s":
		m.black, m.leaving = false, false
	}
	return nil
}

// keyAlways handles the chords that mean the same everywhere.
func (m *Program) keyAlways(name string) (tea.Cmd, bool) {
	if name == "ctrl+q" {
		if m.quit {
			return tea.Quit, true
		}
		m.quit = true
		m.post(screen.Notice{Sign: screen.Ask, Text: m.words().QuitTwice})
		return nil, true
	}
	m.quit = false
	switch name {
	case "ctrl+p":
		m.toggle(newPalette(m))
	case "f1":
		m.toggle(newHelp(m))
	case "f8":
		if !m.cfg.Follow {
			m.switchFace()
		}
	case "f9":
		m.blacken()
	case "ctrl+s":
		m.post(screen.Notice{Text: m.words().AlreadySaved})
	default:
		return nil, false
	}
	return nil, true
}

// toggle opens a page over the screen, or closes it when it is the one that is open.
func (m *Program) toggle(o overlay) {
	if h, ok := m.over.(*help); ok && h == o {
		m.over = h.under
		return
	}
	if m.over != nil && m.over.title(m) == o.title(m) {
		m.over = nil
		return
	}
	m.over, m.bar = o, -1
}

// switchFace goes to salle at once, and back through black: a slip must not show notes.
func (m *Program) switchFace() {
	if !m.env.Salle {
		m.face(true)
		return
	}
	m.black, m.leaving = true, true
}

func (m *Program) face(salle bool) {
	m.leaveWord()
	m.env.Salle, m.over, m.bar = salle, nil, -1
	m.sync()
}

// keyOnBar handles keys while the help line is a menu.
func (m *Program) keyOnBar(name string) tea.Cmd {
	list := m.onBar()
	switch name {
	case "left", "right":
		if (name == "right") != m.env.Words.RTL {
			m.bar = min(m.bar+1, len(list)-1)
		} else {
			m.bar = max(m.bar-1, 0)
		}
	case "enter":
		i := m.bar
		m.bar = -1
		if i < len(list) && list[i].Run != nil {
			return list[i].Run()
		}
	default:
		m.bar = -1
	}
	return nil
}

// onBar lists the actions that the help line offers as a menu: all that can be done.
func (m *Program) onBar() []screen.Action {
	return slices.DeleteFunc(m.actions(), func(a screen.Action) bool { return a.Run == nil || a.Name == nil })
}

// actions are the commands of the screen in front, then those of the program. Where the
// screen gives a meaning to the key of one of these, such as Ctrl+Z in an urn, it is not
// offered a second time.
func (m *Program) actions() []screen.Action {
	here := m.here()
	return append(here, slices.DeleteFunc(m.own(), func(own screen.Action) bool {
		return slices.ContainsFunc(here, func(a screen.Action) bool {
			return len(own.Keys) > 0 && slices.Contains(a.Keys, own.Keys[0])
		})
	})...)
}

// here are the commands of the screen in front that the face allows.
func (m *Program) here() []screen.Action {
	if m.cfg.Follow {
		return nil
	}
	all := slices.Clone(m.screens[m.at].Actions())
	if m.env.Salle {
		all = slices.DeleteFunc(all, func(a screen.Action) bool { return !a.Salle })
	}
	return all
}

// afterUndo is the place behind undo and redo among the commands of the program.
const afterUndo = 2

// own are the commands of the program itself.
func (m *Program) own() []screen.Action {
	do := func(name func(*locale.FrameActions) string) func(*locale.Strings) string {
		return func(s *locale.Strings) string { return name(&s.Frame.Do) }
	}
	later := func(f func()) func() tea.Cmd {
		return func() tea.Cmd { f(); return nil }
	}
	face := func(d *locale.FrameActions) string { return d.Salle }
	if m.env.Salle {
		face = func(d *locale.FrameActions) string { return d.Coulisses }
	}
	all := []screen.Action{
		{Keys: []string{"ctrl+z", "u", "backspace"}, Name: do(func(d *locale.FrameActions) string { return d.Undo }), Run: m.undo, Hidden: true},
		{Keys: []string{"ctrl+y", "ctrl+shift+z"}, Name: do(func(d *locale.FrameActions) string { return d.Redo }), Run: m.redo, Hidden: true},
		{Keys: []string{"f8", "s"}, Name: do(face), Run: later(m.switchFace), Hidden: true},
		{Keys: []string{"f9", "b", "."}, Name: do(func(d *locale.FrameActions) string { return d.Black }), Run: later(m.blacken), Hidden: true},
		{Keys: []string{"l"}, Name: do(func(d *locale.FrameActions) string { return d.Language }), Run: later(m.nextLanguage), Hidden: true},
		{Name: do(func(d *locale.FrameActions) string { return d.Theme }), Run: later(m.nextTheme), Hidden: true},
		{Keys: []string{"ctrl+p", ":"}, Name: do(func(d *locale.FrameActions) string { return d.Palette }), Run: later(func() { m.toggle(newPalette(m)) }), Hidden: true},
		{Keys: []string{"esc"}, Name: do(func(d *locale.FrameActions) string { return d.Contents }), Run: later(func() { m.toggle(newMenu(m)) }), Hidden: true},
		{Keys: []string{"shift+tab"}, Run: later(func() { m.bar = 0 }), Hidden: true},
		{Keys: []string{"ctrl+q"}, Name: do(func(d *locale.FrameActions) string { return d.Quit }), Run: func() tea.Cmd { return tea.Quit }, Hidden: true},
		{Keys: []string{"f1", "?"}, Name: do(func(d *locale.FrameActions) string { return d.Help }), Run: later(func() { m.toggle(newHelp(m)) })},
	}
	if m.cfg.Follow {
		return slices.DeleteFunc(all, func(a screen.Action) bool {
			return len(a.Keys) > 0 && !slices.Contains(watched, a.Keys[0])
		})
	}
	if m.cfg.Door != nil && !m.env.Salle {
		all = slices.Insert(all, len(all)-2, screen.Action{ // leaving stays the last of the menu
			Name: func(s *locale.Strings) string { return s.Share.Title }, Hidden: true,
			Run: later(func() { m.toggle(newShare(m)) }),
		})
	}
	all = slices.Insert(all, len(all)-2, m.guarding()...)
	if m.onStage() {
		all = slices.Insert(all, len(all)-2, m.holding())
	}
	if m.env.Salle { // nobody points at what the room reads
		return all
	}
	mouse := screen.Action{
		Keys: []string{"ctrl+t"}, Name: do(func(d *locale.FrameActions) string { return d.Mouse }),
		Run: later(func() { m.mouse = !m.mouse }), Hidden: true,
	}
	all = slices.Insert(all, afterUndo, m.todo())
	return slices.Insert(all, len(all)-1, append(m.pastOf(), mouse)...)
}

// nextLanguage gives the seat the next language; what is open is said in it at once.
func (m *Program) nextLanguage() {
	m.env.Words = locale.Of(m.env.Words.Lang.Next())
	m.sync()
}

func (m *Program) nextTheme() {
	order := []*page.Theme{page.Dark(), page.Light(), page.Contrast(), page.Mono()}
	i := slices.Index(order, m.theme)
	m.theme, m.chosen = order[(i+1)%len(order)], true
}

// undoneMsg says what an undo or a redo reached.
type undoneMsg struct {
	receipt session.Receipt
	err     error
	redo    bool
}

func (m *Program) undo() tea.Cmd { return m.revert(false, m.env.Room.Undo) }
func (m *Program) redo() tea.Cmd { return m.revert(true, m.env.Room.Redo) }

func (m *Program) revert(redo bool, act func(context.Context, session.Seat) (session.Receipt, error)) tea.Cmd {
	return m.env.Courier.Send(func(ctx context.Context) tea.Msg {
		receipt, err := act(ctx, m.env.Seat)
		return undoneMsg{receipt: receipt, err: err, redo: redo}
	})
}
