package groups_test

import (
	"testing"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/tui/tuitest"
)

func TestTheTablesSayHowWellTheyAreSeated(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	r.Must(session.Compose{Groups: 3})
	d := sits(t, r).Sees("règles tenues, tirage 1, on ne peut pas faire mieux")
	for range 4 {
		r.Must(session.Compose{Groups: 3})
	}
	d.Press("1").Press("2").Sees("tour 5", "retrouvailles : ")
	d.Press("f8").SeesNo("retrouvailles", "tirage")
}

func TestRoundsAreComposedDrawnAgainAndTurnedTo(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	d := sits(t, r).Press("tab").Sees("Pas encore").Press("+").Sees("Combien").Type("/٣ x4 #2").Press("enter")
	d.Sees("tour 1 sur 4", "tirage 2", "4 tours", "retrouvailles : ")
	kept := tableOf(r, "P03")
	d.Press("v").Sees("P03•").Press("d").Sees("tirage 3", "P03•")
	if got := tableOf(r, "P03"); got != kept {
		t.Errorf("P03 was kept at %d and sits at %d", kept, got)
	}
	d.Press("home").Press("up", "up", "up").Press("v").SeesNo("P03•").Press("pgdown").Sees("tour 2 sur 4, pas en cours").Press("t").Sees("tables, tour 2 sur 4")
	d.Press("pgup").Sees("tour 1 sur 4, pas en cours").Press("esc").Sees("tables, tour 2 sur 4")
	d.Press("right", "r").Sees("restitution 1").Press("left", "r").Sees("restitution 2")
	d.Press("ctrl+z").SeesNo("restitution 2")
}

// Two people change places in four keys: taken, over, down, put.
func TestTwoPeopleChangePlacesInFourKeys(t *testing.T) {
	t.Parallel()
	r := seated(t)
	d := sits(t, r).Sees("P01", "P05")
	d.Press("space").Sees("P01 : choisissez").Press("right", "down", "enter").SeesNo("choisissez")
	d.Sees("fiche du groupe")
	if a, b := tableOf(r, "P01"), tableOf(r, "P05"); a != 2 || b != 1 {
		t.Errorf("P01 sits at %d and P05 at %d", a, b)
	}
}

func TestBrokenRulesAreToldInWordsWithTheirTables(t *testing.T) {
	t.Parallel()
	r := seated(t)
	r.Must(session.Enrol{Code: "P01", Apart: []string{"P04"}})
	tuitest.Sit(t, config(r, locale.French, false), 100, 30).Press("2").Sees("◆ personnes à séparer : table 1", "✓ français et arabe à chaque table")
	sits(t, r).Sees("◆ pas tenu : personnes à séparer (table 1)")
}
