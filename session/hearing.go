package session

import (
	"strings"

	"halqa/session/privacy"
)

// HearingStatus is how far an interview or a focus group has come.
type HearingStatus string

// The states of a hearing.
const (
	HearingPlanned   HearingStatus = "planned"
	HearingHeld      HearingStatus = "held"
	HearingCancelled HearingStatus = "cancelled"
)

// SmallestGroup is the number of people from which on the make-up of a group that was
// heard may be told: below it, a composition names its members to whoever knows them.
const SmallestGroup = 5

// Hearing is what an interview and a focus group have in common. Of consent it holds that
// the procedure was followed, by which role and when, and nothing about who gave it.
type Hearing struct {
	Status    HearingStatus
	Date      Date
	Language  string
	Consent   bool
	ConsentBy string // a role
	ConsentOn Date
	Quotable  bool   // people agreed to be quoted; otherwise they are paraphrased
	Notes     string // one note a line; never leaves the file
}

// hearingFields are the rows that both types share. What was said to somebody in
// confidence goes when the time for personal data is over.
func hearingFields[P Entity](of func(P) *Hearing) []Field {
	return []Field{
		choice("status", privacy.Internal, []HearingStatus{HearingPlanned, HearingHeld, HearingCancelled}, func(p P) *HearingStatus { return &of(p).Status }),
		day("date", privacy.Confidential, func(p P) *Date { return &of(p).Date }),
		line("lang", privacy.Internal, func(p P) *string { return &of(p).Language }),
		flag("consent", privacy.Internal, func(p P) *bool { return &of(p).Consent }),
		line("consent_by", privacy.Confidential, func(p P) *string { return &of(p).ConsentBy }),
		day("consent_on", privacy.Confidential, func(p P) *Date { return &of(p).ConsentOn }),
		flag("quotable", privacy.Internal, func(p P) *bool { return &of(p).Quotable }),
		purged(prose("notes", privacy.Sensitive, func(p P) *string { return &of(p).Notes })),
	}
}

// Interview is one conversation before the retreat, with one person.
type Interview struct {
	Item
	Hearing
	Category       Perspective
	WithFR, WithAR string // a function, such as the direction of a service
	Interviewee    string // a name, where the consultant needs one; purged in time
	Minutes        int
}

var interviewType = &Type{
	Name: "interview", Prefix: "E-", Digits: 2,
	empty: func() Entity { return &Interview{Hearing: Hearing{Status: HearingPlanned}} },
	roll:  func(r *Retreat) roll { return &r.interviews },
	Fields: append([]Field{
		choice("category", privacy.Internal, Perspectives(), func(i *Interview) *Perspective { return &i.Category }),
		purged(line("with_fr", privacy.Confidential, func(i *Interview) *string { return &i.WithFR })),
		purged(line("with_ar", privacy.Confidential, func(i *Interview) *string { return &i.WithAR })),
		purged(line("interviewee", privacy.Confidential, func(i *Interview) *string { return &i.Interviewee })),
		whole("minutes", privacy.Internal, func(i *Interview) *int { return &i.Minutes }),
	}, hearingFields(func(i *Interview) *Hearing { return &i.Hearing })...),
}

// Interviews lists the conversations before the retreat, oldest entry first.
func (r *Retreat) Interviews() []*Interview { return r.interviews.live }

// FocusGroup is a conversation with several of the people concerned. Nothing in it can
// hold who they are.
type FocusGroup struct {
	Item
	Hearing
	PublicFR, PublicAR       string // which people, such as young women of 18 to 24 years
	Category                 Perspective
	Size                     int
	Composition              string // told from SmallestGroup people on
	SynthesisFR, SynthesisAR string
	Publishable              bool // the synthesis was read again and names nobody
}

var focusGroupType = &Type{
	Name: "focusgroup", Prefix: "FG-", Digits: 2,
	empty: func() Entity { return &FocusGroup{Category: PeopleView, Hearing: Hearing{Status: HearingPlanned}} },
	roll:  func(r *Retreat) roll { return &r.focusGroups },
	Fields: append([]Field{
		line("public_fr", privacy.Internal, func(g *FocusGroup) *string { return &g.PublicFR }),
		line("public_ar", privacy.Internal, func(g *FocusGroup) *string { return &g.PublicAR }),
		choice("category", privacy.Internal, Perspectives(), func(g *FocusGroup) *Perspective { return &g.Category }),
		whole("size", privacy.Confidential, func(g *FocusGroup) *int { return &g.Size }),
		line("composition", privacy.Confidential, func(g *FocusGroup) *string { return &g.Composition }),
		prose("synthesis_fr", privacy.Sensitive, func(g *FocusGroup) *string { return &g.SynthesisFR }),
		prose("synthesis_ar", privacy.Sensitive, func(g *FocusGroup) *string { return &g.SynthesisAR }),
		flag("publishable", privacy.Internal, func(g *FocusGroup) *bool { return &g.Publishable }),
	}, hearingFields(func(g *FocusGroup) *Hearing { return &g.Hearing })...),
}

// FocusGroups lists the conversations with groups of people concerned, oldest entry first.
func (r *Retreat) FocusGroups() []*FocusGroup { return r.focusGroups.live }

// Small reports that the group is too small for its composition to be told, or that
// nobody noted how large it was.
func (g *FocusGroup) Small() bool { return g.Size < SmallestGroup }

// Class is who may read the synthesis of the group.
func (g *FocusGroup) Class() privacy.Class {
	if g.Publishable && g.Consent && strings.TrimSpace(g.SynthesisFR+g.SynthesisAR) != "" {
		return privacy.Internal
	}
	return privacy.Sensitive
}

// hearingOf is what an item holds as a hearing, nil for other items.
func hearingOf(e Entity) *Hearing {
	switch e := e.(type) {
	case *Interview:
		return &e.Hearing
	case *FocusGroup:
		return &e.Hearing
	}
	return nil
}

// Heard is how far the hearings of one category have come.
type Heard struct {
	Category              Perspective
	Target, Planned, Held int // planned ones that were held count in both
	Groups                int // of those held, the focus groups
	Consents              int // of those held, with the consent procedure done
}

// Coverage counts the hearings of each category against what was aimed at, in the order
// of [Perspectives]. Cancelled ones don't count.
func (r *Retreat) Coverage() []Heard {
	all := make([]Heard, 0, len(Perspectives()))
	for _, p := range Perspectives() {
		h := Heard{Category: p, Target: r.Profile().Hearings[string(p)]}
		for _, i := range r.interviews.live {
			if i.Category == p {
				h.count(&i.Hearing, false)
			}
		}
		for _, g := range r.focusGroups.live {
			if g.Category == p {
				h.count(&g.Hearing, true)
			}
		}
		all = append(all, h)
	}
	return all
}

func (h *Heard) count(of *Hearing, group bool) {
	if of.Status == HearingCancelled {
		return
	}
	h.Planned++
	if of.Status != HearingHeld {
		return
	}
	h.Held++
	if group {
		h.Groups++
	}
	if of.Consent {
		h.Consents++
	}
}
