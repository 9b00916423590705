package session

import (
	"context"
	"sync"
	"time"
)

// Seat is who sits in front of a screen, by role and never by name: facilitator, notes,
// viewer. Two seats of one role carry a number, as in notes-2.
type Seat string

// The roles.
const (
	Facilitator Seat = "facilitator"
	NoteTaker   Seat = "notes"
	Viewer      Seat = "viewer"
)

// Receipt says what an act did. It is given after the act is durable.
type Receipt struct {
	Act   ID // zero when there was nothing to do
	Verb  Verb
	Items []ID // what was added, in order
	At    time.Time
}

// Config is what a room needs from outside.
type Config struct {
	Clock   *Clock
	Journal Journal
	Vault   Vault  // may be nil where no poll is opened
	Letter  string // of the file in short ids, empty for the owner's
	// Ran is for how long the program has run, by a clock that nobody can set; it may
	// stand still while the machine sleeps. Without it nobody notices a clock that is set.
	Ran func() time.Duration
}

// Room is the one live owner of a retreat. Its methods are safe for concurrent use.
type Room struct {
	cfg Config

	doing sync.Mutex // one act at a time, also while the journal writes
	urns  map[ID]Urn

	reading sync.RWMutex // never held while the journal writes
	retreat *Retreat

	beating sync.Mutex
	watch   Watch

	watching sync.Mutex
	watchers map[chan struct{}]struct{}
}

// NewRoom opens a room on the events of a journal, in any order. It owns events from
// then on. It returns at once and reads them in the background, so that a terminal can
// get ready meanwhile; whoever reads or acts first waits.
func NewRoom(cfg Config, events []Event) *Room {
	r := &Room{cfg: cfg, urns: map[ID]Urn{}, watchers: map[chan struct{}]struct{}{}}
	r.look()
	r.doing.Lock()
	r.reading.Lock()
	go func() {
		defer r.doing.Unlock()
		defer r.reading.Unlock()
		for i := range events {
			cfg.Clock.Saw(events[i].ID)
		}
		r.retreat = Load(events)
	}()
	return r
}

// Read calls look with the retreat, which must not be kept or changed.
func (r *Room) Read(look func(*Retreat)) {
	r.reading.RLock()
	defer r.reading.RUnlock()
	look(r.retreat)
}

// Do carries out commands as one act: all of them or, with an error, none. When it
// returns nil the act is durable and every later Read sees it.
func (r *Room) Do(ctx context.Context, seat Seat, commands ...Command) (Receipt, error) {
	r.doing.Lock()
	defer r.doing.Unlock()
	b := r.batch(seat)
	for _, c := range commands {
		c.plan(b)
	}
	return r.commit(ctx, b)
}

func (r *Room) batch(seat Seat) *batch {
	return &batch{
		Retreat: r.retreat, clock: r.cfg.Clock, seat: seat, letter: r.cfg.Letter,
		added: map[ID]*Type{}, numbers: map[string]int{},
	}
}

// commit makes a batch durable and then visible.
func (r *Room) commit(ctx context.Context, b *batch) (Receipt, error) {
	if b.seat == Viewer {
		return Receipt{}, ErrWatching
	}
	events, err := b.finish()
	if err != nil || len(events) == 0 {
		return Receipt{}, err
	}
	if err := r.cfg.Journal.Append(ctx, events); err != nil {
		return Receipt{}, err
	}
	r.show(events)
	return b.receipt(), nil
}

func (r *Room) show(events []Event) {
	r.reading.Lock()
	for i := range events {
		r.retreat.apply(&events[i])
	}
	r.retreat.settle()
	r.reading.Unlock()
	r.tell()
}

// Watch returns a channel that holds one message whenever something has changed since
// it was last read, and a function that ends the watch. A watcher that does not read
// never delays anybody.
func (r *Room) Watch() (<-chan struct{}, func()) {
	ch := make(chan struct{}, 1)
	r.watching.Lock()
	r.watchers[ch] = struct{}{}
	r.watching.Unlock()
	return ch, func() {
		r.watching.Lock()
		delete(r.watchers, ch)
		r.watching.Unlock()
	}
}

func (r *Room) tell() {
	r.watching.Lock()
	defer r.watching.Unlock()
	for ch := range r.watchers {
		select {
		case ch <- struct{}{}:
		default:
		}
	}
}

// Now is the wall clock of the room.
func (r *Room) Now() time.Time { return r.cfg.Clock.Now() }

// Vault is where the room keeps drafts; nil when it has none.
func (r *Room) Vault() Vault { return r.cfg.Vault }
