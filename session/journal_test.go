package session_test

import (
	"cmp"
	"context"
	"encoding/hex"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"halqa/session"
	"halqa/session/sessiontest"
)

// digest is all that a retreat shows, as text: every item with every field that was ever
// set, the order of the lists, the history and the conflicts.
func digest(rt *session.Retreat) string {
	var b strings.Builder
	fields := map[session.ID]map[string]bool{}
	for _, entry := range rt.History() {
		fmt.Fprintln(&b, entry.Act, entry.Seat, entry.Verb, entry.Why, entry.Undone)
		for _, e := range entry.Events {
			fmt.Fprintln(&b, "\t", e.ID, e.Kind, e.Field, e.Value)
			if fields[e.Entity] == nil {
				fields[e.Entity] = map[string]bool{}
			}
			fields[e.Entity][e.Field] = true
		}
	}
	for _, id := range slices.SortedFunc(maps.Keys(fields), session.ID.Compare) {
		fmt.Fprintln(&b, describe(rt, id, slices.Sorted(maps.Keys(fields[id]))))
	}
	return b.String() + listed(rt) + fmt.Sprint(rt.Conflicts())
}

// describe is an item with some of its fields.
func describe(rt *session.Retreat, id session.ID, names []string) string {
	e := rt.Item(id)
	if e == nil {
		return id.String() + " unknown"
	}
	it := session.Base(e)
	s := fmt.Sprintf("%s %s %s pos=%q gone=%v", id, rt.TypeOf(id).Name, it.Short, it.Pos, it.Gone)
	for _, name := range names {
		plain, element, _ := strings.Cut(name, "/")
		if f := rt.TypeOf(id).Field(plain); f != nil {
			s += fmt.Sprintf(" %s=%q", name, f.Value(e, element))
		}
	}
	return s
}

// listed is the order of the lists that the arbitrary events of these tests fill.
func listed(rt *session.Retreat) string {
	var shorts []string
	for _, i := range rt.Ideas() {
		shorts = append(shorts, i.Short)
	}
	for _, t := range rt.Themes() {
		shorts = append(shorts, t.Short)
	}
	for _, p := range rt.Polls() {
		shorts = append(shorts, p.Short)
	}
	return strings.Join(shorts, " ") + "\n"
}

// visible is what a person sees without looking into the history: the items that exist.
func visible(rt *session.Retreat) string {
	s := listed(rt) + fmt.Sprint(rt.Conflicts())
	for _, i := range rt.Ideas() {
		s += describe(rt, i.ID, []string{"text", "theme", "kind", "group", "merged"}) + "\n"
	}
	for _, t := range rt.Themes() {
		s += describe(rt, t.ID, []string{"name_fr"}) + "\n"
	}
	return s
}

// load builds a retreat from copies of events, so that runs share nothing.
func load(sets ...[]session.Event) *session.Retreat {
	var all []session.Event
	for _, set := range sets {
		for _, e := range set {
			e.Base = slices.Clone(e.Base)
			all = append(all, e)
		}
	}
	return session.Load(all)
}

func shuffled(events []session.Event, seed uint64) []session.Event {
	events = slices.Clone(events)
	rand.New(rand.NewPCG(seed, 1)).Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
	return events
}

