package screen_test

import (
	"context"
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/screen"
)

func TestCourierKeepsTheOrder(t *testing.T) {
	t.Parallel()
	const lines = 2000
	c := screen.NewCourier(context.Background())
	var arrived []int // written by the courier alone
	answers := make([]tea.Cmd, lines)
	for i := range lines {
		answers[i] = c.Send(func(context.Context) tea.Msg {
			arrived = append(arrived, i)
			return i
		})
	}
	for i := lines - 1; i >= 0; i-- { // asked for in another order, as Bubble Tea may
		if got := answers[i](); got != i {
			t.Fatalf("answer %d to question %d", got, i)
		}
	}
	c.Flush()
	for i, n := range arrived {
		if i != n {
			t.Fatalf("work %d was done as number %d", n, i)
		}
	}
}

func TestFlushWaitsForWorkThatNobodyAsksFor(t *testing.T) {
	t.Parallel()
	c := screen.NewCourier(context.Background())
	done := false
	c.Send(func(context.Context) tea.Msg { done = true; return nil })
	c.Flush()
	if !done || c.Pending() != 0 {
		t.Errorf("done %v, pending %d", done, c.Pending())
	}
}

func TestAPanicIsAnAnswer(t *testing.T) {
	t.Parallel()
	c := screen.NewCourier(context.Background())
	broken := c.Send(func(context.Context) tea.Msg { panic("a slip") })
	next := c.Send(func(context.Context) tea.Msg { return "done" })
	if done, ok := broken().(screen.Done); !ok || done.Err == nil {
		t.Errorf("the answer to a panic is %v", done)
	}
	if got := next(); got != "done" {
		t.Errorf("the work after it: %v", got)
	}
}
