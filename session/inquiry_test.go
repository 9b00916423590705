package session_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/assets/survey"
	"halqa/session"
	"halqa/session/sessiontest"
)

// asked is a room in which a questionnaire is handed out.
type asked struct {
	*sessiontest.Room
	id session.ID
}

func handsOut(tb testing.TB, form string) *asked {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	return &asked{Room: r, id: r.Must(session.BeginInquiry{Form: form, Date: "2026-12-11"}).Items[0]}
}

func (a *asked) types(tb testing.TB, college string, lines ...string) {
	tb.Helper()
	for _, line := range lines {
		if err := a.Fill(context.Background(), a.id, college, line); err != nil {
			tb.Fatal(err)
		}
	}
}

func (a *asked) closes(tb testing.TB) session.Returns {
	tb.Helper()
	if _, err := a.CloseInquiry(context.Background(), session.Facilitator, a.id); err != nil {
		tb.Fatal(err)
	}
	return sessiontest.Look(a.Room, func(r *session.Retreat) session.Returns { return r.Item(a.id).(*session.Inquiry).Returns() })
}

func TestM34SheetsBecomeCountsAndMedians(t *testing.T) {
	t.Parallel()
	a := handsOut(t, survey.Day)
	a.types(t, "", "4 5 3 4", "4534", "55-5", "1 1 1 1", "2 0 3 4", "5 5 4 4")
	got := a.closes(t)
	if got.Sheets != 6 || len(got.Colleges) != 0 {
		t.Fatalf("%d sheets of %v", got.Sheets, got.Colleges)
	}
	first, _ := got.Of("J1")
	if !slices.Equal(first.Counts, []int{1, 1, 0, 2, 2}) || first.None != 0 || first.TwiceMedian() != 8 {
		t.Errorf("J1: %v, %d without answer, twice the median %d", first.Counts, first.None, first.TwiceMedian())
	}
	second, _ := got.Of("J2")
	if second.None != 1 || second.Answered() != 5 || second.TwiceMedian() != 10 {
		t.Errorf("J2: %v, %d without answer, twice the median %d", second.Counts, second.None, second.TwiceMedian())
	}
}

func TestM34ALineThatIsNoSheetIsRefusedWhole(t *testing.T) {
	t.Parallel()
	form, _ := survey.ByCode(survey.Retreat)
	for name, c := range map[string]struct {
		line string
		want session.SheetError
	}{
		"too short":               {"4534", session.SheetError{Want: 11, Got: 4}},
		"too long":                {"453445342534", session.SheetError{Want: 11, Got: 12}},
		"a step that is none":     {"4 5 3 6 4 4 4 4 2 4 4", session.SheetError{Question: "F04", Want: 11, Got: 3}},
		"a letter on a scale":     {"b5344534254", session.SheetError{Question: "F01", Want: 11}},
		"a choice that is none":   {"4 5 3 4 4 4 4 4 4 4 4", session.SheetError{Question: "F09", Want: 11, Got: 8}},
		"a letter that is no box": {"4 5 3 4 4 4 4 4 d 4 4", session.SheetError{Question: "F09", Want: 11, Got: 8}},
		"nothing at all":          {"", session.SheetError{Want: 11}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := session.ParseSheet(form, c.line)
			var got *session.SheetError
			if !errors.As(err, &got) || *got != c.want {
				t.Errorf("%v, want %v", err, &c.want)
			}
		})
	}
	letters, err := session.ParseSheet(form, "45344444b44")
	digits, _ := session.ParseSheet(form, "4 5 3 4 4 4 4 4 2 4 4")
	if err != nil || !slices.Equal(letters, digits) {
		t.Errorf("a choice by its letter is %v, by its number %v (%v)", letters, digits, err)
	}
}

func TestM34FewSheetsAreNotCounted(t *testing.T) {
	t.Parallel()
	a := handsOut(t, survey.Day)
	a.types(t, "", "4534", "4534", "4534", "4534")
	if _, err := a.CloseInquiry(context.Background(), session.Facilitator, a.id); !errors.Is(err, session.ErrFewSheets) {
		t.Fatalf("four sheets: %v", err)
	}
	a.types(t, "", "4534")
	a.closes(t)
	if err := a.Fill(context.Background(), a.id, "", "4534"); !errors.Is(err, session.ErrInquiryClosed) {
		t.Errorf("a sheet after the close: %v", err)
	}
}

func TestM34ASecondReadingMustAgree(t *testing.T) {
	t.Parallel()
	a := handsOut(t, survey.Day)
	a.types(t, session.Staff, "4534", "4534", "4534", "4534", "1111")
	again := func(lines ...string) {
		for _, line := range lines {
			if err := a.Refill(context.Background(), a.id, session.Staff, line); err != nil {
				t.Fatal(err)
			}
		}
	}
	again("1112", "4534", "4534", "4534", "4534")
	if _, err := a.CloseInquiry(context.Background(), session.Facilitator, a.id); !errors.Is(err, session.ErrReadings) {
		t.Fatalf("readings that differ: %v", err)
	}
	if err := a.ForgetSheets(context.Background(), a.id, false); err != nil {
		t.Fatal(err)
	}
	again("1111", "4534", "4534", "4534", "4534")
	if got := a.closes(t); got.Sheets != 5 {
		t.Errorf("%d sheets after two readings of five", got.Sheets)
	}
}

func TestM34TheLastSheetIsTakenBack(t *testing.T) {
	t.Parallel()
	a := handsOut(t, survey.Day)
	a.types(t, "", "1111", "4534")
	for range 2 {
		if ok, err := a.Unfill(context.Background(), a.id); !ok || err != nil {
			t.Fatalf("%v, %v", ok, err)
		}
	}
	if ok, _ := a.Unfill(context.Background(), a.id); ok {
		t.Error("a third sheet was taken back out of two")
	}
}

