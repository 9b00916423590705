package widget

import (
	"time"

	"halqa/tui/page"
)

// The calm of the screen. A pause of a typist is rarely shorter than Quiet; who never
// pauses is told after Longest all the same.
const (
	Quiet   = 425 * time.Millisecond
	Longest = 1500 * time.Millisecond
	Stay    = 4 * time.Second // good news
)

// Grace decides when something new may appear: not within [Quiet] of a key, and
// [Longest] after it was ready at the latest. The zero value knows of no key.
type Grace struct{ key time.Time }

// Key notes that a key was pressed.
func (g *Grace) Key(now time.Time) { g.key = now }

// Due is when something that is ready may appear, if no other key is pressed.
func (g *Grace) Due(ready time.Time) time.Time {
	due := g.key.Add(Quiet)
	if g.key.IsZero() || due.Before(ready) {
		due = ready
	}
	if last := ready.Add(Longest); last.Before(due) {
		due = last
	}
	return due
}

// Kind says how long a message stays and which one wins.
type Kind uint8

// The kinds, from the one that gives way to the one that wins.
const (
	Done     Kind = iota // ✓ leaves after Stay or at the next act
	Question             // ◆ stays until it is settled or put aside
	Refusal              // ✕ stays until it is settled
	kinds
)

// Message is one sentence for the message line: what happened, what to do.
type Message struct {
	Kind   Kind
	Spans  []page.Span
	Urgent bool // appears at once: the disk is full, a ballot is refused
}

// Notes decides which message stands on the message line. There is one place for each
// kind, the latest message of a kind takes it, and the gravest that is due is shown.
// The zero value is empty. All times are of one clock.
type Notes struct {
	grace Grace
	place [kinds]struct {
		m     Message
		full  bool
		ready time.Time
		since time.Time // when it appeared; zero before
	}
}

// Key notes that a key was pressed, before its effect is known.
func (n *Notes) Key(now time.Time) {
	n.appear(now)
	n.grace.Key(now)
}

// Post hands a message in. The place of a kind that does not exist is that of Done.
func (n *Notes) Post(now time.Time, m Message) {
	n.appear(now)
	if m.Kind >= kinds {
		m.Kind = Done
	}
	p := &n.place[m.Kind]
	if !p.full || m.Kind == Done && !p.since.IsZero() {
		// A new wording of what stands there, or waits there, need not wait anew.
		p.ready, p.since = now, time.Time{}
	}
	p.m, p.full = m, true
	if m.Urgent && p.since.IsZero() {
		p.since = now
	}
}

// Acted notes that someone did something: good news of the act before leaves.
func (n *Notes) Acted() { n.Settle(Done) }

// Settle takes a message back, because what it says holds no more.
func (n *Notes) Settle(k Kind) {
	if k < kinds {
		n.place[k].full = false
	}
}

// Dismiss puts the question aside that is shown at now, as Esc does. It reports false
// when there is none, and Esc may mean something else.
func (n *Notes) Dismiss(now time.Time) bool {
	if m, ok := n.Shown(now); !ok || m.Kind != Question {
		return false
	}
	n.Settle(Question)
	return true
}

// Shown is the message that stands on the line at now.
func (n *Notes) Shown(now time.Time) (m Message, ok bool) {
	n.appear(now)
	for k := int(kinds) - 1; k >= 0; k-- {
		if p := &n.place[k]; p.full && !p.since.IsZero() {
			return p.m, true
		}
	}
	return Message{}, false
}

// Next is how long after now something will appear or leave by itself, for one tick of
// a clock. It is false when nothing will: then no clock need run.
func (n *Notes) Next(now time.Time) (wait time.Duration, ok bool) {
	n.appear(now)
	for k := range n.place {
		p := &n.place[k]
		if !p.full {
			continue
		}
		var at time.Time
		switch {
		case p.since.IsZero():
			at = n.grace.Due(p.ready)
		case Kind(k) == Done:
			at = p.since.Add(Stay)
		default:
			continue
		}
		if d := at.Sub(now); !ok || d < wait {
			wait, ok = d, true
		}
	}
	return wait, ok
}

// appear brings the places up to now.
func (n *Notes) appear(now time.Time) {
	for k := range n.place {
		p := &n.place[k]
		if p.full && p.since.IsZero() {
			if due := n.grace.Due(p.ready); !due.After(now) {
				p.since = due
			}
		}
		if Kind(k) == Done && p.full && !p.since.IsZero() && !now.Before(p.since.Add(Stay)) {
			p.full = false
		}
	}
}
