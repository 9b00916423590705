package ics_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"halqa/session/report/ics"
)

func write(t interface{ Fatal(...any) }, c ics.Calendar) string {
	var b bytes.Buffer
	if err := ics.Write(&b, c); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAnEventStandsAtItsHourOnTheWall(t *testing.T) {
	t.Parallel()
	got := write(t, ics.Calendar{
		Name: "Retraite; MS2", Lang: "fr", Stamp: time.Date(2026, 12, 10, 8, 0, 0, 0, time.UTC),
		Changes: []ics.Change{{ToUTC: "2027-02-07", Back: "2027-03-14"}},
		Events: []ics.Event{
			{UID: "a@halqa", Start: time.Date(2026, 12, 10, 9, 0, 0, 0, time.UTC), End: time.Date(2026, 12, 10, 9, 40, 0, 0, time.UTC), Title: "Vote, secret", Place: "Oujda"},
			{UID: "b@halqa", Start: time.Date(2026, 12, 14, 0, 0, 0, 0, time.UTC), AllDay: true, Title: "Lendemain", Description: "un\ndeux"},
		},
	})
	for _, want := range []string{
		"X-WR-CALNAME:Retraite\\; MS2\r\n", "DTSTART;TZID=Africa/Casablanca:20261210T090000\r\n", "DTEND;TZID=Africa/Casablanca:20261210T094000\r\n",
		"SUMMARY;LANGUAGE=fr:Vote\\, secret\r\n", "DTSTART;VALUE=DATE:20261214\r\n", "DESCRIPTION;LANGUAGE=fr:un\\ndeux\r\n",
		"DTSTAMP:20261210T080000Z\r\n", "DTSTART:20270207T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n", "END:VCALENDAR\r\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
}

// However long a text is and in whatever script: lines are short, whole in their
// characters, and unfold to what was given.
func TestLongLinesAreFolded(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		title := rapid.StringOfN(rapid.RuneFrom([]rune("aé,;\\\n الاقتراع𝒜")), 1, 200, -1).Draw(rt, "title")
		got := write(rt, ics.Calendar{Lang: "ar", Events: []ics.Event{{UID: "x", Title: title}}})
		for line := range strings.SplitSeq(strings.TrimSuffix(got, "\r\n"), "\r\n") {
			if len(line) > ics.Limit || !utf8.ValidString(line) || strings.Contains(line, "\n") {
				rt.Fatalf("a line of %d bytes: %q", len(line), line)
			}
		}
		if want := "SUMMARY;LANGUAGE=ar:" + ics.Escape(title) + "\r\n"; !strings.Contains(strings.ReplaceAll(got, "\r\n ", ""), want) {
			rt.Fatalf("%q does not unfold to %q", got, want)
		}
	})
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestAFullDiskIsTold(t *testing.T) {
	t.Parallel()
	if err := ics.Write(full{}, ics.Calendar{}); err == nil {
		t.Error("nobody says that nothing was written")
	}
}
