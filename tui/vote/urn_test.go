package vote_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/tally"
)

func TestEveryGrammarByKeys(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		poll  session.PreparePoll
		typed string
		sees  []string
	}{
		"a nominal list":       {session.PreparePoll{Method: "ngt", Top: 3}, "3 1", []string{"3 Insertion des jeunes par la formation 1.", "1 Hébergement sûr des mineurs isolés 2."}},
		"grades in order":      {judging(), "65.321", []string{"isolés Très bien", "Gouvernance et image de l'association Insuffisant"}},
		"a grid of ratings":    {grading, "54 32 11 .. 22 33", []string{"1 54", "4 ..", "6 33"}},
		"an order with ties":   {session.PreparePoll{Method: "ranking"}, "2=3 1", []string{"2 Accès aux soins et suivi psychosocial 1.", "isolés 2."}},
		"approvals":            {session.PreparePoll{Method: "approval"}, "2 3", []string{"psychosocial ○"}},
		"objections":           {session.PreparePoll{Method: "consent"}, "4", []string{"4 Financement pluriannuel ✕"}},
		"a hundred points":     {session.PreparePoll{Method: "dots", Points: 100, MaxPerOption: 100, SpendAll: true}, "3=40 1=60", []string{"isolés 60", "formation 40"}},
		"digits of any script": {session.PreparePoll{Method: "ngt", Top: 3}, "٣ &", []string{"formation 1.", "isolés 2."}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			h.opened(c.poll)
			d := h.sit(t, 100, 30)
			d.Type(c.typed).Press("enter").Sees("1 / 8").Sees(c.sees...)
		})
	}
}

// People copy the example beside the line: it must keep the rules of the poll.
func TestTheExampleOfABallotKeepsTheRules(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		points, most int
		example, how string
	}{
		"one point":                    {1, 1, "3 ⏎", "un point au 3"},
		"two points":                   {2, 2, "3 ⏎", "un point au 3"},
		"three points":                 {3, 2, "3 7 12 ⏎", "une voix à 3"},
		"many, but one on each option": {8, 1, "3 7 12 ⏎", "une voix à 3"},
		"points that may be heaped":    {4, 2, "3 3 7 12 ⏎", "deux points au 3"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			h.opened(session.PreparePoll{Method: "dots", Points: c.points, MaxPerOption: c.most})
			h.sit(t, 100, 30).Sees("  "+c.example, c.how)
		})
	}
}

func TestABallotThatBreaksARuleSaysWhich(t *testing.T) {
	t.Parallel()
	refusing := judging()
	refusing.RefuseMissing = true
	for name, c := range map[string]struct {
		poll  session.PreparePoll
		typed string
		sees  string
	}{
		"too long a list":        {session.PreparePoll{Method: "ngt", Top: 2}, "1 2 3", "3 options écrites, 2 au plus"},
		"a name twice":           {session.PreparePoll{Method: "approval"}, "1 1", "L'option 1 est écrite deux fois"},
		"a missing grade":        {refusing, "65.321", "L'option 3 n'a pas de note"},
		"a short grid":           {grading, "54 32", "4 cases tapées, il en faut 12"},
		"a rating off the scale": {grading, "94 32 11 .. 22 33", "Option 1 : 9 ne convient pas"},
		"points kept back":       {session.PreparePoll{Method: "dots", Points: 100, MaxPerOption: 100, SpendAll: true}, "3=40", "40 points donnés : il en faut exactement 100"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			h.opened(c.poll)
			h.sit(t, 60, 24).Type(c.typed).Press("enter").Sees(c.sees, "0 / 8")
			if n := h.urn(); len(n) > 0 {
				t.Errorf("the urn holds %v", n)
			}
		})
	}
}

