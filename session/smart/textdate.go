package smart

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"halqa/session/text"
)

// textDate is a date read in a text, as exact as the text: month and day may be 0.
type textDate struct {
	year, month, day int
	from, to         int // tokens
}

// checked gives the date and the bytes it took, or nothing for an impossible one.
func (d textDate) checked(n int) (textDate, int) {
	if d.month < 1 || d.month > 12 || d.day > 31 || d.year < 1900 || d.year > 2200 {
		return textDate{}, 0
	}
	return d, n
}

// String is the date as precisely as the text gave it.
func (d textDate) String() string {
	switch {
	case d.month == 0:
		return fmt.Sprintf("%d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%02d/%d", d.month, d.year)
	}
	return fmt.Sprintf("%02d/%02d/%d", d.day, d.month, d.year)
}

// says reports that the text may mean the day of the sheet: same year, and same month if
// it gives one. "Avant le 1er janvier 2029" is the end of 2028.
func (d textDate) says(sheet time.Time) bool {
	agrees := func(t time.Time) bool {
		return d.year == t.Year() && (d.month == 0 || d.month == int(t.Month()))
	}
	return agrees(sheet) || d.day == 1 && agrees(sheet.AddDate(0, 0, 1))
}

// findDates fills dates with the years and dates of the text, except school years and
// periods written with a hyphen.
func (r *reading) findDates() {
	for k, f := range r.figures {
		if f.kind != year || r.inPeriod(k) || r.isNamed(f) {
			continue
		}
		d := textDate{year: int(f.values[0] / unit), from: f.from, to: f.to}
		r.readMonth(&d)
		r.dates = append(r.dates, d)
	}
	for i, t := range r.toks {
		if t.kind == day {
			d := t.date
			d.from, d.to = i, i+1
			r.dates = append(r.dates, d)
		}
	}
	slices.SortFunc(r.dates, func(a, b textDate) int { return a.from - b.from })
}

// inPeriod is true of both years of "2027-2029".
func (r *reading) inPeriod(k int) bool {
	f := r.figures[k]
	if r.at(f.from).attached != 0 && k > 0 && r.figures[k-1].to == f.from {
		return true
	}
	return f.to < len(r.toks) && r.at(f.to).attached != 0 && r.at(f.to).kind == number
}

// isNamed is true of the year in "Agenda 2030" and "stratégie nationale 2030". In French
// a date has a month, a preposition or a word such as "fin" before its year.
func (r *reading) isNamed(f figure) bool {
	i := f.from - 1
	if r.is(i, namedYear) || r.is(i-1, namedYear) && r.kind(i) == word && !r.is(i, dateWord|due|origin) && !r.isMonth(i) {
		return true
	}
	plainWord := r.kind(i) == word && !strings.ContainsAny(r.folded(i), "0123456789")
	return r.lang == text.French && plainWord && !r.is(i, dateWord|due|origin) && !r.isMonth(i)
}

// isMonth looks a month up in the names of the language, Eastern Arabic ones included.
func (r *reading) isMonth(i int) bool {
	_, month := r.lex.months[r.folded(i)]
	return month
}

// readMonth looks for a month, and a day, before the year.
func (r *reading) readMonth(d *textDate) {
	i := d.from - 1
	if r.kind(i) == stop && r.at(i).raw == "." { // "déc. 2028"
		i--
	}
	month, ok := r.lex.months[r.folded(i)]
	if !ok {
		return
	}
	d.month, d.from = month, i
	switch {
	case r.kind(i-1) == number:
		d.day = int(r.at(i-1).number.value() / unit)
		d.from--
	case r.folded(i-1) == "1er", r.folded(i-1) == "فاتح":
		d.day = 1
		d.from--
	}
}

// deadlines are the dates of the text that may be the deadline. Where some are marked as
// one ("d'ici", «في أفق»), only those count. Dates before the plan, and dates from which
// something is measured, are none.
func (r *reading) deadlines(p Plan, o Objective) []textDate {
	var marked, open []textDate
	for _, d := range r.dates {
		switch {
		case p.Start.valid() && fmt.Sprint(d.year) < string(p.Start)[:4]:
		case r.marks(d, due):
			marked = append(marked, d)
		case r.marks(d, origin), r.betweenRange(d), r.isMilestone(d, o), r.isPlanPeriod(d, p):
		default:
			open = append(open, d)
		}
	}
	if len(marked) > 0 {
		return marked
	}
	return open
}

// marks looks back from a date for a word of class c, over the words that belong to a
// date and over at most three others.
func (r *reading) marks(d textDate, c class) bool {
	others := 0
	for i := d.from - 1; i >= 0 && others <= 3; i-- {
		t := r.at(i)
		switch {
		case t.kind == stop && t.raw != ":", t.kind == day, r.isYear(figure{from: i, to: i + 1, values: t.number.values}):
			return false
		// "des" is everywhere, "dès" is not.
		case t.class&c != 0 && (t.fold != "des" || strings.ContainsAny(t.raw, "èÈ")):
			return c != due || others == 0
		case t.class&dateWord == 0 && t.kind != number:
			others++
		}
	}
	return false
}

// betweenRange is true of the year of the baseline in "de 45 % en 2027 à 75 % en 2028".
func (r *reading) betweenRange(d textDate) bool {
	return slices.ContainsFunc(r.ranges(), func(g figureRange) bool {
		return g.low.to <= d.from && d.to <= g.high.from
	})
}

// isMilestone is true of a date of the milestones whose value the text gives too.
func (r *reading) isMilestone(d textDate, o Objective) bool {
	return slices.ContainsFunc(o.Milestones, func(m Milestone) bool {
		due, ok := m.Due.time()
		value, isNumber := parseDecimal(m.Expect)
		return ok && isNumber && d.says(due) && slices.ContainsFunc(r.figures, func(f figure) bool { return f.is(value) })
	})
}

// isPlanPeriod is true where the text names the whole plan: "entre 2027 et 2029".
func (r *reading) isPlanPeriod(d textDate, p Plan) bool {
	start, ok1 := p.Start.time()
	end, ok2 := p.End.time()
	if !ok1 || !ok2 || d.month != 0 {
		return false
	}
	opens := func(i int) bool {
		return slices.Contains([]string{"entre", "de", "من", "بين"}, r.folded(i-1))
	}
	for _, e := range r.dates {
		if d.year == start.Year() && e.year == end.Year() && opens(d.from) && e.from-d.to <= 2 && e.from >= d.to {
			return true
		}
		if d.year == end.Year() && e.year == start.Year() && opens(e.from) && d.from-e.to <= 2 && d.from >= e.to {
			return true
		}
	}
	return false
}
