package tally_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/tally"
)

// The rules that most tests of the grammar read ballots by.
var (
	dots     = tally.Rules{Method: tally.Dots, Options: 32, Points: 8, MaxPerOption: 3}
	hundred  = tally.Rules{Method: tally.Dots, Options: 12, Points: 100, SpendAll: true}
	approval = tally.ApprovalRules(20)
	ngt      = tally.Rules{Method: tally.NGT, Options: 20, TopK: 5}
	opinion  = tally.Rules{Method: tally.Opinion, Options: 16}
	judgment = tally.Rules{Method: tally.Judgment, Options: 4, Grades: 6}
	strict   = tally.Rules{Method: tally.Judgment, Options: 4, Grades: 6, RefuseMissing: true}
	order    = tally.Rules{Method: tally.Order, Options: 12}
	criteria = tally.Rules{Method: tally.Criteria, Options: 3, Criteria: 2, Low: 1, High: 5}
	consent  = tally.Rules{Method: tally.Objection, Options: 6}
)

// marks writes marks as option, value, option, value … with printed numbers.
func marks(pairs ...int) []tally.Mark {
	var out []tally.Mark
	for i := 0; i+1 < len(pairs); i += 2 {
		out = append(out, tally.Mark{Option: pairs[i] - 1, Value: pairs[i+1]})
	}
	return out
}

func TestParseReadsBallots(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		rules tally.Rules
		line  string
		want  []tally.Mark
	}{
		{"dots repeat an option for each point", dots, "3 3 7 12", marks(3, 2, 7, 1, 12, 1)},
		{"commas of both scripts separate", dots, "3,7، 12;1", marks(1, 1, 3, 1, 7, 1, 12, 1)},
		{"Arabic-Indic digits count", dots, "٣ ٣ ١٢", marks(3, 2, 12, 1)},
		{"extended Arabic digits count", dots, "۳ ۷", marks(3, 1, 7, 1)},
		{"the unshifted AZERTY row counts", dots, `" " è &é`, marks(3, 2, 7, 1, 12, 1)},
		{"the AZERTY row counts under Caps Lock", dots, "É Ç &À", marks(2, 1, 9, 1, 10, 1)},
		{"a hyphen among others is the AZERTY 6", dots, "- &- -", marks(6, 2, 16, 1)},
		{"a hyphen beside ASCII words is 6 too", dots, "3 - 7", marks(3, 1, 6, 1, 7, 1)},
		{"direction marks are not content", dots, "\u200f3 \u20677\u2069", marks(3, 1, 7, 1)},
		{"points can be written as a number", hundred, "3=40 7=60", marks(3, 40, 7, 60)},
		{"points of a repeated option add up", hundred, "3=40 7=59 3", marks(3, 41, 7, 59)},
		{"an option written with no points gives none", hundred, "3=100 7=0", marks(3, 100)},
		{"approval lists options", approval, "7 3 12", marks(3, 1, 7, 1, 12, 1)},
		{"ngt keeps the order of the list", ngt, "7 3 12", marks(3, 2, 7, 1, 12, 3)},
		{"opinion reads the sign after the number", opinion, "1+ 2- 3o 16O", marks(1, 1, 2, 2, 3, 3, 16, 3)},
		{"opinion reads signs typed on an Arabic layout", opinion, "١+ ٢- ٣خ", marks(1, 1, 2, 2, 3, 3)},
		{"opinion reads the AZERTY row without its hyphen", opinion, "&- é+", marks(1, 2, 2, 1)},
		{"grades come in list order", judgment, "4 3 5 1", marks(1, 4, 2, 3, 3, 5, 4, 1)},
		{"grades may stand together", judgment, "4351", marks(1, 4, 2, 3, 3, 5, 4, 1)},
		{"a dot leaves an option without a grade", judgment, "4 . 5 x", marks(1, 4, 3, 5)},
		{"grades may name their option", judgment, "4=6 1=2", marks(1, 2, 4, 6)},
		{"the hyphen is a 6 among AZERTY grades", judgment, `&é-"`, marks(1, 1, 2, 2, 3, 6, 4, 3)},
		{"an order may be partial", order, "7 3 12", marks(3, 2, 7, 1, 12, 3)},
		{"an order may hold ties", order, "7 3=12 1", marks(1, 3, 3, 2, 7, 1, 12, 2)},
		{"criteria come row by row", criteria, "45 3. 12", marks(1, 4, 2, 5, 3, 3, 5, 1, 6, 2)},
		{"spaces in a grid are for the eye", criteria, "4 5 3 . 1 2", marks(1, 4, 2, 5, 3, 3, 5, 1, 6, 2)},
		{"a row of criteria may name its option", criteria, "3=12 1=45", marks(1, 4, 2, 5, 5, 1, 6, 2)},
		{"consent lists objections", consent, "5 2", marks(2, 1, 5, 1)},
		{"consent says no objection expressly", consent, "+", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			b, err := c.rules.Parse(c.line)
			if err != nil {
				t.Fatalf("Parse(%q): %v", c.line, err)
			}
			if b.Kind() != tally.Cast {
				t.Errorf("Kind() = %d, want a cast ballot", b.Kind())
			}
			if diff := cmp.Diff(c.want, b.Marks()); diff != "" {
				t.Errorf("Parse(%q) (-want +got):\n%s", c.line, diff)
			}
		})
	}
}

