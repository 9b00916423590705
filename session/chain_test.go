package session_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"halqa/session"
	"halqa/session/sessiontest"
)

// weaver does to the links of a retreat what people do to them, in any order.
type weaver struct {
	*sessiontest.Room
	rt    *rapid.T
	items []session.ID
}

func (w *weaver) any(name string) session.ID { return rapid.SampledFrom(w.items).Draw(w.rt, name) }

// adds adds an item of a type by its command.
func (w *weaver) adds() {
	links := []session.ID{}
	if len(w.items) > 0 {
		links = append(links, w.any("from"))
	}
	command := rapid.SampledFrom([]session.Command{
		session.Enter{Type: "finding", Values: []string{"text_fr", "constat"}},
		session.Capture{Text: "défi", Kind: session.Challenge},
		session.Capture{Text: "idée"},
		session.Capture{Text: "au parking", Kind: session.Parking},
		session.DraftDecision{TextFR: "décision"},
		session.Enter{Type: "axis", Values: []string{"name_fr", "axe"}},
		session.DraftObjective{Text: "objectif"},
		session.AddMeasure{Text: "mesure"},
		session.Enter{Type: "risk", Values: []string{"text_fr", "risque"}},
		session.Enter{Type: "recommendation", Values: []string{"text_fr", "conseil"}},
		session.Enter{Type: "step", Values: []string{"text_fr", "action"}},
	}).Draw(w.rt, "new")
	item := w.Must(command).Items[0]
	w.items = append(w.items, item)
	for _, to := range links {
		w.tries(session.Link{Item: item, To: to})
	}
}

// tries does something that may be refused, because what it names is gone.
func (w *weaver) tries(commands ...session.Command) {
	_, _ = w.Do(w.rt.Context(), session.Facilitator, commands...)
}

// weaves takes one step.
func (w *weaver) weaves() {
	step := rapid.IntRange(0, 9).Draw(w.rt, "step")
	if len(w.items) == 0 || step < 3 {
		w.adds()
		return
	}
	a, b := w.any("a"), w.any("b")
	switch step {
	case 3, 4:
		w.tries(session.Link{Item: a, To: b})
	case 5:
		w.tries(session.Unlink{Item: a, From: b})
	case 6:
		w.tries(session.Withdraw{Item: a})
	case 7:
		w.tries(session.MergeIdeas{Into: a, From: []session.ID{b}})
	case 8:
		_, _ = w.Undo(w.rt.Context(), session.Facilitator)
	case 9:
		_, _ = w.Redo(w.rt.Context(), session.Facilitator)
	}
}

// sound reports the first thing that is wrong with the chain of a retreat.
func sound(r *session.Retreat, items []session.ID) error {
	c := r.Chain()
	for _, id := range items {
		e := r.Item(id)
		if gone := e == nil || session.Base(e).Gone; gone && len(c.Up(id))+len(c.Down(id)) > 0 {
			return fmt.Errorf("%s is gone and has links", id)
		}
		for _, up := range c.Up(id) {
			switch o := r.Item(up); {
			case up == id:
				return fmt.Errorf("%s rests on itself", id)
			case o == nil || session.Base(o).Gone:
				return fmt.Errorf("%s rests on something withdrawn", id)
			case mergedElsewhere(o, id):
				return fmt.Errorf("%s rests on words that stand elsewhere", id)
			case !slices.Contains(c.Down(up), id):
				return fmt.Errorf("%s is not found from what it rests on", id)
			}
		}
	}
	n := c.Contributions()
	if n.Captured != len(r.Ideas()) || n.Used+n.Merged+n.NotRetained != n.Captured || n.Parked > n.NotRetained {
		return fmt.Errorf("%+v do not add up to %d", n, len(r.Ideas()))
	}
	return nil
}

// mergedElsewhere reports that an idea was merged into another one than id.
func mergedElsewhere(e session.Entity, id session.ID) bool {
	i, ok := e.(*session.Idea)
	return ok && !i.MergedInto.IsZero() && i.MergedInto != id
}

func TestNoLinkDanglesWhateverHappens(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		w := &weaver{Room: sessiontest.NewRoom(t), rt: rt}
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			w.weaves()
			w.Read(func(r *session.Retreat) {
				if err := sound(r, w.items); err != nil {
					rt.Fatal(err)
				}
			})
		}
		// The picture is that of the facts, not of the way that led to them.
		if err := sound(session.Load(w.Memory.Events()), w.items); err != nil {
			rt.Fatal(err)
		}
	})
}

