package session

import (
	"context"
	"errors"
	"time"
)

// The reasons for which nothing can be written.
var (
	// ErrDiskFull means that the medium has no room; the same write may succeed later.
	ErrDiskFull = errors.New("the disk is full")
	// ErrPoisoned means that a commit failed in a way that makes further writing unsafe.
	ErrPoisoned = errors.New("the file can't be written any more")
	// ErrReadOnly means that the file or its medium accepts no writing.
	ErrReadOnly = errors.New("the file is read-only")
	// ErrReplaced means that another program moved, replaced or cut the open file.
	ErrReplaced = errors.New("the file was replaced by another program")
)

// Journal keeps events.
type Journal interface {
	// Append writes the events of one act, all or none. They are durable when it
	// returns nil. Errors wrap ErrDiskFull, ErrPoisoned, ErrReadOnly or ErrReplaced.
	Append(context.Context, []Event) error
}

// Info is what a vault tells of itself.
type Info struct {
	Path      string // absolute
	Format    int
	Encrypted bool
	Events    int
	Created   time.Time
}

// Draft is a text that was typed and not yet submitted. It never leaves the file.
type Draft struct {
	Seat, Item, Field string
	Text              string
}

// Vault keeps what is not a fact: drafts and open ballots.
type Vault interface {
	Info() Info
	// Draft stores a draft, or drops it when its text is empty.
	Draft(context.Context, Draft) error
	// Drafts lists the drafts that are left.
	Drafts(context.Context) ([]Draft, error)
	// Urn opens the ballots of a poll.
	Urn(poll ID) (Urn, error)
}

// Ballot is one paper in an urn.
type Ballot struct {
	College string // empty when colleges don't count
	Paper   []byte // what session/tally encoded
}

// Urn holds the ballots of one open poll, without author, time or order.
type Urn interface {
	// Put adds ballots, all or none.
	Put(context.Context, ...Ballot) error
	// DropLast takes back the ballot that this process put last, and reports whether
	// there was one. The urn itself remembers no order.
	DropLast(context.Context) (bool, error)
	// Count is the number of ballots of each college.
	Count(context.Context) (map[string]int, error)
	// Sift goes through the ballots, in an order that means nothing, and takes those out
	// that keep does not want.
	Sift(ctx context.Context, keep func(Ballot) bool) error
	// Close hands the ballots, in an order that means nothing, to count, appends the
	// events that it returns and destroys the ballots, all in one step.
	Close(ctx context.Context, count func([]Ballot) ([]Event, error)) error
}
