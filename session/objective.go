package session

import "halqa/session/privacy"

// Axis is a strategic axis of the plan.
type Axis struct {
	Item
	NameFR, NameAR     string
	ChangeFR, ChangeAR string // the sentence of change
	Decision           ID
	Links              []ID
	// Silences says, by perspective, why nobody of it speaks in this axis.
	Silences map[string]string
}

var axisType = &Type{
	Name: "axis", Prefix: "A", Digits: 1, Plan: true,
	empty: func() Entity { return new(Axis) },
	roll:  func(r *Retreat) roll { return &r.axes },
	Fields: []Field{
		line("name_fr", privacy.Internal, func(a *Axis) *string { return &a.NameFR }),
		line("name_ar", privacy.Internal, func(a *Axis) *string { return &a.NameAR }),
		prose("change_fr", privacy.Internal, func(a *Axis) *string { return &a.ChangeFR }),
		prose("change_ar", privacy.Internal, func(a *Axis) *string { return &a.ChangeAR }),
		ref("decision", privacy.Internal, func(a *Axis) *ID { return &a.Decision }),
		refs("links", privacy.Internal, func(a *Axis) *[]ID { return &a.Links }),
		sayings("silence", privacy.Internal, func(a *Axis) *map[string]string { return &a.Silences }),
	},
}

// Axes lists the axes in order.
func (r *Retreat) Axes() []*Axis { return r.axes.live }

// Level is how far from the work of the organisation a result lies.
type Level string

// The levels of results-based management.
const (
	Impact Level = "impact"
	Effect Level = "effect"
	Output Level = "output"
)

// Objective is one sheet: what will have changed, for whom, measured how, by when.
type Objective struct {
	Item
	TextFR, TextAR  string
	Language        string // in which it was written first
	Level           Level
	Axis            ID
	Indicator       string
	Unit            string
	Direction       string // up, down or keep
	Baseline        string // a decimal number
	BaselineUnknown bool
	BaselineBy      Date // when an unknown baseline will be collected
	Target          string
	Disaggregation  string
	Deadline        Date
	Milestones      string // one a line
	Owner           string // a role
	Verification    string
	Frequency       string
	CostMAD         int
	PersonDays      int
	Ambition        string // why the target is within reach
	Assumptions     string // one a line
	Scope           string // beneficiaries or organisation
	Links           []ID
	Validated       Date
	ValidatedBy     string // a role
	Decision        ID
	// Waived holds, by rule, the sentence with which people answered its question.
	Waived map[string]string
}

var objectiveType = &Type{
	Name: "objective", Prefix: "O-", Digits: 2, Plan: true,
	empty: func() Entity { return &Objective{Level: Effect} },
	roll:  func(r *Retreat) roll { return &r.objectives },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(o *Objective) *string { return &o.TextFR }),
		prose("text_ar", privacy.Internal, func(o *Objective) *string { return &o.TextAR }),
		line("lang", privacy.Internal, func(o *Objective) *string { return &o.Language }),
		choice("level", privacy.Internal, []Level{Impact, Effect, Output}, func(o *Objective) *Level { return &o.Level }),
		ref("axis", privacy.Internal, func(o *Objective) *ID { return &o.Axis }),
		line("indicator", privacy.Internal, func(o *Objective) *string { return &o.Indicator }),
		line("unit", privacy.Internal, func(o *Objective) *string { return &o.Unit }),
		choice("direction", privacy.Internal, []string{"up", "down", "keep"}, func(o *Objective) *string { return &o.Direction }),
		decimal("baseline", privacy.Internal, func(o *Objective) *string { return &o.Baseline }),
		flag("baseline_unknown", privacy.Internal, func(o *Objective) *bool { return &o.BaselineUnknown }),
		day("baseline_by", privacy.Internal, func(o *Objective) *Date { return &o.BaselineBy }),
		decimal("target", privacy.Internal, func(o *Objective) *string { return &o.Target }),
		line("disaggregation", privacy.Internal, func(o *Objective) *string { return &o.Disaggregation }),
		day("deadline", privacy.Internal, func(o *Objective) *Date { return &o.Deadline }),
		prose("milestones", privacy.Internal, func(o *Objective) *string { return &o.Milestones }),
		line("owner", privacy.Internal, func(o *Objective) *string { return &o.Owner }),
		line("verification", privacy.Internal, func(o *Objective) *string { return &o.Verification }),
		line("frequency", privacy.Internal, func(o *Objective) *string { return &o.Frequency }),
		whole("cost_mad", privacy.Internal, func(o *Objective) *int { return &o.CostMAD }),
		whole("person_days", privacy.Internal, func(o *Objective) *int { return &o.PersonDays }),
		prose("ambition", privacy.Internal, func(o *Objective) *string { return &o.Ambition }),
		prose("assumptions", privacy.Internal, func(o *Objective) *string { return &o.Assumptions }),
		line("scope", privacy.Internal, func(o *Objective) *string { return &o.Scope }),
		refs("links", privacy.Internal, func(o *Objective) *[]ID { return &o.Links }),
		day("validated", privacy.Internal, func(o *Objective) *Date { return &o.Validated }),
		line("validated_by", privacy.Internal, func(o *Objective) *string { return &o.ValidatedBy }),
		ref("decision", privacy.Internal, func(o *Objective) *ID { return &o.Decision }),
		notes("waived", privacy.Internal, func(o *Objective) *map[string]string { return &o.Waived }),
	},
}

// Objectives lists the objectives, oldest first.
func (r *Retreat) Objectives() []*Objective { return r.objectives.live }
