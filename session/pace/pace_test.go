package pace_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session/pace"
)

// morning is what is left of the model's second morning at 11:34: a group session that
// began eight minutes late, stretching, grouping, announcements; lunch is at 13:00.
func morning() pace.Stretch {
	return pace.Stretch{From: 10*60 + 58, Until: 13 * 60, Sessions: []pace.Session{
		{Length: 65, Least: 65, Rank: 4},
		{Length: 5, Least: 5, Rank: 0, Dispensable: true},
		{Length: 50, Least: 25, Rank: 4, Movable: true},
		{Length: 10, Least: 5, Rank: 0, Movable: true},
	}}
}

func TestEightMinutesAreCaughtUpBeforeLunch(t *testing.T) {
	t.Parallel()
	want := []pace.Proposal{
		{
			Kind:    pace.Shrink,
			Changes: []pace.Change{{Session: 2, From: 50, To: 43}, {Session: 3, From: 10, To: 9}},
			Starts:  []int{658, 723, 728, 771}, End: 780, Recovered: 8,
		},
		{
			Kind:    pace.Cut,
			Changes: []pace.Change{{Session: 1, From: 5}, {Session: 3, From: 10, To: 7}},
			Starts:  []int{658, 723, 723, 773}, End: 780, Recovered: 8,
		},
		{
			Kind:    pace.Move,
			Changes: []pace.Change{{Session: 3, From: 10}},
			Starts:  []int{658, 723, 728, 778}, End: 778, Recovered: 10,
		},
	}
	if diff := cmp.Diff(want, pace.Propose(morning())); diff != "" {
		t.Error(diff)
	}
}

func TestMinutesInHandAreGivenBack(t *testing.T) {
	t.Parallel()
	st := pace.Stretch{From: 600, Until: 720, Sessions: []pace.Session{
		{Length: 60, Least: 30}, {Length: 15, Least: 15, Pause: true}, {Length: 30, Least: 15},
	}}
	want := []pace.Proposal{
		{
			Kind:    pace.Lengthen,
			Changes: []pace.Change{{Session: 0, From: 60, To: 70}, {Session: 2, From: 30, To: 35}},
			Starts:  []int{600, 670, 685}, End: 720, Recovered: 15,
		},
		{
			Kind: pace.Rest, Changes: []pace.Change{{Session: 1, From: 15, To: 30}},
			Starts: []int{600, 660, 690}, End: 720, Recovered: 15,
		},
		{Kind: pace.Finish, Starts: []int{600, 660, 675}, End: 705},
	}
	if diff := cmp.Diff(want, pace.Propose(st)); diff != "" {
		t.Error(diff)
	}
}

