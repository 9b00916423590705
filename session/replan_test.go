package session_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
)

// programme is a day such as "J2S01 08:45 15": codes, hours, lengths.
func (h hall) starts(code string) session.Minutes {
	h.tb.Helper()
	id := h.Slot(code)
	return sessiontest.Look(h.Room, func(r *session.Retreat) session.Minutes {
		for _, p := range r.Programme(r.Item(id).(*session.Slot).Day) {
			if p.Slot.ID == id {
				return p.Start
			}
		}
		return -1
	})
}

// day is a day by its short name.
func (h hall) day(short string) *session.AgendaDay {
	h.tb.Helper()
	return sessiontest.Look(h.Room, func(r *session.Retreat) *session.AgendaDay {
		d := *r.Named(short).(*session.AgendaDay)
		return &d
	})
}

func (h hall) item(id session.ID) session.Slot {
	h.tb.Helper()
	return sessiontest.Look(h.Room, func(r *session.Retreat) session.Slot { return *r.Item(id).(*session.Slot) })
}

// effects are those of the adjustments, oldest first.
func (h hall) effects() []string {
	return sessiontest.Look(h.Room, func(r *session.Retreat) (all []string) {
		for _, a := range r.Adjustments() {
			all = append(all, a.Effect)
		}
		return all
	})
}

func TestANewSessionFindsRoomUpToTheFixedHour(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	id := h.Must(session.Insert{
		After: h.Slot("J2S06"), Length: 10, At: h.clock("08:10"),
		Values: []string{"title_fr", "Point presse"}, Why: "la radio passe",
	}).Items[0]
	added := h.item(id)
	if added.Length != 10 || added.TitleFR != "Point presse" || added.Anchored {
		t.Errorf("got %+v", added)
	}
	if got := h.starts("J2S09"); got != 13*60 {
		t.Errorf("lunch begins at %v", got)
	}
	checkDays(t, h.Room)
	var added1 bool
	for _, e := range h.effects() {
		added1 = added1 || e == "0 → 10 min"
	}
	if !added1 {
		t.Errorf("the journal of adjustments says %q", h.effects())
	}
	if _, err := h.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	if h.item(id).Gone != true || len(h.effects()) != 0 || h.starts("J2S07") != 12*60 {
		t.Error("one undo does not take it back")
	}
}

func TestANewSessionThatFindsNoRoomIsRefused(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	if err := h.Refuses(session.Insert{After: h.Slot("J2S06"), Length: 120, At: h.clock("08:10")}); !errors.Is(err, session.ErrAnchored) {
		t.Errorf("got %v", err)
	}
	if err := h.Refuses(session.Insert{After: h.Slot("J2S06"), Length: 3, At: h.clock("08:10")}); !errors.Is(err, session.ErrTooShort) {
		t.Errorf("got %v", err)
	}
}

// What is over by its hour can't give anything any more.
func TestOnlyWhatIsStillToComeGivesWay(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	h.does("10:50 begin J2S06")
	h.Must(session.Insert{After: h.Slot("J2S06"), Length: 10, At: h.clock("11:00")})
	for _, code := range []string{"J2S02", "J2S03", "J2S04", "J2S06"} {
		want := map[string]session.Minutes{"J2S02": 20, "J2S03": 40, "J2S04": 30, "J2S06": 65}[code]
		if got := h.item(h.Slot(code)).Length; got != want {
			t.Errorf("%s takes %d minutes", code, got)
		}
	}
}

func TestADayWithoutSessionsTakesOne(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	after := h.day("J4")
	id := h.Must(session.Insert{Day: after.ID, Length: 30, At: h.clock("08:10")}).Items[0]
	h.Must(session.Insert{After: id, Length: 60, At: h.clock("08:10")})
	plan := sessiontest.Look(h.Room, func(r *session.Retreat) []session.Planned { return r.Programme(after.ID) })
	if len(plan) != 2 || plan[0].Start != 9*60 || plan[1].Start != 9*60+30 {
		t.Errorf("got %+v", plan)
	}
}

