package tally

import "fmt"

// Method names a way of voting and counting.
type Method string

// The methods that a poll can be opened with.
const (
	Dots      Method = "dots"     // Points shared among options.
	Opinion   Method = "opinion"  // For, against or no opinion, per option.
	Approval  Method = "approval" // Any number of options, one voice each.
	NGT       Method = "ngt"      // Ordered list of k; nominal group technique.
	Judgment  Method = "judgment" // One grade per option; majority judgment.
	Order     Method = "ranking"  // Full or partial order; Schulze and Borda.
	Criteria  Method = "criteria" // One rating per option and criterion.
	Balanced  Method = "phragmen" // Approvals, counted by sequential Phragmén.
	Duelling  Method = "copeland" // Full or partial order, counted as duels.
	Objection Method = "consent"  // Objections only.
)

// Limits of one poll.
const (
	MinOptions  = 2         // Fewer is no choice, except for opinion and consent.
	MaxOptions  = 200       // Beyond that nobody reads the list.
	MaxBallots  = 10_000    // Ballots in one count.
	MaxPoints   = 1_000_000 // Points on one ballot.
	MaxCriteria = 10        // Columns of a criteria matrix.
	MaxGrade    = 9         // Grades and ratings are typed as one digit.
)

// Rules says how the ballots of one poll are filled in. Fields that a method
// does not use are ignored.
type Rules struct {
	Method  Method
	Options int // 2 to 200; one is enough for opinion and consent.

	Points       int  // Dots: points on a ballot, 1 to MaxPoints.
	MaxPerOption int  // Dots: most points on one option; 0 means no cap.
	SpendAll     bool // Dots: a ballot must give all its points.

	TopK int // NGT: longest list; its first option earns TopK points.

	Grades        int  // Judgment: grades run from 1, worst, to Grades, 2 to 9.
	RefuseMissing bool // Judgment: refuse a ballot that leaves an option ungraded.

	Criteria  int // Criteria: columns, 1 to MaxCriteria.
	Low, High int // Criteria: ends of the rating scale, within 0 to 9.
}

// ApprovalRules returns rules by which each ballot names any number of options
// (Brams and Fishburn, "Approval Voting", 1978).
func ApprovalRules(options int) Rules { return Rules{Method: Approval, Options: options} }

// Validate reports the first value of r that is out of its range, as an
// [ErrRules].
func (r Rules) Validate() error {
	least := MinOptions
	if r.Method == Opinion || r.Method == Objection {
		least = 1
	}
	if err := within("options", r.Options, least, MaxOptions); err != nil {
		return err
	}
	switch r.Method {
	case Dots:
		if err := within("points", r.Points, 1, MaxPoints); err != nil {
			return err
		}
		return within("points per option", r.MaxPerOption, 0, MaxPoints)
	case NGT:
		return within("length of the list", r.TopK, 1, MaxOptions)
	case Judgment:
		return within("grades", r.Grades, 2, MaxGrade)
	case Criteria:
		if err := within("criteria", r.Criteria, 1, MaxCriteria); err != nil {
			return err
		}
		if err := within("low end of the scale", r.Low, 0, MaxGrade-1); err != nil {
			return err
		}
		return within("high end of the scale", r.High, r.Low+1, MaxGrade)
	case Opinion, Approval, Order, Balanced, Duelling, Objection:
		return nil
	}
	return ErrRules{Field: fmt.Sprintf("method %q", r.Method)}
}

func within(field string, got, low, high int) error {
	if got < low || got > high {
		return ErrRules{Field: field, Got: got, Min: low, Max: high}
	}
	return nil
}
