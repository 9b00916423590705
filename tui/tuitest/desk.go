// Package tuitest sits people down in front of halqa: a terminal in memory in which a
// test presses keys and sees what a person would see. Only tests import it.
package tuitest

import (
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/gdamore/tcell/v3/vt"

	"halqa/session"
	"halqa/tui"
	"halqa/tui/bidi"
)

// Desk is a person in front of a terminal in which halqa runs.
type Desk struct {
	tb       testing.TB
	backend  vt.MockBackend
	emulator vt.Emulator
	program  *tea.Program
	stand    func() // closes what the program leaves open
	ended    chan error
	leave    sync.Once

	pressed  int
	distinct map[string]bool
	escaped  chan struct{} // an escape reached the program
}

// patience is how long a person waits for something to appear before the test fails.
const patience = 20 * time.Second

// Sit starts halqa in a terminal of w×h cells. The test's end closes it.
func Sit(tb testing.TB, cfg tui.Config, w, h int) *Desk {
	tb.Helper()
	if cfg.Seat == "" {
		cfg.Seat = session.Facilitator
	}
	ctx, cancel := context.WithCancel(context.Background())
	model := tui.New(ctx, cfg)
	d := Watch(tb, model, w, h)
	d.stand = func() {
		model.Close()
		cancel()
	}
	return d
}

// Watch starts any program in a terminal of w×h cells. The test's end closes it.
func Watch(tb testing.TB, model tea.Model, w, h int) *Desk {
	tb.Helper()
	d := &Desk{
		tb: tb, ended: make(chan error, 1), distinct: map[string]bool{}, stand: func() {},
		escaped: make(chan struct{}, 1),
	}
	d.backend = vt.NewMockBackend(vt.MockOptSize{X: vt.Col(w), Y: vt.Row(h)})
	d.emulator = vt.NewEmulator(d.backend)
	if err := d.emulator.Start(); err != nil {
		tb.Fatalf("start the terminal: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	d.program = tea.NewProgram(model, tea.WithContext(ctx), tea.WithInput(d.emulator),
		tea.WithOutput(crlf{d.emulator}), tea.WithWindowSize(w, h), tea.WithColorProfile(colorprofile.TrueColor),
		tea.WithFPS(120), tea.WithoutSignals(), tea.WithFilter(d.notice), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
	go func() {
		_, err := d.program.Run()
		d.ended <- err
	}()
	tb.Cleanup(func() {
		d.Leave()
		cancel()
	})
	return d
}

// notice sees every message on its way to the program.
func (d *Desk) notice(_ tea.Model, msg tea.Msg) tea.Msg {
	if key, ok := msg.(tea.KeyPressMsg); ok && key.Code == tea.KeyEscape {
		select {
		case d.escaped <- struct{}{}:
		default: // nobody waits
		}
	}
	return msg
}

// crlf gives the emulator the carriage returns that a terminal driver would add.
type crlf struct{ w io.Writer }

func (c crlf) Write(b []byte) (int, error) {
	if _, err := io.WriteString(c.w, strings.ReplaceAll(string(b), "\n", "\r\n")); err != nil {
		return 0, err
	}
	return len(b), nil
}

// sequences are the bytes that keys send.
var sequences = map[string]string{
	"enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "esc": "\x1b", "space": " ", "backspace": "\x7f",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
	"pgup": "\x1b[5~", "pgdown": "\x1b[6~", "delete": "\x1b[3~", "f1": "\x1bOP", "f8": "\x1b[19~", "f9": "\x1b[20~",
}

// Press presses keys one after the other, named as package keys does.
func (d *Desk) Press(keys ...string) *Desk {
	d.tb.Helper()
	for _, k := range keys {
		d.pressed++
		d.distinct[k] = true
		raw, ok := sequences[k]
		if letter, chord := strings.CutPrefix(k, "ctrl+"); chord && len(letter) == 1 {
			raw, ok = string(letter[0]&0x1f), true
		}
		if !ok {
			raw = k
		}
		d.emulator.SendRaw([]byte(raw))
		if k == "esc" {
			d.awaitEscape()
		}
	}
	return d
}

// awaitEscape waits until the program has heard an escape: it is known by the silence
// after it, and whatever follows at once would be taken for a chord with Alt.
func (d *Desk) awaitEscape() {
	d.tb.Helper()
	select {
	case <-d.escaped:
	case <-time.After(patience):
		d.tb.Fatalf("no escape arrived on this screen:\n%s", d.Screen())
	}
}

// Type types a text letter by letter; it does not count as keys pressed.
func (d *Desk) Type(text string) *Desk {
	d.tb.Helper()
	for _, r := range text {
		d.emulator.SendRaw([]byte(string(r)))
	}
	return d
}

// Pressed is the number of keys pressed besides text, and of different ones among them.
func (d *Desk) Pressed() (keys, distinct int) { return d.pressed, len(d.distinct) }

// Sees waits until all texts stand on the screen, Arabic as a terminal shows it.
func (d *Desk) Sees(texts ...string) *Desk {
	d.tb.Helper()
	for _, text := range texts {
		d.wait(func(s string) bool { return Shows(s, text) }, "never saw %q", text)
	}
	return d
}

// SeesNo waits until none of the texts stands on the screen.
func (d *Desk) SeesNo(texts ...string) *Desk {
	d.tb.Helper()
	for _, text := range texts {
		d.wait(func(s string) bool { return !Shows(s, text) }, "still sees %q", text)
	}
	return d
}

func (d *Desk) wait(ok func(string) bool, format, text string) {
	d.tb.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(3 * time.Millisecond) {
		s := d.Screen()
		if ok(s) {
			return
		}
		if time.Now().After(deadline) {
			d.tb.Fatalf(format+" on this screen:\n%s", text, s)
		}
	}
}

// Shows finds a text on a screen as it was written or as it looks.
func Shows(screen, text string) bool {
	flat := strings.Join(strings.Fields(strings.ReplaceAll(screen, "\u00a0", " ")), " ")
	for _, form := range []string{text, bidi.Render(text, bidi.Options{Base: bidi.RTL}), bidi.Render(text, bidi.Options{Base: bidi.LTR})} {
		form = strings.Join(strings.Fields(strings.ReplaceAll(form, "\u00a0", " ")), " ")
		if strings.Contains(flat, form) {
			return true
		}
	}
	return false
}

// Screen is what stands on the screen, a line per row.
func (d *Desk) Screen() string { return textOf(d.backend) }

// Ends waits until the program has ended by itself.
func (d *Desk) Ends() {
	d.tb.Helper()
	select {
	case err := <-d.ended:
		d.ended <- err // for Leave
	case <-time.After(patience):
		d.tb.Fatalf("the program goes on:\n%s", d.Screen())
	}
}

// Leave ends halqa as Ctrl+Q twice would.
func (d *Desk) Leave() {
	d.leave.Do(func() {
		d.program.Quit()
		select {
		case err := <-d.ended:
			if err != nil && !errors.Is(err, tea.ErrProgramKilled) {
				d.tb.Errorf("halqa ended with %v", err)
			}
		case <-time.After(patience):
			d.tb.Error("halqa did not end")
		}
		d.stand()
		_ = d.emulator.Stop()
	})
}
