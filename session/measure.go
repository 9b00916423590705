package session

import (
	"fmt"
	"regexp"
	"strings"

	"halqa/session/privacy"
	"halqa/session/text"
)

// MeasureStatus is how far a measure has come.
type MeasureStatus string

// The states of a measure.
const (
	MeasurePlanned  MeasureStatus = "planned"
	MeasureUnderWay MeasureStatus = "under_way"
	MeasureDone     MeasureStatus = "done"
	MeasureDropped  MeasureStatus = "dropped"
)

// Measure is something that people will do to reach an objective.
type Measure struct {
	Item
	Objective      ID
	TextFR, TextAR string
	Owner          string  // a role
	Start, End     Quarter // both included
	CostMAD        int
	PersonDays     int
	Status         MeasureStatus
	Links          []ID // what it comes from, besides its objective
}

var measureType = &Type{
	Name: "measure", Prefix: "M-", Digits: 3, Plan: true,
	empty: func() Entity { return &Measure{Status: MeasurePlanned} },
	roll:  func(r *Retreat) roll { return &r.measures },
	Fields: []Field{
		ref("objective", privacy.Internal, func(m *Measure) *ID { return &m.Objective }),
		prose("text_fr", privacy.Internal, func(m *Measure) *string { return &m.TextFR }),
		prose("text_ar", privacy.Internal, func(m *Measure) *string { return &m.TextAR }),
		line("owner", privacy.Internal, func(m *Measure) *string { return &m.Owner }),
		quarter("start", privacy.Internal, func(m *Measure) *Quarter { return &m.Start }),
		quarter("end", privacy.Internal, func(m *Measure) *Quarter { return &m.End }),
		whole("cost_mad", privacy.Internal, func(m *Measure) *int { return &m.CostMAD }),
		whole("person_days", privacy.Internal, func(m *Measure) *int { return &m.PersonDays }),
		choice("status", privacy.Internal, []MeasureStatus{MeasurePlanned, MeasureUnderWay, MeasureDone, MeasureDropped},
			func(m *Measure) *MeasureStatus { return &m.Status }),
		refs("links", privacy.Internal, func(m *Measure) *[]ID { return &m.Links }),
	},
}

// Measures lists the measures in order.
func (r *Retreat) Measures() []*Measure { return r.measures.live }

// MeasuresOf lists the measures of an objective in order.
func (r *Retreat) MeasuresOf(objective ID) []*Measure {
	return which(r.measures.live, func(m *Measure) bool { return m.Objective == objective })
}

// Quarter is three months of the calendar as 2027-T1. The empty quarter is none.
// Quarters compare as strings.
type Quarter string

// QuarterOf is the quarter in which a day lies, none for no date.
func QuarterOf(d Date) Quarter {
	if d == "" {
		return ""
	}
	t := d.Time()
	return Quarter(fmt.Sprintf("%04d-T%d", t.Year(), (int(t.Month())+2)/3))
}

// written takes 2027-T1, T1 2027, 2027 Q1 and 1/2027.
var written = regexp.MustCompile(`^(?:(\d{4})[- /]*[TQ]?([1-4])|[TQ]?([1-4])[- /]+(\d{4}))$`)

// ParseQuarter reads a quarter such as 2027-T1, T1 2027 or 2027 Q1; the empty text is
// none.
func ParseQuarter(s string) (Quarter, error) {
	s = strings.ToUpper(strings.TrimSpace(s))
	if s == "" {
		return "", nil
	}
	m := written.FindStringSubmatch(s)
	if m == nil {
		return "", fmt.Errorf("%q is not a quarter like 2027-T1", s)
	}
	return Quarter(m[1] + m[4] + "-T" + m[2] + m[3]), nil
}

// quarter binds a quarter. It is a line whose spelling is checked.
func quarter[P Entity](name string, c privacy.Class, at func(P) *Quarter) Field {
	f := textual(name, c, Line, LineLimit, at)
	f.spell = func(s string) (string, error) {
		q, err := ParseQuarter(s)
		return string(q), err
	}
	return f
}

// AddMeasure adds a measure under an objective, in the language of its text.
type AddMeasure struct {
	Objective  ID
	Text       string
	Owner      string
	Start, End Quarter
	CostMAD    int
	PersonDays int
	From       []ID // what it comes from
}

func (c AddMeasure) plan(b *batch) {
	b.called(VerbMeasure)
	if !c.Objective.IsZero() {
		if _, ok := live[*Objective](b, c.Objective); !ok {
			return
		}
	}
	id := b.add(measureType)
	field := "text_fr"
	if text.Dir(c.Text) == text.RTL {
		field = "text_ar"
	}
	b.sets(id, "objective", c.Objective.String(), field, c.Text, "owner", c.Owner, "start", string(c.Start),
		"end", string(c.End), "cost_mad", number(c.CostMAD), "person_days", number(c.PersonDays))
	for _, from := range c.From {
		b.link(id, "links", from)
	}
}
