package ideas_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/ideas"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// laid is a room with the model agenda, in which three ideas were said.
func laid(t *testing.T) *sessiontest.Room {
	t.Helper()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	r.Says("Un kit d'arrivée")
	return r
}

func TestWhatIsWrittenInSilenceIsSeenWhenItIsRevealed(t *testing.T) {
	t.Parallel()
	r := laid(t)
	d := sits(t, r).Press("tab").Sees("Classer").Press("w").Sees("Minutes de silence  ‹ 5 ›").Press("right").Sees("‹ 6 ›")
	d.Press("enter").Sees("Le silence commence").Type("Carte des lieux").Press("enter").Sees("I-002")
	room := still(t, r, locale.French, true, 60, 20)
	sees(t, room, "Chacun écrit, en silence", "6 minutes"[2:], "1 idée attend")
	if strings.Contains(frame(room), "Carte") || strings.Contains(frame(room), "arrivée") {
		t.Errorf("the room reads along:\n%s", frame(room))
	}
	r.Clock.Pass(7 * time.Minute)
	sees(t, still(t, r, locale.Arabic, true, 60, 20), "1")
	d.Press("tab").Sees("Classer").Press("w").Sees("1 idée dévoilée")
	sees(t, still(t, r, locale.French, true, 60, 20), "Carte des lieux", "arrivée")
}

// Tables take turns: the first idea of each, then the second of each.
func TestIdeasAreReadBackInTurns(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab").Sees("Classer").Press("r").Sees("6 pas encore lues, sur 6", "médiateurs")
	var order []string
	for _, next := range []string{"5 pas encore lues", "4 pas encore lues", "3 pas encore lues"} {
		d.Press("enter").Sees(next)
	}
	for _, i := range noted(r) {
		if i.Read {
			order = append(order, i.Short)
		}
	}
	if want := []string{"I-001", "I-002", "I-003"}; !slices.Equal(order, want) {
		t.Errorf("read %v, want %v", order, want)
	}
	d.Press("e").Sees("Vous reprenez I-004").Type("!").Press("enter").Sees("3 pas encore lues")
	if got := texts(r)[3]; got != said[3]+"!" {
		t.Errorf("the words are %q", got)
	}
	d.Press("enter").Sees("2 pas encore").Press("enter").Sees("1 pas encore").Press("enter").Sees("Toutes sont lues")
	d.Press("esc").Sees("Classer sous")
}

func TestTheRoomSeesTheIdeaThatIsRead(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	desk, _ := alone(r, nil)
	desk.Open(screen.Place{Kind: screen.Ideas, Mode: "sort"})
	desk.Update(tea.KeyPressMsg{Code: tea.KeyHome})
	if spot := desk.Spot(); !spot.Item.IsZero() {
		t.Errorf("the room is led to %v while ideas are sorted", spot)
	}
	desk.Open(screen.Place{Kind: screen.Ideas, Mode: "read"})
	spot := desk.Spot()
	if spot.Item != noted(r)[0].ID {
		t.Fatalf("the room is led to %v", spot)
	}
	_, env := alone(r, nil)
	env.Salle = true
	window := ideas.New(env)
	window.Open(spot)
	if got := window.Context(); got != "1 sur 7" {
		t.Errorf("the window of the room shows %q", got)
	}
}

func TestTablesSpeakInTurn(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab").Sees("Classer").Press("z").Sees("Tour de table", "Groupe 1")
	d.Type("un").Press("enter").Sees("Groupe 2").Press("enter").Sees("Groupe 3").Type("deux").Press("enter").Sees("I-009", "Groupe 1")
	all := noted(r)
	if all[7].Group != 1 || all[8].Group != 3 {
		t.Errorf("the ideas are of the tables %d and %d", all[7].Group, all[8].Group)
	}
}

func TestALineChangesTheTheme(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Type("#heberg").Press("enter").Sees("Idées   Hébergement").Type("Un lit d'urgence").Press("enter").Sees("I-008")
	d.Type("#Santé").Press("enter").Sees("Idées   Santé").Type("Un médecin").Press("enter").Sees("I-009")
	d.Type("#").Press("enter").SeesNo("Idées   Santé").Type("Autre chose").Press("enter").Sees("I-010")
	for short, want := range map[string]string{"I-008": "Hébergement sûr", "I-009": "Santé", "I-010": ""} {
		if got := themeOf(r, short); got != want {
			t.Errorf("%s is under %q, want %q", short, got, want)
		}
	}
}

// Close ideas appear in the margin after a pause, and nothing happens by itself.
func TestCloseIdeasAppearInTheMargin(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Type("Formation des médiateurs aux premiers secours psychologiques").Sees("≈ I-001")
	d.Press("enter").Sees("I-008 ≈").SeesNo("≈ I-001  Former")
	if got := noted(r); len(got) != 8 || !got[7].MergedInto.IsZero() {
		t.Errorf("got %+v", got)
	}
	t.Run("and say what may set them apart", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		r.Says("Ouvrir un centre d'accueil à Oujda en 2027")
		wide := tuitest.Sit(t, config(r, locale.French, false), 100, 30).Press("3").Sees("3 Idées")
		wide.Type("Ouvrir un centre d'accueil à Nador en 2028").Sees("Proches", "autre lieu ?", "autre nombre ?")
	})
}

// What may name somebody stays out of the room's sight, and shows dots in coulisses,
// until a person says that nobody is meant.
func TestNamesStayOutOfTheRoom(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Says("Une maraude de nuit", "Un suivi comme pour la jeune Aminata")
	d := sits(t, r).Sees("✕ Un suivi comme pour la jeune ••••••").SeesNo("Aminata")
	room := func() string { return frame(still(t, r, locale.French, true, 60, 20)) }
	if got := room(); strings.Contains(got, "suivi") || !strings.Contains(got, "maraude") {
		t.Errorf("the room sees:\n%s", got)
	}
	d.Press("tab", "end").Sees("✕ un prénom ?").Press("x").Sees("Personne n'est nommé : I-002", "jeune Aminata")
	if got := room(); !strings.Contains(got, "Aminata") {
		t.Errorf("what was cleared is not in sight:\n%s", got)
	}
	d.Press("ctrl+z").SeesNo("Aminata")
	d.Press("tab").Type("Appeler le 0661234567").Sees("✕ un téléphone ?").Press("enter").Sees("I-003 ✕ Appeler le ••••••")
}
