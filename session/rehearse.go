package session

import (
	"context"
	"time"
)

// Rehearse carries out commands on an empty retreat that nobody keeps: to know whether
// they would be refused, or what would come of them.
func Rehearse(ctx context.Context, now func() time.Time, commands ...Command) (*Retreat, error) {
	room := NewRoom(Config{Clock: NewClock(0, now), Journal: nowhere{}}, nil)
	if _, err := room.Do(ctx, Facilitator, commands...); err != nil {
		return nil, err
	}
	return room.retreat, nil
}

// nowhere is a journal that forgets.
type nowhere struct{}

// Append implements Journal.
func (nowhere) Append(context.Context, []Event) error { return nil }