func TestASecondReadingByKeys(t *testing.T) {
	t.Parallel()
	h := gather(t)
	poll := h.opened(dots)
	h.Votes(poll, session.Board, "1 1", "2")
	d := h.sit(t, 60, 24).Sees("2 / 8")
	d.Press("tab", "r").Sees("seconde lecture").Type("2 2").Press("enter").Sees("CA : relus 1 sur 2")
	d.Type("1 1").Press("enter").Sees("CA : relus 2 sur 2", "totaux différents", "2 / 8")
	d.Press("tab", "enter").Sees("23 bulletins non remis").Type("Un bus").Press("enter").Sees("Clore est définitif")
	d.Press("enter").Sees("Les deux lectures diffèrent").Press("esc").Sees("seconde lecture")
	d.Press("tab", "c").Sees("L'urne est vide").SeesNo("relus")
	d.Type("2").Press("enter").Sees("relus 1 sur 2").Type("1 1").Press("enter").Sees("mêmes totaux")
	d.Press("tab", "enter").Sees("Un bus").Press("enter").Sees("Clore est définitif").Press("enter").Sees("V-01 est clos")
	if p := h.poll(); p.Reread[session.Board] != 2 || p.Ballots() != 2 {
		t.Errorf("reread %v, papers %v", p.Reread, p.Papers)
	}
}

func TestMoreBallotsThanSignatures(t *testing.T) {
	t.Parallel()
	over := func(t *testing.T) *hall {
		t.Helper()
		h := gather(t)
		poll := h.opened(dots)
		for range 9 {
			h.Votes(poll, session.Board, "1")
		}
		return h
	}
	t.Run("can be signatures that were not counted", func(t *testing.T) {
		t.Parallel()
		h := over(t)
		d := h.sit(t, 60, 24).Sees("9 / 8").Press("tab", "enter").Sees("Plus de bulletins que de signatures")
		d.Press("e").Sees("Signatures", "‹ 8 ›").Press("right").Sees("‹ 9 ›").Press("enter").Sees("9 / 9")
		d.Press("enter").Sees("17 bulletins non remis")
	})
	t.Run("can be typed in anew", func(t *testing.T) {
		t.Parallel()
		h := over(t)
		d := h.sit(t, 60, 24).Sees("9 / 8").Press("tab", "c").Sees("recommencez depuis les papiers", "0 / 8")
		d.Type("1").Press("enter").Sees("1 / 8")
	})
	t.Run("can end the poll uncounted, with a reason", func(t *testing.T) {
		t.Parallel()
		h := over(t)
		d := h.sit(t, 60, 24).Sees("9 / 8").Press("tab", "a").Sees("Annuler ce vote").Press("enter").Sees("Le texte est vide")
		d.Type("un bulletin de trop").Press("enter").Sees("Annuler est définitif").Press("enter").Sees("V-01 est annulé", "annulé")
		if p := h.poll(); p.Status != session.PollAnnulled || len(p.Totals) > 0 {
			t.Errorf("the poll is %s with %v", p.Status, p.Totals)
		}
	})
}

func TestTheLaptopGoesRound(t *testing.T) {
	t.Parallel()
	h := gather(t)
	h.opened(dots)
	d := h.sit(t, 60, 24).Press("tab", "p").Sees("Passez l'ordinateur").Press("right").Sees("‹ équipe ›")
	d.Press("enter").Sees("À vous").Press("right", "right", "down", "right").Sees("reste 1 point").Press("enter")
	d.Sees("Bulletin déposé", "Passez l'ordinateur").SeesNo("Hébergement", "reste")
	d.Press("enter").Sees("À vous", "reste 4 points").Press("enter").Sees("Bulletin déposé")
	d.Press("esc").Sees("2 / 17").SeesNo("Dernier bulletin")
}

