package session_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/session"
)

// wellFormed reports whether a place leaves room before it.
func wellFormed(place string) bool {
	return place != "" && strings.Trim(place, "abcdefghijklmnopqrstuvwxyz") == "" && !strings.HasSuffix(place, "a")
}

func TestBetween(t *testing.T) {
	t.Parallel()
	t.Run("a list that is built by random insertions stays in order", func(t *testing.T) {
		t.Parallel()
		rapid.Check(t, func(t *rapid.T) {
			var list []string
			for range rapid.IntRange(1, 60).Draw(t, "insertions") {
				at := rapid.IntRange(0, len(list)).Draw(t, "at")
				var before, after string
				if at > 0 {
					before = list[at-1]
				}
				if at < len(list) {
					after = list[at]
				}
				place := session.Between(before, after)
				if !wellFormed(place) || place <= before || after != "" && place >= after {
					t.Fatalf("between %q and %q: %q", before, after, place)
				}
				list = slices.Insert(list, at, place)
			}
		})
	})
	t.Run("any two places have room between them", func(t *testing.T) {
		t.Parallel()
		places := rapid.StringMatching(`[a-z]{0,5}[b-z]`)
		rapid.Check(t, func(t *rapid.T) {
			a, b := places.Draw(t, "a"), places.Draw(t, "b")
			if a > b {
				a, b = b, a
			}
			place := session.Between(a, b)
			if !wellFormed(place) || place <= a || a != b && place >= b {
				t.Fatalf("between %q and %q: %q", a, b, place)
			}
		})
	})
	t.Run("a thousand insertions at one end make short places", func(t *testing.T) {
		t.Parallel()
		first, last := "", ""
		for range 1000 {
			first, last = session.Between("", first), session.Between(last, "")
		}
		if len(first) > 260 || len(last) > 260 {
			t.Errorf("%d and %d letters", len(first), len(last))
		}
	})
	t.Run("what is no place is no bound", func(t *testing.T) {
		t.Parallel()
		bounds := rapid.OneOf(rapid.String(), rapid.StringMatching(`[ab{Z]{0,4}`))
		rapid.Check(t, func(t *rapid.T) {
			a, b := bounds.Draw(t, "a"), bounds.Draw(t, "b")
			if place := session.Between(a, b); !wellFormed(place) {
				t.Fatalf("between %q and %q: %q", a, b, place)
			}
		})
	})
}
