// Package sessiontest holds what tests of a retreat share: a journal and a vault in
// memory, a clock that stands still until it is told to move, and people's gestures as
// one-line helpers. Only tests import it.
package sessiontest

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"

	"halqa/session"
)

// Memory is a journal and a vault that live as long as the test.
type Memory struct {
	mu     sync.Mutex
	events []session.Event
	drafts []session.Draft
	urns   map[session.ID][]session.Ballot

	// Fail, when it is set, is what every write returns.
	Fail error
}

// Events returns what was written, in the order of writing.
func (m *Memory) Events() []session.Event {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.events)
}

// Append implements session.Journal.
func (m *Memory) Append(_ context.Context, events []session.Event) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.Fail != nil {
		return m.Fail
	}
	m.events = append(m.events, events...)
	return nil
}

// Info implements session.Vault.
func (m *Memory) Info() session.Info { return session.Info{Path: "/memory.halqa", Format: 1} }

// Draft implements session.Vault.
func (m *Memory) Draft(_ context.Context, d session.Draft) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.drafts = slices.DeleteFunc(m.drafts, func(o session.Draft) bool {
		return o.Seat == d.Seat && o.Item == d.Item && o.Field == d.Field
	})
	if d.Text != "" {
		m.drafts = append(m.drafts, d)
	}
	return m.Fail
}

// Drafts implements session.Vault.
func (m *Memory) Drafts(context.Context) ([]session.Draft, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.drafts), nil
}

// Urn implements session.Vault.
func (m *Memory) Urn(poll session.ID) (session.Urn, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.urns == nil {
		m.urns = map[session.ID][]session.Ballot{}
	}
	return &urn{m, poll}, nil
}

type urn struct {
	m    *Memory
	poll session.ID
}

func (u *urn) Put(_ context.Context, ballots ...session.Ballot) error {
	u.m.mu.Lock()
	defer u.m.mu.Unlock()
	if u.m.Fail != nil {
		return u.m.Fail
	}
	u.m.urns[u.poll] = append(u.m.urns[u.poll], ballots...)
	return nil
}

func (u *urn) DropLast(context.Context) (bool, error) {
	u.m.mu.Lock()
	defer u.m.mu.Unlock()
	all := u.m.urns[u.poll]
	if len(all) == 0 {
		return false, nil
	}
	u.m.urns[u.poll] = all[:len(all)-1]
	return true, nil
}

func (u *urn) Count(context.Context) (map[string]int, error) {
	u.m.mu.Lock()
	defer u.m.mu.Unlock()
	n := map[string]int{}
	for _, b := range u.m.urns[u.poll] {
		n[b.College]++
	}
	return n, nil
}

func (u *urn) Sift(_ context.Context, keep func(session.Ballot) bool) error {
	u.m.mu.Lock()
	defer u.m.mu.Unlock()
	if u.m.Fail != nil {
		return u.m.Fail
	}
	u.m.urns[u.poll] = slices.DeleteFunc(slices.Clone(u.m.urns[u.poll]), func(b session.Ballot) bool { return !keep(b) })
	return nil
}

func (u *urn) Close(ctx context.Context, count func([]session.Ballot) ([]session.Event, error)) error {
	u.m.mu.Lock()
	ballots := slices.Clone(u.m.urns[u.poll])
	u.m.mu.Unlock()
	rand.Shuffle(len(ballots), func(i, j int) { ballots[i], ballots[j] = ballots[j], ballots[i] })
	events, err := count(ballots)
	if err != nil {
		return err
	}
	if len(events) == 0 {
		return errors.New("close: no event")
	}
	if err := u.m.Append(ctx, events); err != nil {
		return err
	}
	u.m.mu.Lock()
	delete(u.m.urns, u.poll)
	u.m.mu.Unlock()
	return nil
}
