package session_test

import (
	"errors"
	"testing"

	"halqa/session"
	"halqa/session/sessiontest"
)

func TestPast(t *testing.T) {
	t.Parallel()
	past := func(r *sessiontest.Room, id session.ID) []session.Change {
		return sessiontest.Look(r, func(rt *session.Retreat) []session.Change { return rt.Past(id) })
	}
	r := sessiontest.NewRoom(t)
	idea := r.Says("un")[0]
	r.Must(session.Edit{Item: idea, Field: "text", Value: "deux", Why: "relu en plénière"})
	t.Run("a change has its time, its seat, both values and its reason", func(t *testing.T) {
		all := past(r, idea)
		last := all[len(all)-1]
		if all[0].Kind != session.Add || last.Old != "un" || last.New != "deux" || last.Why != "relu en plénière" || last.Seat != "facilitator" || !last.Counts || last.At.IsZero() {
			t.Errorf("got %+v", all)
		}
	})
	t.Run("a version comes back as a new change, which can be undone", func(t *testing.T) {
		r.Must(session.Restore{Item: idea, Field: "text", Value: "un"})
		all := past(r, idea)
		if last := all[len(all)-1]; last.Verb != session.VerbRestore || last.Old != "deux" || last.New != "un" {
			t.Errorf("got %+v", last)
		}
		if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
			t.Fatal(err)
		}
		all = past(r, idea)
		undo, restored := all[len(all)-1], all[len(all)-2]
		if undo.Kind != session.Undo || undo.Verb != session.VerbRestore || !restored.Undone || restored.Counts {
			t.Errorf("got %+v", all)
		}
	})
	t.Run("a withdrawn item comes back with all that it held", func(t *testing.T) {
		r.Must(session.Withdraw{Item: idea})
		r.Must(session.Revive{Item: idea})
		r.Read(func(rt *session.Retreat) {
			if got := rt.Ideas(); len(got) != 1 || got[0].Text != "deux" {
				t.Errorf("got %+v", got)
			}
		})
		if err := r.Refuses(session.Revive{Item: idea}); !errors.Is(err, session.ErrGone) {
			t.Errorf("revived twice: %v", err)
		}
	})
}
