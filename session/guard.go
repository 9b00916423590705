package session

import (
	"halqa/session/privacy"
	"halqa/session/privacy/scan"
)

// Guard tells which words of a retreat may name somebody. It knows the roster as it
// was when the guard was asked for, and is used inside [Room.Read] with its retreat.
type Guard struct {
	r    *Retreat
	scan *scan.Scanner
}

// Guard returns a guard that knows the people of the roster.
func (r *Retreat) Guard() *Guard {
	people := make([]string, 0, len(r.people.live))
	for _, p := range r.people.live {
		people = append(people, p.Name)
	}
	return &Guard{r: r, scan: scan.New(people)}
}

// Scan finds what may identify somebody in a text.
func (g *Guard) Scan(text string) []scan.Hit { return g.scan.Scan(text) }

// Flagged reports whether the words of an idea may name somebody and nobody has said
// that they don't.
func (g *Guard) Flagged(i *Idea) bool {
	return !i.Cleared && (len(g.scan.Scan(i.Text)) > 0 || len(g.scan.Scan(i.Translation)) > 0)
}

// Masked is what an item says in French and in Arabic, with dots for who may be named
// unless somebody has cleared it.
func (g *Guard) Masked(e Entity) (fr, ar string) {
	fr, ar = wording(e)
	if g.Class(e) > privacy.Internal {
		fr, ar = scan.Mask(fr, g.scan.Scan(fr)), scan.Mask(ar, g.scan.Scan(ar))
	}
	return fr, ar
}

// Class is who may read the words of an item: a flagged idea is confidential until a
// person has cleared it, and so is an option that was made from its words.
func (g *Guard) Class(e Entity) privacy.Class {
	switch e := e.(type) {
	case *Finding:
		return e.Class()
	case *Idea:
		if g.Flagged(e) {
			return privacy.Confidential
		}
	case *Option:
		source, ok := find[*Idea](g.r, e.Source)
		if ok && !source.Cleared && (len(g.scan.Scan(e.TextFR)) > 0 || len(g.scan.Scan(e.TextAR)) > 0) {
			return privacy.Confidential
		}
	}
	return privacy.Internal
}
