package objectives

import (
	"fmt"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/smart"
	"halqa/session/text/format"
	"halqa/tui/sheet"
)

// atOnce is how many questions people are asked at a time: more is a wall.
const atOnce = 3

// fieldOf is the field of the schema that a question of the rules is about.
var fieldOf = map[smart.Field]string{
	smart.FieldText: "text", smart.FieldIndicator: "indicator", smart.FieldUnit: "unit",
	smart.FieldBaseline: "baseline", smart.FieldTarget: "target", smart.FieldDeadline: "deadline",
	smart.FieldOwner: "owner", smart.FieldVerification: "verification",
	smart.FieldDisaggregation: "disaggregation", smart.FieldMilestones: "milestones",
	smart.FieldResources: "cost_mad", smart.FieldJustification: "ambition",
	smart.FieldAssumptions: "assumptions", smart.FieldLinks: "links", smart.FieldAxis: "axis",
}

// field is the field of the sheet that a question is about.
func (s *Screen) field(f smart.Finding) string {
	name := fieldOf[f.Field]
	if name == "text" {
		return s.mainText()
	}
	return name
}

// mainText is the field of the text in the language of the seat.
func (s *Screen) mainText() string {
	if s.env.Words.RTL {
		return "text_ar"
	}
	return "text_fr"
}

// specs is the sheet in the order of the printed one: the seven fields of the fast way
// stand first, with what belongs to them.
func (s *Screen) specs() []sheet.Spec {
	w := s.env.Words.Objectives
	specs := append(s.texts(),
		sheet.Spec{Field: "indicator", Quick: true, Air: true},
		sheet.Spec{Field: "unit"},
		sheet.Spec{Field: "direction", Choices: sheet.Choices(w.Directions, "", "up", "down", "keep")},
		sheet.Spec{Field: "baseline", Quick: true, Unit: "unit", Unknown: "baseline_unknown"},
	)
	if !s.Sheet.Empty("baseline_unknown") {
		specs = append(specs, sheet.Spec{Field: "baseline_by"})
	}
	specs = append(specs,
		sheet.Spec{Field: "target", Quick: true, Unit: "unit"},
		sheet.Spec{Field: "deadline", Quick: true},
		sheet.Spec{Field: "owner", Quick: true},
		sheet.Spec{Field: "verification", Quick: true},
		sheet.Spec{Field: "frequency", Choices: s.frequencies()},
		sheet.Spec{Field: "level", Air: true, Choices: sheet.Choices(w.Levels, string(session.Impact), string(session.Effect), string(session.Output))},
		sheet.Spec{Field: "axis", Choices: s.axes},
		sheet.Spec{Field: "scope", Choices: sheet.Choices(w.Scopes, "", "beneficiaries", "organisation")},
		sheet.Spec{Field: "cost_mad"},
		sheet.Spec{Field: "person_days"},
		sheet.Spec{Field: "disaggregation"},
		sheet.Spec{Field: "milestones"},
		sheet.Spec{Field: "ambition"},
		sheet.Spec{Field: "assumptions"},
		sheet.Spec{Field: "links", Opens: true, Text: s.linked()},
	)
	cur, _ := s.Current()
	if cur.standing != session.Drafted {
		// Who validated it and when: only the act itself writes that.
		specs = append(specs, sheet.Spec{Field: "validated", Locked: true, Air: true}, sheet.Spec{Field: "validated_by", Locked: true, Text: cur.validator})
	}
	for i := range specs {
		specs[i].Asks = slices.ContainsFunc(cur.asked, func(f smart.Finding) bool { return s.field(f) == specs[i].Field })
	}
	return specs
}

// texts are the sentence in both languages, that of the seat first.
func (s *Screen) texts() []sheet.Spec {
	main, other := "text_fr", "text_ar"
	if s.env.Words.RTL {
		main, other = other, main
	}
	first := sheet.Spec{Field: main, Twin: other, Large: true, Quick: true, Hint: s.env.Words.Objectives.NoText}
	second := sheet.Spec{Field: other, Twin: main, Large: true, Quiet: true, Hint: s.env.Words.Fields["objective."+other]}
	switch missing := s.env.Words.Sheet().ToTranslate; {
	case s.Sheet.Empty(main) && !s.Sheet.Empty(other):
		first.Hint = missing
	case s.Sheet.Empty(other) && !s.Sheet.Empty(main):
		second.Hint = second.Hint + s.env.Words.Words.Comma + missing
	}
	return []sheet.Spec{first, second}
}

// frequencies keep the words themselves: what is printed is what people said.
func (s *Screen) frequencies() []sheet.Choice {
	all := []sheet.Choice{{Word: "–"}}
	for _, f := range []string{"monthly", "quarterly", "half-yearly", "yearly"} {
		word := s.env.Words.Objectives.Frequencies[f]
		all = append(all, sheet.Choice{Value: word, Word: word})
	}
	return all
}

// linked lists the numbers of what the objective comes from.
func (s *Screen) linked() string {
	cur, _ := s.Current()
	shorts := make([]string, len(cur.origins))
	for i, o := range cur.origins {
		shorts[i] = o.Short
	}
	return strings.Join(shorts, "   ")
}

// facts is what the room reads under the sentence.
func (s *Screen) facts(r *session.Retreat, o *session.Objective) []sheet.Fact {
	lang, f := s.env.Lang(), s.env.Words.Fields
	amount := func(v string) string {
		if v == "" {
			return ""
		}
		return strings.TrimSpace(format.Decimal(lang, v) + "\u00a0" + o.Unit)
	}
	base := amount(o.Baseline)
	if base == "" && o.BaselineUnknown {
		base = s.env.Words.Words.Unknown
	}
	var deadline string
	if o.Deadline != "" {
		deadline = format.Day(lang, o.Deadline.Time())
	}
	figures := amount(o.Target)
	if base != "" && figures != "" {
		figures = fmt.Sprintf(s.env.Words.Objectives.From, base, figures)
	}
	var axis string
	if a, ok := r.Item(o.Axis).(*session.Axis); ok && !a.Gone {
		axis = a.Short + "  " + s.env.Pick(a.NameFR, a.NameAR)
	}
	return []sheet.Fact{
		{Label: f["objective.axis"], Text: axis},
		{Label: f["objective.indicator"], Text: o.Indicator},
		{Label: f["objective.target"], Text: figures},
		{Label: f["objective.deadline"], Text: deadline},
		{Label: f["objective.owner"], Text: o.Owner},
		{Label: f["objective.verification"], Text: o.Verification},
	}
}
