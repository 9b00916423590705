package objectives

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/smart"
	"halqa/tui/screen"
)

// did is what the screen asked for, to know the answer again.
type did struct {
	what   act
	item   session.ID
	number string
}

type act int

const (
	validating act = iota
	splitting
	demoting
	publishing
)

// validate says that the objective is SMART; the session refuses it as long as a question
// is open, and says which.
func (s *Screen) validate() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	return s.env.Do(did{validating, r.ID, r.Number}, session.Validate{Objective: r.ID})
}

// split makes two sheets of two objectives in one.
func (s *Screen) split() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	return s.env.Do(did{splitting, r.ID, r.Number}, session.SplitObjective{Objective: r.ID})
}

// demote asks under which objective the activity belongs; those of its axis stand first,
// so that ⏎ is right most of the time.
func (s *Screen) demote() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	s.over, s.moving = hosting, r.ID
	s.Sync()
	s.list.First()
	return nil
}

// settle makes the measure under the objective that was chosen.
func (s *Screen) settle() tea.Cmd {
	i := s.list.Cursor()
	if i < 0 || i >= len(s.hosts) {
		return nil
	}
	r, _ := s.Find(s.moving)
	s.over = shelf
	return s.env.Do(did{demoting, s.hosts[i].ID, r.Number}, session.Demote{Objective: s.moving, Under: s.hosts[i].ID})
}

// publish marks the plan as it stands as its next version.
func (s *Screen) publish() tea.Cmd { return s.env.Do(did{what: publishing}, session.PublishDraft{}) }

// arrived hears what became of an act. A validation that is refused leads to the question
// that stands in its way; new items are shown.
func (s *Screen) arrived(msg screen.Done) tea.Cmd {
	s.returned(msg)
	from, ok := msg.From.(did)
	if !ok {
		return nil
	}
	w := s.env.Words.Objectives
	if msg.Err != nil {
		if from.what == validating {
			s.toQuestion(from.item)
		}
		return nil
	}
	s.Sync()
	switch from.what {
	case validating:
		return s.env.Say(screen.Good, fmt.Sprintf(w.NowValid, from.number))
	case splitting:
		second := msg.Receipt.Items[0]
		s.Show(second)
		r, _ := s.Find(second)
		return s.env.Say(screen.Good, fmt.Sprintf(w.NowTwo, from.number, r.Number))
	case demoting:
		s.Show(from.item)
		r, _ := s.Find(from.item)
		return s.env.Say(screen.Good, fmt.Sprintf(w.NowMeasure, s.shortOf(msg.Receipt.Items[0]), r.Number))
	case publishing:
		s.over = changing
		s.Sync()
		return s.env.Say(screen.Good, fmt.Sprintf(w.NowPublished, s.shortOf(msg.Receipt.Items[0])))
	}
	return nil
}

// toQuestion opens the sheet where something is asked.
func (s *Screen) toQuestion(item session.ID) {
	r, ok := s.Find(item)
	if !ok || len(r.asked) == 0 {
		return
	}
	if s.Sheet.Item() != item {
		s.Show(item)
	}
	s.Sheet.Select(s.field(r.asked[0]))
}

// shortOf is the number of an item.
func (s *Screen) shortOf(id session.ID) (short string) {
	s.env.Room.Read(func(r *session.Retreat) {
		if e := r.Item(id); e != nil {
			short = session.Base(e).Short
		}
	})
	return short
}

// showChanges opens the page of changes at its beginning.
func (s *Screen) showChanges() tea.Cmd { return s.openChanges(session.ID{}) }

// named is a command of this screen.
func named(pick func(*locale.Objectives) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Objectives) }
}

// planActs are the commands that bring a sheet into the plan. Splitting stands on the
// help line when the rule sees two objectives, making a measure when it sees an activity.
func (s *Screen) planActs() []screen.Action {
	r, ok := s.Current()
	asks := func(rule smart.Rule) bool {
		return slices.ContainsFunc(r.asked, func(f smart.Finding) bool { return f.Rule == rule })
	}
	acts := []screen.Action{
		{Keys: []string{"h"}, Name: named(func(w *locale.Objectives) string { return w.Changes }), Run: s.showChanges, Hidden: true, Salle: true},
		{Keys: []string{"g"}, Name: named(func(w *locale.Objectives) string { return w.Frame }), Run: s.openFrame, Hidden: true},
		{Keys: []string{"p"}, Name: named(func(w *locale.Objectives) string { return w.Publish }), Run: s.publish, Hidden: true},
	}
	if !ok {
		return acts
	}
	own := []screen.Action{
		{Keys: []string{"x"}, Name: named(func(w *locale.Objectives) string { return w.Split }), Run: s.split, Hidden: !asks(smart.S02)},
		{Keys: []string{"m"}, Name: named(func(w *locale.Objectives) string { return w.Demote }), Run: s.demote, Hidden: !asks(smart.S04)},
		{Keys: []string{"d"}, Name: named(func(w *locale.Objectives) string { return w.Cite }), Run: s.cite, Hidden: !r.pending},
		{Keys: []string{"w"}, Name: named(func(w *locale.Objectives) string { return w.Waive }), Run: s.waive, Hidden: len(r.asked) == 0},
	}
	if r.standing != session.Validated {
		own = append(own, screen.Action{Keys: []string{"v"}, Name: named(func(w *locale.Objectives) string { return w.Validate }), Run: s.validate, Hidden: r.letters.worst() >= smart.Warning})
	}
	return append(own, acts...)
}
