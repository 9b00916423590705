package smart_test

import (
	"slices"

	"halqa/session/smart"
)

// plan is a plan of three years.
func plan() smart.Plan {
	return smart.Plan{
		Start: "2027-01-01", End: "2029-12-31", Budget: "9000000", MaxPerOwner: 5,
		Axes:  []string{"A1", "A2", "A3", "A4"},
		Roles: []string{"Responsable protection", "Responsable médical", "Chargé·e de plaidoyer"},
	}
}

// frenchObjective is a sheet about which nothing is to be asked.
func frenchObjective() smart.Objective {
	return smart.Objective{
		Text: "Porter de 45 % à 75 %, d'ici le 31 décembre 2028, la part des enfants migrants non accompagnés " +
			"suivis à Oujda qui disposent d'un plan de prise en charge individualisé sous 72 heures.",
		Lang: "fr", Level: smart.Effect, Scope: smart.Beneficiaries, Axis: "A1",
		Indicator: "Part des enfants suivis disposant d'un plan individualisé", Unit: "%",
		Direction: smart.Up, Baseline: "45", Target: "75", Disaggregation: []string{"sexe", "age"},
		Deadline: "2028-12-31", Milestones: []smart.Milestone{{Due: "2027-12-31", Expect: "60"}},
		Owner: "Responsable protection", Verification: "Registre de suivi anonymisé", Frequency: "trimestrielle",
		Cost: "180000", PersonDays: "60", Assumptions: []string{"Accès maintenu aux centres de santé"},
		Links: []string{"I-014", "V-02"},
	}
}

// arabicObjective is the same in Arabic.
func arabicObjective() smart.Objective {
	o := frenchObjective()
	o.Lang = "ar"
	o.Text = "رفع نسبة الأطفال المهاجرين غير المصحوبين المستفيدين من مواكبة نفسية اجتماعية بوجدة من 45% إلى 75% في أفق 31 دجنبر 2028."
	o.Indicator = "نسبة الأطفال المستفيدين من المواكبة"
	return o
}

// rulesOf lists the rules of findings, in their order.
func rulesOf(findings []smart.Finding) []smart.Rule {
	var out []smart.Rule
	for _, f := range findings {
		out = append(out, f.Rule)
	}
	return out
}

// asks reports that a rule is among the findings.
func asks(findings []smart.Finding, r smart.Rule) bool { return slices.Contains(rulesOf(findings), r) }
