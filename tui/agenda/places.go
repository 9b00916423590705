package agenda

import (
	"halqa/session"
	"halqa/tui/screen"
)

// The zones of this screen as modes of a place, and those of other screens that sessions
// of the agenda lead to.
const (
	ModeDetail      = "detail"      // Agenda: the sheet of the session
	ModeAdjustments = "adjustments" // Agenda: the journal of adjustments
	ModeAttendance  = "attendance"  // Groups: who is here
	ModeSort        = "sort"        // Ideas: file under themes
	ModeReleve      = "releve"      // Report: the record of the day
	ModeMeasures    = "measures"    // Plan: the calendar
	ModeMonitoring  = "monitoring"  // Plan: what is watched, how often, by whom
)

// places says for each value of Slot.Screen, as templates write it, where the work of
// such a session happens. What has no screen of its own goes where its result is kept:
// axes are themes of ideas, criteria and their marks are a poll.
var places = map[string]func(*session.Slot) screen.Place{
	"":            here(ModeDetail),
	"agenda":      here(ModeDetail),
	"projection":  here(ModeDetail),
	"evaluation":  here(ModeDetail), // paper, read in the evening
	"ajustements": here(ModeAdjustments),
	"presence":    at(screen.Place{Kind: screen.Groups, Mode: ModeAttendance}),
	"constats":    ideas(session.Need, ""), // what the room hears in the findings
	"capture":     captured,
	"parking":     ideas(session.Parking, ""),
	"redaction":   ideas(session.Value, ""),
	"engagements": ideas(session.Commitment, ""),
	"axes":        ideas(session.Proposal, ModeSort),
	"vote":        at(screen.Place{Kind: screen.Vote}),
	"matrice":     at(screen.Place{Kind: screen.Vote}),
	"decisions":   at(screen.Place{Kind: screen.Decisions}),
	"smart":       at(screen.Place{Kind: screen.Objectives}),
	"calendrier":  at(screen.Place{Kind: screen.Plan, Mode: ModeMeasures}),
	"suivi":       at(screen.Place{Kind: screen.Plan, Mode: ModeMonitoring}),
}

// PlaceOf is where the work of a session happens, with what that screen should show.
// Known is false for a value of Slot.Screen that this version has never heard of; the
// place is then its sheet on the agenda.
func PlaceOf(r *session.Retreat, s *session.Slot) (p screen.Place, known bool) {
	of, known := places[s.Screen]
	if !known {
		of = here(ModeDetail)
	}
	p = of(s)
	p.Slot = s.ID
	if p.Kind == screen.Ideas {
		p.Group = table(r, s)
	}
	if p.Kind == screen.Vote {
		p.Poll = poll(r, s)
	}
	return p, known
}

func at(p screen.Place) func(*session.Slot) screen.Place {
	return func(*session.Slot) screen.Place { return p }
}

func here(mode string) func(*session.Slot) screen.Place {
	return at(screen.Place{Kind: screen.Agenda, Mode: mode})
}

func ideas(kind session.IdeaKind, mode string) func(*session.Slot) screen.Place {
	return at(screen.Place{Kind: screen.Ideas, IdeaKind: kind, Mode: mode})
}

// captured sets the kind by the session: by its code in the model agenda, where two
// sessions of one type gather different things, else by its type.
func captured(s *session.Slot) screen.Place {
	p := screen.Place{Kind: screen.Ideas, IdeaKind: session.Proposal}
	switch s.Code {
	case "J1S08":
		p.IdeaKind = session.Strength
		return p
	case "J1S11":
		p.IdeaKind, p.Mode = session.Strength, ModeSort
		return p
	case "J1S14":
		p.IdeaKind = session.Challenge
		return p
	}
	switch s.Type {
	case "cadre":
		p.IdeaKind = session.Expectation
	case "engagement":
		p.IdeaKind = session.Commitment
	}
	return p
}

// tables is the format of a session held at tables, as templates write it.
const tables = "groupes"

// table is the first table when a session is held at tables that people sit at, so that
// what is said there is never filed under the plenary by mistake.
func table(r *session.Retreat, s *session.Slot) int {
	if s.Format != tables {
		return 0
	}
	first := 0
	for _, g := range r.GroupsNow() {
		if first == 0 || g.Number < first {
			first = g.Number
		}
	}
	return first
}

// poll is the poll of a session: the one that is open, else the last one.
func poll(r *session.Retreat, s *session.Slot) (id session.ID) {
	for _, p := range r.Polls() {
		if p.Slot != s.ID {
			continue
		}
		if id = p.ID; p.Status == session.PollOpen {
			return id
		}
	}
	return id
}
