package session_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

func texts(rt *session.Retreat) []string {
	var out []string
	for _, i := range rt.Ideas() {
		out = append(out, i.Short+" "+i.Text)
	}
	return out
}

func TestCapture(t *testing.T) {
	t.Parallel()
	t.Run("keeps the words, guesses the language and numbers in order", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		r.Says("Former les médiateurs aux premiers secours", "فضاء للاستماع خاص بالنساء")
		got := sessiontest.Look(r, func(rt *session.Retreat) string {
			a, b := rt.Ideas()[0], rt.Ideas()[1]
			return a.Short + a.Language + " " + b.Short + b.Language
		})
		if want := "I-001fr I-002ar"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
	t.Run("refuses an empty text and one that is too long", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		if err := r.Refuses(session.Capture{Text: "  "}); !errors.Is(err, session.ErrEmptyText) {
			t.Errorf("got %v", err)
		}
		var limit *session.LimitError
		long := string(make([]byte, 0, 600))
		for len(long) < 600 {
			long += "mot "
		}
		if err := r.Refuses(session.Capture{Text: long}); !errors.As(err, &limit) || limit.Limit != 500 {
			t.Errorf("got %v", err)
		}
	})
}

func TestImportedIdeas(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Import{From: "idées.csv"},
		session.Capture{Text: "une", Ref: "7", ThemeName: "Accueil"},
		session.Capture{Text: "deux", Ref: "8", ThemeName: "accueil"},
		session.Capture{Text: "deux bis", Ref: "8"})
	idea := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Ideas()[1].ID })
	r.Must(session.Park{Idea: idea})
	r.Must(session.Capture{Text: "deux ter", Ref: "8"})
	got := sessiontest.Look(r, func(rt *session.Retreat) session.Idea { return *rt.Ideas()[1] })
	themes := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Themes()) })
	if got.Text != "deux ter" || got.Kind != session.Parking || got.Theme.IsZero() || themes != 1 {
		t.Errorf("%+v with %d themes", got, themes)
	}
}

func TestUndo(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	r := sessiontest.NewRoom(t)
	ids := r.Says("une", "deux")
	r.Must(session.Sort{Ideas: ids, Name: "Accueil"})
	for _, want := range []session.Verb{session.VerbSort, session.VerbCapture} {
		if got, err := r.Undo(ctx, session.Facilitator); err != nil || got.Verb != want {
			t.Fatalf("undo: %v %v, want %v", got.Verb, err, want)
		}
	}
	if n := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Ideas()) + len(rt.Themes()) }); n != 1 {
		t.Fatalf("%d items left, want 1", n)
	}
	again := sessiontest.Reopen(t, r.Memory, r.Clock, 2)
	for _, want := range []session.Verb{session.VerbCapture, session.VerbSort} {
		if got, err := again.Redo(ctx, session.Facilitator); err != nil || got.Verb != want {
			t.Fatalf("redo after a restart: %v %v, want %v", got.Verb, err, want)
		}
	}
	theme := sessiontest.Look(again, func(rt *session.Retreat) session.ID { return rt.Ideas()[1].Theme })
	if theme.IsZero() {
		t.Error("the redone act did not file the idea again")
	}
	if _, err := again.Undo(ctx, session.NoteTaker); !errors.Is(err, session.ErrNothingToUndo) {
		t.Errorf("another seat undid the facilitator's act: %v", err)
	}
}

// opened opens a poll to people of both colleges.
func opened(t *testing.T, method tally.Method, board, staff int) (*sessiontest.Room, session.ID) {
	t.Helper()
	r := sessiontest.NewRoom(t)
	r.Enrols(session.Board, board)
	r.Enrols(session.Staff, staff)
	sources := r.Says("plan écrit", "écoute", "logement", "transport")
	poll := r.Must(session.PreparePoll{QuestionFR: "Lesquels ?", Method: method, Points: 3, MaxPerOption: 2, Sources: sources}).Items[0]
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	return r, poll
}

// counted is the only poll of a room.
func counted(r *sessiontest.Room) session.Poll {
	return sessiontest.Look(r, func(rt *session.Retreat) session.Poll { return *rt.Polls()[0] })
}

func TestAPollHasNoTotalsBeforeItIsClosed(t *testing.T) {
	t.Parallel()
	r, poll := opened(t, tally.Dots, 5, 6)
	r.Votes(poll, session.Board, "1 1 2", "1 2 3", "0", "-", "4 4 1")
	r.Votes(poll, session.Staff, "3 3 2", "3 3 1", "3 3 4", "3 2 4", "3 3 2", "1 3 4")
	if p := counted(r); len(p.Totals) != 0 {
		t.Fatalf("totals exist before the close: %v", p.Totals)
	}
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, ""); err != nil {
		t.Fatal(err)
	}
	p := counted(r)
	if got := [3]int{p.Total(1, tally.Points), p.Total(3, tally.Points), p.Ballots()}; got != [3]int{6, 11, 11} {
		t.Errorf("points of 1 and 3, ballots: %v", got)
	}
	if n, kept := p.TotalOf(session.Board, 1, tally.Points); n != 4 || !kept {
		t.Errorf("board's points on 1: %d, %v", n, kept)
	}
	if p.Blank[session.Board] != 1 || p.Void[session.Board] != 1 {
		t.Errorf("blank %v, void %v", p.Blank, p.Void)
	}
}

