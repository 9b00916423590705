package page_test

import (
	"image/color"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/page"
)

// palette is what a terminal makes of the sixteen colours as it is delivered. A page is
// zero where the terminal is not delivered so.
type palette struct {
	name         string
	dark, light  uint32
	isDark, isLt bool
	colours      [16]uint32
}

// palettes are those of the table in Wikipedia, "ANSI escape code", and of the sources of
// GNOME Terminal and Konsole.
var palettes = []palette{
	{"VGA", 0, 0, true, false, [16]uint32{
		0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
		0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
	}},
	{"Windows console", 0, 0, true, false, [16]uint32{
		0x000000, 0x800000, 0x008000, 0x808000, 0x000080, 0x800080, 0x008080, 0xC0C0C0,
		0x808080, 0xFF0000, 0x00FF00, 0xFFFF00, 0x0000FF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
	}},
	{"Windows Terminal", 0x0C0C0C, 0, true, false, [16]uint32{
		0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC,
		0x767676, 0xE74856, 0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2,
	}},
	{"Terminal.app", 0, 0xFFFFFF, true, true, [16]uint32{
		0x000000, 0x990000, 0x00A600, 0x999900, 0x0000B2, 0xB200B2, 0x00A6B2, 0xBFBFBF,
		0x666666, 0xE50000, 0x00D900, 0xE5E500, 0x0000FF, 0xE500E5, 0x00E5E5, 0xE5E5E5,
	}},
	{"PuTTY", 0, 0, true, false, [16]uint32{
		0x000000, 0xBB0000, 0x00BB00, 0xBBBB00, 0x0000BB, 0xBB00BB, 0x00BBBB, 0xBBBBBB,
		0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
	}},
	{"xterm", 0, 0xFFFFFF, true, true, [16]uint32{
		0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
		0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
	}},
	{"Ubuntu", 0x300A24, 0xFFFFFF, true, true, [16]uint32{
		0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
		0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
	}},
	{"GNOME Terminal", 0x171421, 0xFFFFFF, true, true, [16]uint32{
		0x171421, 0xC01C28, 0x26A269, 0xA2734C, 0x12488B, 0xA347BA, 0x2AA1B3, 0xD0CFCC,
		0x5E5C64, 0xF66151, 0x33D17A, 0xE9AD0C, 0x2A7BDE, 0xC061CB, 0x33C7DE, 0xFFFFFF,
	}},
	{"Visual Studio Code", 0x1E1E1E, 0, true, false, [16]uint32{
		0x000000, 0xCD3131, 0x0DBC79, 0xE5E510, 0x2472C8, 0xBC3FBC, 0x11A8CD, 0xE5E5E5,
		0x666666, 0xF14C4C, 0x23D18B, 0xF5F543, 0x3B8EEA, 0xD670D6, 0x29B8DB, 0xE5E5E5,
	}},
	{"Konsole", 0x232627, 0, true, false, [16]uint32{
		0x232627, 0xED1515, 0x11D116, 0xF67400, 0x1D99F3, 0x9B59B6, 0x1ABC9C, 0xFCFCFC,
		0x7F8C8D, 0xC0392B, 0x1CDC9A, 0xFDBC4B, 0x3DAEE9, 0x8E44AD, 0x16A085, 0xFFFFFF,
	}},
}

func rgb(v uint32) color.Color {
	return color.RGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 0xFF}
}

// shown are the letters and the ground of a style, as a terminal with this palette shows
// them; nil is its own ink.
func (p palette) shown(t *page.Theme, s page.Style, ground uint32) (ink, on color.Color) {
	g := page.New(1, 1, false)
	g.Put(0, 0, 1, "x", s, page.Start)
	on = rgb(ground)
	reverse := false
	parameters := regexp.MustCompile(`\x1b\[([0-9;]*)m`).FindStringSubmatch(g.Render(t))[1]
	for _, one := range strings.Split(parameters, ";") {
		n, _ := strconv.Atoi(one)
		switch {
		case n == 7:
			reverse = true
		case n >= 30 && n <= 37:
			ink = rgb(p.colours[n-30])
		case n >= 90 && n <= 97:
			ink = rgb(p.colours[n-90+8])
		case n >= 40 && n <= 47:
			on = rgb(p.colours[n-40])
		case n >= 100 && n <= 107:
			on = rgb(p.colours[n-100+8])
		}
	}
	if reverse {
		return on, ink
	}
	return ink, on
}

// Words keep 4.5:1 in sixteen colours wherever the colours are those of the terminal as
// it is delivered. Its own ink on its own page is not ours to judge.
func TestSixteenColoursKeepTheirContrast(t *testing.T) {
	t.Parallel()
	styles := []page.Style{page.Badge, page.Alarm}
	for r := page.RoleText; r <= page.RoleVoice; r++ {
		if r != page.RoleOnAccent {
			styles = append(styles, page.Ink(r), page.Ink(r).On(page.RoleSurface), page.Ink(r).On(page.RoleField))
		}
	}
	for _, p := range palettes {
		for _, c := range []struct {
			theme  *page.Theme
			ground uint32
			has    bool
		}{{page.Dark(), p.dark, p.isDark}, {page.Light(), p.light, p.isLt}, {page.Salle(), p.dark, true}, {page.Contrast(), p.dark, p.isDark}} {
			for _, s := range styles {
				ink, on := p.shown(c.theme.Sixteen(), s, c.ground)
				if !c.has || ink == nil || on == nil {
					continue
				}
				if ratio := contrast(ink, on); ratio < 4.5 {
					t.Errorf("%s on %s: style %x is %.1f:1", c.theme.Sixteen().Name(), p.name, s, ratio)
				}
			}
		}
	}
}

// In 256 colours a role is drawn in the nearest one.
func TestContrastKeepsItsFloorsIn256Colours(t *testing.T) {
	t.Parallel()
	for _, th := range []*page.Theme{page.Dark(), page.Light(), page.Salle(), page.Contrast()} {
		for r := page.RoleText; r <= page.RoleOnBad; r++ {
			on, least := []page.Role{page.RoleBg, page.RoleSurface, page.RoleField}, 4.5
			switch r { //nolint:exhaustive // the other roles are words on the page
			case page.RoleOnAccent:
				on = []page.Role{page.RoleAccent}
			case page.RoleOnBad:
				on = []page.Role{page.RoleBad}
			case page.RoleFaint:
				on, least = on[:1], 3
			}
			for _, bg := range on {
				if c := contrast(ansi.Convert256(th.Color(r)), ansi.Convert256(th.Color(bg))); c < least {
					t.Errorf("%s: role %d on role %d is %.1f:1 in 256 colours", th.Name(), r, bg, c)
				}
			}
		}
	}
}

func TestOnlySixteenColoursAreAskedFor(t *testing.T) {
	t.Parallel()
	for _, th := range allThemes() {
		p := page.New(100, 30, false)
		session(p)
		if got := p.Render(th.Sixteen()); strings.Contains(got, "38;") || strings.Contains(got, "48;") {
			t.Errorf("%s asks for more than sixteen colours", th.Sixteen().Name())
		}
	}
}
