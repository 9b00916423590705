package welcome_test

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/tui/tuitest"
	"halqa/tui/welcome"
)

// offering is a first run that offers passphrases, always the same two in turn.
func offering(lang locale.Lang, place welcome.Place) welcome.Config {
	cfg := config(lang, place)
	n := 0
	cfg.Phrase = func() string {
		n++
		return []string{"souple olive tambour canal vague", "figue tambour olive rive sept"}[(n+1)%2]
	}
	return cfg
}

func TestPhraseFrames(t *testing.T) {
	t.Parallel()
	for name, presses := range map[string][]string{
		"offered": {"enter", "enter", "enter"}, "later": {"enter", "enter", "enter", "down"},
		"short": {"enter", "enter", "enter", "court", "enter"}, "file-next": {"enter", "enter"},
	} {
		for _, lang := range locale.Langs() {
			for _, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}} {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					golden.RequireEqual(t, []byte(frame(visit(offering(lang, welcome.Place{}), size[0], size[1], presses...))))
				})
			}
		}
	}
}

func TestPhrases(t *testing.T) {
	t.Parallel()
	const first, second = "souple olive tambour canal vague", "figue tambour olive rive sept"
	for _, c := range []struct {
		name   string
		then   []string
		phrase string
	}{
		{"Enter takes the passphrase that is offered", []string{"enter"}, first},
		{"Tab draws another one", []string{"tab", "enter"}, second},
		{"what is typed is taken instead", []string{"ma phrase à moi", "enter"}, "ma phrase à moi"},
		{"a short one is refused, and can be made longer", []string{"court", "enter", " mais long", "enter"}, "court mais long"},
		{"the second row puts it off", []string{"down", "enter"}, ""},
		{"up goes back to the first row", []string{"down", "up", "enter"}, first},
		{"Esc goes back to the file, and the offer waits", []string{"esc", "enter", "enter"}, first},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := visit(offering(locale.French, welcome.Place{}), 60, 20, "enter", "enter", "enter")
			press(m, c.then...)
			if _, _, ok := m.Answer(); !ok || m.Passphrase() != c.phrase {
				t.Errorf("%v, %q, want %q", ok, m.Passphrase(), c.phrase)
			}
		})
	}
	t.Run("who leaves on the last page leaves nothing", func(t *testing.T) {
		t.Parallel()
		m := visit(offering(locale.French, welcome.Place{}), 60, 20, "enter", "enter", "enter", "ctrl+q")
		if _, _, ok := m.Answer(); ok {
			t.Error("the answer stands")
		}
	})
	t.Run("a file that exists is offered none", func(t *testing.T) {
		t.Parallel()
		m := visit(offering(locale.French, welcome.Place{Exists: true}), 60, 20, "enter", "enter", "enter")
		if _, _, ok := m.Answer(); !ok || m.Passphrase() != "" {
			t.Errorf("%v, %q", ok, m.Passphrase())
		}
	})
}

func TestPeopleWriteTheirPhraseDown(t *testing.T) {
	t.Parallel()
	m := welcome.New(offering(locale.French, welcome.Place{}))
	d := tuitest.Watch(t, m, 60, 20).Sees("1 / 4")
	d.Press("enter").Sees("2 / 4").Press("enter").Sees("3 / 4", "⏎ continuer").Press("enter")
	d.Sees("4 / 4", "souple olive tambour canal vague", "Notez-la sur papier", "⏎ chiffrer", "plus tard")
	d.Press("tab").Sees("figue tambour olive rive sept").Press("down").Sees("⏎ plus tard").Press("up").Sees("⏎ chiffrer")
	d.Press("enter").Ends()
	if m.Passphrase() != "figue tambour olive rive sept" {
		t.Errorf("%q", m.Passphrase())
	}
}
