package tally

// Preset returns the usual rules of a method for a list of options. A poll may
// change any of them before it opens. An unknown method gives rules that
// [Rules.Validate] refuses.
func Preset(method Method, options int) Rules {
	r := Rules{Method: method, Options: options}
	switch method {
	case Dots:
		return DotsRules(options)
	case NGT:
		// Five are as many as people can put in order without a table.
		r.TopK = min(5, max(options, 1))
	case Judgment:
		r.Grades = 6
	case Criteria:
		r.Criteria, r.Low, r.High = 3, 1, 5
	case Opinion, Approval, Order, Balanced, Duelling, Objection:
	}
	return r
}

// DotsRules returns the usual rules for sticking dots on a list of options: one
// dot for four options, 3 to 10 of them, and at most half of them on one option.
// Points spread at will are cumulative voting; sheets on a wall are the form in
// which workshops know it.
func DotsRules(options int) Rules {
	points := min(max(3, (options+2)/4), 10)
	return Rules{Method: Dots, Options: options, Points: points, MaxPerOption: (points + 1) / 2}
}

// HundredPointsRules returns rules by which each ballot shares out 100 points,
// all of them.
func HundredPointsRules(options int) Rules {
	return Rules{Method: Dots, Options: options, Points: 100, SpendAll: true}
}

// ApprovalRules returns rules by which each ballot names any number of options
// (Brams and Fishburn, "Approval Voting", 1978).
func ApprovalRules(options int) Rules { return Rules{Method: Approval, Options: options} }
