package session

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"halqa/assets/template"
	"halqa/session/text"
)

// TakeDay replaces the sessions of a day by those of an agenda that somebody else wrote.
// It is refused with ErrHeld when the day has begun, and with ErrAnchored when sessions
// overlap.
type TakeDay struct {
	Day      ID
	Sessions []Taken // in order
	At       time.Time
}

// Taken is one session of such an agenda. Its words stand in the language in which they
// were written; a title in two languages has a slash between them.
type Taken struct {
	Start, Length Minutes
	Fixed         bool // its hour does not follow from the session before
	Title         string
	Details       []string
}

func (c TakeDay) plan(b *batch) {
	b.called(VerbPlan)
	day, ok := live[*AgendaDay](b, c.Day)
	if !ok {
		return
	}
	before := b.slotsOf(day.ID)
	var had, has Minutes
	for _, s := range before {
		if s.Began > 0 {
			b.refuse(ErrHeld)
			return
		}
		had += s.Length
		b.withdraw(s.ID)
	}
	place, next := b.endOf(day)
	at := Minutes(-1)
	for _, t := range c.Sessions {
		if t.Start < at || t.Length < 1 || t.Start+t.Length > 24*60 {
			b.refuse(ErrAnchored)
			return
		}
		t.Fixed = t.Fixed || t.Start != at
		at = t.Start + t.Length
		has += t.Length
		place = Between(place, next)
		b.taken(day, &t, place)
	}
	if b.facilitating(c.At) && len(c.Sessions) > 0 {
		b.journalled(ID{}, day.ID, cmp.Or(day.TitleFR, day.TitleAR, day.Short), b.why, fmt.Sprintf(effect, had, has), c.At)
	}
}

// taken adds one session.
func (b *batch) taken(day *AgendaDay, t *Taken, place string) {
	id := b.add(slotType)
	fr, ar := wordings(t.Title)
	kind, prayer := kindOfTitle(t.Title), ""
	if kind == template.Pause || kind == template.Meal {
		switch end := t.Start + t.Length; {
		case day.Dhuhr > 0 && covers(t.Start, end, day.Dhuhr):
			prayer = template.Dhuhr
		case day.Asr > 0 && covers(t.Start, end, day.Asr):
			prayer = template.Asr
		}
	}
	b.sets(id, "day", day.ID.String(), "start", t.Start.text(), "anchored", yes(t.Fixed || kind == template.Meal),
		"length", number(t.Length), "type", kind, "title_fr", fr, "title_ar", ar,
		"technique", strings.Join(t.Details, "\n"), "prayer", prayer, posField, place)
}

// endOf is the place behind the last session of a day and the place of what follows, in
// the whole agenda.
func (r *Retreat) endOf(day *AgendaDay) (last, next string) {
	for _, s := range r.slots.live {
		d, ok := find[*AgendaDay](r, s.Day)
		switch {
		case !ok:
		case d.Number <= day.Number:
			last = max(last, s.Pos)
		case next == "":
			next = s.Pos
		}
	}
	return last, next
}

// wordings tells the French and the Arabic half of a title apart.
func wordings(title string) (fr, ar string) {
	for _, sep := range []string{" / ", " | ", " — "} {
		if a, b, ok := strings.Cut(title, sep); ok && text.Dir(a) != text.Dir(b) {
			if text.Dir(a) == text.RTL {
				a, b = b, a
			}
			return strings.TrimSpace(a), strings.TrimSpace(b)
		}
	}
	if text.Dir(title) == text.RTL {
		return "", title
	}
	return title, ""
}

// kindOfTitle is the type of a session whose title says it: pauses and meals must be known,
// because nothing may be taken from them.
func kindOfTitle(title string) string {
	folded := " " + text.Fold(title) + " "
	for _, k := range []struct {
		kind  string
		words []string
	}{
		{template.Meal, []string{"dejeuner", "lunch", "repas", "diner", "dinner", "غداء", "الغداء", "عشاء"}},
		{template.Pause, []string{"pause", "break", "cafe", "coffee", "استراحة", "priere", "prayer", "صلاة"}},
		{energiser, []string{"energiseur", "energizer", "energiser"}},
		{"vote", []string{"vote", "تصويت", "اقتراع"}},
		{"evaluation", []string{"evaluation", "تقييم"}},
	} {
		for _, w := range k.words {
			if strings.Contains(folded, " "+text.Fold(w)+" ") {
				return k.kind
			}
		}
	}
	return "contenu"
}
