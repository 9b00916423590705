package demo

// Plan is what stands around the objectives.
type Plan struct {
	VisionFR, VisionAR, MissionFR, MissionAR string
	ValuesFR, ValuesAR                       string
	Views                                    []View
	Silences                                 []Silence
	Measures                                 []Measure
	Risks                                    []Risk
	Triggers                                 []Trigger
	Reviews                                  []Review
	Advice                                   []Advice
	Steps                                    []Step
}

// View says whose perspective an idea or a finding brings, and how solid a finding is.
type View struct{ ID, Perspective, Strength string }

// Silence says why nobody of a perspective speaks in an axis.
type Silence struct{ Axis, Perspective, Why string }

// Measure is something done for an objective, from one quarter to another.
type Measure struct {
	ID, Objective, TextFR, TextAR string
	Start, End, Owner             string
	CostMAD, PersonDays           int
	Links                         []string
}

// Risk is something that may keep an axis from its change.
type Risk struct {
	ID, Axis, FR, AR       string
	Probability, Impact    int
	SignFR, SignAR         string
	ResponseFR, ResponseAR string
	Owner                  string
	Links                  []string
}

// Trigger opens the plan again before its time.
type Trigger struct{ ID, Axis, FR, AR, Owner, ActionFR, ActionAR string }

// Review is who follows the plan up, and how often.
type Review struct{ Body, Rhythm, FR, AR string }

// Advice is a recommendation.
type Advice struct {
	ID, FR, AR, Addressee, Priority, Deadline string
	Links                                     []string
}

// Step is something to do in the ninety days.
type Step struct {
	ID, FR, AR, Owner, Deadline, Status string
	Links                               []string
}