// arbitraryEvents draws events as a foreign or hostile file could hold them: of few
// items and acts, so that they meet, and without regard to any rule but that an
// identifier is used once.
func arbitraryEvents(t *rapid.T) []session.Event {
	small := rapid.Custom(func(t *rapid.T) session.ID {
		return session.ID{0: 0xAB, 7: byte(rapid.IntRange(0, 9).Draw(t, "n"))}
	})
	types := rapid.SampledFrom([]string{"idea", "theme", "poll", "nonsense", ""})
	fields := rapid.OneOf(
		rapid.SampledFrom([]string{
			"text", "group", "theme", "pos", "fate", "name_fr", "status", "nonsense", "links", "text/", "text/x", "papers/jeunes", "papers/", "",
			"status", "kept", "close", "source",
		}),
		rapid.Map(small, func(id session.ID) string { return "links/" + id.String() }),
		rapid.Map(small, func(id session.ID) string { return "links/" + strings.ToUpper(id.String()) }),
	)
	values := rapid.OneOf(
		rapid.SampledFrom([]string{"", "1", "2", "b", "n", "I-001", "I-002", "I-001·2", "closed", "-1", "x/y"}),
		rapid.Map(small, session.ID.String),
	)
	verbs := rapid.SampledFrom([]session.Verb{session.VerbCapture, session.VerbClose, session.VerbUndo, "", "nonsense"})
	n := rapid.IntRange(0, 25).Draw(t, "events")
	ids := rapid.SliceOfNDistinct(rapid.IntRange(0, 40), n, n, rapid.ID).Draw(t, "ids")
	events := make([]session.Event, n)
	for i := range events {
		id := session.ID{0: 0xAB, 7: byte(ids[i])}
		entity := small.Draw(t, "entity")
		kind := session.Kind(rapid.IntRange(0, 7).Draw(t, "kind"))
		if kind == session.Add && rapid.IntRange(0, 3).Draw(t, "proper") > 0 {
			entity = id
		}
		events[i] = session.Event{
			ID: id, Act: cmp.Or(small.Draw(t, "act"), id), Kind: kind, Entity: entity, Verb: verbs.Draw(t, "verb"),
			Seat: rapid.SampledFrom([]string{"", "notes"}).Draw(t, "seat"), Value: values.Draw(t, "value"),
			Base: rapid.SliceOfN(small, 0, 2).Draw(t, "base"), Field: fields.Draw(t, "field"),
		}
		switch kind {
		case session.Add:
			events[i].Field = types.Draw(t, "type")
		case session.Purge:
			events[i].Field = rapid.SampledFrom([]string{"idea.text", "idea.links", "poll.papers", "", "nonsense"}).Draw(t, "purged")
		default:
		}
	}
	return events
}

func TestLoadIsAFunctionOfTheSet(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		events := arbitraryEvents(t)
		want := digest(load(events))
		seed := rapid.Uint64().Draw(t, "seed")
		for name, got := range map[string]string{
			"in another order": digest(load(shuffled(events, seed))),
			"backwards":        digest(load(reversed(events))),
			"twice":            digest(load(events, shuffled(events, seed))),
		} {
			if got != want {
				t.Fatalf("%s:\n%s\nwant\n%s", name, got, want)
			}
		}
	})
}

func reversed(events []session.Event) []session.Event {
	events = slices.Clone(events)
	slices.Reverse(events)
	return events
}

// laptop is a copy of the file on somebody's machine, with a bad clock of its own.
type laptop struct {
	*sessiontest.Room
	seat session.Seat
}

// copied puts what others wrote on a new laptop, and opens it. Every opening has an
// origin of its own.
func copied(t *testing.T, seat session.Seat, origin uint64, skew time.Duration, sets ...[]session.Event) *laptop {
	t.Helper()
	var m sessiontest.Memory
	for _, set := range sets {
		if err := m.Append(context.Background(), set); err != nil {
			t.Fatal(err)
		}
	}
	clock := sessiontest.At(t, "2026-12-09 09:00")
	clock.Pass(skew)
	return &laptop{Room: sessiontest.Reopen(t, &m, clock, origin), seat: seat}
}

// works does a random thing; refusals are part of it.
func (l *laptop) works(t *rapid.T) {
	ctx := context.Background()
	l.Clock.Pass(time.Duration(rapid.IntRange(-3600, 60).Draw(t, "pass")) * time.Second)
	ideas := sessiontest.Look(l.Room, func(rt *session.Retreat) (ids []session.ID) {
		for _, i := range rt.Ideas() {
			ids = append(ids, i.ID)
		}
		return ids
	})
	var one session.ID
	if len(ideas) > 0 {
		one = rapid.SampledFrom(ideas).Draw(t, "idea")
	}
	word := string(rune('a' + rapid.IntRange(0, 25).Draw(t, "word")))
	commands := []session.Command{
		session.Capture{Text: "idée " + word},
		session.Capture{Text: "idée " + word},
		session.Reword{Idea: one, Text: word},
		session.Edit{Item: one, Field: "translation", Value: word},
		session.Sort{Ideas: []session.ID{one}, Name: word},
		session.MergeIdeas{Into: one, From: ideas[:min(1, len(ideas))]},
		session.Withdraw{Item: one},
		session.Park{Idea: one},
	}
	switch n := rapid.IntRange(0, len(commands)+1).Draw(t, "what"); n {
	case len(commands):
		_, _ = l.Undo(ctx, l.seat)
	case len(commands) + 1:
		_, _ = l.Redo(ctx, l.seat)
	default:
		_, _ = l.Do(ctx, l.seat, commands[n])
	}
}

