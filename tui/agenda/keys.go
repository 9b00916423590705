package agenda

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// What the screen asked for, to know the answer.
type (
	clocked  struct{ news string } // a session was started or ended
	resized  struct{}              // a length changed, or a session went out
	absorbed struct{}              // a proposal was applied
	reasoned struct {              // the reason of an adjustment, or an adjustment in words
		adjustment session.ID
		text       string
	}
)

// draft is where the text waits until it is saved.
func (r reasoned) draft() string {
	if r.adjustment.IsZero() {
		return "new"
	}
	return r.adjustment.String()
}

// draftItem is where the reason that is being typed is kept, by adjustment.
const draftItem = "agenda"

// step is by how much one key changes a session.
const step session.Minutes = 5

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.update(msg)
	return used, tea.Batch(cmd, s.wake())
}

func (s *Screen) update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case tickMsg:
		s.ticked(msg)
	case screen.Done:
		return false, s.answered(msg)
	case tea.PasteMsg:
		switch {
		case s.zone == reasoning:
			return s.typed(msg)
		case s.filling():
			return s.fill(msg)
		}
	case tea.KeyPressMsg:
		s.resumed = false // who presses a key has seen it
		switch {
		case s.zone == reasoning:
			return s.keyReasoning(msg)
		case s.filling():
			return s.fill(msg)
		case s.zone == choosing:
			return s.keyCard(keys.Rest(msg)), nil
		}
		return s.key(keys.Rest(msg)), nil
	}
	return false, nil
}

// answered hears what became of a change. A reason that was not saved comes back.
func (s *Screen) answered(msg screen.Done) tea.Cmd {
	_, kept := s.slots.Update(msg)
	_, also := s.hours.Update(msg)
	s.Sync()
	if msg.Err != nil {
		return tea.Batch(kept, also, s.refused(msg))
	}
	var said tea.Cmd
	switch from := msg.From.(type) {
	case clocked:
		said = s.env.Say(screen.Good, from.news)
	case absorbed:
		s.zone = programme
		s.seen = s.concerns()
		said = s.env.Say(screen.Good, s.env.Words.Agenda.Cures.Applied)
	case reasoned:
		s.log.Last()
	case replanned:
		s.toSlot(from.to)
		said = s.asked(len(msg.Receipt.Items) > 0)
	default:
		if msg.Receipt.Verb == session.VerbPlan {
			said = s.asked(len(msg.Receipt.Items) > 0)
		}
	}
	return tea.Batch(kept, also, said)
}

// refused brings back what people were doing when something could not be saved.
func (s *Screen) refused(msg screen.Done) tea.Cmd {
	if from, ok := msg.From.(reasoned); ok && s.zone != reasoning {
		s.zone, s.explain = reasoning, from.adjustment
		s.why.SetValue(from.text)
		return s.env.Drafts.Keep(draftItem, from.draft(), from.text)
	}
	if s.zone == editing && s.slots.Item().IsZero() {
		s.zone = modifying // the session that was to be inserted found no room
	}
	return nil
}

// key moves through what is shown.
func (s *Screen) key(name string) bool {
	if s.env.Salle && s.live() {
		return false // a cursor that nobody sees must not move
	}
	list := &s.list
	switch s.zone {
	case adjusting:
		list = &s.log
	case absorbing:
		list = &s.cures
	case packing:
		list = &s.needs
	default:
	}
	if s.detail {
		return s.keyDetail(name)
	}
	switch name {
	case "up", "down":
		list.Move(map[string]int{"up": -1, "down": 1}[name])
	case "pgup":
		list.Page(-1)
	case "home":
		list.First()
	case "end":
		list.Last()
	case "left", "right":
		return s.aside((name == "right") != s.env.Words.RTL)
	case "esc":
		if s.zone == programme {
			return false
		}
		if s.zone == absorbing {
			s.waived = s.view.pace.Delay
		}
		s.zone = programme
	case "pgdown":
		if (s.zone == programme || s.zone == absorbing) && s.live() {
			return false // it is the command that goes to the next session
		}
		list.Page(1)
	default:
		return false
	}
	return true
}

// keyDetail moves through the sheet of a session and from sheet to sheet.
func (s *Screen) keyDetail(name string) bool {
	switch name {
	case "up":
		s.top = max(0, s.top-1)
	case "down":
		s.top++ // drawing holds it
	case "pgup", "left":
		s.list.Move(-1)
		s.top = 0
	case "pgdown", "right":
		s.list.Move(1)
		s.top = 0
	case "esc":
		s.detail = false
	default:
		return false
	}
	return true
}

// aside changes the day; while modifying it is the length that changes, see Actions.
func (s *Screen) aside(forward bool) bool {
	if s.zone != programme && s.zone != absorbing || len(s.view.days) == 0 {
		return false
	}
	s.zone = programme
	if forward {
		s.turn(min(s.day+1, len(s.view.days)-1))
	} else {
		s.turn(max(s.day-1, 0))
	}
	s.list.SetLen(len(s.rows()))
	s.list.First()
	if s.live() {
		s.list.Select(s.view.around())
	}
	return true
}

