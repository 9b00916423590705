package session_test

import (
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session"
	"halqa/session/sessiontest"
)

// left is the time that the room has left.
func (h hall) left() time.Duration {
	return sessiontest.Look(h.Room, func(r *session.Retreat) time.Duration {
		pos, _ := r.Position(h.Clock.Now())
		return pos.Left
	})
}

// beats looks at the clock as every screen does.
func (h hall) beats() session.Lapse {
	h.tb.Helper()
	if !h.Lapsed() {
		return session.Lapse{}
	}
	lapse, err := h.Beat(h.tb.Context(), "clock")
	if err != nil {
		h.tb.Fatal(err)
	}
	return lapse
}

// Whatever happens to the clock of the machine, the time left is that of the room.
func TestTheTimeLeftSurvivesTheMachine(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		h := enterHall(t)
		h.Clock.Pass(170 * time.Minute)
		h.Must(session.Begin{Slot: h.Slot("J2S06"), At: h.Clock.Now()}) // for 65 minutes
		var gone time.Duration                                          // in the room
		for range rapid.IntRange(1, 8).Draw(rt, "events") {
			d := time.Duration(rapid.Int64Range(0, int64(7*time.Minute)).Draw(rt, "for"))
			switch rapid.IntRange(0, 3).Draw(rt, "what") {
			case 0: // time passes
				h.Clock.Pass(d)
				gone += d
			case 1: // behind a closed lid
				h.Clock.Sleep(d)
				gone += d
			case 2: // the clock is set back
				h.Clock.Step(-d)
			case 3: // the program is killed and opened again
				h.beats()
				h.Room = sessiontest.Reopen(t, h.Memory, h.Clock, 2)
			}
			h.beats()
			if wrong := h.left() - (65*time.Minute - gone); wrong.Abs() > time.Second+time.Millisecond {
				rt.Fatalf("after %v the time left is wrong by %v", gone, wrong)
			}
		}
	})
}

func TestALapseIsToldOnce(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	h.does("08:00 begin J2S01")
	h.Clock.Sleep(12 * time.Minute)
	if got := h.beats(); got != (session.Lapse{Slept: 12 * time.Minute}) {
		t.Errorf("got %+v", got)
	}
	if h.Lapsed() {
		t.Error("it is told again")
	}
	h.Clock.Step(-5 * time.Minute)
	h.Memory.Fail = session.ErrDiskFull
	if _, err := h.Beat(t.Context(), "clock"); !errors.Is(err, session.ErrDiskFull) {
		t.Errorf("got %v", err)
	}
	h.Memory.Fail = nil
	if got := h.beats(); got.Back != 5*time.Minute {
		t.Errorf("after the disk has room again: %+v", got)
	}
	if got := h.left(); got != 3*time.Minute {
		t.Errorf("%v are left", got)
	}
}

// A correction of the clock is nobody's act: the undo of a person passes over it.
func TestUndoPassesOverACorrectedClock(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	h.does("08:00 begin J2S01")
	h.Must(session.Resize{Slot: h.Slot("J2S07"), By: -5, At: h.clock("08:01")})
	h.Clock.Step(-10 * time.Minute)
	h.beats()
	if receipt, err := h.Undo(t.Context(), session.Facilitator); err != nil || receipt.Verb != session.VerbPlan {
		t.Errorf("undid %v, %v", receipt.Verb, err)
	}
	if got := h.left(); got != 15*time.Minute {
		t.Errorf("%v are left", got)
	}
}

