package agenda

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// replanned is the answer to a change of the plan; the cursor goes to a session.
type replanned struct{ to session.ID }

// actionsReplan change the plan around the session under the cursor.
func (s *Screen) actionsReplan() []screen.Action {
	word := func(pick func(*locale.Replan) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Agenda.Replan) }
	}
	return []screen.Action{
		{Keys: []string{"e"}, Name: word(func(w *locale.Replan) string { return w.Sheet }), Run: s.edit},
		{Keys: []string{"i"}, Name: word(func(w *locale.Replan) string { return w.Insert }), Run: s.insert},
		{Keys: []string{"k", "shift+up"}, Name: word(func(w *locale.Replan) string { return w.Earlier }), Run: func() tea.Cmd { return s.swap(false) }},
		{Keys: []string{"j", "shift+down"}, Name: word(func(w *locale.Replan) string { return w.Later }), Run: func() tea.Cmd { return s.swap(true) }},
		{Keys: []string{"v"}, Name: word(func(w *locale.Replan) string { return w.Split }), Run: s.split},
		{Keys: []string{"m"}, Name: word(func(w *locale.Replan) string { return w.DayAfter }), Run: func() tea.Cmd { return s.carry(1) }},
		{Keys: []string{"p"}, Name: word(func(w *locale.Replan) string { return w.DayBefore }), Run: func() tea.Cmd { return s.carry(-1) }},
		{Keys: []string{"h"}, Name: word(func(w *locale.Replan) string { return w.Prayers }), Run: s.editDay},
		{Keys: []string{"g"}, Name: word(func(w *locale.Replan) string { return w.Needs }), Run: s.to(packing), Hidden: true},
	}
}

// insert adds a session behind the one under the cursor and opens its sheet.
func (s *Screen) insert() tea.Cmd {
	if s.day < 0 || s.env.Salle {
		return nil
	}
	c := session.Insert{Day: s.view.days[s.day].id, At: s.env.Now(), Values: []string{"type", "contenu", "format", "plénière"}}
	if r, ok := s.current(); ok {
		c.After = r.slot.ID
	}
	s.back, s.zone, s.detail = modifying, editing, false
	add := s.slots.Add(c)
	s.Sync()
	return tea.Batch(add, s.slots.Write())
}

func (s *Screen) split() tea.Cmd {
	return s.change(func(id session.ID) session.Command { return session.Split{Slot: id, At: s.env.Now()} })
}

func (s *Screen) swap(later bool) tea.Cmd {
	return s.change(func(id session.ID) session.Command {
		return session.Swap{Slot: id, Later: later, At: s.env.Now()}
	})
}

// carry moves the session under the cursor to a neighbouring day.
func (s *Screen) carry(by int) tea.Cmd {
	day := s.day + by
	if day < 0 || day >= len(s.view.days) {
		return nil
	}
	return s.change(func(id session.ID) session.Command {
		return session.Carry{Slot: id, Day: s.view.days[day].id, At: s.env.Now()}
	})
}

// change sends a command about the session under the cursor, which keeps the cursor.
func (s *Screen) change(command func(session.ID) session.Command) tea.Cmd {
	r, ok := s.current()
	if !ok || s.env.Salle {
		return nil
	}
	return s.env.Do(replanned{r.slot.ID}, command(r.slot.ID))
}

// edit opens the sheet of the session under the cursor, to be written in.
func (s *Screen) edit() tea.Cmd {
	r, ok := s.current()
	if !ok || s.env.Salle {
		return nil
	}
	s.back = s.zone
	s.zone, s.detail = editing, false
	s.slots.Edit(r.slot.ID)
	s.Sync()
	return nil
}

// editDay opens the sheet of the day on show.
func (s *Screen) editDay() tea.Cmd {
	if s.day < 0 || s.env.Salle {
		return nil
	}
	s.back = s.zone
	s.zone, s.detail = praying, false
	s.hours.Edit(s.view.days[s.day].id)
	s.Sync()
	return nil
}

// filling reports that a sheet is open.
func (s *Screen) filling() bool { return s.zone == editing || s.zone == praying }

// form is the sheet that is open.
func (s *Screen) form() *sheet.Model {
	if s.zone == praying {
		return s.hours
	}
	return s.slots
}

