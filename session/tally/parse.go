package tally

import (
	"fmt"
	"strings"
)

// Parse reads one ballot from one line. Numbers are those printed on paper, from
// 1, separated by spaces or commas; digits may be ASCII, Arabic-Indic (٠ to ٩),
// extended (۰ to ۹) or the unshifted row of a French keyboard (& é " ' ( - è _ ç
// à). In every method the line 0 is a blank ballot and the line - a void one.
//
//	dots             3 3 7 12      a point each time; 3=40 7=60 for many points
//	approval         3 7 12        phragmen alike
//	ngt              7 3 12        best first
//	opinion          1+ 2- 3o      for, against, no opinion
//	judgment         4 3 5 .       grades in list order, dot for none, or 1=4 3=5
//	criteria         452 3.1       rows in list order, or 1=452 2=3.1
//	ranking          7 3=12 1      best first, = between equals; copeland alike
//	consent          2 5           options objected to; + for none at all
//
// A hyphen that is not alone on its line is the AZERTY 6 in a word written
// entirely on that row, except in the opinion grammar, where it only ever means
// "against" (6 is typed 6 there).
//
// A ballot that breaks a rule is refused whole with one of the Err types of this
// package, and the returned Ballot is then the zero value, which counts nowhere.
func (r Rules) Parse(line string) (Ballot, error) {
	if err := r.Validate(); err != nil {
		return Ballot{}, fmt.Errorf("reading a ballot: %w", err)
	}
	ws := words(line)
	if b, done, err := bare(ws); done {
		return b, err
	}
	marks, err := r.read(ws)
	if err != nil {
		return Ballot{}, err
	}
	b, err := NewBallot(marks...)
	if err != nil {
		return Ballot{}, err
	}
	if r.Method == Dots && len(marks) == 0 {
		// Zeros written against options give nothing, like an empty sheet.
		return BlankBallot(), nil
	}
	if err := r.Check(b); err != nil {
		return Ballot{}, err
	}
	return b, nil
}

// bare recognises the lines that mean the same in every method.
func bare(ws []string) (b Ballot, done bool, err error) {
	switch {
	case len(ws) == 0:
		return Ballot{}, true, ErrEmpty{}
	case len(ws) > 1:
		return Ballot{}, false, nil
	case ws[0] == "-":
		return VoidBallot(), true, nil
	}
	if ds, err := digits(ws[0]); err == nil && len(ds) == 1 && ds[0] == 0 {
		return BlankBallot(), true, nil
	}
	return Ballot{}, false, nil
}

func (r Rules) read(ws []string) ([]Mark, error) {
	switch r.Method {
	case Dots:
		return r.readPoints(ws)
	case Opinion:
		return r.readOpinions(ws)
	case Approval, Balanced:
		return r.readList(ws)
	case Objection:
		if len(ws) == 1 && ws[0] == "+" {
			return nil, nil
		}
		return r.readList(ws)
	case NGT:
		return r.readOrdered(ws)
	case Order, Duelling:
		return r.readGroups(ws)
	case Judgment:
		return r.readGrid(ws, 1)
	case Criteria:
		return r.readGrid(ws, r.Criteria)
	}
	return nil, ErrRules{Field: fmt.Sprintf("method %q", r.Method)}
}

// option reads the part of a word that is a printed number and returns the index
// of that option.
func (r Rules) option(part, word string) (int, error) {
	n, err := number(part, word)
	if err != nil {
		return 0, err
	}
	if n < 1 || n > r.Options {
		return 0, ErrUnknownOption{Number: n, Max: r.Options}
	}
	return n - 1, nil
}

// readPoints adds up the points of repeated options; "3=40" stands for 40
// repetitions, because nobody types a hundred numbers.
func (r Rules) readPoints(ws []string) ([]Mark, error) {
	points := make([]int, r.Options)
	for _, w := range ws {
		name, amount, weighted := strings.Cut(w, "=")
		o, err := r.option(name, w)
		if err != nil {
			return nil, err
		}
		n := 1
		if weighted {
			if n, err = number(amount, w); err != nil {
				return nil, err
			}
		}
		points[o] = min(points[o]+n, numberCap)
	}
	var marks []Mark
	for o, n := range points {
		if n > 0 {
			marks = append(marks, Mark{Option: o, Value: n})
		}
	}
	if len(marks) == 0 {
		return nil, nil
	}
	// Checked here already, so that an absurd number is told as too many points.
	return marks, r.checkPoints(marks)
}

func (r Rules) readList(ws []string) ([]Mark, error) {
	marks := make([]Mark, 0, len(ws))
	for _, w := range ws {
		o, err := r.option(w, w)
		if err != nil {
			return nil, err
		}
		marks = append(marks, Mark{Option: o, Value: 1})
	}
	return marks, nil
}

func (r Rules) readOrdered(ws []string) ([]Mark, error) {
	marks, err := r.readList(ws)
	for i := range marks {
		marks[i].Value = i + 1
	}
	return marks, err
}