func TestStepsAreReadFromWhatPeopleWrote(t *testing.T) {
	t.Parallel()
	type steps = []string
	for _, c := range []struct {
		name, technique, code string
		want                  steps
	}{
		{"with the minutes at the end", "Silence 8 min ; tour de table 30 min ; clarification 20 min", "", steps{"8 Silence", "30 tour de table", "20 clarification"}},
		{"with minutes in brackets beside", "Écriture (5 min par passage) 30 min ; tri 20 min", "", steps{"30 Écriture (5 min par passage)", "20 tri"}},
		{"with several turns", "Carrousel 3 x 12 min : valider ; retour 14 min", "", steps{"36 Carrousel : valider", "14 retour"}},
		{"in Arabic", "صمت 8 دقائق؛ نقاش 20 دقيقة", "", steps{"8 صمت", "20 نقاش"}},
		{"a clause that names two times is none", "de 5 min à 10 min ; tri 20 min ; fin 5 min", "", steps{"20 tri", "5 fin"}},
		{"without minutes the card of the model speaks", "Écriture tournante", "J2S06", steps{"5 Premier passage : trois idées sur la feuille devant soi.", "20 Quatre passages de 5 minutes : lire, prolonger, ajouter.", "5 Dernier passage : entourer l'idée la plus utile et la plus neuve."}},
		{"and without a card there is none", "Un mot chacun", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := session.Slot{Technique: c.technique, Code: c.code, Length: 60}
			var got steps
			for _, step := range s.Steps("fr") {
				got = append(got, strconv.Itoa(int(step.Minutes))+" "+step.Text)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestStepsStretchWithTheSession(t *testing.T) {
	t.Parallel()
	s := session.Slot{Technique: "a 10 min ; b 20 min", Length: 60}
	steps := s.Steps("fr")
	for _, c := range []struct {
		gone time.Duration
		at   int
		left time.Duration
		ok   bool
	}{
		{0, 0, 20 * time.Minute, true},
		{19*time.Minute + 59*time.Second, 0, time.Second, true},
		{20 * time.Minute, 1, 40 * time.Minute, true},
		{60 * time.Minute, 0, 0, false},
		{-time.Minute, 0, 0, false},
	} {
		if at, left, ok := session.StageAt(steps, c.gone); at != c.at || left != c.left || ok != c.ok {
			t.Errorf("after %v: step %d, %v left, %v", c.gone, at, left, ok)
		}
	}
}

func TestATechniqueIsTaken(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	id := h.Must(session.Insert{After: h.Slot("J2S14"), Length: 10, At: h.clock("08:10")}).Items[0]
	h.Must(session.UseTechnique{Slot: id, Card: "un-deux-quatre-tous", Lang: "fr", Length: true, At: h.clock("08:10")})
	s := h.item(id)
	if s.Length != 12 || s.Technique != "1-2-4-Tous" || s.Materials == "" || s.Outputs == "" || len(s.Steps("ar")) != 4 {
		t.Errorf("got %+v", s)
	}
	h.Must(session.Edit{Item: id, Field: "materials", Value: "craie"})
	h.Must(session.UseTechnique{Slot: id, Card: "pre-mortem", Lang: "ar", At: h.clock("08:11")})
	if s := h.item(id); s.Materials != "craie" || s.Length != 12 || s.Technique != "تحليل الفشل المحتمل" {
		t.Errorf("got %+v", s)
	}
	if err := h.Refuses(session.UseTechnique{Slot: id, Card: "magie"}); err == nil {
		t.Error("a card that nobody wrote is taken")
	}
}

func TestSuppliesAreCountedForThoseWhoAreThere(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]session.Supply{
		"feuilles A3, 2 × groupe":   {What: "feuilles A3", Each: 2, Per: session.PerGroup, Total: 8},
		"bulletins × personne":      {What: "bulletins", Each: 1, Per: session.PerPerson, Total: 6},
		"bulletins par personne":    {What: "bulletins", Each: 1, Per: session.PerPerson, Total: 6},
		"2 x personne : post-it":    {What: "post-it", Each: 2, Per: session.PerPerson, Total: 12},
		"بطاقات لكل شخص":            {What: "بطاقات", Each: 1, Per: session.PerPerson, Total: 6},
		"gabarit A1 × groupe":       {What: "gabarit A1", Each: 1, Per: session.PerGroup, Total: 4},
		"urnes x2":                  {What: "urnes", Each: 2, Total: 2},
		"4 panneaux":                {What: "panneaux", Each: 4, Total: 4},
		"fiche SMART FR/AR":         {What: "fiche SMART FR/AR"},
		"synthèse 2 pages":          {What: "synthèse 2 pages"},
		"questionnaire × 25":        {What: "questionnaire", Each: 25, Total: 25},
		"marqueurs, 3 × groupe":     {What: "marqueurs", Each: 3, Per: session.PerGroup, Total: 12},
		"sheets, 1 per participant": {What: "sheets", Each: 1, Per: session.PerPerson, Total: 6},
		"2 ou 3 marqueurs":          {What: "2 ou 3 marqueurs"},
	} {
		t.Run(line, func(t *testing.T) {
			t.Parallel()
			h := enterHall(t)
			h.Enrols(session.Staff, 6)
			id := h.Slot("J2S06")
			h.Must(session.Edit{Item: id, Field: "materials", Value: line}, session.Edit{Item: id, Field: "tracks", Value: "a\nb\nc\nd"})
			h.Read(func(r *session.Retreat) {
				got := r.Supplies(r.Item(id).(*session.Slot))
				if diff := cmp.Diff([]session.Supply{want}, got); diff != "" {
					t.Error(diff)
				}
			})
		})
	}
}

func TestTheListOfADayIsTheUnionOfItsSessions(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	h.Enrols(session.Staff, 25)
	h.Read(func(r *session.Retreat) {
		for _, d := range r.Days() {
			sum := map[string]int{}
			for _, p := range r.Programme(d.ID) {
				for _, n := range r.Supplies(p.Slot) {
					sum[n.What] += n.Total
				}
			}
			all := r.SuppliesOf(d.ID)
			if len(all) != len(sum) {
				t.Errorf("%s lists %d things of %d", d.Short, len(all), len(sum))
			}
			for _, n := range all {
				if n.Total != sum[n.What] {
					t.Errorf("%s lists %d × %s, want %d", d.Short, n.Total, n.What, sum[n.What])
				}
			}
		}
	})
}

// What stops a process for a while, such as Ctrl+Z, may do so between two clocks.
func TestAProcessHeldBetweenTwoClocksSawNoLapse(t *testing.T) {
	t.Parallel()
	clock, held := sessiontest.At(t, "2026-12-09 09:00"), time.Duration(0)
	hold := func() { clock.Pass(held); held = 0 }
	now := func() time.Time { defer hold(); return clock.Now() }
	ran := func() time.Duration { defer hold(); return clock.Ran() }
	m := &sessiontest.Memory{}
	r := session.NewRoom(session.Config{Clock: session.NewClock(1, now), Journal: m, Vault: m, Ran: ran}, nil)
	for range 3 {
		held = 30 * time.Second
		if r.Lapsed() {
			t.Error("the clock did what the time did")
		}
		if lapse, err := r.Beat(t.Context(), "clock"); lapse != (session.Lapse{}) || err != nil {
			t.Errorf("%+v, %v", lapse, err)
		}
	}
}