func TestAPollKeepsNoSplitWhenACollegeIsSmall(t *testing.T) {
	t.Parallel()
	r, poll := opened(t, tally.Opinion, 4, 5)
	r.Votes(poll, session.Board, "1+", "1+", "0", "2+")
	r.Votes(poll, session.Staff, "1+ 2-", "1+", "1-", "1o", "3+")
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, ""); err != nil {
		t.Fatal(err)
	}
	p := counted(r)
	if p.Blank[session.Board]+p.Void[session.Board] != 0 || p.Blank[session.NoCollege] != 1 {
		t.Errorf("blank by college: %v", p.Blank)
	}
	for key := range p.Totals {
		if len(key) > 2 && key[len(key)-2:] == "ca" {
			t.Errorf("split kept: %s", key)
		}
	}
	if p.Total(1, tally.ForKey) != 4 {
		t.Errorf("for 1: %d", p.Total(1, tally.ForKey))
	}
}

func TestAPollIsShutAgainWhileItsUrnIsEmpty(t *testing.T) {
	t.Parallel()
	r, poll := opened(t, tally.Opinion, 0, 0)
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	r.Enrols("", 3)
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	r.Votes(poll, "", "1+", "2-")
	if _, err := r.Undo(t.Context(), session.Facilitator); !errors.Is(err, session.ErrPollOpen) {
		t.Errorf("a poll with ballots was shut: %v", err)
	}
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, "un bulletin perdu"); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	if p := counted(r); p.Status != session.PollClosed || p.PresentAll() != 3 || p.Total(1, tally.ForKey) != 1 {
		t.Errorf("an undo reached a counted poll: %+v", p)
	}
}

func TestAPollRefusesAWrongBallotWholeAndMoreThanPeople(t *testing.T) {
	t.Parallel()
	r, poll := opened(t, tally.Dots, 1, 1)
	if err := r.Cast(t.Context(), poll, "", "1 1 1"); err == nil {
		t.Error("three points on one option were accepted")
	}
	r.Votes(poll, session.Board, "1")
	r.Votes(poll, session.Staff, "1", "1")
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, ""); !errors.Is(err, session.ErrManyBallots) {
		t.Errorf("got %v", err)
	}
	if ok, err := r.TakeBack(t.Context(), poll); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, ""); err != nil {
		t.Error(err)
	}
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	if p := counted(r); p.Status != session.PollClosed {
		t.Error("the close was undone")
	}
}

func TestDecision(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	idea := r.Says("plan écrit sous 72 h")[0]
	d := r.Must(session.DraftDecision{TextFR: "Nous écrivons un plan par enfant."}).Items[0]
	adopt := session.Rule{Decision: d, Status: session.Adopted}
	if err := r.Refuses(adopt); !errors.Is(err, session.ErrNoRationale) {
		t.Fatalf("without justification: %v", err)
	}
	r.Must(session.Edit{Item: d, Field: "rationale_fr", Value: "23 dossiers sur 60 en ont un."})
	if err := r.Refuses(adopt); !errors.Is(err, session.ErrNoEvidence) {
		t.Fatalf("without link: %v", err)
	}
	r.Must(session.Link{Item: d, To: idea})
	r.Must(adopt)
}

func TestUndoGoesBackToWhatANewItemHas(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	o := r.Must(session.DraftObjective{Text: "Former douze médiateurs"}).Items[0]
	r.Must(session.Edit{Item: o, Field: "level", Value: "impact"})
	if _, err := r.Undo(context.Background(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	level := sessiontest.Look(r, func(rt *session.Retreat) session.Level { return rt.Objectives()[0].Level })
	if level != session.Effect {
		t.Errorf("level %q, want %q", level, session.Effect)
	}
}

func TestAPoisonedJournalChangesNothing(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Says("une")
	r.Memory.Fail = session.ErrDiskFull
	if err := r.Refuses(session.Capture{Text: "deux"}); !errors.Is(err, session.ErrDiskFull) {
		t.Fatal(err)
	}
	if got := sessiontest.Look(r, texts); len(got) != 1 {
		t.Errorf("a write that failed shows: %v", got)
	}
	r.Memory.Fail = nil
	r.Clock.Pass(-time.Hour)
	r.Says("trois")
	if got := sessiontest.Look(r, texts); len(got) != 2 || got[1] != "I-002 trois" {
		t.Errorf("after the disk has room again: %v", got)
	}
}
