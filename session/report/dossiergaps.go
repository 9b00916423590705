package report

import (
	"slices"
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
	LacksDays      Lack = "days"      // a work plan of other than the days that were sold
	LacksQuantity  Lack = "quantity"  // a session that needs material and does not say how much

	LacksSheets  Lack = "sheets"  // a questionnaire whose sheets are not counted
	LacksReply   Lack = "reply"   // a comment on the draft that nobody has answered
	LacksSupport Lack = "support" // a question of the follow-up that waits
)

// dossierLacks are those kinds in their order.
func dossierLacks() []Lack {
	return []Lack{LacksDays, LacksQuantity, LacksAims, LacksSheets, LacksReply, LacksSupport, LacksHearings, LacksConsent, LacksSynthesis, LacksReading, LacksCriteria, LacksMeaning}
}

// dossier notes what the work before the three days lacks.
func (g *gaps) dossier() {
	if len(g.r.Phases()) > 0 && g.r.WorkPlan().Total != session.SoldDays {
		g.by[LacksDays] = []Gap{{Lack: LacksDays}}
	}
	g.material()
	for _, q := range g.r.Inquiries() {
		g.when(q, LacksSheets, q.Status == session.InquiryOpen)
	}
	for _, c := range g.r.OpenComments() {
		g.when(c, LacksReply, true)
	}
	for _, s := range g.r.Supports() {
		g.when(s, LacksSupport, s.Waits())
	}
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

// material notes the sessions that don't say how much they need, once somebody has begun
// to gather it: every model of a retreat brings lists without quantities.
func (g *gaps) material() {
	begun := map[session.ID]bool{}
	for _, d := range g.r.Days() {
		begun[d.ID] = len(d.Ready) > 0
	}
	for _, s := range g.r.Slots() {
		if begun[s.Day] {
			g.when(s, LacksQuantity, slices.ContainsFunc(g.r.Supplies(s), func(n session.Supply) bool { return n.Total == 0 }))
		}
	}
}

// consent notes a hearing that was held without a record of who asked for consent.
func (g *gaps) consent(e session.Entity, h session.Hearing) {
	g.when(e, LacksConsent, h.Status == session.HearingHeld && (!h.Consent || strings.TrimSpace(h.ConsentBy) == ""))
}
