package decisions

import (
	"cmp"

	"halqa/session"
	"halqa/tui/sheet"
)

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	s.env.Room.Read(func(r *session.Retreat) {
		s.Rows, s.open = s.Rows[:0], 0
		// Rows keep their storage: this runs after every act of the room.
		for _, d := range r.Decisions() {
			row := s.read(r, d)
			s.Rows = append(s.Rows, row)
			if row.status == session.Proposed {
				s.open++
			}
		}
		s.Take(r, s.specs)
	})
}

// read copies what is shown: nothing of the retreat may be kept. An undone status is that
// of a new decision.
func (s *Screen) read(r *session.Retreat, d *session.Decision) row {
	out := row{
		Entry:  sheet.Entry{ID: d.ID, Number: d.Short, Main: s.env.Pick(d.TextFR, d.TextAR), Other: s.env.Other(d.TextFR, d.TextAR)},
		status: cmp.Or(d.Status, session.Proposed), reviser: shortOf(r, d.RevisedBy), date: d.Date, rejected: s.env.Pick(d.Rejected, d.RejectedAR),
		dissent: s.env.Pick(d.Dissent, d.DissentAR),
		owner:   d.Owner, effective: d.Effective,
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
			continue // not even its number: that something is kept from the room says too much
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
