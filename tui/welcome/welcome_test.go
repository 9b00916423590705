package welcome_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/tuitest"
	"halqa/tui/welcome"
)

// config is the first run on a Monday, two weeks before a Monday.
func config(lang locale.Lang, place welcome.Place) welcome.Config {
	return welcome.Config{
		Lang: lang, Theme: page.Dark(), Today: "2026-11-23",
		Place: func(_ locale.Lang, start session.Date) welcome.Place {
			p := place
			p.Path = "/home/samira/Documents/halqa/MS2_" + string(start) + ".halqa"
			return p
		},
	}
}

// keypresses are keys as Bubble Tea reports them.
var keypresses = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown},
	"tab": {Code: tea.KeyTab}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight}, "backspace": {Code: tea.KeyBackspace},
	"ctrl+q": {Code: 'q', Mod: tea.ModCtrl}, "ctrl+c": {Code: 'c', Mod: tea.ModCtrl},
}

// visit opens the first run on a grid and presses keys; what is no key is typed.
func visit(cfg welcome.Config, w, h int, presses ...string) *welcome.Program {
	m := welcome.New(cfg)
	m.Update(tea.WindowSizeMsg{Width: w, Height: h})
	press(m, presses...)
	return m
}

// press presses keys; what is no key is typed.
func press(m *welcome.Program, presses ...string) {
	for _, k := range presses {
		if msg, ok := keypresses[k]; ok {
			m.Update(msg)
			continue
		}
		for _, r := range k {
			m.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
		}
	}
}

func frame(m *welcome.Program) string { return ansi.Strip(m.View().Content) }

func TestFrames(t *testing.T) {
	t.Parallel()
	places := map[string]welcome.Place{"file": {}, "again": {Exists: true}}
	sights := []struct {
		name    string
		presses []string
	}{
		{"language", nil},
		{"start", []string{"enter"}},
		{"friday", []string{"enter", "9/12/2026"}},
		{"ramadan", []string{"enter", "2027-03-09"}},
		{"baddate", []string{"enter", "31/02/2027", "enter"}},
		{"file", []string{"enter", "enter"}},
		{"again", []string{"enter", "enter"}},
	}
	for _, lang := range locale.Langs() {
		for _, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}} {
			for _, s := range sights {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", s.name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					place := places[s.name]
					if s.name == "file" {
						place.Warning = fmt.Sprintf(locale.Of(lang).Command.Synced, "OneDrive")
					}
					golden.RequireEqual(t, []byte(frame(visit(config(lang, place), size[0], size[1], s.presses...))))
				})
			}
		}
	}
}

func TestAnswers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		presses []string
		lang    locale.Lang
		start   session.Date
	}{
		{"Enter alone takes French and two weeks from today", []string{"enter", "enter", "enter"}, locale.French, "2026-12-07"},
		{"the arrows lead to Arabic and on to English", []string{"right", "right", "enter", "enter", "enter"}, locale.English, "2026-12-07"},
		{"a digit of the Arabic keyboard chooses", []string{"٢", "enter", "enter", "enter"}, locale.Arabic, "2026-12-07"},
		{"the digit row of AZERTY chooses", []string{"\"", "enter", "enter", "enter"}, locale.English, "2026-12-07"},
		{"typing replaces the suggestion", []string{"enter", "9/12/2026", "enter", "enter"}, locale.French, "2026-12-09"},
		{"a date as computers write it is one", []string{"enter", "2026-12-09", "enter", "enter"}, locale.French, "2026-12-09"},
		{"Arabic digits are digits", []string{"enter", "٩/١٢/٢٠٢٦", "enter", "enter"}, locale.French, "2026-12-09"},
		{"Arrows go from day to day", []string{"enter", "up", "up", "down", "enter", "enter"}, locale.French, "2026-12-08"},
		{"Esc goes back to the date", []string{"enter", "enter", "esc", "9/12/2026", "enter", "enter"}, locale.French, "2026-12-09"},
		{"and back to the language", []string{"enter", "esc", "2", "enter", "enter", "enter"}, locale.Arabic, "2026-12-07"},
		{"Ctrl+C leaves nothing", []string{"ctrl+c", "enter", "enter", "ctrl+c", "enter"}, locale.French, "2026-12-07"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			lang, start, ok := visit(config(locale.French, welcome.Place{}), 60, 20, c.presses...).Answer()
			if !ok || lang != c.lang || start != c.start {
				t.Errorf("%s, %s, %v; want %s, %s", lang, start, ok, c.lang, c.start)
			}
		})
	}
	for _, presses := range [][]string{
		nil, {"enter", "enter"}, {"enter", "31/02/2027", "enter", "enter"}, {"enter", "enter", "ctrl+q"}, {"ctrl+q"}, {"esc", "esc"},
	} {
		if _, _, ok := visit(config(locale.French, welcome.Place{}), 60, 20, presses...).Answer(); ok {
			t.Errorf("%v is taken for an answer", presses)
		}
	}
}

