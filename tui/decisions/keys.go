package decisions

import (
	"context"
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// acted is what the screen asked for, to know the answer again.
type acted struct {
	what     act
	decision session.ID
	number   string
}

type act int

const (
	adopting act = iota
	revising
	promoting
)

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		_, cmd := s.sheet.Update(done)
		return false, tea.Batch(cmd, s.arrived(done))
	}
	switch s.zone {
	case filling:
		return s.keyFilling(msg)
	case picking:
		return s.keyPicking(msg)
	case tracing:
		return s.keyTracing(msg)
	case listing:
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, nil
	}
	return s.keyListing(keys.Rest(press)), nil
}

func (s *Screen) keyListing(name string) bool {
	if s.alone && (name == "up" || name == "down") {
		s.top = max(0, s.top+map[string]int{"up": -1, "down": 1}[name])
		return true
	}
	switch name {
	case "up":
		s.list.Move(-1)
	case "down":
		s.list.Move(1)
	case "pgup":
		s.page(-1)
	case "pgdown":
		s.page(1)
	case "home":
		s.list.First()
	case "end":
		s.list.Last()
	case "esc":
		if !s.alone {
			return false
		}
		s.alone = false
	default:
		return false
	}
	s.Sync()
	return true
}

// page turns to the next decision when one stands alone, else to the next window.
func (s *Screen) page(d int) {
	if s.alone {
		s.list.Move(d)
		s.top = 0
		return
	}
	s.list.Page(d)
}

func (s *Screen) keyFilling(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.sheet.Update(msg)
	if s.sheet.Blank() && !s.sheet.Writing() {
		s.zone = listing // nothing was written: there is no sheet
		s.Sync()
		return used, cmd
	}
	press, ok := msg.(tea.KeyPressMsg)
	if used || !ok || s.sheet.Writing() {
		return used, cmd
	}
	switch keys.Rest(press) {
	case "esc":
		s.zone = listing
		s.selectID(s.sheet.Item())
	case "pgup", "pgdown":
		s.turn(map[string]int{"pgup": -1, "pgdown": 1}[keys.Rest(press)])
	default:
		return false, cmd
	}
	s.Sync()
	return true, cmd
}

// turn opens the sheet of the next decision.
func (s *Screen) turn(d int) {
	s.selectID(s.sheet.Item())
	if s.list.Move(d) {
		s.sheet.Edit(s.rows[s.list.Cursor()].id)
	}
}

func (s *Screen) selectID(id session.ID) {
	for i, r := range s.rows {
		if r.id == id {
			s.list.Select(i)
		}
	}
}

func (s *Screen) keyPicking(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.pick.Update(msg)
	if press, ok := msg.(tea.KeyPressMsg); ok && !used && keys.Rest(press) == "esc" {
		return true, s.picked()
	}
	return used, cmd
}

// picked goes back from the evidence to the sheet.
func (s *Screen) picked() tea.Cmd {
	s.zone = filling
	s.Sync()
	return nil
}

func (s *Screen) keyTracing(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.chain.Update(msg)
	if press, ok := msg.(tea.KeyPressMsg); ok && !used && keys.Rest(press) == "esc" {
		s.zone = s.back
		s.Sync()
		return true, nil
	}
	return used, cmd
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	name := func(pick func(*locale.Decisions) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Decisions) }
	}
	shared := func(pick func(*locale.Sheet) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(l.Sheet()) }
	}
	switch {
	case s.zone == picking:
		return []screen.Action{
			{Keys: []string{"space"}, Name: shared(func(w *locale.Sheet) string { return w.Toggle }), Run: s.pick.Toggle},
			{Keys: []string{"/", "ctrl+f"}, Name: shared(func(w *locale.Sheet) string { return w.Search }), Run: s.pick.Search},
			{Keys: []string{"enter"}, Name: shared(func(w *locale.Sheet) string { return w.Done }), Run: s.picked},
		}
	case s.zone == tracing:
		return []screen.Action{{Keys: []string{"enter"}, Name: name(func(w *locale.Decisions) string { return w.OpenSheet }), Run: s.chain.Go, Salle: true}}
	case s.Capturing():
		return []screen.Action{
			{Show: "⏎", Name: shared(func(w *locale.Sheet) string { return w.Next })},
			{Show: "Ctrl+J", Name: shared(func(w *locale.Sheet) string { return w.Line })},
			{Show: "Esc", Name: shared(func(w *locale.Sheet) string { return w.Leave })},
		}
	}
	return s.atRest(name, shared)
}

