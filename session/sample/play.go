package sample

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"halqa/assets/demo"
	"halqa/session"
	"halqa/session/text"
)

// firstMerged is the first number of words that were merged into other ideas.
const firstMerged = 196

// number is how a count is written in a field: nothing for none.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// date is the date of a day of facilitation.
func date(day int) string { return string(session.Date(start).Add(day - 1)) }

// began is when a session really began.
func (p *player) began(s *demo.Slot) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", date(s.Day)+" "+s.Began, p.wall)
	if err != nil {
		p.fail(fmt.Errorf("the agenda of the sample: %w", err))
	}
	return t
}

// play is the first of the sessions to come, from its beginning to its end. The one after
// it ends it, if it follows at once; otherwise somebody has to.
func (p *player) play(agenda []demo.Slot) {
	s := &agenda[0]
	p.meanwhile(p.began(s))
	p.reach(p.began(s))
	p.do(session.Facilitator, session.Begin{Slot: p.id(s.Code), At: p.began(s)})
	p.compose(s.Code)
	p.happen(s)
	p.evaluate(s.Code)
	end := p.began(s).Add(time.Duration(s.Minutes) * time.Minute)
	for _, a := range demo.Retreat.Adjustments {
		if at, err := time.ParseInLocation("2006-01-02 15:04", a.Date+" "+a.At, p.wall); err == nil &&
			p.ids[a.ID].IsZero() && at.Before(end) {
			p.reach(at)
			p.adjust(&a)
		}
	}
	if len(agenda) == 1 || !p.began(&agenda[1]).Equal(end) {
		p.reach(end)
		p.do(session.Facilitator, session.Finish{Slot: p.id(s.Code), At: end})
	}
}

// adjust notes a change of the agenda in its journal. Not every change is about a
// session.
func (p *player) adjust(a *demo.Adjustment) {
	slot := ""
	if a.Session != "" {
		slot = p.id(a.Session).String()
	}
	p.add(session.Facilitator, a.ID, session.Enter{Type: "adjustment", Values: []string{
		"slot", slot, "date", a.Date, "at", a.At, "what", a.What, "why", a.Why, "effect", a.Effect,
	}})
}

// calls are the sessions at the head of the half-days, when people are counted: quorums
// are those of a half-day.
var calls = []string{"J1S01", "J1S10", "J2S01", "J2S10", "J3S01", "J3S09"}

// happen is what the room does in a session, in its order: a vote needs the ideas that
// were said before it, and a decision its vote.
func (p *player) happen(s *demo.Slot) {
	if half := slices.Index(calls, s.Code); half >= 0 {
		p.attend(half)
	}
	switch s.Code {
	case "J1S08":
		p.said(demo.Retreat.Analysis, s)
	case "J1S14":
		p.said(demo.Retreat.Challenges, s)
	case "J2S07":
		p.sort()
	case "J2S08":
		p.park()
		p.redact()
	case "J2S15":
		p.views()
		p.axes()
		p.vision()
	case "J3S04":
		p.objectives()
	case "J3S10":
		p.measures()
	case "J3S12":
		p.risks()
	case "J3S13":
		p.steps()
	}
	var ideas []demo.Idea
	for _, i := range demo.Retreat.Ideas {
		if i.Session == s.Code {
			ideas = append(ideas, i)
		}
	}
	p.said(ideas, s)
	for i := range demo.Retreat.Polls {
		if demo.Retreat.Polls[i].Session == s.Code {
			p.poll(&demo.Retreat.Polls[i])
		}
	}
	p.decisions(s.Code)
	p.retain(s.Code)
	p.catchUp()
}

// said captures ideas one after the other over the time of a session. They stop before its
// end: what follows from them in the same session comes later than all of them.
func (p *player) said(ideas []demo.Idea, s *demo.Slot) {
	pace := time.Duration(s.Minutes) * time.Minute / time.Duration(len(ideas)+2)
	for k := range ideas {
		i := &ideas[k]
		p.reach(p.began(s).Add(pace * time.Duration(k+1)))
		words := i.Text
		if len(i.First) > 0 {
			words = i.First[0]
		}
		p.capture(i.ID, i, words)
		p.reword(i, words)
	}
	if s.Code != "J2S06" { // what stood on the sheets that went round waits for the sorting
		p.merge()
		p.link()
	}
}

// capture writes down words that were said for an idea. Theme and language are those
// that the room could know by then.
func (p *player) capture(short string, i *demo.Idea, words string) session.ID {
	c := session.Capture{
		Text: words, Kind: session.IdeaKind(i.Kind), Slot: p.id(i.Session), Group: i.Group,
		More: view(i.Perspective),
	}
	if words == i.Text {
		c.Language = i.Language
	} else {
		c.Language = text.Lang(words)
	}
	if i.Theme != "" && !p.ids[i.Theme].IsZero() {
		c.Theme = p.id(i.Theme)
	}
	return p.add(session.NoteTaker, short, c)
}

// reword gives an idea its final words and takes in those that said the same. The journal
// so holds what was said first, as it would in a room.
func (p *player) reword(i *demo.Idea, words string) {
	if words == i.Text {
		p.do(session.NoteTaker, edits(p.id(i.ID), "translation", i.Translation, "novel", i.Novel)...)
		return
	}
	var from []session.ID
	for _, same := range i.First[1:] {
		from = append(from, p.capture(fmt.Sprintf("I-%03d", p.next), i, same))
		p.next++
	}
	if len(from) > 0 {
		p.do(session.NoteTaker, session.MergeIdeas{Into: p.id(i.ID), From: from})
	}
	p.do(session.NoteTaker, edits(p.id(i.ID), "text", i.Text, "lang", i.Language, "translation", i.Translation)...)
}

// merge puts ideas together that say the same, as soon as both are there. The order is
// that of the data, never that of a map: the sample must come out the same every time.
func (p *player) merge() {
	into := map[string][]session.ID{}
	var order []string
	for _, i := range demo.Retreat.Ideas {
		if i.MergedInto == "" || p.ids[i.ID].IsZero() || p.ids[i.MergedInto].IsZero() || p.merged[i.ID] {
			continue
		}
		p.merged[i.ID] = true
		if !slices.Contains(order, i.MergedInto) {
			order = append(order, i.MergedInto)
		}
		into[i.MergedInto] = append(into[i.MergedInto], p.id(i.ID))
	}
	for _, short := range order {
		p.do(session.Facilitator, session.MergeIdeas{Into: p.id(short), From: into[short]})
	}
}

// link ties ideas to the findings and challenges that they answer, as one act.
func (p *player) link() {
	var commands []session.Command
	for _, list := range [][]demo.Idea{demo.Retreat.Analysis, demo.Retreat.Challenges, demo.Retreat.Ideas} {
		for _, i := range list {
			if !p.ids[i.ID].IsZero() && !p.linked[i.ID] {
				p.linked[i.ID] = true
				commands = append(commands, p.links(i.ID, i.Links)...)
			}
		}
	}
	p.do(session.NoteTaker, commands...)
}
