package term_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/tui/bidi"
	"halqa/tui/term"
)

// env is an environment of NAME=value words.
func env(words string) func(string) (string, bool) {
	vars := map[string]string{}
	for w := range strings.FieldsSeq(words) {
		name, value, _ := strings.Cut(w, "=")
		vars[name] = value
	}
	return func(name string) (string, bool) {
		v, ok := vars[name]
		return v, ok
	}
}

const (
	konsoleSwitch = "\x1b]50;"
	mltermSwitch  = "\x1b]5379;"
	minttySwitch  = "\x1b[?77096"
	passthrough   = "\x1bPtmux;"
	bdsm          = "\x1b[8"
)

// terminals are environments as terminals set them, and what each must get.
var terminals = []struct {
	about    string
	env      string
	name     string
	mode     bidi.Mode
	fence    bool
	switches []string // sequences that Enter and Leave hold, all others being forbidden
	asked    bool
}{
	{"GNOME Terminal", "TERM=xterm-256color VTE_VERSION=7006 COLORTERM=truecolor", "VTE", bidi.Visual, false, []string{bdsm}, true},
	{"Konsole", "TERM=xterm-256color KONSOLE_VERSION=221203 COLORTERM=truecolor", "Konsole", bidi.Visual, false, []string{bdsm, konsoleSwitch}, true},
	{"Konsole with its own TERM", "TERM=konsole-256color KONSOLE_VERSION=221203", "Konsole", bidi.Visual, false, []string{bdsm, konsoleSwitch}, true},
	{"xterm", "TERM=xterm XTERM_VERSION=XTerm(379)", "xterm", bidi.Visual, false, []string{bdsm}, true},
	{"xterm started from Konsole", "TERM=xterm XTERM_VERSION=XTerm(379) KONSOLE_VERSION=221203", "xterm", bidi.Visual, false, []string{bdsm}, true},
	{"urxvt started from Konsole", "TERM=rxvt-unicode-256color KONSOLE_VERSION=221203", "urxvt", bidi.Visual, false, []string{bdsm}, true},
	{"st started from Konsole", "TERM=st-256color KONSOLE_VERSION=221203", "st", bidi.Visual, false, []string{bdsm}, true},
	{"GNOME Terminal started from Konsole", "TERM=xterm-256color VTE_VERSION=7006 KONSOLE_VERSION=221203", "VTE", bidi.Visual, false, []string{bdsm}, true},
	{"an unknown program started from Konsole", "TERM=xterm-256color TERM_PROGRAM=new KONSOLE_VERSION=221203", "xterm-256color", bidi.Visual, false, []string{bdsm}, true},
	{"mlterm", "TERM=mlterm MLTERM=3.9.2", "mlterm", bidi.Visual, false, []string{bdsm, mltermSwitch}, true},
	{"mlterm that says xterm", "TERM=xterm MLTERM=3.9.2", "mlterm", bidi.Visual, false, []string{bdsm, mltermSwitch}, true},
	{"kitty", "TERM=xterm-kitty KITTY_WINDOW_ID=1", "kitty", bidi.Words, false, nil, true},
	{"Alacritty", "TERM=alacritty ALACRITTY_WINDOW_ID=94", "Alacritty", bidi.Visual, false, []string{bdsm}, true},
	{"foot", "TERM=foot COLORTERM=truecolor", "foot", bidi.Visual, false, []string{bdsm}, true},
	{"Ghostty", "TERM=xterm-ghostty TERM_PROGRAM=ghostty", "Ghostty", bidi.Visual, false, []string{bdsm}, true},
	{"WezTerm", "TERM=xterm-256color TERM_PROGRAM=WezTerm", "WezTerm", bidi.Visual, false, []string{bdsm}, true},
	{"mintty", "TERM=xterm TERM_PROGRAM=mintty", "mintty", bidi.Visual, false, []string{bdsm, minttySwitch}, true},
	{"Apple's terminal", "TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", "Terminal.app", bidi.Visual, true, []string{bdsm}, false},
	{"iTerm2", "TERM=xterm-256color TERM_PROGRAM=iTerm.app", "iTerm2", bidi.Visual, false, []string{bdsm}, true},
	{"iTerm2 over ssh", "TERM=xterm-256color LC_TERMINAL=iTerm2 SSH_TTY=/dev/pts/1", "iTerm2", bidi.Visual, false, []string{bdsm}, true},
	{"VS Code", "TERM=xterm-256color TERM_PROGRAM=vscode", "VS Code", bidi.Visual, true, []string{bdsm}, true},
	{"Windows Terminal", "OS=Windows_NT WT_SESSION=4c", "Windows Terminal", bidi.Visual, false, []string{bdsm}, true},
	{"Windows Terminal with WSL", "TERM=xterm-256color WT_SESSION=4c", "Windows Terminal", bidi.Visual, false, []string{bdsm}, true},
	{"the console of Windows", "OS=Windows_NT", "conhost", bidi.Visual, false, []string{bdsm}, false},
	{"the console of Linux", "TERM=linux", "linux", bidi.Visual, false, []string{bdsm}, false},
	{"PuTTY that says so", "TERM=putty-256color SSH_TTY=/dev/pts/1", "PuTTY", bidi.Visual, false, []string{bdsm}, false},
	{"any terminal over ssh", "TERM=xterm-256color SSH_TTY=/dev/pts/1", "ssh xterm-256color", bidi.Visual, true, []string{bdsm}, false},
	{"tmux", "TERM=tmux-256color TMUX=/tmp/t,1,0 VTE_VERSION=7006", "tmux", bidi.Visual, true, []string{bdsm, passthrough}, false},
	{"tmux in Konsole", "TERM=screen-256color TMUX=/tmp/t,1,0 KONSOLE_VERSION=221203", "tmux", bidi.Visual, true, []string{bdsm, passthrough}, false},
	{"tmux over ssh", "TERM=tmux-256color SSH_TTY=/dev/pts/1", "tmux", bidi.Visual, true, []string{bdsm}, false},
	{"screen", "TERM=screen.xterm-256color STY=1.pts", "screen", bidi.Visual, true, []string{bdsm}, false},
	{"screen over ssh", "TERM=screen.xterm-256color SSH_TTY=/dev/pts/1", "screen", bidi.Visual, true, []string{bdsm}, false},
	{"nothing known", "TERM=xterm-256color", "xterm-256color", bidi.Visual, false, []string{bdsm}, true},
	{"no terminal", "TERM=dumb", "dumb", bidi.Visual, false, nil, false},
	{"no TERM", "", "dumb", bidi.Visual, false, nil, false},
}

