package session

import (
	"strings"

	"halqa/session/privacy"
	"halqa/session/privacy/scan"
)

// Redaction is what people decided about a name, a place or a number that texts hold:
// what stands for it in documents that leave, or that nobody is meant.
type Redaction struct {
	Item
	Words   string // as they were said
	StandIn string // such as a role; documents print "[…]" when it is empty
	Keep    bool   // nobody is meant: the words stay
}

var redactionType = &Type{
	Name: "redaction", Prefix: "X-", Digits: 2,
	empty: func() Entity { return new(Redaction) },
	roll:  func(r *Retreat) roll { return &r.redactions },
	Fields: []Field{
		purged(line("words", privacy.Confidential, func(x *Redaction) *string { return &x.Words })),
		line("stand_in", privacy.Internal, func(x *Redaction) *string { return &x.StandIn }),
		flag("keep", privacy.Internal, func(x *Redaction) *bool { return &x.Keep }),
	},
}

// Redactions lists what was decided about words, oldest first.
func (r *Retreat) Redactions() []*Redaction { return r.redactions.live }

// Redact decides about words that may name somebody, or decides anew.
type Redact struct {
	Words   string
	StandIn string // empty for "[…]"
	Keep    bool   // nobody is meant
}

func (c Redact) plan(b *batch) {
	b.called(VerbRedact)
	words := b.text(c.Words)
	id := ID{}
	for _, x := range b.redactions.live {
		if strings.EqualFold(x.Words, words) {
			id = x.ID
		}
	}
	if id.IsZero() {
		id = b.add(redactionType)
	}
	b.sets(id, "words", words, "stand_in", c.StandIn, "keep", yes(c.Keep))
}

// phrases are the redactions as the scan takes them.
func (r *Retreat) phrases() []scan.Phrase {
	all := make([]scan.Phrase, 0, len(r.redactions.live))
	for _, x := range r.redactions.live {
		all = append(all, scan.Phrase{Words: x.Words, StandIn: x.StandIn, Keep: x.Keep})
	}
	return all
}
