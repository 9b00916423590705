package vote_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// hall is a room in which challenges were noted and people are present.
type hall struct {
	*sessiontest.Room
	tb testing.TB
}

var challenges = [][2]string{
	{"Hébergement sûr des mineurs isolés", "إيواء آمن للقاصرين غير المرافقين"},
	{"Accès aux soins et suivi psychosocial", "الولوج إلى العلاج والمواكبة النفسية"},
	{"Insertion des jeunes par la formation", "إدماج الشباب عبر التكوين"},
	{"Financement pluriannuel", "تمويل متعدد السنوات"},
	{"Gouvernance et image de l'association", "حكامة الجمعية وصورتها"},
	{"Langues et médiation", ""},
}

// gather fills a room with challenges, 8 people of the board and 17 of the staff.
func gather(tb testing.TB) *hall {
	tb.Helper()
	h := &hall{Room: sessiontest.NewRoom(tb), tb: tb}
	for _, words := range challenges {
		id := h.Must(session.Capture{Text: words[0], Kind: session.Challenge}).Items[0]
		if words[1] != "" {
			h.Must(session.Edit{Item: id, Field: "translation", Value: words[1]})
		}
	}
	h.Enrols(session.Board, 8)
	h.Enrols(session.Staff, 17)
	return h
}

// prepared prepares a poll on the challenges, with what a test changes in it.
func (h *hall) prepared(c session.PreparePoll) session.ID {
	h.tb.Helper()
	c.QuestionFR, c.QuestionAR = "Quels défis retenir pour 2027-2029 ?", "ما التحديات التي نعتمدها للفترة 2027-2029؟"
	h.Read(func(r *session.Retreat) {
		for _, i := range r.Ideas() {
			c.Sources = append(c.Sources, i.ID)
		}
	})
	return h.Must(c).Items[0]
}

// opened prepares a poll and opens it.
func (h *hall) opened(c session.PreparePoll) session.ID {
	h.tb.Helper()
	poll := h.prepared(c)
	h.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	return poll
}

// closed opens a poll, puts the ballots of both colleges in and closes it.
func (h *hall) closed(c session.PreparePoll, board, staff []string) {
	h.tb.Helper()
	poll := h.opened(c)
	h.Votes(poll, session.Board, board...)
	h.Votes(poll, session.Staff, staff...)
	if _, err := h.ClosePoll(context.Background(), session.Facilitator, poll, "Une personne malade"); err != nil {
		h.tb.Fatal(err)
	}
}

// rereads types a ballot in for the second time.
func (h *hall) rereads(poll session.ID, college, line string) {
	h.tb.Helper()
	if err := h.Reread(context.Background(), poll, college, line); err != nil {
		h.tb.Fatal(err)
	}
}

// poll reads the one poll of the room.
func (h *hall) poll() (p session.Poll) {
	h.Read(func(r *session.Retreat) {
		if len(r.Polls()) != 1 {
			h.tb.Fatalf("%d polls, want 1", len(r.Polls()))
		}
		p = *r.Polls()[0]
	})
	return p
}

// urn counts the ballots in the urn of the one poll.
func (h *hall) urn() map[string]int {
	h.tb.Helper()
	counts, err := h.BallotCount(context.Background(), h.poll().ID)
	if err != nil {
		h.tb.Fatal(err)
	}
	return counts
}

// sit opens the vote screen at a terminal, in French.
func (h *hall) sit(t *testing.T, w, height int) *tuitest.Desk {
	t.Helper()
	return tuitest.Sit(t, tui.Config{Room: h.Room.Room, Lang: locale.French, Theme: page.Dark()}, w, height).Press("4")
}

// still opens the vote screen without a terminal.
func (h *hall) still(tb testing.TB, lang locale.Lang, salle bool, w, height int) *tuitest.Still {
	tb.Helper()
	cfg := tui.Config{Room: h.Room.Room, Lang: lang, Theme: page.Dark(), Salle: salle}
	return tuitest.NewStill(tb, cfg, w, height).Press("4")
}

var dots = session.PreparePoll{Method: "dots", Points: 4, MaxPerOption: 3, Cut: 3}

