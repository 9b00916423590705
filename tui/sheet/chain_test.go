package sheet_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// traces is the chain of an item as it stands on a page.
func traces(c *clerk, item session.ID) (*sheet.Chain, string) {
	chain := sheet.NewChain(c.env)
	chain.Open(item)
	p := page.New(80, 60, false)
	chain.Draw(p)
	return chain, p.Plain()
}

func TestTheChainLeadsFromTheObjectiveToTheFinding(t *testing.T) {
	t.Parallel()
	c := sits(t, "objective")
	ideas := c.room.Says("Familles relais", "Maison relais", "Écartée en chemin")
	finding := c.room.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "Neuf sur dix sans plan"}}).Items[0]
	c.room.Must(session.Link{Item: ideas[0], To: finding}, session.MergeIdeas{Into: ideas[0], From: ideas[1:2]})
	receipt := c.room.Must(session.PreparePoll{QuestionFR: "Que retenir ?", Method: tally.Dots, Points: 1, Sources: []session.ID{ideas[0], ideas[2]}})
	poll := receipt.Items[0]
	c.room.Must(session.OpenPoll{Poll: poll})
	decision := c.room.Must(session.DraftDecision{Poll: poll, TextFR: "Nous ouvrons des familles relais"}).Items[0]
	objective := c.room.Must(session.DraftObjective{Text: "Loger trente enfants", From: []session.ID{decision}}).Items[0]

	chain, frame := traces(c, objective)
	at := -1
	for _, short := range []string{"O-01", "D-001", "V-01", "I-001", "C-001"} {
		i := strings.Index(frame, short)
		if i <= at {
			t.Errorf("%s does not stand behind what came before it:\n%s", short, frame)
		}
		at = i
	}
	if !strings.Contains(frame, "I-002") {
		t.Errorf("the words of a merged idea are lost:\n%s", frame)
	}
	_, _ = chain.Update(tea.KeyPressMsg{Code: tea.KeyDown})
	if place, ok := chain.Go()().(screen.Place); !ok || place.Kind != screen.Decisions || place.Item != decision {
		t.Errorf("⏎ on the decision leads to %+v", place)
	}
	c.env.Salle = true
	if _, frame := traces(c, objective); strings.Contains(frame, "Neuf sur dix") {
		t.Errorf("the room sees a finding that nobody published:\n%s", frame)
	}
}

func TestEveryItemStandsOnceInAChainHoweverItIsLinked(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		c := sits(t, "objective")
		items := c.room.Says("une", "deux", "trois")
		for range 3 {
			items = append(items, c.room.Must(session.DraftDecision{TextFR: "décider"}).Items[0])
		}
		items = append(items, c.room.Must(session.DraftObjective{Text: "atteindre", From: items[3:4]}).Items[0])
		for range rapid.IntRange(0, 12).Draw(rt, "links") {
			from, to := rapid.SampledFrom(items).Draw(rt, "from"), rapid.SampledFrom(items).Draw(rt, "to")
			c.room.Must(session.Link{Item: from, To: to})
		}
		gone := rapid.SampledFrom(items[:6]).Draw(rt, "withdrawn")
		c.room.Must(session.Withdraw{Item: gone})
		_, frame := traces(c, items[6])
		for _, id := range items {
			short := sessiontest.Look(c.room, func(r *session.Retreat) string { return session.Base(r.Item(id)).Short })
			if n := strings.Count(frame, short+" "); n > 1 || id == gone && n > 0 {
				rt.Fatalf("%s stands %d times in\n%s", short, n, frame)
			}
		}
	})
}

func TestTheListOfEvidenceShowsWhatIsLinkedFirst(t *testing.T) {
	t.Parallel()
	c := sits(t, "decision")
	ideas := c.room.Says("Familles relais", "Équipe mobile", "اتفاقية مع التكوين المهني")
	decision := c.room.Must(session.DraftDecision{TextFR: "décider"}).Items[0]
	c.room.Must(session.Link{Item: decision, To: ideas[2]})
	k := sheet.NewPicker(c.env)
	k.Open(decision)
	sees := func() string {
		p := page.New(60, 14, false)
		k.Draw(p, "Preuves")
		return p.Plain()
	}
	if frame := sees(); strings.Index(frame, "I-003") > strings.Index(frame, "I-001") {
		t.Errorf("what is linked does not stand first:\n%s", frame)
	}
	c.hears(k.Toggle())
	c.room.Read(k.Sync)
	if k.Linked() != 0 {
		t.Errorf("%d links are left", k.Linked())
	}
	if frame := sees(); strings.Index(frame, "I-003") > strings.Index(frame, "I-001") {
		t.Errorf("the row ran away under the hand that ticked it:\n%s", frame)
	}
	c.hears(k.Search())
	for _, r := range "equipe" {
		_, _ = k.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	if frame := sees(); !strings.Contains(frame, "Équipe mobile") || strings.Contains(frame, "Familles") {
		t.Errorf("the search found\n%s", frame)
	}
}
