package term

import (
	"fmt"
	"slices"

	"halqa/tui/bidi"
)

// Setting is how the user wants right-to-left text to be sent.
type Setting uint8

// The settings.
const (
	// Auto follows what was detected.
	Auto Setting = iota
	// Visual sends text in visual order.
	Visual
	// Fenced sends it in visual order between marks that forbid reordering.
	Fenced
	// Runs is for a terminal that reorders each row and cannot be stopped.
	Runs
	// Words is for a terminal that reverses each Arabic word by itself.
	Words
	// Letters sends visual order without joined forms, for a font that lacks them.
	Letters
	// Off sends text as it was typed and leaves all to the terminal.
	Off
)

var settings = [...]string{"auto", "visual", "fenced", "runs", "words", "letters", "off"}

// Settings returns all settings, Auto first.
func Settings() []Setting { return []Setting{Auto, Visual, Fenced, Runs, Words, Letters, Off} }

// String returns the name that ParseSetting reads.
func (s Setting) String() string {
	if int(s) < len(settings) {
		return settings[s]
	}
	return fmt.Sprintf("setting %d", uint8(s))
}

// ParseSetting reads the name of a setting, in lower case.
func ParseSetting(name string) (Setting, error) {
	i := slices.Index(settings[:], name)
	if i < 0 {
		return Auto, fmt.Errorf("read the bidi setting: %q is none of %q", name, settings)
	}
	return Setting(i), nil
}

// MarshalText writes the name.
func (s Setting) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the name.
func (s *Setting) UnmarshalText(name []byte) (err error) {
	*s, err = ParseSetting(string(name))
	return err
}

// With returns the terminal as the user has set it. Where the terminal is to
// reorder by itself it is not told to stop.
func (t Terminal) With(s Setting) Terminal {
	switch s {
	case Visual:
		t.Mode, t.Fence, t.NoForms = bidi.Visual, false, false
	case Fenced:
		t.Mode, t.Fence, t.NoForms = bidi.Visual, true, false
	case Letters:
		t.Mode, t.Fence, t.NoForms = bidi.Visual, false, true
	case Runs:
		t.Mode = bidi.Runs
	case Words:
		t.Mode = bidi.Words
	case Off:
		t.Mode = bidi.Off
	case Auto:
		return t
	}
	t.fixed = true
	if t.Mode != bidi.Visual {
		t.Fence, t.Enter, t.Leave = false, "", ""
	}
	return t
}
