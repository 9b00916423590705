package sample_test

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"halqa/session"
	"halqa/session/sample"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

func play(tb testing.TB) *session.Retreat {
	tb.Helper()
	return session.Load(sessiontest.Sample(tb))
}

func TestEvents(t *testing.T) {
	t.Parallel()
	t.Run("are the same every time, in the order of their identifiers", func(t *testing.T) {
		t.Parallel()
		a, err := sample.Events(time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := sample.Events(time.UTC)
		if diff := cmp.Diff(a, b); diff != "" {
			t.Error(diff)
		}
		if !slices.IsSortedFunc(a, func(x, y session.Event) int { return x.ID.Compare(y.ID) }) {
			t.Error("identifiers go back")
		}
	})
	t.Run("happen at the hours of the wall where they are read", func(t *testing.T) {
		t.Parallel()
		oujda := time.FixedZone("+01", 3600)
		events, err := sample.Events(oujda)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range session.Load(events).Slots() {
			if s.Code == "J2S04" && time.UnixMilli(s.Began).In(oujda).Format("15:04") != "10:04" {
				t.Errorf("%s began at %s", s.Code, time.UnixMilli(s.Began).In(oujda))
			}
		}
	})
}

func TestRetreatIsThatOfTheData(t *testing.T) {
	t.Parallel()
	want, r := source(t), play(t)
	t.Run("it says that it is invented", func(t *testing.T) {
		t.Parallel()
		p := r.Profile()
		if !p.Sample || p.TitleFR != want.Retreat.FR || p.BoardSize != 9 || p.Quorum != 5 {
			t.Errorf("%+v", p)
		}
	})
	t.Run("the totals agree", func(t *testing.T) {
		t.Parallel()
		if diff := cmp.Diff(want.Totals, totalsOf(r)); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("items keep their short ids and their words", func(t *testing.T) {
		t.Parallel()
		for short, words := range want.words() {
			e := r.Named(short)
			if e == nil {
				t.Errorf("%s is missing", short)
				continue
			}
			fr, ar := session.Wording(e)
			if a, ok := e.(*session.Adjustment); ok {
				fr = a.What
			}
			if words != fr && words != ar {
				t.Errorf("%s says %q, %q; want %q", short, fr, ar, words)
			}
		}
	})
	t.Run("sessions took place when the data says", func(t *testing.T) {
		t.Parallel()
		for _, s := range r.Slots() {
			i := slices.IndexFunc(want.Agenda, func(a slotIn) bool { return a.ID == s.Code })
			began, ended := time.UnixMilli(s.Began).UTC(), time.UnixMilli(s.Ended)
			if i < 0 || began.Format("15:04") != want.Agenda[i].Real.Start || ended.Sub(began) != time.Duration(want.Agenda[i].Real.Minutes)*time.Minute {
				t.Errorf("%s: from %s to %s", s.Code, began, ended)
			}
		}
	})
	t.Run("people came when the data says, and have no name", func(t *testing.T) {
		t.Parallel()
		for _, half := range want.Presence {
			day, part, _ := strings.Cut(strings.TrimPrefix(half.Half, "J"), "-")
			got := r.Attendance(day + part[:1])
			if got[session.Board] != half.CA || got[session.Staff] != half.Staff {
				t.Errorf("%s: %v, want %d and %d", half.Half, got, half.CA, half.Staff)
			}
		}
		for _, p := range r.People() {
			if p.Name != "" {
				t.Errorf("%s has a name", p.Code)
			}
		}
	})
	t.Run("every reference points to something that is there", func(t *testing.T) {
		t.Parallel()
		for _, entry := range r.History() {
			for _, e := range entry.Events {
				refersTo(t, r, e)
			}
		}
	})
}

// refersTo follows the reference that an event writes, if it writes one.
func refersTo(t *testing.T, r *session.Retreat, e *session.Event) {
	t.Helper()
	typ := r.TypeOf(e.Entity)
	if e.Kind != session.Set || typ == nil {
		return
	}
	name, element, many := strings.Cut(e.Field, "/")
	f := typ.Field(name)
	target := ""
	switch {
	case f != nil && f.Form == session.Ref:
		target = e.Value
	case many && len(element) == 32:
		target = element
	}
	if target == "" {
		return
	}
	id, err := session.ParseID(target)
	if found := r.Item(id); err != nil || found == nil || session.Base(found).Gone {
		t.Errorf("%s of a %s leads nowhere", e.Field, typ.Name)
	}
}

func TestPollsEqualTheirResults(t *testing.T) {
	t.Parallel()
	want, r := source(t), play(t)
	for _, v := range want.Votes {
		t.Run(v.ID, func(t *testing.T) {
			t.Parallel()
			p := r.Named(v.ID).(*session.Poll)
			if p.Status != session.PollClosed || p.Ballots() != v.Result.Ballots || p.Missing != "" {
				t.Fatalf("%s, %d ballots, want %d", p.Status, p.Ballots(), v.Result.Ballots)
			}
			if b := sum(p.Blank); b != v.Result.Blank || sum(p.Void) != v.Result.Void {
				t.Errorf("%d blank, %d void", b, sum(p.Void))
			}
			v.check(t, p)
		})
	}
}

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}

// check compares what the method of a poll adds up.
func (v voteIn) check(t *testing.T, p *session.Poll) {
	t.Helper()
	equal := func(what string, got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 0.0005 {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	number := func(option string) int { return slices.Index(v.Options, option) + 1 }
	for _, o := range v.Result.Options {
		n := number(o.Option)
		if o.Score > 0 {
			equal(o.Option, v.score(p, n), o.Score)
			continue
		}
		equal(o.Option, float64(p.Total(n, tally.Points)), float64(o.Points))
		equal(o.Option, float64(p.Total(n, tally.Supporters)), float64(o.Supporters))
	}
	for _, o := range v.Result.Split {
		board, kept := p.TotalOf(session.Board, number(o.Option), tally.Points)
		staff, _ := p.TotalOf(session.Staff, number(o.Option), tally.Points)
		if board != o.CA || staff != o.Staff || !kept {
			t.Errorf("%s: %d and %d, want %d and %d", o.Option, board, staff, o.CA, o.Staff)
		}
	}
	for option, grades := range v.Grades["total"] {
		for g, n := range grades {
			equal(option, float64(p.Total(number(option), tally.GradeKey(g+1))), float64(n))
		}
	}
	for option, others := range v.Result.Duels {
		for other, n := range others {
			equal(option+" over "+other, float64(p.Total(number(option), tally.BeforeKey(number(other)-1))), float64(n))
		}
	}
	for option, points := range v.Result.Borda {
		equal(option, float64(p.Total(number(option), tally.BordaTwice))/2, points)
	}
	if v.Result.Rounds > 0 && len(p.Totals) > 0 {
		t.Errorf("nobody objected: %v", p.Totals)
	}
}

// score is the weighted mean of the means by criterion.
func (v voteIn) score(p *session.Poll, option int) (score float64) {
	weights := strings.Fields(p.Weights)
	for c, w := range weights {
		weight, _ := strconv.ParseFloat(w, 64) // an empty one weighs nothing, and the scores differ
		score += weight / 100 * float64(p.Total(option, tally.SumKey(c))) / float64(p.Total(option, tally.RatedKey(c)))
	}
	return score
}

func BenchmarkEvents(b *testing.B) {
	for b.Loop() {
		if _, err := sample.Events(time.UTC); err != nil {
			b.Fatal(err)
		}
	}
}