func TestM34TheSameQuestionBeforeAndAfterShowsWhatWasLearned(t *testing.T) {
	t.Parallel()
	a := handsOut(t, survey.Before)
	a.types(t, "", "a", "a", "b", "c", "c", "0")
	a.closes(t)
	if _, ok := sessiontest.Look(a.Room, learned)(); ok {
		t.Error("a comparison without an after")
	}
	a.id = a.Must(session.BeginInquiry{Form: survey.Retreat}).Items[0]
	for i := range 6 {
		a.types(t, "", "44444444"+string("bbbbba"[i])+"44")
	}
	a.closes(t)
	got, ok := sessiontest.Look(a.Room, learned)()
	if want := (session.Learned{RightBefore: 1, Before: 6, RightAfter: 5, After: 6}); !ok || got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func learned(r *session.Retreat) func() (session.Learned, bool) {
	l, ok := r.Learned()
	return func() (session.Learned, bool) { return l, ok }
}

// Sheets that nothing leads to any more would lie in the file for good.
func TestM34AQuestionnaireStaysWhileSheetsOfItWereTypedIn(t *testing.T) {
	t.Parallel()
	a := handsOut(t, survey.Day)
	a.types(t, "", "4534")
	if _, err := a.Undo(t.Context(), session.Facilitator); !errors.Is(err, session.ErrSheetsIn) {
		t.Fatalf("taken back with a sheet: %v", err)
	}
	if ok, err := a.Unfill(t.Context(), a.id); !ok || err != nil {
		t.Fatalf("%v, %v", ok, err)
	}
	for _, toggle := range []func(context.Context, session.Seat) (session.Receipt, error){a.Undo, a.Redo} {
		if _, err := toggle(t.Context(), session.Facilitator); err != nil {
			t.Fatalf("without a sheet: %v", err)
		}
	}
	a.types(t, "", "4534")
}

// No small group can be found by a difference: whoever is counted apart has at least five
// sheets, and so has the rest of the total.
func TestM34NoDifferenceOfTotalsRevealsASmallCollege(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		r := sessiontest.NewRoom(t)
		a := &asked{Room: r, id: r.Must(session.BeginInquiry{Form: survey.Day}).Items[0]}
		total := 0
		for _, college := range []string{session.Board, session.Staff, ""} {
			n := rapid.IntRange(0, 9).Draw(rt, "sheets of "+college)
			for range n {
				line := rapid.StringMatching("[0-5]{4}").Draw(rt, "sheet")
				if err := a.Fill(context.Background(), a.id, college, line); err != nil {
					rt.Fatal(err)
				}
			}
			total += n
		}
		_, err := a.CloseInquiry(context.Background(), session.Facilitator, a.id)
		if total < 5 {
			if !errors.Is(err, session.ErrFewSheets) {
				rt.Fatalf("%d sheets: %v", total, err)
			}
			return
		}
		if err != nil {
			rt.Fatal(err)
		}
		a.Read(func(r *session.Retreat) {
			got := r.Item(a.id).(*session.Inquiry).Returns()
			for i, all := range got.All {
				rest := all.Answered() + all.None
				for _, college := range got.Colleges {
					of := got.ByCollege[college][i]
					apart := of.Answered() + of.None
					if apart < 5 {
						rt.Fatalf("%s: %d sheets of %s are shown", all.Question.Code, apart, college)
					}
					rest -= apart
				}
				if len(got.Colleges) > 0 && rest != 0 && rest < 5 {
					rt.Fatalf("%s: the difference shows %d sheets", all.Question.Code, rest)
				}
			}
		})
	})
}

// The median leaves as many answers on either side.
func TestM34TheMedianLiesInTheMiddle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		tally := session.Tally{Counts: rapid.SliceOfN(rapid.IntRange(0, 30), 5, 5).Draw(rt, "counts")}
		var answers []int
		for i, n := range tally.Counts {
			answers = append(answers, slices.Repeat([]int{i + 1}, n)...)
		}
		want := 0
		if n := len(answers); n > 0 {
			want = answers[(n-1)/2] + answers[n/2]
		}
		if got := tally.TwiceMedian(); got != want {
			rt.Fatalf("twice the median of %v is %d, want %d", answers, got, want)
		}
		if tally.Agreed()+tally.Disagreed()+tally.Counts[2] != tally.Answered() {
			rt.Fatal("some answers are on no side")
		}
	})
}

// After the close nothing in the file tells what stood on one sheet.
func TestM34NoSheetIsLeftAfterTheClose(t *testing.T) {
	t.Parallel()
	a := handsOut(t, survey.Day)
	a.types(t, "", "1515", "4534", "4534", "4534", "4534")
	a.closes(t)
	for _, e := range a.Memory.Events() {
		if strings.Contains(strings.ReplaceAll(e.Value, " ", ""), "1515") {
			t.Errorf("a sheet stands in %s: %q", e.Field, e.Value)
		}
	}
}

func FuzzParseSheet(f *testing.F) {
	for _, seed := range []string{"4 5 3 4", "4534", "", "b", "٤٥٣٤", "4 5 3 4 5 6 7"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		for _, form := range survey.Forms {
			answers, err := session.ParseSheet(form, line)
			if err == nil && len(answers) != len(form.Closed()) {
				t.Errorf("%q gives %s answers to %d questions", line, fmt.Sprint(answers), len(form.Closed()))
			}
		}
	})
}