func TestAVoteRunsByKeys(t *testing.T) {
	t.Parallel()
	h := gather(t)
	d := h.sit(t, 60, 20)
	d.Sees("Aucun vote").Press("+").Sees("Que retenir parmi les défis ?", "6 sur 6", "CA 8", "équipe 17", "1 option sans texte arabe")
	d.Press("end", "up", "up", "up").Press("right", "right").Sees("Retenir ‹ 2 ›").Press("enter")
	d.Sees("V-01 est ouvert", "sur 25", "0 / 8", "   3 ⏎")
	d.Type("1 1").Press("enter").Sees("1 / 8", "Dernier bulletin", "Hébergement sûr des mineurs isolés ○○")
	d.Type("3").Press("enter").Type("0").Press("enter").Sees("3 / 8", "blanc")
	d.Press("right").Sees("‹ équipe ›").Type("2 3").Press("enter").Type("-").Press("enter").Sees("2 / 17", "nul")
	d.Press("tab", "enter").Sees("20 bulletins non remis. Pourquoi ?")
	d.Press("enter").Sees("Le texte est vide").Type("Le bus est tombé en panne").Press("enter").Sees("Clore est définitif")
	if h.poll().Status != session.PollOpen {
		t.Fatal("the poll closed before the second ⏎")
	}
	d.Press("enter").Sees("V-01 est clos", "seuil : 2 à retenir", "ex æquo", "1 blanc", "1 nul")
}

func TestBallotsByKeys(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		method session.PreparePoll
		does   func(*tuitest.Desk)
		board  int
		staff  int
	}{
		"a wrong ballot stays on the line and is not counted": {dots, func(d *tuitest.Desk) {
			d.Type("1 1 1 1").Press("enter").Sees("Option 1 : 4 points, 3 au plus", "1 1 1 1")
		}, 0, 0},
		"what is typed after a refusal never completes the refused ballot": {dots, func(d *tuitest.Desk) {
			d.Type("3 0").Press("enter").Sees("L'option 0 n'existe pas").Type("5").Press("enter").Sees("3 0 5")
		}, 0, 0},
		"news of the ballot before does not wipe a refusal away": {dots, func(d *tuitest.Desk) {
			d.Type("1").Press("enter").Type("19").Press("enter").Sees("1 / 8", "L'option 19 n'existe pas")
		}, 1, 0},
		"a corrected ballot is accepted and the reason goes": {dots, func(d *tuitest.Desk) {
			d.Type("19").Press("enter").Sees("L'option 19 n'existe pas").Press("backspace", "backspace").Press("enter")
			d.SeesNo("L'option 19 n'existe pas").Sees("1 / 8")
		}, 1, 0},
		"the digit row of a French keyboard types digits": {dots, func(d *tuitest.Desk) {
			d.Type(`" " é`).Press("enter").Sees("Insertion des jeunes par la formation ○○")
		}, 1, 0},
		"Arabic digits are digits": {dots, func(d *tuitest.Desk) {
			d.Type("٣ ٣").Press("enter").Sees("Insertion des jeunes par la formation ○○")
		}, 1, 0},
		"opinions are typed in one line": {session.PreparePoll{Method: "opinion"}, func(d *tuitest.Desk) {
			d.Type("1+ 2- 3o").Press("enter").Sees("isolés pour ●", "psychosocial contre ○", "formation sans avis ·")
		}, 1, 0},
		"Ctrl+Z takes the last ballot back and says so": {dots, func(d *tuitest.Desk) {
			d.Type("1").Press("enter").Type("2").Press("enter").Sees("2 / 8").Press("ctrl+z").Sees("Le dernier bulletin est repris", "1 / 8")
		}, 1, 0},
		"Ctrl+Z on an empty urn says that there is nothing to take back": {dots, func(d *tuitest.Desk) {
			d.Press("ctrl+z").Sees("Aucun bulletin à reprendre")
		}, 0, 0},
		"Backspace on an empty line does nothing": {dots, func(d *tuitest.Desk) {
			d.Type("1").Press("enter").Sees("1 / 8").Press("backspace", "backspace").Type("2").Press("enter").Sees("2 / 8")
		}, 2, 0},
		"arrows change the urn on an empty line only": {dots, func(d *tuitest.Desk) {
			d.Type("1").Press("left").Press("enter").Sees("1 / 8").Press("left").Sees("‹ équipe ›").Type("2").Press("enter").Sees("1 / 17")
		}, 1, 1},
		"leaving the line keeps the poll open and what was typed": {dots, func(d *tuitest.Desk) {
			d.Type("4 5").Press("esc").Sees("ouvert").Press("enter").Sees("4 5").Press("enter").Sees("1 / 8")
		}, 1, 0},
		"digits on the row that closes go back to the line": {dots, func(d *tuitest.Desk) {
			d.Press("tab").Type("3 3").Press("enter").Sees("4 Vote", "1 / 8")
		}, 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			h.opened(c.method)
			c.does(h.sit(t, 60, 24))
			if got := h.urn(); got[session.Board] != c.board || got[session.Staff] != c.staff {
				t.Errorf("the urn holds %v, want %d and %d", got, c.board, c.staff)
			}
		})
	}
}

