package bidi

import (
	"strings"
	"unicode"
)

// space reports an ordinary space; no other white space breaks a row, nor does a
// space that carries a mark, which must be seen.
func (t *text) space(c cell) bool {
	if t.rs[c.at] != ' ' {
		return false
	}
	for _, r := range t.rs[c.at+1 : c.hi] {
		if !control(r) {
			return false
		}
	}
	return true
}

// clings are the signs that French and Arabic typography keep with the word
// before them, even across a space.
const clings = ";:!?»؛؟،"

// mayBreak reports whether a row may end with cells[i].
func (t *text) mayBreak(cells []cell, i int) bool {
	if i+1 == len(cells) {
		return false
	}
	next := t.rs[cells[i+1].at]
	switch {
	case t.space(cells[i]):
		return next != ' ' && !strings.ContainsRune(clings, next) && (i == 0 || t.rs[cells[i-1].at] != '«')
	case t.rs[cells[i].at] == '-':
		return i > 0 && unicode.IsLetter(t.rs[cells[i-1].at]) && unicode.IsLetter(next)
	}
	return false
}

// breakRow returns how many cells the first row shows and where the next row
// starts; the spaces between hang. A word wider than the row is cut.
func (t *text) breakRow(cells []cell, width int) (show, next int) {
	if width <= 0 {
		return len(cells), len(cells)
	}
	cols, at := 0, 0
	for i, c := range cells {
		if cols+int(c.w) > width && !t.space(c) {
			if at == 0 {
				at = max(i, 1)
			}
			return t.trim(cells[:at], width), at
		}
		cols += int(c.w)
		if t.mayBreak(cells, i) {
			at = i + 1
		}
	}
	if cols > width { // Spaces at the end of the paragraph.
		return t.trim(cells, width), len(cells)
	}
	return len(cells), len(cells)
}

// trim returns the number of cells without the spaces at their end; of nothing
// but spaces, as many as fit.
func (t *text) trim(cells []cell, width int) int {
	n := len(cells)
	for n > 0 && t.space(cells[n-1]) {
		n--
	}
	if n == 0 {
		return min(len(cells), width)
	}
	return n
}