func TestBadDatesGetOneSentence(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		sheet := locale.Of(lang).Sheet()
		for typed, want := range map[string]string{
			"bientôt": sheet.NotADate, " ": sheet.NotADate, "12/2026": sheet.NotADate, "9/12/2026 10/12/2026": sheet.NotADate,
			"31/02/2027": sheet.OutOfCalendar, "1/13/2026": sheet.OutOfCalendar, "9/12/3026": sheet.OutOfCalendar,
			"\x1b[31m9": sheet.NotADate,
		} {
			t.Run(fmt.Sprintf("%s %q", lang, typed), func(t *testing.T) {
				t.Parallel()
				d := tuitest.Watch(t, visit(config(lang, welcome.Place{}), 60, 20, "enter", typed, "enter"), 60, 20)
				d.Sees("✕ "+want, locale.Of(lang).Welcome.DateForms)
				d.Press("esc").SeesNo("✕")
			})
		}
	}
}

func TestPeopleComeToTheirFile(t *testing.T) {
	t.Parallel()
	m := welcome.New(config(locale.French, welcome.Place{Warning: "OneDrive recopie ce dossier."}))
	d := tuitest.Watch(t, m, 60, 20)
	d.Sees("Une retraite commence.", "1 / 3", "العربية", "English", locale.Of(locale.Arabic).Welcome.Arabic)
	d.Press("down").Sees("لقاء جديد يبدأ.").Press("up").Sees("Une retraite commence.")
	d.Press("enter").Sees("2 / 3", "lundi 7 décembre 2026", "mercredi 9 décembre 2026", "Aucun de ces jours n'est férié.")
	d.Type("9/12/2026").Sees("vendredi 11 décembre 2026", "prière du vendredi à 12:30").SeesNo("lundi")
	d.Press("enter").Sees("3 / 3", "MS2_2026-12-09.halqa", "OneDrive recopie ce dossier.", "⏎ créer")
	d.Press("enter").Ends()
	if _, start, ok := m.Answer(); !ok || start != "2026-12-09" {
		t.Errorf("%s, %v", start, ok)
	}
}

func TestCtrlQLeaves(t *testing.T) {
	t.Parallel()
	for _, before := range [][]string{nil, {"enter"}, {"enter", "enter"}} {
		m := welcome.New(config(locale.Arabic, welcome.Place{}))
		d := tuitest.Watch(t, m, 60, 20).Sees("1 / 3")
		d.Press(before...).Sees(fmt.Sprintf("%d / 3", len(before)+1)).Press("ctrl+q").Ends()
		if _, _, ok := m.Answer(); ok {
			t.Errorf("after %v the answer stands", before)
		}
	}
}

func TestPasteFillsTheDate(t *testing.T) {
	t.Parallel()
	m := visit(config(locale.French, welcome.Place{}), 60, 20, "enter")
	m.Update(tea.PasteMsg{Content: "mercredi 9 décembre 2026\n"})
	if got := frame(m); !strings.Contains(got, "jeudi 10 décembre 2026") {
		t.Error(got)
	}
}

func TestTheBackgroundChoosesTheTheme(t *testing.T) {
	t.Parallel()
	cfg := config(locale.French, welcome.Place{})
	cfg.Theme, cfg.AskBackground = nil, true
	m := visit(cfg, 60, 20)
	if m.Init() == nil {
		t.Error("the terminal is not asked for its background")
	}
	dark := m.View()
	m.Update(tea.BackgroundColorMsg{Color: page.Light().Color(page.RoleBg)})
	if light := m.View(); light.BackgroundColor == dark.BackgroundColor || light.Content == dark.Content {
		t.Error("a light terminal keeps the dark theme")
	}
}

func TestEverySizeIsDrawn(t *testing.T) {
	t.Parallel()
	for _, presses := range [][]string{nil, {"enter", "2027-03-09"}, {"enter", "x", "enter"}, {"enter", "enter"}} {
		m := visit(config(locale.Arabic, welcome.Place{Exists: true, Warning: strings.Repeat("réseau ", 20)}), 1, 1, presses...)
		for w := 1; w <= 220; w += 7 {
			for _, h := range []int{1, 2, 5, 17, 18, 20, 24, 30, 60} {
				m.Update(tea.WindowSizeMsg{Width: w, Height: h})
				tuitest.Fits(t, frame(m), w, h)
			}
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	m := visit(config(locale.Arabic, welcome.Place{}), 100, 30, "enter", "9/12/2026")
	for b.Loop() {
		m.View()
	}
}

// BenchmarkDate is one key in the field: the retreat is rehearsed anew.
func BenchmarkDate(b *testing.B) {
	m := visit(config(locale.French, welcome.Place{}), 60, 20, "enter")
	for b.Loop() {
		m.Update(keypresses["up"])
	}
}
