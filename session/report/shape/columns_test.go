package shape_test

import (
	"math"
	"slices"
	"testing"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

func TestWordsOfTablesAreNotCut(t *testing.T) {
	t.Parallel()
	table := doc.Table{Head: doc.Cells("Idée", "Mentions", "Total")}
	long := table
	long.Rows = []doc.Row{{Cells: doc.Cells("Organisation", "Insuffisant", "3")}}
	for _, c := range []struct {
		name    string
		table   doc.Table
		columns []float64
		least   []float64 // what every column has at least
		same    bool
	}{
		{"a narrow column takes from the wide one", table, []float64{300, 28, 60}, []float64{195, 48, 35}, false},
		{"columns with room stay", table, []float64{200, 80, 60}, nil, true},
		{"columns stay where there is not room for all", table, []float64{30, 28, 20}, nil, true},
		{"words below the head are kept whole too", long, []float64{200, 30, 30}, []float64{130, 59, 30}, false},
		{"words of the head come before others", long, []float64{80, 28, 37}, []float64{59, 48, 30}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := shape.Fit(c.columns, c.table)
			before, after := 0.0, 0.0
			for i, w := range c.columns {
				before, after = before+w, after+got[i]
			}
			if math.Abs(before-after) > 1e-6 || slices.Equal(got, c.columns) != c.same {
				t.Errorf("%v became %v", c.columns, got)
			}
			for i, least := range c.least {
				if got[i] < least {
					t.Errorf("%v became %v: column %d wants %v", c.columns, got, i, least)
				}
			}
		})
	}
}
