package after

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// word is a word of the screen, in whatever language the seat has when it is asked for.
func word(pick func(*locale.After) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.After) }
}

// Update implements parts.Part.
func (p *inquiries) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Done:
		return false, p.arrived(msg)
	case tea.PasteMsg:
		if p.now() == wording {
			_, cmd := p.text.Update(msg)
			return true, cmd
		}
	case tea.KeyPressMsg:
		return p.key(msg)
	}
	return false, nil
}

func (p *inquiries) key(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch p.now() {
	case entering:
		return p.keyEntering(msg)
	case wording:
		return p.keyWording(msg)
	case closing:
		return p.keyClosing(keys.Rest(msg), msg)
	case reading:
		if name := keys.Rest(msg); name != "esc" {
			return p.turns.Key(name), nil
		}
		p.zone = choosing
		return true, nil
	case choosing:
	}
	return p.list.Key(keys.Rest(msg)), nil
}

// keyEntering keeps every key in the line: a typist looks at paper.
func (p *inquiries) keyEntering(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	empty := p.line.Len() == 0
	switch name := keys.Field(msg); name {
	case "enter":
		return true, p.put()
	case "esc":
		p.zone = choosing
		return true, nil
	case "tab", "down":
		p.zone = closing
		return true, nil
	case "shift+tab":
		return false, nil
	case "ctrl+z":
		if empty {
			return true, p.takeBack()
		}
	case "left", "right":
		if empty {
			p.turnCollege((name == "right") != p.env.Words.RTL)
			return true, nil
		}
	}
	_, cmd := p.line.Update(msg)
	return true, cmd
}

func (p *inquiries) turnCollege(forward bool) {
	n := len(p.colleges)
	if forward {
		p.college = (p.college + 1) % n
	} else {
		p.college = (p.college + n - 1) % n
	}
}

// keyClosing counts on the second ⏎: what is counted can't be typed in again.
func (p *inquiries) keyClosing(name string, msg tea.KeyPressMsg) (bool, tea.Cmd) {
	if _, digit := keys.Digit(name); digit { // the typist went on
		p.zone = entering
		_, cmd := p.line.Update(msg)
		return true, cmd
	}
	switch name {
	case "esc", "tab", "up":
		p.zone = entering
	case "enter":
		return true, p.closes()
	case "backspace", "u", "ctrl+z":
		// Undoing the beginning from here would leave sheets behind.
	default:
		return false, nil
	}
	return true, nil
}

// keyWording types answers in words. In an empty line the arrows turn to the next question.
func (p *inquiries) keyWording(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	empty := p.text.Len() == 0
	switch name := keys.Field(msg); name {
	case "enter":
		return true, p.say()
	case "esc":
		p.zone = choosing
		return true, nil
	case "tab":
		p.turnQuestion(1)
		return true, nil
	case "left", "right":
		if empty {
			p.turnQuestion(map[bool]int{true: 1, false: -1}[(name == "right") != p.env.Words.RTL])
			return true, nil
		}
	}
	used, cmd := p.text.Update(msg)
	return used, tea.Batch(cmd, p.env.Drafts.Keep(draftItem, draftField, p.text.Value()))
}

func (p *inquiries) turnQuestion(d int) {
	if n := len(p.current().form.Open()); n > 0 {
		p.question = (p.question + d + n) % n
	}
}

// Actions implements parts.Part.
func (p *inquiries) Actions() []screen.Action {
	after := func(keys string, name func(*locale.After) string, run func() tea.Cmd) screen.Action {
		return screen.Action{Keys: []string{keys}, Name: word(name), Run: run}
	}
	shown := func(key string, name func(*locale.After) string) screen.Action {
		return screen.Action{Show: key, Name: word(name)}
	}
	switch p.now() {
	case entering:
		return []screen.Action{
			shown("⏎", func(w *locale.After) string { return w.TakeSheet }), shown("←→", func(w *locale.After) string { return w.TurnCollege }),
			shown("Ctrl+Z", func(w *locale.After) string { return w.BackSheet }), shown("Tab", func(w *locale.After) string { return w.ToClose }),
		}
	case wording:
		return []screen.Action{
			shown("⏎", func(w *locale.After) string { return w.TakeAnswer }), shown("Tab", func(w *locale.After) string { return w.NextQuestion }),
		}
	case closing:
		all := []screen.Action{
			shown("⏎", func(w *locale.After) string { return w.CountThem }),
			after("r", func(w *locale.After) string { return w.ReadAgain }, func() tea.Cmd { p.second, p.zone = !p.second, entering; return nil }),
		}
		if len(p.again) > 0 {
			all = append(all, after("x", func(w *locale.After) string { return w.ForgetSecond }, p.forget))
		}
		return append(all, shown("Esc", func(w *locale.After) string { return w.GoOn }))
	case reading:
		return nil
	case choosing:
	}
	cur := p.current()
	closed := cur != nil && cur.closed
	all := []screen.Action{{
		Keys: []string{"enter"}, Salle: closed, Run: p.enter,
		Name: word(func(w *locale.After) string {
			if closed {
				return w.SeeReturns
			}
			return w.TypeSheets
		}),
	}}
	if cur != nil && !cur.id.IsZero() && len(cur.form.Open()) > 0 {
		all = append(all, after("o", func(w *locale.After) string { return w.TypeAnswers }, func() tea.Cmd {
			p.zone, p.question = wording, 0
			p.text.SetValue(p.env.Drafts.Text(draftItem, draftField))
			return nil
		}))
	}
	return all
}
