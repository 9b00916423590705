package session

import (
	"cmp"
	"slices"
	"time"

	"halqa/session/privacy"
)

// SupportStatus is how far an answer has come.
type SupportStatus string

// The states of a request for support.
const (
	SupportOpen      SupportStatus = "open"
	SupportAnswered  SupportStatus = "answered"
	SupportEscalated SupportStatus = "escalated" // waits for somebody who may decide
	SupportClosed    SupportStatus = "closed"
)

// SupportStates lists the states in the order of the work.
func SupportStates() []SupportStatus {
	return []SupportStatus{SupportOpen, SupportAnswered, SupportEscalated, SupportClosed}
}

// SupportChannels lists the ways on which a request comes.
func SupportChannels() []string { return []string{"meeting", "call", "message", "mail", "visit"} }

// Support is one request for help after the three days, with what was answered. Who asks
// has a role and no name: the log tells of questions, not of people.
type Support struct {
	Item
	Date     Date
	Channel  string // one of SupportChannels
	Asker    string // a role
	Question string
	Answer   string
	Status   SupportStatus
	Minutes  int  // spent on it so far
	Remind   Date // when to come back to it; empty for never
	Links    []ID // the decisions and objectives that it is about
}

var supportType = &Type{
	Name: "support", Prefix: "SU-", Digits: 2,
	empty: func() Entity { return &Support{Status: SupportOpen} },
	roll:  func(r *Retreat) roll { return &r.supports },
	Fields: []Field{
		day("date", privacy.Confidential, func(s *Support) *Date { return &s.Date }),
		choice("channel", privacy.Confidential, SupportChannels(), func(s *Support) *string { return &s.Channel }),
		// A role may be held by one person, and a question may tell of one: all of them go
		// with the names.
		purged(line("asker", privacy.Confidential, func(s *Support) *string { return &s.Asker })),
		purged(prose("question", privacy.Confidential, func(s *Support) *string { return &s.Question })),
		purged(prose("answer", privacy.Confidential, func(s *Support) *string { return &s.Answer })),
		choice("status", privacy.Confidential, SupportStates(), func(s *Support) *SupportStatus { return &s.Status }),
		whole("minutes", privacy.Confidential, func(s *Support) *int { return &s.Minutes }),
		day("remind", privacy.Confidential, func(s *Support) *Date { return &s.Remind }),
		refs("links", privacy.Confidential, func(s *Support) *[]ID { return &s.Links }),
	},
}

// Waits reports that somebody still waits for something.
func (s *Support) Waits() bool { return s.Status == SupportOpen || s.Status == SupportEscalated }

// Due reports that the day on which people wanted to come back to it has come.
func (s *Support) Due(now time.Time) bool {
	return s.Status != SupportClosed && s.Remind != "" && s.Remind <= DateOf(now)
}

// Supports lists the requests for support: those that wait first, the oldest of them on
// top, then the others, the latest first.
func (r *Retreat) Supports() []*Support {
	all := slices.Clone(r.supports.live)
	slices.SortStableFunc(all, func(a, b *Support) int {
		switch {
		case a.Waits() != b.Waits():
			if a.Waits() {
				return -1
			}
			return 1
		case a.Waits():
			return cmp.Compare(a.Date, b.Date)
		}
		return cmp.Compare(b.Date, a.Date)
	})
	return all
}

// Reminders lists the requests to which people have to come back by now.
func (r *Retreat) Reminders(now time.Time) []*Support {
	return slices.DeleteFunc(r.Supports(), func(s *Support) bool { return !s.Due(now) })
}

// WorkDay is how many minutes of work a day that was sold stands for.
const WorkDay = 7 * 60

// SupportMinutes adds up the time spent on support.
func (r *Retreat) SupportMinutes() (n int) {
	for _, s := range r.supports.live {
		n += s.Minutes
	}
	return n
}

// SupportSold is the days that were sold for the phase after the room, of which support is
// a part.
func (r *Retreat) SupportSold() int {
	for _, p := range r.WorkPlan().Phases {
		if p.Kind == AfterRoom {
			return p.Days
		}
	}
	return 0
}