func TestCellsWriteTheLineOfATypist(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		poll  session.PreparePoll
		keys  []string
		check func(session.Poll) bool
	}{
		"of a matrix": {grading, []string{"5", "4", "space", "3", "up", "2"}, func(p session.Poll) bool {
			return p.Totals["1/sum1"] == 5 && p.Totals["2/rated1"] == 1 && p.Totals["2/sum1"] == 2
		}},
		"of judgments": {judging(), []string{"6", "5", "x", "4"}, func(p session.Poll) bool {
			return p.Totals["1/grade6"] == 1 && p.Totals["4/grade4"] == 1 && p.Totals["3/missing"] == 1
		}},
		"of opinions": {session.PreparePoll{Method: "opinion"}, []string{"+", "-", "o"}, func(p session.Poll) bool {
			return p.Totals["1/for"] == 1 && p.Totals["2/against"] == 1 && p.Totals["3/pass"] == 1
		}},
		"of a list":      {session.PreparePoll{Method: "ngt", Top: 3}, []string{"2", "down", "1"}, func(p session.Poll) bool { return p.Totals["2/points"] == 3 && p.Totals["1/points"] == 2 }},
		"of an order":    {session.PreparePoll{Method: "ranking"}, []string{"2", "down", "1", "down", "2"}, func(p session.Poll) bool { return p.Totals["2/before1"] == 1 && p.Totals["1/before4"] == 1 }},
		"of a consent":   {session.PreparePoll{Method: "consent"}, nil, func(p session.Poll) bool { return p.Ballots() == 1 && p.Blank["all"] == 0 }},
		"of an approval": {session.PreparePoll{Method: "approval"}, []string{"right", "down", "down", "+"}, func(p session.Poll) bool { return p.Totals["1/supporters"] == 1 && p.Totals["3/supporters"] == 1 }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			poll := h.opened(c.poll)
			h.sit(t, 60, 24).Press("tab", "g").Sees("case").Press(c.keys...).Press("enter").Press("esc").Sees("1 / 8")
			if _, err := h.ClosePoll(context.Background(), session.Facilitator, poll, "essai"); err != nil {
				t.Fatal(err)
			}
			if p := h.poll(); !c.check(p) {
				t.Errorf("the totals are %v", p.Totals)
			}
		})
	}
}

func TestHandsByKeys(t *testing.T) {
	t.Parallel()
	h := gather(t)
	h.opened(session.PreparePoll{Method: "opinion"})
	d := h.sit(t, 60, 24).Press("tab", "m").Sees("À main levée", "1 sur 6")
	d.Type("30").Press("enter").Sees("Plus de bulletins que de signatures").Press("backspace", "backspace")
	for i := range 6 {
		d.Type(fmt.Sprintf("%d 2 1", 10+i)).Press("enter")
	}
	d.Sees("Tout est compté").Press("enter").Sees("V-01 est clos", "1 Langues et médiation +13")
	if p := h.poll(); !p.Hands || p.Totals["6/for"] != 15 {
		t.Errorf("hands %v, totals %v", p.Hands, p.Totals)
	}
}

func TestVotingAgainByKeys(t *testing.T) {
	t.Parallel()
	board, staff := []string{"1 2", "1 2", "1 3", "2 3", "4"}, []string{"1 2", "1 3", "1 4", "5 5", "0"}
	tied := dots
	tied.Cut = 4
	t.Run("a run-off takes two keys", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.closed(tied, board, staff)
		d := h.sit(t, 60, 24).Press("enter").Sees("égalité au seuil").Press("r").Sees("Départager les options 4, 5").Press("enter")
		d.Sees("V-02 est ouvert", "0 / 8")
		h.Read(func(r *session.Retreat) {
			if p := r.Polls()[1]; p.Again != session.Runoff || len(p.Options) != 2 || p.Method != tally.Dots {
				t.Errorf("the run-off is %+v", p)
			}
		})
	})
	t.Run("a second round says what has changed", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.closed(dots, board, staff)
		d := h.sit(t, 60, 30).Press("enter", "t").Sees("Deuxième tour").Press("enter").Sees("V-02 est ouvert")
		for range 5 {
			d.Type("5 5 5").Press("enter")
		}
		d.Sees("5 / 8").Press("tab", "enter").Sees("non remis").Type("essai").Press("enter").Sees("définitif").Press("enter").Sees("V-02 est clos", "rang avant : 4")
		d.Press("w").Sees("Deuxième tour de V-01", "n° 5 : rang 1, avant 4")
	})
	t.Run("a contested result is typed in anew beside the first", func(t *testing.T) {
		t.Parallel()
		h := gather(t)
		h.closed(dots, board, staff)
		h.sit(t, 60, 24).Press("enter", "c").Sees("Résultat contesté").Press("enter").Sees("V-02 est ouvert")
		h.Read(func(r *session.Retreat) {
			if first := r.Polls()[0]; first.Status != session.PollClosed || first.Totals["1/points"] == 0 {
				t.Errorf("the first tally is %v", first.Totals)
			}
		})
	})
}

