package format

import (
	"strconv"
	"time"

	"halqa/session/text"
)

// names are the words of a calendar, months from January and days from Sunday.
type names struct {
	months, shortMonths [12]string
	days, shortDays     [7]string
}

var french = names{
	months: [12]string{
		"janvier", "février", "mars", "avril", "mai", "juin",
		"juillet", "août", "septembre", "octobre", "novembre", "décembre",
	},
	shortMonths: [12]string{
		"janv.", "févr.", "mars", "avr.", "mai", "juin",
		"juil.", "août", "sept.", "oct.", "nov.", "déc.",
	},
	days:      [7]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
	shortDays: [7]string{"dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."},
}

// arabic has the months of Morocco (CLDR ar-MA). Arabic does not shorten them.
var arabic = names{
	months:      moroccanMonths,
	shortMonths: moroccanMonths,
	days:        arabicDays,
	shortDays:   arabicDays,
}

var (
	moroccanMonths = [12]string{
		"يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
		"يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
	}
	arabicDays = [7]string{"الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"}
)

var english = names{
	months: [12]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	},
	shortMonths: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	days:        [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	shortDays:   [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
}

func calendar(lang string) *names {
	switch base(lang) {
	case text.Arabic:
		return &arabic
	case text.English:
		return &english
	}
	return &french
}

// Date returns the full date of t in its own time zone: mercredi 9 décembre
// 2026, الأربعاء 9 دجنبر 2026, Wednesday 9 December 2026.
func Date(lang string, t time.Time) string {
	return Weekday(lang, t.Weekday()) + " " + Day(lang, t)
}

// Day returns the date without the day of the week: 9 décembre 2026.
func Day(lang string, t time.Time) string {
	return dayOfMonth(lang, t) + " " + Month(lang, t.Month()) + " " + strconv.Itoa(t.Year())
}

// Short returns the date for a narrow column, without the year: jeu. 10 déc.,
// الخميس 10 دجنبر, Thu 10 Dec.
func Short(lang string, t time.Time) string {
	c := calendar(lang)
	return c.shortDays[t.Weekday()] + " " + dayOfMonth(lang, t) + " " + c.shortMonths[t.Month()-1]
}

// Month returns the name of a month, or "" when there is no such month.
func Month(lang string, m time.Month) string {
	if m < time.January || m > time.December {
		return ""
	}
	return calendar(lang).months[m-1]
}

// Weekday returns the name of a day of the week, or "" when there is no such
// day.
func Weekday(lang string, d time.Weekday) string {
	if d < time.Sunday || d > time.Saturday {
		return ""
	}
	return calendar(lang).days[d]
}

// dayOfMonth returns the day, with the French ordinal on the first.
func dayOfMonth(lang string, t time.Time) string {
	if t.Day() == 1 && base(lang) == text.French {
		return "1er"
	}
	return strconv.Itoa(t.Day())
}
