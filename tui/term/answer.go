package term

import (
	"strings"

	"halqa/tui/bidi"
)

// byAnswer are the beginnings of the answers to XTVERSION.
var byAnswer = []struct{ prefix, name string }{
	{"Konsole", "Konsole"},
	{"XTerm", "xterm"},
	{"VTE", "VTE"},
	{"kitty", "kitty"},
	{"foot", "foot"},
	{"mintty", "mintty"},
	{"WezTerm", "WezTerm"},
	{"ghostty", "Ghostty"},
	{"iTerm2", "iTerm2"},
	{"tmux", "tmux"},
}

// WithVersion returns the terminal that the answer to XTVERSION names, such as
// "Konsole 22.12.3". It tells more than the environment, which is inherited. A
// name that is not known changes nothing, and neither does a pane of tmux or
// screen, where the answer may be either's. The user's setting stays.
func (t Terminal) WithVersion(answer string) Terminal {
	if t.mux {
		return t
	}
	for _, r := range byAnswer {
		if !strings.HasPrefix(answer, r.prefix) || r.name == t.Name {
			continue
		}
		n := named(r.name)
		if r.name == "tmux" { // Through ssh, where the variable was not sent.
			n = tmux(false)
		}
		if t.fixed {
			n = n.With(t.setting())
		}
		return n
	}
	return t
}

// setting returns the setting that led to the mode.
func (t Terminal) setting() Setting {
	switch t.Mode {
	case bidi.Runs:
		return Runs
	case bidi.Words:
		return Words
	case bidi.Off:
		return Off
	default:
		switch {
		case t.NoForms:
			return Letters
		case t.Fence:
			return Fenced
		}
		return Visual
	}
}

// The answers to DECRQM that matter (DEC STD 070): the mode is set or reset, now
// or for good.
const (
	modeSet     = 1
	modeReset   = 2
	alwaysSet   = 3
	alwaysReset = 4
)

// WithReport returns the terminal after its answer to DECRQM for mode 8, asked
// after Enter was written. Reset confirms that it draws what it is given, so that
// no fence is needed; set says that it goes on reordering. Other values tell
// nothing: some terminals reorder and do not know the mode.
func (t Terminal) WithReport(value int) Terminal {
	if t.mux || t.fixed || t.Mode != bidi.Visual {
		return t
	}
	switch value {
	case modeReset, alwaysReset:
		t.Fence = false
	case modeSet, alwaysSet:
		t.Fence = true
	}
	return t
}
