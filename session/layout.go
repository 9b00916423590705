package session

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"halqa/assets/template"
)

// Lay starts a retreat: it puts a template on dates, the first of the three days of
// facilitation being Start. A file is laid once.
//
// The eve is the day before and the day after is the next on which offices are open.
// Midday is a meal at 13:00, or the long block of Friday prayers on a Friday, whichever
// day of the retreat that is; in Ramadan the days go from 09:30 to 15:30 without a meal.
// Pauses stand where they cover Dhuhr and Asr, everything ends before Maghrib, and the
// sessions between grow or shrink in proportion, in steps of five minutes and never
// under their least. What is special about a date is kept in AgendaDay.Notice.
type Lay struct {
	Template template.Template
	Start    Date
	Language string // fr or ar, of generated documents; fr when empty
}

func (c Lay) plan(b *batch) {
	b.called(VerbLay)
	if len(b.profiles.live) > 0 {
		b.refuse(ErrAlreadyLaid)
		return
	}
	if err := c.Start.check(); err != nil {
		b.refuse(&ValueError{Field: "start", Value: string(c.Start), Err: err})
		return
	}
	t := &c.Template
	c.profile(b, t)
	m := newMidday(t)
	slots := 0
	for i := range t.Days {
		slots += len(t.Days[i].Slots)
	}
	order, cases := places(slots), planB(t)
	for i := range t.Days {
		d := &t.Days[i]
		date := c.dateOf(t, d.Number)
		p := prayersOn(t, date)
		lay := layday{
			day: d, prayers: p, friday: date.Weekday() == time.Friday, fasting: fasting(date),
			lunch: m.lunch, jumua: m.friday, limit: m.limit,
		}
		laid := lay.pieces()
		id := b.layDay(&lay, date)
		for _, piece := range laid {
			b.lay(id, &piece, cases[piece.Code], order[0])
			order = order[1:]
		}
	}
}

// profile says what is true of the retreat as a whole.
func (c Lay) profile(b *batch, t *template.Template) {
	if c.Language == "" {
		c.Language = "fr"
	}
	var fr, ar, planB []string
	for _, r := range t.Rules {
		fr, ar = append(fr, r.FR), append(ar, r.AR)
	}
	for _, p := range t.PlanB {
		planB = append(planB, p.Case+" : "+p.Action)
	}
	start, end := c.period(t)
	b.sets(b.add(profileType),
		"title_fr", t.TitleFR, "title_ar", t.TitleAR, "organisation", t.Organisation, "place", t.Place,
		"start", string(c.Start), "plan_start", string(start), "plan_end", string(end), "language", c.Language,
		"rules_fr", strings.Join(fr, "\n"), "rules_ar", strings.Join(ar, "\n"), "plan_b", strings.Join(planB, "\n"))
}

// period moves the years of the plan with the year of the retreat.
func (c Lay) period(t *template.Template) (start, end Date) {
	years := 0
	for _, d := range t.Days {
		if d.Number == template.FirstDay && d.Date != "" {
			years = c.Start.Time().Year() - Date(d.Date).Time().Year()
		}
	}
	shift := func(s string) Date {
		if s == "" {
			return ""
		}
		return DateOf(Date(s).Time().AddDate(years, 0, 0))
	}
	return shift(t.PlanStart), shift(t.PlanEnd)
}

// dateOf is the date of a day of the template.
func (c Lay) dateOf(t *template.Template, number int) Date {
	if number != template.DayAfter {
		return c.Start.Add(number - template.FirstDay)
	}
	last := template.FirstDay
	for _, d := range t.Days {
		if d.Facilitated {
			last = max(last, d.Number)
		}
	}
	return workingDayAfter(c.Start.Add(last - template.FirstDay))
}

// layDay adds a day.
func (b *batch) layDay(l *layday, date Date) ID {
	var keys []string
	for _, n := range noticesOn(date) {
		keys = append(keys, n.String())
	}
	id := b.addAs(dayType, fmt.Sprintf("J%d", l.day.Number))
	b.sets(id, "number", number(l.day.Number), "date", string(date),
		"title_fr", l.day.TitleFR, "title_ar", l.day.TitleAR, "facilitated", yes(l.day.Facilitated),
		"notice", strings.Join(keys, " "), "tasks", strings.Join(l.day.Tasks, "\n"),
		"dhuhr", l.prayers.dhuhr.text(), "asr", l.prayers.asr.text(), "maghrib", l.prayers.maghrib.text())
	return id
}

// lay adds a session to a day.
func (b *batch) lay(day ID, p *piece, planB, place string) {
	id := b.add(slotType)
	b.sets(id, "day", day.String(), "code", p.Code, "start", p.start.text(), "anchored", yes(p.anchored),
		"length", number(p.length), "least", number(min(p.least, p.length)), "type", p.Type, "format", p.Format,
		"title_fr", p.TitleFR, "title_ar", p.TitleAR, "purpose", p.Purpose, "technique", p.Technique,
		"materials", strings.Join(p.Materials, "\n"), "outputs", strings.Join(p.Outputs, "\n"),
		"notes", p.Notes, "if_late", p.IfLate, "plan_b", planB, "prayer", p.Prayer,
		"screen", p.Screen, posField, place)
}

// planB is what to do with the sessions that a case names, by their code.
func planB(t *template.Template) map[string]string {
	all := map[string]string{}
	for _, p := range t.PlanB {
		words := strings.FieldsFunc(p.Action, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		slices.Sort(words)
		for _, code := range slices.Compact(words) {
			if all[code] != "" {
				all[code] += "\n"
			}
			all[code] += p.Case + " : " + p.Action
		}
	}
	return all
}

// places are n words in alphabetical order with room around each, see Between.
func places(n int) []string {
	words := make([]string, n)
	for i := range words {
		// 25 letters without a: no place may end in one.
		k := (i + 1) * 25 * 25 * 25 / (n + 1)
		words[i] = string([]byte{byte('b' + k/625), byte('b' + k/25%25), byte('b' + k%25)})
	}
	return words
}
