package report

import (
	"strings"

	"halqa/session"
)

// What the work before the three days can lack.
const (
	LacksHearings  Lack = "hearings"  // a category in which fewer were heard than aimed at
	LacksConsent   Lack = "consent"   // a hearing without the procedure, or nobody who did it
	LacksSynthesis Lack = "synthesis" // a focus group of which nobody wrote a summary
	LacksCriteria  Lack = "criteria"  // a population that no figure tells apart
	LacksReading   Lack = "reading"   // a document that nobody has read yet
	LacksMeaning   Lack = "meaning"   // an acronym in use that nobody explained
	LacksAims      Lack = "aims"      // an objective of the retreat behind which no finding stands
)

// dossierLacks are those kinds in their order.
func dossierLacks() []Lack {
	return []Lack{LacksAims, LacksHearings, LacksConsent, LacksSynthesis, LacksReading, LacksCriteria, LacksMeaning}
}

// dossier notes what the work before the three days lacks.
func (g *gaps) dossier() {
	for _, a := range g.r.Aims() {
		g.when(a, LacksAims, !g.r.Grounded(a))
	}
	for _, h := range g.r.Coverage() {
		if h.Held < h.Target {
			g.by[LacksHearings] = []Gap{{Lack: LacksHearings}}
		}
	}
	for _, i := range g.r.Interviews() {
		g.consent(i, i.Hearing)
	}
	for _, f := range g.r.FocusGroups() {
		g.consent(f, f.Hearing)
		g.when(f, LacksSynthesis, f.Status == session.HearingHeld && blank(f.SynthesisFR+f.SynthesisAR))
	}
	for _, d := range g.r.Documents() {
		g.when(d, LacksReading, d.Status != session.DocumentRead)
	}
	for _, p := range g.r.Populations() {
		g.when(p, LacksCriteria, blank(p.ByFR+p.ByAR))
	}
	for _, l := range g.r.Acronyms() {
		if !l.Defined() {
			g.by[LacksMeaning] = append(g.by[LacksMeaning], Gap{Lack: LacksMeaning, Item: l.Item, Short: l.Letters})
		}
	}
}

// consent notes a hearing that was held without a record of who asked for consent.
func (g *gaps) consent(e session.Entity, h session.Hearing) {
	g.when(e, LacksConsent, h.Status == session.HearingHeld && (!h.Consent || strings.TrimSpace(h.ConsentBy) == ""))
}
