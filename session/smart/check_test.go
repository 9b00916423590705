package smart_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/smart"
)

func TestNothingIsAskedAboutACompleteSheet(t *testing.T) {
	t.Parallel()
	for _, o := range []smart.Objective{frenchObjective(), arabicObjective()} {
		if got := smart.Check(o, plan()); len(got) > 0 {
			t.Errorf("%s: %v", o.Lang, got)
		}
	}
}

func TestAnEmptySheetIsAskedAboutInTheOrderOfTheSheet(t *testing.T) {
	t.Parallel()
	got := rulesOf(smart.Check(smart.Objective{Scope: smart.Beneficiaries}, plan()))
	want := []smart.Rule{"S03", "S05", "M01", "M03", "M02", "T01", "G01", "M06", "A01", "R03", "R02", "R01"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestAnUnknownPlanAsksNothing(t *testing.T) {
	t.Parallel()
	o := frenchObjective()
	o.Deadline, o.Owner, o.Milestones = "2099-01-01", "Tout le monde", nil
	o.Text = "Porter de 45 % à 75 % la part des enfants suivis qui disposent d'un plan individualisé."
	if got := smart.Check(o, smart.Plan{}); len(got) > 0 {
		t.Errorf("got %v", got)
	}
}

// one changes one thing in the complete sheet.
type one struct {
	name   string
	change func(*smart.Objective)
	want   smart.Rule // "" for nothing
}

func TestOneChangeOfTheSheet(t *testing.T) {
	t.Parallel()
	for _, c := range []one{
		{"a target that is no number", func(o *smart.Objective) { o.Target = "beaucoup" }, smart.M04},
		{"a negative percentage", func(o *smart.Objective) { o.Baseline = "-5" }, smart.M04},
		{"a target typed with its unit", func(o *smart.Objective) { o.Target, o.Unit = "75 %", "% des enfants" }, ""},
		{"blanks instead of links", func(o *smart.Objective) { o.Links = []string{" ", "\u200f"} }, smart.R02},
		{"a means without a frequency", func(o *smart.Objective) { o.Frequency = " " }, smart.M06},
		{"person-days alone", func(o *smart.Objective) { o.Cost = "" }, ""},
		{"a measure that costs nothing", func(o *smart.Objective) { o.Cost, o.PersonDays = "0", "" }, ""},
		{"no means at all", func(o *smart.Objective) { o.Cost, o.PersonDays = "", "" }, smart.A01},
		{"an axis that was not retained", func(o *smart.Objective) { o.Axis = "A9" }, smart.R01},
		{"a day that does not exist", func(o *smart.Objective) { o.Deadline = "2028-02-30" }, smart.T01},
		{"a deadline before the plan", func(o *smart.Objective) { o.Deadline = "2026-12-31" }, smart.T02},
		{"a baseline to be collected in time", func(o *smart.Objective) {
			o.Baseline, o.BaselineUnknown, o.BaselineBy = "", true, "2027-07-01"
		}, ""},
		{"a baseline to be collected a day late", func(o *smart.Objective) {
			o.Baseline, o.BaselineUnknown, o.BaselineBy = "", true, "2027-07-02"
		}, smart.M03},
		{"a blank milestone", func(o *smart.Objective) { o.Milestones = []smart.Milestone{{}} }, smart.T05},
		{"no level yet", func(o *smart.Objective) { o.Level = "" }, ""},
		{"English, which has no lexicon", func(o *smart.Objective) {
			o.Lang, o.Text = "en", "Improve the protection of unaccompanied children in the city of Oujda."
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := frenchObjective()
			c.change(&o)
			got := smart.Check(o, plan())
			if c.want == "" && len(got) > 0 || c.want != "" && !asks(got, c.want) {
				t.Errorf("got %v, want %q", rulesOf(got), c.want)
			}
		})
	}
}

func TestThePlanNamesItsOwnPeople(t *testing.T) {
	t.Parallel()
	o := frenchObjective()
	o.Text = "Porter de 45 % à 75 % la part des harragas suivis à Oujda par Mme MS2 d'ici décembre 2028."
	p := plan()
	if got := rulesOf(smart.Check(o, p)); !slices.Contains(got, smart.S03) {
		t.Errorf("S03 does not ask about an unknown word: %v", got)
	}
	p.Populations = []string{"Harragas"}
	p.Acronyms = []string{"MS2"}
	if got := rulesOf(smart.Check(o, p)); len(got) > 0 {
		t.Errorf("got %v", got)
	}
}

func TestPlanRules(t *testing.T) {
	t.Parallel()
	carrying := func(n int, owner, cost string) []smart.Objective {
		return slices.Repeat([]smart.Objective{{Owner: owner, Cost: cost}}, n)
	}
	for _, c := range []struct {
		name       string
		objectives []smart.Objective
		plan       smart.Plan
		want       []smart.Rule
	}{
		{"exactly the budget", carrying(3, "R", "3 000 000"), plan(), nil},
		{"one dirham more", append(carrying(3, "R", "3000000"), smart.Objective{Cost: "1"}), plan(), []smart.Rule{smart.P01}},
		{"sums beyond all measure", carrying(30, "", "999999999999"), plan(), []smart.Rule{smart.P01}},
		{"five objectives", carrying(5, "R", ""), plan(), nil},
		{"six objectives under two spellings", append(carrying(5, "La responsable", ""), carrying(1, "responsables", "")...), plan(), []smart.Rule{smart.P02}},
		{"two roles with too many", append(carrying(6, "R", ""), carrying(7, "S", "")...), plan(), []smart.Rule{smart.P02, smart.P02}},
		{"nobody carries them", carrying(9, " ", ""), plan(), nil},
		{"no budget and no limit", carrying(9, "R", "999999999"), smart.Plan{}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, rulesOf(smart.CheckPlan(c.objectives, c.plan))); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestLettersKeepTheGravest(t *testing.T) {
	t.Parallel()
	o := frenchObjective()
	o.Deadline, o.Milestones, o.Owner, o.Links = "2031-01-01", nil, "", nil
	got := smart.Letters(smart.Check(o, plan()))
	want := map[smart.Letter]smart.Severity{
		smart.Specific: smart.None, smart.Measurable: smart.None, smart.Achievable: smart.None,
		smart.Realistic: smart.Error, smart.TimeBound: smart.Error, smart.Ethical: smart.None,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestMessagesQuoteTheText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, lang, want string
		finding          func() smart.Finding
	}{
		{"in French", "fr", "« Améliorer »", vagueFinding},
		{"in Arabic, isolated", "ar", "«\u2068Améliorer\u2069»", vagueFinding},
		{"in English", "en", "“Améliorer”", vagueFinding},
		{"in any other language, in French", "es", "« Améliorer »", vagueFinding},
		{"what it is, never what it says", "fr", "(numéro de téléphone)", phoneFinding},
		{"both figures", "fr", "Le texte dit 45 → 70 %, la fiche dit 45 → 75", figureFinding},
		{"both dates", "fr", "Le texte dit 06/2029, la fiche dit 31/12/2028", dateFinding},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			plainSpaces := strings.ReplaceAll(c.finding().Message(c.lang), "\u00a0", " ")
			if got := strings.ReplaceAll(plainSpaces, "45 % →", "45 →"); !strings.Contains(got, c.want) {
				t.Errorf("got %q, want %q in it", got, c.want)
			}
		})
	}
}

// first is the finding about the complete sheet with another text.
func first(text string) smart.Finding {
	o := frenchObjective()
	o.Text = text
	return smart.Check(o, plan())[0]
}

func vagueFinding() smart.Finding {
	return first("Améliorer la protection des enfants migrants à Oujda.")
}

func phoneFinding() smart.Finding {
	return first("Garantir un hébergement à 75 % des mineures, comme pour celle du 06 12 34 56 78.")
}

func figureFinding() smart.Finding {
	return first("Porter de 45 % à 70 % la part des enfants suivis disposant d'un plan individualisé.")
}

func dateFinding() smart.Finding {
	return first("Porter de 45 % à 75 % la part des enfants suivis disposant d'un plan d'ici juin 2029.")
}

func TestEveryRuleSpeaksThreeLanguages(t *testing.T) {
	t.Parallel()
	for _, rule := range smart.Rules() {
		seen := map[string]bool{}
		for _, lang := range []string{"fr", "ar", "en"} {
			seen[smart.Finding{Rule: rule}.Message(lang)] = true
		}
		if len(seen) != 3 || seen[""] {
			t.Errorf("%s: %v", rule, seen)
		}
	}
}
