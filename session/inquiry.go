package session

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/assets/survey"
	"halqa/session/privacy"
)

// InquiryStatus says whether sheets may still be typed in.
type InquiryStatus string

// The states of an inquiry.
const (
	InquiryOpen   InquiryStatus = "open"
	InquiryClosed InquiryStatus = "closed"
)

// Inquiry is one handing out of a questionnaire. While it is open its sheets lie in an urn,
// like ballots; what is kept are counts.
//
// Nothing needs a sheet once it is counted: results are counts and medians of one question
// each, and what two answers of one person have to do with one another is nobody's
// business. So a close counts the sheets and destroys them, and who ticked a box in the
// fourth row can't be found by what stands in the fifth.
type Inquiry struct {
	Item
	Form   string // code of package survey
	Day    int    // of an end of day, from 1; 0 otherwise
	Date   Date
	Handed int // sheets that were handed out; 0 when nobody said
	Status InquiryStatus
	// Counts are what was kept at the close, see Tallies. It is one value, so that two
	// copies of a file never mix their counts.
	Counts string

	Change1FR, Change1AR string // what is done differently on the next day
	Change2FR, Change2AR string
}

var inquiryType = &Type{
	Name: "inquiry", Prefix: "EV-", Digits: 2,
	empty: func() Entity { return &Inquiry{Status: InquiryOpen} },
	roll:  func(r *Retreat) roll { return &r.inquiries },
	Fields: []Field{
		line("form", privacy.Internal, func(q *Inquiry) *string { return &q.Form }),
		whole("day", privacy.Internal, func(q *Inquiry) *int { return &q.Day }),
		day("date", privacy.Internal, func(q *Inquiry) *Date { return &q.Date }),
		whole("handed", privacy.Internal, func(q *Inquiry) *int { return &q.Handed }),
		choice("status", privacy.Internal, []InquiryStatus{InquiryOpen, InquiryClosed}, func(q *Inquiry) *InquiryStatus { return &q.Status }),
		prose("counts", privacy.Internal, func(q *Inquiry) *string { return &q.Counts }),
		line("change1_fr", privacy.Internal, func(q *Inquiry) *string { return &q.Change1FR }),
		line("change1_ar", privacy.Internal, func(q *Inquiry) *string { return &q.Change1AR }),
		line("change2_fr", privacy.Internal, func(q *Inquiry) *string { return &q.Change2FR }),
		line("change2_ar", privacy.Internal, func(q *Inquiry) *string { return &q.Change2AR }),
	},
}

// Inquiries lists the inquiries in order of time.
func (r *Retreat) Inquiries() []*Inquiry { return r.inquiries.live }

// InquiryOf is the inquiry of a form, of a day for the end of one; nil when it was not
// begun.
func (r *Retreat) InquiryOf(form string, day int) *Inquiry {
	i := slices.IndexFunc(r.inquiries.live, func(q *Inquiry) bool { return q.Form == form && q.Day == day })
	if i < 0 {
		return nil
	}
	return r.inquiries.live[i]
}

// Questionnaire is the form of an inquiry, empty for one that only a foreign file knows.
func (q *Inquiry) Questionnaire() survey.Form {
	form, _ := survey.ByCode(q.Form)
	return form
}

// BeginInquiry opens the entry of the sheets of a form.
type BeginInquiry struct {
	Form string
	Day  int // of survey.Day, from 1
	Date Date
}

func (c BeginInquiry) plan(b *batch) {
	b.called(VerbInquiry)
	if _, ok := survey.ByCode(c.Form); !ok {
		b.refuse(&ValueError{Field: "form", Value: c.Form})
		return
	}
	if q := b.InquiryOf(c.Form, c.Day); q != nil {
		b.refuse(fmt.Errorf("inquiry %s: %w", q.Short, ErrInquiryBegun))
		return
	}
	b.sets(b.add(inquiryType), "form", c.Form, "day", number(c.Day), "date", string(c.Date))
}

// SheetError says why a line is no sheet of a form.
type SheetError struct {
	Question string // the code of the question whose answer is none; empty for a wrong number
	Want     int    // answers that the form asks for
	Got      int
}

// Error implements error.
func (e *SheetError) Error() string {
	if e.Question != "" {
		return fmt.Sprintf("question %s has no such answer", e.Question)
	}
	return fmt.Sprintf("%d answers instead of %d", e.Got, e.Want)
}

// ParseSheet reads one line of typing, such as 4 5 3 4 or 4534: an answer for every closed
// question in the order of the paper. 0 and - are no answer; a choice also takes its
// letter. Spaces mean nothing.
func ParseSheet(form survey.Form, line string) ([]int, error) {
	closed := form.Closed()
	var answers []int
	for _, c := range strings.ToLower(line) {
		n := 0
		switch {
		case c == ' ' || c == '\t' || c == '\u00a0':
			continue
		case c >= '0' && c <= '9':
			n = int(c - '0')
		case c == '-':
		case c >= 'a' && c <= 'e' && len(answers) < len(closed) && len(closed[len(answers)].Options) > 0:
			n = int(c-'a') + 1
		default:
			n = -1
		}
		if len(answers) < len(closed) && (n < 0 || n > closed[len(answers)].Answers()) {
			return nil, &SheetError{Question: closed[len(answers)].Code, Want: len(closed), Got: len(answers)}
		}
		answers = append(answers, n)
	}
	if len(answers) != len(closed) {
		return nil, &SheetError{Want: len(closed), Got: len(answers)}
	}
	return answers, nil
}

// encodeSheet writes answers as digits, which are all that the urn keeps.
func encodeSheet(answers []int) []byte {
	var b strings.Builder
	for _, n := range answers {
		b.WriteString(strconv.Itoa(n))
	}
	return []byte(b.String())
}
