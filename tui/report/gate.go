package report

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/assets/passphrase"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/screen"
	"halqa/tui/secret"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// gate is the page between the choice and the files: what leaves, what was found in it,
// and what a person says about that. It can't be passed by: diffusion goes through it.
type gate struct {
	on    bool
	check report.Check
	list  widget.List // the finds, then the row that exports
	line  *line       // being typed, nil for none
}

// line is what people type on the page: why something may leave, what stands for words,
// or the passphrase of an archive.
type line struct {
	label  string
	remark string
	field  edit.Model
	slot   string       // of the draft; empty for what is never kept
	secret *secret.Line // instead of the field
	first  string       // the passphrase as it was typed first
	alone  bool         // nothing else is on the page
	send   func(said string) tea.Cmd
}

// checked brings what the check found.
type checked struct{ check report.Check }

// lookOver checks the order in the background and opens the page.
func (s *Screen) lookOver() tea.Cmd {
	order, room := s.order(), s.env.Room
	s.gate.on = true
	s.checking = true
	return s.env.Courier.Send(func(context.Context) tea.Msg {
		var check report.Check
		room.Read(func(r *session.Retreat) { check = s.inspect(r, order) })
		return checked{check}
	})
}

// inspect checks the documents of an order.
func (s *Screen) inspect(r *session.Retreat, order screen.Order) report.Check {
	inspector := report.NewInspector(r, privacy.Internal)
	var all []report.Check
	for _, lang := range order.Langs {
		all = append(all, inspector.Inspect(report.Options{
			Document: report.Document(order.Document), Lang: lang, Day: order.Day, Place: s.env.Now().Location(),
		}, order.Formats...))
	}
	return report.Together(all...)
}

// enterGate shows what the check found, the cursor on what is open.
func (s *Screen) enterGate(check report.Check) {
	g := &s.gate
	s.checking = false
	if !g.on {
		return
	}
	g.check = check
	at := g.list.Cursor()
	fresh := g.list.Len() == 0
	g.list.SetLen(len(check.Alerts) + 1)
	if fresh && check.Open() == 0 {
		at = len(check.Alerts)
	}
	g.list.Select(max(at, 0))
}

// leaveGate goes back to the choice.
func (s *Screen) leaveGate() {
	s.gate = gate{}
	s.Sync()
}

// alert is the find under the cursor, nil on the row that exports.
func (s *Screen) alert() *report.Alert {
	if i := s.gate.list.Cursor(); i >= 0 && i < len(s.gate.check.Alerts) {
		return &s.gate.check.Alerts[i]
	}
	return nil
}

// passGate exports, after a sentence when something is open.
func (s *Screen) passGate() tea.Cmd {
	w := s.env.Words.Gate
	if s.checking {
		return nil
	}
	if s.gate.check.Open() == 0 {
		return s.write("", "")
	}
	s.typeLine(line{label: w.Ask, remark: w.Needed, slot: "reason", send: func(said string) tea.Cmd {
		if !report.Sentence(said) {
			return s.env.Say(screen.Ask, w.Needed)
		}
		s.gate.line = nil
		return tea.Batch(s.env.Drafts.Keep(draftItem, "reason", ""), s.write(said, ""))
	}})
	return nil
}

// goToAlert opens the place where the words stand.
func (s *Screen) goToAlert() tea.Cmd {
	a := s.alert()
	if a == nil {
		return s.passGate()
	}
	var to screen.Place
	s.env.Room.Read(func(r *session.Retreat) {
		if e := r.Item(a.Item); e != nil {
			to = sheet.PlaceOf(e)
		}
	})
	if to.Kind == screen.Nowhere {
		return s.env.Say(screen.Ask, fmt.Sprintf(s.env.Words.Gate.Under, a.Under))
	}
	return s.env.Goto(to)
}

// hide asks what is to stand for the words under the cursor.
func (s *Screen) hide() tea.Cmd {
	a := s.alert()
	if a == nil || a.Item.IsZero() {
		return nil
	}
	w, words := s.env.Words.Gate, a.Words
	s.typeLine(line{label: w.StandIn, remark: words, slot: "stand-in", send: func(said string) tea.Cmd {
		s.gate.line = nil
		said = strings.TrimSpace(said)
		return tea.Batch(s.env.Drafts.Keep(draftItem, "stand-in", ""),
			s.env.Do(decided(fmt.Sprintf(w.Hidden, words)), session.Redact{Words: words, StandIn: said}))
	}})
	return nil
}

