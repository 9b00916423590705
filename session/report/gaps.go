package report

import (
	"slices"
	"strings"

	"halqa/session"
)

// Lack is a kind of thing that is missing. The words for it are Lacks of locale.Document.
type Lack string

// What can be missing: of the retreat as a whole, then of an item.
const (
	LacksDecisions  Lack = "decisions"
	LacksObjectives Lack = "objectives"
	LacksAxes       Lack = "axes"
	LacksRoster     Lack = "roster"
	LacksAttendance Lack = "attendance"
	LacksFindings   Lack = "findings"

	LacksRuling    Lack = "ruling" // a decision neither adopted nor postponed
	LacksRationale Lack = "rationale"
	LacksEvidence  Lack = "evidence"
	LacksIndicator Lack = "indicator"
	LacksBaseline  Lack = "baseline"
	LacksTarget    Lack = "target"
	LacksDeadline  Lack = "deadline"
	LacksOwner     Lack = "owner"
	LacksLink      Lack = "link"
	LacksFate      Lack = "fate" // of a parking item
	LacksSource    Lack = "source"
	LacksClose     Lack = "poll-open"
	LacksUse       Lack = "poll-decision" // a closed poll that no decision speaks of

	LacksCause      Lack = "cause"      // a change of the plan after its first version
	LacksValidation Lack = "validation" // an objective of a version that is no draft any more

	LacksVision    Lack = "vision"    // of the plan as a whole
	LacksForeword  Lack = "foreword"  // of the presidency
	LacksDecided   Lack = "decided"   // an axis that nobody decided
	LacksSilence   Lack = "silence"   // an axis in which a perspective is silent
	LacksTrigger   Lack = "trigger"   // an axis that nothing would make people rethink
	LacksMeasure   Lack = "measure"   // an objective for which nothing is planned
	LacksSchedule  Lack = "schedule"  // a measure without quarters or an owner
	LacksAddressee Lack = "addressee" // a recommendation to nobody

	LacksFrench Lack = "fr"
	LacksArabic Lack = "ar"
)

// Lacks lists the kinds in the order in which documents print them.
func Lacks() []Lack {
	return slices.Concat([]Lack{
		LacksDecisions, LacksObjectives, LacksAxes, LacksRoster, LacksAttendance, LacksFindings,
		LacksRuling, LacksRationale, LacksEvidence, LacksClose, LacksUse, LacksIndicator,
		LacksBaseline, LacksTarget, LacksDeadline, LacksOwner, LacksLink, LacksValidation, LacksCause, LacksFate, LacksSource,
		LacksVision, LacksForeword, LacksDecided, LacksSilence, LacksTrigger, LacksMeasure, LacksSchedule, LacksAddressee,
	}, dossierLacks(), []Lack{LacksFrench, LacksArabic})
}

// Gap is one thing that the documents miss.
type Gap struct {
	Lack  Lack
	Item  session.ID // zero for the retreat as a whole
	Short string     // of the item, empty likewise
}

// ToTranslate reports whether it is a wording in one language that is missing.
func (g Gap) ToTranslate() bool { return g.Lack == LacksFrench || g.Lack == LacksArabic }

// Gaps lists what is missing, by kind and then in the order of the items. The documents
// and the screen of the report say the same.
func Gaps(r *session.Retreat) []Gap {
	g := &gaps{r: r, by: map[Lack][]Gap{}}
	g.whole()
	g.decisions()
	g.polls()
	g.objectives()
	for _, i := range r.Ideas() {
		g.when(i, LacksFate, i.Kind == session.Parking && i.Fate == "" && i.MergedInto.IsZero())
	}
	for _, f := range r.Findings() {
		g.when(f, LacksSource, !f.Sourced())
	}
	g.plan()
	g.dossier()
	g.translations()
	var all []Gap
	for _, lack := range Lacks() {
		all = append(all, g.by[lack]...)
	}
	return all
}

type gaps struct {
	r  *session.Retreat
	by map[Lack][]Gap
}

// when notes what an item lacks.
func (g *gaps) when(e session.Entity, lack Lack, missing bool) {
	if missing {
		it := session.Base(e)
		g.by[lack] = append(g.by[lack], Gap{Lack: lack, Item: it.ID, Short: it.Short})
	}
}

// whole notes what the retreat as a whole lacks.
func (g *gaps) whole() {
	r, none := g.r, func(lack Lack, missing bool) {
		if missing {
			g.by[lack] = []Gap{{Lack: lack}}
		}
	}
	none(LacksDecisions, len(r.Decisions()) == 0)
	none(LacksObjectives, len(r.Objectives()) == 0)
	none(LacksAxes, len(r.Axes()) == 0)
	none(LacksRoster, len(r.People()) == 0)
	none(LacksAttendance, len(r.People()) > 0 && len(attended(r)) == 0)
	publishable := false
	for _, f := range r.Findings() {
		publishable = publishable || f.Publishable
	}
	none(LacksFindings, !publishable)
}

