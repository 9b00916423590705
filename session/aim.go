package session

import "halqa/session/privacy"

// Aim is what the three days themselves are for: an objective of the retreat, not one of
// the plan. It answers to what was established before.
type Aim struct {
	Item
	TextFR, TextAR string
	Links          []ID // the findings that ask for it
}

var aimType = &Type{
	Name: "aim", Prefix: "B-", Digits: 2,
	empty: func() Entity { return new(Aim) },
	roll:  func(r *Retreat) roll { return &r.aims },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(a *Aim) *string { return &a.TextFR }),
		prose("text_ar", privacy.Internal, func(a *Aim) *string { return &a.TextAR }),
		refs("links", privacy.Internal, func(a *Aim) *[]ID { return &a.Links }),
	},
}

// Aims lists the objectives of the retreat in order.
func (r *Retreat) Aims() []*Aim { return r.aims.live }

// Grounded reports that at least one finding that still stands asks for the aim.
func (r *Retreat) Grounded(a *Aim) bool {
	for _, id := range r.Linked(a.Links) {
		if _, ok := r.Item(id).(*Finding); ok {
			return true
		}
	}
	return false
}
