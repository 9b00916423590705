package session

import (
	"slices"

	"halqa/session/privacy"
	"halqa/session/privacy/scan"
	"halqa/session/text"
)

// Guard tells which words of a retreat may name somebody. It knows the roster as it
// was when the guard was asked for, and is used inside [Room.Read] with its retreat.
type Guard struct {
	r     *Retreat
	scan  *scan.Scanner
	heard map[string]bool // words of the names of those who were interviewed, folded
}

// Guard returns a guard that knows the people of the roster, those who were interviewed,
// and what was decided about words. That of what was [Retreat.Released] knows the people
// whose names it does not hold any more.
func (r *Retreat) Guard() *Guard {
	if r.watch != nil {
		return &Guard{r: r, scan: r.watch.scan, heard: r.watch.heard}
	}
	g := &Guard{r: r, heard: map[string]bool{}}
	people := make([]string, 0, len(r.people.live)+len(r.interviews.live))
	for _, p := range r.people.live {
		people = append(people, p.Name)
	}
	for _, i := range r.interviews.live {
		people = append(people, i.Interviewee)
		for _, word := range text.Tokens(text.Fold(i.Interviewee)) {
			g.heard[word] = true
		}
	}
	g.scan = scan.New(people, r.phrases()...)
	return g
}

// Named reports whether a text holds a name of somebody who was interviewed. Such a text
// stays in the house even when a person called it publishable: they may not have seen
// whose words these are.
func (g *Guard) Named(t string) bool {
	if len(g.heard) == 0 {
		return false
	}
	runes := []rune(t)
	for _, hit := range g.scan.Scan(t) {
		for _, word := range text.Tokens(text.Fold(string(runes[hit.Start:hit.End]))) {
			if g.heard[word] {
				return true
			}
		}
	}
	return false
}

// Scan finds what may identify somebody in a text and was not decided about yet.
func (g *Guard) Scan(text string) []scan.Hit { return g.open(text) }

// Hits finds what may identify somebody in a text, and what was decided to leave out.
func (g *Guard) Hits(text string) []scan.Hit { return g.scan.Scan(text) }

// Flagged reports whether the words of an idea may name somebody and nobody has said
// that they don't.
func (g *Guard) Flagged(i *Idea) bool {
	return !i.Cleared && (len(g.open(i.Text)) > 0 || len(g.open(i.Translation)) > 0)
}

// Masked is what an item says in French and in Arabic, with dots for who may be named
// unless somebody has cleared it.
func (g *Guard) Masked(e Entity) (fr, ar string) {
	fr, ar = wording(e)
	if g.Class(e) > privacy.Internal {
		fr, ar = scan.Mask(fr, g.open(fr)), scan.Mask(ar, g.open(ar))
	}
	return fr, ar
}

// Class is who may read the words of an item: a flagged idea is confidential until a
// person has cleared it, and so is an option that was made from its words.
func (g *Guard) Class(e Entity) privacy.Class {
	switch e := e.(type) {
	case *Finding:
		if g.Named(e.TextFR) || g.Named(e.TextAR) {
			return privacy.Sensitive
		}
		return e.Class()
	case *Interview:
		return privacy.Confidential
	case *FocusGroup:
		if g.Named(e.SynthesisFR) || g.Named(e.SynthesisAR) || g.Named(e.PublicFR) || g.Named(e.PublicAR) {
			return privacy.Sensitive
		}
		return e.Class()
	case *Document, *Population, *Partner:
		if fr, ar := wording(e); g.Named(fr) || g.Named(ar) {
			return privacy.Confidential
		}
	case *Idea:
		if g.Flagged(e) {
			return privacy.Confidential
		}
	case *Comment:
		if !e.Cleared && slices.ContainsFunc([]string{e.Text, e.Reason, e.Answer}, func(s string) bool { return len(g.open(s)) > 0 }) {
			return privacy.Confidential
		}
	case *Option:
		source, ok := find[*Idea](g.r, e.Source)
		if ok && !source.Cleared && (len(g.open(e.TextFR)) > 0 || len(g.open(e.TextAR)) > 0) {
			return privacy.Confidential
		}
	}
	return privacy.Internal
}
