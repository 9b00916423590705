package session_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/sessiontest"
)

const canary = "Fatima-Zahra"

// named enrols a person with a name in a fresh room.
func withName(t *testing.T) (*sessiontest.Room, session.ID) {
	t.Helper()
	r := sessiontest.NewRoom(t)
	id := r.Must(session.Enrol{College: session.Staff, Name: canary}).Items[0]
	r.Must(session.Attend{People: []session.ID{id}, Half: "1m", Mark: session.Present})
	return r, id
}

func nameOf(rt *session.Retreat, id session.ID) string { return rt.Item(id).(*session.Person).Name }

func TestErase(t *testing.T) {
	t.Parallel()
	t.Run("every version of every marked field is blank, and undo can't bring it back", func(t *testing.T) {
		t.Parallel()
		r, id := withName(t)
		r.Must(session.Edit{Item: id, Field: "name", Value: canary + " B."})
		if got := sessiontest.Look(r, func(rt *session.Retreat) []session.Holding { return rt.Holdings() }); len(got) != 2 || got[0] != (session.Holding{Field: "person.name", Values: 2}) {
			t.Errorf("before: %v", got)
		}
		r.Must(session.Erase{})
		if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
			t.Fatal(err) // it takes back what came before: the second name
		}
		r.Read(func(rt *session.Retreat) {
			p := rt.Item(id).(*session.Person)
			if p.Name != "" || len(p.Presence) != 0 || p.College != session.Staff || len(rt.Holdings()) != 0 || rt.LastPurge().IsZero() {
				t.Errorf("got %+v, %v", p, rt.Holdings())
			}
			if strings.Contains(digest(rt), canary) {
				t.Error("the history still tells the name")
			}
		})
	})
	t.Run("what is written afterwards stays", func(t *testing.T) {
		t.Parallel()
		r, id := withName(t)
		r.Must(session.Erase{})
		r.Must(session.Edit{Item: id, Field: "name", Value: "nouveau"})
		if got := nameOf(load(r.Memory.Events()), id); got != "nouveau" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("an old copy revives no name, whichever file is merged into the other", func(t *testing.T) {
		t.Parallel()
		r, id := withName(t)
		old := clone(r.Memory.Events())
		r.Must(session.Erase{})
		purged := clone(r.Memory.Events())
		session.Blank(purged)
		for name, merge := range map[string][2][]session.Event{"old into new": {purged, old}, "new into old": {old, purged}} {
			mine := clone(merge[0])
			m := session.Merge(time.Now(), mine, clone(merge[1]))
			all := append(mine, m.Added...)
			if strings.Contains(fmt.Sprint(all), canary) || len(m.Differ) != 0 || nameOf(load(all), id) != "" {
				t.Errorf("%s: %+v", name, m)
			}
			if want := map[string]int{"old into new": 0, "new into old": 2}[name]; m.Blanked != want {
				t.Errorf("%s: %d values blanked, want %d", name, m.Blanked, want)
			}
		}
	})
}

func TestPurgeDue(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		profile session.Profile
		want    session.Date
	}{
		"nothing is due before the plan was validated": {},
		"six months unless somebody says otherwise":    {session.Profile{Validated: "2026-12-20"}, "2027-06-20"},
		"as many months as the profile says":           {session.Profile{Validated: "2026-12-20", Retention: 1}, "2027-01-20"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got, _ := c.profile.PurgeDue(); got != c.want {
				t.Errorf("got %s", got)
			}
		})
	}
}

func TestPurgeFields(t *testing.T) {
	t.Parallel()
	marked := strings.Join(session.PurgeFields(), " ")
	for _, must := range []string{"person.name", "person.presence", "person.apart"} {
		if !strings.Contains(marked, must) {
			t.Errorf("%s is not marked: %s", must, marked)
		}
	}
}
