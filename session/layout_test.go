package session_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
)

// laid opens a room with the model agenda on a date.
func laid(tb testing.TB, start session.Date) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	r.Must(session.Lay{Template: template.MS2, Start: start})
	return r
}

// programme lists the sessions of the facilitated days as "J1S01 08:30 30".
func programme(rt *session.Retreat, facilitated int) (lines []string) {
	d := rt.Days()[facilitated]
	for _, p := range rt.Programme(d.ID) {
		lines = append(lines, p.Slot.Code+" "+p.Start.String()+" "+p.Slot.Length.String())
	}
	return lines
}

// at finds a session by its code.
func at(tb testing.TB, rt *session.Retreat, code string) *session.Slot {
	tb.Helper()
	for _, s := range rt.Slots() {
		if s.Code == code {
			return s
		}
	}
	tb.Fatalf("no session %s", code)
	return nil
}

func TestLay(t *testing.T) {
	t.Parallel()
	t.Run("keeps every hour of the model agenda on its own dates", func(t *testing.T) {
		t.Parallel()
		r := laid(t, "2026-12-09")
		r.Read(func(rt *session.Retreat) {
			for i, d := range template.MS2.Days {
				var want []string
				for _, s := range d.Slots {
					want = append(want, s.Code+" "+session.Minutes(s.Start).String()+" "+session.Minutes(s.Length).String())
				}
				if diff := cmp.Diff(want, programme(rt, i)); diff != "" {
					t.Errorf("day %d: %s", d.Number, diff)
				}
				if got := rt.Days()[i]; got.Date != session.Date(d.Date) || got.Short != "J"+string(rune('0'+d.Number)) {
					t.Errorf("%s on %s, want %s", got.Short, got.Date, d.Date)
				}
			}
			s := at(t, rt, "J1S05")
			if s.Short != "S-05" || s.Least != 20 || s.Screen != "constats" || s.TitleAR == "" || s.Materials == "" || s.Anchored {
				t.Errorf("%+v", s)
			}
			if s := at(t, rt, "J2S12"); !strings.Contains(s.PlanB, "Deux heures perdues") {
				t.Errorf("plan B of %s: %q", s.Code, s.PlanB)
			}
			p := rt.Profile()
			if p.Start != "2026-12-09" || p.PlanStart != "2027-01-01" || p.PlanEnd != "2029-12-31" || p.Place != "Oujda" ||
				p.Language != "fr" || strings.Count(p.RulesAR, "\n") != 5 || !strings.Contains(p.PlanB, "Ramadan : ") || p.Organisation == "" {
				t.Errorf("%+v", p)
			}
		})
	})
	t.Run("refuses a second retreat, and a date that is none", func(t *testing.T) {
		t.Parallel()
		r := laid(t, "2026-12-09")
		if err := r.Refuses(session.Lay{Template: template.MS2, Start: "2027-01-04"}); !errors.Is(err, session.ErrAlreadyLaid) {
			t.Errorf("got %v", err)
		}
		var value *session.ValueError
		err := sessiontest.NewRoom(t).Refuses(session.Lay{Template: template.MS2, Start: "9 décembre"})
		if !errors.As(err, &value) || value.Field != "start" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("plans the years after the retreat", func(t *testing.T) {
		t.Parallel()
		p := sessiontest.Look(laid(t, "2028-06-12"), (*session.Retreat).Profile)
		if p.PlanStart != "2029-01-01" || p.PlanEnd != "2031-12-31" {
			t.Errorf("from %s to %s", p.PlanStart, p.PlanEnd)
		}
	})
}

func TestLayFollowsTheCalendar(t *testing.T) {
	t.Parallel()
	const jumua, lunch = "Prière du vendredi et déjeuner", "Déjeuner et prière du Dohr"
	for name, c := range map[string]struct {
		start session.Date
		noons [3]string // "hour length title" of the midday pause of each day
	}{
		"Friday is the first day":  {"2026-12-11", [3]string{"12:30 135 " + jumua, "13:00 75 " + lunch, "13:00 75 " + lunch}},
		"Friday is the second day": {"2026-12-10", [3]string{"13:00 75 " + lunch, "12:30 135 " + jumua, "13:00 75 " + lunch}},
		"Friday is the third day":  {"2026-12-09", [3]string{"13:00 75 " + lunch, "13:00 75 " + lunch, "12:30 135 " + jumua}},
		"no day is a Friday":       {"2026-12-07", [3]string{"13:00 75 " + lunch, "13:00 75 " + lunch, "13:00 75 " + lunch}},
		"Ramadan, with a Friday": {"2027-03-04", [3]string{
			"12:20 20 Pause et prière du Dohr", "12:05 60 Prière du vendredi", "12:20 20 Pause et prière du Dohr",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			laid(t, c.start).Read(func(rt *session.Retreat) {
				for i, code := range []string{"J1S09", "J2S09", "J3S08"} {
					s := at(t, rt, code)
					got := s.Start.String() + " " + strconv.Itoa(int(s.Length)) + " " + s.TitleFR
					if got != c.noons[i] || !s.Anchored || s.Prayer != "dohr" || s.TitleAR == "" {
						t.Errorf("%s: got %q, want %q", code, got, c.noons[i])
					}
				}
			})
		})
	}
	t.Run("a pause is named after the prayer that it covers", func(t *testing.T) {
		t.Parallel()
		for start, want := range map[session.Date]string{"2026-12-09": "Pause et prière de l'Asr asr", "2027-07-06": "Pause "} {
			laid(t, start).Read(func(rt *session.Retreat) {
				if s := at(t, rt, "J1S13"); s.TitleFR+" "+s.Prayer != want {
					t.Errorf("%s: %q for %q", start, s.TitleFR, s.Prayer)
				}
			})
		}
	})
	t.Run("the day after is the next on which offices are open", func(t *testing.T) {
		t.Parallel()
		for start, want := range map[session.Date]session.Date{
			"2026-12-07": "2026-12-10", "2026-12-09": "2026-12-14", "2026-12-30": "2027-01-04", "2027-05-14": "2027-05-19",
		} {
			days := sessiontest.Look(laid(t, start), (*session.Retreat).Days)
			if got := days[4].Date; got != want {
				t.Errorf("after %s: %s, want %s", start, got, want)
			}
		}
	})
	t.Run("what makes a day special is named", func(t *testing.T) {
		t.Parallel()
		for start, want := range map[session.Date]string{
			"2026-12-09": "",
			"2026-12-12": "weekend",
			"2027-03-01": "ramadan?",
			"2027-03-10": "utc0? holiday:aid-al-fitr?",
			"2027-05-01": "weekend holiday:fete-travail",
			"2031-06-02": "unlisted",
		} {
			d := sessiontest.Look(laid(t, start), (*session.Retreat).Days)[1]
			if d.Notice != want {
				t.Errorf("%s: got %q, want %q", start, d.Notice, want)
			}
			var keys []string
			for _, n := range d.Notices() {
				keys = append(keys, n.String())
			}
			if got := strings.Join(keys, " "); got != want {
				t.Errorf("%s: read back as %q", start, got)
			}
		}
	})
}

func TestPrayerTimes(t *testing.T) {
	t.Parallel()
	days := func(start session.Date) *session.AgendaDay {
		return sessiontest.Look(laid(t, start), (*session.Retreat).Days)[1]
	}
	for start, want := range map[session.Date]string{
		"2026-12-09": "13:00 15:39 17:57", // given by the template
		"2027-01-08": "13:14 15:55 18:13", // of the table
		"2027-01-01": "13:11 15:50 18:08", // between two years of it
		"2027-07-01": "13:12 16:58 20:24",
		"2027-03-01": "12:21 15:34 18:03", // clocks an hour back
	} {
		d := days(start)
		if got := d.Dhuhr.String() + " " + d.Asr.String() + " " + d.Maghrib.String(); got != want || d.Confirmed {
			t.Errorf("%s: got %s, want %s", start, got, want)
		}
	}
}

// span is what the 400 dates must hold for the test to mean something.
type span struct {
	fridays                     [4]int // by number of the day
	fasting, weekends, holidays int
}

func TestAnyStartDate(t *testing.T) {
	t.Parallel()
	var seen span
	for i := range 400 {
		start := session.Date("2026-12-01").Add(i)
		laid(t, start).Read(func(rt *session.Retreat) {
			if len(rt.Slots()) != 50 || len(rt.Days()) != 5 {
				t.Errorf("%s: %d sessions in %d days", start, len(rt.Slots()), len(rt.Days()))
			}
			part, whole := 0, 0
			for _, d := range rt.Days() {
				if d.Facilitated {
					keepsItsPromises(t, rt, d)
					p, w := shares(rt, d)
					part, whole = part+p, whole+w
					seen.note(d)
				}
			}
			// The model gives 57 % of its work to individuals and groups.
			if part*100 < whole*55 {
				t.Errorf("%s: %d of %d minutes are for individuals and groups", start, part, whole)
			}
		})
	}
	if seen.fridays[1] == 0 || seen.fridays[2] == 0 || seen.fridays[3] == 0 || seen.fasting == 0 || seen.weekends == 0 || seen.holidays == 0 {
		t.Errorf("the dates hold %+v", seen)
	}
}

func (s *span) note(d *session.AgendaDay) {
	if d.Date.Weekday() == time.Friday {
		s.fridays[d.Number]++
	}
	for _, n := range d.Notices() {
		switch n.Kind {
		case session.RamadanNotice:
			s.fasting++
		case session.WeekendNotice:
			s.weekends++
		case session.HolidayNotice:
			s.holidays++
		case session.ClockNotice, session.UnlistedNotice:
		}
	}
}

// keepsItsPromises checks one day: nothing overlaps or lies idle, no session is shorter
// than its least, nobody works longer at a stretch than in the model, prayers have their
// pause, and the day ends before Maghrib.
func keepsItsPromises(t *testing.T, rt *session.Retreat, d *session.AgendaDay) {
	t.Helper()
	var end, stretch session.Minutes
	for i, p := range rt.Programme(d.ID) {
		s := p.Slot
		if p.Overlap != 0 || p.Idle != 0 || p.Start != s.Start || s.Length < s.Least || s.Length < 5 || s.Length%5 != 0 || s.Anchored != fixed(i, s) {
			t.Errorf("%s %s: %s %s for %d minutes", d.Date, d.Notice, s.Code, s.Start, s.Length)
		}
		stretch += s.Length
		if s.Type == template.Pause || s.Type == template.Meal {
			stretch = 0
		}
		if stretch > 135 {
			t.Errorf("%s %s: %s ends %d minutes without a pause", d.Date, d.Notice, s.Code, stretch)
		}
		end = p.End
	}
	if end >= d.Maghrib {
		t.Errorf("%s ends at %s, Maghrib is at %s", d.Date, end, d.Maghrib)
	}
	if names := rt.Uncovered(d); len(names) > 0 {
		t.Errorf("%s: no pause for %v", d.Date, names)
	}
}

// fixed reports whether a session belongs at a fixed hour.
func fixed(i int, s *session.Slot) bool {
	return i == 0 || s.Type == template.Meal || s.Prayer != "" || s.TitleFR == template.PlainPause.TitleFR
}

// shares adds up the minutes of a day that people work alone or in groups, and all that
// they work: arrival and committee apart.
func shares(rt *session.Retreat, d *session.AgendaDay) (part, whole int) {
	for _, p := range rt.Programme(d.ID) {
		switch p.Slot.Format {
		case "individuel", "groupes", "binômes":
			part += int(p.Slot.Length)
			whole += int(p.Slot.Length)
		case "plénière":
			whole += int(p.Slot.Length)
		}
	}
	return part, whole
}

// Whatever a template holds, every session is laid once, in a length that is one.
func TestLayTakesAnyTemplate(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		d := template.Day{Number: 1, Facilitated: true, TitleFR: "Jour"}
		now := rapid.IntRange(6*60, 15*60).Draw(rt, "from")
		for i := range rapid.IntRange(1, 14).Draw(rt, "sessions") {
			s := template.Slot{Code: string(rune('A' + i)), TitleFR: "t", Start: now, Length: rapid.IntRange(1, 120).Draw(rt, "length")}
			s.Type = rapid.SampledFrom([]string{"groupe", "groupe", template.Pause, template.Meal}).Draw(rt, "type")
			s.Prayer = rapid.SampledFrom([]string{"", "", "", template.Dhuhr, template.Asr}).Draw(rt, "prayer")
			s.Format = rapid.SampledFrom([]string{"plénière", template.Committee}).Draw(rt, "format")
			if now += s.Length + 5*rapid.IntRange(0, 3).Draw(rt, "gap"); now > 23*60 {
				break
			}
			d.Slots = append(d.Slots, s)
		}
		start := session.Date("2026-11-01").Add(rapid.IntRange(0, 500).Draw(rt, "start"))
		room := sessiontest.NewRoom(t)
		room.Must(session.Lay{Template: template.Template{Days: []template.Day{d}}, Start: start})
		room.Read(func(r *session.Retreat) {
			if len(r.Slots()) != len(d.Slots) {
				rt.Fatalf("%d of %d sessions", len(r.Slots()), len(d.Slots))
			}
			for _, s := range r.Slots() {
				if s.Length < 1 || s.Least > s.Length || s.Start < 0 {
					rt.Errorf("%s at %s for %d, least %d", s.Code, s.Start, s.Length, s.Least)
				}
			}
		})
	})
}