func TestDetectKnowsTerminals(t *testing.T) {
	t.Parallel()
	for _, c := range terminals {
		t.Run(c.about, func(t *testing.T) {
			t.Parallel()
			d := term.Detect(env(c.env))
			if d.Name != c.name || d.Mode != c.mode || d.Fence != c.fence {
				t.Errorf("%q in mode %d, fence %v; want %q in mode %d, fence %v", d.Name, d.Mode, d.Fence, c.name, c.mode, c.fence)
			}
			if asked := d.Query != ""; asked != c.asked {
				t.Errorf("asked: %v, want %v", asked, c.asked)
			}
			checkSwitches(t, d, c.switches)
		})
	}
}

// checkSwitches demands that the terminal gets these sequences and no others,
// and that each is taken back.
func checkSwitches(t *testing.T, d term.Terminal, want []string) {
	t.Helper()
	for _, s := range []string{bdsm, konsoleSwitch, mltermSwitch, minttySwitch, passthrough} {
		n := 0
		for _, w := range want {
			if w == s || s == bdsm && w == passthrough { // What passes through is the same switch.
				n++
			}
		}
		if got := strings.Count(d.Enter, s); got != n {
			t.Errorf("Enter holds %q %d times, want %d: %q", s, got, n, d.Enter)
		}
		if got := strings.Count(d.Leave, s); got != n {
			t.Errorf("Leave holds %q %d times, want %d: %q", s, got, n, d.Leave)
		}
	}
	if len(want) == 0 && d.Enter+d.Leave != "" {
		t.Errorf("Enter %q and Leave %q, want nothing", d.Enter, d.Leave)
	}
}

