package session

import (
	"strings"

	"halqa/session/privacy"
)

// IdeaKind is what an item said in the room is. The session during which it is captured
// sets it; any kind can be sorted and polled.
type IdeaKind string

// The kinds, in the order of the retreat.
const (
	Expectation IdeaKind = "expectation"
	Strength    IdeaKind = "strength"
	Weakness    IdeaKind = "weakness"
	Opportunity IdeaKind = "opportunity"
	Threat      IdeaKind = "threat"
	Need        IdeaKind = "need"
	Question    IdeaKind = "question"
	Value       IdeaKind = "value"
	Challenge   IdeaKind = "challenge"
	Proposal    IdeaKind = "idea"
	Risk        IdeaKind = "risk"
	Commitment  IdeaKind = "commitment"
	Parking     IdeaKind = "parking"
)

// IdeaKinds lists the kinds in order.
func IdeaKinds() []IdeaKind {
	return []IdeaKind{
		Expectation, Strength, Weakness, Opportunity, Threat, Need, Question, Value,
		Challenge, Proposal, Risk, Commitment, Parking,
	}
}

// Fate is what became of a captured item.
type Fate string

// The fates. Merged is told by MergedInto, used by the links of others.
const (
	Kept    Fate = "kept"    // retained by a decision or a reading
	Dropped Fate = "dropped" // not retained
	Settled Fate = "settled" // a parking item that got its answer
)

// Idea is one item said in the room, in the words in which it was said. It has no
// author.
type Idea struct {
	Item
	Text        string
	Translation string // into the other language of the retreat
	Language    string // fr, ar, ary-Latn or en
	Kind        IdeaKind
	Slot        ID
	Group       int // the number of the table, 0 for the plenary
	Theme       ID
	MergedInto  ID
	Fate        Fate
	Owner       string // of a parking item, a role
	Answer      string // of a parking item
	Novel       string // why it is innovative; empty when it is not
	Ref         string // its identifier where it was imported from
	Cleared     bool   // a person read it and found no personal data
	Links       []ID   // findings and challenges that it answers

	Perspectives []Perspective // whose voice it brings
	Read         bool          // read back to the room
	Hidden       bool          // written in silence and not revealed yet
}

var ideaType = &Type{
	Name: "idea", Prefix: "I-", Digits: 3,
	empty: func() Entity { return new(Idea) },
	roll:  func(r *Retreat) roll { return &r.ideas },
	Fields: []Field{
		line("text", privacy.Internal, func(i *Idea) *string { return &i.Text }),
		line("translation", privacy.Internal, func(i *Idea) *string { return &i.Translation }),
		line("lang", privacy.Internal, func(i *Idea) *string { return &i.Language }),
		choice("kind", privacy.Internal, IdeaKinds(), func(i *Idea) *IdeaKind { return &i.Kind }),
		ref("slot", privacy.Internal, func(i *Idea) *ID { return &i.Slot }),
		whole("group", privacy.Internal, func(i *Idea) *int { return &i.Group }),
		ref("theme", privacy.Internal, func(i *Idea) *ID { return &i.Theme }),
		ref("merged", privacy.Internal, func(i *Idea) *ID { return &i.MergedInto }),
		choice("fate", privacy.Internal, []Fate{Kept, Dropped, Settled}, func(i *Idea) *Fate { return &i.Fate }),
		line("owner", privacy.Internal, func(i *Idea) *string { return &i.Owner }),
		line("answer", privacy.Internal, func(i *Idea) *string { return &i.Answer }),
		line("novel", privacy.Internal, func(i *Idea) *string { return &i.Novel }),
		line("ref", privacy.Internal, func(i *Idea) *string { return &i.Ref }),
		flag("cleared", privacy.Internal, func(i *Idea) *bool { return &i.Cleared }),
		refs("links", privacy.Internal, func(i *Idea) *[]ID { return &i.Links }),
		perspectives(func(i *Idea) *[]Perspective { return &i.Perspectives }),
		flag("read", privacy.Internal, func(i *Idea) *bool { return &i.Read }),
		flag("hidden", privacy.Internal, func(i *Idea) *bool { return &i.Hidden }),
	},
}

