package session

import (
	"strings"

	"halqa/session/privacy"
)

// Edition is a state of the plan that went out of the house, such as the first draft
// that was sent to the board. It says when; what the plan said then is in the journal.
type Edition struct {
	Item
	Date Date
	By   string // a role
	Note string // to whom it went, one line
}

var editionType = &Type{
	Name: "edition", Prefix: "v", Digits: 1,
	empty: func() Entity { return new(Edition) },
	roll:  func(r *Retreat) roll { return &r.editions },
	Fields: []Field{
		day("date", privacy.Internal, func(e *Edition) *Date { return &e.Date }),
		line("by", privacy.Internal, func(e *Edition) *string { return &e.By }),
		line("note", privacy.Internal, func(e *Edition) *string { return &e.Note }),
	},
}

// Editions lists the editions of the plan, oldest first.
func (r *Retreat) Editions() []*Edition { return r.editions.live }

// PublishDraft marks the plan as it stands as its next version. From then on every
// change of the plan is asked for its source.
type PublishDraft struct {
	On   Date
	By   string // a role; the role of the seat when empty
	Note string
}

func (c PublishDraft) plan(b *batch) {
	b.called(VerbPublish)
	if len(b.objectives.live) == 0 {
		b.refuse(ErrNoPlan)
		return
	}
	if c.On == "" {
		c.On = DateOf(b.clock.Now())
	}
	if c.By == "" {
		c.By = string(b.seat)
	}
	b.sets(b.add(editionType), "date", string(c.On), "by", c.By, "note", c.Note)
}

// Cause says why an item of the plan changed after a version: a comment, an item of the
// evaluation or a decision. It stands for all changes of the item since the cause before.
type Cause struct {
	Item
	Changed  ID     // the item of the plan
	Source   string // a reference such as R-02 or E-4, or what was said
	Decision ID
	Date     Date
}

var causeType = &Type{
	Name: "cause", Prefix: "CH-", Digits: 2,
	empty: func() Entity { return new(Cause) },
	roll:  func(r *Retreat) roll { return &r.causes },
	Fields: []Field{
		ref("item", privacy.Internal, func(c *Cause) *ID { return &c.Changed }),
		line("source", privacy.Internal, func(c *Cause) *string { return &c.Source }),
		ref("decision", privacy.Internal, func(c *Cause) *ID { return &c.Decision }),
		day("date", privacy.Internal, func(c *Cause) *Date { return &c.Date }),
	},
}

// CiteSource says where the changes of an item of the plan come from. A source that is
// the number of a decision links it.
type CiteSource struct {
	Item     ID
	Source   string
	Decision ID
	Date     Date
}

func (c CiteSource) plan(b *batch) {
	b.called(VerbCite)
	// A withdrawn item has a source too, so that it need not exist any more.
	if t := b.TypeOf(c.Item); t == nil || !t.Plan {
		b.refuse(ErrGone)
		return
	}
	c.Source = strings.TrimSpace(c.Source)
	if d, ok := b.Named(strings.ToUpper(c.Source)).(*Decision); ok && c.Decision.IsZero() {
		c.Decision = d.ID
	}
	if c.Decision.IsZero() && c.Source == "" {
		b.refuse(ErrEmptyText)
		return
	}
	if c.Date == "" {
		c.Date = DateOf(b.clock.Now())
	}
	b.sets(b.add(causeType), "item", c.Item.String(), "source", c.Source, "decision", c.Decision.String(), "date", string(c.Date))
}
