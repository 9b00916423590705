package ideas_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// sights are the ways to look at the screen, by the keys that lead there.
var sights = []struct {
	name  string
	salle bool
	keys  []string
}{
	{"capture", false, []string{"4", "enter", "U", "n"}},
	{"rewording", false, []string{"up"}},
	{"sort", false, []string{"tab", "up", "space", "space"}},
	{"search", false, []string{"tab", "/", "f", "o", "r"}},
	{"found", false, []string{"tab", "/", "f", "o", "r", "enter"}},
	{"theme", false, []string{"tab", "+", "S", "o", "i", "n"}},
	{"kind", false, []string{"tab", "k"}},
	{"reading", false, []string{"tab", "r", "enter"}},
	{"filter", false, []string{"tab", "f", "down", "right", "right"}},
	{"perspectives", false, []string{"tab", "home", "v", "right", "down", "down", "right"}},
	{"card", false, []string{"tab", "home", "e"}},
	{"room", true, nil},
	{"alone", true, []string{"up", "up", "enter"}},
}

func TestFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, size := range [][2]int{{60, 20}, {100, 30}} {
			for _, sight := range sights {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", sight.name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := still(t, workshop(t), lang, sight.salle, size[0], size[1])
					golden.RequireEqual(t, []byte(frame(s.Press(sight.keys...))))
				})
			}
		}
	}
}

func TestSixtyIdeasInARowAreAllKept(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	d := sits(t, r)
	var want []string
	for i := range 60 {
		text := fmt.Sprintf("%s %d", said[i%len(said)], i)
		want = append(want, text)
		d.Type(text).Press("enter")
	}
	d.Sees("I-060", "60 idées")
	if got := texts(r); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if pressed, distinct := d.Pressed(); pressed != 1+len(want) || distinct != 2 {
		t.Errorf("%d keys, %d of them different, for %d ideas", pressed, distinct, len(want))
	}
}

func TestAFullDiskLosesNothing(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	s := still(t, r, locale.French, false, 60, 20)
	s.Type("avant").Press("enter")
	r.Memory.Fail = session.ErrDiskFull
	sees(t, s.Type("première").Press("enter"), "✕ première", waiting, "Disque plein")
	sees(t, s.Press("enter"), "✕ première", waiting)
	sees(t, s.Type(" et deuxième").Press("enter"), "✕ première et deuxième", waiting)
	r.Memory.Fail = nil
	sees(t, s.Press("enter"), "2 idées", "✓ enregistré")
	if got := frame(s); strings.Contains(got, "✕") {
		t.Errorf("something still waits:\n%s", got)
	}
	if got, want := texts(r), []string{"avant", "première et deuxième"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// Lines that fail while others are typed come back one after the other, also after the
// program was closed in between.
func TestLinesThatFailTogetherComeBackInOrder(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	s, env := alone(r, nil)
	r.Memory.Fail = session.ErrDiskFull
	var answers []tea.Cmd
	for _, line := range []string{"un", "deux", "trois"} {
		answers = append(answers, types(s, line), enters(s))
	}
	types(s, "quatre")
	for _, cmd := range answers {
		deliver(s, cmd)
	}
	if got := s.Kept(); got != 3 {
		t.Errorf("%d lines wait", got)
	}
	r.Memory.Fail = nil
	if flush := env.Drafts.Flush(); flush != nil {
		flush()
	}
	deliver(s, enters(s))
	left, err := r.Memory.Drafts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s, _ = alone(r, left)
	for range 4 {
		deliver(s, enters(s))
	}
	if got, want := texts(r), []string{"quatre", "un", "deux", "trois"}; !slices.Equal(got[:1], want[:1]) || len(got) < 4 {
		t.Errorf("got %q", got)
	}
}

func TestADigitChangesTheGroup(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, key, sees string }{
		{"on any keyboard", "4", "Groupe 4"},
		{"in Arabic digits", "٣", "Groupe 3"},
		{"in Persian digits", "۲", "Groupe 2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := sessiontest.NewRoom(t)
			d := sits(t, r).Type(c.key).Press("enter").Sees(c.sees)
			d.Type("Une idée").Press("enter").Sees("I-001", c.sees)
			if got := noted(r)[0].Group; fmt.Sprintf("Groupe %d", got) != c.sees {
				t.Errorf("the idea is of group %d", got)
			}
			d.Type("0").Press("enter").Sees("I-001").SeesNo(c.sees)
		})
	}
	t.Run("and a number of two digits is an idea", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		sits(t, r).Type("12").Press("enter").Sees("1 idée")
	})
}