// keep says that nobody is meant by the words under the cursor.
func (s *Screen) keep() tea.Cmd {
	a := s.alert()
	if a == nil || a.Item.IsZero() {
		return nil
	}
	return s.env.Do(decided(fmt.Sprintf(s.env.Words.Gate.Kept, a.Words)), session.Redact{Words: a.Words, Keep: true})
}

// decided is the sentence about a decision on its way.
type decided string

// draftItem is the name under which lines of the page are kept.
const draftItem = "report"

// typeLine gives the keyboard to a line.
func (s *Screen) typeLine(l line) {
	l.field = edit.Model{Single: true, Limit: session.LineLimit, Filter: text.Safe, Bidi: s.env.Bidi, Height: 1}
	if l.slot != "" {
		l.field.SetValue(s.env.Drafts.Text(draftItem, l.slot))
	}
	s.gate.line = &l
}

// askPassphrase asks for the passphrase of an archive, twice.
func (s *Screen) askPassphrase() tea.Cmd {
	w := s.env.Words.Gate
	hidden := secret.NewLine(false)
	s.gate.on, s.checking = true, false
	s.gate.line = &line{label: w.Pass, remark: w.PassAsk, secret: &hidden, alone: true, send: func(said string) tea.Cmd {
		l := s.gate.line
		switch {
		case len([]rune(said)) < passphrase.LeastLength:
			return s.env.Say(screen.Ask, fmt.Sprintf(w.PassShort, passphrase.LeastLength))
		case l.first == "":
			l.first, l.label = said, w.PassAgain
			l.secret.Clear()
			return nil
		case l.first != said:
			l.first, l.label = "", w.Pass
			l.secret.Clear()
			return s.env.Say(screen.Ask, w.PassDiffer)
		}
		s.gate.line = nil
		return s.write("", said)
	}}
	return nil
}

// keyLine types in the line.
func (s *Screen) keyLine(msg tea.Msg) (bool, tea.Cmd) {
	l := s.gate.line
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch keys.Field(press) {
		case "enter":
			if l.secret != nil {
				return true, l.send(l.secret.Value())
			}
			return true, l.send(l.field.Value())
		case "esc":
			s.gate.line = nil
			if l.alone {
				s.leaveGate()
			}
			return true, nil
		}
	}
	if l.secret != nil {
		return true, l.secret.Update(msg)
	}
	used, cmd := l.field.Update(msg)
	if !used {
		return false, cmd
	}
	return true, tea.Batch(cmd, s.env.Drafts.Keep(draftItem, l.slot, l.field.Value()))
}

// gateActions are the commands of the page.
func (s *Screen) gateActions() []screen.Action {
	word := func(pick func(locale.Gate) string) func(*locale.Strings) string {
		return func(w *locale.Strings) string { return pick(w.Gate) }
	}
	leave := screen.Action{Show: "Esc", Name: func(w *locale.Strings) string { return w.Frame.Keys.Back }}
	if s.gate.line != nil {
		return []screen.Action{{Show: "⏎", Name: func(w *locale.Strings) string { return w.Frame.Keys.Confirm }}, leave}
	}
	enter := screen.Action{Keys: []string{"enter"}, Name: word(func(g locale.Gate) string { return g.Go }), Run: s.goToAlert}
	all := []screen.Action{enter}
	if a := s.alert(); a != nil {
		all[0].Name = word(func(g locale.Gate) string { return g.Open })
		if !a.Item.IsZero() {
			all = append(all,
				screen.Action{Keys: []string{"m"}, Name: word(func(g locale.Gate) string { return g.Hide }), Run: s.hide},
				screen.Action{Keys: []string{"g"}, Name: word(func(g locale.Gate) string { return g.Keep }), Run: s.keep},
			)
		}
		all = append(all, screen.Action{Keys: []string{"e"}, Name: word(func(g locale.Gate) string { return g.Go }), Run: s.passGate})
	}
	return append(all, leave)
}
