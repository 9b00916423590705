package session

import "halqa/session/privacy"

// The colleges of MS2. A retreat may have others; these two have names in the interface.
const (
	Board = "ca"    // the members of the board
	Staff = "staff" // the employees and volunteers

	// NoCollege stands for people and ballots that belong to none.
	NoCollege = "all"
)

// Profile is what is true of the retreat as a whole. A file holds one.
type Profile struct {
	Item
	TitleFR, TitleAR string
	Organisation     string
	Place            string
	Start            Date // the first of the three days
	Signed           Date // of the contract: the work of the mission begins there
	PlanStart        Date
	PlanEnd          Date
	Language         string // fr or ar: of generated documents unless asked otherwise
	RulesFR, RulesAR string // ground rules, one a line
	Mandate          string // what the retreat may and may not decide
	PlanB            string // what to do when something goes wrong, one case a line
	Sample           bool   // invented data: every screen and document says so
	Expected         int    // people who are to come, while nobody is enrolled yet
	BoardSize        int    // members of the board in office, for the quorum
	Quorum           int    // members of the board needed for it
	Round            int    // of groups that is on, 0 for the last one composed
	Writing          int    // minutes of silent writing, 0 when there is none

	VisionFR, VisionAR   string
	MissionFR, MissionAR string
	ValuesFR, ValuesAR   string // one a line
	ForewordFR           string // of the presidency, at the head of the plan
	ForewordAR           string
	Validated            Date   // when the plan was validated; the time for personal data runs from there
	Retention            int    // months for which personal data is kept then, 0 for RetentionMonths
	BudgetMAD            int    // of the plan, 0 while nobody knows it
	Roles                string // who can answer for an objective, one a line
	MaxPerOwner          int    // objectives that one role can carry, 0 for no limit

	Hearings map[string]int // how many interviews and focus groups are aimed at, by perspective
}

var profileType = &Type{
	Name: "retreat", Prefix: "R-", Digits: 1,
	empty: func() Entity { return new(Profile) },
	roll:  func(r *Retreat) roll { return &r.profiles },
	Fields: []Field{
		line("title_fr", privacy.Public, func(p *Profile) *string { return &p.TitleFR }),
		line("title_ar", privacy.Public, func(p *Profile) *string { return &p.TitleAR }),
		line("organisation", privacy.Public, func(p *Profile) *string { return &p.Organisation }),
		line("place", privacy.Public, func(p *Profile) *string { return &p.Place }),
		day("start", privacy.Public, func(p *Profile) *Date { return &p.Start }),
		day("signed", privacy.Internal, func(p *Profile) *Date { return &p.Signed }),
		day("plan_start", privacy.Public, func(p *Profile) *Date { return &p.PlanStart }),
		day("plan_end", privacy.Public, func(p *Profile) *Date { return &p.PlanEnd }),
		choice("language", privacy.Public, []string{"fr", "ar"}, func(p *Profile) *string { return &p.Language }),
		prose("rules_fr", privacy.Internal, func(p *Profile) *string { return &p.RulesFR }),
		prose("rules_ar", privacy.Internal, func(p *Profile) *string { return &p.RulesAR }),
		prose("mandate", privacy.Internal, func(p *Profile) *string { return &p.Mandate }),
		prose("plan_b", privacy.Confidential, func(p *Profile) *string { return &p.PlanB }),
		flag("sample", privacy.Public, func(p *Profile) *bool { return &p.Sample }),
		whole("expected", privacy.Internal, func(p *Profile) *int { return &p.Expected }),
		whole("board_size", privacy.Internal, func(p *Profile) *int { return &p.BoardSize }),
		whole("quorum", privacy.Internal, func(p *Profile) *int { return &p.Quorum }),
		whole("round", privacy.Internal, func(p *Profile) *int { return &p.Round }),
		whole("writing", privacy.Internal, func(p *Profile) *int { return &p.Writing }),
		prose("vision_fr", privacy.Public, func(p *Profile) *string { return &p.VisionFR }),
		prose("vision_ar", privacy.Public, func(p *Profile) *string { return &p.VisionAR }),
		prose("mission_fr", privacy.Public, func(p *Profile) *string { return &p.MissionFR }),
		prose("mission_ar", privacy.Public, func(p *Profile) *string { return &p.MissionAR }),
		prose("values_fr", privacy.Public, func(p *Profile) *string { return &p.ValuesFR }),
		prose("values_ar", privacy.Public, func(p *Profile) *string { return &p.ValuesAR }),
		prose("foreword_fr", privacy.Public, func(p *Profile) *string { return &p.ForewordFR }),
		prose("foreword_ar", privacy.Public, func(p *Profile) *string { return &p.ForewordAR }),
		day("validated", privacy.Internal, func(p *Profile) *Date { return &p.Validated }),
		whole("retention", privacy.Internal, func(p *Profile) *int { return &p.Retention }),
		whole("budget_mad", privacy.Internal, func(p *Profile) *int { return &p.BudgetMAD }),
		prose("roles", privacy.Internal, func(p *Profile) *string { return &p.Roles }),
		whole("max_per_owner", privacy.Internal, func(p *Profile) *int { return &p.MaxPerOwner }),
		counts("hearings", privacy.Internal, func(p *Profile) *map[string]int { return &p.Hearings }),
	},
}

// Profile is the description of the retreat; an empty one before the template is laid.
func (r *Retreat) Profile() *Profile {
	if len(r.profiles.live) == 0 {
		return &Profile{}
	}
	return r.profiles.live[0]
}
