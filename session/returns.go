package session

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"halqa/assets/survey"
	"halqa/session/privacy"
)

// Tally is how often each answer of one closed question was given.
type Tally struct {
	Question survey.Question
	Counts   []int // of the answers, from the first
	None     int   // sheets without an answer to it
}

// Answered is the number of sheets with an answer to the question.
func (t Tally) Answered() (n int) {
	for _, c := range t.Counts {
		n += c
	}
	return n
}

// TwiceMedian is twice the median of a question on a scale, so that one between two steps
// is a whole number; 0 for a choice and where nobody answered.
func (t Tally) TwiceMedian() int {
	n := t.Answered()
	if n == 0 || len(t.Question.Options) > 0 {
		return 0
	}
	return t.step((n-1)/2) + t.step(n/2)
}

// step is the answer of the nth sheet in the order of answers, from 0.
func (t Tally) step(nth int) int {
	for i, c := range t.Counts {
		if nth -= c; nth < 0 {
			return i + 1
		}
	}
	return 0
}

// Agreed and Disagreed are the sheets on either side of the middle of the scale.
func (t Tally) Agreed() (n int) {
	for _, c := range t.Counts[min(len(t.Counts), len(survey.Scale)/2+1):] {
		n += c
	}
	return n
}

// Disagreed is the number of sheets under the middle of the scale.
func (t Tally) Disagreed() (n int) {
	for _, c := range t.Counts[:min(len(t.Counts), len(survey.Scale)/2)] {
		n += c
	}
	return n
}

// Returns are the counts of a closed inquiry.
type Returns struct {
	Sheets int
	All    []Tally // in the order of the paper
	// Colleges are those that were counted apart, in order; none when one of them, or what
	// told no college, had fewer than five sheets.
	Colleges  []string
	ByCollege map[string][]Tally
}

// Returns reads what was kept at the close of an inquiry. One that is open has none.
func (q *Inquiry) Returns() Returns {
	out := Returns{ByCollege: map[string][]Tally{}}
	form := q.Questionnaire()
	for line := range strings.Lines(q.Counts) {
		words := strings.Fields(line)
		if len(words) < 3 {
			continue
		}
		question, ok := form.Question(words[1])
		t := Tally{Question: question, Counts: make([]int, question.Answers())}
		if !ok || len(words) != len(t.Counts)+3 {
			continue
		}
		t.None, _ = strconv.Atoi(words[2])
		for i := range t.Counts {
			t.Counts[i], _ = strconv.Atoi(words[i+3])
		}
		if college := strings.ReplaceAll(words[0], "_", " "); college == NoCollege {
			out.All = append(out.All, t)
		} else {
			out.ByCollege[college] = append(out.ByCollege[college], t)
			if !slices.Contains(out.Colleges, college) {
				out.Colleges = append(out.Colleges, college)
			}
		}
	}
	if len(out.All) > 0 {
		out.Sheets = out.All[0].Answered() + out.All[0].None
	}
	return out
}

// Of is the tally of one question.
func (s Returns) Of(code string) (Tally, bool) {
	i := slices.IndexFunc(s.All, func(t Tally) bool { return t.Question.Code == code })
	if i < 0 {
		return Tally{}, false
	}
	return s.All[i], true
}

// Ends are the questions to which people agreed and disagreed most, by the part of those
// who answered; ok is false where no question on a scale was answered. Among equals the
// first on the paper counts.
func (s Returns) Ends() (best, worst Tally, ok bool) {
	scaled := slices.DeleteFunc(slices.Clone(s.All), func(t Tally) bool { return len(t.Question.Options) > 0 || t.Answered() == 0 })
	if len(scaled) == 0 {
		return best, worst, false
	}
	byShare := func(part func(Tally) int) func(a, b Tally) int {
		return func(a, b Tally) int { return cmp.Compare(part(a)*b.Answered(), part(b)*a.Answered()) }
	}
	best = slices.MaxFunc(scaled, byShare(Tally.Agreed))
	rest := slices.DeleteFunc(scaled, func(t Tally) bool { return t.Question.Code == best.Question.Code })
	if len(rest) == 0 {
		return best, best, true
	}
	// Where nobody disagrees, the question with the fewest who agree is what to look at.
	worst = slices.MaxFunc(rest, func(a, b Tally) int {
		return cmp.Or(byShare(Tally.Disagreed)(a, b), byShare(Tally.Agreed)(b, a))
	})
	return best, worst, true
}

