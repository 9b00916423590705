package session

import (
	"cmp"
	"slices"

	"halqa/assets/template"
)

// The rule of the prayers: a pause covers one when it begins at most late minutes after
// it and leaves least minutes from it on.
const (
	prayerLate  Minutes = 45
	prayerLeast Minutes = 15
)

// covers reports whether a pause is enough for a prayer.
func covers(start, end, prayer Minutes) bool {
	return start <= prayer+prayerLate && end >= max(start, prayer)+prayerLeast
}

// layday puts the sessions of one day on hours.
type layday struct {
	day     *template.Day
	prayers prayers
	friday  bool
	fasting bool
	lunch   template.Block // of an ordinary day
	jumua   template.Block // of a Friday
	limit   Minutes        // the longest time without a pause in the template
}

// pieces lays the day. Midday follows the calendar; the morning and the afternoon are
// then fitted around it, each with its pause where it strains the template least.
func (l *layday) pieces() []piece {
	all := make([]piece, len(l.day.Slots))
	for i := range all {
		all[i] = l.piece(&l.day.Slots[i])
	}
	if len(all) == 0 || !l.day.Facilitated {
		return all
	}
	from, to := all[0].start, all[len(all)-1].end()
	if l.fasting {
		from, to = template.FastStart, template.FastEnd
	}
	to = min(to, (l.prayers.maghrib-1)/step*step)
	mid := slices.IndexFunc(all, func(p piece) bool { return p.Prayer == template.Dhuhr })
	if mid < 0 {
		return l.seal(l.arrange(all, from, to))
	}
	l.midday(&all[mid])
	noon := all[mid]
	laid := l.arrange(all[:mid], from, noon.start)
	laid = append(laid, noon)
	return l.seal(append(laid, l.arrange(all[mid+1:], noon.end(), to)...))
}

func (l *layday) piece(s *template.Slot) piece {
	p := piece{Slot: s, start: Minutes(s.Start), length: Minutes(s.Length), least: Minutes(s.Least)}
	if p.least == 0 {
		p.least = half(p.length)
	}
	switch {
	case p.Prayer != "":
		p.least = min(p.length, max(p.least, prayerLeast))
	case p.Type == template.Pause && l.fasting:
		p.length = min(p.length, template.FastBreak)
		p.least = min(p.least, p.length)
	}
	if p.Prayer == template.Asr && l.fasting {
		p.length, p.least = template.FastBreak, template.FastBreak
	}
	p.usual = p.length
	return p
}

// midday turns the midday pause into the one of the date.
func (l *layday) midday(p *piece) {
	var b template.Block
	switch {
	case l.fasting && l.friday:
		b = template.FastFriday
	case l.fasting:
		b = template.FastPause
	case l.friday:
		b = l.jumua
	default:
		b = l.lunch
	}
	if !l.fasting && l.friday == p.Friday {
		b.Start, b.Length = int(p.start), int(p.length)
	} else {
		p.renamed(b)
		p.Notes = b.Notes
	}
	if l.fasting {
		p.Type = template.Pause // fasting always renames: the slot is the piece's own
	}
	p.length, p.least = Minutes(b.Length), min(Minutes(b.Length), Minutes(cmp.Or(b.Least, b.Length)))
	p.start = l.noon(Minutes(b.Start), p.length)
	p.usual, p.anchored = p.length, true
}

// noon is when the midday pause begins: at its own hour, or at the nearest that covers
// the prayer. The one of a Friday begins in time to walk to the mosque.
func (l *layday) noon(own, length Minutes) Minutes {
	dhuhr := l.prayers.dhuhr
	switch {
	case l.fasting && l.friday:
		return (dhuhr - 15) / step * step
	case l.fasting:
		return (dhuhr + step - 1) / step * step
	case l.friday:
		return min(own, (dhuhr-20)/step*step)
	}
	at := own
	for at > dhuhr+prayerLate {
		at -= step
	}
	for at+length < dhuhr+prayerLeast {
		at += step
	}
	return at
}

// seal anchors what has a fixed hour and names the afternoon pause after the prayer that
// it covers, if it covers one.
func (l *layday) seal(laid []piece) []piece {
	for i := range laid {
		p := &laid[i]
		p.anchored = p.anchored || i == 0 || p.Type == template.Meal
		if p.Prayer != template.Asr {
			continue
		}
		p.anchored = true
		if !covers(p.start, p.end(), l.prayers.asr) {
			p.renamed(template.PlainPause)
			p.Prayer = ""
		}
	}
	return laid
}

// renamed gives the piece a slot of its own, called after a block.
func (p *piece) renamed(b template.Block) {
	s := *p.Slot
	s.TitleFR, s.TitleAR = b.TitleFR, b.TitleAR
	p.Slot = &s
}
