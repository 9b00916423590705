package agenda_test

import (
	"testing"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/agenda"
	"halqa/tui/screen"
)

func TestEveryScreenOfTheTemplateHasAPlace(t *testing.T) {
	t.Parallel()
	h := enter(t, "09:00")
	slots := 0
	for _, d := range template.MS2.Days {
		slots += len(d.Slots)
	}
	seen := 0
	h.Read(func(r *session.Retreat) {
		for _, s := range r.Slots() {
			seen++
			p, known := agenda.PlaceOf(r, s)
			if !known {
				t.Errorf("%s: nobody knows the screen %q", s.Code, s.Screen)
			}
			if p.Kind == screen.Nowhere || p.Slot != s.ID {
				t.Errorf("%s leads to %+v", s.Code, p)
			}
		}
	})
	if seen != slots || seen < 50 {
		t.Errorf("looked at %d sessions of %d", seen, slots)
	}
}

func TestSessionsLeadWhereTheirWorkHappens(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		code string
		want screen.Place
	}{
		{"J1S01", screen.Place{Kind: screen.Groups, Mode: agenda.ModeAttendance}},
		{"J1S08", screen.Place{Kind: screen.Ideas, IdeaKind: session.Strength, Group: 1}},
		{"J1S11", screen.Place{Kind: screen.Ideas, IdeaKind: session.Strength, Mode: agenda.ModeSort}},
		{"J1S14", screen.Place{Kind: screen.Ideas, IdeaKind: session.Challenge}},
		{"J1S12", screen.Place{Kind: screen.Ideas, IdeaKind: session.Value, Group: 1}},
		{"J2S02", screen.Place{Kind: screen.Agenda, Mode: agenda.ModeAdjustments}},
		{"J2S03", screen.Place{Kind: screen.Vote}},
		{"J2S04", screen.Place{Kind: screen.Decisions}},
		{"J2S05", screen.Place{Kind: screen.Agenda, Mode: agenda.ModeDetail}},
		{"J2S06", screen.Place{Kind: screen.Ideas, IdeaKind: session.Proposal, Group: 1}},
		{"J2S08", screen.Place{Kind: screen.Ideas, IdeaKind: session.Parking}},
		{"J3S04", screen.Place{Kind: screen.Objectives}},
		{"J3S10", screen.Place{Kind: screen.Plan, Mode: agenda.ModeMeasures}},
		{"J3S12", screen.Place{Kind: screen.Plan, Mode: agenda.ModeMonitoring}},
		{"J3S13", screen.Place{Kind: screen.Ideas, IdeaKind: session.Commitment}},
	} {
		t.Run(c.code, func(t *testing.T) {
			t.Parallel()
			h := enter(t, "09:00")
			h.Must(session.AddGroup{})
			h.Must(session.AddGroup{})
			id := h.Slot(c.code)
			c.want.Slot = id
			h.Read(func(r *session.Retreat) {
				if got, _ := agenda.PlaceOf(r, r.Item(id).(*session.Slot)); got != c.want {
					t.Errorf("got %+v, want %+v", got, c.want)
				}
			})
		})
	}
}

func TestAVoteLeadsToItsPoll(t *testing.T) {
	t.Parallel()
	h := enter(t, "09:20")
	id := h.Slot("J2S03")
	poll := func() session.ID {
		return sessiontest.Look(h.Room, func(r *session.Retreat) session.ID {
			p, _ := agenda.PlaceOf(r, r.Item(id).(*session.Slot))
			return p.Poll
		})
	}
	if !poll().IsZero() {
		t.Error("there is no poll yet")
	}
	first := h.prepares(id)
	if poll() != first {
		t.Error("the only poll is not the one")
	}
	second := h.prepares(id)
	if poll() != second {
		t.Error("the last poll is not the one")
	}
	h.opens(first)
	if poll() != first {
		t.Error("the open poll is not the one")
	}
}

func TestAnUnknownScreenShowsTheSheet(t *testing.T) {
	t.Parallel()
	h := enter(t, "09:00")
	id := h.Slot("J2S03")
	h.Must(session.Edit{Item: id, Field: "screen", Value: "théâtre"})
	h.Read(func(r *session.Retreat) {
		p, known := agenda.PlaceOf(r, r.Item(id).(*session.Slot))
		if known || p.Kind != screen.Agenda || p.Mode != agenda.ModeDetail {
			t.Errorf("got %+v, known %v", p, known)
		}
	})
}