// Ideas lists what was captured, oldest first, merged items among them.
func (r *Retreat) Ideas() []*Idea { return r.ideas.live }

// Merged lists the items that were merged into an idea; their words stay readable.
func (r *Retreat) Merged(into ID) []*Idea {
	return which(r.ideas.live, func(i *Idea) bool { return i.MergedInto == into })
}

// Theme gathers ideas under a name.
type Theme struct {
	Item
	NameFR, NameAR string
}

var themeType = &Type{
	Name: "theme", Prefix: "TH-", Digits: 2,
	empty: func() Entity { return new(Theme) },
	roll:  func(r *Retreat) roll { return &r.themes },
	Fields: []Field{
		line("name_fr", privacy.Internal, func(t *Theme) *string { return &t.NameFR }),
		line("name_ar", privacy.Internal, func(t *Theme) *string { return &t.NameAR }),
	},
}

// Themes lists the names under which ideas are sorted.
func (r *Retreat) Themes() []*Theme { return r.themes.live }

// Finding is a fact established before the retreat, with its source.
type Finding struct {
	Item
	TextFR, TextAR string
	Language       string // in which it was established
	Kind           string // strength, weakness, opportunity, threat, need, challenge, fact
	Source         string
	Page           string
	Publishable    bool
	Sensitive      bool // comes from a focus group, or touches health or violence
	Perspectives   []Perspective
	Strength       string // of its evidence: strong, medium or weak
	Origin         ID     // the document or the hearing that it was drawn from
	Verbatim       bool   // the words of somebody who agreed to be quoted, not a paraphrase
	Ref            string // its identifier where it was imported from
}

var findingType = &Type{
	Name: "finding", Prefix: "C-", Digits: 3,
	empty: func() Entity { return new(Finding) },
	roll:  func(r *Retreat) roll { return &r.findings },
	Fields: []Field{
		line("text_fr", privacy.Internal, func(f *Finding) *string { return &f.TextFR }),
		line("text_ar", privacy.Internal, func(f *Finding) *string { return &f.TextAR }),
		line("lang", privacy.Internal, func(f *Finding) *string { return &f.Language }),
		line("kind", privacy.Internal, func(f *Finding) *string { return &f.Kind }),
		line("source", privacy.Confidential, func(f *Finding) *string { return &f.Source }),
		line("page", privacy.Confidential, func(f *Finding) *string { return &f.Page }),
		flag("publishable", privacy.Internal, func(f *Finding) *bool { return &f.Publishable }),
		flag("sensitive", privacy.Internal, func(f *Finding) *bool { return &f.Sensitive }),
		perspectives(func(f *Finding) *[]Perspective { return &f.Perspectives }),
		choice("strength", privacy.Internal, []string{"strong", "medium", "weak"}, func(f *Finding) *string { return &f.Strength }),
		line("ref", privacy.Internal, func(f *Finding) *string { return &f.Ref }),
		ref("origin", privacy.Confidential, func(f *Finding) *ID { return &f.Origin }),
		flag("verbatim", privacy.Internal, func(f *Finding) *bool { return &f.Verbatim }),
	},
}

// Findings lists the facts established before the retreat.
func (r *Retreat) Findings() []*Finding { return r.findings.live }

// Sourced reports that somebody said where the finding was read or heard.
func (f *Finding) Sourced() bool { return strings.TrimSpace(f.Source) != "" || !f.Origin.IsZero() }

// Class is who may read the finding: one that is not publishable stays in the house, and
// so does one that nobody can check.
func (f *Finding) Class() privacy.Class {
	switch {
	case f.Publishable && f.Sourced():
		return privacy.Internal
	case f.Sensitive:
		return privacy.Sensitive
	}
	return privacy.Confidential
}