func TestSwitchesAreWhatTheTerminalsRead(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][2]string{
		"TERM=xterm-256color VTE_VERSION=7006":       {"\x1b[8l", "\x1b[8h"},
		"TERM=xterm-256color KONSOLE_VERSION=221203": {"\x1b[8l\x1b]50;BidiRenderingEnabled=false\a", "\x1b[8h\x1b]50;BidiRenderingEnabled=true\a"},
		"TERM=mlterm":                    {"\x1b[8l\x1b]5379;use_ctl=false\a", "\x1b[8h\x1b]5379;use_ctl=true\a"},
		"TERM=xterm TERM_PROGRAM=mintty": {"\x1b[8l\x1b[?77096h", "\x1b[8h\x1b[?77096l"},
		"TERM=tmux-256color TMUX=x":      {"\x1b[8l\x1bPtmux;\x1b\x1b[8l\x1b\\", "\x1b[8h\x1bPtmux;\x1b\x1b[8h\x1b\\"},
	} {
		d := term.Detect(env(in))
		if diff := cmp.Diff(want, [2]string{d.Enter, d.Leave}); diff != "" {
			t.Errorf("%s: %s", in, diff)
		}
	}
}

func TestOptionsForPoorTerminals(t *testing.T) {
	t.Parallel()
	if o := term.Detect(env("TERM=alacritty")).Options(); !o.NoMarks {
		t.Error("Alacritty gets harakat")
	}
	if o := term.Detect(env("OS=Windows_NT")).Options(); !o.NoForms {
		t.Error("the console of Windows gets presentation forms")
	}
	if o := term.Detect(env("TERM=xterm-256color TERM_PROGRAM=vscode")).Options(); !o.Fence || o.Mode != bidi.Visual {
		t.Errorf("VS Code gets %+v", o)
	}
}

func TestAdviceWhereTheUserCanHelp(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]term.Advice{
		"TERM=xterm-kitty":                           term.ForceLTR,
		"TERM=xterm-256color TERM_PROGRAM=iTerm.app": term.RightToLeftOff,
		"TERM=putty":                                 term.BidiAndShapingOff,
		"TERM=linux":                                 term.ArabicFont,
		"TERM=xterm XTERM_VERSION=1":                 "",
	} {
		if got := term.Detect(env(in)).Advice; got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestVersionCorrectsTheEnvironment(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		about, env, answer, name string
		switches                 []string
	}{
		{"Konsole over ssh", "TERM=xterm-256color SSH_TTY=x", "Konsole 22.12.3", "Konsole", []string{bdsm, konsoleSwitch}},
		{"Konsole started from GNOME Terminal", "TERM=xterm-256color VTE_VERSION=1 KONSOLE_VERSION=1", "Konsole 22.12.3", "Konsole", []string{bdsm, konsoleSwitch}},
		{"xterm that seemed Konsole", "TERM=xterm KONSOLE_VERSION=221203", "XTerm(379)", "xterm", []string{bdsm}},
		{"kitty over ssh", "TERM=xterm-256color SSH_TTY=x", "kitty(0.26.5)", "kitty", nil},
		{"foot", "TERM=xterm", "foot(1.13.1)", "foot", []string{bdsm}},
		{"mintty over ssh", "TERM=xterm SSH_TTY=x", "mintty 3.7.4", "mintty", []string{bdsm, minttySwitch}},
		{"tmux over ssh without its variable", "TERM=xterm SSH_TTY=x", "tmux 3.3a", "tmux", []string{bdsm}},
		{"a pane of tmux stays one", "TERM=tmux-256color TMUX=x", "Konsole 22.12.3", "tmux", []string{bdsm, passthrough}},
		{"an unknown name", "TERM=xterm XTERM_VERSION=1", "Brand New 1.0", "xterm", []string{bdsm}},
		{"an empty answer", "TERM=xterm XTERM_VERSION=1", "", "xterm", []string{bdsm}},
	} {
		t.Run(c.about, func(t *testing.T) {
			t.Parallel()
			d := term.Detect(env(c.env)).WithVersion(c.answer)
			if d.Name != c.name {
				t.Errorf("%q, want %q", d.Name, c.name)
			}
			checkSwitches(t, d, c.switches)
		})
	}
}

