package sample

import (
	"halqa/assets/demo"
	"halqa/session"
)

// comments is what readers say of the first draft.
func (p *player) comments() {
	for _, c := range demo.Retreat.Comments {
		p.at(c.Date, "10:00")
		p.add(session.Facilitator, c.ID, session.Remark{
			Text: c.Text, Language: c.Language, Date: session.Date(c.Date), From: session.Reader(c.From),
			On: p.id(c.On), Section: c.Section, Nature: session.Nature(c.Nature),
		})
	}
}

// answers is what becomes of every comment, once the plan was changed.
func (p *player) answers() {
	var all []session.Command
	for _, c := range demo.Retreat.Comments {
		all = append(all, session.Dispose{
			Comment: p.id(c.ID), Status: session.Disposition(c.Status), Reason: c.Reason, Answer: c.Answer,
		})
		if c.Same != "" {
			all = append(all, edits(p.id(c.ID), "same", p.id(c.Same).String())...)
		}
	}
	p.do(session.Facilitator, all...)
}
