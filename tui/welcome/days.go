package welcome

import (
	"context"
	"fmt"
	"strings"
	"time"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/text/format"
)

// day is one day of the retreat as it would be laid.
type day struct {
	date    session.Date
	notices []session.Notice
	prayer  session.Minutes // when the block of Friday prayers begins, 0 on other days
}

// parse reads a date as people type it.
func parse(typed string) (session.Date, error) {
	t, err := format.ParseDate(typed)
	if err != nil {
		return "", err
	}
	return session.DateOf(t), nil
}

// rehearse lays the retreat without a file and gives its days of facilitation.
func rehearse(first session.Date) (days []day, err error) {
	r, err := session.Rehearse(context.Background(), first.Time, session.Lay{Template: template.MS2, Start: first})
	if err != nil {
		return nil, fmt.Errorf("rehearse a retreat on %s: %w", first, err)
	}
	for _, d := range r.Days() {
		if d.Facilitated {
			days = append(days, day{date: d.Date, notices: d.Notices(), prayer: jumua(r, d)})
		}
	}
	return days, nil
}

// jumua is the hour at which a Friday makes way for the prayer.
func jumua(r *session.Retreat, d *session.AgendaDay) session.Minutes {
	if d.Date.Weekday() != time.Friday {
		return 0
	}
	for _, s := range r.Slots() {
		if s.Day == d.ID && s.Prayer == template.Dhuhr {
			return s.Start
		}
	}
	return 0
}

// remark says what is special about a day, empty for nothing.
func (m *Program) remark(d day) string {
	var all []string
	if d.prayer > 0 {
		all = append(all, fmt.Sprintf(m.words.Welcome.Friday, d.prayer))
	}
	moon := -1 // the last of what follows the moon: one remark serves them all
	for _, n := range d.notices {
		words := m.words.Words.Notices[string(n.Kind)]
		if n.Kind == session.HolidayNotice {
			words = fmt.Sprintf(words, template.HolidayNamed(n.Holiday, string(m.words.Lang)))
		}
		if n.Estimated {
			moon = len(all)
		}
		all = append(all, words)
	}
	if moon >= 0 {
		all[moon] += " (" + m.words.Agenda.Estimated + ")"
	}
	if d.date < m.cfg.Today {
		all = append(all, m.words.Welcome.Past)
	}
	return strings.Join(all, m.words.Words.Comma)
}
