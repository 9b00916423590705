package page

import (
	"fmt"
	"image/color"
	"strings"
	"sync"
	"sync/atomic"

	"charm.land/lipgloss/v2"
)

// Theme is one palette. The themes are made once and never change, so that seats may
// share them.
type Theme struct {
	name  string
	rgb   [roleCount]color.Color
	mono  bool
	paint bool // gives every cell a background
	few   bool // has only colours of the terminal's own sixteen
	// cut holds what Lip Gloss writes before a run of each style, cut once: the loop
	// that renders a frame only copies.
	cut [styleCount]atomic.Pointer[string]
}

// themes lists the palettes. Words keep 5.5:1 in the dark and light themes, 8:1 in salle
// and 10:1 in contrast, on the page and on the surface, and signs 3:1; the tests hold these
// floors. WCAG 2.2 asks for 4.5:1 (1.4.3), better 7:1 (1.4.6), and 3:1 for signs (1.4.11).
var themes = sync.OnceValue(func() []*Theme {
	return []*Theme{
		newTheme("dark", [roleCount]uint32{
			0x14171A, 0x1E2327, 0x1E2327, 0xD6DADE, 0xFFFFFF, 0x9BA5AE, 0x6C7680, 0x6CD4BF,
			0x06211C, 0x93CF8F, 0xF2A65A, 0xFF8F85, 0x86B8FF, 0xEBD467, 0xCFB0F2, 0x2A0503,
		}),
		newTheme("light", [roleCount]uint32{
			0xFAF9F6, 0xEFEDE6, 0xEFEDE6, 0x23272B, 0x000000, 0x555D65, 0x848B92, 0x00685B,
			0xFFFFFF, 0x22682A, 0x8A4500, 0xAB1F18, 0x1B55AC, 0x6F5200, 0x67389A, 0xFFFFFF,
		}),
		newTheme("salle", [roleCount]uint32{
			0xFFFFFF, 0xE8EEEC, 0xE8EEEC, 0x0E1012, 0x000000, 0x363B40, 0x7C848B, 0x004C43,
			0xFFFFFF, 0x0B4A1B, 0x693000, 0x8A0B0B, 0x083A85, 0x544000, 0x4B1F7C, 0xFFFFFF,
		}),
		{name: "mono", mono: true},
		newTheme("contrast", [roleCount]uint32{
			0x000000, 0x1C1C1C, 0x1C1C1C, 0xFFFFFF, 0xFFFFFF, 0xE4E4E4, 0xA8A8A8, 0x5FFFD7,
			0x000000, 0x87FF87, 0xFFD75F, 0xFFBDBD, 0xAFD7FF, 0xFFFF87, 0xE4CCFF, 0x000000,
		}),
	}
})

// Dark is light words on a dark page, for a laptop.
func Dark() *Theme { return themes()[0] }

// Light is dark words on a light page, for a laptop in the sun.
func Light() *Theme { return themes()[1] }

// Salle is black on white for the projector: under the light of a room no other pair
// of colours keeps its contrast. It paints every cell, for terminals that keep their
// own background.
func Salle() *Theme { return themes()[2] }

// Mono has no colour at all: weight, underline and reverse carry everything. It is
// the theme of NO_COLOR, because stripping the colours of another theme would also
// strip the fill of a badge.
func Mono() *Theme { return themes()[3] }

// Contrast is the strongest one for a laptop: nearly white words on black, for eyes that
// need more than [Dark] gives.
func Contrast() *Theme { return themes()[4] }

// ThemeNames are the themes that people can ask for.
func ThemeNames() []string {
	var names []string
	for _, t := range themes() {
		names = append(names, t.name)
	}
	return names
}

// ThemeNamed returns the theme called dark, light, salle, mono or contrast.
func ThemeNamed(name string) (t *Theme, ok bool) {
	for _, t := range themes() {
		if t.name == name {
			return t, true
		}
	}
	return nil, false
}

func newTheme(name string, hex [roleCount]uint32) *Theme {
	t := &Theme{name: name, paint: name == "salle"}
	for i, v := range hex {
		t.rgb[i] = lipgloss.Color(fmt.Sprintf("#%06x", v))
	}
	return t
}

// Name is dark, light, salle, mono or contrast, and that of a theme of sixteen colours.
func (t *Theme) Name() string { return t.name }

// Color is the colour of a role, for the background and the cursor of the terminal;
// nil in the mono theme and in those of sixteen colours, which leave both alone.
func (t *Theme) Color(r Role) color.Color {
	if t.mono || t.few || r >= roleCount {
		return nil
	}
	return t.rgb[r]
}

// lip is a style of pages as a style of Lip Gloss.
func (t *Theme) lip(s Style) lipgloss.Style {
	bold, reverse := s&styleBold != 0, s&styleReverse != 0
	if t.mono {
		switch s.Fg() { //nolint:exhaustive // the other roles are plain without colour
		case RoleStrong, RoleAccent, RoleWarn, RoleBad:
			bold = true
		}
		reverse = reverse || s.Bg() == RoleAccent || s.Bg() == RoleBad
	}
	ink := s.Fg()
	if fill := s.Bg(); t.few && !t.paint && (fill == RoleAccent || fill == RoleBad) {
		ink, reverse, s = fill, true, s.On(RoleBg)
	}
	l := lipgloss.NewStyle().Bold(bold).Underline(s&styleUnderline != 0).Reverse(reverse)
	if t.mono {
		return l
	}
	l = l.Foreground(t.rgb[ink])
	if t.rgb[s.Bg()] != nil && (s.Bg() != RoleBg || t.paint) { // elsewhere the terminal paints its own
		l = l.Background(t.rgb[s.Bg()])
	}
	return l
}

// sgr appends the escape sequence that starts a run of s, whatever came before.
func (t *Theme) sgr(b []byte, s Style) []byte {
	slot := &t.cut[s%styleCount]
	p := slot.Load()
	if p == nil {
		const sample = "x"
		before, _, _ := strings.Cut(t.lip(s).Render(sample), sample)
		sequence := "\x1b[0m" // a style without attributes begins with nothing
		if parameters, ok := strings.CutPrefix(before, "\x1b["); ok {
			sequence = "\x1b[0;" + parameters
		}
		p = &sequence
		slot.Store(p)
	}
	return append(b, *p...)
}
