package session

import "slices"

// Edit gives one field of an item a value. Element fields are named "field/element".
type Edit struct {
	Item  ID
	Field string
	Value string
	Why   string
	// Seen is the value that the author had before them. When another stands there by
	// now, both are kept, for people to choose; nil replaces whatever stands.
	Seen *string
}

func (c Edit) plan(b *batch) {
	b.why = c.Why
	e, ok := live[Entity](b, c.Item)
	if !ok {
		return
	}
	b.called(verbOfEdit(e))
	if err := editable(e, c.Field); err != nil {
		b.refuse(err)
		return
	}
	if c.Field == "text" || c.Field == "translation" {
		b.unclear(c.Item, "")
	}
	b.consented(e, c.Field, c.Value)
	if _, ok := e.(*Measure); ok && (c.Field == "start" || c.Field == "end") {
		b.scheduled(c.Item, c.Field, c.Value)
		return
	}
	b.saw(c.Item, c.Field, c.Seen)
	switch e := e.(type) {
	case *Slot:
		b.editSlot(e, c.Field, c.Value)
	case *AgendaDay:
		b.editDay(e, c.Field, c.Value)
	case *Profile:
		b.set(c.Item, c.Field, c.Value)
		if c.Field == "start" {
			b.moveRoom(Date(c.Value))
		}
	default:
		b.set(c.Item, c.Field, c.Value)
	}
}

// verbOfEdit is what the history calls the change of a field.
func verbOfEdit(e Entity) Verb {
	switch e.(type) {
	case *Slot, *AgendaDay:
		return VerbPlan
	}
	return VerbEdit
}

// willBe is the value that a field has when the act is done: the one that stands, unless
// the act wrote another.
func (b *batch) willBe(id ID, field, stands string) string {
	if i, ok := b.written[fieldOf{id, field}]; ok {
		return b.events[i].Value
	}
	return stands
}

// editable guards what only another command may change.
func editable(e Entity, field string) error {
	switch e := e.(type) {
	case *Poll:
		if (e.Status == PollClosed || e.Status == PollAnnulled) && field != "missing" {
			return ErrPollClosed
		}
		if e.Status == PollOpen || field == "status" || field == "options" {
			return ErrPollOpen
		}
	case *Option:
		return ErrPollOpen
	case *Decision:
		if field == "status" {
			return ErrNoRationale
		}
	case *Objective:
		if field == "validated" {
			return ErrNotValidated
		}
	case *Validation:
		if e.Sealed != "" || slices.Contains(sealedFields, field) {
			return ErrSealed
		}
	}
	return nil
}

// Link adds an item to the links of another.
type Link struct{ Item, To ID }

func (c Link) plan(b *batch) {
	b.called(VerbEdit)
	if _, ok := live[Entity](b, c.To); ok {
		b.link(c.Item, "links", c.To)
	}
}

// Unlink takes an item out of the links of another.
type Unlink struct{ Item, From ID }

func (c Unlink) plan(b *batch) {
	b.called(VerbEdit)
	b.set(c.Item, "links/"+c.From.String(), "")
}

// Withdraw takes an item away. Undo brings it back.
type Withdraw struct{ Item ID }

func (c Withdraw) plan(b *batch) {
	b.called(VerbWithdraw)
	e, ok := live[Entity](b, c.Item)
	if !ok {
		return
	}
	switch e := e.(type) {
	case *Poll:
		if e.Status != PollDraft {
			b.refuse(ErrPollOpen)
		}
	case *Option, *Profile, *AgendaDay:
		b.refuse(ErrFrozen)
	case *Validation:
		if e.Sealed != "" {
			b.refuse(ErrSealed)
		}
	default:
		if b.listed(c.Item) {
			b.refuse(ErrFrozen)
		}
	}
	if b.err == nil {
		b.withdraw(c.Item)
	}
}

// listed reports whether an item stands on the ballot of an open poll.
func (r *Retreat) listed(id ID) bool {
	for _, o := range r.options.live {
		if o.Source != id {
			continue
		}
		if p, ok := find[*Poll](r, o.Poll); ok && p.Status == PollOpen {
			return true
		}
	}
	return false
}
