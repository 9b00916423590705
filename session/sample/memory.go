package sample

import (
	"context"
	"slices"

	"halqa/session"
)

// memory is the journal and the vault of the sample while it is played. Nobody else
// reads it, so it needs no lock and loses nothing.
type memory struct {
	events []session.Event
	urns   map[session.ID][]session.Ballot
}

func (m *memory) Append(_ context.Context, events []session.Event) error {
	m.events = append(m.events, events...)
	return nil
}

func (m *memory) Info() session.Info { return session.Info{} }

func (m *memory) Draft(context.Context, session.Draft) error { return nil }

func (m *memory) Drafts(context.Context) ([]session.Draft, error) { return nil, nil }

func (m *memory) Urn(poll session.ID) (session.Urn, error) { return &urn{m, poll}, nil }

type urn struct {
	m    *memory
	poll session.ID
}

func (u *urn) Put(_ context.Context, ballots ...session.Ballot) error {
	u.m.urns[u.poll] = append(u.m.urns[u.poll], ballots...)
	return nil
}

func (u *urn) DropLast(context.Context) (bool, error) {
	all := u.m.urns[u.poll]
	if len(all) == 0 {
		return false, nil
	}
	u.m.urns[u.poll] = all[:len(all)-1]
	return true, nil
}

func (u *urn) Count(context.Context) (map[string]int, error) {
	n := map[string]int{}
	for _, b := range u.m.urns[u.poll] {
		n[b.College]++
	}
	return n, nil
}

func (u *urn) Sift(_ context.Context, keep func(session.Ballot) bool) error {
	u.m.urns[u.poll] = slices.DeleteFunc(u.m.urns[u.poll], func(b session.Ballot) bool { return !keep(b) })
	return nil
}

func (u *urn) Close(ctx context.Context, count func([]session.Ballot) ([]session.Event, error)) error {
	events, err := count(u.m.urns[u.poll])
	if err != nil {
		return err
	}
	delete(u.m.urns, u.poll)
	return u.m.Append(ctx, events)
}
