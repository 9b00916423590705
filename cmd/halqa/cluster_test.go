package main

import (
	"fmt"
	"strings"
	"testing"

	"halqa/session"
)

// The ideas of London are found by a word, marked and named, by keys alone.
func TestIdeasOfLondonAreClustered(t *testing.T) {
	t.Parallel()
	l := readLondon(t)
	s := consultation(t).sit(60, 20)
	s.Press("3").Sees("39 idées").Press("tab").Sees("Classer")
	for _, word := range []string{"young", "ethnicity"} {
		n := 0
		for _, idea := range l.ideas {
			if strings.Contains(strings.ToLower(idea.text), word) {
				n++
			}
		}
		if n < 3 {
			t.Fatalf("only %d ideas speak of %q", n, word)
		}
		s.Press("/").Sees("Chercher").Type(word).Press("enter").Sees(fmt.Sprintf("%d idées, « %s »", n, word))
		s.Press("*").Sees(fmt.Sprintf("%d marquées", n)).Press("g").Sees("nouveau thème").Type(word).Press("enter")
		s.Sees(fmt.Sprintf("« %s » : ", word)).Press("esc").Sees("39 idées, dont")
	}
	s.room.Read(func(r *session.Retreat) {
		for _, i := range r.Ideas() {
			want := ""
			for _, word := range []string{"young", "ethnicity"} {
				if strings.Contains(strings.ToLower(i.Text), word) {
					want = word
				}
			}
			got := ""
			if th, ok := r.Item(i.Theme).(*session.Theme); ok {
				got = th.NameFR
			}
			if got != want {
				t.Errorf("%s is under %q, want %q", i.Short, got, want)
			}
		}
	})
	s.Press("ctrl+q").Sees("Ctrl+Q").Press("ctrl+q")
	s.leave()
}
