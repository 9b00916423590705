package session

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"halqa/assets/survey"
)

// openInquiry finds an inquiry that takes sheets, and its urn.
func (r *Room) openInquiry(inquiry ID) (*Inquiry, Urn, error) {
	q, err := need[*Inquiry](r.retreat, inquiry)
	if err != nil {
		return nil, nil, err
	}
	if q.Status != InquiryOpen {
		return nil, nil, fmt.Errorf("inquiry %s: %w", q.Short, ErrInquiryClosed)
	}
	urn := r.urns[inquiry]
	if urn == nil {
		if urn, err = r.cfg.Vault.Urn(inquiry); err != nil {
			return nil, nil, fmt.Errorf("open the sheets of %s: %w", q.Short, err)
		}
		r.urns[inquiry] = urn
	}
	return q, urn, nil
}

// Fill puts one sheet into the urn of a college, which is empty where the paper does not
// tell. A line that is no sheet is refused whole with a *SheetError.
func (r *Room) Fill(ctx context.Context, inquiry ID, college, line string) error {
	return r.fill(ctx, inquiry, cmp.Or(college, NoCollege), line)
}

// Refill reads a sheet for the second time. What is read twice is counted once, and only
// when both readings give the same counts.
func (r *Room) Refill(ctx context.Context, inquiry ID, college, line string) error {
	return r.fill(ctx, inquiry, cmp.Or(college, NoCollege)+reread, line)
}

func (r *Room) fill(ctx context.Context, inquiry ID, urnOf, line string) error {
	r.doing.Lock()
	defer r.doing.Unlock()
	q, urn, err := r.openInquiry(inquiry)
	if err != nil {
		return err
	}
	answers, err := ParseSheet(q.Questionnaire(), line)
	if err != nil {
		return fmt.Errorf("sheet of %s: %w", q.Short, err)
	}
	if err := urn.Put(ctx, Ballot{College: urnOf, Paper: encodeSheet(answers)}); err != nil {
		return err
	}
	r.tell()
	return nil
}

// Unfill takes the last sheet of this run of the program out again, and reports whether
// there was one.
func (r *Room) Unfill(ctx context.Context, inquiry ID) (bool, error) {
	r.doing.Lock()
	defer r.doing.Unlock()
	_, urn, err := r.openInquiry(inquiry)
	if err != nil {
		return false, err
	}
	ok, err := urn.DropLast(ctx)
	r.tell()
	return ok, err
}

// SheetCount is the number of sheets that were typed in, by college, and of those that
// were read twice.
func (r *Room) SheetCount(ctx context.Context, inquiry ID) (first, second map[string]int, err error) {
	r.doing.Lock()
	defer r.doing.Unlock()
	_, urn, err := r.openInquiry(inquiry)
	if err != nil {
		return nil, nil, err
	}
	counts, err := urn.Count(ctx)
	first, second = map[string]int{}, map[string]int{}
	for name, n := range counts {
		if college, again := strings.CutSuffix(name, reread); again {
			second[college] = n
		} else {
			first[college] = n
		}
	}
	return first, second, err
}

// ForgetSheets destroys the sheets that were typed in, of the second reading alone or all
// of them, so that they can be typed in anew.
func (r *Room) ForgetSheets(ctx context.Context, inquiry ID, all bool) error {
	r.doing.Lock()
	defer r.doing.Unlock()
	_, urn, err := r.openInquiry(inquiry)
	if err != nil {
		return err
	}
	err = urn.Sift(ctx, func(b Ballot) bool { return !all && !strings.HasSuffix(b.College, reread) })
	r.tell()
	return err
}

// CloseInquiry counts the sheets, keeps the counts and destroys the sheets, in one step
// that can't be undone. Fewer than five sheets are refused with ErrFewSheets: their counts
// would tell of people.
func (r *Room) CloseInquiry(ctx context.Context, seat Seat, inquiry ID) (Receipt, error) {
	if seat == Viewer {
		return Receipt{}, ErrWatching
	}
	r.doing.Lock()
	defer r.doing.Unlock()
	q, urn, err := r.openInquiry(inquiry)
	if err != nil {
		return Receipt{}, err
	}
	b := r.batch(seat)
	err = urn.Close(ctx, func(sheets []Ballot) ([]Event, error) {
		b.countSheets(q, sheets)
		return b.finish()
	})
	if err != nil {
		return Receipt{}, fmt.Errorf("close inquiry %s: %w", q.Short, err)
	}
	delete(r.urns, inquiry)
	r.show(b.events)
	return b.receipt(), nil
}

// countSheets keeps the counts of all sheets, and those by college where every college,
// and what told none, has enough of them that no difference of totals shows a few people.
func (b *batch) countSheets(q *Inquiry, sheets []Ballot) {
	b.called(VerbCounted)
	byCollege, again := map[string][]Ballot{}, map[string][]Ballot{}
	var all []Ballot
	for _, s := range sheets {
		if college, second := strings.CutSuffix(s.College, reread); second {
			again[college] = append(again[college], s)
			continue
		}
		byCollege[s.College] = append(byCollege[s.College], s)
		all = append(all, s)
	}
	if len(all) < smallest {
		b.refuse(ErrFewSheets)
		return
	}
	form := q.Questionnaire()
	for college, read := range again {
		if countOf(form, college, read) != countOf(form, college, byCollege[college]) {
			b.refuse(ErrReadings)
			return
		}
	}
	text := countOf(form, NoCollege, all)
	papers := map[string]int{}
	for college, of := range byCollege {
		papers[college] = len(of)
	}
	if splitAllowed(papers) {
		for _, college := range slices.Sorted(maps.Keys(byCollege)) {
			if college != NoCollege {
				text += countOf(form, college, byCollege[college])
			}
		}
	}
	b.sets(q.ID, "counts", text, "status", string(InquiryClosed))
}

// countOf writes how often each answer of each closed question was given: the college, the
// code of the question, and the numbers from no answer on.
func countOf(form survey.Form, college string, sheets []Ballot) string {
	var out strings.Builder
	for i, question := range form.Closed() {
		counts := make([]int, question.Answers()+1)
		for _, s := range sheets {
			if i < len(s.Paper) {
				if n := int(s.Paper[i] - '0'); n >= 0 && n < len(counts) {
					counts[n]++
				}
			}
		}
		fmt.Fprintf(&out, "%s %s %s\n", strings.ReplaceAll(college, " ", "_"), question.Code, strings.Trim(fmt.Sprint(counts), "[]"))
	}
	return out.String()
}
