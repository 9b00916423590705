package agenda

import (
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"
)

// tickMsg says that the figure changes; timers of an earlier generation are not heard.
type tickMsg struct{ generation int }

// seconds is when seconds appear.
const seconds = 2 * time.Minute

// landing is when seconds appear to this seat: never where nothing may move by itself.
func (s *Screen) landing() time.Duration {
	if s.env.Calm {
		return 0
	}
	return seconds
}

// figure is the time left as people read it: minutes that are begun, seconds
// from landing on, and after the end the minutes that are over. Late says that it is after
// the end.
func figure(left, landing time.Duration) (text string, minutes int, late bool) {
	switch {
	case left > landing:
		minutes = int((left + time.Minute - 1) / time.Minute)
		return fmt.Sprint(minutes), minutes, false
	case left > 0:
		s := int((left + time.Second - 1) / time.Second)
		return fmt.Sprintf("%d:%02d", s/60, s%60), s / 60, false
	case left > -time.Minute:
		return "0:00", 0, false
	}
	minutes = int(-left / time.Minute)
	return fmt.Sprintf("+%d", minutes), minutes, true
}

// steady is how long the figure stays as it is.
func steady(left, landing time.Duration) time.Duration {
	unit := time.Minute
	switch {
	case left > landing:
	case left > 0:
		unit = time.Second
	default:
		return unit + left%unit
	}
	if rest := left % unit; rest > 0 {
		return rest
	}
	return unit
}

// wake asks for a message when the figure changes, while a session is on.
func (s *Screen) wake() tea.Cmd {
	if s.timing || !s.live() || !s.view.pos.now {
		return nil
	}
	s.timing = true
	mine, wait := tickMsg{s.ticks}, max(steady(s.view.pos.left, s.landing()), time.Millisecond)
	s.due = s.env.Now().Add(wait)
	return tea.Tick(min(wait, beat), func(time.Time) tea.Msg { return mine })
}

// beat is how often the clock is looked at while a session is on: a timer that was set
// before the lid was closed rings too late.
const beat = time.Second

// ticked shows the next figure when its time has come.
func (s *Screen) ticked(msg tickMsg) {
	if msg.generation != s.ticks {
		return
	}
	s.timing = false
	if !s.env.Now().Before(s.due) {
		s.Sync()
	}
}