// The keystroke-level model of Card, Moran and Newell (1980) gives 0.28 s a key to an
// average typist and 0.50 s to one who types random letters; 0.40 s stands between them,
// for digits that somebody reads aloud. Unfolding the next paper and finding its first
// line is one act of mental preparation, 1.35 s.
const (
	perKey   = 400 * time.Millisecond
	perPaper = 1350 * time.Millisecond
)

// counter counts the keys that a typist presses.
type counter struct{ keys, papers int }

func (c *counter) types(line string) {
	c.keys += len([]rune(line)) + 1 // and ⏎
	c.papers++
}

func (c *counter) takes() time.Duration {
	return time.Duration(c.keys)*perKey + time.Duration(c.papers)*perPaper
}

func TestTypistsKeepTheTime(t *testing.T) {
	t.Parallel()
	dice := rand.New(rand.NewPCG(1, 7))
	numbers := func() string {
		words := make([]string, 8)
		for i := range words {
			words[i] = fmt.Sprint(dice.IntN(32) + 1)
		}
		return strings.Join(words, " ")
	}
	ratings := func() string {
		rows := make([]string, 6)
		for i := range rows {
			for range 5 {
				rows[i] += fmt.Sprint(dice.IntN(5) + 1)
			}
		}
		return strings.Join(rows, " ")
	}
	for name, c := range map[string]struct {
		poll    session.PreparePoll
		options int
		line    func() string
		most    time.Duration
	}{
		"25 ballots of 8 points over 32 options": {session.PreparePoll{Method: "dots", Points: 8, MaxPerOption: 8}, 32, numbers, 5 * time.Minute},
		"25 grids of 30 cells":                   {session.PreparePoll{Method: "criteria", ScaleFR: "un\ndeux\ntrois\nquatre\ncinq", Low: 1, High: 5}, 6, ratings, 12 * time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := gather(t)
			for i := len(challenges); i < c.options; i++ {
				h.Must(session.Capture{Text: fmt.Sprintf("Défi %d", i+1), Kind: session.Challenge})
			}
			poll := h.opened(c.poll)
			s := h.still(t, locale.French, false, 100, 30)
			var keys counter
			for range 8 {
				line := c.line()
				s.Type(line).Press("enter")
				keys.types(line)
			}
			s.Press("right")
			for range 17 {
				line := c.line()
				s.Type(line).Press("enter")
				keys.types(line)
			}
			if n := h.urn(); n[session.Board] != 8 || n[session.Staff] != 17 {
				t.Fatalf("the urn holds %v", n)
			}
			if _, err := h.ClosePoll(context.Background(), session.Facilitator, poll, ""); err != nil {
				t.Fatal(err)
			}
			t.Logf("%d keys on %d papers: %v", keys.keys, keys.papers, keys.takes())
			if keys.takes() > c.most {
				t.Errorf("takes %v, at most %v", keys.takes(), c.most)
			}
		})
	}
}
