package tui_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"halqa/assets/locale"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// retreat is a room with the sample retreat on its second day.
func retreat(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	return sessiontest.Open(tb, sessiontest.Sample(tb), "2026-12-10 11:34")
}

func config(r *sessiontest.Room, lang locale.Lang, salle bool) tui.Config {
	return tui.Config{Room: r.Room, Lang: lang, Theme: page.Dark(), Salle: salle}
}

// opens starts halqa without a terminal.
func opens(tb testing.TB, r *sessiontest.Room, lang locale.Lang, salle bool, w, h int) *tuitest.Still {
	tb.Helper()
	return tuitest.NewStill(tb, config(r, lang, salle), w, h)
}

func frame(s *tuitest.Still) string { return ansi.Strip(s.Frame()) }

// walker presses keys like someone who tries everything once: where it stands, it takes
// the key that it took least there.
type walker struct {
	still *tuitest.Still
	keys  []string
	menu  bool // takes the help line as a menu, too
	taken map[string]map[string]int
}

// plain are the keys that every keyboard has, whatever its letters.
var plain = []string{
	"enter", "tab", "esc", "space", "down", "up", "left", "right", "shift+tab", "delete", "+", "pgdown", "pgup",
	"1", "2", "3", "4", "5", "6", "7", "8", "9", "0",
}

// letters are the shortcuts besides.
var letters = append(slices.Clone(plain), strings.Split("acdegikmnoprtuvw/*<", "")...)

// stand is where the walker stands: the screen, and what can be done there.
func (w *walker) stand() string {
	p := w.still.Program()
	var b strings.Builder
	salle, black, over := p.Seen()
	fmt.Fprint(&b, p.At(), salle, black, over, p.Capturing())
	for _, a := range p.Here() {
		b.WriteString("/" + nameOf(a, locale.French))
	}
	return b.String()
}

// step presses the next key and returns it.
func (w *walker) step() string {
	at := w.stand()
	if w.taken[at] == nil {
		w.taken[at] = map[string]int{}
	}
	key := slices.MinFunc(w.choices(), func(a, b string) int { return cmp.Compare(w.taken[at][a], w.taken[at][b]) })
	w.taken[at][key]++
	w.still.Press(strings.Fields(key)...)
	return key
}

// choices are the keys, and the commands of the menu as the keys that lead there.
func (w *walker) choices() []string {
	if _, black, over := w.still.Program().Seen(); black || over || !w.menu {
		return w.keys
	}
	var all []string
	for _, a := range w.still.Program().Here() {
		if a.Run != nil && a.Name != nil {
			all = append(all, "shift+tab "+strings.Repeat("right ", len(all))+"enter")
		}
	}
	return append(all, w.keys...)
}

// nameOf is the name of a command in a language, empty when it has none.
func nameOf(a screen.Action, l locale.Lang) string {
	if a.Name == nil {
		return ""
	}
	return a.Name(locale.Of(l))
}

// tour walks through one screen for some steps, coming back to it whenever it leaves, and
// shows each place to look.
func (w *walker) tour(kind screen.Kind, steps int, look func(key string)) {
	p := w.still.Program()
	w.taken = map[string]map[string]int{}
	salle, _, _ := p.Seen()
	for range steps {
		if now, black, _ := p.Seen(); now != salle && !black {
			w.still.Press("f8")
		}
		if p.At() != kind {
			for range 4 { // out of every field and page, then straight there
				w.still.Press("esc")
			}
			w.still.Press(tui.DigitOf(kind))
		}
		look(w.step())
	}
}

// tour lets someone try all keys on a screen.
func tour(s *tuitest.Still, kind screen.Kind, steps int, look func(key string)) {
	w := walker{still: s, keys: letters}
	w.tour(kind, steps, look)
}