// atRest are the commands of the list and of a sheet in which nobody writes.
func (s *Screen) atRest(name func(func(*locale.Decisions) string) func(*locale.Strings) string, shared func(func(*locale.Sheet) string) func(*locale.Strings) string) []screen.Action {
	enter := screen.Action{Keys: []string{"enter"}, Name: name(s.enterName), Run: s.enter, Salle: true}
	if s.zone == filling {
		enter.Name = shared(func(w *locale.Sheet) string { return w.Write })
	}
	cur, ok := s.current()
	enter.Hidden = !ok
	return []screen.Action{
		enter,
		{Keys: []string{"+", "="}, Name: name(func(w *locale.Decisions) string { return w.New }), Run: s.draft, Hidden: s.zone == filling},
		{Keys: []string{"a"}, Name: name(func(w *locale.Decisions) string { return w.Adopt }), Run: s.adopt, Hidden: !ok || cur.status == session.Adopted},
		{Keys: []string{"c"}, Name: shared(func(w *locale.Sheet) string { return w.Chain }), Run: s.trace, Salle: true, Hidden: !ok},
		{Keys: []string{"o"}, Name: name(func(w *locale.Decisions) string { return w.Objective }), Run: s.promote, Hidden: !ok},
		{Show: "Pg↑ Pg↓", Name: name(func(w *locale.Decisions) string { return w.NextOne }), Hidden: !s.alone, Salle: true},
		{Keys: []string{"j"}, Name: name(func(w *locale.Decisions) string { return w.Postpone }), Run: s.postpone, Hidden: true},
		{Keys: []string{"r"}, Name: name(func(w *locale.Decisions) string { return w.Revise }), Run: s.revise, Hidden: true},
		{Keys: []string{"delete"}, Name: name(func(w *locale.Decisions) string { return w.Withdraw }), Run: s.withdraw, Hidden: true},
	}
}

func (s *Screen) enterName(w *locale.Decisions) string {
	switch {
	case s.alone:
		return w.All
	case s.env.Salle:
		return w.Alone
	}
	return w.OpenSheet
}

// enter opens the sheet, writes in it, or in salle shows one decision alone.
func (s *Screen) enter() tea.Cmd {
	r, ok := s.current()
	switch {
	case !ok:
		return nil
	case s.env.Salle:
		s.alone, s.top = !s.alone, 0
		return nil
	case s.zone == filling:
		return s.sheet.Write()
	}
	s.show(r.id)
	return nil
}

// draft opens the sheet of a new decision, filled in from the poll or the session in
// which people are.
func (s *Screen) draft() tea.Cmd {
	if s.env.Salle {
		return nil
	}
	s.zone = filling
	d := session.DraftDecision{Slot: s.place.Slot, Poll: s.place.Poll, Date: session.DateOf(s.env.Now())}
	s.place.Poll = session.ID{} // the next one has its own origin
	var begun session.ID
	s.env.Room.Read(func(r *session.Retreat) {
		if d.Slot.IsZero() {
			d.Slot = running(r)
		}
		begun = unwritten(r, d.Poll)
	})
	defer s.Sync()
	if !begun.IsZero() {
		s.sheet.Edit(begun)
		s.Sync()
		return s.sheet.Write()
	}
	s.sheet.Edit(session.ID{})
	s.Sync()
	if !d.Poll.IsZero() {
		return s.sheet.Add(d)
	}
	return s.sheet.Begin(func(words string) session.Command {
		if d.TextFR = words; text.Dir(words) == text.RTL {
			d.TextFR, d.TextAR = "", words
		}
		return d
	})
}