func TestParseRefusesWholeBallots(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		rules tally.Rules
		line  string
		want  error
	}{
		{"nothing typed", dots, "  ", tally.ErrEmpty{}},
		{"more points than the ballot has", dots, "1 1 1 2 2 2 3 3 3", tally.ErrTooManyPoints{Got: 9, Max: 8}},
		{"more points than the option takes", dots, "1 1 1 1", tally.ErrTooManyOnOption{Number: 1, Got: 4, Max: 3}},
		{"a number beyond the list", dots, "3 33", tally.ErrUnknownOption{Number: 33, Max: 32}},
		{"zero among numbers", dots, "3 0", tally.ErrUnknownOption{Number: 0, Max: 32}},
		{"a letter", dots, "3 b", tally.ErrSyntax{Word: "b"}},
		{"a hyphen after an ASCII digit", dots, "1- 2", tally.ErrSyntax{Word: "1-"}},
		{"points left over", hundred, "3=40", tally.ErrUnspent{Got: 40, Want: 100}},
		{"an absurd number of points", hundred, "3=99999999999999999999", tally.ErrTooManyPoints{Got: 10_000_000, Max: 100}},
		{"points that are no number", hundred, "3=", tally.ErrSyntax{Word: "3="}},
		{"an approval given twice", approval, "3 7 3", tally.ErrRepeated{Number: 3}},
		{"a list too long", ngt, "1 2 3 4 5 6", tally.ErrTooManyChoices{Got: 6, Max: 5}},
		{"an option listed twice", ngt, "1 2 1", tally.ErrRepeated{Number: 1}},
		{"an opinion without a sign", opinion, "1+ 2", tally.ErrSyntax{Word: "2"}},
		{"a sign without an option", opinion, "1+ -", tally.ErrSyntax{Word: "-"}},
		{"two signs after one option", opinion, "1-+", tally.ErrSyntax{Word: "1-+"}},
		{"a hyphen meant as 6 before a sign", opinion, "&-+", tally.ErrSyntax{Word: "&-+"}},
		{"an option with two opinions", opinion, "1+ 1-", tally.ErrRepeated{Number: 1}},
		{"a grade off the scale", judgment, "4 3 7 1", tally.ErrValue{Number: 3, Got: 7, Min: 1, Max: 6}},
		{"a grade too few", judgment, "4 3 5", tally.ErrCells{Got: 3, Want: 4}},
		{"a missing grade where none may miss", strict, "4 3 . 1", tally.ErrMissing{Number: 3}},
		{"a missing last grade where none may miss", strict, "1=4 2=3 3=1", tally.ErrMissing{Number: 4}},
		{"a grade named and one not", judgment, "1=4 3", tally.ErrSyntax{Word: "3"}},
		{"an option graded twice, once empty", judgment, "1=. 1=4", tally.ErrRepeated{Number: 1}},
		{"only empty grades", judgment, "....", tally.ErrEmpty{}},
		{"an option in two groups", order, "1 2=1", tally.ErrRepeated{Number: 1}},
		{"a dangling equals sign", order, "1 2=", tally.ErrSyntax{Word: "2="}},
		{"a row too short", criteria, "1=4", tally.ErrCells{Got: 1, Want: 2}},
		{"a rating off the scale", criteria, "45 36 12", tally.ErrValue{Number: 2, Got: 6, Min: 1, Max: 5}},
		{"an unknown row", criteria, "4=12", tally.ErrUnknownOption{Number: 4, Max: 3}},
		{"no objection together with one", consent, "+ 2", tally.ErrSyntax{Word: "+"}},
		{"rules that no poll has", tally.Rules{Method: "lottery", Options: 3}, "1", tally.ErrRules{Field: `method "lottery"`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			b, err := c.rules.Parse(c.line)
			if !errors.Is(err, c.want) {
				t.Errorf("Parse(%q) error = %v, want %v", c.line, err, c.want)
			}
			if b.Kind() != 0 {
				t.Errorf("Parse(%q) returned a ballot of kind %d beside its error", c.line, b.Kind())
			}
		})
	}
}

func TestParseReadsBlankAndVoidAlikeInEveryMethod(t *testing.T) {
	t.Parallel()
	everyMethod := []tally.Rules{dots, hundred, approval, ngt, opinion, judgment, strict, order, criteria, consent}
	for _, rules := range everyMethod {
		for line, want := range map[string]tally.Kind{
			"0": tally.Blank, " ٠ ": tally.Blank, "۰": tally.Blank, "à": tally.Blank, "-": tally.Void, " - ": tally.Void,
		} {
			b, err := rules.Parse(line)
			if err != nil || b.Kind() != want {
				t.Errorf("%s: Parse(%q) = kind %d, %v; want kind %d", rules.Method, line, b.Kind(), err, want)
			}
		}
	}
	b, err := dots.Parse("3=0")
	if err != nil || b.Kind() != tally.Blank {
		t.Errorf("dots without a single point = kind %d, %v; want blank", b.Kind(), err)
	}
}

func FuzzParse(f *testing.F) {
	for _, line := range []string{"3 3 7 12", "0", "-", "1+ 2- 3o", "4=6 1=2", "45 3. 12", "7 3=12 1", "٣ ۷ &-", "+", "3=99999999999"} {
		f.Add(line)
	}
	everyMethod := []tally.Rules{dots, hundred, approval, ngt, opinion, judgment, strict, order, criteria, consent}
	f.Fuzz(func(t *testing.T, line string) {
		for _, rules := range everyMethod {
			b, err := rules.Parse(line)
			if err != nil {
				if b.Kind() != 0 {
					t.Fatalf("%s: %q is refused and read at once", rules.Method, line)
				}
				continue
			}
			back, err := tally.Decode(b.Encode())
			if err != nil || !back.Equal(b) {
				t.Fatalf("%s: %q does not survive the urn: %v", rules.Method, line, err)
			}
			if _, err := rules.Count([]tally.Ballot{b}); err != nil {
				t.Fatalf("%s: %q is read but not counted: %v", rules.Method, line, err)
			}
		}
	})
}