// At rest the unshifted digit row of AZERTY opens screens; in a line it types.
func TestTheRowOfAZERTYTypesInALine(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	d := sits(t, r).Type("é").Press("enter").Sees("1 idée")
	d.Press("tab").Sees("Classer").Type("&").Sees("1 Agenda")
	if got := texts(r); !slices.Equal(got, []string{"é"}) {
		t.Errorf("got %q", got)
	}
}

func TestTheLastIdeaIsTakenBack(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	r.Says("Carte des lieux")
	d := sits(t, r).Press("up").Sees("Vous reprenez I-008").Type(" sûrs").Press("enter").Sees("I-008 Carte des lieux sûrs")
	if got := texts(r); len(got) != 8 || got[7] != "Carte des lieux sûrs" {
		t.Errorf("got %q", got)
	}
	d.Press("up").Type("!").Press("esc").SeesNo("sûrs!").Type("Autre").Press("enter").Sees("I-009 Autre")
	if got := texts(r)[7]; strings.HasSuffix(got, "!") {
		t.Errorf("what Esc left was saved: %q", got)
	}
	d.Press("backspace", "backspace").Type("x").Sees("I-009 Autre", "+ x") // correcting undoes nothing
	d.Press("tab", "ctrl+z").SeesNo("Autre")
}

func TestWhatWasTypedSurvivesARestart(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	first := tuitest.Sit(t, config(r, locale.French, false), 60, 20).Press("3").Sees("3 Idées")
	first.Type("Une phrase à moitié").Sees("à moitié").Leave()
	drafts, err := r.Memory.Drafts(t.Context())
	if err != nil || len(drafts) != 1 {
		t.Fatalf("drafts %v, %v", drafts, err)
	}
	again := sessiontest.Reopen(t, r.Memory, r.Clock, 2)
	cfg := config(again, locale.French, false)
	cfg.Drafts = drafts
	d := tuitest.Sit(t, cfg, 60, 20).Press("3").Sees("Une phrase à moitié", "La ligne non envoyée est revenue")
	d.Type(" finie").Press("enter").Sees("1 idée").Leave()
	if left, _ := r.Memory.Drafts(t.Context()); len(left) != 0 {
		t.Errorf("drafts are left: %v", left)
	}
	if got := texts(again); !slices.Equal(got, []string{"Une phrase à moitié finie"}) {
		t.Errorf("got %q", got)
	}
}

func TestIdeasAreSorted(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home").Sees("Classer", "‹ sans thème ›")
	d.Press("right").Sees("‹ Hébergement sûr ›").Press("space", "space").Sees("2 marquées").Press("enter")
	d.Sees("« Hébergement sûr » : I-001, I-002").SeesNo("marquées")
	d.Press("+").Sees("nouveau thème").Type("Accueil").Press("enter").Sees("‹ Accueil ›", "« Accueil » : I-003")
	for short, want := range map[string]string{"I-001": "Hébergement sûr", "I-002": "Hébergement sûr", "I-003": "Accueil"} {
		if got := themeOf(r, short); got != want {
			t.Errorf("%s is under %q", short, got)
		}
	}
	d.Press("ctrl+z", "ctrl+z").Sees("dont 4 à classer")
}

func TestANameThatCouldNotBeSavedComesBack(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home", "+").Type("Accueil")
	r.Memory.Fail = session.ErrDiskFull
	d.Press("enter").Sees("nouveau thème Accueil", waiting)
	r.Memory.Fail = nil
	d.Press("enter").Sees("‹ Accueil ›")
	if got := themeOf(r, "I-001"); got != "Accueil" {
		t.Errorf("I-001 is under %q", got)
	}
}

// Marking moves the cursor on, so that the last idea of a merge is never under it.
func TestMarkedIdeasAreMergedAmongThemselves(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home", "space", "down", "space", "m").Sees("I-003 rejoint I-001")
	all := noted(r)
	if all[2].MergedInto != all[0].ID || !all[3].MergedInto.IsZero() || !all[0].MergedInto.IsZero() {
		t.Errorf("got %+v", all[:4])
	}
	d.Press("ctrl+z").Sees("Annulé")
	d.Press("m").Sees("deux")
}

