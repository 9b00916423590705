// Package plan is the screen of what grows around the objectives: findings and the four
// quadrants, vision, challenges, axes and the perspectives that speak in them, measures
// with their calendar, means, risks, monitoring, recommendations, the ninety days and who
// follows it all up.
//
// The screen is a list of parts. ⏎ opens one, Tab goes on to the next, Esc comes back to
// the list. Most parts are lists with sheets; the others are pictures of what stands in
// those sheets, and ⏎ leads from them to the sheet that they show.
//
// # Why
//
// Nothing is written twice: monitoring and results are the objectives seen from another
// side, the means are the sums of the measures. So no table of the plan can disagree with
// its sheets.
//
// The package may import session and the packages of tui that draw and edit.
package plan

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// part is one part of the plan.
type part interface {
	code() string
	// count says how many things the part holds and how many are missing.
	count(*session.Retreat, *session.Chain) (n, missing int)
	open()
	show(session.ID) // opens the sheet of an item
	sync(*session.Retreat)
	draw(page.Page) screen.Caret
	update(tea.Msg) (bool, tea.Cmd)
	actions() []screen.Action
	capturing() bool
	context() string
	kept() int
}

// tally is what the list of parts says of one of them.
type tally struct{ n, missing int }

// Screen implements screen.Screen.
type Screen struct {
	env     *screen.Env
	parts   []part
	tallies []tally
	at      int // the part that is open, -1 for the list of parts
	list    widget.List
	begun   bool // something was said or decided
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, at: -1}
	s.parts = []part{
		newFindings(env), newSwot(env), newVision(env), newChallenges(env), newAxes(env), newMatrix(env),
		newMeasures(env), newMeans(env), newRisks(env), newTriggers(env), newMonitoring(env), newResults(env),
		newAdvice(env), newSteps(env), newReviews(env), newLoose(env),
	}
	s.tallies = make([]tally, len(s.parts))
	s.list.SetLen(len(s.parts))
	return s
}

// Open implements screen.Screen. A place may name a part as its mode, or an item.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if p.Item.IsZero() && p.Mode == "" {
		if s.at < 0 || !s.parts[s.at].capturing() {
			s.Sync()
		}
		return nil
	}
	mode := p.Mode
	if !p.Item.IsZero() {
		s.env.Room.Read(func(r *session.Retreat) { mode = partOf(r, p.Item) })
	}
	for i, part := range s.parts {
		if part.code() != mode {
			continue
		}
		s.enter(i)
		if !p.Item.IsZero() {
			part.show(p.Item)
		}
	}
	return nil
}

// partOf is the part in which an item is worked on.
func partOf(r *session.Retreat, id session.ID) string {
	switch e := r.Item(id).(type) {
	case *session.Finding:
		return "findings"
	case *session.Idea:
		if e.Kind == session.Challenge {
			return "challenges"
		}
		return "swot"
	case *session.Axis:
		return "axes"
	case *session.Measure:
		return "measures"
	case *session.Hazard:
		return "risks"
	case *session.Trigger:
		return "triggers"
	case *session.Recommendation:
		return "advice"
	case *session.Step:
		return "steps"
	case *session.Review:
		return "reviews"
	case *session.Profile:
		return "vision"
	}
	return ""
}

// enter opens a part.
func (s *Screen) enter(i int) {
	s.at = i
	s.list.Select(i)
	s.parts[i].open()
	s.Sync()
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	s.env.Room.Read(func(r *session.Retreat) {
		s.begun = len(r.Ideas())+len(r.Decisions())+len(r.Axes())+len(r.Objectives()) > 0
		if s.at >= 0 {
			s.parts[s.at].sync(r)
			return
		}
		chain := r.Chain()
		for i, part := range s.parts {
			s.tallies[i].n, s.tallies[i].missing = part.count(r, chain)
		}
	})
}

// Summary implements screen.Screen. What other screens hold makes no plan yet: the screen
// stays folded away until something of its own is in it.
func (s *Screen) Summary() (string, bool) {
	var axes, measures, own, missing int
	s.env.Room.Read(func(r *session.Retreat) {
		axes, measures = len(r.Axes()), len(r.Measures())
		own = axes + measures + len(r.Findings()) + len(r.Risks()) + len(r.Triggers()) + len(r.Recommendations()) + len(r.Steps()) + len(r.Reviews())
		if p := r.Profile(); p.VisionFR+p.VisionAR+p.MissionFR+p.MissionAR != "" {
			own++
		}
		if own == 0 {
			return
		}
		chain := r.Chain()
		for _, part := range s.parts {
			_, m := part.count(r, chain)
			missing += m
		}
	})
	w := s.env.Words
	text := s.env.Count(w.Plan.AxesN, axes) + w.Words.Comma + s.env.Count(w.Plan.MeasuresN, measures)
	if missing > 0 && !s.env.Salle {
		text += w.Words.Comma + s.env.Count(w.Plan.Missing, missing)
	}
	return text, own == 0 || !s.begun
}

