package tui_test

import (
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
)

// Names that should be gone are recalled on every screen, and never to the room.
func TestNamesThatAreOverdueAreRecalledEverywhere(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	r.Must(session.Enrol{Code: "P01", Name: "Amina", College: session.Staff})
	profile := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	r.Must(session.Edit{Item: profile, Field: "validated", Value: "2026-01-05"})
	s := opens(t, r, locale.French, false, 100, 30)
	for _, key := range []string{"1", "2", "4", "6", "0"} {
		if !strings.Contains(frame(s.Press(key)), "Données personnelles") {
			t.Errorf("screen %s says nothing", key)
		}
	}
	if strings.Contains(frame(s.Press("f8")), "Données personnelles") {
		t.Error("the room is told")
	}
}
