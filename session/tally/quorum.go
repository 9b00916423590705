package tally

// QuorumRule is the rule by which the statutes of a body say how many members
// must be present. Associations write their own, so the rule is chosen per poll.
type QuorumRule string

// The usual rules.
const (
	AtLeastHalf  QuorumRule = "half"
	MoreThanHalf QuorumRule = "majority"
	TwoThirds    QuorumRule = "two-thirds"
)

// Required returns how many of the members must be present, and 0 under an
// unknown rule, which asks for nobody.
func (q QuorumRule) Required(members int) int {
	switch q {
	case AtLeastHalf:
		return (members + 1) / 2
	case MoreThanHalf:
		return members/2 + 1
	case TwoThirds:
		return (2*members + 2) / 3
	}
	return 0
}

// Reached reports whether enough members are present. Without quorum a vote is
// still counted and kept as advice.
func (q QuorumRule) Reached(members, present int) bool { return present >= q.Required(members) }