func TestTwoHundredBallotsInARow(t *testing.T) {
	t.Parallel()
	h := gather(t)
	h.Enrols(session.Staff, 200)
	h.opened(dots)
	d := h.sit(t, 60, 20).Press("right").Sees("‹ équipe ›")
	for i := range 200 {
		d.Type(fmt.Sprintf("%d %d", i%6+1, (i+1)%6+1)).Press("enter")
	}
	d.Sees("200 bulletins / 225 présents")
	if n := h.urn()[session.Staff]; n != 200 {
		t.Errorf("the urn holds %d ballots, want 200", n)
	}
	d.Press("1", "tab", "enter").Type("Essai").Press("enter", "enter")
	d.Sees("200 exprimés")
}

func TestBallotsThatCouldNotBeSavedComeBack(t *testing.T) {
	t.Parallel()
	h := gather(t)
	h.opened(dots)
	d := h.sit(t, 60, 20)
	h.Memory.Fail = session.ErrDiskFull
	d.Type("1 2").Press("enter").Sees("Disque plein", "1 2")
	h.Memory.Fail = nil
	d.Press("enter").Sees("1 / 8").SeesNo("Disque plein")
	if n := h.urn()[session.Board]; n != 1 {
		t.Errorf("the urn holds %d ballots, want 1", n)
	}
}

func TestClosingIsRefused(t *testing.T) {
	t.Parallel()
	t.Run("while the urn is empty", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.opened(dots)
		h.sit(t, 60, 20).Press("tab", "enter").Sees("L'urne est vide")
	})
	t.Run("with more ballots than people", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		poll := h.opened(dots)
		for range 26 {
			h.Votes(poll, session.Board, "1")
		}
		h.sit(t, 60, 20).Sees("26 bulletins / 25 présents").Press("tab", "enter").Sees("Plus de bulletins que de signatures")
		if h.poll().Status != session.PollOpen {
			t.Error("the poll was closed")
		}
	})
}

func TestBallotsAreNeverDrafts(t *testing.T) {
	t.Parallel()
	h := gather(t)
	h.opened(dots)
	s := h.still(t, locale.French, false, 60, 20)
	s.Type("1 2 canari").Press("enter").Type(" 3").Press("esc", "9")
	s.Send(screen.FlushMsg{})
	drafts, err := h.Memory.Drafts(context.Background())
	if err != nil || len(drafts) > 0 {
		t.Errorf("drafts %v, %v", drafts, err)
	}
}

