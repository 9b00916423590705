package session

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"halqa/session/text"
)

// Remark keeps what a reader says of the draft. The same Ref again changes the comment
// that came in under it: other words need another answer.
type Remark struct {
	Text     string
	Date     Date // today when empty
	From     Reader
	Detail   string
	On       ID
	Section  string
	Nature   Nature
	Language string // recognised when empty
	Ref      string
}

func (c Remark) plan(b *batch) {
	b.called(VerbComment)
	words := b.text(c.Text)
	id, known := b.remarked(c.Ref)
	if !known {
		id = b.add(commentType)
		c.Date = cmp.Or(c.Date, DateOf(b.clock.Now()))
	} else if old, ok := find[*Comment](b.Retreat, id); ok && old.Text != text.SafeLines(words) {
		b.sets(id, "status", string(Received), "cleared", "")
	}
	b.sets(id, "text", words, "lang", cmp.Or(c.Language, text.Lang(words)), "ref", c.Ref)
	for _, f := range [][2]string{
		{"date", string(c.Date)},
		{"from", string(c.From)},
		{"detail", c.Detail},
		{"on", c.On.String()},
		{"section", c.Section},
		{"nature", string(c.Nature)},
	} {
		// What a second reading of the form leaves out stays as it was.
		if f[1] != "" || !known {
			b.set(id, f[0], f[1])
		}
	}
}

// remarked finds the comment that came in under a reference, also earlier in the act.
func (b *batch) remarked(ref string) (ID, bool) {
	if ref == "" {
		return ID{}, false
	}
	if c, ok := b.CommentReferred(ref); ok {
		return c.ID, true
	}
	for _, e := range b.events {
		if e.Kind == Set && e.Field == "ref" && e.Value == ref && b.added[e.Entity] == commentType {
			return e.Entity, true
		}
	}
	return ID{}, false
}

// Dispose says what becomes of a comment, and answers it. A refusal needs a reason. With
// an item in Changed, the changes of that item of the plan come from the comment.
type Dispose struct {
	Comment        ID
	Status         Disposition
	Reason, Answer string // what stands there stays when empty
	Changed        ID
}

func (c Dispose) plan(b *batch) {
	b.called(VerbDispose)
	old, ok := live[*Comment](b, c.Comment)
	if !ok {
		return
	}
	if c.Reason != "" {
		b.set(old.ID, "reason", c.Reason)
	}
	if c.Answer != "" {
		b.set(old.ID, "answer", c.Answer)
	}
	b.disposed(old, "status", string(c.Status))
	b.set(old.ID, "status", string(c.Status))
	if !c.Changed.IsZero() {
		CiteSource{Item: c.Changed, Source: old.Short}.plan(b)
	}
}

// disposed keeps a refusal from standing without its reason.
func (b *batch) disposed(c *Comment, field, value string) {
	switch {
	case field == "status" && value == string(Refused) && strings.TrimSpace(b.willBe(c.ID, "reason", c.Reason)) == "":
		b.refuse(ErrNoReason)
	case field == "reason" && c.Status == Refused && strings.TrimSpace(value) == "":
		b.set(c.ID, "status", string(Received))
	case field == "text" && strings.TrimSpace(value) == "":
		b.refuse(ErrEmptyText)
	case field == "text" && c.Cleared:
		b.set(c.ID, "cleared", "")
	}
}

// OpenCommentsError says that a version can't be final: comments wait for an answer.
type OpenCommentsError struct{ Open []string } // short ids

// Error implements error.
func (e *OpenCommentsError) Error() string {
	return fmt.Sprintf("comments are not answered: %s", strings.Join(e.Open, ", "))
}

// UnsourcedError says that a version can't be final: items of the plan changed since its
// first version, and nobody said why.
type UnsourcedError struct{ Items []string } // short ids

// Error implements error.
func (e *UnsourcedError) Error() string {
	return fmt.Sprintf("changes without a source: %s", strings.Join(e.Items, ", "))
}

// readyForFinal refuses a final version while something waits.
func (b *batch) readyForFinal() {
	if open := b.OpenComments(); len(open) > 0 {
		b.refuse(&OpenCommentsError{Open: shortsOf(open)})
		return
	}
	var items []string
	for _, c := range b.Unsourced() {
		items = append(items, b.Item(c.Item).base().Short)
	}
	if len(items) > 0 {
		b.refuse(&UnsourcedError{Items: slices.Compact(items)})
	}
}

func shortsOf[P Entity](all []P) []string {
	shorts := make([]string, len(all))
	for i, p := range all {
		shorts[i] = p.base().Short
	}
	return shorts
}
