package main

import (
	"cmp"
	"fmt"
	"strings"

	"halqa/assets/demo"
)

func (in *demoFile) analysis() (all []demo.Idea) {
	first := map[string][]string{}
	for _, m := range in.Analysis.Merges {
		first[m.Into] = m.Texts
	}
	for _, quarter := range []struct {
		kind   string
		points []point
	}{
		{"strength", in.Analysis.Strengths},
		{"weakness", in.Analysis.Weaknesses},
		{"opportunity", in.Analysis.Opportunities},
		{"threat", in.Analysis.Threats},
	} {
		for _, p := range quarter.points {
			all = append(all, demo.Idea{
				ID: p.ID, Kind: quarter.kind, Language: p.Language, Text: p.Text, Translation: p.Translation,
				First: first[p.ID], Session: "J1S08", Group: group(p.Groups[0]), Links: p.Proofs,
			})
		}
	}
	return all
}

func (in *demoFile) challenges() (all []demo.Idea) {
	for _, c := range in.Challenges {
		out := demo.Idea{
			ID: c.ID, Kind: "challenge", Language: c.Language, Text: c.FR, Translation: c.AR,
			First: c.First, Session: c.Session, Links: c.Findings,
		}
		if c.Language == "ar" {
			out.Text, out.Translation = c.AR, c.FR
		}
		all = append(all, out)
	}
	return all
}

func (in *demoFile) ideas() (all []demo.Idea) {
	for _, i := range in.Ideas {
		out := demo.Idea{
			ID: i.ID, Kind: english(i.Type), Language: i.Language, Text: i.Text, Session: i.Session,
			Group: group(i.Group), Theme: i.Theme, MergedInto: i.Into, Novel: i.Novel.Reason,
			Owner: i.Parking.Owner, Answer: i.Parking.Then, Perspective: side(i.Perspective),
		}
		switch i.Status {
		case "parking":
			out.Parked, out.Fate = true, english(i.Parking.Fate)
			if out.Fate != "settled" && out.Fate != "dropped" {
				out.Fate = "" // put off, or not talked about: still open
			}
		case "utilisee", "non_retenue":
			out.Fate = english(i.Status)
		}
		if i.Challenge != "" {
			out.Links = []string{i.Challenge}
		}
		all = append(all, out)
	}
	return all
}

func (in *demoFile) decisions() (all []demo.Decision) {
	for _, d := range in.Decisions {
		out := demo.Decision{
			ID: d.ID, Session: d.Session, Date: d.Date, Status: english(d.Status), Nature: english(d.Nature),
			Method: english(d.Method), Poll: d.Vote, QuestionFR: d.QuestionFR, QuestionAR: d.QuestionAR,
			TextFR: d.TextFR, TextAR: d.TextAR, RationaleFR: d.RationaleFR, RationaleAR: d.RationaleAR,
			Links: d.Links, Owner: d.Owner, Effective: d.Effective, Replaces: d.Replaces,
		}
		for _, o := range d.Options {
			out.Options = append(out.Options, demo.Text(o))
		}
		if e := d.Electorate; e.Present != nil {
			out.Electorate = fmt.Sprintf("%d : CA %d, équipe %d ; quorum du CA %d, atteint",
				e.Present["ca"]+e.Present["staff"], e.Present["ca"], e.Present["staff"], e.Required)
		}
		for _, r := range d.Rejected {
			out.Rejected = append(out.Rejected, demo.Text{FR: r.FR + " : " + r.WhyFR, AR: r.AR + ": " + r.WhyAR})
		}
		for _, o := range d.Dissent {
			out.Dissent = append(out.Dissent, demo.Text(o))
		}
		all = append(all, out)
	}
	return all
}

func (in *demoFile) axes() (all []demo.Axis) {
	for _, a := range in.Axes {
		out := demo.Axis{ID: a.ID, FR: a.FR, AR: a.AR, ChangeFR: a.ChangeFR, ChangeAR: a.ChangeAR, Decision: a.Decision}
		out.Links = append(append(append(out.Links, a.Challenges...), a.Themes...), a.Findings...)
		all = append(all, out)
	}
	return all
}

func (in *demoFile) objectives() (all []demo.Objective) {
	for _, o := range in.Objectives {
		out := demo.Objective{
			ID: o.ID, Language: o.Language, Axis: o.Axis, Level: english(o.Level), Scope: english(o.Scope),
			Direction: english(o.Direction), Indicator: o.Indicator, Unit: o.Unit, Baseline: decimal(o.Baseline),
			BaselineUnknown: o.Unknown, BaselineBy: o.Collected, Target: decimal(o.Target), Deadline: o.Deadline,
			Disaggregation: o.Disaggregation, Milestones: o.Milestones, Owner: o.Owner, Verification: o.Verification,
			Frequency: o.Frequency, CostMAD: o.Cost, PersonDays: o.Days, Ambition: o.Ambition, Assumptions: o.Assumptions,
			Links: o.Links, Validated: o.Validation.On, ValidatedBy: o.Validation.By, Validates: o.Validation.Decision,
		}
		out.TextFR, out.TextAR = inOrder(o.Language, o.Text, o.Translation)
		all = append(all, out)
	}
	return all
}

// changes are those of fields that the read model has, with values as it writes them.
func (in *demoFile) changes() (all []demo.Change) {
	fields := map[string]string{
		"O/cible": "target", "O/indicateur": "indicator", "O/desagregation": "disaggregation", "O/jalons": "milestones", "A/ar": "name_ar",
	}
	for _, c := range in.Changes {
		if field := fields[c.Item[:1]+"/"+c.Field]; field != "" {
			all = append(all, demo.Change{
				ID: c.ID, Date: c.Date, Item: c.Item, Field: field,
				Before: value(field, c.Before), After: value(field, c.After), Source: c.Cause,
			})
		}
	}
	return all
}

// value writes what a field held: lists one a line, but what is broken down on one.
func value(field string, v any) string {
	list, ok := v.([]any)
	if !ok {
		return decimal(v)
	}
	between := "\n"
	if field == "disaggregation" {
		between = ", "
	}
	parts := make([]string, len(list))
	for i, p := range list {
		parts[i] = fmt.Sprint(p)
	}
	return strings.Join(parts, between)
}

// decimal writes a number of the YAML as text, nothing for none.
func decimal(v any) string {
	if v == nil {
		return ""
	}
	return cmp.Or(fmt.Sprint(v), "0")
}