func TestSheet(t *testing.T) {
	t.Parallel()
	t.Run("numbers only what is marked", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		d := h.sit(t, 60, 20).Press("+", "tab").Sees("6 sur 6").Press("space", "*", "*").Sees("0 sur 6").Press("space", "space", "tab")
		d.Sees("2 sur 6").Press("enter").Sees("V-01 est ouvert")
		h.Read(func(r *session.Retreat) {
			p := r.Polls()[0]
			for i, o := range r.OptionsOf(p) {
				if o.Number != i+1 || o.TextFR != challenges[i+1][0] {
					t.Errorf("option %d is %d, %s", i, o.Number, o.TextFR)
				}
			}
		})
	})
	t.Run("refuses to open with fewer than two options", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.sit(t, 60, 20).Press("+", "tab", "*", "space", "tab", "enter").Sees("Il faut au moins deux options")
		h.Read(func(r *session.Retreat) {
			if len(r.Polls()) > 0 {
				t.Error("a poll was prepared")
			}
		})
	})
	t.Run("leaves merged and dropped items out", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		var ids []session.ID
		h.Read(func(r *session.Retreat) {
			for _, i := range r.Ideas() {
				ids = append(ids, i.ID)
			}
		})
		h.Must(session.MergeIdeas{Into: ids[0], From: ids[1:2]})
		h.Must(session.Edit{Item: ids[2], Field: "fate", Value: string(session.Dropped)})
		h.sit(t, 60, 20).Press("+").Sees("4 sur 4")
	})
	t.Run("keeps a question that was not sent, and drops it once the poll is open", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		d := h.sit(t, 60, 20).Press("+", "home", "enter").Type(" Pourquoi ?").Press("esc", "esc", "+")
		d.Sees("Que retenir parmi les défis ? Pourquoi ?").Press("enter").Sees("V-01 est ouvert")
		if got := h.poll().QuestionFR; got != "Que retenir parmi les défis ? Pourquoi ?" {
			t.Errorf("the question is %q", got)
		}
		d.Press("esc", "+").Sees("Question Que retenir parmi les défis ?").SeesNo("Pourquoi ?")
	})
	t.Run("offers methods and the rules of each", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		d := h.sit(t, 60, 20).Press("+").Sees("‹ gommettes ›", "2 par personne", "2 sur une option")
		d.Press("right").Sees("groupe nominal", "5 par personne").Press("right").Sees("matrice de critères", "Effet ; Faisabilité", "de 1 à 5")
		d.Press("right").Sees("jugement majoritaire", "compte comme la plus basse").Press("right").Sees("pour, contre, sans avis")
		d.Press("right").Sees("consentement").SeesNo("Retenir").Press("right").Sees("gommettes")
		d.Press("space").Sees("Choisir la méthode", "adopter, sauf objection", "autres méthodes").SeesNo("duels")
		d.Press("end", "enter").Sees("classement").Press("end").Sees("duels", "sélection équilibrée", "approbation").Press("up", "enter").Sees("100 points à répartir")
		d.Press("space").Sees("Choisir la méthode").Press("home", "down", "down", "down", "down", "enter").Sees("pour, contre, sans avis")
		d.Press("enter").Sees("1+ 2- 3o")
		if got := h.poll().Method; got != "opinion" {
			t.Errorf("the method is %s", got)
		}
	})
	t.Run("opens a poll prepared before, with what was changed on it", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.prepared(dots)
		d := h.sit(t, 60, 20).Sees("en préparation").Press("enter").Sees("6, déjà numérotées", "‹ 4 par personne ›")
		d.Press("down", "right").Sees("‹ 5 par personne ›").Press("end", "up", "up", "right").Sees("délibération du CA").Press("enter").Sees("V-01 est ouvert")
		if p := h.poll(); p.Points != 5 || !p.Deliberative || p.MaxPerOption != 3 || p.Status != session.PollOpen {
			t.Errorf("the poll is %+v", p)
		}
	})
	t.Run("withdraws a poll prepared before, and undo brings it back", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.prepared(dots)
		h.sit(t, 60, 20).Sees("V-01").Press("delete").Sees("Aucun vote").Press("ctrl+z").Sees("V-01")
	})
}

func TestTheElectorateIsThatOfTheHalfDay(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ now, want string }{
		"of now when it was marked":             {"2026-12-10 10:00", "jour 2, matin"},
		"of the last one marked before now":     {"2026-12-10 15:00", "jour 2, matin"},
		"of the first day while only it counts": {"2026-12-09 11:00", "jour 1, matin"},
		"of the last one after the retreat":     {"2026-12-20 11:00", "jour 3, après-midi"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			h.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
			var people []session.ID
			h.Read(func(r *session.Retreat) {
				for _, p := range r.People() {
					people = append(people, p.ID)
				}
			})
			for _, half := range []string{"2m", "3a"} {
				h.Must(session.Attend{People: people[:20], Half: half, Mark: session.Present})
			}
			now := sessiontest.At(t, c.now)
			cfg := tui.Config{Room: h.Room.Room, Lang: locale.French, Theme: page.Dark(), Now: now.Now}
			if s := tuitest.NewStill(t, cfg, 60, 20).Press("4", "+").Plain(); !strings.Contains(s, c.want) {
				t.Errorf("never saw %q on\n%s", c.want, s)
			}
		})
	}
}

