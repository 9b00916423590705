package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/term"
)

// console is a terminal that writes down every byte it gets and answers questions.
type console struct {
	mu      sync.Mutex
	got     bytes.Buffer
	answers map[string]string // by the question
	keys    *io.PipeWriter
	reader  *io.PipeReader
}

func newConsole(answers map[string]string) *console {
	c := &console{answers: answers}
	c.reader, c.keys = io.Pipe()
	return c
}

// Write implements io.Writer.
func (c *console) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.got.Write(b)
	for question, answer := range c.answers {
		if bytes.Contains(b, []byte(question)) {
			go func() { _, _ = io.WriteString(c.keys, answer) }()
		}
	}
	return len(b), nil
}

func (c *console) text() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.got.String()
}

// waitFor waits until the terminal got a text.
func (c *console) waitFor(t *testing.T, text string) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !strings.Contains(c.text(), text); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never got %q: %q", text, c.text())
		}
	}
}

// press sends keys, one after the other.
func (c *console) press(keys ...string) {
	for _, k := range keys {
		_, _ = io.WriteString(c.keys, k)
		time.Sleep(20 * time.Millisecond)
	}
}

// halqaIn runs the workspace in the terminal and leaves it by Ctrl+Q twice, after what
// is done meanwhile. env is NAME=value words.
func halqaIn(t *testing.T, env string, c *console, meanwhile func()) (recorded string) {
	t.Helper()
	o := newOffice(t, locale.Arabic)
	w := o.world(&bytes.Buffer{}, &bytes.Buffer{})
	w.in, w.out, w.size = c.reader, c, func() (int, int) { return 80, 24 }
	vars := map[string]string{"HALQA_LANG": "ar", "XDG_CONFIG_HOME": o.in("config"), "XDG_RUNTIME_DIR": o.in("run")}
	maps.Copy(vars, variables(env))
	w.env = func(name string) (string, bool) { v, ok := vars[name]; return v, ok }
	a := &app{world: w, words: locale.Of(locale.Arabic)}
	ended := make(chan error, 1)
	go func() {
		room, err := a.demo(context.Background(), o.in("demo.halqa"), nil)
		if err == nil {
			err = a.work(context.Background(), room, "")
		}
		ended <- err
	}()
	c.waitFor(t, "\x1b[?1049h")
	if meanwhile != nil {
		meanwhile()
	}
	time.Sleep(50 * time.Millisecond) // answers take a while
	c.press("\x11", "\x11")
	select {
	case err := <-ended:
		if err != nil {
			t.Fatal(err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("Ctrl+Q twice did not leave")
	}
	return c.text()
}

func variables(words string) map[string]string {
	vars := map[string]string{}
	for word := range strings.FieldsSeq(words) {
		name, value, _ := strings.Cut(word, "=")
		vars[name] = value
	}
	return vars
}

const (
	tellAll     = "\x1b[8l"
	takeBack    = "\x1b[8h"
	ofKonsole   = "\x1b]50;BidiRenderingEnabled="
	passThrough = "\x1bPtmux;"
	askMode     = "$p"
	askVersion  = "\x1b[>0q"
	fence       = "\u202d"
)

// recordings are terminals, what they answer, and what of the program's bytes they must
// and must not get.
var recordings = []struct {
	name, env string
	answers   map[string]string
	gets      []string
	never     []string
	last      string // what ends the recording
}{
	{"Apple's terminal", "TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", nil, []string{tellAll, fence}, []string{askMode, askVersion, "\x1b]50;", passThrough, "\x1b]11;?"}, takeBack},
	{"Konsole", "TERM=xterm-256color KONSOLE_VERSION=221203 COLORTERM=truecolor", map[string]string{askVersion: "\x1bP>|Konsole 22.12.3\x1b\\"}, []string{tellAll + ofKonsole + "false\a", askMode}, []string{fence, passThrough}, takeBack + ofKonsole + "true\a"},
	{"Konsole through ssh is not asked", "TERM=xterm-256color SSH_CONNECTION=x", map[string]string{askVersion: "\x1bP>|Konsole 22.12.3\x1b\\"}, []string{tellAll, fence}, []string{askMode, askVersion, "\x1b]50;"}, takeBack},
	{"Konsole whose variable is lost", "TERM=xterm-256color", map[string]string{askVersion: "\x1bP>|Konsole 22.12.3\x1b\\"}, []string{tellAll + ofKonsole + "false\a"}, []string{fence}, takeBack + ofKonsole + "true\a"},
	{"xterm", "TERM=xterm-256color XTERM_VERSION=XTerm(379)", map[string]string{askVersion: "\x1bP>|XTerm(379)\x1b\\"}, []string{tellAll, "\x1b[8$p"}, []string{fence, "\x1b]50;", passThrough}, takeBack},
	{"xterm started from Konsole", "TERM=xterm-256color XTERM_VERSION=XTerm(379) KONSOLE_VERSION=221203", nil, []string{tellAll}, []string{fence, "\x1b]50;"}, takeBack},
	{"VTE", "TERM=xterm-256color VTE_VERSION=7006 COLORTERM=truecolor", map[string]string{"\x1b[8$p": "\x1b[8;2$y"}, []string{tellAll, "\x1b[8$p"}, []string{fence, "\x1b]50;", passThrough}, takeBack},
	{"VTE that goes on reordering", "TERM=xterm-256color VTE_VERSION=7006 COLORTERM=truecolor", map[string]string{"\x1b[8$p": "\x1b[8;1$y"}, []string{tellAll, fence}, []string{"\x1b]50;"}, takeBack},
	{"tmux", "TERM=tmux-256color TMUX=/tmp/t,1,0 KONSOLE_VERSION=221203 VTE_VERSION=7006", nil, []string{tellAll, passThrough + "\x1b" + tellAll + "\x1b\\", fence}, []string{"\x1b]50;", askVersion, "\x1b[8$p"}, passThrough + "\x1b" + takeBack + "\x1b\\"},
	{"kitty", "TERM=xterm-kitty KITTY_WINDOW_ID=1", map[string]string{askVersion: "\x1bP>|kitty(0.35.2)\x1b\\"}, nil, []string{tellAll, takeBack, fence, "\x1b]50;", passThrough}, ""},
	{"Windows Terminal", "OS=Windows_NT WT_SESSION=4c", nil, []string{tellAll, "\x1b[8$p"}, []string{fence, "\x1b]50;", passThrough}, takeBack},
	{"the console of Windows", "OS=Windows_NT", nil, []string{tellAll}, []string{askMode, askVersion, fence, "\x1b]50;", "\x1b]11;?"}, takeBack},
	{"the console of Linux", "TERM=linux", nil, []string{tellAll}, []string{askMode, askVersion, fence, "\x1b]50;"}, takeBack},
	{"PuTTY", "TERM=putty-256color", nil, []string{tellAll}, []string{askMode, askVersion, fence, "\x1b]50;"}, takeBack},
}

func TestNoTerminalGetsWhatItMisreads(t *testing.T) {
	t.Parallel()
	for _, r := range recordings {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			recorded := halqaIn(t, r.env, newConsole(r.answers), nil)
			for _, s := range r.gets {
				if !strings.Contains(recorded, s) {
					t.Errorf("it never got %q", s)
				}
			}
			for _, s := range r.never {
				if i := strings.Index(recorded, s); i >= 0 {
					t.Errorf("it got %q in %q", s, recorded[max(0, i-40):min(len(recorded), i+40)])
				}
			}
			if !strings.HasSuffix(recorded, r.last) {
				t.Errorf("it is left with %q", recorded[max(0, len(recorded)-60):])
			}
		})
	}
}