// Context implements screen.Screen: the part, and the item that is open in it.
func (s *Screen) Context() string {
	if s.at < 0 {
		return ""
	}
	name := s.name(s.at)
	if of := s.parts[s.at].context(); of != "" {
		name += s.env.Words.Words.Comma + of
	}
	return name
}

// name is what a part is called.
func (s *Screen) name(i int) string { return s.env.Words.Plan.Parts[s.parts[i].code()] }

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool { return s.at >= 0 && s.parts[s.at].capturing() }

// Kept implements screen.Keeper.
func (s *Screen) Kept() (n int) {
	for _, part := range s.parts {
		n += part.kept()
	}
	return n
}

// Update implements screen.Screen. An answer goes to every part: the one that asked may
// have been left meanwhile.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		var all []tea.Cmd
		for _, part := range s.parts {
			_, cmd := part.update(done)
			all = append(all, cmd)
		}
		return false, tea.Batch(all...)
	}
	if s.at < 0 {
		press, ok := msg.(tea.KeyPressMsg)
		return ok && s.list.Key(keys.Rest(press)), nil
	}
	used, cmd := s.parts[s.at].update(msg)
	press, ok := msg.(tea.KeyPressMsg)
	if used || !ok || s.Capturing() {
		return used, cmd
	}
	switch name := keys.Rest(press); name {
	case "esc":
		s.at = -1
		s.Sync()
		return true, cmd
	case "left", "right":
		s.turn((name == "right") != s.env.Words.RTL)
		return true, cmd
	}
	return false, cmd
}

// turn opens the next part, or the one before.
func (s *Screen) turn(forward bool) {
	n := len(s.parts)
	if forward {
		s.enter((s.at + 1) % n)
	} else {
		s.enter((s.at + n - 1) % n)
	}
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	next := screen.Action{Keys: []string{"tab"}, Name: word(func(w *locale.Plan) string { return w.NextPart }), Salle: true, Run: func() tea.Cmd {
		s.turn(true)
		return nil
	}}
	if s.at < 0 {
		open := screen.Action{Keys: []string{"enter"}, Name: word(func(w *locale.Plan) string { return w.OpenPart }), Salle: true, Run: func() tea.Cmd {
			s.enter(max(0, s.list.Cursor()))
			return nil
		}}
		next.Hidden = true
		next.Run = func() tea.Cmd { s.enter(0); return nil }
		return []screen.Action{open, next}
	}
	all := s.parts[s.at].actions()
	if s.Capturing() || s.parts[s.at].context() != "" && busy(all) {
		return all
	}
	at := min(1, len(all))
	return append(append(append([]screen.Action{}, all[:at]...), next), all[at:]...)
}

// busy reports that a part has given Tab a meaning of its own, or offers only what
// belongs to a page over it.
func busy(all []screen.Action) bool {
	for _, a := range all {
		for _, key := range a.Keys {
			if key == "tab" || key == "space" {
				return true
			}
		}
	}
	return false
}

// word is a word of the screen, in whatever language the seat has when it is asked for.
func word(pick func(*locale.Plan) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Plan) }
}

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	if s.at >= 0 {
		return s.parts[s.at].draw(p)
	}
	w := s.env.Words.Plan
	p.Put(0, 0, p.W, w.Title, page.Heading, page.Start)
	list := p.Sub(0, 2, min(p.W, page.Measure), p.H-2)
	s.list.Draw(list, nil, func(p page.Page, i int, here bool) {
		if here {
			p.Cursor(0)
		}
		t := s.tallies[i]
		st := page.Body.Bold()
		if t.n == 0 {
			st = page.Label
		}
		p.Put(0, 0, p.W/2, s.name(i), st, page.Start)
		if t.n > 0 {
			p.RowEnd(p.W/2+4, 0, page.T(s.env.Count(w.Total, t.n), page.Body))
		}
		if t.missing > 0 && !s.env.Salle {
			p.Put(p.W/2+6, 0, 1, "◆", page.Warn, page.Start)
			p.Put(p.W/2+8, 0, p.W/2-8, s.env.Count(w.Missing, t.missing), page.Label, page.Start)
		}
	})
	return screen.Caret{}
}
