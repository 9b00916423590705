package session_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// ideaAt is the n-th idea, from 0.
func ideaAt(r *sessiontest.Room, n int) session.Idea {
	return sessiontest.Look(r, func(rt *session.Retreat) session.Idea { return *rt.Ideas()[n] })
}

func TestWhatIsWrittenInSilenceStaysHiddenUntilItIsRevealed(t *testing.T) {
	t.Parallel()
	r := laid(t, "2026-12-09")
	r.Says("avant")
	r.Must(session.BeginWriting{Minutes: 8})
	began := r.Clock.Now()
	r.Says("pendant")
	r.Must(session.Import{From: "notes.csv"}, session.Capture{Text: "venue d'un fichier"})
	ends := func() (end time.Time, on bool) {
		r.Read(func(rt *session.Retreat) { end, on = rt.WritingEnds() })
		return end, on
	}
	if end, on := ends(); !on || !end.Equal(began.Add(8*time.Minute)) {
		t.Errorf("ends at %v, %v", end, on)
	}
	if ideaAt(r, 0).Hidden || !ideaAt(r, 1).Hidden || ideaAt(r, 2).Hidden {
		t.Error("not exactly what was written in silence is hidden")
	}
	r.Must(session.Reveal{})
	if _, on := ends(); on || ideaAt(r, 1).Hidden {
		t.Error("the room still waits")
	}
	if _, err := r.Undo(context.Background(), session.Facilitator); err != nil || !ideaAt(r, 1).Hidden {
		t.Errorf("undo: %v", err)
	}
	var value *session.ValueError
	if err := r.Refuses(session.BeginWriting{Minutes: session.WritingLimit + 1}); !errors.As(err, &value) {
		t.Errorf("too long: %v", err)
	}
}

func TestReadingBack(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	ids := r.Says("une", "deux")
	r.Must(session.ReadBack{Ideas: ids})
	r.Must(session.ReadBack{Ideas: ids[:1], Not: true})
	if ideaAt(r, 0).Read || !ideaAt(r, 1).Read {
		t.Error("not exactly the second one is read")
	}
}

// Somebody found no name in these words; other words must be read again.
func TestOtherWordsAreNotCleared(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(session.ID) session.Command{
		"reworded":   func(id session.ID) session.Command { return session.Reword{Idea: id, Text: "autre"} },
		"edited":     func(id session.ID) session.Command { return session.Edit{Item: id, Field: "text", Value: "autre"} },
		"reimported": func(session.ID) session.Command { return session.Capture{Ref: "1", Text: "autre"} },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := sessiontest.NewRoom(t)
			id := r.Must(session.Capture{Text: "Amine", Ref: "1"}).Items[0]
			r.Must(session.Edit{Item: id, Field: "cleared", Value: "1"})
			r.Must(session.Reword{Idea: id, Text: "Amine"})
			if !ideaAt(r, 0).Cleared {
				t.Error("the same words were not cleared any more")
			}
			r.Must(change(id))
			if ideaAt(r, 0).Cleared {
				t.Error("other words are cleared")
			}
		})
	}
}

func TestThemesAreJoined(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	ids := r.Says("une", "deux", "trois")
	var themes []session.ID
	for i, name := range []string{"Accueil", "Logement"} {
		themes = append(themes, r.Must(session.Sort{Ideas: ids[i : i+1], Name: name}).Items[0])
	}
	if err := r.Refuses(session.JoinThemes{Into: themes[0], From: themes[:1]}); !errors.Is(err, session.ErrNeedsTwo) {
		t.Errorf("a theme joined itself: %v", err)
	}
	r.Must(session.JoinThemes{Into: themes[0], From: themes[1:]})
	left := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Themes()) })
	if left != 1 || ideaAt(r, 1).Theme != themes[0] || !ideaAt(r, 2).Theme.IsZero() {
		t.Errorf("%d themes, %+v", left, ideaAt(r, 1))
	}
}

func TestMergedIdeasPart(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	ids := r.Says("une", "deux")
	r.Must(session.MergeIdeas{Into: ids[0], From: ids[1:]})
	r.Must(session.Part{Ideas: ids[1:]})
	if !ideaAt(r, 1).MergedInto.IsZero() {
		t.Error("still merged")
	}
}

func TestPerspectivesAreCounted(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	ids := r.Says("une", "deux", "trois")
	fact := r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "38 %"}}).Items[0]
	r.Must(session.View{Items: []session.ID{ids[0], fact}, Perspective: session.PartnersView})
	r.Must(session.View{Items: ids[1:2], Perspective: session.BoardView})
	r.Must(session.View{Items: ids[1:2], Perspective: session.PartnersView})
	r.Must(session.View{Items: ids[1:2], Perspective: session.PartnersView, Off: true})
	r.Must(session.MergeIdeas{Into: ids[0], From: ids[1:2]})
	r.Read(func(rt *session.Retreat) {
		if got, want := rt.PerspectivesOf(ids[0]), []session.Perspective{session.BoardView, session.PartnersView}; !slices.Equal(got, want) {
			t.Errorf("what was merged lost its voice: %v", got)
		}
		n := rt.CountPerspectives([]session.ID{ids[0], fact, ids[2], fact})
		if n[session.BoardView] != 1 || n[session.PartnersView] != 2 || len(n) != 2 {
			t.Errorf("got %v", n)
		}
	})
	var value *session.ValueError
	if err := r.Refuses(session.View{Items: ids, Perspective: "mars"}); !errors.As(err, &value) {
		t.Errorf("an unknown perspective: %v", err)
	}
}

// What stands on a ballot is projected and printed: names enter it as dots.
func TestBallotsNameNobody(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	ids := r.Says("Un suivi comme pour la jeune Aminata", "Un toit", "Un lit pour Fatoumata")
	r.Must(session.Edit{Item: ids[2], Field: "cleared", Value: "1"})
	r.Must(session.PreparePoll{QuestionFR: "Lesquels ?", Method: tally.Approval, Sources: ids})
	got := sessiontest.Look(r, func(rt *session.Retreat) (texts []string) {
		for _, o := range rt.OptionsOf(rt.Polls()[0]) {
			texts = append(texts, o.TextFR)
		}
		return texts
	})
	if want := []string{"Un suivi comme pour la jeune ••••••", "Un toit", "Un lit pour Fatoumata"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
