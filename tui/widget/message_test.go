package widget_test

import (
	"testing"
	"time"

	"halqa/tui/page"
	"halqa/tui/widget"
)

var morning = time.Date(2026, 12, 10, 9, 0, 0, 0, time.UTC)

// after is a moment of that morning.
func after(ms int) time.Time { return morning.Add(time.Duration(ms) * time.Millisecond) }

// says is a message of one word.
func says(k widget.Kind, s string) widget.Message {
	return widget.Message{Kind: k, Spans: []page.Span{page.T(s, page.Body)}}
}

// urgent is m as a message that must not wait.
func urgent(m widget.Message) widget.Message {
	m.Urgent = true
	return m
}

// seen is what the line shows after so many milliseconds; "" is an empty line.
type seen struct {
	at   int
	want string
}

// story is what happens to the line of messages, and what people then see.
type story struct {
	name string
	do   func(n *widget.Notes)
	seen []seen
}

func tells(t *testing.T, stories []story) {
	t.Helper()
	for _, c := range stories {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var n widget.Notes
			c.do(&n)
			for _, s := range c.seen {
				got := ""
				if m, ok := n.Shown(after(s.at)); ok {
					got = m.Spans[0].Text
				}
				if got != s.want {
					t.Errorf("after %d ms %q is shown, want %q", s.at, got, s.want)
				}
			}
		})
	}
}

func TestMessagesWaitForTheHands(t *testing.T) {
	t.Parallel()
	tells(t, []story{
		{
			"without a key it appears at once", func(n *widget.Notes) { n.Post(after(0), says(widget.Done, "a")) },
			[]seen{{0, "a"}},
		},
		{
			"after a key it waits", func(n *widget.Notes) { n.Key(after(0)); n.Post(after(10), says(widget.Done, "a")) },
			[]seen{{10, ""}, {424, ""}, {425, "a"}},
		},
		{"every key makes it wait", func(n *widget.Notes) {
			n.Key(after(0))
			n.Post(after(10), says(widget.Question, "a"))
			n.Key(after(400))
		}, []seen{{425, ""}, {824, ""}, {825, "a"}}},
		{"but not for ever", func(n *widget.Notes) {
			n.Post(after(10), says(widget.Question, "a"))
			n.Settle(widget.Question)
			n.Key(after(20))
			n.Post(after(20), says(widget.Question, "a"))
			for ms := 100; ms < 1500; ms += 100 {
				n.Key(after(ms))
				n.Post(after(ms), says(widget.Question, "a"))
			}
		}, []seen{{1519, ""}, {1520, "a"}}},
		{"what is urgent never waits", func(n *widget.Notes) {
			n.Key(after(0))
			n.Post(after(1), urgent(says(widget.Refusal, "full")))
		}, []seen{{1, "full"}, {999_999, "full"}}},
	})
}

func TestMessagesStayAsLongAsTheyMatter(t *testing.T) {
	t.Parallel()
	tells(t, []story{
		{
			"good news leaves", func(n *widget.Notes) { n.Post(after(0), says(widget.Done, "a")) },
			[]seen{{3999, "a"}, {4000, ""}},
		},
		{
			"good news stays as long after a wait", func(n *widget.Notes) { n.Key(after(0)); n.Post(after(0), says(widget.Done, "a")) },
			[]seen{{4424, "a"}, {4425, ""}},
		},
		{
			"good news leaves at the next act", func(n *widget.Notes) { n.Post(after(0), says(widget.Done, "a")); n.Acted() },
			[]seen{{1, ""}},
		},
		{
			"a question stays", func(n *widget.Notes) { n.Post(after(0), says(widget.Question, "a")) },
			[]seen{{999_999, "a"}},
		},
		{
			"a key takes nothing away", func(n *widget.Notes) { n.Post(after(0), says(widget.Question, "a")); n.Key(after(5)) },
			[]seen{{6, "a"}},
		},
		{"a new wording of a question does not wait", func(n *widget.Notes) {
			n.Post(after(0), says(widget.Question, "a"))
			n.Key(after(5))
			n.Post(after(6), says(widget.Question, "b"))
		}, []seen{{6, "b"}}},
		{"the gravest is shown, the others come back", func(n *widget.Notes) {
			n.Post(after(0), says(widget.Question, "question"))
			n.Post(after(0), says(widget.Refusal, "refusal"))
			n.Post(after(0), says(widget.Done, "done"))
			if m, _ := n.Shown(after(1)); m.Kind != widget.Refusal {
				panic("the refusal is hidden")
			}
			n.Settle(widget.Refusal)
		}, []seen{{2, "question"}}},
		{
			"an unknown kind is good news", func(n *widget.Notes) { n.Post(after(0), says(99, "a")); n.Settle(99) },
			[]seen{{0, "a"}, {4000, ""}},
		},
	})
}

func TestEscPutsAQuestionAside(t *testing.T) {
	t.Parallel()
	var n widget.Notes
	n.Post(after(0), says(widget.Refusal, "refusal"))
	n.Post(after(0), says(widget.Question, "question"))
	if n.Dismiss(after(1)) {
		t.Error("a question that is hidden was put aside")
	}
	n.Settle(widget.Refusal)
	if !n.Dismiss(after(1)) || n.Dismiss(after(1)) {
		t.Error("the question was not put aside once")
	}
	if _, ok := n.Shown(after(2)); ok {
		t.Error("the question is still there")
	}
}

func TestNextTickIsWhenSomethingChanges(t *testing.T) {
	t.Parallel()
	var n widget.Notes
	if _, ok := n.Next(after(0)); ok {
		t.Error("an empty line wants a tick")
	}
	n.Key(after(0))
	n.Post(after(0), says(widget.Done, "a"))
	n.Post(after(100), says(widget.Question, "b"))
	for _, c := range []struct{ at, wait int }{{100, 325}, {425, 4000}, {1000, 3425}} {
		if d, ok := n.Next(after(c.at)); !ok || d != time.Duration(c.wait)*time.Millisecond {
			t.Errorf("after %d ms the tick is in %v, %v", c.at, d, ok)
		}
	}
	if _, ok := n.Next(after(4425)); ok {
		t.Error("a question wants a tick")
	}
}