// apart lets three laptops work on copies of one file, one of which saw a part of what
// another did, and returns what each of them holds.
func apart(t *testing.T, rt *rapid.T) (files [3][]session.Event) {
	t.Helper()
	common := copied(t, "notes", 1, 0)
	for range rapid.IntRange(0, 8).Draw(rt, "common") {
		common.works(rt)
	}
	seats := []session.Seat{"notes", "notes-2", "facilitator"}
	for i := range files {
		sets := [][]session.Event{common.Memory.Events()}
		if i > 0 {
			sets = append(sets, files[0][:rapid.IntRange(0, len(files[0])).Draw(rt, "seen")])
		}
		skew := time.Duration(rapid.IntRange(-24, 24).Draw(rt, "skew")) * time.Hour
		l := copied(t, seats[i], uint64(i+2), skew, sets...)
		for range rapid.IntRange(0, 10).Draw(rt, "works") {
			l.works(rt)
		}
		files[i] = l.Memory.Events()
	}
	return files
}

func TestMergeLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		f := apart(t, rt)
		a, b, c := f[0], f[1], f[2]
		want := digest(load(a, b, c))
		for law, got := range map[string]string{
			"commutative": digest(load(c, b, a)),
			"associative": digest(load(union(b, c), a)),
			"idempotent":  digest(load(a, b, c, b, a, c)),
			"any order":   digest(load(shuffled(slices.Concat(a, b, c), rapid.Uint64().Draw(rt, "seed")))),
		} {
			if got != want {
				rt.Fatalf("the merge is not %s:\n%s\nwant\n%s", law, got, want)
			}
		}
		for _, e := range union(a, union(b, c)) {
			for _, seen := range e.Base {
				if !seen.Before(e.ID) {
					rt.Fatalf("%s replaces %s, which sorts after it", e.ID, seen)
				}
			}
		}
	})
}

// union is what a file holds after a merge.
func union(a, b []session.Event) []session.Event {
	all := slices.Clone(a)
	for _, e := range b {
		if !slices.ContainsFunc(all, func(o session.Event) bool { return o.ID == e.ID }) {
			all = append(all, e)
		}
	}
	return all
}

func TestMergeLosesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		f := apart(t, rt)
		all := union(f[0], union(f[1], f[2]))
		m := model(all)
		merged := load(all)
		for _, e := range all {
			switch {
			case e.Kind == session.Add && (merged.Item(e.Entity) == nil || session.Base(merged.Item(e.Entity)).Gone == m.exists(e.Entity)):
				rt.Fatalf("the item %s is lost", e.Value)
			case e.Kind == session.Set && m.counts(e) && !slices.ContainsFunc(m.heads(e.Entity, e.Field), func(h session.Event) bool { return h.ID == e.ID }) &&
				!slices.ContainsFunc(all, func(o session.Event) bool { return slices.Contains(o.Base, e.ID) }):
				rt.Fatalf("%s of %s was overwritten by somebody who had not seen it", e.Field, e.Entity)
			}
		}
	})
}