func TestTheChainFollowsWhatWasMerged(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	ideas := r.Says("une personne référente", "un référent par enfant", "autre chose")
	decision := r.Must(session.DraftDecision{TextFR: "décider"}).Items[0]
	r.Must(session.Link{Item: decision, To: ideas[1]}, session.MergeIdeas{Into: ideas[0], From: ideas[1:2]})
	r.Read(func(rt *session.Retreat) {
		c := rt.Chain()
		if got := c.Up(decision); !slices.Equal(got, ideas[:1]) {
			t.Errorf("the decision rests on %v", got)
		}
		if got := c.Up(ideas[0]); !slices.Equal(got, ideas[1:2]) {
			t.Errorf("the words that were merged are lost: %v", got)
		}
		if n := c.Contributions(); n != (session.Contributions{Captured: 3, Used: 1, Merged: 1, NotRetained: 1}) {
			t.Errorf("%+v", n)
		}
	})
	r.Must(session.Withdraw{Item: ideas[0]})
	r.Read(func(rt *session.Retreat) {
		if got := rt.Chain().Up(decision); len(got) > 0 {
			t.Errorf("the decision rests on something withdrawn: %v", got)
		}
	})
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	r.Read(func(rt *session.Retreat) {
		if got := rt.Chain().Up(decision); !slices.Equal(got, ideas[:1]) {
			t.Errorf("undo did not bring the link back: %v", got)
		}
	})
}

func TestWhatIsNotLinkedIsListed(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "oublié"}})
	r.Must(session.Capture{Text: "sans constat", Kind: session.Challenge})
	r.Must(session.DraftDecision{TextFR: "sans raison"})
	r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "sans décision"}})
	r.Must(session.DraftObjective{Text: "sans rien"})
	r.Must(session.AddMeasure{Text: "sans objectif"})
	r.Must(session.Enter{Type: "risk", Values: []string{"text_fr", "sans axe"}})
	r.Must(session.Enter{Type: "trigger", Values: []string{"text_fr", "sans axe"}})
	var got []string
	r.Read(func(rt *session.Retreat) {
		for _, end := range rt.Chain().Ends() {
			got = append(got, string(end.Lacks)+" "+end.Short)
		}
	})
	want := []string{
		"unused C-001", "finding I-001", "finding O-01", "decision A1", "origin D-001", "origin A1",
		"axis O-01", "axis RI-01", "axis DC-01", "measure O-01", "objective M-001",
	}
	if !slices.Equal(got, want) {
		t.Errorf("listed %q", got)
	}
}

func TestVoicesAreCountedOnceAndSilencesExplained(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	ideas := r.Says("une", "deux", "fusionnée")
	challenge := r.Must(session.Capture{Text: "défi", Kind: session.Challenge}).Items[0]
	finding := r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "constat"}}).Items[0]
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "axe"}}).Items[0]
	decision := r.Must(session.DraftDecision{TextFR: "décider"}).Items[0]
	r.Must(
		session.View{Items: ideas[:1], Perspective: session.TeamView},
		session.View{Items: ideas[2:], Perspective: session.PartnersView},
		session.View{Items: []session.ID{finding}, Perspective: session.PeopleView},
		session.MergeIdeas{Into: ideas[1], From: ideas[2:]},
		session.Link{Item: challenge, To: finding}, session.Link{Item: ideas[0], To: challenge}, session.Link{Item: axis, To: challenge},
		session.Link{Item: axis, To: ideas[0]}, session.Link{Item: axis, To: ideas[1]},
	)
	silent := func() (all []session.Perspective) {
		r.Read(func(rt *session.Retreat) { all = rt.Chain().Silent(rt.Axes()[0]) })
		return all
	}
	r.Read(func(rt *session.Retreat) {
		v := rt.Chain().Voices(axis)
		if len(v[session.TeamView]) != 1 || len(v[session.PartnersView]) != 1 || len(v[session.PeopleView]) != 1 || len(v[session.BoardView]) != 0 {
			t.Errorf("%v", v)
		}
	})
	if got := silent(); len(got) > 0 {
		t.Errorf("an axis that nobody kept is asked about: %v", got)
	}
	r.Must(session.Edit{Item: axis, Field: "decision", Value: decision.String()})
	if got := silent(); !slices.Equal(got, []session.Perspective{session.BoardView}) {
		t.Errorf("silent: %v", got)
	}
	r.Must(session.BreakSilence{Axis: axis, Perspective: session.BoardView, Why: "le CA suit par le tableau de bord"})
	if got := silent(); len(got) > 0 {
		t.Errorf("the sentence does not count: %v", got)
	}
}

func BenchmarkChain(b *testing.B) {
	r := session.Load(sessiontest.Sample(b))
	for b.Loop() {
		r.Chain()
	}
}
