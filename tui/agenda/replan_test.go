package agenda_test

import (
	"strings"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/widget"
)

// early opens the hall before the second day, with nothing started.
func early(tb testing.TB) hall {
	tb.Helper()
	return enter(tb, "07:30")
}

func TestASessionIsInsertedWithTwoKeysAndATitle(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("esc").Sees("minutes").Press("i").Sees("Technique", "Minutes").Type("Point presse").Press("enter").Sees("Point presse")
	d.Press("esc", "esc").Sees("12:03 Point presse")
	d.Press("ctrl+z", "ctrl+z").SeesNo("Point presse")
}

func TestEveryFieldIsWrittenOnTheSheet(t *testing.T) {
	t.Parallel()
	h := early(t)
	d := h.sits(t)
	d.Sees("Accueil").Press("down", "e").Sees("Retour sur le jour 1", "Forme de travail")
	d.Press("down", "down", "enter").Type("15").Press("enter").Press("esc").Sees("Minutes 15")
	d.Press("esc").Sees("09:00 Retour").SeesNo("Forme de travail")
	if got := h.length("J2S02"); got != 15 {
		t.Errorf("the session takes %d minutes", got)
	}
	d.Press("ctrl+z").Sees("20 min")
}

func TestARefusedLengthIsSaidAndComesBack(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("esc").Sees("minutes").Press("e").Sees("Forme de travail").Press("down", "down", "enter")
	d.Type("190").Press("enter").Sees("heure fixe")
	if got := h.length("J2S06"); got != 65 {
		t.Errorf("the session takes %d minutes", got)
	}
}

func TestSessionsAreSwappedSplitAndMovedByOneKey(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("tab").Sees("‹ 65 ›").Press("down", "down").Sees("‹ 50 ›")
	d.Press("j").Sees("12:03 Étirement", "12:18 Regroupement").Press("k").Sees("12:08 Regroupement")
	d.Press("v").Sees("‹ 25 ›", "(2)").Press("ctrl+z").SeesNo("(2)")
	d.Press("m").Sees("J3", "Regroupement").Press("a").Sees("vers J3").Press("esc")
	d.Press("ctrl+z").Sees("12:08 Regroupement")
	if got := h.length("J2S07"); got != 50 {
		t.Errorf("the session takes %d minutes", got)
	}
}

func TestPrayerTimesAreEditedAndPausesFollow(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("esc").Sees("minutes").Press("tab").Sees("‹ 65 ›").Press("h").Sees("Heures confirmées")
	d.Press("down", "enter").Type("16h40").Press("enter").Sees("Asr tombe hors des pauses").Press("esc", "esc").Sees("Asr 16:40")
	d.Press("ctrl+z").Sees("Asr 15:39")
}

func TestTheCardOpensWithOneKeyAndIsTaken(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("t").Sees("Écriture tournante", "Premier passage", "Dernier passage", "À dire")
	d.Press("right").Sees("Cartes et regroupement", "Nommer chaque groupe").Press("enter").SeesNo("Nommer chaque groupe")
	id := h.Slot("J2S06")
	if got := h.item(id).Card; got != "cartes-regroupement" {
		t.Errorf("the card is %q", got)
	}
}

// item is a session as it stands.
func (h hall) item(id session.ID) session.Slot {
	h.tb.Helper()
	return sessiontest.Look(h.Room, func(rt *session.Retreat) session.Slot { return *rt.Item(id).(*session.Slot) })
}

// The steps of every card, and its minutes, stand on the smallest screen whole.
func TestEveryCardFits(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic, locale.English} {
		s := late(t).still(t, lang, false, 60, 20).Press("t", "home")
		for range 24 {
			frame := string(frame(s))
			rows := strings.Split(frame, "\n")
			for _, row := range rows[2:13] {
				if row = strings.TrimSpace(row); strings.HasSuffix(row, "…") || lang == locale.Arabic && strings.HasPrefix(row, "…") {
					t.Errorf("a step is cut:\n%s", frame)
				}
			}
			s.Press("right")
		}
	}
}

func TestTheStepThatIsOnShowsItsTime(t *testing.T) {
	t.Parallel()
	h := late(t)
	s := h.still(t, locale.French, false, 60, 20).Press("esc")
	if got := string(frame(s)); !strings.Contains(got, "2/3") || !strings.Contains(got, "encore 14 min") {
		t.Errorf("nobody sees the step:\n%s", got)
	}
	h.Clock.Pass(15 * time.Minute)
	s.Press("down", "up")
	if got := string(frame(s)); !strings.Contains(got, "3/3") {
		t.Errorf("the step did not change:\n%s", got)
	}
}

func TestAnAdjustmentIsSaidInWords(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Press("a").Sees("Que change-t-on demain ?", "Aucun ajustement")
	d.Press("n").Sees("Ajustement").Type("Deux groupes au lieu de trois").Press("enter").Sees("Deux groupes au lieu de trois", "1 ajustement")
	d.Press("w").Sees("Pourquoi").Type("salle trop petite").Press("enter").Sees("salle trop petite")
}

func TestAClockThatIsSetBackIsSaid(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Sees("reprise", "minutes")
	h.Clock.Step(-time.Hour)
	d.Sees("l'horloge a reculé de 1:00:00").Press("esc").Sees("10:34")
	h.Clock.Sleep(12 * time.Minute)
	d.Sees("Reprise après 12:00 de veille").Sees("10:46")
	d.Sees(widget.Figures("17")[3])
}

func TestALintIsAskedAfterAnEdit(t *testing.T) {
	t.Parallel()
	h := early(t)
	d := h.sits(t)
	d.Sees("Accueil").Press("tab", "down", "down", "down", "down", "down", "down").Sees("‹ 5 ›")
	d.Press("delete").Sees("plus de 90 min sans pause")
}

func TestTheReasonOfAProposalIsOneKeyAway(t *testing.T) {
	t.Parallel()
	h := late(t)
	d := h.sits(t)
	d.Sees("Rattraper 8 min").Press("enter").Sees("w pourquoi").Press("w").Sees("Pourquoi")
	d.Type("le débat a duré").Press("enter").Sees("le débat a duré")
}
