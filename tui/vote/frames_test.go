package vote_test

import (
	"fmt"
	"slices"
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

// grading is a matrix of two criteria, the second one twice as light.
var grading = session.PreparePoll{
	Method: "criteria", ScaleFR: "Effet\nFaisabilité", ScaleAR: "الأثر\nقابلية الإنجاز", Low: 1, High: 5, Weights: "2 1", Cut: 3,
}

// judging is a majority judgment with the six grades that the sheet offers first.
func judging() session.PreparePoll {
	fr, ar := locale.Of(locale.French).Vote.Methods.Quality, locale.Of(locale.Arabic).Vote.Methods.Quality
	return session.PreparePoll{Method: "judgment", ScaleFR: strings.Join(fr, "\n"), ScaleAR: strings.Join(ar, "\n"), Cut: 2}
}

// repeat gives n ballots, the same ones again and again.
func repeat(n int, lines ...string) []string {
	return slices.Repeat(lines, n/len(lines)+1)[:n]
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
		{name: "menu", make: func(*hall) {}, keys: []string{"+", "space", "end", "enter"}},
		{name: "sheet-criteria", make: func(*hall) {}, keys: []string{"+", "right", "right", "down", "down", "down"}},
		{name: "urn-criteria", make: func(h *hall) { h.opened(grading) }, keys: []string{"5", "4", " ", "3", "2", " ", "1", ".", " ", "5", "5", " ", "2", "2", " ", "4", "4", "enter"}, typed: "54 32"},
		{name: "urn-second", make: func(h *hall) {
			poll := h.opened(dots)
			h.Votes(poll, session.Board, "1 1 2")
			h.rereads(poll, session.Board, "1 2 2")
		}, keys: []string{"tab", "r"}, typed: "1"},
		{name: "cells", make: func(h *hall) { h.opened(grading) }, keys: []string{"tab", "g", "5", "4", "space", "3"}},
		{name: "cells-laptop", make: func(h *hall) { h.opened(dots) }, keys: []string{"tab", "p", "enter", "right", "right", "down", "down", "2"}},
		{name: "hands", make: func(h *hall) { h.opened(opinion) }, keys: []string{"tab", "m", "1", "2", " ", "3", "enter"}},
		{name: "signing", make: func(h *hall) { h.opened(dots) }, keys: []string{"tab", "e", "down", "left"}},
		{name: "runoff", make: func(h *hall) {
			h.closed(tie, []string{"1 2", "1 2 4", "1", "0", "4 3"}, []string{"1 3", "1 3", "1 2 2", "3 1", "-"})
		}, keys: []string{"enter", "r"}},
		{name: "result-ngt", make: func(h *hall) {
			h.closed(session.PreparePoll{Method: "ngt", Top: 3, Cut: 2}, repeat(8, "1 2 3", "4 5 1"), repeat(16, "2 1 6", "3 2 1", "2 3"))
		}, keys: []string{"enter"}},
		{name: "result-judgment", make: func(h *hall) {
			h.closed(judging(), repeat(8, "654321", "543216", "632154"), repeat(16, "665432", "4565.3", "355162"))
		}, keys: []string{"enter"}},
		{name: "result-criteria", make: func(h *hall) {
			h.closed(grading, repeat(8, "54 32 11 25 44 51", "53 22 12 25 43 15"), repeat(16, "45 33 21 15 41 33", "34 43 31 11 55 2."))
		}, keys: []string{"enter"}},
		{name: "result-map", make: func(h *hall) {
			h.closed(grading, repeat(8, "51 32 11 25 44 51", "52 22 12 25 43 15"), repeat(16, "41 33 21 15 41 33", "51 43 31 11 55 2."))
		}, keys: []string{"enter", "x"}, room: true},
		{name: "result-ranking", make: func(h *hall) {
			h.closed(session.PreparePoll{Method: "ranking"}, repeat(8, "1 2 3 4 5 6", "2 3 1 4"), repeat(16, "3 1 2 5=6", "2 1 3", "4 1"))
		}, keys: []string{"enter"}},
		{name: "result-duels", make: func(h *hall) {
			h.closed(session.PreparePoll{Method: "copeland"}, repeat(8, "1 2 3 4 5 6", "2 3 1 4"), repeat(16, "3 1 2 5=6", "2 1 3", "4 1"))
		}, keys: []string{"enter"}},
		{name: "result-balanced", make: func(h *hall) {
			h.closed(session.PreparePoll{Method: "phragmen", Cut: 3}, repeat(8, "4 5"), repeat(16, "1 2 3", "1 2"))
		}, keys: []string{"enter"}},
		{name: "result-consent", make: func(h *hall) {
			h.closed(session.PreparePoll{Method: "consent"}, repeat(8, "+", "2"), repeat(16, "+", "+", "2 5"))
		}, keys: []string{"enter"}},
		{name: "result-equal", make: func(h *hall) {
			equal := dots
			equal.Equal = true
			h.closed(equal, board(), staff())
		}, keys: []string{"enter"}},
		{name: "why-criteria", make: func(h *hall) {
			h.closed(grading, repeat(8, "54 32 11 25 44 51", "53 22 12 25 43 15"), repeat(16, "45 33 21 15 41 33", "34 43 31 11 55 2."))
		}, keys: []string{"enter", "w"}},
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
