package cases

import "halqa/session/tally"

// box collects ballots with their numbers of sheets.
type box struct {
	rules   tally.Rules
	ballots []tally.Ballot
	sheets  []int
}

func (b *box) add(s sheets, ballot tally.Ballot) error {
	n, err := s.count()
	b.ballots, b.sheets = append(b.ballots, ballot), append(b.sheets, n)
	return err
}

// put adds a ballot that has to be right; one without marks is blank.
func (b *box) put(s sheets, marks []tally.Mark) error {
	if len(marks) == 0 {
		return b.add(s, tally.BlankBallot())
	}
	ballot, err := tally.NewBallot(marks...)
	if err != nil {
		return err
	}
	return b.add(s, ballot)
}

// try adds a ballot that may be wrong; it is then void as a whole.
func (b *box) try(s sheets, marks []tally.Mark, ok bool) error {
	ballot := tally.BlankBallot()
	if ok && len(marks) > 0 {
		var err error
		ballot, err = tally.NewBallot(marks...)
		ok = err == nil && b.rules.Check(ballot) == nil
	}
	if !ok {
		ballot = tally.VoidBallot()
	}
	return b.add(s, ballot)
}

func (b *box) count() (tally.Counts, error) {
	return b.rules.CountEach(func(yield func(tally.Ballot, int) bool) {
		for i, ballot := range b.ballots {
			if !yield(ballot, b.sheets[i]) {
				return
			}
		}
	})
}
