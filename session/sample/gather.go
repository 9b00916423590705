package sample

import (
	"halqa/assets/demo"
	"halqa/session"
)

// gather is what was read and heard before the findings were written.
func (p *player) gather() {
	d := &demo.Retreat.Dossier
	p.at("2026-12-04", "10:00")
	for _, c := range d.Documents {
		status := session.DocumentRead
		if c.Read == "" {
			status = session.DocumentToRead
		}
		p.add(session.Facilitator, c.ID, session.Enter{Type: "document", Values: []string{
			"title_fr", c.FR, "title_ar", c.AR, "issued_by", c.By, "year", c.Year, "where", c.Kept, "lang", "fr",
			"pages", number(c.Pages), "status", string(status), "read", c.Read,
		}})
	}
	for _, i := range d.Interviews {
		p.add(session.Facilitator, i.ID, session.Enter{Type: "interview", Values: append([]string{
			"category", i.Category, "with_fr", i.WithFR, "with_ar", i.WithAR, "minutes", number(i.Minutes),
		}, hearing(i.Status, i.Date, i.Language, i.ConsentBy, i.ConsentOn)...)})
	}
	for _, g := range d.FocusGroups {
		p.add(session.Facilitator, g.ID, session.Enter{Type: "focusgroup", Values: append([]string{
			"public_fr", g.FR, "public_ar", g.AR, "size", number(g.Size), "composition", g.Composition,
			"synthesis_fr", g.SynthesisFR, "synthesis_ar", g.SynthesisAR, "publishable", flag(g.Publishable),
		}, hearing(string(session.HearingHeld), g.Date, g.Language, g.ConsentBy, g.ConsentOn)...)})
	}
	for _, t := range d.Targets {
		p.do(session.Facilitator, session.Target{Category: session.Perspective(t.Category), Hearings: t.Hearings})
	}
	p.glossary(d)
}

// hearing are the fields that interviews and focus groups share.
func hearing(status, date, lang, by, on string) []string {
	return []string{"status", status, "date", date, "lang", lang, "consent", flag(by != ""), "consent_by", by, "consent_on", on}
}

// glossary is for whom and with whom the organisation works, and its acronyms.
func (p *player) glossary(d *demo.Dossier) {
	for _, o := range d.Populations {
		p.add(session.Facilitator, o.ID, session.Enter{Type: "population", Values: []string{
			"name_fr", o.FR, "name_ar", o.AR, "by_fr", o.ByFR, "by_ar", o.ByAR, "figure", o.Figure,
		}})
	}
	for _, o := range d.Partners {
		p.add(session.Facilitator, o.ID, session.Enter{Type: "partner", Values: []string{
			"name_fr", o.FR, "name_ar", o.AR, "letters", o.Letters, "kind", o.Kind, "role_fr", o.RoleFR, "role_ar", o.RoleAR,
		}})
	}
	for _, a := range d.Acronyms {
		p.do(session.Facilitator, session.Enter{Type: "acronym", Values: []string{"letters", a.Letters, "name_fr", a.FR, "name_ar", a.AR}})
	}
}
