package text

import (
	"cmp"
	"slices"
)

// GroupFrom is the mean score from which close texts make a group to start
// sorting with. Below it groups follow words rather than ideas: measured
// against themes that people had chosen, they are no better than chance.
const GroupFrom = 0.45

// Groups proposes groups of two or more texts whose mean score is least or
// more, by average linkage (Sokal and Michener 1958). Groups with more texts
// come first; in a group, ids stand in their order. It takes a few ms for 150
// texts and about a second for 1,000, which is work for the background. It is
// a start for people to sort from, never a result.
func (x *Index) Groups(least float64) [][]string {
	l := x.link(least / 4)
	for {
		a, b, ok := l.closest(least)
		if !ok {
			break
		}
		l.merge(a, b)
	}
	var out [][]string
	for _, members := range l.members {
		if len(members) > 1 {
			slices.SortFunc(members, compareIDs)
			out = append(out, members)
		}
	}
	slices.SortFunc(out, func(a, b []string) int {
		return cmp.Or(len(b)-len(a), compareIDs(a[0], b[0]))
	})
	return out
}

// linkage holds the groups of the moment and the sums of scores between them.
// A group that went into another has no members.
type linkage struct {
	members [][]string
	sums    []map[int]float64
}

// link begins with each text alone. Scores below floor count as 0: they
// hardly change a mean, and nearly all pairs have one.
func (x *Index) link(floor float64) *linkage {
	l := &linkage{}
	at := make(map[string]int, len(x.byID))
	for i := range x.docs {
		if d := &x.docs[i]; !d.gone {
			at[d.id] = len(l.members)
			l.members = append(l.members, []string{d.id})
			l.sums = append(l.sums, make(map[int]float64))
		}
	}
	for _, p := range x.Pairs(floor) {
		a, b := at[p.A], at[p.B]
		l.sums[a][b], l.sums[b][a] = p.Score, p.Score
	}
	return l
}

// closest returns the two groups with the highest mean, the first ones among
// equals, unless it is below least.
func (l *linkage) closest(least float64) (a, b int, ok bool) {
	best := 0.0
	for i, sums := range l.sums {
		for j, sum := range sums {
			mean := sum / float64(len(l.members[i])*len(l.members[j]))
			if j < i || mean < least || mean < best {
				continue
			}
			if mean > best || i < a || i == a && j < b {
				a, b, best, ok = i, j, mean, true
			}
		}
	}
	return a, b, ok
}

// merge moves the members of b to a.
func (l *linkage) merge(a, b int) {
	l.members[a] = append(l.members[a], l.members[b]...)
	for other, sum := range l.sums[b] {
		delete(l.sums[other], b)
		if other != a {
			l.sums[a][other] += sum
			l.sums[other][a] += sum
		}
	}
	l.members[b], l.sums[b] = nil, nil
}

// Suggestion is a label that a text may get. Score has no unit and orders the
// suggestions for one text.
type Suggestion struct {
	Label string
	Score float64
}

// neighbours bounds how many close texts have a say in a suggestion.
const neighbours = 500

// Suggest proposes up to k labels for s from the texts that people have
// labelled: each neighbour gives its label the square of its score. Label
// returns the label of an id, "" for none. With fewer than 20 labelled texts
// it is not worth showing; with 100, three suggestions hold the right one
// three times in four.
func (x *Index) Suggest(s string, label func(id string) string, k int) []Suggestion {
	votes := make(map[string]float64)
	for _, c := range x.Near(s, neighbours, 0) {
		if name := label(c.ID); name != "" {
			votes[name] += c.Score * c.Score
		}
	}
	out := make([]Suggestion, 0, len(votes))
	for name, score := range votes {
		out = append(out, Suggestion{Label: name, Score: score})
	}
	slices.SortFunc(out, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Label, b.Label))
	})
	return out[:max(0, min(k, len(out)))]
}
