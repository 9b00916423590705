package bidi

import (
	"cmp"
	"slices"
	"unicode"
)

// maxBrackets is the capacity of the bracket stack (UAX #9, BD16).
const maxBrackets = 63

// bracket is a pair, as places in the sequence.
type bracket struct{ open, close int32 }

// pairs applies N0: both halves of a bracket pair get one direction.
func (v *resolver) pairs(rs []rune, cls []class, s sequence) {
	v.findPairs(rs, s.at)
	slices.SortFunc(v.brackets, func(a, b bracket) int { return cmp.Compare(a.open, b.open) })
	for _, p := range v.brackets {
		to := v.pairSide(s, p)
		if to == cON {
			continue
		}
		for _, k := range [2]int32{p.open, p.close} {
			v.typ[s.at[k]] = to
			for j := int(k) + 1; j < len(s.at) && cls[s.at[j]] == cNSM; j++ {
				v.typ[s.at[j]] = to
			}
		}
	}
}

// findPairs fills v.brackets (BD16). It gives up when too many are open, as the
// rule demands.
func (v *resolver) findPairs(rs []rune, seq []int32) {
	v.brackets = v.brackets[:0]
	var stack [maxBrackets]struct {
		want rune
		at   int32
	}
	sp := 0
	for k, i := range seq {
		r := rs[i]
		// No bracket is between ASCII and U+0F3A, where Arabic lies.
		if v.typ[i] != cON || r > unicode.MaxASCII && r < 0x0F3A {
			continue
		}
		other, kind := bracketOf(r)
		switch kind {
		case 'o':
			if sp == maxBrackets {
				v.brackets = v.brackets[:0]
				return
			}
			stack[sp].want, stack[sp].at = canonicalBracket(other), int32(k)
			sp++
		case 'c':
			for j := sp - 1; j >= 0; j-- {
				if stack[j].want == canonicalBracket(r) {
					v.brackets = append(v.brackets, bracket{stack[j].at, int32(k)})
					sp = j
					break
				}
			}
		}
	}
}

// pairSide returns the direction of a pair, cON when it holds nothing strong
// (N0 b and c).
func (v *resolver) pairSide(s sequence, p bracket) class {
	e := dirClass(s.level)
	found := cON
	for k := p.open + 1; k < p.close; k++ {
		switch d := side(v.typ[s.at[k]]); d {
		case e:
			return e
		case cL, cR:
			found = d
		}
	}
	if found == cON {
		return cON
	}
	// Only the opposite direction is inside: what stands before decides.
	before := s.sos
	for k := p.open - 1; k >= 0; k-- {
		if d := side(v.typ[s.at[k]]); d == cL || d == cR {
			before = d
			break
		}
	}
	if before == found {
		return found
	}
	return e
}
