package vote_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/tuitest"
)

// board and staff are ballots of gommettes by which the colleges differ, with a tie.
func board() []string {
	return []string{"4 4 4 5", "4 4 5 5", "4 5 5 3", "4 4 5 3", "3 3 4 5", "4 5 5 5", "3 3 4 4", "1 2 4 5"}
}

func staff() []string {
	ballots := []string{"1 1 2 2", "1 1 1 2", "1 2 2 3", "0", "3 3 6 6"}
	for range 6 {
		ballots = append(ballots, "1 1 2 3", "2 2 1 3")
	}
	return ballots[:16]
}

// scene is a moment of a vote, brought about and looked at.
type scene struct {
	name  string
	make  func(*hall)
	keys  []string
	typed string
	room  bool // the salle sees it
}

func scenes() []scene {
	tie := dots
	tie.Cut = 2
	opinion := session.PreparePoll{Method: "opinion", Cut: 2}
	return []scene{
		{name: "empty", make: func(*hall) {}},
		{name: "sheet", make: func(*hall) {}, keys: []string{"+"}},
		{name: "options", make: func(*hall) {}, keys: []string{"+", "tab", "down", "space"}},
		{name: "urn", make: func(h *hall) { h.opened(dots) }, keys: []string{"3", " ", "3", " ", "1", "enter"}, typed: "6 2"},
		{name: "urn-opinion", make: func(h *hall) { h.opened(opinion) }, keys: []string{"1", "+", " ", "2", "-", " ", "3", "o", "enter"}, typed: "4+ 5o"},
		{name: "room", make: func(h *hall) { h.Votes(h.opened(dots), session.Staff, staff()...) }, room: true},
		{name: "result", make: func(h *hall) { h.closed(dots, board(), staff()) }, keys: []string{"enter"}},
		{name: "result-tie", make: func(h *hall) {
			h.closed(tie, []string{"1 2", "1 2 4", "1", "0", "4 3"}, []string{"1 3", "1 3", "1 2 2", "3 1", "-"})
		}, keys: []string{"enter"}},
		{name: "result-room", make: func(h *hall) { h.closed(dots, board(), staff()) }, keys: []string{"enter"}, room: true},
		{name: "result-opinion", make: func(h *hall) {
			h.closed(opinion, []string{"1+ 2- 3o", "1+ 4-", "2+ 4-"}, []string{"1+ 2+ 5o", "-", "4+ 6-"})
		}, keys: []string{"enter"}},
		{name: "alone", make: func(h *hall) { h.closed(dots, board(), staff()) }, keys: []string{"enter", "enter"}, room: true},
		{name: "why", make: func(h *hall) { h.closed(dots, board(), staff()) }, keys: []string{"enter", "w"}},
	}
}

// show plays a scene on a screen of w×h cells.
func (c scene) show(tb testing.TB, h *hall, lang locale.Lang, w, height int) *tuitest.Still {
	tb.Helper()
	return h.still(tb, lang, c.room, w, height).Press(c.keys...).Type(c.typed)
}

func TestFrames(t *testing.T) {
	t.Parallel()
	for _, c := range scenes() {
		sizes := [][2]int{{60, 20}, {100, 30}}
		if strings.HasPrefix(c.name, "result") || c.room {
			sizes = append(sizes, [2]int{53, 18})
		}
		for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
			for _, size := range sizes {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", c.name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					h := gather(t)
					c.make(h)
					golden.RequireEqual(t, c.show(t, h, lang, size[0], size[1]).Body())
				})
			}
		}
	}
}

// Every scene stands any size, keeps its width, and uses only signs that all fonts have.
func TestEverySize(t *testing.T) {
	t.Parallel()
	for _, c := range scenes() {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			c.make(h)
			for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
				c.show(t, h, lang, 80, 24).FitsEverySize(t, "·")
			}
		})
	}
}

// long is a wording that takes several rows; it must stand whole on a result.
const long = "Former et accompagner les médiateurs interculturels de la gare routière et du centre hospitalier, avec une permanence de nuit trois fois par semaine"

func TestAVotedWordingIsNeverCut(t *testing.T) {
	t.Parallel()
	h := gather(t)
	h.Must(session.Capture{Text: long, Kind: session.Challenge})
	h.closed(dots, []string{"7 7 7"}, []string{"7 7 7 1"})
	for _, size := range [][2]int{{53, 18}, {60, 20}, {80, 24}, {100, 30}} {
		s := h.still(t, locale.French, false, size[0], size[1]).Press("enter").Plain()
		for word := range strings.FieldsSeq(long) {
			if !strings.Contains(s, word) {
				t.Errorf("at %v %q is missing from\n%s", size, word, s)
				break
			}
		}
	}
}

func BenchmarkView(b *testing.B) {
	for _, c := range scenes() {
		if c.name != "urn" && c.name != "result" && c.name != "sheet" {
			continue
		}
		b.Run(c.name, func(b *testing.B) {
			h := gather(b)
			for i := range 150 {
				h.Must(session.Capture{Text: fmt.Sprintf("Défi numéro %d, avec assez de mots pour tenir sur deux rangs", i), Kind: session.Challenge})
			}
			c.make(h)
			s := c.show(b, h, locale.French, 100, 30)
			for b.Loop() {
				s.Frame()
			}
		})
	}
}