func TestPropose(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name      string
		delay     int
		sessions  []pace.Session
		kinds     []pace.Kind
		recovered []int
		left      []int
	}{
		{"on time there is nothing to propose", 0, []pace.Session{{Length: 30, Least: 10}}, nil, nil, nil},
		{"without a session there is nothing to propose", 8, nil, nil, nil, nil},
		{"what is not elastic can't be shortened", 8, []pace.Session{{Length: 30, Least: 30}}, nil, nil, nil},
		{"a pause keeps its length", 8, []pace.Session{{Length: 30, Least: 10, Pause: true}}, nil, nil, nil},
		{"one way twice is told once", 8, []pace.Session{{Length: 30, Least: 10}}, []pace.Kind{pace.Shrink}, []int{8}, []int{0}},
		{"what can't be recovered is told", 30, []pace.Session{{Length: 30, Least: 10}}, []pace.Kind{pace.Shrink}, []int{20}, []int{10}},
		{
			"a vote is cut last", 12,
			[]pace.Session{{Length: 40, Least: 20, Rank: 5}, {Length: 20, Least: 10}},
			[]pace.Kind{pace.Shrink, pace.Cut},
			[]int{12, 12},
			[]int{0, 0},
		},
		{
			"a session left out can free more than the delay", 3,
			[]pace.Session{{Length: 5, Least: 5, Dispensable: true}, {Length: 40, Least: 40, Movable: true}},
			[]pace.Kind{pace.Cut, pace.Move},
			[]int{5, 40},
			[]int{0, 0},
		},
		{
			"dropping a session is another thing than moving it", 5,
			[]pace.Session{{Length: 5, Least: 5, Dispensable: true, Movable: true}},
			[]pace.Kind{pace.Cut, pace.Move},
			[]int{5, 5},
			[]int{0, 0},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var kinds []pace.Kind
			var recovered, left []int
			for _, p := range pace.Propose(delayed(c.delay, c.sessions)) {
				kinds, recovered, left = append(kinds, p.Kind), append(recovered, p.Recovered), append(left, p.Left)
			}
			if diff := cmp.Diff([]any{c.kinds, c.recovered, c.left}, []any{kinds, recovered, left}); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// delayed is a stretch from eight o'clock on that ends so many minutes late.
func delayed(minutes int, sessions []pace.Session) pace.Stretch {
	st := pace.Stretch{From: 480, Sessions: sessions}
	st.Until = 480 - minutes
	for _, s := range sessions {
		st.Until += s.Length
	}
	return st
}

// anySessions draws sessions of at most so many minutes.
func anySessions(rt *rapid.T, most, longest int) []pace.Session {
	return rapid.SliceOfN(rapid.Custom(func(rt *rapid.T) pace.Session {
		return pace.Session{
			Length: rapid.IntRange(1, longest).Draw(rt, "length"), Least: rapid.IntRange(0, longest).Draw(rt, "least"),
			Rank: rapid.IntRange(0, 2).Draw(rt, "rank"), Pause: rapid.IntRange(0, 5).Draw(rt, "pause") == 0,
			Dispensable: rapid.IntRange(0, 3).Draw(rt, "dispensable") == 0, Movable: rapid.Bool().Draw(rt, "movable"),
		}
	}), 1, most).Draw(rt, "sessions")
}

// Whatever the stretch: no session overlaps another or comes too short, what is promised
// is what happens, and no proposal is worse than doing nothing.
func TestProposalsKeepTheRules(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		delay := rapid.IntRange(-60, 200).Draw(rt, "delay")
		st := delayed(delay, anySessions(rt, 60, 90))
		proposals := pace.Propose(st)
		for i, p := range proposals {
			checkEffect(rt, &st, &p)
			for _, o := range proposals[:i] {
				moves := p.Kind == pace.Move || o.Kind == pace.Move
				if !moves && p.Kind != pace.Finish && cmp.Equal(p.Changes, o.Changes) {
					rt.Errorf("two proposals are the same: %+v", p)
				}
			}
		}
	})
}

func checkEffect(rt *rapid.T, st *pace.Stretch, p *pace.Proposal) {
	delay := st.Delay()
	lengths := make([]int, len(st.Sessions))
	for i, s := range st.Sessions {
		lengths[i] = s.Length
	}
	total := 0
	for _, c := range p.Changes {
		s := st.Sessions[c.Session]
		out := c.To == 0 && (p.Kind == pace.Move && s.Movable || p.Kind == pace.Cut && s.Dispensable)
		if c.From != s.Length || c.From == c.To || c.To < min(s.Least, s.Length) && !out {
			rt.Errorf("kind %d changes %+v to %+v", p.Kind, s, c)
		}
		if s.Pause && !out && p.Kind != pace.Rest {
			rt.Errorf("kind %d changes the pause %+v", p.Kind, s)
		}
		lengths[c.Session] = c.To
		total += c.From - c.To
	}
	at := st.From
	for i, length := range lengths {
		if p.Starts[i] != at {
			rt.Errorf("kind %d: session %d starts at %d, not %d", p.Kind, i, p.Starts[i], at)
		}
		at += length
	}
	if p.End != at || p.Recovered != max(total, -total) || p.Left != max(0, at-st.Until) {
		rt.Errorf("kind %d ends at %d: %+v", p.Kind, at, p)
	}
	if p.Left > max(0, delay) || delay > 0 && total <= 0 || delay < 0 && at > st.Until {
		rt.Errorf("kind %d is worse than nothing: %+v", p.Kind, p)
	}
	if p.Kind == pace.Shrink && p.Left == 0 && total != delay {
		rt.Errorf("%d minutes are taken against a delay of %d", total, delay)
	}
}

// fullDay has sixty sessions of every rank, a third of them dispensable.
func fullDay(delay int) pace.Stretch {
	sessions := make([]pace.Session, 60)
	for i := range sessions {
		sessions[i] = pace.Session{Length: 20 + i%7*10, Least: 10 + i%3*5, Rank: i % 6, Dispensable: i%3 == 0, Movable: true}
	}
	return delayed(delay, sessions)
}

func BenchmarkPropose(b *testing.B) {
	for name, delay := range map[string]int{"late": 45, "half a day late": 240, "early": -45} {
		b.Run(name, func(b *testing.B) {
			st := fullDay(delay)
			for b.Loop() {
				pace.Propose(st)
			}
		})
	}
}
