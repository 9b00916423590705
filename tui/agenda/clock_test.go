package agenda_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"halqa/tui/agenda"
	"halqa/tui/widget"
)

func TestFigure(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		left time.Duration
		want string
		late bool
	}{
		{29 * time.Minute, "29", false},
		{28*time.Minute + time.Second, "29", false},
		{2*time.Minute + time.Nanosecond, "3", false},
		{2 * time.Minute, "2:00", false},
		{time.Minute, "1:00", false},
		{time.Nanosecond, "0:01", false},
		{0, "0:00", false},
		{-59 * time.Second, "0:00", false},
		{-time.Minute, "+1", true},
		{-100 * time.Minute, "+100", true},
	} {
		if got, _, late := agenda.Figure(c.left, agenda.Landing); got != c.want || late != c.late {
			t.Errorf("%v is drawn %q, late %v, want %q", c.left, got, late, c.want)
		}
	}
}

// The timer rings when the figure changes: not before, so that nothing is drawn for
// nothing, and not after.
func TestTheFigureIsSteadyUntilTheTimerRings(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		left := time.Duration(rapid.Int64Range(-int64(3*time.Hour), int64(3*time.Hour)).Draw(rt, "left"))
		landing := rapid.SampledFrom([]time.Duration{agenda.Landing, 0}).Draw(rt, "landing") // 0 where nothing moves
		wait := agenda.Steady(left, landing)
		if wait <= 0 || wait > time.Minute {
			rt.Fatalf("with %v left the timer rings after %v", left, wait)
		}
		now, _, _ := agenda.Figure(left, landing)
		within := time.Duration(rapid.Int64Range(0, int64(wait)-1).Draw(rt, "within"))
		if got, _, _ := agenda.Figure(left-within, landing); got != now {
			rt.Errorf("%q became %q before the timer", now, got)
		}
		if got, _, _ := agenda.Figure(left-wait, landing); got == now {
			rt.Errorf("%q is still there after the timer, with %v left", now, left)
		}
	})
}

func TestNoSecondIsShownWhereNothingMayMove(t *testing.T) {
	t.Parallel()
	for _, left := range []time.Duration{agenda.Landing, time.Minute, time.Second} {
		if got, _, _ := agenda.Figure(left, 0); strings.Contains(got, ":") {
			t.Errorf("%v before the end it shows %q", left, got)
		}
	}
}

func TestSecondsRunInTheLastTwoMinutes(t *testing.T) {
	t.Parallel()
	h := late(t)
	h.Clock.Pass(26*time.Minute + 59*time.Second)
	d := h.sits(t)
	d.Sees(widget.Figures("3")[3])
	h.Clock.Pass(time.Second)
	d.Sees(widget.Figures("2:00")[1])
	h.Clock.Pass(30 * time.Second)
	d.Sees(widget.Figures("1:30")[1])
}
