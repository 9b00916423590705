package session

import "halqa/session/privacy"

// Access is something that some people must find in the room: a seat in the first row, an
// interpreter, a meal. It is counted by half-day and tied to nobody.
type Access struct {
	Item
	Text   string
	Counts map[string]int // by half-day, see HalfDay
}

// MostAccess bounds how many people have one need; no room is larger.
const MostAccess = 999

var accessType = &Type{
	Name: "access", Prefix: "BN-", Digits: 2,
	empty: func() Entity { return new(Access) },
	roll:  func(r *Retreat) roll { return &r.access },
	Fields: []Field{
		// A count of one may point at somebody: the room never sees them.
		purged(line("text", privacy.Confidential, func(n *Access) *string { return &n.Text })),
		purged(counts("counts", privacy.Confidential, func(n *Access) *map[string]int { return &n.Counts })),
	},
}

// Access lists what the room has to provide.
func (r *Retreat) Access() []*Access { return r.access.live }

// AddAccess notes something that people need; nobody is counted yet.
type AddAccess struct{ Text string }

func (c AddAccess) plan(b *batch) {
	b.called(VerbAccess)
	if text := b.text(c.Text); text != "" {
		b.sets(b.add(accessType), "text", text)
	}
}

// CountAccess says how many people have a need in a half-day.
type CountAccess struct {
	Access ID
	Half   string
	Count  int // 0 to MostAccess
}

func (c CountAccess) plan(b *batch) {
	b.called(VerbAccess)
	if _, ok := live[*Access](b, c.Access); !ok {
		return
	}
	if c.Count < 0 || c.Count > MostAccess {
		b.refuse(&ValueError{Field: "counts", Value: itoa(c.Count)})
		return
	}
	b.set(c.Access, "counts/"+c.Half, number(c.Count))
}
