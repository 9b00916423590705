package session

import "halqa/session/privacy"

// DecisionStatus is how far a decision has come.
type DecisionStatus string

// The states of a decision.
const (
	Proposed  DecisionStatus = "proposed"
	Adopted   DecisionStatus = "adopted"
	Postponed DecisionStatus = "postponed"
	Revised   DecisionStatus = "revised" // by the decision named in RevisedBy
)

// Decision is what the room decided and why.
type Decision struct {
	Item
	QuestionFR, QuestionAR   string
	TextFR, TextAR           string
	RationaleFR, RationaleAR string
	Links                    []ID   // the evidence: findings, ideas, options, polls
	Options, OptionsAR       string // what could be chosen, one a line; the list of the poll where there is one
	Electorate               string // who could decide and was there, with the quorum
	Rejected                 string // options set aside and why, one a line
	Dissent                  string // minority opinions, unattributed, one a line
	RejectedAR, DissentAR    string // the same in Arabic
	WillNotDo, WillNotDoAR   string
	ResultFR, ResultAR       string // what the poll said, see session/verdict; or the room, without one
	Nature                   string // consultative, deliberative, collective …
	Method                   string
	Owner                    string // a role
	Effective                Date
	Status                   DecisionStatus
	Slot                     ID
	Poll                     ID
	Date                     Date
	RevisedBy                ID
}

var decisionType = &Type{
	Name: "decision", Prefix: "D-", Digits: 3,
	empty: func() Entity { return &Decision{Status: Proposed} },
	roll:  func(r *Retreat) roll { return &r.decisions },
	Fields: []Field{
		line("question_fr", privacy.Internal, func(d *Decision) *string { return &d.QuestionFR }),
		line("question_ar", privacy.Internal, func(d *Decision) *string { return &d.QuestionAR }),
		prose("text_fr", privacy.Internal, func(d *Decision) *string { return &d.TextFR }),
		prose("text_ar", privacy.Internal, func(d *Decision) *string { return &d.TextAR }),
		prose("rationale_fr", privacy.Internal, func(d *Decision) *string { return &d.RationaleFR }),
		prose("rationale_ar", privacy.Internal, func(d *Decision) *string { return &d.RationaleAR }),
		refs("links", privacy.Internal, func(d *Decision) *[]ID { return &d.Links }),
		prose("options", privacy.Internal, func(d *Decision) *string { return &d.Options }),
		prose("options_ar", privacy.Internal, func(d *Decision) *string { return &d.OptionsAR }),
		line("electorate", privacy.Internal, func(d *Decision) *string { return &d.Electorate }),
		prose("rejected", privacy.Internal, func(d *Decision) *string { return &d.Rejected }),
		prose("dissent", privacy.Internal, func(d *Decision) *string { return &d.Dissent }),
		prose("rejected_ar", privacy.Internal, func(d *Decision) *string { return &d.RejectedAR }),
		prose("dissent_ar", privacy.Internal, func(d *Decision) *string { return &d.DissentAR }),
		prose("result_fr", privacy.Internal, func(d *Decision) *string { return &d.ResultFR }),
		prose("result_ar", privacy.Internal, func(d *Decision) *string { return &d.ResultAR }),
		prose("will_not_do", privacy.Internal, func(d *Decision) *string { return &d.WillNotDo }),
		prose("will_not_do_ar", privacy.Internal, func(d *Decision) *string { return &d.WillNotDoAR }),
		line("nature", privacy.Internal, func(d *Decision) *string { return &d.Nature }),
		line("method", privacy.Internal, func(d *Decision) *string { return &d.Method }),
		line("owner", privacy.Internal, func(d *Decision) *string { return &d.Owner }),
		day("effective", privacy.Internal, func(d *Decision) *Date { return &d.Effective }),
		choice("status", privacy.Internal, []DecisionStatus{Proposed, Adopted, Postponed, Revised},
			func(d *Decision) *DecisionStatus { return &d.Status }),
		ref("slot", privacy.Internal, func(d *Decision) *ID { return &d.Slot }),
		ref("poll", privacy.Internal, func(d *Decision) *ID { return &d.Poll }),
		day("date", privacy.Internal, func(d *Decision) *Date { return &d.Date }),
		ref("revised_by", privacy.Internal, func(d *Decision) *ID { return &d.RevisedBy }),
	},
}

// Decisions lists the decisions, oldest first.
func (r *Retreat) Decisions() []*Decision { return r.decisions.live }

// Rationale is the justification in either language, empty when there is none.
func (d *Decision) Rationale() string {
	if d.RationaleFR != "" {
		return d.RationaleFR
	}
	return d.RationaleAR
}

// Wording is the text in either language.
func (d *Decision) Wording() string {
	if d.TextFR != "" {
		return d.TextFR
	}
	return d.TextAR
}