// running is the session that is under way, zero between two of them.
func running(r *session.Retreat) (id session.ID) {
	for _, slot := range r.Slots() {
		if slot.Began > 0 && slot.Ended == 0 {
			id = slot.ID
		}
	}
	return id
}

// unwritten is the decision that was already opened from a poll and still has no words.
func unwritten(r *session.Retreat, poll session.ID) session.ID {
	for _, d := range r.Decisions() {
		if !poll.IsZero() && d.Poll == poll && d.Wording() == "" {
			return d.ID
		}
	}
	return session.ID{}
}

func (s *Screen) adopt() tea.Cmd { return s.rule(session.Adopted) }

func (s *Screen) postpone() tea.Cmd { return s.rule(session.Postponed) }

func (s *Screen) rule(status session.DecisionStatus) tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	return s.env.Do(acted{adopting, r.id, r.number}, session.Rule{Decision: r.id, Status: status})
}

// revise opens a decision with the same words that takes the place of the old one, which
// stays readable and names it.
func (s *Screen) revise() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	d := session.DraftDecision{Slot: s.place.Slot, Date: session.DateOf(s.env.Now())}
	s.env.Room.Read(func(rt *session.Retreat) {
		if old, ok := rt.Item(r.id).(*session.Decision); ok {
			d.TextFR, d.TextAR, d.Poll = old.TextFR, old.TextAR, old.Poll
		}
	})
	return s.env.Work(acted{revising, r.id, r.number}, func(ctx context.Context) (session.Receipt, error) {
		receipt, err := s.env.Room.Do(ctx, s.env.Seat, d)
		if err != nil || len(receipt.Items) == 0 {
			return receipt, err
		}
		_, err = s.env.Room.Do(ctx, s.env.Seat,
			session.Rule{Decision: r.id, Status: session.Revised, By: receipt.Items[0]},
			session.Link{Item: receipt.Items[0], To: r.id})
		return receipt, err
	})
}

// promote drafts an objective from the decision and goes to its sheet.
func (s *Screen) promote() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	return s.env.Do(acted{promoting, r.id, r.number}, session.DraftObjective{Text: r.main, From: []session.ID{r.id}})
}

func (s *Screen) withdraw() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	s.zone = listing
	return s.env.Do(nil, session.Withdraw{Item: r.id})
}

func (s *Screen) trace() tea.Cmd {
	if r, ok := s.current(); ok {
		s.back, s.zone = s.zone, tracing
		s.chain.Open(r.id)
	}
	return nil
}

// arrived hears what became of an act. A refused adoption goes to the field it misses.
func (s *Screen) arrived(msg screen.Done) tea.Cmd {
	from, ok := msg.From.(acted)
	if !ok {
		return nil
	}
	if msg.Err != nil {
		if from.what == adopting {
			s.missing(from.decision, msg.Err)
		}
		return nil
	}
	switch from.what {
	case adopting:
		return s.said(from)
	case revising:
		s.show(msg.Receipt.Items[0])
	case promoting:
		return s.env.Goto(screen.Place{Kind: screen.Objectives, Item: msg.Receipt.Items[0]})
	}
	return nil
}

// missing opens the sheet on the field without which a decision can't be adopted.
func (s *Screen) missing(id session.ID, err error) {
	main := func(name string) string {
		if s.env.Words.RTL {
			return name + "_ar"
		}
		return name + "_fr"
	}
	var field string
	switch {
	case errors.Is(err, session.ErrNoRationale):
		field = main("rationale")
	case errors.Is(err, session.ErrNoEvidence):
		field = "links"
	case errors.Is(err, session.ErrEmptyText):
		field = main("text")
	default:
		return
	}
	if s.zone != filling || s.sheet.Item() != id {
		s.show(id)
	}
	s.sheet.Select(field)
}

// said tells the new status of a decision.
func (s *Screen) said(from acted) tea.Cmd {
	s.Sync()
	for _, r := range s.rows {
		if r.id == from.decision {
			_, word := s.status(r)
			return s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Decisions.Now, r.number, word))
		}
	}
	return nil
}
