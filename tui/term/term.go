package term

import (
	"strings"

	"halqa/tui/bidi"
)

// Advice names what the user can change in the terminal for a better result. The
// text is in the catalogue under this name.
type Advice string

// The advice there is.
const (
	// ForceLTR: set force_ltr in kitty.conf, then the setting Visual.
	ForceLTR Advice = "force-ltr"
	// RightToLeftOff: turn right-to-left support off in iTerm2.
	RightToLeftOff Advice = "right-to-left-off"
	// BidiAndShapingOff: turn bidirectional text and shaping off in PuTTY.
	BidiAndShapingOff Advice = "bidi-and-shaping-off"
	// ArabicFont: the font or console has no joined Arabic letters.
	ArabicFont Advice = "arabic-font"
)

// Terminal is what is known of a terminal. It is comparable.
type Terminal struct {
	// Name is fit to remember a setting by; it holds no version.
	Name string
	// Enter and Leave are the sequences to write when the program takes the
	// screen and when it gives it back.
	Enter, Leave string
	// Query asks for name and mode; "" where asking could show on the screen.
	Query string
	// Mode, Fence, NoMarks and NoForms are as in bidi.Options.
	Mode                    bidi.Mode
	Fence, NoMarks, NoForms bool
	// Advice is what the user can change, "" for nothing.
	Advice Advice

	mux   bool // tmux or screen: what is behind cannot be asked
	fixed bool // by the user
}

// Options returns the layout options for the terminal.
func (t Terminal) Options() bidi.Options {
	return bidi.Options{Mode: t.Mode, Fence: t.Fence, NoMarks: t.NoMarks, NoForms: t.NoForms}
}

const (
	// BDSM of ECMA-48: explicit while the program runs, implicit after it, which
	// is the default.
	explicit = "\x1b[8l"
	implicit = "\x1b[8h"
	// XTVERSION, and DECRQM for BDSM.
	query = "\x1b[>0q\x1b[8$p"
)

// environment gives short answers to Detect.
type environment func(string) (string, bool)

func (e environment) get(name string) string {
	v, _ := e(name)
	return v
}

func (e environment) has(names ...string) bool {
	for _, name := range names {
		if _, ok := e(name); ok {
			return true
		}
	}
	return false
}

// term reports whether TERM is one of the names, alone or with a suffix such as
// -256color or .xterm.
func (e environment) term(names ...string) bool {
	v := e.get("TERM")
	for _, name := range names {
		if v == name || strings.HasPrefix(v, name+"-") || strings.HasPrefix(v, name+".") {
			return true
		}
	}
	return false
}

// Afar reports that the terminal is another machine's, as sshd tells; env is as
// os.LookupEnv.
func Afar(env func(string) (string, bool)) bool {
	return environment(env).has("SSH_TTY", "SSH_CONNECTION")
}

// Detect recognises the terminal by its environment; env is as os.LookupEnv.
func Detect(env func(string) (string, bool)) Terminal {
	e := environment(env)
	switch {
	case e.has("TMUX") || e.term("tmux"):
		return tmux(e.has("TMUX"))
	case e.has("STY") || e.term("screen"):
		return Terminal{Name: "screen", Enter: explicit, Leave: implicit, Fence: true, mux: true}
	case e.term("dumb") || e.get("TERM") == "" && !e.windows():
		return Terminal{Name: "dumb"}
	}
	t := named(e.name())
	if t.Name == "" {
		t.Name = e.get("TERM")
		if Afar(env) {
			// Any terminal may be at the other end, also one that shows queries.
			t.Name, t.Fence, t.Query = "ssh "+t.Name, true, ""
		}
	}
	return t
}

// windows reports a console of Windows that names no terminal.
func (e environment) windows() bool { return e.get("OS") == "Windows_NT" }

// byTerm are the values of TERM that one terminal alone uses. Each terminal sets
// TERM, so it tells more than the other variables, which are inherited.
var byTerm = []struct{ term, name string }{
	{"mlterm", "mlterm"},
	{"xterm-kitty", "kitty"},
	{"xterm-ghostty", "Ghostty"},
	{"alacritty", "Alacritty"},
	{"foot", "foot"},
	{"wezterm", "WezTerm"},
	{"putty", "PuTTY"},
	{"rxvt", "urxvt"},
	{"st", "st"},
	{"linux", "linux"},
}

