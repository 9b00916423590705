package decisions

import (
	"cmp"
	"errors"

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
		status: cmp.Or(d.Status, session.Proposed), reviser: shortOf(r, d.RevisedBy), date: d.Date,
		question: s.both(d.QuestionFR, d.QuestionAR), reasons: s.both(d.RationaleFR, d.RationaleAR),
		rejected: s.both(d.Rejected, d.RejectedAR), dissent: s.both(d.Dissent, d.DissentAR),
		willNotDo: s.both(d.WillNotDo, d.WillNotDoAR), owner: d.Owner, effective: d.Effective,
		electorate: d.Electorate, result: s.both(d.ResultFR, d.ResultAR), nature: s.word(s.env.Words.Decisions.Natures, d.Nature),
		fromPoll: shortOf(r, d.Poll), fromSlot: s.titleOf(r, d.Slot),
	}
	if old := r.Revises(d); old != nil {
		out.revises = old.Short
	}
	if p, ok := r.Item(d.Poll).(*session.Poll); ok && p.Status == session.PollClosed {
		out.options, out.optionsOther = s.ballot(r, p)
		out.electorate = cmp.Or(d.Electorate, s.electorate(p))
		if len(out.result) == 0 {
			out.result = []string{s.result(r, p)}
		}
	}
	if out.status == session.Proposed && !s.env.Salle {
		out.missing = s.missingOf(r, d)
	}
	for _, id := range d.Links {
		e := r.Item(id)
		if e == nil || s.env.Salle && !sheet.Projectable(r, e) {
			continue // not even its number: that something is kept from the room says too much
		}
		if short := shortOf(r, id); short != "" {
			out.evidence = append(out.evidence, short)
		}
	}
	return out
}

// both are the words in the language of the seat, then those in the other one.
func (s *Screen) both(fr, ar string) (all []string) {
	for _, words := range []string{s.env.Pick(fr, ar), s.env.Other(fr, ar)} {
		if words != "" {
			all = append(all, words)
		}
	}
	return all
}

// word is the name of a value; what has none are words already.
func (s *Screen) word(of map[string]string, value string) string { return cmp.Or(of[value], value) }

// missingOf names what a decision needs before it can be adopted.
func (s *Screen) missingOf(r *session.Retreat, d *session.Decision) (all []string) {
	w := s.env.Words.Decisions
	for _, err := range r.Missing(d) {
		switch {
		case errors.Is(err, session.ErrEmptyText):
			all = append(all, w.NeedsText)
		case errors.Is(err, session.ErrNoRationale):
			all = append(all, w.NeedsReason)
		case errors.Is(err, session.ErrNoEvidence):
			all = append(all, w.NeedsLink)
		}
	}
	return all
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