func TestUndoIsTheInverse(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	rapid.Check(t, func(rt *rapid.T) {
		l := copied(t, "notes", 1, 0)
		for range rapid.IntRange(0, 10).Draw(rt, "before") {
			l.works(rt)
		}
		before := sessiontest.Look(l.Room, visible)
		done := 0
		for range rapid.IntRange(1, 5).Draw(rt, "steps") {
			r, err := l.Do(ctx, l.seat, session.Capture{Text: "encore"}, session.NameTheme{Name: "nouveau"})
			if err != nil || r.Act.IsZero() {
				rt.Fatalf("%v %v", r, err)
			}
			_, err = l.Do(ctx, l.seat, session.Sort{Ideas: r.Items[:1], Theme: r.Items[1]}, session.Reword{Idea: r.Items[0], Text: "mieux"})
			if err != nil {
				rt.Fatal(err)
			}
			done += 2
		}
		after := sessiontest.Look(l.Room, visible)
		for range done {
			if _, err := l.Undo(ctx, l.seat); err != nil {
				rt.Fatal(err)
			}
		}
		if got := sessiontest.Look(l.Room, visible); got != before {
			rt.Fatalf("undone:\n%s\nwant\n%s", got, before)
		}
		for range done {
			if _, err := l.Redo(ctx, l.seat); err != nil {
				rt.Fatal(err)
			}
		}
		if got := sessiontest.Look(l.Room, visible); got != after {
			rt.Fatalf("redone:\n%s\nwant\n%s", got, after)
		}
		if got := visible(load(l.Memory.Events())); got != after {
			rt.Fatalf("after a restart:\n%s\nwant\n%s", got, after)
		}
	})
}

func TestShortIDsOfCopiesCollide(t *testing.T) {
	t.Parallel()
	left, right := copied(t, "notes", 1, time.Minute), copied(t, "notes-2", 2, 0)
	l := left.Says("à gauche", "encore à gauche")
	r := right.Says("à droite")
	merges := map[string]*session.Retreat{
		"left first":  load(left.Memory.Events(), right.Memory.Events()),
		"right first": load(right.Memory.Events(), left.Memory.Events()),
	}
	for name, rt := range merges {
		t.Run(name+", the item that was added later shows a suffix and both are found", func(t *testing.T) {
			t.Parallel()
			for short, want := range map[string]session.ID{"I-001": r[0], "I-001·2": l[0], "I-002": l[1]} {
				e := rt.Named(short)
				if e == nil || session.Base(e).ID != want || session.Base(e).Short != short {
					t.Errorf("%s is %+v", short, e)
				}
			}
			if rt.Named("I-001·3") != nil || rt.Named("I-001·0") != nil {
				t.Error("there are two, not three")
			}
		})
	}
}

func TestOneActOnOneField(t *testing.T) {
	t.Parallel()
	t.Run("commands of one act that set a field twice leave the last value and no conflict", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		idea := r.Says("une")[0]
		r.Must(session.Reword{Idea: idea, Text: "deux"}, session.Reword{Idea: idea, Text: "trois"})
		rt := load(r.Memory.Events())
		if got := rt.Ideas()[0].Text; got != "trois" || len(rt.Conflicts()) != 0 {
			t.Errorf("got %q, conflicts %v", got, rt.Conflicts())
		}
	})
	t.Run("a change back within one act changes nothing", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		idea := r.Says("une")[0]
		r.Must(session.Reword{Idea: idea, Text: "deux"}, session.Reword{Idea: idea, Text: "une"})
		rt := load(r.Memory.Events())
		if got := rt.Ideas()[0].Text; got != "une" || len(rt.Conflicts()) != 0 {
			t.Errorf("got %q, conflicts %v", got, rt.Conflicts())
		}
	})
}

// FuzzParseID reads anything, and what it accepts it writes the same way.
func FuzzParseID(f *testing.F) {
	f.Add("")
	f.Add("0123456789abcdef0123456789abcdef")
	f.Add("zz")
	f.Fuzz(func(t *testing.T, s string) {
		id, err := session.ParseID(s)
		if err == nil && !id.IsZero() && !strings.EqualFold(id.String(), s) {
			t.Errorf("%q became %q", s, id)
		}
		if err == nil && s != "" {
			if b, err := hex.DecodeString(s); err != nil || len(b) != len(id) {
				t.Errorf("%q was accepted", s)
			}
		}
	})
}
