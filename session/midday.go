package session

import "halqa/assets/template"

// midday is what a template says about pauses, for days on which they are not its own.
type midday struct {
	lunch, friday template.Block
	limit         Minutes // the longest time without a pause
}

// newMidday takes the blocks that the template has, and the usual ones for the others.
func newMidday(t *template.Template) midday {
	m := midday{lunch: template.Lunch, friday: template.Friday}
	var lunch, friday bool
	for _, d := range t.Days {
		if !d.Facilitated {
			continue
		}
		var pieces []piece
		for i := range d.Slots {
			s := &d.Slots[i]
			pieces = append(pieces, piece{Slot: s, length: Minutes(s.Length)})
			if s.Prayer != template.Dhuhr || s.Type != template.Meal {
				continue
			}
			b := template.Block{
				TitleFR: s.TitleFR, TitleAR: s.TitleAR, Notes: s.Notes, Start: s.Start, Length: s.Length,
			}
			switch {
			case s.Friday && !friday:
				m.friday, friday = b, true
				m.friday.Least = template.Friday.Least
			case !s.Friday && !lunch:
				m.lunch, lunch = b, true
				m.lunch.Least = template.Lunch.Least
			}
		}
		m.limit = max(m.limit, longest(pieces))
	}
	return m
}
