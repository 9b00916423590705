package page

import (
	"image/color"
	"sync"

	"github.com/charmbracelet/x/ansi"
)

// sixteen are the themes for terminals that have sixteen colours and no others: on a dark
// page, on a light one, and in salle. Every terminal has other values for the sixteen, so
// a role gets a colour of its own only where all usual palettes keep 4.5:1: yellow on
// white, blue and red on black do not. The rest is the terminal's own ink, nil, with
// weight and signs; badges are the reverse of a colour that reads on the page.
var sixteen = sync.OnceValue(func() [3]*Theme {
	return [3]*Theme{
		few("dark16", map[Role]ansi.BasicColor{
			RoleMuted: ansi.White, RoleFaint: ansi.White, RoleVoice: ansi.White,
			RoleAccent: ansi.BrightCyan, RoleBoard: ansi.BrightCyan, RoleGood: ansi.BrightGreen,
			RoleWarn: ansi.BrightYellow, RoleBad: ansi.BrightYellow, RoleStaff: ansi.BrightYellow,
		}),
		few("light16", map[Role]ansi.BasicColor{
			RoleAccent: ansi.Blue, RoleBoard: ansi.Blue, RoleBad: ansi.Red,
			RoleVoice: ansi.Magenta, RoleStaff: ansi.Magenta,
		}),
		roomOfSixteen(),
	}
})

func few(name string, inks map[Role]ansi.BasicColor) *Theme {
	t := &Theme{name: name, few: true}
	for r, c := range inks {
		t.rgb[r] = c
	}
	return t
}

// roomOfSixteen is black on white: of the sixteen nothing else can be read on a projector.
func roomOfSixteen() *Theme {
	t := &Theme{name: "salle16", few: true, paint: true}
	paper, ink := color.Color(ansi.BrightWhite), color.Color(ansi.Black)
	for r := range roleCount {
		switch r {
		case RoleBg, RoleSurface, RoleField, RoleOnAccent, RoleOnBad:
			t.rgb[r] = paper
		default:
			t.rgb[r] = ink
		}
	}
	return t
}

// Sixteen is what stands for a theme on a terminal of sixteen colours.
func (t *Theme) Sixteen() *Theme {
	switch t.name {
	case "dark", "contrast":
		return sixteen()[0]
	case "light":
		return sixteen()[1]
	case "salle":
		return sixteen()[2]
	}
	return t
}
