package sessiontest

import (
	"encoding/binary"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
)

// Plant adds to the events of a retreat an item of every type that it lacks, a secret in
// every text field that is confidential or sensitive, of every item, and the spoken words
// at the end of every other text of several words. It goes by the schema alone, so that a
// type or a field that comes later is planted too.
func Plant(events []session.Event, secret, spoken string) []session.Event {
	p := planter{events: slices.Clone(events), last: events[len(events)-1].ID}
	for _, e := range events {
		if p.last.Before(e.ID) {
			p.last = e.ID
		}
	}
	r := session.Load(slices.Clone(events))
	for _, t := range session.Schema() {
		some := false
		for e := range r.Items(t) {
			some = true
			p.item(t, e, secret, spoken)
		}
		if !some {
			id := p.next()
			p.events = append(p.events, session.Event{ID: id, Act: id, Seat: "facilitator", Kind: session.Add, Entity: id, Field: t.Name, Value: t.Prefix + "901"})
			for i := range t.Fields {
				p.secret(t, &t.Fields[i], id, secret)
			}
		}
	}
	return p.events
}

type planter struct {
	events []session.Event
	last   session.ID
}

// next is an identifier one counter after the last one.
func (p *planter) next() session.ID {
	ms := binary.BigEndian.Uint64(p.last[:8]) + 1
	binary.BigEndian.PutUint64(p.last[:8], ms)
	return p.last
}

func (p *planter) set(item session.ID, field, value string) {
	id := p.next()
	p.events = append(p.events, session.Event{ID: id, Act: id, Seat: "facilitator", Kind: session.Set, Entity: item, Field: field, Value: value})
}

func (p *planter) item(t *session.Type, e session.Entity, secret, spoken string) {
	id := session.Base(e).ID
	hidden := false // the words of the item itself are no room's: all of them are secret
	switch e := e.(type) {
	case *session.Finding:
		hidden = e.Class() > privacy.Internal
	case *session.FocusGroup:
		hidden = e.Class() > privacy.Internal
	}
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Form > session.Prose || f.Many {
			continue
		}
		value := f.Value(e, "")
		switch {
		case f.Class > privacy.Internal, hidden && strings.HasPrefix(f.Name, "text_"):
			p.set(id, f.Name, secret+" "+t.Name+"."+f.Name)
		case strings.Contains(value, " ") && spoken != "":
			p.set(id, f.Name, value+" "+spoken)
		}
	}
}

func (p *planter) secret(t *session.Type, f *session.Field, id session.ID, secret string) {
	if f.Form <= session.Prose && !f.Many && f.Class > privacy.Internal {
		p.set(id, f.Name, secret+" "+t.Name+"."+f.Name)
	}
}