// What was told to a terminal is told before the first row is drawn, and drawn again
// after it was told more.
func TestRowsAreDrawnAfterTheTerminalIsTold(t *testing.T) {
	t.Parallel()
	c := newConsole(map[string]string{askVersion: "\x1bP>|Konsole 22.12.3\x1b\\"})
	recorded := halqaIn(t, "TERM=xterm-256color", c, func() { c.waitFor(t, ofKonsole) })
	if told, drawn := strings.Index(recorded, tellAll), strings.Index(recorded, "\x1b[?1049h"); told < 0 || told > drawn {
		t.Errorf("told at %d, drawn at %d", told, drawn)
	}
	after := recorded[strings.Index(recorded, ofKonsole):]
	if !strings.Contains(after, "\x1b[2J") && !strings.Contains(after, "\x1b[J") || !strings.Contains(after, "ﺞﻣﺎﻧﺮﺒﻟﺍ") {
		t.Errorf("the agenda was not drawn again: %q", after)
	}
}

func TestChosenSettingsAreKept(t *testing.T) {
	t.Parallel()
	o := newOffice(t, locale.French)
	w := o.world(&bytes.Buffer{}, &bytes.Buffer{})
	env := map[string]string{"TERM": "xterm-kitty", "XDG_CONFIG_HOME": o.in("config"), "XDG_RUNTIME_DIR": o.in("run")}
	w.env = func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	a := &app{world: w, words: locale.Of(locale.French)}
	if err := a.calibrate("kitty", term.Visual); err != nil {
		t.Fatal(err)
	}
	if err := a.calibrate("VS Code", term.Runs); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(o.in("config"), "halqa", "terminals.json")
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Fatalf("%v, %v", info, err)
	}
	if got := a.link().Terminal().Name + " " + settingOf(a, "kitty") + " " + settingOf(a, "VS Code") + " " + settingOf(a, "xterm"); got != "kitty visual runs auto" {
		t.Error(got)
	}
	if err := a.calibrate("kitty", term.Auto); err != nil || settingOf(a, "kitty") != "auto" || settingOf(a, "VS Code") != "runs" {
		t.Errorf("kitty is %s after going back, VS Code %s, %v", settingOf(a, "kitty"), settingOf(a, "VS Code"), err)
	}
	for _, bad := range []string{"", "null", "{", `{"kitty":"sideways"}`, `[1]`} {
		if err := os.WriteFile(path, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if settingOf(a, "kitty") != "auto" {
			t.Errorf("%q is read as %s", bad, settingOf(a, "kitty"))
		}
		if err := a.calibrate("kitty", term.Words); err != nil || settingOf(a, "kitty") != "words" {
			t.Errorf("%q is not written over: %v", bad, err)
		}
	}
	left, err := filepath.Glob(filepath.Join(o.in("config"), "halqa", "*"))
	if err != nil || len(left) != 1 {
		t.Errorf("%q is left, %v", left, err)
	}
}

