package bidi

import ubidi "golang.org/x/text/unicode/bidi"

// Removed stands for the level of a character that X9 takes out.
const Removed = -1

// Resolver gives the tests the bare algorithm.
type Resolver struct {
	v      resolver
	levels []int8
}

// ClassOf returns the class of a character.
func ClassOf(r rune) ubidi.Class { return classOf(r) }

// Levels returns the levels of one row (P2 to L1).
func (r *Resolver) Levels(rs []rune, cls []ubidi.Class, base Dir) []int8 {
	lev, para := r.v.paragraph(rs, cls, base)
	trailing(cls, lev, para)
	r.levels = r.levels[:0]
	for i, c := range cls {
		if removed(c) {
			r.levels = append(r.levels, Removed)
			continue
		}
		r.levels = append(r.levels, int8(lev[i]))
	}
	return r.levels
}

// Order returns the places of the characters that have a level, from left to
// right (L2).
func Order(levels []int8) []int {
	var at []int
	var lev []uint8
	for i, l := range levels {
		if l != Removed {
			at, lev = append(at, i), append(lev, uint8(l))
		}
	}
	out := make([]int, 0, len(at))
	for _, i := range visualOrder(nil, lev) {
		out = append(out, at[i])
	}
	return out
}

// Shape returns s with presentation forms.
func Shape(s string) string {
	rs := []rune(s)
	out := make([]rune, len(rs))
	shape(rs, out)
	var b []rune
	for _, r := range out {
		if r != 0 {
			b = append(b, r)
		}
	}
	return string(b)
}
