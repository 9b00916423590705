package ideas_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/ideas"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// said is what a room says in a few minutes, in its languages.
var said = []string{
	"Former les médiateurs aux premiers secours psychologiques",
	"اتفاقية مع التكوين المهني لفائدة الشباب",
	"Familles relais d'Oujda, formées et suivies",
	"مأوى آمن للفتيات القاصرات",
	"Convention avec la maison des jeunes pour l'hiver, avant que le froid ne vienne",
	"khasna nkhdmo m3a drari f zen9a",
	"Kit d'arrivée : plan de la ville, numéros utiles",
}

// workshop is a room in which ideas were said, at tables 1 to 3, and partly sorted.
func workshop(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	var ids []session.ID
	for i, text := range said {
		ids = append(ids, r.Must(session.Capture{Text: text, Group: i%3 + 1}).Items[0])
	}
	r.Must(session.Sort{Ideas: []session.ID{ids[2], ids[3]}, Name: "Hébergement sûr"})
	r.Must(session.NameTheme{Name: "التكوين والشغل"})
	r.Must(session.MergeIdeas{Into: ids[0], From: []session.ID{ids[5]}})
	return r
}

func config(r *sessiontest.Room, lang locale.Lang, salle bool) tui.Config {
	return tui.Config{Room: r.Room, Lang: lang, Theme: page.Dark(), Salle: salle}
}

// sits opens the ideas in front of a terminal, in French.
func sits(t *testing.T, r *sessiontest.Room) *tuitest.Desk {
	t.Helper()
	return tuitest.Sit(t, config(r, locale.French, false), 60, 20).Press("3").Sees("3 Idées")
}

// still opens the ideas without a terminal.
func still(tb testing.TB, r *sessiontest.Room, lang locale.Lang, salle bool, w, h int) *tuitest.Still {
	tb.Helper()
	return tuitest.NewStill(tb, config(r, lang, salle), w, h).Press("3")
}

func frame(s *tuitest.Still) string { return ansi.Strip(s.Frame()) }

// waiting is what the frame says of one text that could not be saved.
var waiting = "✕ " + fmt.Sprintf(locale.Of(locale.French).Frame.Unsaved.One, 1)

// noted are the ideas of the room, merged ones too.
func noted(r *sessiontest.Room) []session.Idea {
	return sessiontest.Look(r, func(rt *session.Retreat) (all []session.Idea) {
		for _, i := range rt.Ideas() {
			all = append(all, *i)
		}
		return all
	})
}

// texts are the words of the ideas of the room, in order.
func texts(r *sessiontest.Room) (all []string) {
	for _, i := range noted(r) {
		all = append(all, i.Text)
	}
	return all
}

// themeOf is the name of the theme of an idea, by its short id.
func themeOf(r *sessiontest.Room, short string) string {
	return sessiontest.Look(r, func(rt *session.Retreat) string {
		t, ok := rt.Item(rt.Named(short).(*session.Idea).Theme).(*session.Theme)
		if !ok {
			return ""
		}
		return t.NameFR + t.NameAR
	})
}

// crowd is a room with n ideas of both languages.
func crowd(tb testing.TB, n int) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	const batch = 500
	for from := 0; from < n; from += batch {
		var commands []session.Command
		for i := from; i < min(n, from+batch); i++ {
			text := fmt.Sprintf("Former les médiateurs du quartier %d aux premiers secours", i)
			if i%3 == 0 {
				text = fmt.Sprintf("اتفاقية مع التكوين المهني لفائدة الشباب رقم %d", i)
			}
			commands = append(commands, session.Capture{Text: text, Group: i%5 + 1})
		}
		r.Must(commands...)
	}
	return r
}

// sees fails the test when a frame lacks one of the texts.
func sees(t *testing.T, s *tuitest.Still, texts ...string) {
	t.Helper()
	got := frame(s)
	if i := slices.IndexFunc(texts, func(text string) bool { return !strings.Contains(got, text) }); i >= 0 {
		t.Fatalf("nobody sees %q:\n%s", texts[i], got)
	}
}

// alone is the screen without a program around it, at its capture line, for what depends
// on when an answer comes.
func alone(r *sessiontest.Room, drafts []session.Draft) (*ideas.Screen, *screen.Env) {
	e := &screen.Env{
		Room: r.Room, Seat: session.Facilitator, Words: locale.Of(locale.French), Now: r.Now,
		Courier: screen.NewCourier(context.Background()),
	}
	e.Drafts = screen.NewDrafts(e, drafts)
	s := ideas.New(e)
	s.Open(screen.Place{Kind: screen.Ideas})
	return s, e
}

func types(s *ideas.Screen, text string) tea.Cmd {
	var cmds []tea.Cmd
	for _, r := range text {
		_, cmd := s.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
		cmds = append(cmds, cmd)
	}
	return tea.Batch(cmds...)
}

func enters(s *ideas.Screen) tea.Cmd {
	_, cmd := s.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	return cmd
}

// deliver carries out what a key asked for and gives the screen the answers.
func deliver(s *ideas.Screen, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, c := range msg {
			deliver(s, c)
		}
	case screen.Done:
		_, next := s.Update(msg)
		deliver(s, next)
	}
}