func settingOf(a *app, name string) string { return a.calibrated()[name].String() }

// faulty is a program with a fault.
type faulty struct{}

// Init implements tea.Model.
func (faulty) Init() tea.Cmd { return nil }

// Update implements tea.Model.
func (faulty) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, pressed := msg.(tea.KeyPressMsg); pressed {
		panic("a fault of the test")
	}
	return faulty{}, nil
}

// View implements tea.Model.
func (faulty) View() tea.View {
	v := tea.NewView("x")
	v.AltScreen = true
	return v
}

func TestPanicGivesTheTerminalBack(t *testing.T) {
	t.Parallel()
	c := newConsole(nil)
	w := newOffice(t, locale.French).world(&bytes.Buffer{}, &bytes.Buffer{})
	w.in, w.out = c.reader, c
	w.env = func(name string) (string, bool) { v, ok := variables("TERM=mlterm")[name]; return v, ok }
	a := &app{world: w, words: locale.Of(locale.French)}
	ended := make(chan error, 1)
	go func() { ended <- a.show(context.Background(), faulty{}, a.link()) }()
	c.waitFor(t, "\x1b[?1049h")
	c.press("x")
	if err := <-ended; !errors.Is(err, tea.ErrProgramPanic) {
		t.Errorf("ended with %v", err)
	}
	if got := c.text(); !strings.HasSuffix(got, takeBack+"\x1b]5379;use_ctl=true\a") {
		t.Errorf("the terminal is left with %q", got)
	}
}

func TestAnUnknownThemeIsTold(t *testing.T) {
	t.Parallel()
	c := newConsole(nil)
	halqaIn(t, "TERM=xterm-256color HALQA_THEME=sombre", c, func() {
		c.waitFor(t, "HALQA_THEME=sombre") // and goes on with a theme that exists
		c.waitFor(t, "contrast")
	})
}
