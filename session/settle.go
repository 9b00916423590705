package session

import "slices"

// Settle gives a field on which two rooms disagree the value that people choose: one of
// the two, both, or another one.
type Settle struct {
	Item  ID
	Field string
	Value string
	Why   string
}

func (c Settle) plan(b *batch) {
	b.called(VerbSettle)
	b.why = c.Why
	if !b.disputed(c.Item, c.Field, TwoValues) {
		return
	}
	b.set(c.Item, c.Field, c.Value)
}

// SettleWithdrawal decides about an item that one room withdrew and another one changed:
// it stays, or it goes although it was changed.
type SettleWithdrawal struct {
	Item ID
	Keep bool
	Why  string
}

func (c SettleWithdrawal) plan(b *batch) {
	b.called(VerbSettle)
	b.why = c.Why
	rec := b.records[c.Item]
	switch {
	case rec == nil || rec.item == nil || !rec.item.base().Gone:
		b.refuse(ErrGone)
	case c.Keep:
		b.keep(c.Item)
	default:
		b.withdraw(c.Item)
	}
}

// SettleClose says which of two counts of a poll counts: the act that closed it.
type SettleClose struct {
	Poll, Act ID
	Why       string
}

func (c SettleClose) plan(b *batch) {
	b.called(VerbSettle)
	b.why = c.Why
	if !b.disputed(c.Poll, "", TwoCloses) {
		return
	}
	rec := b.records[c.Poll]
	if !slices.Contains(rec.closes, c.Act) {
		b.refuse(ErrGone)
		return
	}
	base := slices.Clone(rec.closes)
	for _, h := range b.heads(rec, closeField) {
		base = append(base, h.ID)
	}
	b.emit(Event{Kind: Set, Entity: c.Poll, Field: closeField, Value: c.Act.String(), Base: base})
}

// disputed refuses to settle what nobody disputes.
func (b *batch) disputed(item ID, field string, d Dispute) bool {
	found := slices.ContainsFunc(b.Conflicts(), func(c Conflict) bool {
		return c.Item == item && c.Field == field && c.Dispute == d
	})
	if !found {
		b.refuse(ErrSettled)
	}
	return found
}

// keep brings a withdrawn item back: all withdrawals known here stop to count.
func (b *batch) keep(id ID) {
	rec := b.records[id]
	var base []ID
	for _, d := range rec.dels {
		base = append(base, d.ID)
	}
	for _, h := range b.heads(rec, keptField) {
		base = append(base, h.ID)
	}
	b.emit(Event{Kind: Set, Entity: id, Field: keptField, Value: "1", Base: base})
}

// withdraw takes an item away and names all that is known of it, so that a change made
// elsewhere at the same time is found.
func (b *batch) withdraw(id ID) {
	var base []ID
	if rec := b.records[id]; rec != nil {
		for field := range rec.sets {
			for _, h := range b.heads(rec, field) {
				base = append(base, h.ID)
			}
		}
	}
	for at, i := range b.written {
		if at.item == id {
			base = append(base, b.events[i].ID)
		}
	}
	slices.SortFunc(base, ID.Compare)
	b.emit(Event{Kind: Del, Entity: id, Base: base})
}
