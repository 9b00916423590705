package sample

import (
	"context"
	"fmt"
	"time"

	"halqa/assets/demo"
	"halqa/session"
)

// evaluate hands the questionnaires of a session out, and counts those whose sheets are
// typed in during it.
func (p *player) evaluate(code string) {
	for i := range demo.Retreat.Questionnaires {
		q := &demo.Retreat.Questionnaires[i]
		if q.Session == code {
			p.ids[asked(q)] = p.do(session.Facilitator, session.BeginInquiry{Form: q.Form, Day: q.Day, Date: session.Date(q.Date)})
		}
		if q.Counted == code {
			p.tally(q)
		}
	}
}

// asked is the name under which the player keeps a questionnaire.
func asked(q *demo.Questionnaire) string { return q.Form + number(q.Day) }

// tally types the sheets in, counts them, codes what people wrote, and notes what changes
// on the next day.
func (p *player) tally(q *demo.Questionnaire) {
	for _, s := range demo.Retreat.Agenda {
		if s.Code == q.Counted {
			p.at(date(s.Day), q.At)
		}
	}
	id := p.id(asked(q))
	if p.err != nil {
		return // sheets of a questionnaire that is not there would hide the first failure
	}
	ctx := context.Background()
	for _, b := range q.Sheets {
		for _, line := range b.Lines {
			if err := p.room.Fill(ctx, id, b.College, line); err != nil {
				p.fail(fmt.Errorf("play the sample, sheets of %s: %w", asked(q), err))
			}
		}
	}
	if _, err := p.room.CloseInquiry(ctx, session.Facilitator, id); err != nil {
		p.fail(fmt.Errorf("play the sample, count %s: %w", asked(q), err))
	}
	for _, a := range q.Answers {
		p.do(session.NoteTaker, session.Enter{Type: "answer", Values: []string{
			"inquiry", id.String(), "question", a.Question, "text", a.Text, "theme", a.Theme, "quotable", flag(true),
		}})
	}
	fields := []string{"handed", number(q.Handed)}
	for i, c := range q.Changes {
		name := "change" + number(i+1)
		fields = append(fields, name+"_fr", c.FR, name+"_ar", c.AR)
	}
	p.do(session.Facilitator, edits(id, fields...)...)
}

// meanwhile plays the requests for help that came before a moment. Those of the data that
// come after the last act of the sample are left out: nobody has asked them yet.
func (p *player) meanwhile(t time.Time) {
	for p.helped < len(demo.Retreat.Support) {
		s := &demo.Retreat.Support[p.helped]
		at, err := time.ParseInLocation("2006-01-02 15:04", s.Date+" "+s.At, p.wall)
		if err != nil {
			p.fail(fmt.Errorf("the support of the sample: %w", err))
		}
		if p.err != nil || at.After(t) {
			return
		}
		p.helped++
		p.reach(at)
		p.add(session.Facilitator, s.ID, session.Enter{Type: "support", Values: []string{
			"date", s.Date, "channel", s.Channel, "asker", s.Asker, "question", s.Question, "answer", s.Answer,
			"status", s.Status, "minutes", number(s.Minutes), "remind", s.Remind,
		}})
		p.do(session.Facilitator, p.links(s.ID, s.Links)...)
	}
}
