package vote

import (
	"slices"

	"halqa/tui/screen"
)

// Spot implements screen.Spotter: a window of the room shows the poll that takes ballots,
// or its result, and never how one is being prepared.
func (s *Screen) Spot() screen.Place {
	if slices.Contains([]zone{listing, preparing, writing, picking, choosing}, s.zone) {
		return screen.Place{}
	}
	return screen.Place{Poll: s.poll.id}
}