// Learned is how many of all sheets had the right answer to the question that is asked
// before and after.
type Learned struct{ RightBefore, Before, RightAfter, After int }

// Learned compares the two, ok once both were counted.
func (r *Retreat) Learned() (l Learned, ok bool) {
	right := func(form string) (right, n int) {
		q := r.InquiryOf(form, 0)
		if q == nil {
			return 0, 0
		}
		returns := q.Returns()
		t, ok := returns.Of(survey.Learning)
		if !ok {
			return 0, 0
		}
		return t.Counts[t.Question.Right-1], returns.Sheets
	}
	l.RightBefore, l.Before = right(survey.Before)
	l.RightAfter, l.After = right(survey.Retreat)
	return l, l.Before > 0 && l.After > 0
}

// AnswerThemes lists the themes by which answers in words are coded.
func AnswerThemes() []string {
	return []string{"rhythm", "language", "place", "method", "decisions", "voice", "content", "next", "other"}
}

// Answer is one answer in words. It knows its question and no sheet: answers of one person
// can't be put together, and none can be put beside its ticks.
type Answer struct {
	Item
	Inquiry  ID
	Question string // its code
	Text     string
	Theme    string // one of AnswerThemes; empty until it is coded
	Quotable bool   // somebody read it and found that it tells of nobody
}

var answerType = &Type{
	Name: "answer", Prefix: "RO-", Digits: 3,
	empty: func() Entity { return new(Answer) },
	roll:  func(r *Retreat) roll { return &r.answers },
	Fields: []Field{
		ref("inquiry", privacy.Internal, func(a *Answer) *ID { return &a.Inquiry }),
		line("question", privacy.Internal, func(a *Answer) *string { return &a.Question }),
		purged(prose("text", privacy.Confidential, func(a *Answer) *string { return &a.Text })),
		choice("theme", privacy.Internal, AnswerThemes(), func(a *Answer) *string { return &a.Theme }),
		flag("quotable", privacy.Confidential, func(a *Answer) *bool { return &a.Quotable }),
	},
}

// Answers lists all answers in words in order of time.
func (r *Retreat) Answers() []*Answer { return r.answers.live }

// AnswersTo lists the answers in words to one question of an inquiry.
func (r *Retreat) AnswersTo(inquiry ID, question string) []*Answer {
	return slices.DeleteFunc(slices.Clone(r.answers.live), func(a *Answer) bool {
		return a.Inquiry != inquiry || a.Question != question
	})
}

// Coded is how many answers in words speak of a theme.
type Coded struct {
	Theme string // empty for those that nobody coded yet
	N     int
}

// Coded counts the themes of the answers to one question, the most frequent first.
func (r *Retreat) Coded(inquiry ID, question string) []Coded {
	n := map[string]int{}
	for _, a := range r.AnswersTo(inquiry, question) {
		n[a.Theme]++
	}
	var all []Coded
	for _, theme := range append(AnswerThemes(), "") {
		if n[theme] > 0 {
			all = append(all, Coded{Theme: theme, N: n[theme]})
		}
	}
	slices.SortStableFunc(all, func(a, b Coded) int {
		if (a.Theme == "") != (b.Theme == "") {
			return cmp.Compare(len(b.Theme), len(a.Theme))
		}
		return cmp.Compare(b.N, a.N)
	})
	return all
}
