package tally

import (
	"strings"
	"unicode/utf8"
)

// readOpinions takes the last character of each word as the stance and all
// before it as the number, in which a hyphen is never a digit.
func (r Rules) readOpinions(ws []string) ([]Mark, error) {
	marks := make([]Mark, 0, len(ws))
	for _, w := range ws {
		sign, size := utf8.DecodeLastRuneInString(w)
		name := w[:len(w)-size]
		s, ok := stanceOf(sign)
		if !ok || strings.Contains(name, "-") {
			return nil, ErrSyntax{Word: w}
		}
		o, err := r.option(name, w)
		if err != nil {
			return nil, err
		}
		marks = append(marks, Mark{Option: o, Value: int(s)})
	}
	return marks, nil
}

// stanceOf reads the sign after an option. The letter is accepted as the key
// that an Arabic layout has in the same place.
func stanceOf(sign rune) (Stance, bool) {
	switch sign {
	case '+':
		return For, true
	case '-':
		return Against, true
	case 'o', 'O', 'خ':
		return Pass, true
	}
	return 0, false
}

// readGroups numbers the groups of an order from 1, best first.
func (r Rules) readGroups(ws []string) ([]Mark, error) {
	var marks []Mark
	for i, w := range ws {
		for name := range strings.SplitSeq(w, "=") {
			o, err := r.option(name, w)
			if err != nil {
				return nil, err
			}
			marks = append(marks, Mark{Option: o, Value: i + 1})
		}
	}
	return marks, nil
}

// readGrid reads cells row by row. A line either names each row ("2=451") or
// gives the whole grid in list order, where spaces are for the eye only.
func (r Rules) readGrid(ws []string, width int) ([]Mark, error) {
	if !strings.Contains(strings.Join(ws, ""), "=") {
		var all []int
		for _, w := range ws {
			row, err := cells(w)
			if err != nil {
				return nil, err
			}
			all = append(all, row...)
		}
		return placed(all, 0, r.Options*width)
	}
	var marks []Mark
	seen := make([]bool, r.Options)
	for _, w := range ws {
		name, values, named := strings.Cut(w, "=")
		if !named {
			return nil, ErrSyntax{Word: w}
		}
		o, err := r.option(name, w)
		if err != nil {
			return nil, err
		}
		if seen[o] {
			return nil, ErrRepeated{Number: o + 1}
		}
		seen[o] = true
		row, err := cells(values)
		if err != nil {
			return nil, err
		}
		here, err := placed(row, o*width, width)
		if err != nil {
			return nil, err
		}
		marks = append(marks, here...)
	}
	return marks, nil
}

// noCell stands for a cell left empty on paper.
const noCell = -1

// cells reads one digit per cell, with a dot or an x for an empty one.
func cells(word string) ([]int, error) {
	var out []int
	written := strings.Map(func(r rune) rune {
		if strings.ContainsRune(".xX", r) {
			return -1
		}
		return r
	}, word)
	var ds []int
	if written != "" {
		var err error
		if ds, err = digits(written); err != nil {
			return nil, ErrSyntax{Word: word}
		}
	}
	for _, r := range word {
		if strings.ContainsRune(".xX", r) {
			out = append(out, noCell)
			continue
		}
		out, ds = append(out, ds[0]), ds[1:]
	}
	return out, nil
}

// placed turns cells into marks from the cell first on, and demands that all of
// them are there: a forgotten digit would shift everything after it.
func placed(row []int, first, want int) ([]Mark, error) {
	if len(row) != want {
		return nil, ErrCells{Got: len(row), Want: want}
	}
	var marks []Mark
	for i, v := range row {
		if v != noCell {
			marks = append(marks, Mark{Option: first + i, Value: v})
		}
	}
	return marks, nil
}
