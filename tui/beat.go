package tui

import (
	"context"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/screen"
)

// clockSeat is who corrects hours when the clock of the machine is set back: nobody's
// undo reaches it.
const clockSeat session.Seat = "clock"

// lapsedMsg says what happened to the clock of the machine.
type lapsedMsg struct {
	lapse session.Lapse
	err   error
}

// beat asks the room what happened when its clocks have parted. It costs nothing while
// they agree, so that every key and every tick may ask.
func (m *Program) beat() tea.Cmd {
	room := m.cfg.Room
	if m.cfg.ReadOnly || !room.Lapsed() {
		return nil
	}
	return m.env.Courier.Send(func(ctx context.Context) tea.Msg {
		lapse, err := room.Beat(ctx, clockSeat)
		return lapsedMsg{lapse, err}
	})
}

// lapsed shows the time that is left now, and says why in coulisses when a session runs.
func (m *Program) lapsed(msg lapsedMsg) {
	m.sync()
	switch {
	case msg.err != nil:
		m.post(screen.Notice{Sign: screen.Trouble, Text: Explain(m.env.Words, msg.err)})
		return
	case m.env.Salle || !m.running():
		return
	}
	w := m.env.Words.Agenda.Replan
	if msg.lapse.Back > 0 {
		m.post(screen.Notice{Sign: screen.Ask, Text: fmt.Sprintf(w.SetBack, span(msg.lapse.Back))})
	} else if msg.lapse.Slept >= time.Minute {
		m.post(screen.Notice{Sign: screen.Good, Text: fmt.Sprintf(w.Slept, span(msg.lapse.Slept))})
	}
}

// span writes a length of time as hours, minutes and seconds, such as 1:02:03 or 12:05.
func span(d time.Duration) string {
	s := int(d.Round(time.Second) / time.Second)
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// running reports that a session was started and goes on.
func (m *Program) running() (ok bool) {
	m.env.Room.Read(func(r *session.Retreat) {
		pos, on := r.Position(m.env.Now())
		ok = on && pos.Running
	})
	return ok
}
