package sample

import (
	"context"
	"fmt"
	"strings"

	"halqa/assets/demo"
	"halqa/session"
	"halqa/session/tally"
)

// sort names the themes and files what was said under them.
func (p *player) sort() {
	for _, t := range demo.Retreat.Themes {
		theme := p.add(session.Facilitator, t.ID, session.Enter{Type: "theme", Values: []string{"name_fr", t.FR, "name_ar", t.AR}})
		var ideas []session.ID
		for _, i := range demo.Retreat.Ideas {
			if i.Theme == t.ID && !p.ids[i.ID].IsZero() {
				ideas = append(ideas, p.id(i.ID))
			}
		}
		p.do(session.Facilitator, session.Sort{Ideas: ideas, Theme: theme})
	}
}

// park puts aside what is for later, with who takes it and what was answered.
func (p *player) park() {
	for _, i := range demo.Retreat.Ideas {
		if i.Parked {
			id := p.id(i.ID)
			commands := append([]session.Command{session.Park{Idea: id}}, edits(id, "owner", i.Owner, "answer", i.Answer)...)
			p.do(session.Facilitator, commands...)
		}
	}
}

// redact decides about words that leave in no document: at night a team must not be waited
// for.
func (p *player) redact() {
	p.do(session.Facilitator, session.Redact{Words: "maraude de nuit", StandIn: "action de rue"})
}

// poll prepares a vote, opens it, types the ballots in and counts them. Totals are never
// taken from the data: what the tests compare with it was counted.
func (p *player) poll(v *demo.Poll) {
	c := session.PreparePoll{
		QuestionFR: v.QuestionFR, QuestionAR: v.QuestionAR, Method: tally.Method(v.Method),
		Points: v.Points, MaxPerOption: v.MaxPerOption, Top: v.Top, Low: v.Low, High: v.High, Cut: v.Cut,
		ScaleFR: strings.Join(v.ScaleFR, "\n"), ScaleAR: strings.Join(v.ScaleAR, "\n"),
		Weights: strings.Trim(fmt.Sprint(v.Weights), "[]"), Deliberative: v.Deliberative, Slot: p.id(v.Session),
	}
	for _, short := range v.Options {
		c.Sources = append(c.Sources, p.id(short))
	}
	for _, l := range v.Lines {
		c.Lines, c.LinesAR = append(c.Lines, l.FR), append(c.LinesAR, l.AR)
	}
	id := p.add(session.Facilitator, v.ID, c)
	p.do(session.Facilitator, session.OpenPoll{Poll: id, Half: v.Half})
	if p.err != nil {
		return // ballots for a poll that is not there would hide the first failure
	}
	ctx := context.Background()
	for _, b := range v.Ballots {
		if err := p.room.CastAll(ctx, id, b.College, b.Lines); err != nil {
			p.fail(fmt.Errorf("play the sample, ballots of %s: %w", v.ID, err))
		}
	}
	if _, err := p.room.ClosePoll(ctx, session.Facilitator, id, ""); err != nil {
		p.fail(fmt.Errorf("play the sample, close %s: %w", v.ID, err))
	}
}

// keptIn says in which session the result of a poll is read and its options are kept.
var keptIn = map[string]string{"J1S14": "V-01", "J2S03": "V-02", "J2S11": "V-03", "J2S14": "V-04", "J2S15": "V-06"}

// retain keeps the options that people kept after reading a result.
func (p *player) retain(code string) {
	for _, v := range demo.Retreat.Polls {
		if v.ID != keptIn[code] || p.err != nil {
			continue
		}
		var options []session.ID
		p.room.Read(func(r *session.Retreat) {
			for _, poll := range r.Polls() {
				if poll.Short != v.ID {
					continue
				}
				for _, n := range v.Retained {
					options = append(options, poll.Options[n-1])
				}
			}
		})
		p.do(session.Facilitator, session.Retain{Poll: p.id(v.ID), Options: options})
	}
}
