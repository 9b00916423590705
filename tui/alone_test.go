package tui_test

import (
	"fmt"
	"image/color"
	"regexp"
	"strings"
	"testing"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"halqa/assets/locale"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// runsOf are the stretches of a frame with the parameters of their style.
var runsOf = regexp.MustCompile(`\x1b\[0?;?([0-9;]*)m([^\x1b]*)`)

// looks is a frame with neighbours of the same style joined: two ways of drawing that
// nobody can tell apart are one look.
func looks(frame string) string {
	var b strings.Builder
	last := "none"
	for _, run := range runsOf.FindAllStringSubmatch(frame, -1) {
		if run[1] != last && run[2] != "" && run[2] != "\n" {
			last = run[1]
			b.WriteString("{" + last + "}")
		}
		b.WriteString(run[2])
	}
	return b.String()
}

// Who sees no colour, no weight and no underline is told the same: two states that look
// different read different, and what is good, doubtful or wrong, or whose ballots are
// whose, is said by a sign or by words. The walk takes keys on every screen, in its parts,
// sheets, questions and pages, backstage and before the room.
func TestNothingIsSaidByStyleAlone(t *testing.T) {
	t.Parallel()
	colours := meanings()
	for _, salle := range []bool{false, true} {
		lang, w, h := locale.French, 100, 30
		if salle {
			lang, w, h = locale.Arabic, 60, 20
		}
		for _, kind := range kinds(t) {
			t.Run(fmt.Sprintf("%s-%s", lang, tui.DigitOf(kind)), func(t *testing.T) {
				t.Parallel()
				seen := map[string]string{}
				s := opens(t, retreat(t), lang, salle, w, h)
				tour(s, kind, steps/4, func(key string) {
					styled, theme := s.Frame(), s.Program().Theme().Name()
					text := theme + "\n" + ansi.Strip(styled)
					if before, known := seen[text]; known && looks(before) != looks(styled) {
						t.Errorf("after %s this frame looks in two ways:\n%s", key, text)
					}
					seen[text] = styled
					for _, run := range runsOf.FindAllStringSubmatch(styled, -1) {
						for colour, name := range colours {
							if strings.Contains(run[1], colour) && !signed(strings.TrimSpace(run[2])) {
								t.Errorf("%q is %s by its colour only", run[2], name)
							}
						}
					}
				})
			})
		}
	}
}

// meanings are the colours of the dark theme that say how something stands or whose it is.
func meanings() map[string]string {
	all := map[string]string{}
	for name, r := range map[string]page.Role{
		"good": page.RoleGood, "warn": page.RoleWarn, "bad": page.RoleBad, "board": page.RoleBoard, "staff": page.RoleStaff,
	} {
		red, green, blue, _ := page.Dark().Color(r).RGBA()
		all[fmt.Sprintf("38;2;%d;%d;%d", red>>8, green>>8, blue>>8)] = name
	}
	return all
}

// signed reports that a text says something to who doesn't see its colour.
func signed(text string) bool {
	return text == "" || strings.IndexFunc(text, unicode.IsLetter) >= 0 || strings.ContainsAny(text, "✓◆✕●○▲+")
}

// The terminal says how many colours it has, and the program keeps to them.
func TestEveryTerminalGetsColoursThatItHas(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name      string
		has       tea.Msg
		ground    tea.Msg
		salle     bool
		chosen    *page.Theme
		in, never string // parts of sequences
	}{
		{"all colours", tea.ColorProfileMsg{Profile: colorprofile.TrueColor}, nil, false, nil, "38;2;", "\x1b[0;97"},
		{"sixteen on a dark page", tea.ColorProfileMsg{Profile: colorprofile.ANSI}, dark, false, nil, "1;96m", "38;2;"},
		{"sixteen on a light page", tea.ColorProfileMsg{Profile: colorprofile.ANSI}, light, false, nil, "1;34m", "38;2;"},
		{"sixteen on a page that nobody knows", tea.ColorProfileMsg{Profile: colorprofile.ANSI}, nil, false, nil, "\x1b[0;1m", ";96m"},
		{"sixteen, and somebody chose", tea.ColorProfileMsg{Profile: colorprofile.ANSI}, nil, false, page.Contrast(), "1;96m", "38;2;"},
		{"sixteen before the room", tea.ColorProfileMsg{Profile: colorprofile.ANSI}, nil, true, nil, "30;107m", "38;2;"},
		{"none", tea.ColorProfileMsg{Profile: colorprofile.ASCII}, dark, false, page.Dark(), "\x1b[0;1m", "38;"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			cfg := config(retreat(t), locale.French, c.salle)
			cfg.Theme = c.chosen
			s := tuitest.NewStill(t, cfg, 100, 30)
			s.Send(c.has)
			if c.ground != nil {
				s.Send(c.ground)
			}
			if got := s.Frame(); !strings.Contains(got, c.in) || strings.Contains(got, c.never) {
				t.Errorf("%q is missing or %q is there:\n%q", c.in, c.never, got)
			}
		})
	}
}

// Over a slow line a key in a list moves a bar and nothing else: no row has a tint that
// would have it written anew.
func TestRowsHaveNoTintFromAfar(t *testing.T) {
	t.Parallel()
	for _, theme := range []*page.Theme{page.Dark(), page.Light(), page.Contrast(), page.Salle()} {
		for _, afar := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s-%v", theme.Name(), afar), func(t *testing.T) {
				t.Parallel()
				cfg := config(retreat(t), locale.French, false)
				cfg.Theme, cfg.Afar = theme, afar
				s := tuitest.NewStill(t, cfg, 100, 30)
				s.Send(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
				r, g, b, _ := theme.Color(page.RoleSurface).RGBA()
				tint := fmt.Sprintf("48;2;%d;%d;%d", r>>8, g>>8, b>>8)
				if got := s.Press("down").Frame(); strings.Contains(got, tint) == afar || !strings.Contains(got, "▌") {
					t.Errorf("the tint %s or the bar is wrong:\n%q", tint, got)
				}
			})
		}
	}
}

// What a terminal answers when it is asked for its background.
var (
	dark  = tea.BackgroundColorMsg{Color: color.Black}
	light = tea.BackgroundColorMsg{Color: color.White}
)
