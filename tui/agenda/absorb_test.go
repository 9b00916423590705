package agenda_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

func TestADelayIsAbsorbedByOneKeyAndGivenBackByAnother(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Sees("Rattraper 8 min avant 13:00", "Resserrer 2 sessions", "65 → 60 min", "fin à 13:00")
	d.Press("down").Sees("retirée", "10 → 7 min").Press("down").Sees("Reporter Parking et annonces", "fin à 12:58")
	d.Press("up", "enter").SeesNo("Rattraper 8 min").Sees("Appliqué")
	if got := h.length("J2S08"); got != 7 {
		t.Errorf("the announcements take %d minutes", got)
	}
	d.Press("backspace").Sees("Étirement debout")
	if got := h.length("J2S08"); got != 10 {
		t.Errorf("after undo the announcements take %d minutes", got)
	}
	d.Press("c").Sees("Rattraper 8 min avant 13:00")
}

func TestProposalsPutAsideStayAside(t *testing.T) {
	t.Parallel()
	h := late(t)
	s := h.still(t, locale.French, false, 60, 20).Press("esc", "6", "1")
	if got := string(frame(s)); strings.Contains(got, "Rattraper 8") || !strings.Contains(got, "c rattraper") {
		t.Errorf("the proposals are back:\n%s", got)
	}
}

func TestMinutesInHandAreOffered(t *testing.T) {
	t.Parallel()
	h := enter(t, "10:50")
	h.Must(session.Begin{Slot: h.Slot("J2S06"), At: h.Clock.Now()})
	h.Clock.Pass(50 * time.Minute)
	h.Must(session.Finish{Slot: h.Slot("J2S06"), At: h.Clock.Now()})
	d := h.sits(t)
	d.Sees("c rendre l'avance").SeesNo("15 min d'avance")
	d.Press("c").Sees("15 min d'avance avant 13:00", "Prolonger 3 sessions", "Finir plus tôt", "50 → 62 min")
	d.Press("down").Sees("fin à 12:45").Press("up", "enter").Sees("Appliqué")
	if got := h.length("J2S07"); got != 62 {
		t.Errorf("the session takes %d minutes", got)
	}
}

// The whole second day by keys on the smallest terminal, with delays as they come: each
// session is started, lasts too long or not long enough, and what is proposed is applied.
func TestASecondDayKeepsItsFixedHours(t *testing.T) {
	t.Parallel()
	for seed := range uint64(4) {
		chance := rand.New(rand.NewPCG(seed, 10))
		h := enter(t, "08:45")
		fixed := h.fixedHours()
		s := h.still(t, locale.French, false, 60, 20).Press("space")
		absorbed := 0
		for range 40 {
			pos := h.position()
			if pos.Now.Slot == nil {
				break
			}
			over := time.Duration(chance.IntN(11)-2) * time.Minute
			if pos.Next.Slot == nil || pos.Next.Slot.Anchored {
				over = min(over, 0) // nothing is left behind it that could give minutes
			}
			h.Clock.Pass(max(time.Minute, pos.Left+over))
			if s.Press("1"); offers(s) {
				s.Press("enter")
				absorbed++
			}
			next := h.position().Next
			if next.Slot == nil {
				s.Press("1", "space") // the last one ends
				break
			}
			h.waits(next)
			s.Press("1", "esc", "1", "pgdown")
		}
		if pos := h.position(); !pos.Finished {
			t.Errorf("seed %d: the day is not over: %+v\n%s", seed, pos, frame(s))
		}
		if absorbed == 0 {
			t.Errorf("seed %d: nothing was ever late", seed)
		}
		for code, at := range h.fixedHours() {
			if fixed[code] != at {
				t.Errorf("seed %d: the fixed hour of %s went from %s to %s", seed, code, fixed[code], at)
			}
			if began := h.began(code); began > at+tolerance {
				t.Errorf("seed %d: %s of %s began at %s", seed, code, at, began)
			}
		}
	}
}

// tolerance is the delay for which no proposal is made: the breath of a room.
const tolerance session.Minutes = 2

// offers reports that the screen proposes to catch up.
func offers(s *tuitest.Still) bool { return strings.Contains(string(frame(s)), "Rattraper ") }

// position is where the room stands.
func (h hall) position() session.Position {
	return sessiontest.Look(h.Room, func(r *session.Retreat) session.Position {
		p, _ := r.Position(h.Clock.Now())
		return p
	})
}

// waits lets the clock go on to a fixed hour that comes next.
func (h hall) waits(next session.Planned) {
	now := session.MinutesOf(h.Clock.Now())
	if next.Slot.Anchored && next.Slot.Start > now {
		h.Clock.Pass(time.Duration(next.Slot.Start-now) * time.Minute)
	}
}

// fixedHours are those of the second day, by code.
func (h hall) fixedHours() map[string]session.Minutes {
	hours := map[string]session.Minutes{}
	h.Read(func(r *session.Retreat) {
		d, _ := r.DayOn("2026-12-10")
		for _, p := range r.Programme(d.ID) {
			if p.Slot.Anchored {
				hours[p.Slot.Code] = p.Start
			}
		}
	})
	return hours
}

// began is the hour at which a session was started.
func (h hall) began(code string) session.Minutes {
	id := h.Slot(code)
	return sessiontest.Look(h.Room, func(r *session.Retreat) session.Minutes {
		return session.MinutesOf(time.UnixMilli(r.Item(id).(*session.Slot).Began).UTC())
	})
}
