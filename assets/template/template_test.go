package template_test

import (
	"slices"
	"strings"
	"testing"

	"halqa/assets/template"
)

func TestHalfMonthsStayWithinTheYearOfOujda(t *testing.T) {
	t.Parallel()
	// The extremes of a year at UTC+1: Dhuhr 12:51–13:22, Asr 15:38–17:00, Maghrib 17:56–20:25.
	bounds := [3][2]int{{771, 802}, {938, 1020}, {1076, 1225}}
	for i, row := range template.HalfMonths {
		for k, at := range row {
			if at < bounds[k][0] || at > bounds[k][1] {
				t.Errorf("entry %d: %d is not in %v", i, at, bounds[k])
			}
		}
	}
}

func TestHolidaysAreInOrderAndNamed(t *testing.T) {
	t.Parallel()
	if !slices.IsSortedFunc(template.Holidays, func(a, b template.Holiday) int { return strings.Compare(a.Date, b.Date) }) {
		t.Error("the holidays are not in order")
	}
	for _, h := range template.Holidays {
		named := func(n template.HolidayName) bool { return n.ID == h.Name && n.FR != "" && n.AR != "" && n.EN != "" }
		if !slices.ContainsFunc(template.HolidayNames, named) {
			t.Errorf("%s on %s has no name in every language", h.Name, h.Date)
		}
	}
	for _, f := range template.Fasts {
		if f.First >= f.Last || f.From > f.First || f.To < f.Last {
			t.Errorf("Ramadan %+v", f)
		}
	}
}
