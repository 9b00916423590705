package smart

import "strings"

// spelledAt reads a number in letters that begins at token i: "trente", "vingt-cinq",
// "deux tiers", «خمسة وعشرين».
func (r *reading) spelledAt(i int) (figure, bool) {
	f := figure{from: i, to: i, spelled: true}
	if r.isMonthNamed(i) {
		return f, false
	}
	var total, current decimal
	for {
		n, next, ok := r.numberWord(f.to, f.to > i)
		if !ok {
			break
		}
		current, total = compose(current, total, n)
		f.to = next
	}
	if percent, next, ok := r.fraction(f.to, total+current); ok {
		f.to, f.percent, f.rough, f.values = next, true, true, percent
		return f, true
	}
	if f.to == i {
		return f, false
	}
	f.values = []decimal{total + current}
	return f, true
}

// numberWord reads one word of a number. Inside a number, French says "et un" and Arabic
// glues و to what follows.
func (r *reading) numberWord(i int, inside bool) (n decimal, next int, ok bool) {
	fold := r.folded(i)
	if inside && fold == "et" && (r.folded(i+1) == "un" || r.folded(i+1) == "une" || r.folded(i+1) == "onze") {
		i++
		fold = r.folded(i)
	}
	if inside && (fold == "un" || fold == "une") {
		return unit, i + 1, true
	}
	if bare, cut := strings.CutPrefix(fold, "و"); inside && cut {
		fold = bare
	}
	value, known := r.lex.numbers[fold]
	return whole(value), i + 1, known
}

// compose adds a word to a number: "quatre" "vingt" is 80, "deux" "cents" 200.
func compose(current, total, n decimal) (newCurrent, newTotal decimal) {
	const tooMuch = 1_000_000 * unit
	if current > tooMuch || total > tooMuch {
		return current, total
	}
	switch {
	case n == whole(100):
		return max(current, unit) * 100, total
	case n >= whole(1000):
		return 0, total + max(current, unit)*(n/unit)
	case n == whole(20) && current%whole(100) == whole(4):
		return current + whole(76), total
	}
	return current + n, total
}

// fraction reads "moitié", "deux tiers", «ربع» as percentages. Thirds are given rounded
// both ways, because people write 66 or 67.
func (r *reading) fraction(i int, count decimal) (percent []decimal, next int, ok bool) {
	part, known := r.lex.fractions[r.folded(i)]
	if !known || count > whole(10) {
		return nil, i, false
	}
	n := int(max(count, unit) / unit)
	percent = []decimal{whole(part * n)}
	if part == 33 {
		percent = append(percent, whole(part*n+1))
	}
	return percent, i + 1, true
}

// isMonthNamed keeps "sept. 2028" a month.
func (r *reading) isMonthNamed(i int) bool {
	if _, month := r.lex.months[r.folded(i)]; !month {
		return false
	}
	return r.kind(i+1) == number || r.kind(i+1) == stop && r.kind(i+2) == number
}