func TestSplitKeepsTheTime(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	second := h.item(h.Must(session.Split{Slot: h.Slot("J2S06"), At: h.clock("08:10")}).Items[0])
	first := h.item(h.Slot("J2S06"))
	if first.Length != 35 || second.Length != 30 || second.TitleFR != "Idées stratégiques par défi (2)" || second.Screen != first.Screen {
		t.Errorf("got %+v and %+v", first, second)
	}
	if h.starts("J2S06B") != 11*60+55 {
		t.Error("what follows has moved")
	}
	h.Must(session.Resize{Slot: second.ID, By: -20, At: h.clock("08:10")})
	h.Must(session.Resize{Slot: second.ID, By: -5, At: h.clock("08:10")})
	if err := h.Refuses(session.Split{Slot: second.ID, At: h.clock("08:10")}); !errors.Is(err, session.ErrTooShort) {
		t.Errorf("got %v", err)
	}
	h.does("10:50 begin J2S06", "10:55 finish J2S06")
	if err := h.Refuses(session.Split{Slot: first.ID, At: h.clock("11:00")}); !errors.Is(err, session.ErrHeld) {
		t.Errorf("got %v", err)
	}
}

func TestNeighboursChangePlaces(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	at := h.clock("08:10")
	h.Must(session.Swap{Slot: h.Slot("J2S07"), At: at})
	if h.starts("J2S07") != 11*60+55 || h.starts("J2S06B") != 12*60+45 {
		t.Errorf("they begin at %v and %v", h.starts("J2S07"), h.starts("J2S06B"))
	}
	h.Must(session.Swap{Slot: h.Slot("J2S07"), Later: true, At: at})
	if h.starts("J2S07") != 12*60 {
		t.Errorf("it comes back to %v", h.starts("J2S07"))
	}
	h.Must(session.Swap{Slot: h.Slot("J2S08"), Later: true, At: at}) // past lunch
	if h.starts("J2S08") != 14*60+15 || h.starts("J2S09") != 13*60 || h.starts("J2S13") != 15*60+35 {
		t.Errorf("got %v, lunch %v, Asr %v", h.starts("J2S08"), h.starts("J2S09"), h.starts("J2S13"))
	}
	checkDays(t, h.Room)
	for _, code := range []string{"J2S09", "J2S01"} {
		if err := h.Refuses(session.Swap{Slot: h.Slot(code), Later: true, At: at}); !errors.Is(err, session.ErrAnchored) {
			t.Errorf("%s moved: %v", code, err)
		}
	}
}

func TestASessionGoesToAnotherDay(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	at := h.clock("08:10")
	h.Must(session.Carry{Slot: h.Slot("J2S14"), Day: h.day("J3").ID, At: at})
	moved := h.item(h.Slot("J2S14"))
	if moved.Day != h.day("J3").ID || h.starts("J2S14") < 16*60 {
		t.Errorf("it stands at %v of %v", h.starts("J2S14"), moved.Day)
	}
	effects := h.effects()
	if got := effects[len(effects)-1]; got != "45 min → J3" {
		t.Errorf("the journal says %q", got)
	}
	h.Must(session.Carry{Slot: h.Slot("J2S14"), Day: h.day("J4").ID, At: at})
	if h.starts("J2S14") != 9*60 {
		t.Errorf("the day after begins at %v", h.starts("J2S14"))
	}
	if err := h.Refuses(session.Carry{Slot: h.Slot("J2S09"), Day: h.day("J3").ID, At: at}); !errors.Is(err, session.ErrAnchored) {
		t.Errorf("lunch went away: %v", err)
	}
	h.Must(session.Drop{Slot: h.Slot("J3S01"), At: at})
	if h.starts("J3S02") != 8*60+40 {
		t.Errorf("the day began earlier without its first session, at %v", h.starts("J3S02"))
	}
	checkDays(t, h.Room)
}

