package decisions

import (
	"cmp"

	"halqa/session"
	"halqa/tui/sheet"
)

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	if s.env.Salle && (s.zone == filling || s.zone == picking) {
		s.zone = listing
	}
	s.env.Room.Read(func(r *session.Retreat) {
		s.rows, s.open = s.rows[:0], 0
		for _, d := range r.Decisions() {
			s.rows = append(s.rows, s.read(r, d))
			if s.rows[len(s.rows)-1].status == session.Proposed {
				s.open++
			}
		}
		s.list.SetLen(len(s.rows))
		s.follow()
		s.sheet.Show(r, s.specs())
		switch s.zone {
		case picking:
			s.pick.Sync(r)
		case tracing:
			s.chain.Sync(r)
		case listing, filling:
		}
	})
}

// follow lets the sheet beside the list show what the cursor stands on.
func (s *Screen) follow() {
	if s.zone != listing {
		return
	}
	if r, ok := s.current(); ok && s.sheet.Item() != r.id {
		s.sheet.Edit(r.id)
	}
}

// read copies what is shown: nothing of the retreat may be kept. An undone status is that
// of a new decision.
func (s *Screen) read(r *session.Retreat, d *session.Decision) row {
	out := row{
		id: d.ID, number: d.Short, main: s.env.Pick(d.TextFR, d.TextAR), other: s.env.Other(d.TextFR, d.TextAR),
		status: cmp.Or(d.Status, session.Proposed), reviser: shortOf(r, d.RevisedBy), date: d.Date, rejected: s.env.Pick(d.Rejected, d.RejectedAR),
		dissent: s.env.Pick(d.Dissent, d.DissentAR),
		wont:    d.WillNotDo, owner: d.Owner, effective: d.Effective,
		fromPoll: shortOf(r, d.Poll), fromSlot: s.titleOf(r, d.Slot),
	}
	for _, reason := range []string{s.env.Pick(d.RationaleFR, d.RationaleAR), s.env.Other(d.RationaleFR, d.RationaleAR)} {
		if reason != "" {
			out.reasons = append(out.reasons, reason)
		}
	}
	for _, id := range d.Links {
		e := r.Item(id)
		if e == nil || s.env.Salle && !sheet.Projectable(e) {
			continue
		}
		if short := shortOf(r, id); short != "" {
			out.evidence = append(out.evidence, short)
		}
	}
	return out
}

// shortOf is the number of an item that exists, empty for none.
func shortOf(r *session.Retreat, id session.ID) string {
	if e := r.Item(id); e != nil && !session.Base(e).Gone {
		return session.Base(e).Short
	}
	return ""
}

// titleOf is the title of a session of the agenda, empty for none.
func (s *Screen) titleOf(r *session.Retreat, id session.ID) string {
	if slot, ok := r.Item(id).(*session.Slot); ok {
		return s.env.Pick(slot.TitleFR, slot.TitleAR)
	}
	return ""
}

// current is the decision under the cursor, or that of the sheet.
func (s *Screen) current() (row, bool) {
	id := s.sheet.Item()
	for _, r := range s.rows {
		if s.zone != listing && r.id == id {
			return r, true
		}
	}
	i := s.list.Cursor()
	if s.zone != listing || i < 0 || i >= len(s.rows) {
		return row{}, false
	}
	return s.rows[i], true
}
