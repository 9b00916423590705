package smart

// test tells whether a rule asks its question about a sheet, and what it quotes.
type test func(*sheet) (Args, bool)

var tests = []struct {
	rule Rule
	test test
}{
	{S01, vagueVerb},
	{S02, twoObjectives},
	{S03, noPopulation},
	{S04, activityForResult},
	{S05, length},
	{S06, elasticTerm},
	{M01, noIndicator},
	{M02, noTarget},
	{M03, noBaseline},
	{M04, badUnit},
	{M05, wrongWay},
	{M06, noVerification},
	{M07, otherFigure},
	{M08, notDisaggregated},
	{A01, noMeans},
	{A02, bold},
	{R01, noAxis},
	{R02, noOrigin},
	{R03, noAssumption},
	{T01, noDeadline},
	{T02, outsidePlan},
	{T03, vagueDeadline},
	{T04, otherDate},
	{T05, noMilestone},
	{G01, noOwner},
	{G02, notARole},
	{E01, personalData},
	{E02, stigmatising},
}

// Check asks about one objective, in the order of the sheet. It accepts anything that
// people can type, and never fails.
func Check(o Objective, p Plan) []Finding { return check(o, p, blindness{}) }

// blindness is what a check must not see. Tests use it to show that every rule and every
// list of words is needed.
type blindness struct {
	rule  Rule
	class class
}

// check runs the tests in the order of their names; people see them in that of the sheet.
func check(o Objective, p Plan, blind blindness) []Finding {
	s := newSheet(o, p, blind.class)
	var out []Finding
	for _, t := range tests {
		if t.rule == blind.rule {
			continue
		}
		if args, asks := t.test(s); asks {
			out = append(out, newFinding(t.rule, args))
		}
	}
	inSheetOrder(out)
	return out
}