func TestFieldsOfASessionAreEdited(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	id := h.Slot("J2S07")
	edit := func(field, value string) session.Edit { return session.Edit{Item: id, Field: field, Value: value} }
	for _, f := range session.TypeNamed("slot").Fields {
		if f.Form == session.Flag {
			h.Must(edit(f.Name, "1"), edit(f.Name, ""))
		} else if f.Form <= session.Prose && f.Name != "code" {
			h.Must(edit(f.Name, "mots"))
		}
	}
	h.Must(edit("length", "30"))
	if got := h.item(id).Length; got != 30 {
		t.Errorf("it takes %d minutes", got)
	}
	if err := h.Refuses(edit("length", "90")); !errors.Is(err, session.ErrAnchored) {
		t.Errorf("got %v", err)
	}
	if err := h.Refuses(edit("length", "2")); !errors.Is(err, session.ErrTooShort) {
		t.Errorf("got %v", err)
	}
	h.Must(edit("start", "12:10"))
	if s := h.item(id); h.starts("J2S07") != 12*60+10 && !s.Anchored {
		t.Errorf("it begins at %v", h.starts("J2S07"))
	}
	if err := h.Refuses(edit("start", "08:50")); !errors.Is(err, session.ErrAnchored) {
		t.Errorf("got %v", err)
	}
	if err := h.Refuses(edit("start", "25:00")); err == nil {
		t.Error("an hour that does not exist is taken")
	}
	h.Must(edit("start", ""))
	if h.item(id).Anchored {
		t.Error("an empty hour leaves it fixed")
	}
	checkDays(t, h.Room)
}

func TestEveryEditDuringTheRetreatIsNoted(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	id := h.Slot("J2S07")
	h.Must(session.Edit{Item: id, Field: "title_fr", Value: "Axes"})
	h.Must(session.Edit{Item: id, Field: "title_fr", Value: "Les axes"})
	h.Must(session.Edit{Item: h.day("J2").ID, Field: "asr", Value: "15:20"})
	want := []session.Outcome{{Kind: session.EffectField, Field: "title_fr"}, {Kind: session.EffectHour, From: 15*60 + 39, To: 15*60 + 20}}
	got := sessiontest.Look(h.Room, func(r *session.Retreat) (all []session.Outcome) {
		for _, a := range r.Adjustments() {
			all = append(all, a.Reads())
		}
		return all
	})
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %+v", got)
	}
}

func TestPausesFollowThePrayers(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	day := h.day("J2").ID
	asr := h.Slot("J2S13")
	h.Must(session.Edit{Item: day, Field: "asr", Value: "17:00"})
	if got := h.item(asr); got.TitleFR != template.PlainPause.TitleFR || got.Prayer != "" {
		t.Errorf("the pause is still called %q", got.TitleFR)
	}
	h.Must(session.Edit{Item: day, Field: "asr", Value: "15:30"})
	if got := h.item(asr); got.TitleFR != template.AsrPause.TitleFR || got.Prayer != template.Asr {
		t.Errorf("the pause is called %q", got.TitleFR)
	}
	h.Must(session.Edit{Item: day, Field: "dhuhr", Value: "14:30"})
	if got := h.starts("J2S09"); got != 13*60+30 {
		t.Errorf("midday begins at %v", got)
	}
	if !h.day("J2").Confirmed {
		t.Error("hours that people typed are not confirmed")
	}
	checkDays(t, h.Room)
}

func TestConcernsNameWhatAnEditBreaks(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	kinds := func() map[session.ConcernKind]bool {
		day := h.day("J2")
		return sessiontest.Look(h.Room, func(r *session.Retreat) map[session.ConcernKind]bool {
			all := map[session.ConcernKind]bool{}
			for _, c := range r.Concerns(day) {
				all[c.Kind] = true
			}
			return all
		})
	}
	has := func(k session.ConcernKind, when string) {
		t.Helper()
		if !kinds()[k] {
			t.Errorf("%s nobody asks about %s", when, k)
		}
	}
	if got := kinds(); got[session.PauseMissed] || got[session.AfterSunset] || got[session.Overlapping] {
		t.Errorf("the model is asked about %v", got)
	}
	at := h.clock("08:10")
	h.Must(session.Edit{Item: h.Slot("J2S13"), Field: "start", Value: "15:15"})
	h.Must(session.Edit{Item: h.Slot("J2S13"), Field: "length", Value: "15"})
	has(session.PauseMissed, "when the pause ends before the Asr")
	h.Must(session.Insert{After: h.Slot("J2S17"), Length: 45, At: at})
	has(session.AfterSunset, "when the day ends after Maghrib")
	h.Must(session.Drop{Slot: h.Slot("J2S06B"), At: at})
	has(session.Unbroken, "without the energiser")
	has(session.FreeTime, "before a fixed hour")
	h.Must(session.Edit{Item: h.Slot("J2S06"), Field: "least", Value: "90"})
	has(session.UnderLeast, "under its least length")
}

