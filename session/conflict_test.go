package session_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// rooms are two laptops that begin with the same idea.
func rooms(t *testing.T) (left, right *laptop, idea session.ID) {
	t.Helper()
	common := copied(t, "notes", 1, 0)
	idea = common.Says("un lieu pour les jeunes")[0]
	events := common.Memory.Events()
	return copied(t, "notes", 2, time.Minute, events), copied(t, "notes-2", 3, 2*time.Minute, events), idea
}

// joined opens a room on what two laptops hold together.
func joined(t *testing.T, left, right *laptop) *laptop {
	t.Helper()
	return copied(t, "facilitator", 9, time.Hour, union(left.Memory.Events(), right.Memory.Events()))
}

func conflictsOf(l *laptop) []session.Conflict {
	return sessiontest.Look(l.Room, func(rt *session.Retreat) []session.Conflict { return rt.Conflicts() })
}

func ideaOf(l *laptop, id session.ID) session.Idea {
	return sessiontest.Look(l.Room, func(rt *session.Retreat) session.Idea { return *rt.Item(id).(*session.Idea) })
}

func TestTwoValues(t *testing.T) {
	t.Parallel()
	t.Run("both texts are listed with who and when, and what people choose settles them", func(t *testing.T) {
		t.Parallel()
		left, right, idea := rooms(t)
		left.Must(session.Reword{Idea: idea, Text: "à gauche"})
		right.Must(session.Reword{Idea: idea, Text: "à droite"})
		l := joined(t, left, right)
		all := conflictsOf(l)
		if len(all) != 1 || !slices.Equal(all[0].Values, []string{"à gauche", "à droite"}) || all[0].Versions[0].Seat != "facilitator" || all[0].Versions[1].At.IsZero() {
			t.Fatalf("got %+v", all)
		}
		l.Must(session.Settle{Item: idea, Field: "text", Value: "à gauche"})
		if all := conflictsOf(l); len(all) != 0 || ideaOf(l, idea).Text != "à gauche" {
			t.Errorf("got %+v, %q", all, ideaOf(l, idea).Text)
		}
		if err := l.Refuses(session.Settle{Item: idea, Field: "text", Value: "x"}); !errors.Is(err, session.ErrSettled) {
			t.Errorf("settled twice: %v", err)
		}
	})
	t.Run("two rooms that wrote the same agree", func(t *testing.T) {
		t.Parallel()
		left, right, idea := rooms(t)
		left.Must(session.Reword{Idea: idea, Text: "pareil"})
		right.Must(session.Reword{Idea: idea, Text: "pareil"})
		if all := conflictsOf(joined(t, left, right)); len(all) != 0 {
			t.Errorf("got %+v", all)
		}
	})
}

func TestEditedGone(t *testing.T) {
	t.Parallel()
	apart := func(t *testing.T) (*laptop, session.ID) {
		t.Helper()
		left, right, idea := rooms(t)
		left.Must(session.Withdraw{Item: idea})
		right.Must(session.Reword{Idea: idea, Text: "précisée"})
		l := joined(t, left, right)
		all := conflictsOf(l)
		if len(all) != 1 || all[0].Dispute != session.EditedGone || !all[0].Versions[0].Gone || all[0].Values[1] != "précisée" {
			t.Fatalf("got %+v", all)
		}
		return l, idea
	}
	t.Run("what one room withdrew and the other changed can be kept", func(t *testing.T) {
		t.Parallel()
		l, idea := apart(t)
		l.Must(session.SettleWithdrawal{Item: idea, Keep: true})
		if got := ideaOf(l, idea); got.Gone || got.Text != "précisée" || len(conflictsOf(l)) != 0 {
			t.Errorf("got %+v, %v", got, conflictsOf(l))
		}
		if got := visible(load(l.Memory.Events())); got != sessiontest.Look(l.Room, visible) {
			t.Errorf("after a restart:\n%s", got)
		}
		if _, err := l.Undo(t.Context(), session.Facilitator); err != nil || len(conflictsOf(l)) != 1 {
			t.Errorf("undone: %v, %v", err, conflictsOf(l))
		}
	})
	t.Run("or go, although it was changed", func(t *testing.T) {
		t.Parallel()
		l, idea := apart(t)
		l.Must(session.SettleWithdrawal{Item: idea})
		if got := ideaOf(l, idea); !got.Gone || len(conflictsOf(l)) != 0 {
			t.Errorf("got %+v, %v", got, conflictsOf(l))
		}
	})
	t.Run("who withdraws what they saw changed disputes nothing", func(t *testing.T) {
		t.Parallel()
		left, _, idea := rooms(t)
		left.Must(session.Reword{Idea: idea, Text: "autre"})
		left.Must(session.Reword{Idea: idea, Text: "encore autre"})
		left.Must(session.Withdraw{Item: idea})
		if all := conflictsOf(left); len(all) != 0 {
			t.Errorf("got %+v", all)
		}
	})
}

func TestTwoCloses(t *testing.T) {
	t.Parallel()
	common := copied(t, "notes", 1, 0)
	poll := common.Must(session.PreparePoll{QuestionFR: "Laquelle ?", Method: tally.Dots, Points: 1, Sources: common.Says("une", "deux")}).Items[0]
	common.Must(session.OpenPoll{Poll: poll})
	counted := func(origin uint64, lines ...string) *laptop {
		l := copied(t, "notes", origin, time.Duration(origin)*time.Minute, common.Memory.Events())
		l.Votes(poll, "", lines...)
		if _, err := l.ClosePoll(t.Context(), session.Facilitator, poll, "essai"); err != nil {
			t.Fatal(err)
		}
		return l
	}
	left, right := counted(2, "1", "1", "2"), counted(3, "2", "2")
	pollOf := func(l *laptop) session.Poll {
		return sessiontest.Look(l.Room, func(rt *session.Retreat) session.Poll { return *rt.Item(poll).(*session.Poll) })
	}
	t.Run("are one conflict, and the last count shows whole", func(t *testing.T) {
		l := joined(t, left, right)
		all := conflictsOf(l)
		if len(all) != 1 || all[0].Dispute != session.TwoCloses || !slices.Equal(all[0].Values, []string{"3", "2"}) {
			t.Fatalf("got %+v", all)
		}
		p := pollOf(l)
		if p.Ballots() != 2 || p.Total(1, "points") != 0 || p.Total(2, "points") == 0 {
			t.Errorf("a mix of both: %+v", p)
		}
	})
	t.Run("are settled by choosing one of them", func(t *testing.T) {
		l := joined(t, left, right)
		l.Must(session.SettleClose{Poll: poll, Act: conflictsOf(l)[0].Versions[0].ID})
		p := pollOf(l)
		if p.Ballots() != 3 || p.Total(1, "points") == 0 || len(conflictsOf(l)) != 0 {
			t.Errorf("got %+v, %v", p, conflictsOf(l))
		}
		if got := *load(l.Memory.Events()).Item(poll).(*session.Poll); got.Ballots() != 3 {
			t.Errorf("after a restart: %+v", got)
		}
	})
}
