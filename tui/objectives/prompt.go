package objectives

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/smart"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// prompt is one line under a sheet in which people answer with a sentence: why they keep
// a warning, or where a change of the plan comes from. It is no window: the sheet stays in
// sight, and Esc leaves what was typed as a draft.
type prompt struct {
	on    bool
	item  session.ID
	rule  smart.Rule // of a waiver; empty for a source
	label string
	field edit.Model
}

// slot is the name under which the draft of the line is kept.
func (q *prompt) slot() string {
	if q.rule == "" {
		return "source"
	}
	return "waived/" + string(q.rule)
}

// ask opens the line on what was typed before.
func (s *Screen) ask(item session.ID, rule smart.Rule, label, value string) {
	s.prompt = prompt{on: true, item: item, rule: rule, label: label}
	q := &s.prompt
	q.field = edit.Model{Limit: session.LineLimit, Filter: text.Safe, Bidi: s.env.Bidi, Height: 1, Single: true}
	if draft := s.env.Drafts.Text(item.String(), q.slot()); draft != "" {
		value = draft
	}
	q.field.SetValue(value)
}

// keyPrompt types in the line.
func (s *Screen) keyPrompt(msg tea.Msg) (bool, tea.Cmd) {
	q := &s.prompt
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch keys.Field(press) {
		case "enter":
			return true, s.answer()
		case "esc":
			q.on = false
			s.Sync()
			return true, nil
		}
	}
	used, cmd := q.field.Update(msg)
	if !used {
		return false, cmd
	}
	return true, tea.Batch(cmd, s.env.Drafts.Keep(q.item.String(), q.slot(), q.field.Value()))
}

// answer sends the sentence. An empty one takes a waiver back, and says nothing of a
// source.
func (s *Screen) answer() tea.Cmd {
	q := &s.prompt
	said := strings.TrimSpace(q.field.Value())
	q.on = false
	s.Sync()
	keep := s.env.Drafts.Keep(q.item.String(), q.slot(), "")
	from := answered{item: q.item, rule: q.rule, label: q.label, said: said}
	switch {
	case q.rule != "":
		return tea.Batch(keep, s.env.Do(from, session.Waive{Objective: q.item, Rule: q.rule, Because: said}))
	case said == "":
		return keep
	}
	return tea.Batch(keep, s.env.Do(from, session.CiteSource{Item: q.item, Source: said}))
}

// answered remembers a sentence on its way, to bring it back if it never arrives.
type answered struct {
	item        session.ID
	rule        smart.Rule
	label, said string
}

// returned opens the line again on a sentence that could not be saved.
func (s *Screen) returned(msg screen.Done) {
	if from, ok := msg.From.(answered); ok && msg.Err != nil && !s.prompt.on {
		s.ask(from.item, from.rule, from.label, from.said)
	}
}

// waive opens the line for a question that can be waived. Advice counts too: nobody is
// asked about it, but who wants to answer may.
func (s *Screen) waive() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	if len(r.asked) == 0 && len(r.waived) == 0 {
		return s.env.Say(screen.Good, s.env.Words.Objectives.NoQuestion)
	}
	chosen := s.waivable(r)
	if chosen == nil {
		return s.env.Say(screen.Ask, s.env.Words.Errors.NotWaivable)
	}
	if s.Zone == sheet.Listing {
		s.Show(r.ID)
	}
	s.Sheet.Select(s.field(*chosen))
	s.ask(r.ID, chosen.Rule, chosen.Message(s.env.Lang()), r.because[chosen.Rule])
	return nil
}

// waivable is the question that a sentence can answer: what is open comes before what was
// answered, and the field under the cursor before the others.
func (s *Screen) waivable(r row) (chosen *smart.Finding) {
	for _, all := range [][]smart.Finding{r.asked, r.waived} {
		for i, f := range all {
			if f.Severity == smart.Error {
				continue
			}
			if chosen == nil || s.field(f) == s.Sheet.Field() && s.field(*chosen) != s.Sheet.Field() {
				chosen = &all[i]
			}
		}
		if chosen != nil {
			return chosen
		}
	}
	return nil
}

// cite opens the line for the source of a change.
func (s *Screen) cite() tea.Cmd {
	item := s.changingItem()
	if item.IsZero() {
		return nil
	}
	s.ask(item, "", s.env.Words.Objectives.SourceOf, "")
	return nil
}

// promptRows is the room that the line takes: its question in two rows, and the answer.
const promptRows = 3

// drawPrompt draws the line at the foot of a page and returns what is left above it.
func (s *Screen) drawPrompt(p page.Page) (above page.Page, caret screen.Caret) {
	above = p.Sub(0, 0, p.W, p.H-promptRows)
	q := &s.prompt
	w := min(p.W, page.Measure)
	y := max(0, p.H-promptRows)
	p.Put(0, y, 1, "◆", page.Warn, page.Start)
	p.Wrap(2, y, w-2, promptRows-1, q.label, page.Body)
	y += promptRows - 1
	p.Fill(0, y, w, 1, page.RoleField)
	return above, screen.DrawField(p, 0, y, w, &q.field)
}

// promptActions are the commands while the line has the keyboard.
func (s *Screen) promptActions() []screen.Action {
	return []screen.Action{
		{Show: "⏎", Name: func(l *locale.Strings) string { return l.Objectives.Keep }},
		{Show: "Esc", Name: sheet.Word(func(w *locale.Sheet) string { return w.Leave })},
	}
}
