package tui

import (
	"sync"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// Stage is what the room is shown in windows of its own: the place where the working
// window stands, or nothing at all. One window leads it, any number follow. The zero
// value is ready; it is safe for use by several windows at once.
type Stage struct {
	mu       sync.Mutex
	now      scene
	windows  int
	watchers map[chan struct{}]struct{}
}

// scene is what the windows of the room show.
type scene struct {
	place screen.Place
	black bool
	held  bool // the working window moves on, the room does not
}

// look is what the room sees, and in how many windows.
func (s *Stage) look() (scene, int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now, s.windows
}

// change lets the room see something else.
func (s *Stage) change(with func(*scene)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.now
	with(&s.now)
	if s.now != before {
		s.tell()
	}
}

// Cover makes every window of the room black, or shows again what it showed.
func (s *Stage) Cover(black bool) { s.change(func(n *scene) { n.black = black }) }

// show follows the working window to a place, unless the room is held where it is.
func (s *Stage) show(p screen.Place) {
	s.change(func(n *scene) {
		if !n.held {
			n.place = p
		}
	})
}

// watch returns a channel that holds one message whenever the scene or the number of
// windows has changed, and a function that ends the watch. A window of the room counts.
func (s *Stage) watch(room bool) (<-chan struct{}, func()) {
	ch := make(chan struct{}, 1)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.watchers == nil {
		s.watchers = map[chan struct{}]struct{}{}
	}
	s.watchers[ch] = struct{}{}
	s.count(room, 1)
	return ch, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.watchers, ch)
		s.count(room, -1)
	}
}

func (s *Stage) count(room bool, by int) {
	if !room {
		return
	}
	s.windows += by
	if s.windows == 0 { // who opens a window later must not find it black
		s.now.black, s.now.held = false, false
	}
	s.tell()
}

func (s *Stage) tell() {
	for ch := range s.watchers {
		select {
		case ch <- struct{}{}:
		default:
		}
	}
}

// joinStage makes the window one of those that lead or follow the stage.
func (m *Program) joinStage() {
	staged, leave := m.cfg.Stage.watch(m.cfg.Follow)
	stop := m.stop
	m.staged, m.stop = staged, func() { leave(); stop() }
	m.scene, m.windows = m.cfg.Stage.look()
}

// stagedMsg says that the room sees something else, or in another number of windows.
type stagedMsg struct{}

// awaitStage waits for the next change of the stage.
func (m *Program) awaitStage() tea.Cmd {
	if m.cfg.Stage == nil {
		return nil
	}
	staged := m.staged
	return func() tea.Msg {
		<-staged
		return stagedMsg{}
	}
}

// lead shows the room where the working window stands.
func (m *Program) lead() {
	if m.cfg.Stage == nil || m.cfg.Follow {
		return
	}
	var place screen.Place
	if s, ok := m.screens[m.at].(screen.Spotter); ok {
		place = s.Spot()
	}
	place.Kind = m.at
	m.cfg.Stage.show(place)
}

// follow shows what the stage shows. A window that is where the stage is stays there:
// its own scrolling is not taken back.
func (m *Program) follow() tea.Cmd {
	scene, windows := m.cfg.Stage.look()
	m.scene, m.windows = scene, windows
	if !m.cfg.Follow {
		return nil
	}
	m.black = scene.black
	if scene.place == m.followed || scene.place.Kind == screen.Nowhere {
		return nil
	}
	m.followed = scene.place
	return m.open(scene.place)
}

// onStage reports that windows of the room follow this one.
func (m *Program) onStage() bool { return !m.cfg.Follow && m.windows > 0 }

// blacken shows the room nothing, in windows of its own or in this one.
func (m *Program) blacken() {
	if m.onStage() {
		m.cfg.Stage.Cover(!m.scene.black)
		return
	}
	m.black = true
}

// cover blackens the room's windows while the working window is locked.
func (m *Program) cover(black bool) {
	if m.cfg.Stage != nil && !m.cfg.Follow {
		m.cfg.Stage.Cover(black)
	}
}

// hold keeps the room where it is while the working window moves on, or lets it follow.
func (m *Program) hold() { m.cfg.Stage.change(func(n *scene) { n.held = !n.held }) }

// holding is the command that holds the room, or lets it follow.
func (m *Program) holding() screen.Action {
	name := func(s *locale.Strings) string { return s.Frame.Do.Hold }
	if m.scene.held {
		name = func(s *locale.Strings) string { return s.Frame.Do.Release }
	}
	return screen.Action{Name: name, Run: func() tea.Cmd { m.hold(); return nil }, Hidden: true}
}

// stageSpan says on the frame line what the room sees in its windows.
func (m *Program) stageSpan() page.Span {
	switch w := m.words(); {
	case m.scene.black:
		return page.T("■ "+w.WindowBlack, page.Warn)
	case m.scene.held:
		return page.T("‖ "+w.WindowHeld, page.Warn)
	default:
		return page.T("▣ "+w.Window, page.Label)
	}
}

// watched are the commands of the program that a window of the room has.
var watched = []string{"f9", "l", "esc", "f1", "ctrl+q"}

// watching reports that a window of the room may use a key: looking around is harmless,
// and nothing that changes the retreat is among them.
func (m *Program) watching(msg tea.KeyPressMsg) bool {
	name := keys.Rest(msg)
	if m.scene.black { // it was made black on purpose, elsewhere
		return name == "ctrl+q"
	}
	switch name {
	case "up", "down", "left", "right", "pgup", "pgdown", "home", "end", "esc", "f1", "f9", "b", ".", "l", "ctrl+q":
		return true
	case "enter":
		return m.over != nil || m.black
	default:
		_, digit := keys.Digit(name)
		return digit
	}
}
