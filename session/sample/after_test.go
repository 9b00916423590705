package sample_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"halqa/assets/survey"
	"halqa/session"
	"halqa/session/sample"
)

// evaluationIn is what demo.yaml says that the sheets of one moment come to.
type evaluationIn struct {
	Moment string
	Split  struct{ Affiche bool } `yaml:"par_college"`
	Result []struct {
		Item    string
		Counts  []int   `yaml:"effectifs"`
		None    int     `yaml:"sans_reponse"`
		Median  float64 `yaml:"mediane"`
		Answers int     `yaml:"n"`
	} `yaml:"resultat"`
	Test struct {
		Before learnedIn `yaml:"avant"`
		After  learnedIn `yaml:"apres"`
	} `yaml:"test_avant_apres"`
}

type learnedIn struct {
	Right int `yaml:"bonnes"`
	N     int
}

func TestSheetsEqualTheirResults(t *testing.T) {
	t.Parallel()
	want, r := source(t), play(t)
	asked := map[string]*session.Inquiry{
		"J1": r.InquiryOf(survey.Day, 1), "J2": r.InquiryOf(survey.Day, 2), "final": r.InquiryOf(survey.Retreat, 0),
	}
	for _, e := range want.Evaluations {
		t.Run(e.Moment, func(t *testing.T) {
			t.Parallel()
			returns := asked[e.Moment].Returns()
			for _, question := range e.Result {
				got, _ := returns.Of(question.Item)
				if diff := cmp.Diff(question.Counts, got.Counts); diff != "" || got.None != question.None {
					t.Errorf("%s: %d without an answer, %s", question.Item, got.None, diff)
				}
				if float64(got.TwiceMedian())/2 != question.Median || got.Answered() != question.Answers {
					t.Errorf("%s: median %v of %d", question.Item, float64(got.TwiceMedian())/2, got.Answered())
				}
			}
			if e.Test.After.N > 0 {
				right := session.Learned{
					RightBefore: e.Test.Before.Right, Before: e.Test.Before.N, RightAfter: e.Test.After.Right, After: e.Test.After.N,
				}
				// Who left the question out on the first day is still a sheet.
				if got, ok := r.Learned(); !ok || got != right {
					t.Errorf("%+v, want %+v", got, right)
				}
			}
		})
	}
}

func TestAfterTheRoom(t *testing.T) {
	t.Parallel()
	want, r := source(t), play(t)
	t.Run("support took the time of the data", func(t *testing.T) {
		t.Parallel()
		minutes := 0
		for _, s := range want.Support.Entries {
			if s.Date < "2027" { // the sample ends with the year
				minutes += s.Minutes
			}
		}
		if got := r.SupportMinutes(); got != minutes || got == 0 {
			t.Errorf("%d minutes, want %d", got, minutes)
		}
	})
	t.Run("every answer in words has a theme, and two changes follow from each day", func(t *testing.T) {
		t.Parallel()
		if slices.ContainsFunc(r.Answers(), func(a *session.Answer) bool { return a.Theme == "" }) || len(r.Answers()) == 0 {
			t.Error("an answer has no theme")
		}
		for day := range 2 {
			if q := r.InquiryOf(survey.Day, day+1); q.Change1FR == "" || q.Change2FR == "" || q.Change1AR == "" || q.Change2AR == "" {
				t.Errorf("day %d: %+v", day+1, q)
			}
		}
	})
	t.Run("the second morning has the first day counted and nothing of its own", func(t *testing.T) {
		t.Parallel()
		morning := until(t, time.Date(2026, 12, 10, 11, 34, 0, 0, time.UTC))
		if q := morning.InquiryOf(survey.Day, 1); q == nil || q.Status != session.InquiryClosed || q.Change1FR == "" {
			t.Errorf("%+v", q)
		}
		if morning.InquiryOf(survey.Before, 0).Status != session.InquiryClosed || morning.InquiryOf(survey.Day, 2) != nil {
			t.Error("the second day was asked before its end")
		}
		if len(morning.Supports()) == 0 || len(morning.Observations()) > 0 {
			t.Errorf("%d requests, %d observations", len(morning.Supports()), len(morning.Observations()))
		}
	})
}

// until is the retreat as it stood at a moment.
func until(tb testing.TB, at time.Time) *session.Retreat {
	tb.Helper()
	events, err := sample.Events(time.UTC)
	if err != nil {
		tb.Fatal(err)
	}
	return session.Load(slices.DeleteFunc(events, func(e session.Event) bool { return e.ID.Time().After(at) }))
}
