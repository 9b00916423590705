package tally

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
)

// Key names a total of [Counts].
type Key string

// Totals per option.
const (
	Points     Key = "points"     // Sum of points (dots, ngt).
	Supporters Key = "supporters" // Ballots that name the option (dots, ngt, approval, phragmen).
	ForKey     Key = "for"        // Opinions in favour.
	AgainstKey Key = "against"    // Opinions against.
	PassKey    Key = "pass"       // Sheets that say "no opinion".
	Objections Key = "objections" // Objections (consent).
	Missing    Key = "missing"    // Ballots without a grade for the option (judgment).
	BordaTwice Key = "borda2"     // Twice the Borda score (ranking, copeland).
)

// GradeKey names how many ballots give a grade, from 1, the worst. Ballots that
// leave the option out are among those of grade 1 and under [Missing] too.
func GradeKey(grade int) Key { return Key("grade" + strconv.Itoa(grade)) }

// BeforeKey names how many ballots place each option before the given one, from 0
// (ranking, copeland). Together they are the matrix of [Counts.Duels].
func BeforeKey(option int) Key { return Key("before" + strconv.Itoa(option+1)) }

// SumKey names the sum of ratings on a criterion, from 0.
func SumKey(criterion int) Key { return Key("sum" + strconv.Itoa(criterion+1)) }

// RatedKey names the number of ratings on a criterion, from 0.
func RatedKey(criterion int) Key { return Key("rated" + strconv.Itoa(criterion+1)) }

// Counts is what remains of an urn: totals from which no single ballot can be
// told when the urn held enough of them. Every slice of Totals has one entry per
// option.
type Counts struct {
	Method  Method
	Options int
	Cast    int // Expressed ballots ("exprimés"), those that enter the totals.
	Blank   int
	Void    int
	Totals  map[Key][]int
}

// Turnout returns all ballots handed in, blank and void ones too.
func (c Counts) Turnout() int { return c.Cast + c.Blank + c.Void }

// Count adds up an urn. A ballot that breaks r means that the urn is not of this
// poll: nothing is counted and the error wraps the rule broken.
func (r Rules) Count(ballots []Ballot) (Counts, error) {
	return r.CountEach(func(yield func(Ballot, int) bool) {
		for _, b := range ballots {
			if !yield(b, 1) {
				return
			}
		}
	})
}

// CountEach is [Rules.Count] over ballots that come with the number of identical
// sheets, 0 or more.
func (r Rules) CountEach(ballots iter.Seq2[Ballot, int]) (Counts, error) {
	if err := r.Validate(); err != nil {
		return Counts{}, fmt.Errorf("counting: %w", err)
	}
	c := r.empty()
	i := 0
	for b, n := range ballots {
		i++
		if err := r.Check(b); err != nil {
			return Counts{}, fmt.Errorf("counting ballot %d: %w", i, err)
		}
		if n < 0 || n > MaxBallots-c.Turnout() {
			return Counts{}, fmt.Errorf("counting ballot %d: %w", i, ErrTooManyBallots)
		}
		switch b.kind {
		case Blank:
			c.Blank += n
		case Void:
			c.Void += n
		case Cast:
			c.Cast += n
			r.add(&c, b.marks, n)
		}
	}
	return c, nil
}

// empty returns counts in which every total of the method stands at 0, so that
// an urn without ballots still has a result.
func (r Rules) empty() Counts {
	c := Counts{Method: r.Method, Options: r.Options, Totals: map[Key][]int{}}
	for _, k := range r.Keys() {
		c.Totals[k] = make([]int, r.Options)
	}
	return c
}

// Keys returns the totals that the method counts, in a fixed order. Counts put
// together again from kept totals need all of them.
func (r Rules) Keys() []Key {
	switch r.Method {
	case Dots, NGT:
		return []Key{Points, Supporters}
	case Approval, Balanced:
		return []Key{Supporters}
	case Opinion:
		return []Key{ForKey, AgainstKey, PassKey}
	case Objection:
		return []Key{Objections}
	case Order, Duelling:
		keys := []Key{BordaTwice}
		for o := range r.Options {
			keys = append(keys, BeforeKey(o))
		}
		return keys
	case Judgment:
		keys := []Key{Missing}
		for g := 1; g <= r.Grades; g++ {
			keys = append(keys, GradeKey(g))
		}
		return keys
	case Criteria:
		var keys []Key
		for c := range r.Criteria {
			keys = append(keys, SumKey(c), RatedKey(c))
		}
		return keys
	}
	return nil
}

// add enters n sheets with the same marks.
func (r Rules) add(c *Counts, marks []Mark, n int) {
	switch r.Method {
	case Order, Duelling:
		addOrder(c, marks, n)
	case Judgment:
		r.addGrades(c, marks, n)
	case Criteria:
		r.addRatings(c, marks, n)
	case Dots, NGT, Opinion, Objection, Approval, Balanced:
		for _, m := range marks {
			r.addMark(c, m, n)
		}
	}
}

// addMark enters one mark of a method that counts marks one by one.
func (r Rules) addMark(c *Counts, m Mark, n int) {
	switch r.Method {
	case Dots:
		c.Totals[Points][m.Option] += n * m.Value
		c.Totals[Supporters][m.Option] += n
	case NGT:
		c.Totals[Points][m.Option] += n * (r.TopK + 1 - m.Value)
		c.Totals[Supporters][m.Option] += n
	case Opinion:
		c.Totals[Stance(m.Value).Key()][m.Option] += n
	case Objection:
		c.Totals[Objections][m.Option] += n
	case Approval, Balanced:
		c.Totals[Supporters][m.Option] += n
	case Order, Duelling, Judgment, Criteria:
	}
}

// Plus adds the totals of two urns of one poll. Urns with different methods or
// lists cannot be added.
func (c Counts) Plus(d Counts) (Counts, error) {
	if c.Method != d.Method || c.Options != d.Options || len(c.Totals) != len(d.Totals) {
		return Counts{}, fmt.Errorf("adding %s of %d options to %s of %d: not the same poll",
			d.Method, d.Options, c.Method, c.Options)
	}
	sum := c
	sum.Cast, sum.Blank, sum.Void = c.Cast+d.Cast, c.Blank+d.Blank, c.Void+d.Void
	sum.Totals = maps.Clone(c.Totals)
	for k, v := range d.Totals {
		sum.Totals[k] = plus(sum.Totals[k], v)
	}
	return sum, nil
}

func plus(a, b []int) []int {
	sum := slices.Clone(a)
	if sum == nil {
		sum = make([]int, len(b))
	}
	for i, v := range b {
		sum[i] += v
	}
	return sum
}
