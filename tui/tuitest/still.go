package tuitest

import (
	"context"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui"
)

// Still is halqa without a terminal: keys go in, frames come out. It is for golden
// frames and for benchmarks, where no clock may run: messages come and go with Wait.
type Still struct {
	model   *tui.Program
	pace    time.Time
	patient bool // waits for what takes its time
}

// NewStill starts halqa on a grid of w×h cells.
func NewStill(tb testing.TB, cfg tui.Config, w, h int) *Still {
	tb.Helper()
	if cfg.Seat == "" {
		cfg.Seat = session.Facilitator
	}
	s := &Still{pace: time.Unix(0, 0)}
	if cfg.Pace == nil {
		cfg.Pace = func() time.Time { return s.pace }
	}
	s.model = tui.New(context.Background(), cfg)
	tb.Cleanup(s.model.Close)
	s.Send(tea.WindowSizeMsg{Width: w, Height: h})
	s.run(s.model.Init())
	return s
}

// codes are the keys that are no text.
var codes = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "tab": {Code: tea.KeyTab}, "shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift},
	"esc": {Code: tea.KeyEscape}, "space": {Code: tea.KeySpace, Text: " "}, "backspace": {Code: tea.KeyBackspace},
	"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
	"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown},
	"delete": {Code: tea.KeyDelete}, "f1": {Code: tea.KeyF1}, "f8": {Code: tea.KeyF8}, "f9": {Code: tea.KeyF9},
}

// Press presses keys and waits until what they asked for is done.
func (s *Still) Press(keys ...string) *Still {
	for _, k := range keys {
		msg, ok := codes[k]
		switch {
		case ok:
		case len(k) == 6 && k[:5] == "ctrl+":
			msg = tea.KeyPressMsg{Code: rune(k[5]), Mod: tea.ModCtrl}
		default:
			r := []rune(k)
			msg = tea.KeyPressMsg{Code: r[0], Text: k}
		}
		s.Send(msg)
	}
	return s
}

// Wait lets the time pass by which messages come and go.
func (s *Still) Wait(d time.Duration) *Still {
	s.pace = s.pace.Add(d)
	return s
}

// Resize gives the grid another size.
func (s *Still) Resize(w, h int) *Still {
	s.Send(tea.WindowSizeMsg{Width: w, Height: h})
	return s
}

// Program is what stands behind the frames.
func (s *Still) Program() *tui.Program { return s.model }

// Type types a text.
func (s *Still) Type(text string) *Still {
	for _, r := range text {
		s.Send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	return s
}

// Send gives the program a message and runs what follows from it.
func (s *Still) Send(msg tea.Msg) {
	_, cmd := s.model.Update(msg)
	s.model.Settle()
	s.run(cmd)
}

// soon is how long a command may take before it counts as a clock: what it writes is
// done before it is asked.
const soon = 4 * time.Millisecond

// long is how long one who is patient waits for a command, even on a busy machine.
const long = 400 * time.Millisecond

// run carries commands out. Those that wait for a clock or for others are let go.
func (s *Still) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	wait := soon
	if s.patient {
		wait = long
	}
	if msg, ok := answerWithin(cmd, wait); ok {
		s.take(msg)
	}
}

// Patiently presses keys and also waits for what is looked up behind the screen.
func (s *Still) Patiently(keys ...string) *Still {
	s.patient = true
	defer func() { s.patient = false }()
	return s.Press(keys...)
}

// Answer is what a command answers at once; ok is false for one that waits. A busy
// machine may take its time to begin, which is not waiting.
func Answer(cmd tea.Cmd) (msg tea.Msg, ok bool) { return answerWithin(cmd, soon) }

func answerWithin(cmd tea.Cmd, wait time.Duration) (msg tea.Msg, ok bool) {
	begun, answer := make(chan struct{}), make(chan tea.Msg, 1)
	go func() {
		close(begun)
		answer <- cmd()
	}()
	<-begun
	select {
	case msg := <-answer:
		return msg, true
	case <-time.After(wait):
		return nil, false
	}
}

func (s *Still) take(msg tea.Msg) {
	switch msg := msg.(type) {
	case nil, tea.QuitMsg:
	case tea.BatchMsg:
		for _, c := range msg {
			s.run(c)
		}
	default:
		s.Send(msg)
	}
}

// Frame is what the program shows, with its styles.
func (s *Still) Frame() string { return s.model.View().Content }

// Caret is where the cursor stands, -1 when it is hidden.
func (s *Still) Caret() (x, y int) {
	c := s.model.View().Cursor
	if c == nil {
		return -1, -1
	}
	return c.X, c.Y
}