func TestReportConfirmsOrDemandsAFence(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		about, env string
		value      int
		fence      bool
	}{
		{"reset confirms", "TERM=xterm-256color SSH_TTY=x", 2, false},
		{"reset for good confirms", "TERM=xterm-256color TERM_PROGRAM=vscode", 4, false},
		{"still set needs a fence", "TERM=xterm-256color", 1, true},
		{"set for good needs a fence", "TERM=xterm-256color", 3, true},
		{"not known says nothing", "TERM=xterm-256color SSH_TTY=x", 0, true},
		{"tmux speaks for itself alone", "TERM=tmux-256color TMUX=x", 2, true},
	} {
		if d := term.Detect(env(c.env)).WithReport(c.value); d.Fence != c.fence {
			t.Errorf("%s: fence %v, want %v", c.about, d.Fence, c.fence)
		}
	}
}

func TestTheUserHasTheLastWord(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		setting  term.Setting
		mode     bidi.Mode
		fence    bool
		switches []string
	}{
		{term.Auto, bidi.Visual, true, []string{bdsm, konsoleSwitch}},
		{term.Visual, bidi.Visual, false, []string{bdsm, konsoleSwitch}},
		{term.Fenced, bidi.Visual, true, []string{bdsm, konsoleSwitch}},
		{term.Runs, bidi.Runs, false, nil},
		{term.Words, bidi.Words, false, nil},
		{term.Letters, bidi.Visual, false, []string{bdsm, konsoleSwitch}},
		{term.Off, bidi.Off, false, nil},
	} {
		t.Run(c.setting.String(), func(t *testing.T) {
			t.Parallel()
			before := term.Detect(env("TERM=xterm-256color SSH_TTY=x")).With(c.setting)
			d := before.WithVersion("Konsole 22.12.3").WithReport(1)
			if d.Mode != c.mode || d.Fence != c.fence {
				t.Errorf("mode %d, fence %v; want mode %d, fence %v", d.Mode, d.Fence, c.mode, c.fence)
			}
			checkSwitches(t, d, c.switches)
		})
	}
	if o := term.Detect(env("OS=Windows_NT")).With(term.Visual).Options(); o.NoForms {
		t.Error("a console with a good font cannot be set to joined letters")
	}
	kitty := term.Detect(env("TERM=xterm-kitty")).With(term.Visual)
	if kitty.Mode != bidi.Visual {
		t.Error("kitty with force_ltr cannot be set to visual order")
	}
}

func TestSettingsReadAndWriteTheirNames(t *testing.T) {
	t.Parallel()
	for _, s := range term.Settings() {
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back term.Setting
		if err := json.Unmarshal(text, &back); err != nil || back != s {
			t.Errorf("%s comes back as %v, %v", text, back, err)
		}
	}
	for _, bad := range []string{"", "Visual", "implicit"} {
		if _, err := term.ParseSetting(bad); err == nil {
			t.Errorf("%q is a setting", bad)
		}
	}
	if s := term.Setting(99).String(); s != "setting 99" {
		t.Errorf("%q", s)
	}
}