func TestAnIdeaIsParkedAndWithdrawn(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home", "p").Sees("Au parking : I-001", "6 idées").Press("ctrl+z").Sees("7 idées")
	d.Press("delete").Sees("Retiré : I-001", "6 idées").Press("ctrl+z").Sees("7 idées")
	d.Press("*").Sees("7 marquées").Press("p").Sees("I-001, I-002, I-003…", "Rien n'est encore noté").Press("ctrl+z").Sees("7 idées")
}

func TestAListedIdeaCanNotLeave(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	all := noted(r)
	poll := r.Must(session.PreparePoll{QuestionFR: "Lesquelles ?", Method: tally.Approval, Sources: []session.ID{all[0].ID, all[1].ID}}).Items[0]
	r.Enrols(session.Staff, 3)
	r.Must(session.OpenPoll{Poll: poll, Half: session.HalfDay(1, false)})
	d := sits(t, r).Press("tab", "home", "delete").Sees("✕", "7 idées")
	d.Sees("I-001")
}

func TestSearchFoldsAccentsAndHamza(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ typed, finds string }{
		{"mediateurs", "I-001"},
		{"SURES", ""},
		{"oujda familles", "I-003"},
		{"ماوي امن", "I-004"},
		{"إتفاقيه", "I-002"},
		{"i-005", "I-005"},
		{"arrivee", "I-007"},
		{"introuvable", ""},
	} {
		t.Run(c.typed, func(t *testing.T) {
			t.Parallel()
			s := still(t, workshop(t), locale.French, false, 60, 20).Press("tab", "/").Type(c.typed)
			if c.finds == "" {
				sees(t, s, "Rien ne correspond")
				return
			}
			sees(t, s, c.finds, "1 idée")
			sees(t, s.Press("enter"), c.finds, "Classer", "1 idée, ")
			sees(t, s.Press("esc"), "7 idées")
		})
	}
}

// The cursor stays on the idea that was found when all are shown again.
func TestWhatWasFoundStaysUnderTheCursor(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	sits(t, r).Press("ctrl+f").Type("familles").Sees("I-003").Press("esc").Sees("7 idées").Press("delete").Sees("Retiré : I-003")
}

func TestAnIdeaBecomesAnObjective(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	sits(t, r).Press("tab", "home", "o").Sees("5 Objectifs", "Former les médiateurs")
	objective := sessiontest.Look(r, func(rt *session.Retreat) session.Objective { return *rt.Objectives()[0] })
	if objective.TextFR != said[0] || len(objective.Links) != 1 || objective.Links[0] != noted(r)[0].ID {
		t.Errorf("got %+v", objective)
	}
	t.Run("and nobody leaves when it could not be saved", func(t *testing.T) {
		t.Parallel()
		r := workshop(t)
		r.Memory.Fail = session.ErrDiskFull
		sits(t, r).Press("tab", "home", "o").Sees("✕", "3 Idées")
	})
}

// The room reads one idea after the other, and the line waits for the facilitator.
func TestTheRoomReadsOneIdeaAlone(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Type("Pas encore dite").Press("f8").Sees("SALLE").SeesNo("Pas encore dite")
	d.Press("home", "enter").Sees("1 sur 7", "1 texte d'origine").SeesNo("I-002").Press("pgdown").Sees("2 sur 7").Press("pgup", "esc").Sees("I-002")
	d.Press("f8", "enter").Sees("COULISSES", "Pas encore dite").Press("enter").Sees("8 idées")
}

func TestALongIdeaIsReadWhole(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Says(strings.TrimSpace(strings.Repeat("mot ", session.LineLimit/4-1)) + " fin")
	s := still(t, r, locale.French, true, 53, 18).Press("enter")
	sees(t, s, "fin")
}

// Every size, in both directions and both faces: nothing panics, nothing overflows, and
// only signs that every terminal draws in one column are used.
func TestSizes(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, sight := range sights {
			s := still(t, r, lang, sight.salle, 60, 20).Press(sight.keys...)
			s.FitsEverySize(t, "")
		}
	}
}

func TestIntroFits(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs() {
		if rows := page.New(60, 20, l == locale.Arabic).Rows(locale.Of(l).Intros["3"], 56); rows < 1 || rows > 6 {
			t.Errorf("%s: the intro takes %d rows", l, rows)
		}
	}
}
