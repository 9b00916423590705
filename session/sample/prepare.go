package sample

import (
	"strings"

	"halqa/assets/demo"
	"halqa/assets/template"
	"halqa/session"
)

// start is the first day of facilitation.
const start = "2026-12-09"

// prepare is the work before the retreat: the agenda, the findings, the roster. The dates
// matter, because identifiers carry their time and the journal is told in their order.
func (p *player) prepare() {
	d := &demo.Retreat
	p.at("2026-11-27", "09:00")
	p.do(session.Facilitator, session.Lay{Template: template.MS2, Start: start})
	// These come with the template and the room: nothing of the data numbered them.
	p.room.Read(func(r *session.Retreat) {
		for _, s := range r.Slots() {
			p.ids[s.Code] = s.ID
		}
		p.ids["R-1"] = r.Profile().ID
	})
	p.do(session.Facilitator, edits(p.id("R-1"), "title_fr", d.TitleFR, "title_ar", d.TitleAR, "sample", "1",
		"board_size", number(d.BoardSize), "quorum", number(d.Quorum),
		"budget_mad", number(d.BudgetMAD), "max_per_owner", number(d.MaxPerOwner), "roles", strings.Join(d.Roles, "\n"))...)
	p.gather()
	p.at("2026-12-04", "14:00")
	for _, f := range d.Findings {
		p.add(session.Facilitator, f.ID, session.Enter{Type: "finding", Values: append([]string{
			"text_fr", f.TextFR, "text_ar", f.TextAR, "lang", f.Language, "kind", f.Kind, "source", f.Source,
			"page", f.Page, "origin", p.id(f.Origin).String(), "publishable", flag(f.Publishable), "sensitive", flag(f.Sensitive),
		}, view(f.Perspective)...)})
	}
	p.work()
	p.at("2026-12-07", "10:00")
	for _, q := range d.People {
		p.add(session.Facilitator, q.Code, session.Enrol{
			Code: q.Code, College: q.College, Role: q.Role, Team: q.Team, Sex: q.Sex, Leads: q.Leads, Languages: q.Languages,
		})
	}
}

// work is what was agreed with the consultant, how far the work has come, and what the
// three days are for.
func (p *player) work() {
	d := &demo.Prepared
	p.do(session.Facilitator, session.PlanWork{Signed: session.Date(d.Signed)})
	p.do(session.Facilitator, edits(p.id("R-1"), "mandate", d.Mandate)...)
	for _, a := range d.Aims {
		aim := p.do(session.Facilitator, session.Enter{Type: "aim", Values: []string{"text_fr", a.FR, "text_ar", a.AR}})
		for _, finding := range a.Findings {
			p.do(session.Facilitator, session.Link{Item: aim, To: p.id(finding)})
		}
	}
	var tasks []session.ID
	var first session.ID
	p.room.Read(func(r *session.Retreat) {
		for _, t := range r.Tasks() {
			tasks = append(tasks, t.ID)
		}
		first = r.Days()[1].ID
	})
	for i, spent := range d.Spent[:min(len(d.Spent), len(tasks))] {
		p.do(session.Facilitator, edits(tasks[i], "spent", spent, "progress", "100")...)
	}
	for _, what := range d.Ready {
		p.do(session.Facilitator, session.Ready{Day: first, What: what})
	}
}

// view is the field of a perspective with its value, nothing for none.
func view(perspective string) []string {
	if perspective == "" {
		return nil
	}
	return []string{"perspective/" + perspective, "1"}
}

// attend marks who came to a half-day, 0 to 5.
func (p *player) attend(half int) {
	name := session.HalfDay(half/2+1, half%2 == 1)
	for _, mark := range []string{session.Present, session.Late, session.Absent} {
		var people []session.ID
		for _, q := range demo.Retreat.People {
			if q.Presence[half] == mark {
				people = append(people, p.id(q.Code))
			}
		}
		if len(people) > 0 {
			p.do(session.NoteTaker, session.Attend{People: people, Half: name, Mark: mark})
		}
	}
}

// compose seats people at the tables that were made for a session.
func (p *player) compose(code string) {
	for _, w := range demo.Retreat.Workshops {
		if w.Session != code {
			continue
		}
		for i, g := range w.Groups {
			values := []string{
				"number", number(i + 1), "round", number(w.Round), "theme_fr", g.ThemeFR, "theme_ar", g.ThemeAR,
				"rapporteur", p.id(g.Rapporteur).String(),
			}
			for _, code := range g.Members {
				values = append(values, "members/"+p.id(code).String(), "1")
			}
			p.do(session.Facilitator, session.Enter{Type: "group", Values: values})
		}
	}
}
