package page_test

import (
	"image/color"
	"math"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/page"
)

// emojiForms are the bases of emoji-variation-sequences.txt of Unicode 16 in the blocks
// that signs are taken from. Some terminals draw them in two columns.
var emojiForms = &unicode.RangeTable{R16: []unicode.Range16{
	{0x00A9, 0x00AE, 5},
	{0x203C, 0x2049, 13},
	{0x2122, 0x2139, 23},
	{0x2194, 0x2199, 1},
	{0x21A9, 0x21AA, 1},
	{0x231A, 0x231B, 1},
	{0x2328, 0x23CF, 167},
	{0x23E9, 0x23F3, 1},
	{0x23F8, 0x23FA, 1},
	{0x24C2, 0x24C2, 1},
	{0x25AA, 0x25AB, 1},
	{0x25B6, 0x25C0, 10},
	{0x25FB, 0x25FE, 1},
	{0x2600, 0x2604, 1},
	{0x260E, 0x2611, 3},
	{0x2614, 0x2615, 1},
	{0x2618, 0x261D, 5},
	{0x2620, 0x26FF, 1},
	{0x2702, 0x2705, 3},
	{0x2708, 0x270D, 1},
	{0x270F, 0x2712, 3},
	{0x2714, 0x2716, 2},
	{0x271D, 0x2721, 4},
	{0x2728, 0x2728, 1},
	{0x2733, 0x2734, 1},
	{0x2744, 0x2747, 3},
	{0x274C, 0x274E, 2},
	{0x2753, 0x2755, 1},
	{0x2757, 0x2757, 1},
	{0x2763, 0x2764, 1},
	{0x2795, 0x2797, 1},
	{0x27A1, 0x27B0, 15},
	{0x27BF, 0x27BF, 1},
	{0x2934, 0x2935, 1},
	{0x2B05, 0x2B07, 1},
	{0x2B1B, 0x2B1C, 1},
	{0x2B50, 0x2B55, 5},
}}

func TestSignsAreNarrow(t *testing.T) {
	t.Parallel()
	for _, r := range page.Signs {
		if n := ansi.StringWidth(string(r)); n != 1 {
			t.Errorf("%q takes %d columns", r, n)
		}
		if n := ansi.StringWidthWc(string(r)); n != 1 {
			t.Errorf("%q takes %d columns where clusters are not known", r, n)
		}
		if unicode.Is(emojiForms, r) {
			t.Errorf("%q has an emoji form", r)
		}
	}
}