// fill gives a message to the sheet that is open; Esc at rest closes it.
func (s *Screen) fill(msg tea.Msg) (bool, tea.Cmd) {
	form := s.form()
	writing := form.Writing()
	used, cmd := form.Update(msg)
	if press, ok := msg.(tea.KeyPressMsg); ok && !used && !writing && keys.Rest(press) == "esc" {
		s.zone = s.back
		if !form.Item().IsZero() {
			s.toSlot(form.Item())
		}
		return true, nil
	}
	return used, cmd
}

// actionsFilling are those of a sheet that is open.
func (s *Screen) actionsFilling() []screen.Action {
	form := s.form()
	if form.Writing() {
		return []screen.Action{
			{Show: "⏎", Name: func(l *locale.Strings) string { return l.Frame.Keys.Confirm }},
		}
	}
	all := []screen.Action{
		{Show: "↑↓", Name: func(l *locale.Strings) string { return l.Frame.Keys.Choose }},
		{Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Frame.Keys.Change }, Run: func() tea.Cmd { return form.Write() }},
	}
	if form.Turns() {
		all = append(all, screen.Action{Show: "←→", Name: func(l *locale.Strings) string { return l.Frame.Keys.Change }})
	}
	if s.zone == editing {
		all = append(all, s.actionCard())
	}
	return all
}

// specs is the sheet of a session: what people change first stands first.
func (s *Screen) specs(r *session.Retreat) []sheet.Spec {
	w := &s.env.Words.Agenda.Replan
	first, second := "title_fr", "title_ar"
	if s.env.Words.RTL {
		first, second = second, first
	}
	slot, _ := r.Item(s.slots.Item()).(*session.Slot)
	name := ""
	if slot != nil {
		if card, ok := slot.TechniqueCard(); ok {
			name = card.Name.In(s.env.Lang())
		}
	}
	return []sheet.Spec{
		{Field: first, Large: true, Quick: true, Twin: second, Hint: w.Untitled},
		{Field: second, Large: true, Quiet: true, Quick: true, Twin: first, Hint: s.env.Words.Fields["slot."+second]},
		{Field: "length", Quick: true, Air: true},
		{Field: "start", Now: s.hourOf(s.slots.Item())},
		{Field: "anchored"},
		{Field: "type", Choices: sheet.Choices(w.Types, types...)},
		{Field: "format", Choices: sheet.Choices(w.Formats, formats...)},
		{Field: "least"},
		{Field: "purpose", Air: true},
		{Field: "card", Opens: true, Text: name, Hint: w.NoCard},
		{Field: "technique"},
		{Field: "tracks"},
		{Field: "materials"},
		{Field: "outputs"},
		{Field: "notes", Air: true},
		{Field: "if_late"},
		{Field: "plan_b"},
		{Field: "prayer", Choices: sheet.Choices(w.Pauses, "", "dohr", "asr")},
		{Field: "screen", Choices: sheet.Choices(w.Places, screens...)},
	}
}

// The values that arrows choose from, as templates write them.
var (
	types = []string{
		"accueil", "ouverture", "cadre", "contenu", "groupe", "vote", "decision", "pause", "repas", "energiseur",
		"engagement", "evaluation", "ajustement", "cloture",
	}
	formats = []string{"plénière", "groupes", "binômes", "individuel", "libre", "comité"}
	screens = []string{
		"", "projection", "presence", "constats", "capture", "parking", "redaction", "axes", "vote", "decisions", "smart",
		"engagements", "evaluation", "ajustements",
	}
)

// hourOf is when a session begins, today at the pace of the day; empty for none.
func (s *Screen) hourOf(id session.ID) string {
	for _, d := range s.view.days {
		for _, r := range d.rows {
			if r.slot.ID == id {
				return r.start.String()
			}
		}
	}
	return ""
}

// daySpecs is the sheet of a day.
func (s *Screen) daySpecs() []sheet.Spec {
	return []sheet.Spec{
		{Field: "dhuhr"},
		{Field: "asr"},
		{Field: "maghrib"},
		{Field: "confirmed"},
		{Field: "title_fr", Air: true, Twin: "title_ar"},
		{Field: "title_ar", Twin: "title_fr"},
		{Field: "tasks"},
	}
}