// typed gives text to the line.
func (s *Screen) typed(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.why.Update(msg)
	return used, tea.Batch(cmd, s.env.Drafts.Keep(draftItem, reasoned{adjustment: s.explain}.draft(), s.why.Value()))
}

func (s *Screen) keyReasoning(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		from := reasoned{s.explain, strings.TrimSpace(s.why.Value())}
		s.zone = adjusting
		keep := s.env.Drafts.Keep(draftItem, from.draft(), "")
		switch {
		case !from.adjustment.IsZero():
			return true, tea.Batch(keep, s.env.Do(from, session.Edit{Item: from.adjustment, Field: "why", Value: from.text}))
		case from.text == "":
			return true, keep
		}
		now := s.env.Now()
		return true, tea.Batch(keep, s.env.Do(from, session.Enter{Type: "adjustment", Values: []string{
			"date", string(session.DateOf(now)), "at", session.MinutesOf(now).String(), "what", from.text,
		}}))
	case "esc":
		s.zone = adjusting
		return true, nil
	}
	return s.typed(msg)
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	if len(s.view.days) == 0 {
		return nil
	}
	switch {
	case s.zone == reasoning:
		return []screen.Action{{Show: "⏎", Name: func(l *locale.Strings) string { return l.Frame.Keys.Confirm }}}
	case s.zone == adjusting:
		return s.actionsAdjusting()
	case s.zone == modifying && !s.detail:
		return s.actionsModifying()
	case s.zone == absorbing && !s.detail:
		return s.actionsAbsorbing()
	case s.zone == editing, s.zone == praying:
		return s.actionsFilling()
	case s.zone == choosing:
		return s.actionsCard()
	case s.zone == packing:
		return nil
	}
	return append(s.actionsHere(), s.actionsEverywhere()...)
}

// actionsHere are those of the programme and of a sheet.
func (s *Screen) actionsHere() []screen.Action {
	day := screen.Action{Show: "←→", Name: word(func(w *locale.Agenda) string { return w.Day })}
	r, ok := s.current()
	if !ok {
		return []screen.Action{day}
	}
	var all []screen.Action
	if r.place.Kind != screen.Agenda || !s.detail {
		all = append(all, screen.Action{Keys: []string{"enter"}, Name: word(func(w *locale.Agenda) string { return w.Open }), Run: s.enter, Salle: true})
	}
	if s.proposed() {
		all = append(all, s.actionPropose())
	}
	if s.live() {
		all = append(all, s.actionsClock(r)...)
	}
	if !s.detail {
		all = append(all, day,
			screen.Action{Keys: []string{"tab"}, Name: word(func(w *locale.Agenda) string { return w.Modify }), Run: s.to(modifying)})
	}
	return all
}

// actionsClock start and end sessions.
func (s *Screen) actionsClock(r row) []screen.Action {
	name := word(func(w *locale.Agenda) string { return w.Start })
	if s.view.pos.running && r.slot.ID == s.view.now {
		name = word(func(w *locale.Agenda) string { return w.Stop })
	}
	all := []screen.Action{{Keys: []string{"space"}, Name: name, Run: s.toggle, Salle: true}}
	if s.view.pos.next && !s.detail {
		all = append(all, screen.Action{Keys: []string{"pgdown", "n"}, Show: "Pg↓", Name: word(func(w *locale.Agenda) string { return w.Following }), Run: s.following, Salle: true})
	}
	return all
}

// actionsEverywhere are offered in the programme and while modifying.
func (s *Screen) actionsEverywhere() []screen.Action {
	return append([]screen.Action{
		{Keys: []string{"d"}, Name: word(func(w *locale.Agenda) string { return w.Details }), Run: s.sheet},
		s.actionCard(),
		{Keys: []string{"w"}, Name: word(func(w *locale.Agenda) string { return w.Why }), Run: s.explainLast, Hidden: true},
		{Keys: []string{"r"}, Name: word(func(w *locale.Agenda) string { return w.Releve }), Run: s.releve},
		{Keys: []string{"a"}, Name: word(func(w *locale.Agenda) string { return w.Adjustments }), Run: s.to(adjusting)},
		{Keys: []string{"+", "=", ">"}, Name: word(func(w *locale.Agenda) string { return w.Lengthen }), Run: func() tea.Cmd { return s.resize(step) }, Hidden: true},
		{Keys: []string{"<"}, Name: word(func(w *locale.Agenda) string { return w.Shorten }), Run: func() tea.Cmd { return s.resize(-step) }, Hidden: true},
		{Name: word(func(w *locale.Agenda) string { return w.Today }), Run: func() tea.Cmd { return s.Open(screen.Place{}) }, Hidden: true},
	}, s.actionsReplan()...)
}

