package session

import (
	"halqa/session/privacy"
	"halqa/session/text"
)

// Reader is who comments on a draft of the plan: a category of people, never a person.
type Reader string

// The readers. The first four are the perspectives of the retreat.
const (
	BoardReader    Reader = "board"
	TeamReader     Reader = "team"
	PartnersReader Reader = "partners"
	PeopleReader   Reader = "people"
	OtherReader    Reader = "other"
)

// Readers lists the categories in order.
func Readers() []Reader {
	return []Reader{BoardReader, TeamReader, PartnersReader, PeopleReader, OtherReader}
}

// Nature is what a comment asks of the draft.
type Nature string

// The natures.
const (
	Mistake      Nature = "mistake"      // something is wrong
	Clarity      Nature = "clarity"      // something is not precise enough
	Disagreement Nature = "disagreement" // somebody wants it otherwise
	Addition     Nature = "addition"     // something is missing
)

// Natures lists the natures in order.
func Natures() []Nature { return []Nature{Mistake, Clarity, Disagreement, Addition} }

// Disposition is what became of a comment.
type Disposition string

// The dispositions. A plan is final when no comment is merely received.
const (
	Received   Disposition = "received"
	Accepted   Disposition = "accepted"
	Partly     Disposition = "partly" // accepted in part
	Integrated Disposition = "integrated"
	Deferred   Disposition = "deferred"
	Refused    Disposition = "refused" // needs a reason
)

// Dispositions lists the dispositions, the one that needs a reason last, so that arrows
// reach all others without one.
func Dispositions() []Disposition {
	return []Disposition{Received, Accepted, Partly, Integrated, Deferred, Refused}
}

// Comment is what a reader says of a draft of the plan, and what became of it.
type Comment struct {
	Item
	Date     Date
	From     Reader
	Detail   string // more about where it comes from; never leaves the file, and is purged
	On       ID     // the item that it speaks of
	Section  string // or the section, as people call it
	Nature   Nature
	Text     string
	Language string
	Ref      string // its identifier in the form in which it came
	Status   Disposition
	Reason   string // why it is refused
	Answer   string
	SameAs   ID   // a comment that asks for the same, where people said so
	Cleared  bool // a person read it and found no personal data
}

// The prefix is not R-, which is that of the retreat itself.
var commentType = &Type{
	Name: "comment", Prefix: "RT-", Digits: 2,
	empty: func() Entity { return &Comment{Status: Received} },
	roll:  func(r *Retreat) roll { return &r.comments },
	Fields: []Field{
		day("date", privacy.Internal, func(c *Comment) *Date { return &c.Date }),
		choice("from", privacy.Internal, Readers(), func(c *Comment) *Reader { return &c.From }),
		purged(line("detail", privacy.Confidential, func(c *Comment) *string { return &c.Detail })),
		ref("on", privacy.Internal, func(c *Comment) *ID { return &c.On }),
		line("section", privacy.Internal, func(c *Comment) *string { return &c.Section }),
		choice("nature", privacy.Internal, Natures(), func(c *Comment) *Nature { return &c.Nature }),
		prose("text", privacy.Internal, func(c *Comment) *string { return &c.Text }),
		line("lang", privacy.Internal, func(c *Comment) *string { return &c.Language }),
		line("ref", privacy.Internal, func(c *Comment) *string { return &c.Ref }),
		choice("status", privacy.Internal, Dispositions(), func(c *Comment) *Disposition { return &c.Status }),
		prose("reason", privacy.Internal, func(c *Comment) *string { return &c.Reason }),
		prose("answer", privacy.Internal, func(c *Comment) *string { return &c.Answer }),
		ref("same", privacy.Internal, func(c *Comment) *ID { return &c.SameAs }),
		flag("cleared", privacy.Internal, func(c *Comment) *bool { return &c.Cleared }),
	},
}

// Comments lists the comments on drafts, oldest first.
func (r *Retreat) Comments() []*Comment { return r.comments.live }

// OpenComments lists the comments to which nobody has answered yet.
func (r *Retreat) OpenComments() []*Comment {
	return which(r.comments.live, func(c *Comment) bool { return c.Status == Received })
}

// CommentReferred is the comment that was imported under a reference.
func (r *Retreat) CommentReferred(ref string) (*Comment, bool) {
	for _, c := range r.comments.live {
		if ref != "" && c.Ref == ref {
			return c, true
		}
	}
	return nil, false
}

// CausedBy lists the changes of the plan that cite a comment, oldest first.
func (r *Retreat) CausedBy(comment ID) []*Cause {
	return which(r.causes.live, func(c *Cause) bool { return c.Comment == comment && !comment.IsZero() })
}

// CloseComments finds for each comment the one before it that says nearly the same, less
// those of which people decided. Two comments on different items are close only when
// hardly a word differs: the same wish may be wanted in two places.
func (r *Retreat) CloseComments() map[ID]ID {
	rows := make([]text.Row, len(r.comments.live))
	at := map[string]int{}
	for i, c := range r.comments.live {
		rows[i] = text.Row{ID: c.ID.String(), Text: c.Text}
		at[rows[i].ID] = i
	}
	near := map[ID]ID{}
	for _, p := range text.Near(rows, text.Propose) {
		a, b := r.comments.live[at[p.A]], r.comments.live[at[p.B]]
		if at[p.A] > at[p.B] {
			a, b = b, a
		}
		if len(p.Flags) > 0 || a.On != b.On && p.Score < sameElsewhere || !b.SameAs.IsZero() || !near[b.ID].IsZero() {
			continue
		}
		near[b.ID] = a.ID
	}
	return near
}

// sameElsewhere is the score from which comments on different items are close.
const sameElsewhere = 0.8
