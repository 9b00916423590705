package demo

// Data is the invented retreat. Dates are written 2006-01-02, hours 15:04; short ids such
// as C-001 name the items that they name in the read model.
type Data struct {
	TitleFR, TitleAR  string
	BoardSize, Quorum int
	BudgetMAD         int
	MaxPerOwner       int
	Roles             []string
	People            []Person
	Findings          []Finding
	Analysis          []Idea // strengths, weaknesses, opportunities, threats
	Workshops         []Workshop
	Challenges        []Idea
	Themes            []Theme
	Ideas             []Idea
	Polls             []Poll
	Decisions         []Decision
	Axes              []Axis
	Objectives        []Objective
	Agenda            []Slot
	Adjustments       []Adjustment
	Changes           []Change
	Comments          []Comment
	Plan              Plan
	Dossier           Dossier
	Questionnaires    []Questionnaire
	Support           []Support
}

// Change is what a remark on the first draft of the plan changed in one field.
type Change struct {
	ID, Date, Item       string
	Field, Before, After string
	Source               string
}

// Comment is what a reader said of the first draft, and what became of it.
type Comment struct {
	ID, Date, From, Language string
	On, Section, Nature      string
	Text                     string
	Status, Reason, Answer   string
	Same                     string // the comment that asks for the same
}

// Text is a sentence in both languages.
type Text struct{ FR, AR string }

// Person takes part. Nobody has a name.
type Person struct {
	Code, College, Role, Team, Leads, Sex string
	Languages                             []string
	Presence                              []string // of the six half-days: present, late, absent
}

// Finding is a fact established before the retreat.
type Finding struct {
	ID, Language           string
	TextFR, TextAR         string
	Kind                   string
	Source, Page           string
	Origin                 string // what it was drawn from, by short id
	Publishable, Sensitive bool
	Perspective            string // whose voice it brings, by session.Perspective
}

// Idea is something said in the room.
type Idea struct {
	ID, Kind, Language string
	Text, Translation  string
	First              []string // the words in which it was first said, the rest merged in
	Session            string
	Group              int
	Theme              string
	MergedInto         string
	Fate               string
	Parked             bool
	Owner, Answer      string // of a parking item
	Novel              string
	Perspective        string // as of a finding
	Links              []string
}

// Workshop is one composition of groups.
type Workshop struct {
	Session string // the first for which it was made
	Round   int
	Groups  []Group
}

// Group is a table of a workshop.
type Group struct {
	ThemeFR, ThemeAR string
	Rapporteur       string
	Members          []string
}

// Theme gathers ideas.
type Theme struct{ ID, FR, AR string }

// Poll is a vote with its ballots. Real files keep no ballots; these were never cast.
type Poll struct {
	ID, Session            string
	Half                   string // half-day of the electorate
	QuestionFR, QuestionAR string
	Method                 string
	Deliberative           bool
	Points, MaxPerOption   int
	Top, Low, High, Cut    int
	ScaleFR, ScaleAR       []string
	Weights                []int
	Options                []string // short ids, when the options are items
	Lines                  []Text   // the options that are none
	Ballots                []Ballots
	Retained               []int // by number on the ballot, from 1
}

// Ballots are the papers of a college, a line each as they are typed.
type Ballots struct {
	College string
	Lines   []string
}

// Decision is what was decided and why.
type Decision struct {
	ID, Session, Date        string
	Status, Nature, Method   string
	Poll                     string
	QuestionFR, QuestionAR   string
	TextFR, TextAR           string
	RationaleFR, RationaleAR string
	Links                    []string
	Options                  []Text
	Electorate               string
	Rejected, Dissent        []Text
	Owner, Effective         string
	Replaces                 string
}

// Axis is a strategic axis.
type Axis struct {
	ID, FR, AR         string
	ChangeFR, ChangeAR string
	Decision           string
	Links              []string
}

// Objective is one sheet. Numbers are decimal text.
type Objective struct {
	ID, Language, Axis                string
	Level, Scope, Direction           string
	TextFR, TextAR                    string
	Indicator, Unit                   string
	Baseline, Target                  string
	BaselineUnknown                   bool
	BaselineBy, Deadline              string
	Disaggregation, Milestones        []string
	Owner, Verification, Frequency    string
	CostMAD, PersonDays               int
	Ambition                          string
	Assumptions                       []string
	Links                             []string
	Validated, ValidatedBy, Validates string // the last names the decision
}

// Slot is when a session really took place.
type Slot struct {
	Code    string
	Day     int
	Began   string
	Minutes int
}

// Adjustment is a change to the agenda during the retreat.
type Adjustment struct {
	ID, Date, At, Session string
	What, Why, Effect     string
}
