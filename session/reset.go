package session

import (
	"fmt"

	"halqa/assets/template"
)

// editSlot writes one field of a session. What moves hours is checked: nothing may
// overlap, and what is shortened to let it pass gives way in proportion.
func (b *batch) editSlot(s *Slot, field, value string) {
	switch field {
	case "length":
		b.editLength(s, value)
		return
	case "start":
		b.editStart(s, value)
		return
	case "anchored":
		b.set(s.ID, field, value)
		if value != "" { // it stays where it is by now
			b.set(s.ID, "start", b.hourOf(s).text())
		}
	case "day":
		Carry{Slot: s.ID, Day: idOf(value), At: b.clock.Now(), Why: b.why}.plan(b)
		return
	case "began", "ended":
		b.set(s.ID, field, value) // what happened is no change of the plan
		return
	default:
		b.set(s.ID, field, value)
	}
	if slotType.Field(field).Value(s, "") != value {
		b.replanned(s, edited+field, b.clock.Now(), b.why)
	}
}

// idOf reads an identifier, the zero one from anything else.
func idOf(value string) ID {
	id, _ := ParseID(value)
	return id
}

func (b *batch) editLength(s *Slot, value string) {
	var length Minutes
	if _, err := fmt.Sscan(value, &length); err != nil || length < shortest {
		b.refuse(ErrTooShort)
		return
	}
	d := b.draft(s.Day, b.clock.Now())
	d.slots[d.index(s.ID)].Length = length
	if length > s.Length && d.overlap() > d.over || !d.fitsDay() {
		b.refuse(ErrAnchored)
		return
	}
	b.set(s.ID, "length", number(length))
	b.adjusted(s, length, b.clock.Now(), b.why)
}

// editStart fixes a session to an hour, or frees it when the hour is empty.
func (b *batch) editStart(s *Slot, value string) {
	hour, err := ParseHour(value)
	if err != nil {
		b.refuse(&ValueError{Field: "start", Value: value, Err: err})
		return
	}
	now := b.clock.Now()
	before := b.hourOf(s)
	if value == "" {
		b.set(s.ID, "anchored", "")
		b.replanned(s, edited+"anchored", now, b.why)
		return
	}
	d := b.draft(s.Day, b.clock.Now())
	if !d.fix(d.index(s.ID), hour) {
		b.refuse(ErrAnchored)
		return
	}
	b.sets(s.ID, "start", hour.text(), "anchored", "1")
	d.relengthen(b, now, b.why)
	if hour != before {
		b.replanned(s, fmt.Sprintf(shifted, before, hour), now, b.why)
	}
}

// fix puts a session at an hour. What comes before and after gives way.
func (d *draft) fix(at int, hour Minutes) bool {
	s := d.slots[at]
	s.Start, s.Anchored = hour, true
	if at == 0 {
		d.hour = hour
	}
	return (at == 0 || d.giveWay(at-1, at) || d.overlapsOnly(at)) && d.makeRoom(at)
}

// overlapsOnly reports that nothing before a session is too long any more.
func (d *draft) overlapsOnly(at int) bool {
	var sum Minutes
	for _, p := range d.plan()[:at+1] {
		sum += p.Overlap
	}
	return sum <= d.over
}

// editDay writes one field of a day. Pauses are named after the prayers that they cover,
// and the midday pause goes where it covers its own.
func (b *batch) editDay(d *AgendaDay, field, value string) {
	b.set(d.ID, field, value)
	if field != "dhuhr" && field != "asr" && field != "maghrib" || b.err != nil {
		return
	}
	hour, _ := ParseHour(value)
	day := *d
	switch field {
	case "dhuhr":
		day.Dhuhr = hour
	case "asr":
		day.Asr = hour
	default:
		day.Maghrib = hour
	}
	b.set(d.ID, "confirmed", "1")
	if field == "dhuhr" {
		b.followNoon(&day)
	}
	b.renamePauses(&day)
	if f := dayType.Field(field); b.facilitating(b.clock.Now()) && f.Value(d, "") != value {
		was, _ := ParseHour(f.Value(d, ""))
		b.journalled(ID{}, d.ID, d.Short+" "+field, b.why, fmt.Sprintf(shifted, was, hour), b.clock.Now())
	}
}

// followNoon moves the midday pause to the nearest hour that covers the prayer, when
// nothing is in its way.
func (b *batch) followNoon(d *AgendaDay) {
	day := b.draft(d.ID, b.clock.Now())
	for i, s := range day.slots {
		if s.Prayer != template.Dhuhr || !s.Anchored || s.Began > 0 || d.Dhuhr == 0 {
			continue
		}
		at := noonOf(s, d)
		if at == s.Start || !day.fix(i, at) {
			return
		}
		b.set(s.ID, "start", at.text())
		day.relengthen(b, b.clock.Now(), b.why)
		return
	}
}

// noonOf is when a midday pause begins, given its day.
func noonOf(s *Slot, d *AgendaDay) Minutes {
	l := layday{prayers: prayers{dhuhr: d.Dhuhr, asr: d.Asr, maghrib: d.Maghrib}, friday: d.Date.Weekday() == 5}
	if l.friday && s.Type == template.Meal {
		return min(s.Start, (d.Dhuhr-20)/step*step)
	}
	l.friday = false
	return l.noon(s.Start, s.Length)
}

// renamePauses calls the pauses of a day after the prayer that they cover. A title that
// people gave stays.
func (b *batch) renamePauses(d *AgendaDay) {
	for _, p := range b.Programme(d.ID) {
		s := p.Slot
		if s.Type != template.Pause || s.Prayer == template.Dhuhr {
			continue
		}
		named, plain := s.TitleFR == template.AsrPause.TitleFR, s.TitleFR == template.PlainPause.TitleFR
		switch covered := d.Asr > 0 && covers(p.Start, p.End, d.Asr); {
		case covered && plain:
			b.sets(s.ID, "title_fr", template.AsrPause.TitleFR, "title_ar", template.AsrPause.TitleAR, "prayer", template.Asr)
		case !covered && named:
			b.sets(s.ID, "title_fr", template.PlainPause.TitleFR, "title_ar", template.PlainPause.TitleAR, "prayer", "")
		}
	}
}
