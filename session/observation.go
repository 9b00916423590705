package session

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"halqa/session/privacy"
)

// Observation is one value of an indicator, or how far a measure has come, on a day after the
// plan has begun.
type Observation struct {
	Item
	Of    ID // an objective or a measure
	Date  Date
	Value string // decimal, in the unit of the objective; percent of a measure
	Note  string
}

var observationType = &Type{
	Name: "observation", Prefix: "RL-", Digits: 3,
	empty: func() Entity { return new(Observation) },
	roll:  func(r *Retreat) roll { return &r.observations },
	Fields: []Field{
		ref("of", privacy.Internal, func(v *Observation) *ID { return &v.Of }),
		day("date", privacy.Internal, func(v *Observation) *Date { return &v.Date }),
		decimal("value", privacy.Internal, func(v *Observation) *string { return &v.Value }),
		line("note", privacy.Internal, func(v *Observation) *string { return &v.Note }),
	},
}

// Observations lists all observations in order of time of writing.
func (r *Retreat) Observations() []*Observation { return r.observations.live }

// Observe keeps a value of an objective's indicator or a measure's progress. A second one of
// the same day takes the place of the first. Status of a measure, when it is given, is
// noted in the same act.
type Observe struct {
	Of     ID
	Date   Date
	Value  string // decimal
	Note   string
	Status MeasureStatus // of a measure; empty leaves it
}

func (c Observe) plan(b *batch) {
	b.called(VerbObserve)
	e, ok := live[Entity](b, c.Of)
	if !ok {
		return
	}
	if _, measured := e.(*Measure); measured && c.Status != "" {
		b.set(c.Of, "status", string(c.Status))
	} else if _, aimed := e.(*Objective); !measured && !aimed {
		b.refuse(&ValueError{Field: "of", Value: c.Of.String()})
		return
	}
	if c.Value == "" {
		b.refuse(fmt.Errorf("observation of %s: %w", e.base().Short, ErrEmptyText))
		return
	}
	for _, v := range b.observations.live {
		if v.Of == c.Of && v.Date == c.Date {
			b.sets(v.ID, "value", c.Value, "note", c.Note)
			return
		}
	}
	b.sets(b.add(observationType), "of", c.Of.String(), "date", string(c.Date), "value", c.Value, "note", c.Note)
}

// Track says where something stands beside what was planned for it by a day.
type Track string

// The tracks.
const (
	Unread   Track = "unread" // no value yet
	Reached  Track = "reached"
	OnTrack  Track = "ontrack" // at least as far as the part of the time that has gone
	Behind   Track = "behind"
	Overdue  Track = "overdue"  // the deadline has passed and the target was not reached
	Untested Track = "untested" // there are values and nothing to compare them with
)

// Followed is one row of the table of follow-up.
type Followed struct {
	Objective    *Objective // of the row, or of the measure; nil for a measure of none
	Measure      *Measure   // nil for an objective
	Baseline     string     // decimal; empty where it is not known
	Target       string     // decimal
	Deadline     Date
	Observations []*Observation // by date
	Track        Track
}

// Last is the latest value.
func (f Followed) Last() (*Observation, bool) {
	if len(f.Observations) == 0 {
		return nil, false
	}
	return f.Observations[len(f.Observations)-1], true
}

// Followed lists every objective with its measures, in the order of the plan, and how they
// stand on a day. Measures that were dropped are left out.
func (r *Retreat) Followed(today Date) []Followed {
	of := map[ID][]*Observation{}
	for _, v := range r.observations.live {
		of[v.Of] = append(of[v.Of], v)
	}
	for _, list := range of {
		slices.SortStableFunc(list, func(a, b *Observation) int { return cmp.Compare(a.Date, b.Date) })
	}
	var all []Followed
	measure := func(o *Objective, m *Measure) {
		if m.Status == MeasureDropped {
			return
		}
		f := Followed{Objective: o, Measure: m, Baseline: "0", Target: "100", Deadline: m.End.Last(), Observations: of[m.ID]}
		f.Track = f.stand(m.Start.First(), today)
		all = append(all, f)
	}
	for _, o := range r.objectives.live {
		f := Followed{Objective: o, Baseline: o.Baseline, Target: o.Target, Deadline: o.Deadline, Observations: of[o.ID]}
		f.Track = f.stand(r.Profile().PlanStart, today)
		all = append(all, f)
		for _, m := range r.MeasuresOf(o.ID) {
			measure(o, m)
		}
	}
	for _, m := range r.measures.live {
		if _, ok := find[*Objective](r, m.Objective); !ok {
			measure(nil, m)
		}
	}
	return all
}

