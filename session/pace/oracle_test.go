package pace_test

import (
	"cmp"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"halqa/session/pace"
)

// The oracle looks at every way there is and keeps the best by the words of the rule.

// ways lists every choice of cuts from what each session may lose.
func ways(losses [][]int) [][]int {
	all := [][]int{nil}
	for _, choices := range losses {
		var longer [][]int
		for _, way := range all {
			for _, c := range choices {
				longer = append(longer, append(slices.Clone(way), c))
			}
		}
		all = longer
	}
	return all
}

func sum(of []int) (total int) {
	for _, v := range of {
		total += v
	}
	return total
}

func touched(way []int) (n int) {
	for _, c := range way {
		n += min(c, 1)
	}
	return n
}

// share is the largest part of a length that is taken.
func share(st *pace.Stretch, way []int) *big.Rat {
	most := new(big.Rat)
	for i, c := range way {
		if part := big.NewRat(int64(c), int64(st.Sessions[i].Length)); part.Cmp(most) > 0 {
			most = part
		}
	}
	return most
}

// lost is what each rank loses, the highest first.
func lost(st *pace.Stretch, way []int) []int {
	by := make([]int, 3)
	for i, c := range way {
		by[2-st.Sessions[i].Rank] += c
	}
	return by
}

// perRank compares the number of sessions touched, then the cuts in time, rank by rank.
func perRank(st *pace.Stretch, a, b []int) int {
	for rank := 2; rank >= 0; rank-- {
		of := func(way []int) (cuts []int) {
			for i, c := range way {
				if st.Sessions[i].Rank == rank {
					cuts = append(cuts, c)
				}
			}
			return cuts
		}
		x, y := of(a), of(b)
		if n := cmp.Or(cmp.Compare(touched(x), touched(y)), slices.Compare(x, y)); n != 0 {
			return n
		}
	}
	return 0
}

func upTo(most int) []int {
	all := make([]int, most+1)
	for i := range all {
		all[i] = i
	}
	return all
}

// elastic lists what a session may lose without being left out.
func elastic(s *pace.Session) []int {
	if s.Pause {
		return upTo(0)
	}
	return upTo(max(0, s.Length-s.Least))
}

func bestShrink(st *pace.Stretch, delay int) []int {
	losses := make([][]int, len(st.Sessions))
	for i := range losses {
		losses[i] = elastic(&st.Sessions[i])
	}
	return slices.MinFunc(ways(losses), func(a, b []int) int {
		return cmp.Or(
			cmp.Compare(abs(delay-sum(a)), abs(delay-sum(b))),
			share(st, a).Cmp(share(st, b)), cmp.Compare(touched(a), touched(b)), slices.Compare(a, b))
	})
}

func bestCut(st *pace.Stretch, delay int) []int {
	losses := make([][]int, len(st.Sessions))
	for i := range losses {
		s := &st.Sessions[i]
		losses[i] = elastic(s)
		if s.Dispensable && !slices.Contains(losses[i], s.Length) {
			losses[i] = append(losses[i], s.Length)
		}
	}
	return slices.MinFunc(ways(losses), func(a, b []int) int {
		return cmp.Or(
			cmp.Compare(max(0, delay-sum(a)), max(0, delay-sum(b))),
			slices.Compare(lost(st, a), lost(st, b)), perRank(st, a, b))
	})
}

func bestMove(st *pace.Stretch, delay int) []int {
	best, at := make([]int, len(st.Sessions)), -1
	for i, s := range st.Sessions {
		if !s.Movable {
			continue
		}
		if at >= 0 {
			o := st.Sessions[at]
			if cmp.Or(cmp.Compare(max(0, delay-s.Length), max(0, delay-o.Length)), cmp.Compare(s.Rank, o.Rank), cmp.Compare(s.Length, o.Length)) > 0 {
				continue
			}
			best[at] = 0
		}
		at = i
		best[i] = s.Length
	}
	return best
}

func bestLengthen(st *pace.Stretch, minutes int) []int {
	losses := make([][]int, len(st.Sessions))
	for i := range losses {
		losses[i] = upTo(minutes)
		if st.Sessions[i].Pause {
			losses[i] = upTo(0)
		}
	}
	return slices.MinFunc(ways(losses), func(a, b []int) int {
		return cmp.Or(
			cmp.Compare(abs(minutes-sum(a)), abs(minutes-sum(b))),
			share(st, a).Cmp(share(st, b)), cmp.Compare(touched(a), touched(b)), slices.Compare(a, b))
	})
}

func abs(n int) int { return max(n, -n) }

func TestProposalsAreTheBestOfAll(t *testing.T) {
	t.Parallel()
	oracle := map[pace.Kind]func(*pace.Stretch, int) []int{
		pace.Shrink: bestShrink, pace.Cut: bestCut, pace.Move: bestMove, pace.Lengthen: bestLengthen,
	}
	rapid.Check(t, func(rt *rapid.T) {
		delay := rapid.IntRange(-6, 24).Draw(rt, "delay")
		st := delayed(delay, anySessions(rt, 4, 7))
		got := map[pace.Kind][]int{}
		var shrunk []int
		for _, p := range pace.Propose(st) {
			cuts := make([]int, len(st.Sessions))
			for _, c := range p.Changes {
				cuts[c.Session] = abs(c.From - c.To)
			}
			got[p.Kind] = cuts
			if p.Kind == pace.Shrink {
				shrunk = cuts
			}
		}
		for kind, best := range oracle {
			if (kind == pace.Lengthen) != (delay < 0) || delay == 0 {
				continue
			}
			want := best(&st, abs(delay))
			if have, ok := got[kind]; ok && !slices.Equal(have, want) {
				rt.Errorf("kind %d takes %v of %+v, the best is %v", kind, have, st.Sessions, want)
			} else if !ok && sum(want) > 0 && !(kind == pace.Cut && slices.Equal(want, shrunk)) {
				rt.Errorf("kind %d is missing, the best is %v", kind, want)
			}
		}
	})
}
