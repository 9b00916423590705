package main

import (
	"fmt"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/tally"
)

func TestRestart(t *testing.T) {
	t.Parallel()
	t.Run("a text that was not submitted is there again", func(t *testing.T) {
		t.Parallel()
		o := consultation(t)
		s := o.sit(80, 24)
		s.Press("3").Sees("39 idées").Type("Une idée à moitié").Sees("Une idée à moitié")
		s.leave()
		s = o.sit(80, 24)
		s.Press("3").Sees("Une idée à moitié", "La ligne non envoyée est revenue").Type(" dite").Press("enter").Sees("I-040", "40 idées", "Une idée à moitié dite")
		s.leave()
		s = o.sit(80, 24)
		s.Press("3").Sees("40 idées").Type("x").Sees("+ x") // the line was empty
	})
	t.Run("a decision that was being written waits in its field", func(t *testing.T) {
		t.Parallel()
		o := consultation(t)
		s := o.sit(80, 24)
		s.Press("6").Sees("6 Décisions").Press("+").Sees("garder, suivant")
		s.notes("Une décision écrite")
		s.Sees("D-001").Type("Parce que la moitié").Sees("Parce que la moitié")
		s.leave()
		s = o.sit(80, 24)
		s.Press("6").Sees("Une décision écrite").SeesNo("Parce que la moitié")
		s.Press("enter", "down", "down", "enter").Sees("Parce que la moitié")
		s.Sees("Votre brouillon est revenu").Press("enter", "esc").SeesNo("Votre brouillon est revenu").Press("esc").Sees("Parce que la moitié", "a adopter")
	})
	t.Run("ballots in an open urn count, the one being typed does not and is forgotten", func(t *testing.T) {
		t.Parallel()
		o := consultation(t)
		s := o.sit(80, 24)
		s.Press("4").Sees("Aucun vote").Press("+", "left", "left").Sees("pour, contre, sans avis", "39 sur 39").Press("enter").Sees("Bulletin 1")
		s.notes("1+ 2-", "1+ 3o", "0", "-")
		s.Sees("Bulletin 5", "4 bulletins").Type("7+ 8-").Sees("7+ 8-")
		s.leave()
		s = o.sit(80, 24)
		s.Press("4").Sees("Bulletin 5", "4 bulletins").SeesNo("7+")
		s.Press("ctrl+z").Sees("Aucun bulletin à reprendre") // what another run put in stays
		s.notes("1+ 2+")
		s.Sees("5 bulletins").Press("tab", "enter").Sees("Clore est définitif").Press("enter").Sees("exprimés")
		poll, _ := s.pollNumbered("V-01")
		got := fmt.Sprint(poll.Total(1, tally.ForKey), poll.Total(2, tally.ForKey), poll.Total(2, tally.AgainstKey),
			poll.Total(3, tally.PassKey), poll.Total(7, tally.ForKey), poll.Blank, poll.Void, poll.Ballots())
		if want := "3 1 1 1 0 map[all:1] map[all:1] 5"; got != want {
			t.Errorf("the totals are %s, want %s", got, want)
		}
	})
	t.Run("what was done can be undone by the next run, and is named", func(t *testing.T) {
		t.Parallel()
		o := newOffice(t, locale.French)
		o.halqa("new", o.in("ms2.halqa"), "--start", "2026-12-09", "--no-encryption")
		s := o.sit(80, 24)
		s.Press("3").Sees("3 Idées")
		s.notes("Une idée de trop")
		s.Sees("1 idée")
		s.leave()
		s = o.sit(80, 24)
		s.Press("3").Sees("Une idée de trop").Press("tab", "ctrl+z").Sees("Annulé : noter I-001").SeesNo("Une idée de trop")
		s.room.Read(func(r *session.Retreat) {
			if n := len(r.Ideas()); n != 0 {
				t.Errorf("%d ideas are left", n)
			}
		})
	})
}
