package session

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// Undo takes back the last act of a seat that still counts. Acts of other seats, the
// laying of the template and final acts are passed over. The receipt names the act that
// was taken back.
func (r *Room) Undo(ctx context.Context, seat Seat) (Receipt, error) {
	return r.toggle(ctx, seat, Undo, VerbUndo, ErrNothingToUndo, func(rt *Retreat) *act { return rt.undoable(string(seat)) })
}

// Redo does again the last act that the seat took back, unless it has done something
// else since.
func (r *Room) Redo(ctx context.Context, seat Seat) (Receipt, error) {
	return r.toggle(ctx, seat, Redo, VerbRedo, ErrNothingToRedo, func(rt *Retreat) *act { return rt.redoable(string(seat)) })
}

func (r *Room) toggle(ctx context.Context, seat Seat, kind Kind, verb Verb, none error, pick func(*Retreat) *act) (Receipt, error) {
	r.doing.Lock()
	defer r.doing.Unlock()
	a := pick(r.retreat)
	if a == nil {
		return Receipt{}, none
	}
	if err := r.heldBack(ctx, a); err != nil {
		return Receipt{}, err
	}
	b := r.batch(seat)
	b.called(verb)
	b.emit(Event{Kind: kind, Entity: a.id})
	receipt, err := r.commit(ctx, b)
	if err != nil {
		return Receipt{}, err
	}
	receipt.Verb = a.verb
	for _, e := range a.events {
		if !slices.Contains(receipt.Items, e.Entity) {
			receipt.Items = append(receipt.Items, e.Entity)
		}
	}
	return receipt, nil
}

// heldBack refuses to take back the opening of a poll, or the handing out of a
// questionnaire, while papers lie in its urn: nothing would lead to them any more.
func (r *Room) heldBack(ctx context.Context, a *act) error {
	if a.verb != VerbOpen && a.verb != VerbInquiry {
		return nil
	}
	for _, e := range a.events {
		var urn Urn
		var err, held error
		if p, ok := find[*Poll](r.retreat, e.Entity); ok && p.Status == PollOpen {
			_, urn, err = r.openPoll(p.ID)
			held = ErrPollOpen
		} else if q, ok := find[*Inquiry](r.retreat, e.Entity); ok && q.Status == InquiryOpen {
			_, urn, err = r.openInquiry(q.ID)
			held = ErrSheetsIn
		} else {
			continue
		}
		if err != nil {
			return err
		}
		if n, err := urn.Count(ctx); err != nil || sum(n) > 0 {
			return cmp.Or(err, held)
		}
		delete(r.urns, e.Entity)
		return nil
	}
	return nil
}

// undoable is the last act of a seat that an undo would take back, nil for none.
func (r *Retreat) undoable(seat string) *act {
	for _, id := range slices.Backward(r.order) {
		a := r.acts[id]
		if a.seat == seat && !a.undone && a.canToggle() && len(a.events) > 0 && !r.counted(a) {
			return a
		}
	}
	return nil
}

// counted reports that an act prepared or opened a poll that is closed by now, or wrote
// what a sealed record of validation holds.
func (r *Retreat) counted(a *act) bool {
	if slices.ContainsFunc(a.events, func(e *Event) bool { return r.sealed(e.Entity) }) {
		return true
	}
	return (a.verb == VerbPoll || a.verb == VerbOpen || a.verb == VerbSign) && slices.ContainsFunc(a.events, func(e *Event) bool {
		p, ok := find[*Poll](r, e.Entity)
		return ok && (p.Status == PollClosed || p.Status == PollAnnulled)
	})
}

func (a *act) canToggle() bool {
	switch a.verb {
	case VerbUndo, VerbRedo, VerbLay:
		return false
	default:
		return !a.verb.final()
	}
}

// redoable is the act that a redo would bring back: the one that was taken back last,
// unless the seat has done something else since.
func (r *Retreat) redoable(seat string) *act {
	var next, newest *act
	for _, id := range r.order {
		a := r.acts[id]
		if a.seat != seat || len(a.events) == 0 || a.verb == VerbUndo || a.verb == VerbRedo {
			continue
		}
		newest = a
		if a.undone && a.canToggle() && (next == nil || next.toggled.Before(a.toggled)) {
			next = a
		}
	}
	if next == nil || next.toggled.Before(newest.id) {
		return nil
	}
	return next
}

// Entry is one act as the history tells it.
type Entry struct {
	Act    ID
	Seat   string
	At     time.Time
	Verb   Verb
	Why    string
	Undone bool
	Events []*Event
}

// History lists the acts, oldest first.
func (r *Retreat) History() []Entry {
	entries := make([]Entry, 0, len(r.order))
	for _, id := range r.order {
		a := r.acts[id]
		entries = append(entries, Entry{
			Act: a.id, Seat: a.seat, At: a.id.Time(), Verb: a.verb, Why: a.why,
			Undone: a.undone && !a.verb.final(), Events: a.events,
		})
	}
	return entries
}
