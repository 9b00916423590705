package smart

import (
	"fmt"
	"time"
)

// Date is a day of the calendar as 2006-01-02, without place or hour. The empty date is
// no date. Valid dates compare as strings.
type Date string

// ParseDate reads a date written 2006-01-02. The empty text is the empty date.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return "", nil
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", fmt.Errorf("%q is not a date like 2028-12-31", s)
	}
	return Date(s), nil
}

// time is midnight UTC of the day; ok is false for no date and for what is not one.
func (d Date) time() (t time.Time, ok bool) {
	t, err := time.Parse(time.DateOnly, string(d))
	return t, err == nil
}

func (d Date) valid() bool {
	_, ok := d.time()
	return ok
}

// addMonths is the same day n months later, and no date when d is none.
func (d Date) addMonths(n int) Date {
	t, ok := d.time()
	if !ok {
		return ""
	}
	return Date(t.AddDate(0, n, 0).Format(time.DateOnly))
}

// String is the day as people write it, 31/12/2028.
func (d Date) String() string {
	t, ok := d.time()
	if !ok {
		return string(d)
	}
	return t.Format("02/01/2006")
}
