package session

import "halqa/session/privacy"

// Population is a group of people for whom the organisation works, with the criteria by
// which figures about them are told apart.
type Population struct {
	Item
	NameFR, NameAR string
	ByFR, ByAR     string // criteria of disaggregation, one a line
	Figure         string // how many, with the year and where it was counted
}

var populationType = &Type{
	Name: "population", Prefix: "POP-", Digits: 2,
	empty: func() Entity { return new(Population) },
	roll:  func(r *Retreat) roll { return &r.populations },
	Fields: []Field{
		line("name_fr", privacy.Internal, func(p *Population) *string { return &p.NameFR }),
		line("name_ar", privacy.Internal, func(p *Population) *string { return &p.NameAR }),
		prose("by_fr", privacy.Internal, func(p *Population) *string { return &p.ByFR }),
		prose("by_ar", privacy.Internal, func(p *Population) *string { return &p.ByAR }),
		line("figure", privacy.Internal, func(p *Population) *string { return &p.Figure }),
	},
}

// Populations lists the groups of people for whom the organisation works.
func (r *Retreat) Populations() []*Population { return r.populations.live }

// PartnerKind is what kind of body a partner is.
type PartnerKind string

// The kinds of partners.
const (
	Institution PartnerKind = "institution" // a public service or authority
	Association PartnerKind = "association"
	Funder      PartnerKind = "funder"
	Network     PartnerKind = "network" // a consortium or a platform
)

// Partner is a body with which the organisation works. People have no place in it.
type Partner struct {
	Item
	NameFR, NameAR string
	Letters        string // its acronym
	Kind           PartnerKind
	RoleFR, RoleAR string // what is done together
}

var partnerType = &Type{
	Name: "partner", Prefix: "PA-", Digits: 2,
	empty: func() Entity { return new(Partner) },
	roll:  func(r *Retreat) roll { return &r.partners },
	Fields: []Field{
		line("name_fr", privacy.Internal, func(p *Partner) *string { return &p.NameFR }),
		line("name_ar", privacy.Internal, func(p *Partner) *string { return &p.NameAR }),
		line("letters", privacy.Internal, func(p *Partner) *string { return &p.Letters }),
		choice("kind", privacy.Internal, []PartnerKind{Institution, Association, Funder, Network}, func(p *Partner) *PartnerKind { return &p.Kind }),
		line("role_fr", privacy.Internal, func(p *Partner) *string { return &p.RoleFR }),
		line("role_ar", privacy.Internal, func(p *Partner) *string { return &p.RoleAR }),
	},
}

// Partners lists the bodies with which the organisation works.
func (r *Retreat) Partners() []*Partner { return r.partners.live }

// Acronym is what some letters stand for.
type Acronym struct {
	Item
	Letters        string
	NameFR, NameAR string
}

var acronymType = &Type{
	Name: "acronym", Prefix: "SG-", Digits: 2,
	empty: func() Entity { return new(Acronym) },
	roll:  func(r *Retreat) roll { return &r.acronyms },
	Fields: []Field{
		line("letters", privacy.Internal, func(a *Acronym) *string { return &a.Letters }),
		line("name_fr", privacy.Internal, func(a *Acronym) *string { return &a.NameFR }),
		line("name_ar", privacy.Internal, func(a *Acronym) *string { return &a.NameAR }),
	},
}

// Defined lists the acronyms that somebody explained, oldest entry first. What is in use
// is told by [Retreat.Acronyms].
func (r *Retreat) Defined() []*Acronym { return r.acronyms.live }
