package session

import (
	"cmp"
	"fmt"
	"strings"
	"time"
)

// EffectKind is what an adjustment did to a session.
type EffectKind uint8

// The kinds of change. EffectSaid is one in people's own words.
const (
	EffectSaid   EffectKind = iota
	EffectLength            // From minutes became To
	EffectOut               // From minutes went out
	EffectIn                // To minutes came in
	EffectSplit             // From minutes became To and Rest
	EffectHour              // the hour From became To
	EffectDay               // From minutes went to another Day
	EffectField             // a Field was written anew
)

// Outcome is the effect of an adjustment, read back from the line that is kept.
type Outcome struct {
	Kind           EffectKind
	From, To, Rest Minutes
	Day            string // short name of the day, such as J3
	Field          string // of the type slot or day
}

// How effects are written. The lines are kept in files and never change.
const (
	effect    = "%d → %d min"
	divided   = "%d → %d + %d min"
	shifted   = "%s → %s"
	elsewhere = "%d min →" // the short name of a day follows
	edited    = "= "       // the name of a field follows
)

// Reads tells the effect apart.
func (a *Adjustment) Reads() Outcome {
	var c Outcome
	if from, to, ok := a.Lengths(); ok {
		c = Outcome{Kind: EffectLength, From: from, To: to}
		switch {
		case to == 0:
			c.Kind = EffectOut
		case from == 0:
			c.Kind = EffectIn
		}
		return c
	}
	if n, err := fmt.Sscanf(a.Effect, divided, &c.From, &c.To, &c.Rest); n == 3 && err == nil {
		c.Kind = EffectSplit
		return c
	}
	if field, ok := strings.CutPrefix(a.Effect, edited); ok {
		return Outcome{Kind: EffectField, Field: field}
	}
	if n, err := fmt.Sscanf(a.Effect, elsewhere+" %s", &c.From, &c.Day); n == 2 && err == nil {
		c.Kind = EffectDay
		return c
	}
	if from, to, ok := strings.Cut(a.Effect, " → "); ok {
		f, err1 := ParseHour(from)
		t, err2 := ParseHour(to)
		if err1 == nil && err2 == nil && from != "" && to != "" {
			return Outcome{Kind: EffectHour, From: f, To: t}
		}
	}
	return Outcome{}
}

// Lengths reads a change of length back; ok is false for a change of another kind. To
// is 0 when the session was dropped, from is 0 when it was added.
func (a *Adjustment) Lengths() (from, to Minutes, ok bool) {
	n, err := fmt.Sscanf(a.Effect, effect, &from, &to)
	return from, to, n == 2 && err == nil
}

// sameChange is how long after a change another one of the same kind to the same session
// counts as part of it: people press a key several times.
const sameChange Minutes = 2

// adjusted notes a change of length if the three days are on.
func (b *batch) adjusted(s *Slot, to Minutes, now time.Time, why string) {
	if s.Length == to || !b.facilitating(now) {
		return
	}
	from, id := s.Length, ID{}
	if a := b.justNow(s.ID, now, why); a != nil {
		if before, _, ok := a.Lengths(); ok {
			from, id = before, a.ID
		}
	}
	if from == to {
		b.withdraw(id)
		return
	}
	b.journalled(id, s.ID, cmp.Or(s.TitleFR, s.TitleAR), why, fmt.Sprintf(effect, from, to), now)
}

// replanned notes any other change to a session. The same effect twice in a row is one.
func (b *batch) replanned(s *Slot, effect string, now time.Time, why string) {
	if !b.facilitating(now) {
		return
	}
	id := ID{}
	if a := b.justNow(s.ID, now, why); a != nil {
		c := a.Reads()
		switch {
		case a.Effect == effect:
			return
		case c.Kind == EffectHour && (&Adjustment{Effect: effect}).Reads().Kind == EffectHour:
			_, to, _ := strings.Cut(effect, " → ")
			id, effect = a.ID, fmt.Sprintf(shifted, c.From, to)
		}
	}
	b.journalled(id, s.ID, cmp.Or(s.TitleFR, s.TitleAR), why, effect, now)
}

// journalled writes an adjustment, a new one when id is zero.
func (b *batch) journalled(id, item ID, what, why, effect string, now time.Time) {
	if id.IsZero() {
		id = b.add(adjustmentType)
	}
	b.sets(id, "slot", item.String(), "date", string(DateOf(now)), "at", MinutesOf(now).text(),
		"what", what, "why", why, "effect", effect)
}

// facilitating reports that the three days are on: before them a plan is a plan.
func (b *batch) facilitating(now time.Time) bool {
	first, today := b.Profile().Start, DateOf(now)
	return first != "" && today >= first && today <= first.Add(2)
}

// justNow is the last adjustment if it was made to this item a moment ago, nil otherwise.
func (b *batch) justNow(item ID, now time.Time, why string) *Adjustment {
	n := len(b.adjustments.live)
	if n == 0 {
		return nil
	}
	a, at := b.adjustments.live[n-1], MinutesOf(now)
	if a.Slot == item && a.Date == DateOf(now) && a.Why == why && a.At <= at && at <= a.At+sameChange {
		return a
	}
	return nil
}
