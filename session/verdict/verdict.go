// Package verdict says in plain words what a closed poll says: which figure ranks an
// option, how the order came about, what sets the colleges apart, and what the vote rests
// on. The screen, the documents and the record of a decision say the same sentences.
//
// Options are named by the numbers that stood on the ballot, because a sentence that
// quotes wordings of two languages can be read in neither.
//
// The package is pure. It may import halqa/session and what is below it, and
// halqa/assets for words.
package verdict

import (
	"cmp"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/tally"
	"halqa/session/text/format"
)

// Teller says what one poll says in one language.
type Teller struct {
	Result  session.Result
	words   *locale.Strings
	retreat *session.Retreat
	poll    *session.Poll
	guard   *session.Guard
	before  string // short id of the poll that this one follows
	scale   []string
}

// Tell reads a poll. The teller is of use only while the retreat may be read.
func Tell(w *locale.Strings, r *session.Retreat, p *session.Poll) Teller {
	t := Teller{Result: r.Result(p), words: w, retreat: r, guard: r.Guard(), poll: p, scale: p.Scale(w.RTL)}
	if first, ok := r.Item(p.After).(*session.Poll); ok {
		t.before = first.Short
	}
	return t
}

func (t *Teller) lang() string { return string(t.words.Lang) }

// Figure is what ranks an option, as people write it: 29, +7, Bien, 3,82, 4½.
func (t *Teller) Figure(c session.Counted) string {
	switch t.Result.Method {
	case tally.Opinion:
		return signed(c.For - c.Against)
	case tally.Judgment:
		return t.grade(c.Median)
	case tally.Criteria:
		if c.Score == nil {
			return "–"
		}
		return t.decimal(c.Score)
	case tally.Order, tally.Duelling:
		return t.halves(c.Wins)
	case tally.Dots, tally.NGT, tally.Approval, tally.Balanced:
		if t.Result.Equal && c.Share != nil && c.Rank == 0 {
			return t.share(c.Share)
		}
	case tally.Objection:
	}
	return strconv.Itoa(t.Result.Score(c))
}

// RowFigure is the figure of a row: where colleges weigh the same it is a share, since
// points of colleges of different size can't be set side by side.
func (t *Teller) RowFigure(r *session.ResultRow) string {
	switch t.Result.Method {
	case tally.Dots, tally.NGT, tally.Approval:
		if t.Result.Equal && r.Share != nil {
			return t.share(r.Share)
		}
	case tally.Opinion, tally.Judgment, tally.Criteria, tally.Order, tally.Duelling, tally.Objection, tally.Balanced:
	}
	return t.Figure(r.Counted)
}

// signed writes a balance with its sign.
func signed(n int) string {
	switch {
	case n > 0:
		return "+" + strconv.Itoa(n)
	case n < 0:
		return "−" + strconv.Itoa(-n)
	}
	return "0"
}

// halves writes half of n, without a fraction that only some fonts have.
func (t *Teller) halves(n int) string {
	if n%2 == 0 {
		return strconv.Itoa(n / 2)
	}
	return format.Decimal(t.lang(), strconv.Itoa(n/2)+".5")
}

// grade names a grade, from 1; a dash stands for none.
func (t *Teller) grade(n int) string {
	if n < 1 || n > len(t.scale) {
		return "–"
	}
	return t.scale[n-1]
}

func (t *Teller) decimal(r *big.Rat) string { return format.Decimal(t.lang(), r.FloatString(2)) }

func (t *Teller) share(r *big.Rat) string {
	return format.Percent(t.lang(), new(big.Rat).Mul(r, big.NewRat(100, 1)).FloatString(0))
}

// number names an option by its number.
func (t *Teller) number(n int) string { return fmt.Sprintf(t.words.Verdict.Of, n) }

func (t *Teller) numbers(list []int) string {
	names := make([]string, len(list))
	for i, n := range list {
		names[i] = strconv.Itoa(n)
	}
	return strings.Join(names, t.words.Words.Comma)
}

func (t *Teller) count(p locale.Plural, n int) string { return format.Count(t.lang(), n, p) }

// College is what a college is called.
func (t *Teller) College(college string) string {
	switch college {
	case session.Board:
		return t.words.Words.Board
	case session.Staff:
		return t.words.Words.Staff
	case session.NoCollege, "":
		return t.words.Words.Others
	}
	fr, ar := t.retreat.CollegeName(college)
	if t.words.RTL {
		fr, ar = ar, fr
	}
	return cmp.Or(fr, ar, college)
}

// Columns name the counts of the method, the one that ranks first.
func (t *Teller) Columns() []string {
	d, v := &t.words.Document, &t.words.Verdict
	switch t.Result.Method {
	case tally.Dots, tally.NGT:
		return []string{d.Points, d.Supporters}
	case tally.Opinion:
		return []string{d.For, d.Against, d.Pass}
	case tally.Approval:
		return []string{d.Supporters}
	case tally.Balanced:
		return []string{v.Place, d.Supporters}
	case tally.Objection:
		return []string{d.Objections}
	case tally.Order:
		return []string{v.Wins, v.Borda}
	case tally.Duelling:
		return []string{v.Wins}
	case tally.Criteria:
		return append([]string{v.Score}, t.scale...)
	case tally.Judgment:
		names := []string{v.Median}
		for g := len(t.scale); g >= 1; g-- {
			names = append(names, t.scale[g-1])
		}
		return names
	}
	return nil
}

// Cells are the counts of an option, one for each of [Teller.Columns].
func (t *Teller) Cells(c session.Counted) []string {
	switch t.Result.Method {
	case tally.Dots, tally.NGT:
		return integers(c.Points, c.Supporters)
	case tally.Opinion:
		return integers(c.For, c.Against, c.Pass)
	case tally.Approval:
		return integers(c.Supporters)
	case tally.Balanced:
		if c.Place == 0 {
			return []string{"–", strconv.Itoa(c.Supporters)}
		}
		return integers(c.Place, c.Supporters)
	case tally.Objection:
		return integers(c.Objections)
	case tally.Order:
		return []string{t.halves(c.Wins), t.halves(c.Borda)}
	case tally.Duelling:
		return []string{t.halves(c.Wins)}
	case tally.Criteria:
		cells := []string{t.Figure(c)}
		for _, m := range c.Means {
			if m == nil {
				cells = append(cells, "–")
				continue
			}
			cells = append(cells, t.decimal(m))
		}
		return cells
	case tally.Judgment:
		cells := []string{t.grade(c.Median)}
		for g := len(c.Grades); g >= 1; g-- {
			cells = append(cells, strconv.Itoa(c.Grades[g-1]))
		}
		return cells
	}
	return nil
}

func integers(list ...int) []string {
	out := make([]string, len(list))
	for i, n := range list {
		out[i] = strconv.Itoa(n)
	}
	return out
}
