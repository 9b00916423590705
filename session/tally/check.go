package tally

// Check reports the first rule of r that b breaks, or nil. Blank and void
// ballots break none. It assumes that r is valid.
func (r Rules) Check(b Ballot) error {
	switch b.kind {
	case Blank, Void:
		return nil
	case Cast:
	default:
		return ErrUnknownKind
	}
	if len(b.marks) == 0 && r.Method != Objection {
		return ErrEmpty{}
	}
	// A mark of a matrix names its cell: the options lie one row of criteria after another.
	width := 1
	if r.Method == Criteria {
		width = r.Criteria
	}
	low, high := r.values()
	for _, m := range b.marks {
		number := m.Option/width + 1
		if number > r.Options {
			return ErrUnknownOption{Number: number, Max: r.Options}
		}
		// Too many dots are left to checkPoints, whose error says how many there are.
		if m.Value < low || m.Value > high && r.Method != Dots {
			return ErrValue{Number: number, Got: m.Value, Min: low, Max: high}
		}
	}
	return r.checkWhole(b.marks)
}

// values returns the range of one mark.
func (r Rules) values() (low, high int) {
	switch r.Method {
	case Dots:
		return 1, r.Points
	case NGT, Order, Duelling:
		return 1, r.Options
	case Opinion:
		return int(For), int(Pass)
	case Judgment:
		return 1, r.Grades
	case Criteria:
		return r.Low, r.High
	case Approval, Balanced, Objection:
	}
	return 1, 1
}

// checkWhole applies the rules that look at more than one mark.
func (r Rules) checkWhole(marks []Mark) error {
	switch r.Method {
	case Dots:
		return r.checkPoints(marks)
	case NGT:
		return r.checkList(marks)
	case Judgment:
		return r.checkGrades(marks)
	case Opinion, Approval, Balanced, Objection, Order, Duelling, Criteria:
	}
	return nil
}

func (r Rules) checkPoints(marks []Mark) error {
	sum := 0
	for _, m := range marks {
		if r.MaxPerOption > 0 && m.Value > r.MaxPerOption {
			return ErrTooManyOnOption{Number: m.Option + 1, Got: m.Value, Max: r.MaxPerOption}
		}
		sum += m.Value
	}
	switch {
	case sum > r.Points:
		return ErrTooManyPoints{Got: sum, Max: r.Points}
	case r.SpendAll && sum < r.Points:
		return ErrUnspent{Got: sum, Want: r.Points}
	}
	return nil
}

// checkList wants positions 1, 2, 3 … without gap or tie, k of them at most.
func (r Rules) checkList(marks []Mark) error {
	if len(marks) > r.TopK {
		return ErrTooManyChoices{Got: len(marks), Max: r.TopK}
	}
	taken := make([]bool, len(marks))
	for _, m := range marks {
		if m.Value > len(marks) || taken[m.Value-1] {
			return ErrValue{Number: m.Option + 1, Got: m.Value, Min: 1, Max: len(marks)}
		}
		taken[m.Value-1] = true
	}
	return nil
}

func (r Rules) checkGrades(marks []Mark) error {
	if !r.RefuseMissing {
		return nil
	}
	for i := range r.Options { // marks are in order: the first gap is the option without a grade
		if i >= len(marks) || marks[i].Option != i {
			return ErrMissing{Number: i + 1}
		}
	}
	return nil
}
