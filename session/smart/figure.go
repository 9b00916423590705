package smart

import (
	"slices"
	"strings"
)

// figureKind is what a figure of the text counts.
type figureKind uint8

const (
	amount figureKind = iota
	span              // a length of time or an age: "sous 72 heures", "12 à 17 ans"
	cash              // an amount of money
	label             // a name: "axe 2", "loi 27-14", "31 décembre"
	year
)

// figure is a number of the text, in digits or in letters: tokens from to to.
type figure struct {
	from, to int
	kind     figureKind
	values   []decimal
	percent  bool
	spelled  bool    // written in letters
	rough    bool    // "la moitié", "un tiers": rarely a target
	scale    decimal // of "millions" behind digits, or 0
	onSheet  bool    // equal to the target or the baseline
}

// is reports that d is one of the readings of the figure.
func (f figure) is(d decimal) bool { return slices.Contains(f.values, d) }

// findFigures fills figures.
func (r *reading) findFigures(sheetValues []decimal) {
	for i := 0; i < len(r.toks); {
		f, ok := r.figureAt(i)
		if !ok {
			i++
			continue
		}
		f.kind = r.kindOf(f)
		f.onSheet = slices.ContainsFunc(f.values, func(d decimal) bool { return slices.Contains(sheetValues, d) })
		if f.kind == year && (f.onSheet || r.is(f.to, population|thing)) {
			f.kind = amount
		}
		r.figures = append(r.figures, f)
		i = f.to
	}
}

// figureAt reads the figure that begins at token i.
func (r *reading) figureAt(i int) (figure, bool) {
	if r.kind(i) == number {
		t := r.at(i)
		f := figure{from: i, to: i + 1, values: t.number.values, percent: t.number.percent}
		r.join(&f)
		return f, true
	}
	f, ok := r.spelledAt(i)
	if ok {
		r.join(&f)
	}
	return f, ok
}

// percentWords are the folded ways to write % in letters.
var percentWords = [][]string{
	{"pour", "cent"},
	{"p", "cent"},
	{"pourcent"},
	{"في", "المايه"},
	{"في", "الميه"},
	{"بالمايه"},
	{"بالميه"},
	{"في", "مايه"},
}

// join reads on: "2 millions", "3/4", "7 jeunes sur 10", "75 pour cent".
func (r *reading) join(f *figure) {
	if scale, ok := r.lex.numbers[r.folded(f.to)]; ok && scale >= 1000 && !f.spelled && f.values[0] < whole(1000) {
		f.scale = decimal(scale)
		f.values = []decimal{f.values[0] * f.scale}
		f.to++
	}
	r.joinRatio(f)
	for _, percent := range percentWords {
		if r.follows(f.to, percent) {
			f.to += len(percent)
			f.percent = true
		}
	}
}

// joinRatio turns one number out of another into a percentage.
func (r *reading) joinRatio(f *figure) {
	at := -1
	if r.kind(f.to) == number && r.at(f.to).attached == '/' {
		at = f.to
	}
	for k := f.to; k < f.to+4 && at < 0 && r.kind(k) == word; k++ {
		switch {
		case r.follows(k, []string{"sur"}):
			at = k + 1
		case r.follows(k, []string{"من", "كل"}), r.follows(k, []string{"من", "اصل"}):
			at = k + 2
		}
	}
	if at < 0 || r.is(f.to, duration) {
		return
	}
	var base decimal
	end := at + 1
	switch spelled, ok := r.spelledAt(at); {
	case ok:
		base, end = spelled.values[0], spelled.to
	case r.kind(at) == number:
		base = r.at(at).number.value()
	}
	if base < f.values[0] || base < unit || base > whole(1000) || r.is(end, thing|duration|money) {
		return // "2 ateliers sur 5 sites" is no share
	}
	f.values = []decimal{f.values[0] * 100 / (base / unit)}
	f.percent = true
	f.to = end
}

// kindOf tells amounts from the numbers that count nothing.
func (r *reading) kindOf(f figure) figureKind {
	switch {
	case r.isYear(f):
		return year
	case r.isLabel(f):
		return label
	case r.isSpan(f):
		return span
	case r.isCash(f):
		return cash
	}
	return amount
}

// isYear wants four bare digits: "2 028" and "2028 %" are amounts.
func (r *reading) isYear(f figure) bool {
	t := r.at(f.from)
	if t.kind != number {
		return false
	}
	v := f.values[0]
	return f.to == f.from+1 && !t.number.grouped && !f.percent &&
		v >= whole(1990) && v <= whole(2100) && v.isWhole()
}

// isLabel is true of numbers that name a thing, and of days of a month.
func (r *reading) isLabel(f figure) bool {
	t := r.at(f.from)
	switch before := r.folded(f.from - 1); {
	case t.kind == number && r.isMonth(f.to):
		return true
	case f.from == 0 && t.end < len(r.src) && strings.IndexByte(".)-:", r.src[t.end]) >= 0: // "1. Améliorer"
		return true
	case r.folded(f.to) == "ه", r.isHour(t): // an Islamic year, 17:30
		return true
	case (before == "sur" || before == "علي") && r.lastKind() == span: // "7 jours sur 7"
		return true
	}
	if t.attached != 0 && f.from > 0 {
		before := r.at(f.from - 1)
		// "covid-19" and "24h/24", but "12-17 ans" is a range.
		return before.kind == word || r.lastKind() == label
	}
	return r.is(f.from-1, numberPrefix) && !f.percent
}

// isHour is true of both numbers of 17:30.
func (r *reading) isHour(t token) bool {
	before := t.start > 1 && r.src[t.start-1] == ':' && run(r.src[t.start-2:]) > 0
	after := t.end < len(r.src) && r.src[t.end] == ':' && run(r.src[t.end+1:]) > 0
	return t.kind == number && (before || after)
}

// lastKind is the kind of the figure before, on which "27-14" and "24 h sur 24" depend.
func (r *reading) lastKind() figureKind {
	if len(r.figures) == 0 {
		return amount
	}
	return r.figures[len(r.figures)-1].kind
}

// isSpan is true before a word of duration, also of the first number of a range.
func (r *reading) isSpan(f figure) bool {
	i := f.to
	switch {
	case f.percent:
		return false
	case r.is(i, duration):
		return true
	case r.folded(i) == "d" || r.folded(i) == "de": // "un quart d'heure"
		return f.spelled && r.is(i+1, duration)
	case slices.Contains([]string{"a", "et", "ou", "الي", "او"}, r.folded(i)):
		i++
	case r.kind(i) != number || r.at(i).attached == 0 && !strings.HasPrefix(r.at(i).raw, "و"):
		return false
	}
	if next, ok := r.spelledAt(i); ok {
		return r.is(next.to, duration)
	}
	return r.kind(i) == number && !r.at(i).number.percent && r.is(i+1, duration)
}

// isCash also reads "2 millions de dirhams".
func (r *reading) isCash(f figure) bool {
	i := f.to
	if r.folded(i) == "de" {
		i++
	}
	rest := strings.TrimLeft(r.src[r.at(f.to-1).end:], " ")
	return r.is(i, money) || strings.HasPrefix(rest, "€") || strings.HasPrefix(rest, "$")
}