// stand compares the last value with the part of the way that should lie behind by its
// date, if progress went evenly from the start to the deadline. An uneven one may be what
// was planned: behind is a question, no verdict.
func (f Followed) stand(start, today Date) Track {
	last, ok := f.Last()
	if !ok {
		return Unread
	}
	value, target, base := ratio(last.Value), ratio(f.Target), ratio(f.Baseline)
	if value == nil || target == nil {
		return Untested
	}
	falls := f.falls(target, base)
	reached := value.Cmp(target) >= 0
	if falls {
		reached = value.Cmp(target) <= 0
	}
	switch {
	case reached:
		return Reached
	case f.Deadline != "" && f.Deadline < today:
		return Overdue
	case base == nil || f.Deadline == "" || start == "" || f.Deadline <= start:
		return Untested
	}
	gone := big.NewRat(int64(max(0, daysBetween(start, last.Date))), int64(daysBetween(start, f.Deadline)))
	want := new(big.Rat).Sub(target, base)
	want.Mul(want, gone).Add(want, base)
	if c := value.Cmp(want); falls && c <= 0 || !falls && c >= 0 {
		return OnTrack
	}
	return Behind
}

// falls reports that less is better: people said so, or the target lies under the baseline.
func (f Followed) falls(target, base *big.Rat) bool {
	if f.Measure == nil && f.Objective != nil && f.Objective.Direction == "down" {
		return true
	}
	return base != nil && target.Cmp(base) < 0
}

// ratio is a decimal as a number, nil for none.
func ratio(s string) *big.Rat {
	if strings.TrimSpace(s) == "" {
		return nil
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return nil
	}
	return r
}

func daysBetween(a, b Date) int { return int(b.Time().Sub(a.Time()).Hours() / 24) }

// Heights are the values of a row between 0 and 1, from its lowest point to its highest,
// with the baseline and the target among them: what a trend is drawn from.
func (f Followed) Heights() []float64 {
	var all []*big.Rat
	low, high := ratio(f.Baseline), ratio(f.Baseline)
	see := func(v *big.Rat) {
		if v == nil {
			return
		}
		if low == nil || v.Cmp(low) < 0 {
			low = v
		}
		if high == nil || v.Cmp(high) > 0 {
			high = v
		}
	}
	see(ratio(f.Target))
	for _, v := range f.Observations {
		value := ratio(v.Value)
		see(value)
		if value != nil {
			all = append(all, value)
		}
	}
	heights := make([]float64, len(all))
	if len(all) == 0 || low.Cmp(high) == 0 {
		return heights
	}
	width := new(big.Rat).Sub(high, low)
	for i, v := range all {
		part := new(big.Rat).Sub(v, low)
		heights[i], _ = part.Quo(part, width).Float64()
	}
	return heights
}

// First is the first day of a quarter, empty for none.
func (q Quarter) First() Date {
	year, n, ok := q.Parts()
	if !ok {
		return ""
	}
	return DateOf(time.Date(year, time.Month(n*3-2), 1, 0, 0, 0, 0, time.UTC))
}

// Last is the last day of a quarter, empty for none.
func (q Quarter) Last() Date {
	year, n, ok := q.Parts()
	if !ok {
		return ""
	}
	return DateOf(time.Date(year, time.Month(n*3+1), 0, 0, 0, 0, 0, time.UTC))
}
