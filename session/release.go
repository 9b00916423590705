package session

import (
	"halqa/session/privacy"
	"halqa/session/privacy/scan"
)

// Released is the retreat as people outside may know it: every text above a class is
// gone, and names, places and numbers that the scan or the list of redactions finds have
// made room for what stands for them. Documents that leave are built from it, so that no
// builder and no format can tell more, whatever it reads.
//
// Counts, dates, choices and links stay: what may be said of them is up to builders. The
// result shares nothing that changes with r, and is read only. Released of it is itself.
func (r *Retreat) Released(highest privacy.Class) *Retreat {
	if r.watch != nil || highest > privacy.Internal {
		return r
	}
	guard := r.Guard()
	n := 0
	for _, id := range r.order {
		n += len(r.acts[id].events)
	}
	events := make([]Event, 0, n)
	seen := map[string]string{} // most words of a retreat stand in several events
	redact := func(s string) string {
		said, known := seen[s]
		if !known {
			said = guard.Redact(s)
			seen[s] = said
		}
		return said
	}
	for _, id := range r.order {
		for _, e := range r.acts[id].events {
			copied := *e
			copied.Why = redact(e.Why)
			if e.Kind == Set && e.Value != "" {
				copied.Value = r.released(e, guard, highest, redact)
			}
			events = append(events, copied)
		}
	}
	out := Load(events)
	out.watch = guard
	return out
}

// released is what a value says outside.
func (r *Retreat) released(e *Event, g *Guard, highest privacy.Class, redact func(string) string) string {
	typ := r.TypeOf(e.Entity)
	if typ == nil {
		return e.Value
	}
	f, _ := typ.field(e.Field)
	if f == nil || f.Form > Prose || f.spell != nil {
		return e.Value // no text of people: what it tells is told by builders
	}
	item, class := r.Item(e.Entity), f.Class
	cleared := false
	switch item := item.(type) {
	case *Idea:
		cleared = item.Cleared
	case *Comment:
		cleared = item.Cleared
	case *Option: // flagged words lose the names, and nothing else
	default:
		class = max(class, g.Class(item))
	}
	if group, ok := item.(*FocusGroup); ok && g.Class(item) <= highest {
		if e.Value == group.SynthesisFR || e.Value == group.SynthesisAR {
			class = g.Class(item) // people read it again and call it publishable
		}
	}
	switch {
	case class > highest && !isCode[f.Name]:
		return scan.Gap
	case cleared:
		return scan.Redact(e.Value, g.listed(e.Value))
	}
	return redact(e.Value)
}

// isCode names the fields of one line that hold a code, by which builders count.
var isCode = map[string]bool{"lang": true, "code": true, "kind": true, "type": true}

// Redact is a text with what stands for names, places and numbers.
func (g *Guard) Redact(text string) string { return scan.Redact(text, g.scan.Scan(text)) }

// listed finds what people decided about, and nothing else.
func (g *Guard) listed(text string) (hits []scan.Hit) {
	for _, h := range g.scan.Scan(text) {
		if h.Kind == scan.Listed {
			hits = append(hits, h)
		}
	}
	return hits
}

// open finds what nobody has decided about yet.
func (g *Guard) open(text string) (hits []scan.Hit) {
	for _, h := range g.scan.Scan(text) {
		if h.Kind != scan.Listed {
			hits = append(hits, h)
		}
	}
	return hits
}