// Whatever people do to a plan, nothing overlaps and fixed hours stay where they are.
func TestNoEditMakesAnOverlap(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		h := enterHall(t)
		at := h.clock(rapid.SampledFrom([]string{"08:00", "11:34", "16:20"}).Draw(rt, "now"))
		for range rapid.IntRange(1, 12).Draw(rt, "edits") {
			ids := sessiontest.Look(h.Room, func(r *session.Retreat) (all []session.ID) {
				for _, s := range r.Slots() {
					all = append(all, s.ID)
				}
				return all
			})
			id := rapid.SampledFrom(ids).Draw(rt, "session")
			fixed := anchoredHours(h.Room)
			var c session.Command
			switch rapid.IntRange(0, 7).Draw(rt, "what") {
			case 0:
				c = session.Insert{After: id, Length: session.Minutes(rapid.IntRange(5, 60).Draw(rt, "length")), At: at}
			case 1:
				c = session.Split{Slot: id, At: at}
			case 2, 3:
				c = session.Swap{Slot: id, Later: rapid.Bool().Draw(rt, "later"), At: at}
			case 4:
				c = session.Carry{Slot: id, Day: h.day(rapid.SampledFrom([]string{"J0", "J1", "J2", "J3", "J4"}).Draw(rt, "day")).ID, At: at}
			case 5:
				c = session.Resize{Slot: id, By: session.Minutes(rapid.IntRange(-30, 30).Draw(rt, "by")), At: at}
			case 6:
				if h.item(id).Anchored {
					continue // taking a fixed hour out is people's own choice
				}
				c = session.Drop{Slot: id, At: at}
			case 7:
				c = session.Begin{Slot: id, At: at}
			}
			if _, err := h.Do(t.Context(), session.Facilitator, c); err != nil && !refusal(err) {
				rt.Fatalf("%T: %v", c, err)
			}
			for hour, start := range anchoredHours(h.Room) {
				if before, known := fixed[hour]; known && before != start && hour != id {
					rt.Fatalf("%T moved a fixed hour from %v to %v", c, before, start)
				}
			}
			checkNoOverlap(rt, h.Room)
		}
	})
}

func refusal(err error) bool {
	for _, known := range []error{session.ErrAnchored, session.ErrTooShort, session.ErrHeld, session.ErrGone} {
		if errors.Is(err, known) {
			return true
		}
	}
	return false
}

// anchoredHours are the planned starts of the sessions with a fixed hour.
func anchoredHours(room *sessiontest.Room) map[session.ID]session.Minutes {
	return sessiontest.Look(room, func(r *session.Retreat) map[session.ID]session.Minutes {
		all := map[session.ID]session.Minutes{}
		for _, d := range r.Days() {
			for _, p := range r.Programme(d.ID) {
				if p.Slot.Anchored {
					all[p.Slot.ID] = p.Start
				}
			}
		}
		return all
	})
}

// fataler is a test, or one run of a property.
type fataler interface {
	Fatalf(format string, args ...any)
}

func checkNoOverlap(t fataler, room *sessiontest.Room) {
	room.Read(func(r *session.Retreat) {
		for _, d := range r.Days() {
			for _, p := range r.Programme(d.ID) {
				if p.Overlap > 0 || p.Slot.Length < 5 || p.End > 24*60 {
					t.Fatalf("on %s %s takes %d minutes from %v and overlaps %d", d.Short, p.Slot.Code, p.Slot.Length, p.Start, p.Overlap)
				}
			}
		}
	})
}

func checkDays(t *testing.T, room *sessiontest.Room) {
	t.Helper()
	checkNoOverlap(t, room)
}