// byProgram are the values of TERM_PROGRAM.
var byProgram = map[string]string{
	"Apple_Terminal": "Terminal.app",
	"iTerm.app":      "iTerm2",
	"mintty":         "mintty",
	"vscode":         "VS Code",
	"WezTerm":        "WezTerm",
	"ghostty":        "Ghostty",
}

// byVariable are the variables that one terminal alone sets, Konsole's aside.
var byVariable = []struct{ variable, name string }{
	{"MLTERM", "mlterm"},
	{"KITTY_WINDOW_ID", "kitty"},
	{"GHOSTTY_RESOURCES_DIR", "Ghostty"},
	{"WEZTERM_PANE", "WezTerm"},
	{"ALACRITTY_WINDOW_ID", "Alacritty"},
	{"ALACRITTY_SOCKET", "Alacritty"},
	{"XTERM_VERSION", "xterm"},
	{"VTE_VERSION", "VTE"},
	{"WT_SESSION", "Windows Terminal"},
	{"TERMINOLOGY", "Terminology"},
}

// name returns the name of the terminal, "" if nothing tells.
func (e environment) name() string {
	for _, r := range byTerm {
		if e.term(r.term) {
			return r.name
		}
	}
	if name := byProgram[e.get("TERM_PROGRAM")]; name != "" {
		return name
	}
	if e.get("LC_TERMINAL") == "iTerm2" { // It travels through ssh.
		return "iTerm2"
	}
	for _, r := range byVariable {
		if e.has(r.variable) {
			return r.name
		}
	}
	switch {
	case e.has("KONSOLE_VERSION") && !e.has("TERM_PROGRAM") && e.term("xterm", "konsole"):
		return "Konsole"
	case e.windows() && e.get("TERM") == "":
		return "conhost"
	}
	return ""
}

// named returns the terminal of a name; an unknown one draws what it is given.
func named(name string) Terminal {
	t := Terminal{Name: name, Enter: explicit, Leave: implicit, Query: query}
	switch name {
	case "Konsole":
		t.Enter += "\x1b]50;BidiRenderingEnabled=false\a"
		t.Leave += "\x1b]50;BidiRenderingEnabled=true\a"
	case "mlterm":
		t.Enter += "\x1b]5379;use_ctl=false\a"
		t.Leave += "\x1b]5379;use_ctl=true\a"
	case "mintty":
		t.Enter += "\x1b[?77096h"
		t.Leave += "\x1b[?77096l"
	case "kitty":
		t = t.With(Words)
		t.fixed, t.Advice = false, ForceLTR
	case "Terminal.app":
		t.Fence, t.Query = true, ""
	case "VS Code": // Its DOM renderer lets the browser reorder.
		t.Fence = true
	case "iTerm2":
		t.Advice = RightToLeftOff
	case "PuTTY":
		t.Advice, t.Query = BidiAndShapingOff, ""
	case "Alacritty": // It draws harakat one cell too far.
		t.NoMarks = true
	case "linux":
		t.Advice, t.Query = ArabicFont, ""
	case "conhost":
		t.NoForms, t.Advice, t.Query = true, ArabicFont, ""
	}
	return t
}

// tmux returns the terminal of a pane. Where allow-passthrough is on, the switch
// reaches the terminal behind; elsewhere it is swallowed.
func tmux(passthrough bool) Terminal {
	t := Terminal{Name: "tmux", Enter: explicit, Leave: implicit, Fence: true, mux: true}
	if passthrough {
		t.Enter += "\x1bPtmux;\x1b" + explicit + "\x1b\\"
		t.Leave += "\x1bPtmux;\x1b" + implicit + "\x1b\\"
	}
	return t
}

// Variables lists every variable of the environment that Detect looks at.
func Variables() []string {
	all := []string{
		"TERM", "TERM_PROGRAM", "LC_TERMINAL", "TMUX", "STY", "SSH_TTY", "SSH_CONNECTION", "KONSOLE_VERSION", "OS",
	}
	for _, r := range byVariable {
		all = append(all, r.variable)
	}
	return all
}
