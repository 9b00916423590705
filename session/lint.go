package session

import (
	"strings"
	"unicode"

	"halqa/session/smart"
	"halqa/session/text"
	"halqa/session/text/format"
)

// Lint asks about an objective what a careful reader would ask, in the order of the
// sheet. A draft is read as readily as a finished sheet.
func (r *Retreat) Lint(o *Objective) []smart.Finding {
	return smart.Check(r.smartSheet(o), r.smartPlan())
}

// LintPlan asks about all objectives together, such as whether one role carries too
// many of them.
func (r *Retreat) LintPlan() []smart.Finding {
	sheets := make([]smart.Objective, 0, len(r.objectives.live))
	for _, o := range r.objectives.live {
		sheets = append(sheets, r.smartSheet(o))
	}
	return smart.CheckPlan(sheets, r.smartPlan())
}

// smartPlan is what the objectives must fit into. What nobody has written yet keeps the
// rules about it silent.
func (r *Retreat) smartPlan() smart.Plan {
	profile := r.Profile()
	plan := smart.Plan{
		Start: smart.Date(profile.PlanStart), End: smart.Date(profile.PlanEnd), Budget: number(profile.BudgetMAD),
		Roles: lines(profile.Roles), MaxPerOwner: profile.MaxPerOwner,
	}
	for _, a := range r.axes.live {
		plan.Axes = append(plan.Axes, a.Short)
	}
	for _, word := range strings.Fields(profile.Organisation + " " + profile.TitleFR) {
		if word == strings.ToUpper(word) && strings.ContainsFunc(word, unicode.IsLetter) {
			plan.Acronyms = append(plan.Acronyms, word)
		}
	}
	return plan
}

// smartSheet is the sheet as the rules read it: in the language in which it was written.
func (r *Retreat) smartSheet(o *Objective) smart.Objective {
	wording, lang := o.TextFR, text.French
	if wording == "" || o.Language == text.Arabic && o.TextAR != "" {
		wording, lang = o.TextAR, text.Arabic
	}
	return smart.Objective{
		Text: wording, Lang: lang,
		Level: smart.Level(o.Level), Scope: smart.Scope(o.Scope), Axis: r.shortOf(o.Axis),
		Indicator: o.Indicator, Unit: o.Unit, Direction: smart.Direction(o.Direction),
		Baseline: o.Baseline, BaselineUnknown: o.BaselineUnknown, BaselineBy: smart.Date(o.BaselineBy),
		Target: o.Target, Disaggregation: enumerated(o.Disaggregation), Deadline: smart.Date(o.Deadline),
		Milestones: milestones(o.Milestones), Owner: o.Owner,
		Verification: o.Verification, Frequency: o.Frequency,
		Cost: number(o.CostMAD), PersonDays: number(o.PersonDays),
		Justification: o.Ambition, Assumptions: lines(o.Assumptions), Links: r.originsOf(o),
	}
}

// shortOf is the short id of an item that exists, empty for none.
func (r *Retreat) shortOf(id ID) string {
	if e, ok := find[Entity](r, id); ok {
		return e.base().Short
	}
	return ""
}

// originsOf lists the short ids of what an objective comes from.
func (r *Retreat) originsOf(o *Objective) []string {
	var shorts []string
	for _, id := range append([]ID{o.Decision}, o.Links...) {
		if short := r.shortOf(id); short != "" {
			shorts = append(shorts, short)
		}
	}
	return shorts
}

// enumerated cuts an enumeration written on one line.
func enumerated(s string) []string {
	return trimmed(strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(",;/،؛", c) }))
}

// lines cuts a text of one item a line.
func lines(s string) []string { return trimmed(strings.Split(s, "\n")) }

func trimmed(parts []string) []string {
	var kept []string
	for _, part := range parts {
		if part = strings.TrimSpace(part); part != "" {
			kept = append(kept, part)
		}
	}
	return kept
}

// milestones reads lines such as "31/12/2027 : 60 %", "60 % fin 2027" and "2027 60".
// What has no date in front keeps its words: a milestone without a date is still one.
func milestones(s string) []smart.Milestone {
	var all []smart.Milestone
	for _, line := range lines(s) {
		m := smart.Milestone{Expect: line}
		when, expect, cut := strings.Cut(line, ":")
		if !cut {
			when, expect, _ = strings.Cut(line, " ")
		}
		if t, err := format.ParseDate(when); err == nil {
			m.Due, m.Expect = smart.Date(DateOf(t)), strings.TrimSpace(expect)
		}
		if value, err := format.ParsePercent(m.Expect); err == nil {
			m.Expect = value
		}
		all = append(all, m)
	}
	return all
}
