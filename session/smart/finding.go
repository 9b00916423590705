package smart

import (
	"cmp"
	"slices"
)

// Rule is the name of a rule: a letter and a number, as in "S02".
type Rule string

// Severity is what a finding asks for.
type Severity int

// The severities, in rising order. Advice is shown on demand and never projected; a
// warning is lifted or waived with one sentence; an error keeps an objective from being
// validated.
const (
	None Severity = iota
	Advice
	Warning
	Error
)

// Letter is the letter of SMART under which a finding counts, or E for ethics.
type Letter string

// The letters. Rules G01 and G02, about the owner, count under R.
const (
	Specific   Letter = "S"
	Measurable Letter = "M"
	Achievable Letter = "A"
	Realistic  Letter = "R"
	TimeBound  Letter = "T"
	Ethical    Letter = "E"
)

// Field is the field of the sheet that a question is about.
type Field string

// The fields, in the order of the sheet.
const (
	FieldText           Field = "text"
	FieldIndicator      Field = "indicator"
	FieldUnit           Field = "unit"
	FieldBaseline       Field = "baseline"
	FieldTarget         Field = "target"
	FieldDeadline       Field = "deadline"
	FieldOwner          Field = "owner"
	FieldVerification   Field = "verification"
	FieldDisaggregation Field = "disaggregation"
	FieldMilestones     Field = "milestones"
	FieldResources      Field = "resources"
	FieldJustification  Field = "justification"
	FieldAssumptions    Field = "assumptions"
	FieldLinks          Field = "links"
	FieldAxis           Field = "axis"
)

var sheetOrder = []Field{
	FieldText, FieldIndicator, FieldUnit, FieldBaseline, FieldTarget, FieldDeadline, FieldOwner,
	FieldVerification, FieldDisaggregation, FieldMilestones, FieldResources, FieldJustification,
	FieldAssumptions, FieldLinks, FieldAxis,
}

// Finding is one question about one field.
type Finding struct {
	Rule     Rule
	Severity Severity
	// Letter is not always that of the rule: G01 counts under R.
	Letter Letter
	// Field is where the answer goes, which may not be where the problem was seen.
	Field Field
	// Args are what the question quotes, by name; nil for most rules.
	Args Args
}

// Args are the words and figures that a question quotes. They may be words of the
// people who wrote the objective.
type Args map[string]string

// ruleRow is what the tables say about a rule.
type ruleRow struct {
	severity Severity
	letter   Letter
	field    Field
	says     sentence
}

// newFinding takes severity, letter and field from the tables, where people edit them.
func newFinding(r Rule, args Args) Finding {
	row := ruleTable[r]
	return Finding{Rule: r, Severity: row.severity, Letter: row.letter, Field: row.field, Args: args}
}

// Rules lists the rules in the order of their names.
func Rules() []Rule {
	all := make([]Rule, 0, len(ruleTable))
	for r := range ruleTable {
		all = append(all, r)
	}
	slices.Sort(all)
	return all
}

// Letters gives the gravest severity under each letter, None where nothing is asked.
func Letters(findings []Finding) map[Letter]Severity {
	status := map[Letter]Severity{
		Specific: None, Measurable: None, Achievable: None, Realistic: None, TimeBound: None, Ethical: None,
	}
	for _, f := range findings {
		status[f.Letter] = max(status[f.Letter], f.Severity)
	}
	return status
}

// inSheetOrder sorts findings by field, the gravest first within a field.
func inSheetOrder(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(slices.Index(sheetOrder, a.Field), slices.Index(sheetOrder, b.Field)),
			cmp.Compare(b.Severity, a.Severity),
		)
	})
}
