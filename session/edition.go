package session

import (
	"cmp"
	"slices"
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
	// Final is the version that is put to the vote: every comment has its answer, every
	// change its source.
	Final bool
}

var editionType = &Type{
	Name: "edition", Prefix: "v", Digits: 1,
	empty: func() Entity { return new(Edition) },
	roll:  func(r *Retreat) roll { return &r.editions },
	Fields: []Field{
		day("date", privacy.Internal, func(e *Edition) *Date { return &e.Date }),
		line("by", privacy.Internal, func(e *Edition) *string { return &e.By }),
		line("note", privacy.Internal, func(e *Edition) *string { return &e.Note }),
		flag("final", privacy.Internal, func(e *Edition) *bool { return &e.Final }),
	},
}

// Editions lists the editions of the plan, oldest first.
func (r *Retreat) Editions() []*Edition { return r.editions.live }

// FinalEdition is the last version that was called final, nil when none was.
func (r *Retreat) FinalEdition() *Edition {
	for _, e := range slices.Backward(r.editions.live) {
		if e.Final {
			return e
		}
	}
	return nil
}

// PublishDraft marks the plan as it stands as its next version. From then on every
// change of the plan is asked for its source. A final version is refused with an
// [OpenCommentsError] or an [UnsourcedError] while something waits for people.
type PublishDraft struct {
	On    Date
	By    string // a role; the role of the seat when empty
	Note  string
	Final bool
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
	if c.Final {
		b.readyForFinal()
	}
	b.sets(b.add(editionType), "date", string(c.On), "by", c.By, "note", c.Note, "final", yes(c.Final))
}

// Cause says why an item of the plan changed after a version: a comment, an item of the
// evaluation or a decision. It stands for all changes of the item since the cause before.
type Cause struct {
	Item
	Changed  ID     // the item of the plan
	Source   string // a reference such as RT-02 or E-4, or what was said
	Decision ID
	Comment  ID
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
		ref("comment", privacy.Internal, func(c *Cause) *ID { return &c.Comment }),
		day("date", privacy.Internal, func(c *Cause) *Date { return &c.Date }),
	},
}

// CiteSource says where the changes of an item of the plan come from. A source that is
// the number of a decision or of a comment links it.
type CiteSource struct {
	Item     ID
	Source   string
	Decision ID
	Comment  ID
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
	switch e := b.Named(strings.ToUpper(c.Source)).(type) {
	case *Decision:
		c.Decision = cmp.Or(c.Decision, e.ID)
	case *Comment:
		c.Comment = cmp.Or(c.Comment, e.ID)
	}
	if c.Decision.IsZero() && c.Comment.IsZero() && c.Source == "" {
		b.refuse(ErrEmptyText)
		return
	}
	if c.Date == "" {
		c.Date = DateOf(b.clock.Now())
	}
	b.sets(b.add(causeType), "item", c.Item.String(), "source", c.Source, "decision", c.Decision.String(),
		"comment", c.Comment.String(), "date", string(c.Date))
}
