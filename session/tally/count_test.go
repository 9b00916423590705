package tally_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/tally"
)

// urn reads one ballot a line.
func urn(t *testing.T, rules tally.Rules, lines ...string) []tally.Ballot {
	t.Helper()
	var out []tally.Ballot
	for _, line := range lines {
		b, err := rules.Parse(line)
		if err != nil {
			t.Fatalf("reading %q: %v", line, err)
		}
		out = append(out, b)
	}
	return out
}

// counted reads and counts one ballot a line.
func counted(t *testing.T, rules tally.Rules, lines ...string) tally.Counts {
	t.Helper()
	c, err := rules.Count(urn(t, rules, lines...))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCountKeepsTotalsOfEachMethod(t *testing.T) {
	t.Parallel()
	three := func(r tally.Rules) tally.Rules { r.Options = 3; return r }
	for _, c := range []struct {
		name  string
		rules tally.Rules
		lines []string
		want  map[tally.Key][]int
	}{
		{"dots", three(dots), []string{"1 1 2", "1", "0", "-"}, map[tally.Key][]int{tally.Points: {3, 1, 0}, tally.Supporters: {2, 1, 0}}},
		{"ngt starts at k for a short list", three(ngt), []string{"2 1", "2", "0", "-"}, map[tally.Key][]int{tally.Points: {4, 10, 0}, tally.Supporters: {1, 2, 0}}},
		{"approval", three(approval), []string{"2 1", "2", "0", "-"}, map[tally.Key][]int{tally.Supporters: {1, 2, 0}}},
		{"opinion", three(opinion), []string{"1+ 2-", "1o 2+", "0", "-"}, map[tally.Key][]int{tally.ForKey: {1, 1, 0}, tally.AgainstKey: {0, 1, 0}, tally.PassKey: {1, 0, 0}}},
		{"consent", three(consent), []string{"+", "2", "0", "-"}, map[tally.Key][]int{tally.Objections: {0, 1, 0}}},
		{"judgment counts a missing grade as the worst", tally.Rules{Method: tally.Judgment, Options: 3, Grades: 3}, []string{"3 2 .", "1=3", "0", "-"}, map[tally.Key][]int{
			tally.Missing: {0, 1, 2}, tally.GradeKey(1): {0, 1, 2}, tally.GradeKey(2): {0, 1, 0}, tally.GradeKey(3): {2, 0, 0},
		}},
		{"criteria", criteria, []string{"45 3. 12", "1=21", "0", "-"}, map[tally.Key][]int{
			tally.SumKey(0): {6, 3, 1}, tally.RatedKey(0): {2, 1, 1}, tally.SumKey(1): {6, 0, 2}, tally.RatedKey(1): {2, 0, 1},
		}},
		{"ranking", three(order), []string{"2 1=3", "3", "0", "-"}, map[tally.Key][]int{
			tally.BordaTwice: {2, 5, 5}, tally.BeforeKey(0): {0, 1, 1}, tally.BeforeKey(1): {0, 0, 1}, tally.BeforeKey(2): {0, 1, 0},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := counted(t, c.rules, c.lines...)
			if diff := cmp.Diff(c.want, got.Totals); diff != "" {
				t.Errorf("Totals (-want +got):\n%s", diff)
			}
			if got.Cast != 2 || got.Blank != 1 || got.Void != 1 || got.Turnout() != 4 {
				t.Errorf("cast %d, blank %d, void %d, turnout %d; want 2, 1, 1, 4", got.Cast, got.Blank, got.Void, got.Turnout())
			}
		})
	}
}

func TestCountRefusesAnUrnOfAnotherPoll(t *testing.T) {
	t.Parallel()
	_, err := dots.Count(append(urn(t, dots, "3 3"), urn(t, hundred, "3=100")...))
	if want := (tally.ErrTooManyOnOption{Number: 3, Got: 100, Max: 3}); !errors.Is(err, want) {
		t.Errorf("error = %v, want %v", err, want)
	}
	if _, err := dots.Count([]tally.Ballot{{}}); !errors.Is(err, tally.ErrUnknownKind) {
		t.Errorf("error of the zero ballot = %v, want ErrUnknownKind", err)
	}
	b := tally.BlankBallot()
	tooMany := func(yield func(tally.Ballot, int) bool) { _ = yield(b, tally.MaxBallots) && yield(b, 1) }
	if _, err := dots.CountEach(tooMany); !errors.Is(err, tally.ErrTooManyBallots) {
		t.Errorf("error of one ballot too many = %v, want ErrTooManyBallots", err)
	}
}

func TestPlusAddsTheUrnsOfOnePoll(t *testing.T) {
	t.Parallel()
	for _, rules := range []tally.Rules{dots, order} {
		board, team := []string{"3 7", "0"}, []string{"7 12 3", "-", "1"}
		sum, err := counted(t, rules, board...).Plus(counted(t, rules, team...))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(counted(t, rules, append(board, team...)...), sum); diff != "" {
			t.Errorf("%s: sum of urns (-one urn +two):\n%s", rules.Method, diff)
		}
	}
	if _, err := counted(t, dots, "3").Plus(counted(t, approval, "3")); err == nil {
		t.Error("dots and approvals can be added")
	}
}