func TestResultByKeys(t *testing.T) {
	t.Parallel()
	board, staff := []string{"1 2", "1 2", "1 3", "2 3", "4"}, []string{"1 2", "1 3", "1 4", "5 5", "0"}
	t.Run("retains what the cut takes and what people mark", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.closed(dots, board, staff) // 1: 6 points, 2: 4, 3: 3, then 4 and 5 with 2
		d := h.sit(t, 60, 24).Press("enter").Sees("■ 1", "■ 3", "seuil : 3 à retenir").Press("end", "up", "up").Press("space", "enter")
		d.Sees("4 options retenues")
		if got := len(h.poll().Retained); got != 4 {
			t.Errorf("%d options retained, want 4", got)
		}
		d.Press("ctrl+z").Sees("Annulé : retenir des options")
		if got := len(h.poll().Retained); got != 0 {
			t.Errorf("%d options retained after undo", got)
		}
	})
	t.Run("leaves a tie at the cut to people: all or none", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		tie := dots
		tie.Cut = 4
		h.closed(tie, board, staff)
		d := h.sit(t, 60, 24).Press("enter").Sees("égalité au seuil : places 1, options 2", "□ 4")
		d.Press("*").SeesNo("□ 4").Press("*").Sees("□ 4").Press("*", "enter").Sees("5 options retenues")
	})
	t.Run("opens a decision on the poll", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.closed(dots, board, staff)
		h.sit(t, 60, 24).Press("enter").Sees("■ 1").Press("enter").Sees("3 options retenues").Press("d").Sees("6 Décisions")
		h.Read(func(r *session.Retreat) {
			d := r.Decisions()[0]
			for _, want := range []string{"V-01, gommettes", "Ont signé : CA 8, équipe 17", "non remis", "CA 3, équipe 3"} {
				if !strings.Contains(d.ResultFR, want) {
					t.Errorf("the decision never says %q:\n%s", want, d.ResultFR)
				}
			}
			if d.Rejected == "" || d.ResultAR == "" || d.Method != "dots" {
				t.Errorf("the decision is %+v", d)
			}
		})
	})
	t.Run("says why in plain words", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.closed(dots, board, staff)
		d := h.sit(t, 60, 30).Press("enter", "w").Sees("Chaque personne avait 4 points", "exprimés : 9 ; blancs : 1 ; nuls : 0", "◆ marque")
		d.Press("esc").Sees("seuil : 3 à retenir")
	})
	t.Run("asks before it would drop everything", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.closed(session.PreparePoll{Method: "opinion"}, []string{"1+ 2-"}, []string{"1+ 2o"})
		h.sit(t, 60, 24).Press("enter", "enter").Sees("Rien n'est marqué")
		h.Read(func(r *session.Retreat) {
			for _, i := range r.Ideas() {
				if i.Fate != "" {
					t.Errorf("%s is %s", i.Short, i.Fate)
				}
			}
		})
	})
}

func TestTheRoomSeesOnlyHowManyBallotsCameIn(t *testing.T) {
	t.Parallel()
	h := gather(t)
	h.opened(dots)
	d := h.sit(t, 100, 30)
	d.Type("3 3 3").Press("enter").Sees("1 / 8").Type("4 4").Press("f8")
	d.Sees("SALLE", "bulletin", "sur 25", challenges[2][0], challenges[2][1]).SeesNo("Dernier bulletin", "1 / 8", "○○○", "4 4")
	d.Press("f8", "enter").Sees("4 4")
}

func TestNothingIsCountedBeforeTheClose(t *testing.T) {
	t.Parallel()
	h := gather(t)
	poll := h.opened(dots)
	h.Votes(poll, session.Board, "1 1 1", "1 2")
	if p := h.poll(); len(p.Totals) > 0 || len(p.Papers) > 0 {
		t.Errorf("the open poll holds %v %v", p.Totals, p.Papers)
	}
	if err := h.Refuses(session.Retain{Poll: poll}); !errors.Is(err, session.ErrPollNotOpen) {
		t.Errorf("got %v", err)
	}
}
