package session_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/session"
)

// model computes from a set of events, by the shortest way that comes to mind, what the
// ledger computes step by step.
type model []session.Event

// counts reports whether the act of e was not undone, or can't be.
func (m model) counts(e session.Event) bool {
	var last session.Event
	for _, u := range m {
		if (u.Kind == session.Undo || u.Kind == session.Redo) && u.Entity == e.Act && last.ID.Before(u.ID) {
			last = u
		}
		if u.ID == e.Act && u.Act == e.Act && (u.Verb == session.VerbClose || u.Verb == session.VerbErase) {
			return true
		}
	}
	return last.Kind != session.Undo
}

// typeOf is what an item is, empty for what was never added.
func (m model) typeOf(item session.ID) string {
	for _, e := range m {
		if e.Kind == session.Add && e.ID == item && e.Entity == item && session.TypeNamed(e.Field) != nil {
			return e.Field
		}
	}
	return ""
}

// obeyed is the model with every purged value blank.
func (m model) obeyed() model {
	after := slices.Clone(m)
	for i, e := range after {
		plain, _, _ := strings.Cut(e.Field, "/")
		for _, p := range m {
			if e.Kind == session.Set && p.Kind == session.Purge && e.ID.Before(p.ID) && p.Field == m.typeOf(e.Entity)+"."+plain && plain != "" {
				after[i].Value, after[i].Field = "", plain
			}
		}
	}
	return after
}

// closes lists the acts that closed an item, in order.
func (m model) closes(item session.ID) (acts []session.ID) {
	for _, e := range m {
		for _, first := range m {
			if e.Kind == session.Set && e.Entity == item && e.Field == "status" && first.ID == e.Act && first.Act == e.Act &&
				first.Verb == session.VerbClose && !slices.Contains(acts, e.Act) {
				acts = append(acts, e.Act)
			}
		}
	}
	slices.SortFunc(acts, session.ID.Compare)
	return acts
}

// outvoted reports that e belongs to a count of a poll that is not the one that counts.
func (m model) outvoted(e session.Event) bool {
	closes := m.closes(e.Entity)
	if len(closes) < 2 || e.Field == "close" || !slices.Contains(closes, e.Act) {
		return false
	}
	right := closes[len(closes)-1]
	if said := m.heads(e.Entity, "close"); len(said) > 0 {
		if id, err := session.ParseID(said[len(said)-1].Value); err == nil && slices.Contains(closes, id) {
			right = id
		}
	}
	return e.Act != right
}

func (m model) heads(item session.ID, field string) []session.Event {
	var heads []session.Event
	lives := func(e session.Event) bool {
		return e.Kind == session.Set && e.Entity == item && e.Field == field && m.counts(e) && !m.outvoted(e)
	}
	for _, e := range m {
		if lives(e) && !slices.ContainsFunc(m, func(o session.Event) bool {
			return lives(o) && e.ID.Before(o.ID) && slices.Contains(o.Base, e.ID)
		}) {
			heads = append(heads, e)
		}
	}
	slices.SortFunc(heads, func(a, b session.Event) int { return a.ID.Compare(b.ID) })
	return heads
}

func (m model) exists(item session.ID) bool {
	added := false
	for _, e := range m {
		if e.Entity != item || !m.counts(e) {
			continue
		}
		kept := func(k session.Event) bool {
			return k.Kind == session.Set && k.Entity == item && k.Field == "kept" && m.counts(k) && slices.Contains(k.Base, e.ID)
		}
		if e.Kind == session.Del && !slices.ContainsFunc(m, kept) {
			return false
		}
		added = added || e.Kind == session.Add && e.ID == item
	}
	return added
}

// differ are the values between which people have to choose, nil for none.
func (m model) differ(item session.ID, field string) []string {
	var values []string
	for _, h := range m.heads(item, field) {
		values = append(values, h.Value)
	}
	if m.typeOf(item) == "" || !m.exists(item) || len(slices.Compact(slices.Sorted(slices.Values(values)))) < 2 ||
		slices.Contains([]string{"pos", "kept", "close"}, field) {
		return nil
	}
	return values
}

func TestLoadAgreesWithTheModel(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		events := arbitraryEvents(t)
		m := model(events).obeyed()
		rt := load(events)
		conflicts := map[string][]string{}
		for _, c := range rt.Conflicts() {
			if c.Dispute == session.TwoValues {
				conflicts[c.Item.String()+c.Field] = c.Values
			}
		}
		for _, e := range m {
			key := e.Entity.String() + e.Field
			if want, got := m.differ(e.Entity, e.Field), conflicts[key]; !slices.Equal(got, want) {
				t.Fatalf("conflict of %s: %q, want %q", key, got, want)
			}
			idea, ok := rt.Item(e.Entity).(*session.Idea)
			if !ok {
				continue
			}
			if idea.Gone == m.exists(idea.ID) {
				t.Fatalf("idea %s: gone is %v", idea.ID, idea.Gone)
			}
			want := ""
			if texts := m.heads(idea.ID, "text"); len(texts) > 0 {
				want = texts[len(texts)-1].Value
			}
			if idea.Text != want {
				t.Fatalf("idea %s: text %q, want %q", idea.ID, idea.Text, want)
			}
		}
		blanked := slices.Clone(events)
		session.Blank(blanked)
		if got, want := fmt.Sprint(blanked), fmt.Sprint([]session.Event(m)); got != want {
			t.Fatalf("blanked:\n%s\nwant\n%s", got, want)
		}
	})
}
