package sessiontest

import (
	"context"
	"sync"
	"testing"
	"time"

	"halqa/session"
)

// Clock is a wall clock in the hand of a test.
type Clock struct {
	mu  sync.Mutex
	now time.Time
	ran time.Duration
}

// At returns a clock that stands at a time written 2006-01-02 15:04, UTC.
func At(tb testing.TB, s string) *Clock {
	tb.Helper()
	t, err := time.Parse("2006-01-02 15:04", s)
	if err != nil {
		tb.Fatal(err)
	}
	return &Clock{now: t}
}

// Now is the time that the clock shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Pass moves the clock, backwards too.
func (c *Clock) Pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.ran += max(0, d)
}

// Step sets the clock on the wall by d, while no time passes.
func (c *Clock) Step(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// Ran is the time that passed while the machine was awake.
func (c *Clock) Ran() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.ran
}

// Sleep lets time pass behind a closed lid.
func (c *Clock) Sleep(d time.Duration) { c.Step(d) }

// Room is a room on a memory, with the gestures that tests make most.
type Room struct {
	*session.Room
	Memory *Memory
	Clock  *Clock
	tb     testing.TB
}

// NewRoom opens an empty room on the morning of 9 December 2026.
func NewRoom(tb testing.TB) *Room {
	tb.Helper()
	return Reopen(tb, &Memory{}, At(tb, "2026-12-09 09:00"), 1)
}

// Reopen opens a room on what a memory holds, as another run of the program would; each
// run has an origin of its own.
func Reopen(tb testing.TB, m *Memory, c *Clock, origin uint64) *Room {
	tb.Helper()
	cfg := session.Config{Clock: session.NewClock(origin, c.Now), Journal: m, Vault: m, Ran: c.Ran}
	return &Room{Room: session.NewRoom(cfg, m.Events()), Memory: m, Clock: c, tb: tb}
}

// Must carries out commands of the facilitator and fails the test on a refusal.
func (r *Room) Must(commands ...session.Command) session.Receipt {
	r.tb.Helper()
	receipt, err := r.Do(context.Background(), session.Facilitator, commands...)
	if err != nil {
		r.tb.Fatalf("%T: %v", commands[0], err)
	}
	return receipt
}

// Refuses carries out commands that must fail, and returns the refusal.
func (r *Room) Refuses(commands ...session.Command) error {
	r.tb.Helper()
	_, err := r.Do(context.Background(), session.Facilitator, commands...)
	if err == nil {
		r.tb.Fatalf("%T was accepted", commands[0])
	}
	return err
}

// Says captures ideas and returns their identifiers.
func (r *Room) Says(texts ...string) []session.ID {
	r.tb.Helper()
	ids := make([]session.ID, len(texts))
	for i, t := range texts {
		ids[i] = r.Must(session.Capture{Text: t}).Items[0]
	}
	return ids
}

// Enrols adds n people of a college, present on the morning of day 1.
func (r *Room) Enrols(college string, n int) {
	r.tb.Helper()
	for range n {
		id := r.Must(session.Enrol{College: college}).Items[0]
		r.Must(session.Attend{People: []session.ID{id}, Half: "1m", Mark: session.Present})
	}
}

// Votes casts ballots of a college in an open poll.
func (r *Room) Votes(poll session.ID, college string, lines ...string) {
	r.tb.Helper()
	if err := r.CastAll(context.Background(), poll, college, lines); err != nil {
		r.tb.Fatalf("cast %q: %v", lines, err)
	}
}

// Look reads one thing from the retreat.
func Look[T any](r *Room, read func(*session.Retreat) T) (v T) {
	r.Read(func(rt *session.Retreat) { v = read(rt) })
	return v
}
