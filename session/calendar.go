package session

import (
	"slices"
	"strings"
	"time"

	"halqa/assets/template"
)

// NoticeKind is what can make a day special.
type NoticeKind string

// The kinds of notice, as they are written in AgendaDay.Notice.
const (
	WeekendNotice  NoticeKind = "weekend"  // a Saturday or a Sunday
	RamadanNotice  NoticeKind = "ramadan"  // fasting hours
	ClockNotice    NoticeKind = "utc0"     // clocks are at UTC+0 outside Ramadan
	HolidayNotice  NoticeKind = "holiday"  // a public holiday
	UnlistedNotice NoticeKind = "unlisted" // a year of which no holidays are known
)

// Notice is one thing that makes a day special.
type Notice struct {
	Kind      NoticeKind
	Holiday   string // the name's key in template.HolidayNames, for HolidayNotice
	Estimated bool   // follows the moon and has yet to be announced
}

// String is the notice as a stable key, such as "weekend" or "holiday:aid-al-fitr?",
// where the question mark says that the date is an estimate.
func (n Notice) String() string {
	s := string(n.Kind)
	if n.Holiday != "" {
		s += ":" + n.Holiday
	}
	if n.Estimated {
		s += "?"
	}
	return s
}

// Notices reads the keys in Notice back; the interface has the words for them.
func (d *AgendaDay) Notices() []Notice {
	var all []Notice
	for key := range strings.FieldsSeq(d.Notice) {
		key, estimated := strings.CutSuffix(key, "?")
		kind, holiday, _ := strings.Cut(key, ":")
		all = append(all, Notice{Kind: NoticeKind(kind), Holiday: holiday, Estimated: estimated})
	}
	return all
}

// noticesOn says what the calendar of Morocco holds against a date.
func noticesOn(d Date) []Notice {
	var all []Notice
	if weekend(d) {
		all = append(all, Notice{Kind: WeekendNotice})
	}
	switch {
	case fasting(d):
		all = append(all, Notice{Kind: RamadanNotice, Estimated: true})
	case slowerClock(d):
		all = append(all, Notice{Kind: ClockNotice, Estimated: true})
	}
	for _, h := range template.Holidays {
		n := Notice{Kind: HolidayNotice, Holiday: h.Name, Estimated: h.Estimated}
		if (Date(h.Date) == d || Date(h.Or) == d) && !slices.Contains(all, n) {
			all = append(all, n)
		}
	}
	if !slices.Contains(template.HolidayYears, d.Time().Year()) {
		all = append(all, Notice{Kind: UnlistedNotice})
	}
	return all
}

func weekend(d Date) bool {
	day := d.Weekday()
	return day == time.Saturday || day == time.Sunday
}

// fasting reports whether a date falls in Ramadan, by estimate.
func fasting(d Date) bool {
	return slices.ContainsFunc(template.Fasts, func(f template.Fast) bool {
		return d >= Date(f.First) && d <= Date(f.Last) || d == Date(f.OrFirst)
	})
}

// slowerClock reports whether clocks are at UTC+0 on a date.
func slowerClock(d Date) bool {
	return slices.ContainsFunc(template.Fasts, func(f template.Fast) bool {
		return d >= Date(f.From) && d < Date(f.To)
	})
}

// workingDayAfter is the next day on which offices are open.
func workingDayAfter(d Date) Date {
	for d = d.Add(1); closed(d); {
		d = d.Add(1)
	}
	return d
}

// prayers are the hours on the wall of one day.
type prayers struct{ dhuhr, asr, maghrib Minutes }

// prayersOn takes the hours that the template gives for a date, else those of the table.
func prayersOn(t *template.Template, d Date) prayers {
	for _, p := range t.Prayers {
		if Date(p.Date) == d {
			return prayers{Minutes(p.Dhuhr), Minutes(p.Asr), Minutes(p.Maghrib)}
		}
	}
	p := tabled(d)
	if slowerClock(d) {
		p.dhuhr, p.asr, p.maghrib = p.dhuhr-template.SlowerClock, p.asr-template.SlowerClock, p.maghrib-template.SlowerClock
	}
	return p
}

// tabled reads the half-month table between its two values next to a date.
func tabled(d Date) prayers {
	date := d.Time()
	i := 2*int(date.Month()-1) + 1 // the entry of the 23rd
	from := time.Date(date.Year(), date.Month(), 23, 0, 0, 0, 0, time.UTC)
	switch {
	case date.Day() < 8:
		i, from = i-2, from.AddDate(0, -1, 0)
	case date.Day() < 23:
		i, from = i-1, from.AddDate(0, 0, -15)
	}
	to := from.AddDate(0, 0, 15)
	if from.Day() == 23 {
		to = time.Date(from.Year(), from.Month()+1, 8, 0, 0, 0, 0, time.UTC)
	}
	n := len(template.HalfMonths)
	a, b := template.HalfMonths[(i+n)%n], template.HalfMonths[(i+1)%n]
	gone, all := int(date.Sub(from).Hours()), int(to.Sub(from).Hours())
	between := func(k int) Minutes { return Minutes(a[k] + ((b[k]-a[k])*gone*2+all)/(2*all)) }
	return prayers{between(0), between(1), between(2)}
}
