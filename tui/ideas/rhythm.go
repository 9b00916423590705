package ideas

import (
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// silence is the silent writing of the room.
type silence struct {
	on  bool
	end time.Time
}

// minutes is the time left, rounded up; 0 and less when it is over.
func (q silence) minutes(now time.Time) int {
	left := q.end.Sub(now)
	if left <= 0 {
		return int(left / time.Minute)
	}
	return int((left + time.Minute - 1) / time.Minute)
}

// usual is the time that silent writing takes when nobody says otherwise, in minutes.
const usual = 5

// write asks how long the room writes in silence, or reveals what it wrote.
func (s *Screen) write() tea.Cmd {
	w := &s.env.Words.Ideas
	if s.view.silence.on || s.view.hidden > 0 {
		return s.env.Do(done{s.env.Count(w.Revealed, s.view.hidden)}, session.Reveal{})
	}
	if s.env.Salle {
		return nil
	}
	minutes := usual
	s.fill(form{
		rows: func() []formRow {
			return []formRow{{label: w.SilentMinutes, value: strconv.Itoa(minutes), step: func(by int) tea.Cmd {
				minutes = max(1, min(session.WritingLimit, minutes+by))
				return nil
			}}}
		},
		end: func() tea.Cmd {
			s.zone = capturing
			return s.env.Do(done{w.SilenceBegins}, session.BeginWriting{Minutes: minutes})
		},
	})
	return nil
}

// drawSilence draws the clock of the silent writing for the room, and how many ideas
// wait, not which.
func (s *Screen) drawSilence(p page.Page) {
	w := &s.env.Words.Ideas
	left := s.view.silence.minutes(s.env.Now())
	text, st := strconv.Itoa(left), page.Title
	if left < 0 {
		text, st = "+"+strconv.Itoa(-left), page.Warn
	}
	y := max(0, (p.H-11)/2)
	p.Put(0, y, p.W, w.Silence, page.Title, page.Start)
	rows := s.env.Large(widget.Figures, text)
	if p.H > 16 && p.W > 2*len([]rune(rows[0])) {
		rows = s.env.Large(widget.Giant, text)
	}
	x := p.Block(0, y+2, rows, st)
	p.Put(x+2, y+1+len(rows), p.W-x-2, s.env.Count(w.MinutesLeft, max(0, left)), page.Label, page.Start)
	p.Put(0, y+3+len(rows), p.W, s.env.Count(w.Waiting, s.view.hidden), page.Label, page.Start)
}

// circle lets the tables speak in turn: after every idea the next one has the line, and
// ⏎ on an empty line passes.
func (s *Screen) circle() tea.Cmd {
	s.turns = !s.turns
	if !s.turns {
		return s.env.Say(screen.Good, s.env.Words.Ideas.TurnsEnd)
	}
	s.zone = capturing
	s.place.Group = max(1, s.place.Group)
	s.Sync()
	return s.env.Say(screen.Good, s.env.Words.Ideas.TurnsBegin)
}

// pass gives the line to the next table.
func (s *Screen) pass() {
	if s.turns {
		s.place.Group = s.place.Group%max(1, s.view.groups) + 1
	}
}