// attended lists the half-days of which somebody marked the presence.
func attended(r *session.Retreat) []string {
	var halves []string
	for day := 1; day <= 3; day++ {
		for _, afternoon := range []bool{false, true} {
			half := session.HalfDay(day, afternoon)
			for _, p := range r.People() {
				if p.Presence[half] != "" {
					halves = append(halves, half)
					break
				}
			}
		}
	}
	return halves
}

func (g *gaps) decisions() {
	for _, d := range g.r.Decisions() {
		g.when(d, LacksRuling, d.Status == session.Proposed || d.Status == "")
		if d.Status == session.Postponed || d.Status == session.Revised {
			continue
		}
		g.when(d, LacksRationale, blank(d.Rationale()))
		g.when(d, LacksEvidence, len(g.r.Evidence(d)) == 0)
		g.when(d, LacksOwner, blank(d.Owner))
	}
}

func (g *gaps) polls() {
	used := map[session.ID]bool{}
	for _, d := range g.r.Decisions() {
		used[d.Poll] = true
		for _, id := range d.Links {
			used[id] = true
		}
	}
	for _, p := range g.r.Polls() {
		g.when(p, LacksClose, p.Status == session.PollOpen)
		g.when(p, LacksUse, p.Status == session.PollClosed && !used[p.ID])
	}
}

func (g *gaps) objectives() {
	for _, o := range g.r.Objectives() {
		g.when(o, LacksIndicator, blank(o.Indicator))
		g.when(o, LacksBaseline, blank(o.Baseline) && !o.BaselineUnknown)
		g.when(o, LacksTarget, blank(o.Target))
		g.when(o, LacksDeadline, o.Deadline == "")
		g.when(o, LacksOwner, blank(o.Owner))
		g.when(o, LacksLink, len(o.Links) == 0 && o.Decision.IsZero())
		// Before anything went out, all sheets are drafts and nobody needs to be told.
		g.when(o, LacksValidation, len(g.r.Editions()) > 0 && g.r.Standing(o) != session.Validated)
	}
	for _, c := range g.r.Unsourced() {
		g.when(g.r.Item(c.Item), LacksCause, true)
	}
}

// plan notes what the plan around the objectives lacks, once there is an axis: before, it
// is not missing yet.
func (g *gaps) plan() {
	axes := g.r.Axes()
	if len(axes) == 0 {
		return
	}
	p := g.r.Profile()
	if blank(p.VisionFR+p.VisionAR) || blank(p.MissionFR+p.MissionAR) || blank(p.ValuesFR+p.ValuesAR) {
		g.by[LacksVision] = []Gap{{Lack: LacksVision}}
	}
	if blank(p.ForewordFR + p.ForewordAR) {
		g.by[LacksForeword] = []Gap{{Lack: LacksForeword}}
	}
	chain := g.r.Chain()
	for _, a := range axes {
		g.when(a, LacksDecided, !g.r.Retained(a))
		g.when(a, LacksSilence, len(chain.Silent(a)) > 0)
		g.when(a, LacksTrigger, !slices.ContainsFunc(g.r.Triggers(), func(t *session.Trigger) bool { return t.Axis == a.ID }))
	}
	for _, o := range g.r.Objectives() {
		g.when(o, LacksMeasure, len(g.r.MeasuresOf(o.ID)) == 0)
	}
	for _, m := range g.r.Measures() {
		g.when(m, LacksSchedule, !m.Scheduled() || blank(m.Owner))
	}
	for _, c := range g.r.Recommendations() {
		g.when(c, LacksAddressee, blank(c.Addressee))
	}
}

// translations notes what was written in one language only, where the retreat needs two.
func (g *gaps) translations() {
	both := func(e session.Entity, fr, ar string) {
		g.when(e, LacksFrench, blank(fr) && !blank(ar))
		g.when(e, LacksArabic, blank(ar) && !blank(fr))
	}
	for _, d := range g.r.Decisions() {
		switch {
		case blank(d.TextFR) != blank(d.TextAR):
			both(d, d.TextFR, d.TextAR)
		default:
			both(d, d.RationaleFR, d.RationaleAR)
		}
	}
	for _, a := range g.r.Axes() {
		both(a, a.NameFR, a.NameAR)
	}
	for _, o := range g.r.Objectives() {
		both(o, o.TextFR, o.TextAR)
	}
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }
