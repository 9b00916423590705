package agenda

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/screen"
)

// concerns are those of all days.
func (s *Screen) concerns() (all []session.Concern) {
	for _, d := range s.view.days {
		all = append(all, d.concerns...)
	}
	return all
}

// asked says what a change of the plan brought that was not there before, else that it was
// noted. One sentence at a time: the others stand under the day.
func (s *Screen) asked(noted bool) tea.Cmd {
	now := s.concerns()
	fresh := session.NewConcerns(s.seen, now)
	s.seen = now
	switch {
	case len(fresh) > 0:
		return s.env.Say(screen.Ask, s.concern(fresh[0]))
	case noted:
		return s.env.Say(screen.Good, s.env.Words.Agenda.Noted)
	}
	return nil
}

// concern is the question that a concern asks.
func (s *Screen) concern(c session.Concern) string {
	w := &s.env.Words.Agenda.Replan
	prayer := w.Pauses[c.Prayer]
	switch c.Kind {
	case session.Overlapping:
		return fmt.Sprintf(w.Overlap, s.titleAnywhere(c.Slot), c.To)
	case session.PrayerMissed:
		return fmt.Sprintf(w.Prayer, prayer)
	case session.PauseMissed:
		return fmt.Sprintf(w.Pause, prayer)
	case session.AfterSunset:
		return fmt.Sprintf(w.Maghrib, c.To, c.From)
	case session.Unbroken:
		return fmt.Sprintf(w.Unbroken, c.From, c.To)
	case session.UnderLeast:
		return fmt.Sprintf(w.Least, s.titleAnywhere(c.Slot), int(c.To))
	case session.FreeTime:
		return s.env.Count(w.Free, int(c.To-c.From)) + " " + c.To.String()
	}
	return ""
}

// titleAnywhere is what a session of any day is called.
func (s *Screen) titleAnywhere(id session.ID) string {
	for _, d := range s.view.days {
		if i := slices.IndexFunc(d.rows, func(r row) bool { return r.slot.ID == id }); i >= 0 {
			return s.named(d.rows[i])
		}
	}
	return ""
}

// named is what a session is called, also before anybody gave it a title.
func (s *Screen) named(r row) string {
	if title := s.env.Pick(r.slot.TitleFR, r.slot.TitleAR); title != "" {
		return title
	}
	return s.env.Words.Agenda.Replan.Untitled
}
