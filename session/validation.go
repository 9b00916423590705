package session

import (
	"halqa/session/privacy"
	"halqa/session/tally"
)

// Adoption is the outcome of the vote on a plan.
type Adoption string

// What the body that adopts the plan said.
const (
	PlanAdopted   Adoption = "adopted"
	PlanRejected  Adoption = "rejected"
	PlanAdjourned Adoption = "adjourned"
)

// Adoptions lists what can be said.
func Adoptions() []Adoption { return []Adoption{PlanAdopted, PlanRejected, PlanAdjourned} }

// Ayes are the votes of one college on the plan.
type Ayes struct{ For, Against, Abstained int }

// Sum is how many voted.
func (a Ayes) Sum() int { return a.For + a.Against + a.Abstained }

// Validation is the record of the meeting that put the final version of the plan to the
// vote. It names no person: signers are roles, who sign on paper. Once it is sealed
// nothing in it changes any more.
type Validation struct {
	Item
	Date       Date
	Begin, End Minutes
	Place      string
	Version    ID     // the edition that lay on the table
	Digest     string // of the plan at that edition, see [Retreat.PlanDigest]; the seal sets it
	Pages      int    // of the plan that was handed out, 0 while nobody counted
	File       string // SHA-256 of the file that was handed out, in hexadecimal

	InOffice                                int // members of the board
	QuorumRule                              tally.QuorumRule
	Quorum                                  int // members needed, 0 to reckon it by the rule
	PresentBoard, PresentStaff, PresentMore int // by college

	QuestionFR, QuestionAR string
	Board, Staff           Ayes
	Result                 Adoption
	ReservesFR, ReservesAR string // one a line
	Signers                string // roles, one a line
	Effective, NextReview  Date
	Sealed                 Date // empty while it is written
}

var validationType = &Type{
	Name: "validation", Prefix: "PV-", Digits: 2,
	empty: func() Entity { return new(Validation) },
	roll:  func(r *Retreat) roll { return &r.validations },
	Fields: []Field{
		day("date", privacy.Internal, func(v *Validation) *Date { return &v.Date }),
		hour("begin", privacy.Internal, func(v *Validation) *Minutes { return &v.Begin }),
		hour("end", privacy.Internal, func(v *Validation) *Minutes { return &v.End }),
		line("place", privacy.Internal, func(v *Validation) *string { return &v.Place }),
		ref("version", privacy.Internal, func(v *Validation) *ID { return &v.Version }),
		line("digest", privacy.Internal, func(v *Validation) *string { return &v.Digest }),
		whole("pages", privacy.Internal, func(v *Validation) *int { return &v.Pages }),
		spelled(line("file", privacy.Internal, func(v *Validation) *string { return &v.File }), spellDigest),
		whole("in_office", privacy.Internal, func(v *Validation) *int { return &v.InOffice }),
		choice("quorum_rule", privacy.Internal, quorumRules, func(v *Validation) *tally.QuorumRule { return &v.QuorumRule }),
		whole("quorum", privacy.Internal, func(v *Validation) *int { return &v.Quorum }),
		whole("present_board", privacy.Internal, func(v *Validation) *int { return &v.PresentBoard }),
		whole("present_staff", privacy.Internal, func(v *Validation) *int { return &v.PresentStaff }),
		whole("present_more", privacy.Internal, func(v *Validation) *int { return &v.PresentMore }),
		prose("question_fr", privacy.Internal, func(v *Validation) *string { return &v.QuestionFR }),
		prose("question_ar", privacy.Internal, func(v *Validation) *string { return &v.QuestionAR }),
		whole("board_for", privacy.Internal, func(v *Validation) *int { return &v.Board.For }),
		whole("board_against", privacy.Internal, func(v *Validation) *int { return &v.Board.Against }),
		whole("board_abstained", privacy.Internal, func(v *Validation) *int { return &v.Board.Abstained }),
		whole("staff_for", privacy.Internal, func(v *Validation) *int { return &v.Staff.For }),
		whole("staff_against", privacy.Internal, func(v *Validation) *int { return &v.Staff.Against }),
		whole("staff_abstained", privacy.Internal, func(v *Validation) *int { return &v.Staff.Abstained }),
		choice("result", privacy.Internal, Adoptions(), func(v *Validation) *Adoption { return &v.Result }),
		prose("reserves_fr", privacy.Internal, func(v *Validation) *string { return &v.ReservesFR }),
		prose("reserves_ar", privacy.Internal, func(v *Validation) *string { return &v.ReservesAR }),
		prose("signers", privacy.Internal, func(v *Validation) *string { return &v.Signers }),
		day("effective", privacy.Internal, func(v *Validation) *Date { return &v.Effective }),
		day("next_review", privacy.Internal, func(v *Validation) *Date { return &v.NextReview }),
		day("sealed", privacy.Internal, func(v *Validation) *Date { return &v.Sealed }),
	},
}

// sealedFields are written by the seal alone.
var sealedFields = []string{"digest", "sealed"}

// Validations lists the records, oldest first.
func (r *Retreat) Validations() []*Validation { return r.validations.live }

// Needed is how many members of the board have to be there: as many as somebody wrote, or
// as the rule asks of those in office; 0 when nothing is known.
func (v *Validation) Needed() int {
	if v.Quorum > 0 || v.InOffice == 0 {
		return v.Quorum
	}
	return v.QuorumRule.Required(v.InOffice)
}

// Reached reports whether enough members of the board were there.
func (v *Validation) Reached() bool { return v.PresentBoard >= v.Needed() }

// Reserved reports that the plan was adopted under reserves.
func (v *Validation) Reserved() bool {
	return v.Result == PlanAdopted && v.ReservesFR+v.ReservesAR != ""
}

// Validated is the last sealed record by which the plan was adopted, nil when there is
// none.
func (r *Retreat) Validated() *Validation {
	var last *Validation
	for _, v := range r.validations.live {
		if v.Sealed != "" && v.Result == PlanAdopted && (last == nil || last.Sealed <= v.Sealed) {
			last = v
		}
	}
	return last
}
