package objectives

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// over is what lies over the shelf. Esc leads back to the shelf from each.
type over int

const (
	shelf    over = iota
	hosting       // under which objective an activity goes
	changing      // what changed since a version of the plan
	framing       // what the objectives must fit into
)

// openFrame opens the sheet of what the objectives must fit into: years, money, roles.
func (s *Screen) openFrame() tea.Cmd {
	var id session.ID
	s.env.Room.Read(func(r *session.Retreat) { id = r.Profile().ID })
	if id.IsZero() {
		return s.env.Say(screen.Ask, s.env.Words.Objectives.NoFrame)
	}
	s.over = framing
	s.frame.Edit(id)
	s.Sync()
	return nil
}

// frameSpecs are the fields of the retreat that the rules about the whole plan read.
func (s *Screen) frameSpecs() []sheet.Spec {
	specs := []sheet.Spec{
		{Field: "plan_start"},
		{Field: "plan_end"},
		{Field: "budget_mad", Air: true},
		{Field: "max_per_owner"},
		{Field: "roles", Air: true, Hint: s.env.Words.Objectives.RolesHint},
		{Field: "validated", Air: true}, // from here on names are held for so many months
		{Field: "retention"},
	}
	return specs
}

// keyOver gives a key to what lies over the shelf.
func (s *Screen) keyOver(msg tea.Msg) (bool, tea.Cmd) {
	if s.over == framing {
		used, cmd := s.frame.Update(msg)
		if used {
			return true, cmd
		}
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, nil
	}
	name := keys.Rest(press)
	switch {
	case name == "esc":
		s.over = shelf
		s.Sync()
		return true, nil
	case s.over == framing:
		return false, nil
	case s.over == changing && (name == "left" || name == "right"):
		return s.turnEdition((name == "right") != s.env.Words.RTL), nil
	}
	return s.list.Key(name), nil
}

// overActions are the commands of what lies over the shelf.
func (s *Screen) overActions() []screen.Action {
	switch s.over {
	case hosting:
		return []screen.Action{{Keys: []string{"enter"}, Name: named(hostName), Run: s.settle}}
	case framing:
		if s.frame.Writing() {
			return s.promptActions()
		}
		return []screen.Action{{Keys: []string{"enter"}, Name: writing, Run: s.frame.Write}}
	case changing:
		return s.changeActions()
	case shelf:
	}
	return nil
}

// drawOver draws what lies over the shelf.
func (s *Screen) drawOver(p page.Page) screen.Caret {
	switch s.over {
	case hosting:
		s.drawHosts(p)
	case changing:
		return s.drawChanges(p)
	case framing:
		return s.drawFrame(p)
	case shelf:
	}
	return screen.Caret{}
}

// hostName is the command that makes the measure.
func hostName(w *locale.Objectives) string { return w.Demote }

// writing is a word of all sheets.
func writing(l *locale.Strings) string { return l.Sheet().Write }

// drawHosts draws the objectives under which an activity can go, in full: it is their
// words that people choose by.
func (s *Screen) drawHosts(p page.Page) {
	w := s.env.Words.Objectives
	r, _ := s.Find(s.moving)
	p.Head(0, w.UnderWhich, r.Number)
	y := 2 + p.Wrap(0, 2, min(p.W, page.Measure), 3, r.Main, page.Label) + 1
	width := min(p.W, page.Measure) - hostText
	s.list.Draw(p.Sub(0, y, p.W, p.H-y), func(i int) int { return max(1, p.Rows(s.hosts[i].text, width)) + 1 },
		func(p page.Page, i int, here bool) {
			if here {
				p.CursorRows(0, p.H-1)
			}
			h := s.hosts[i]
			p.Put(0, 0, hostText-1, h.number, page.Label, page.Start)
			p.Wrap(hostText, 0, width, p.H-1, h.text, page.Body)
		})
}

// hostText is the column of the words of an objective in the list of hosts.
const hostText = 7

// drawFrame draws the sheet of the plan above the questions about all objectives together.
func (s *Screen) drawFrame(p page.Page) screen.Caret {
	w := s.env.Words.Objectives
	n := len(s.planAsks)
	p.Head(0, w.Frame, "")
	rows := 2
	for _, f := range s.planAsks {
		rows += p.Rows(f.Message(s.env.Lang()), min(p.W, page.Measure)-2)
	}
	rows = min(rows, p.H/2)
	caret := s.frame.Draw(p.Sub(0, 2, p.W, p.H-2-rows), true)
	foot := p.Sub(0, p.H-rows+1, p.W, rows-1)
	if n == 0 {
		foot.Put(0, 0, foot.W, w.PlanFits, page.Label, page.Start)
		return caret
	}
	foot.Head(0, w.Questions, strconv.Itoa(n))
	y := 1
	for _, f := range s.planAsks {
		foot.Put(0, y, 1, "◆", page.Warn, page.Start)
		y += foot.Wrap(2, y, min(foot.W, page.Measure)-2, foot.H-y, f.Message(s.env.Lang()), page.Body)
	}
	return caret
}
