package smart

// Level is how far from the work of the organisation a result lies.
type Level string

// The levels of results-based management. An empty level keeps S04 silent.
const (
	Impact Level = "impact"
	Effect Level = "effect"
	Output Level = "output"
)

// Direction is where an indicator should go.
type Direction string

// The directions. An empty direction keeps M05 silent.
const (
	Up   Direction = "up"
	Down Direction = "down"
	Keep Direction = "keep"
)

// Scope tells an objective for people from one about the organisation itself, which
// needs no population.
type Scope string

// The scopes. An empty scope keeps S03 silent.
const (
	Beneficiaries Scope = "beneficiaries"
	Organisation  Scope = "organisation"
)

// Objective is the sheet of one objective, as people filled it in. Any field may be
// empty: a draft is checked as readily as a finished sheet.
type Objective struct {
	Text string
	// Lang is "fr" or "ar"; the rules about texts know no other. A text in Arabic letters
	// is read as Arabic whatever stands here.
	Lang  string
	Level Level
	Scope Scope
	// Axis is one of the axes of the plan.
	Axis      string
	Indicator string
	// Unit is "%" or what is counted.
	Unit      string
	Direction Direction
	// Baseline and Target are decimal numbers such as "12", "45,5" or "1 250".
	Baseline, Target string
	// BaselineBy is when an unknown baseline will have been collected.
	BaselineUnknown bool
	BaselineBy      Date
	Disaggregation  []string
	Deadline        Date
	Milestones      []Milestone
	// Owner is one of the roles of the plan.
	Owner string
	// Verification is the means, Frequency how often.
	Verification, Frequency string
	// Cost in MAD and PersonDays are decimal numbers; "0" is an estimate, "" is none.
	Cost, PersonDays string
	// Justification says why the ambition is within reach.
	Justification string
	Assumptions   []string
	// Links are the ids of the ideas, polls and findings it comes from.
	Links []string
}

// Milestone is a date on the way, with the value or the fact expected then.
type Milestone struct {
	Due    Date
	Expect string
}

// Plan is what the objectives must fit into. An empty field is unknown, and the rules
// that need it stay silent.
type Plan struct {
	Start, End  Date
	Budget      string // a decimal number of MAD
	MaxPerOwner int    // objectives that one role can carry; 0 is no limit
	Axes        []string
	Roles       []string
	Acronyms    []string // words in capitals that are no names of people
	Populations []string // words that name a population besides those of the lexicon
}