func TestOnlyKnownSignsAreDrawn(t *testing.T) {
	t.Parallel()
	for _, rtl := range []bool{false, true} {
		p := page.New(100, 30, rtl)
		session(p)
		if r, found := page.UnknownSign(p.Plain()); found {
			t.Errorf("%q is not one of the signs", r)
		}
	}
	for _, s := range []string{"★", "e\u200d", "✔", "😀"} {
		if _, found := page.UnknownSign("abc مرحبا é 12 " + s); !found {
			t.Errorf("%q passes as a sign", s)
		}
	}
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.Color) float64 {
	linear := func(v uint32) float64 {
		f := float64(v) / 0xFFFF
		if f <= 0.04045 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// contrast is the ratio of WCAG 2.2, from 1 to 21.
func contrast(a, b color.Color) float64 {
	x, y := luminance(a)+0.05, luminance(b)+0.05
	return max(x, y) / min(x, y)
}

func TestContrastKeepsItsFloors(t *testing.T) {
	t.Parallel()
	for th, words := range map[*page.Theme]float64{page.Dark(): 6, page.Light(): 5.5, page.Salle(): 8, page.Contrast(): 10} {
		for r := page.RoleText; r <= page.RoleOnBad; r++ {
			on, least := []page.Role{page.RoleBg, page.RoleSurface, page.RoleField}, words
			switch r { //nolint:exhaustive // the other roles are words on the page
			case page.RoleOnAccent:
				on = []page.Role{page.RoleAccent}
			case page.RoleOnBad:
				on = []page.Role{page.RoleBad}
			case page.RoleFaint: // signs that carry data, never words
				on, least = []page.Role{page.RoleBg}, 3
			}
			for _, bg := range on {
				if c := contrast(th.Color(r), th.Color(bg)); c < least {
					t.Errorf("%s: role %d on role %d is %.1f:1, want %.1f", th.Name(), r, bg, c, least)
				}
			}
		}
	}
}

func TestContrastIsThatOfTheStandard(t *testing.T) {
	t.Parallel()
	if c := contrast(color.White, color.Black); math.Abs(c-21) > 1e-9 {
		t.Errorf("white on black is %v:1", c)
	}
	grey := color.RGBA{R: 0x77, G: 0x77, B: 0x77, A: 0xFF}
	if c := contrast(color.White, grey); math.Abs(c-4.48) > 0.005 { // the known case just under 4.5
		t.Errorf("#777777 on white is %.3f:1", c)
	}
}

func TestStyles(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		theme *page.Theme
		style page.Style
		want  string
	}{
		{"body text leaves the background alone", page.Dark(), page.Body, "\x1b[0;38;2;214;218;222mx"},
		{"salle paints every cell", page.Salle(), page.Body, "\x1b[0;38;2;14;16;18;48;2;255;255;255mx"},
		{"a badge is filled", page.Dark(), page.Badge, "\x1b[0;1;38;2;6;33;28;48;2;108;212;191mx"},
		{"without colour a badge is reversed", page.Mono(), page.Badge, "\x1b[0;1;7mx"},
		{"without colour a caret is reversed", page.Mono(), page.Caret, "\x1b[0;7mx"},
		{"without colour the accent is bold", page.Mono(), page.Ink(page.RoleAccent), "\x1b[0;1mx"},
		{"without colour a label is plain", page.Mono(), page.Label, "\x1b[0mx"},
		{"the open tab is underlined", page.Mono(), page.Accent.Underline(), "\x1b[0;1;4;4mx"},
		{"attributes add up", page.Mono(), page.Body.Bold().Reverse().Underline(), "\x1b[0;1;4;7;4mx"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(1, 1, false)
			p.Put(0, 0, 1, "x", c.style, page.Start)
			if got := p.Render(c.theme); got != c.want+"\x1b[m" {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestWordsStandOnWhatIsThere(t *testing.T) {
	t.Parallel()
	p := page.New(4, 1, false)
	p.Fill(0, 0, 2, 1, page.RoleSurface)
	p.Put(0, 0, 4, "abcd", page.Body, page.Start)
	want := "\x1b[0;38;2;214;218;222;48;2;30;35;39mab\x1b[0;38;2;214;218;222mcd\x1b[m"
	if got := p.Render(page.Dark()); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestBlockHeedsAttributes(t *testing.T) {
	t.Parallel()
	p := page.New(4, 1, false)
	p.Block(0, 0, []string{"a\x1b[7mb\x1b[mc\x1b[31md"}, page.Label)
	got := p.Render(page.Mono())
	if want := "\x1b[0ma\x1b[0;7mb\x1b[0mcd\x1b[m"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestThemesAreFoundByName(t *testing.T) {
	t.Parallel()
	for _, th := range allThemes() {
		if got, ok := page.ThemeNamed(th.Name()); !ok || got != th {
			t.Errorf("%s is not found", th.Name())
		}
		if plain := th.Color(page.RoleBg) == nil; plain != (th == page.Mono()) {
			t.Errorf("%s: colour of the page is %v", th.Name(), th.Color(page.RoleBg))
		}
	}
	if _, ok := page.ThemeNamed("sepia"); ok {
		t.Error("a theme that does not exist is found")
	}
}

func TestBlackHidesEverything(t *testing.T) {
	t.Parallel()
	got := strings.Split(page.Black(3, 2), "\n")
	if len(got) != 2 || ansi.Strip(got[0]) != "   " || ansi.Strip(got[1]) != "   " {
		t.Errorf("%q", got)
	}
	if page.Black(-1, -1) != "" {
		t.Error("a size below zero draws something")
	}
}
