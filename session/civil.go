package session

import (
	"fmt"
	"time"
)

// Date is a day of the calendar as 2006-01-02, without place or hour. The empty date is
// no date. Dates compare as strings.
type Date string

// DateOf is the day of t where t is.
func DateOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// Time is midnight UTC of the day, the zero time for no date.
func (d Date) Time() time.Time {
	t, _ := time.Parse(time.DateOnly, string(d))
	return t
}

// Add is the day n days later.
func (d Date) Add(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.Time().Weekday() }

func (d Date) check() error {
	if _, err := time.Parse(time.DateOnly, string(d)); err != nil {
		return fmt.Errorf("%q is not a date like 2026-12-09", string(d))
	}
	return nil
}

// ParseDate reads a date written 2006-01-02.
func ParseDate(s string) (Date, error) {
	if err := Date(s).check(); err != nil {
		return "", err
	}
	return Date(s), nil
}

// Minutes is an hour of the day on the wall, or a length of time, in minutes. Agenda
// hours are wall hours: nothing is computed from time zones.
type Minutes int

// ParseHour reads an hour of the day between 00:00 and 24:00; the empty text is 0.
func ParseHour(s string) (Minutes, error) {
	if s == "" {
		return 0, nil
	}
	var h, m int
	if n, err := fmt.Sscanf(s, "%d:%d", &h, &m); n != 2 || err != nil ||
		h < 0 || m < 0 || m > 59 || h*60+m > 24*60 || s != Minutes(h*60+m).String() {
		return 0, fmt.Errorf("%q is not an hour like 09:30", s)
	}
	return Minutes(h*60 + m), nil
}

// String is the hour as 09:30.
func (m Minutes) String() string { return fmt.Sprintf("%02d:%02d", int(m)/60, int(m)%60) }

func (m Minutes) text() string {
	if m == 0 {
		return ""
	}
	return m.String()
}

// MinutesOf is the hour of the day of t where t is.
func MinutesOf(t time.Time) Minutes { return Minutes(t.Hour()*60 + t.Minute()) }
