package session

import "time"

// WritingLimit is the longest silent writing, in minutes.
const WritingLimit = 120

// BeginWriting lets the room write in silence for some minutes. What is captured from
// then on stays hidden from the room until it is revealed.
type BeginWriting struct{ Minutes int }

func (c BeginWriting) plan(b *batch) {
	b.called(VerbClock)
	if c.Minutes < 1 || c.Minutes > WritingLimit {
		b.refuse(&ValueError{Field: "writing", Value: itoa(c.Minutes)})
	}
	b.set(b.Profile().ID, "writing", number(c.Minutes))
}

// Reveal ends the silent writing and shows what was written.
type Reveal struct{}

func (Reveal) plan(b *batch) {
	b.called(VerbClock)
	if p := b.Profile(); p.Writing != 0 {
		b.set(p.ID, "writing", "")
	}
	for _, i := range b.ideas.live {
		if i.Hidden {
			b.set(i.ID, "hidden", "")
		}
	}
}

// WritingEnds is when the silent writing ends, counted from the act that began it. ok
// is false when nobody writes in silence.
func (r *Retreat) WritingEnds() (end time.Time, ok bool) {
	p := r.Profile()
	if p.Writing == 0 {
		return time.Time{}, false
	}
	heads := r.heads(r.records[p.ID], "writing")
	began := heads[len(heads)-1].ID.Time()
	return began.Add(time.Duration(p.Writing) * time.Minute), true
}

// ReadBack notes that ideas were read back to the room, or that they were not.
type ReadBack struct {
	Ideas []ID
	Not   bool
}

func (c ReadBack) plan(b *batch) {
	b.called(VerbSort)
	for _, id := range c.Ideas {
		if _, ok := live[*Idea](b, id); ok {
			b.set(id, "read", yes(!c.Not))
		}
	}
}

// JoinThemes moves the ideas of themes to one theme, and takes the emptied ones away.
type JoinThemes struct {
	Into ID
	From []ID
}

func (c JoinThemes) plan(b *batch) {
	b.called(VerbSort)
	if _, ok := live[*Theme](b, c.Into); !ok {
		return
	}
	if len(c.From) == 0 {
		b.refuse(ErrNeedsTwo)
	}
	for _, id := range c.From {
		if _, ok := live[*Theme](b, id); !ok {
			return
		}
		if id == c.Into {
			b.refuse(ErrNeedsTwo)
			return
		}
		for _, i := range b.ideas.live {
			if i.Theme == id {
				b.set(i.ID, "theme", c.Into.String())
			}
		}
		b.withdraw(id)
	}
}

// Part gives ideas that were merged a life of their own again.
type Part struct{ Ideas []ID }

func (c Part) plan(b *batch) {
	b.called(VerbMerge)
	for _, id := range c.Ideas {
		if _, ok := live[*Idea](b, id); ok {
			b.set(id, "merged", "")
		}
	}
}