func (s *Screen) actionsModifying() []screen.Action {
	longer, shorter := "right", "left"
	if s.env.Words.RTL {
		longer, shorter = shorter, longer
	}
	return append([]screen.Action{
		{Show: "←→", Name: word(func(w *locale.Agenda) string { return w.FiveMinutes })},
		{Keys: []string{longer}, Run: func() tea.Cmd { return s.resize(step) }, Hidden: true},
		{Keys: []string{shorter}, Run: func() tea.Cmd { return s.resize(-step) }, Hidden: true},
		{Keys: []string{"enter"}, Name: word(func(w *locale.Agenda) string { return w.Open }), Run: s.enter},
		{Keys: []string{"delete"}, Name: word(func(w *locale.Agenda) string { return w.Drop }), Run: s.drop},
		{Keys: []string{"tab"}, Name: word(func(w *locale.Agenda) string { return w.Adjustments }), Run: s.to(adjusting)},
	}, s.inOrder()...)
}

// inOrder are the other commands while lengths are changed: those of the plan first.
func (s *Screen) inOrder() []screen.Action {
	plan, all := s.actionsReplan(), s.actionsEverywhere()
	return append(plan, all[:len(all)-len(plan)]...)
}

func (s *Screen) actionsAdjusting() []screen.Action {
	return []screen.Action{
		{Keys: []string{"n"}, Name: func(l *locale.Strings) string { return l.Agenda.Replan.Say }, Run: s.say},
		{Keys: []string{"enter", "w"}, Name: word(func(w *locale.Agenda) string { return w.Why }), Run: s.explainChosen},
		{Keys: []string{"tab"}, Name: func(l *locale.Strings) string { return l.Frame.Screens.Agenda }, Run: s.to(programme)},
		{Keys: []string{"r"}, Name: word(func(w *locale.Agenda) string { return w.Releve }), Run: s.releve},
	}
}

// word names a command by one of the screen's words.
func word(pick func(*locale.Agenda) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Agenda) }
}

func (s *Screen) to(z zone) func() tea.Cmd {
	return func() tea.Cmd {
		s.zone = z
		s.log.Last()
		return nil
	}
}

// enter goes where the work of the session happens; on its sheet that is where it is.
func (s *Screen) enter() tea.Cmd {
	r, ok := s.current()
	switch {
	case !ok:
		return nil
	case r.place.Kind != screen.Agenda:
		return s.env.Goto(r.place)
	case s.env.Salle:
		return nil // sheets and the journal are no sight for the room
	case r.place.Mode == ModeAdjustments:
		return s.to(adjusting)()
	}
	return s.sheet()
}

func (s *Screen) sheet() tea.Cmd {
	s.detail, s.top = !s.detail && s.list.Len() > 0, 0
	return nil
}

// toggle starts the session under the cursor, or ends it when it runs.
func (s *Screen) toggle() tea.Cmd {
	r, ok := s.current()
	if !ok || !s.live() {
		return nil
	}
	if s.view.pos.running && r.slot.ID == s.view.now {
		return s.env.Do(clocked{s.env.Words.Agenda.Ended}, session.Finish{Slot: r.slot.ID, At: s.env.Now()})
	}
	return s.begin(r.slot.ID)
}

// following starts the session that comes next.
func (s *Screen) following() tea.Cmd {
	if !s.live() || !s.view.pos.next {
		return nil
	}
	s.list.Select(s.view.pos.nextAt)
	return s.begin(s.view.days[s.view.today].rows[s.view.pos.nextAt].slot.ID)
}

func (s *Screen) begin(id session.ID) tea.Cmd {
	return s.env.Do(clocked{s.env.Words.Agenda.Began}, session.Begin{Slot: id, At: s.env.Now()})
}

func (s *Screen) resize(by session.Minutes) tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	return s.env.Do(resized{}, session.Resize{Slot: r.slot.ID, By: by, At: s.env.Now()})
}

func (s *Screen) drop() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	return s.env.Do(resized{}, session.Drop{Slot: r.slot.ID, At: s.env.Now()})
}

// explainLast asks for the reason of the last change, of the session under the cursor if
// it has one.
func (s *Screen) explainLast() tea.Cmd {
	r, _ := s.current()
	s.log.Last()
	for i := len(s.view.adjustments) - 1; i >= 0; i-- {
		if s.view.adjustments[i].slot == r.slot.ID {
			s.log.Select(i)
			break
		}
	}
	if len(s.view.adjustments) == 0 {
		return s.to(adjusting)()
	}
	return s.explainChosen()
}

// explainChosen asks for the reason of the adjustment under the cursor.
func (s *Screen) explainChosen() tea.Cmd {
	i := s.log.Cursor()
	if i < 0 || i >= len(s.view.adjustments) {
		return nil
	}
	a := s.view.adjustments[i]
	s.zone, s.explain = reasoning, a.id
	s.why.SetValue(a.why)
	if draft := s.env.Drafts.Text(draftItem, a.id.String()); draft != "" {
		s.why.SetValue(draft)
	}
	return nil
}

// say opens a line for an adjustment in one's own words.
func (s *Screen) say() tea.Cmd {
	s.zone, s.explain = reasoning, session.ID{}
	s.why.SetValue(s.env.Drafts.Text(draftItem, reasoned{}.draft()))
	return nil
}

func (s *Screen) releve() tea.Cmd {
	p := screen.Place{Kind: screen.Report, Mode: ModeReleve}
	if s.day >= 0 {
		p.Item = s.view.days[s.day].id
	}
	return s.env.Goto(p)
}
