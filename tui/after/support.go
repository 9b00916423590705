package after

import (
	"fmt"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// support is the log of requests for help, those that wait on top, under the time that
// they took. The room sees nothing of it.
type support struct {
	*parts.Register
	env     *screen.Env
	minutes int
	sold    int // days of the phase in which people are supported
}

func newSupport(env *screen.Env) *support {
	s := &support{env: env}
	s.Register = parts.Register{
		Name: "support", Type: "support", Words: words,
		Read: func(r *session.Retreat) []parts.Row {
			s.minutes, s.sold = r.SupportMinutes(), r.SupportSold()
			return supportRows(env, r)
		},
		Specs: func(g *parts.Register, cur parts.Row) []sheet.Spec {
			w := env.Words.After
			return []sheet.Spec{
				{Field: "question", Large: true, Quick: true, Hint: env.Words.After.Shelves["support"].NoText},
				{Field: "asker", Quick: true, Air: true},
				{Field: "date", Quick: true},
				{Field: "channel", Choices: sheet.Choices(w.Channels, append([]string{""}, session.SupportChannels()...)...)},
				{Field: "answer", Quick: true, Air: true, Hint: w.NoAnswer},
				{Field: "status", Choices: sheet.Choices(w.States, states()...)},
				{Field: "minutes", Quick: true},
				{Field: "remind", Quick: true},
				{Field: "links", Opens: true, Text: cur.Linked, Air: true},
			}
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Supports(), func(s *session.Support) bool { return s.Waits() })
		},
		Create: func(words string) session.Command {
			return session.Enter{Type: "support", Values: []string{"question", words, "date", string(session.DateOf(env.Now()))}}
		},
	}.With(env)
	return s
}

// Draw implements parts.Part.
func (s *support) Draw(p page.Page) screen.Caret {
	if s.Zone == sheet.Listing && !s.Alone && !s.env.Salle && s.minutes > 0 {
		w := s.env.Words.After
		spent := fmt.Sprintf(w.SpentOnly, span(s.env, s.minutes), days(s.env, s.minutes))
		if s.sold > 0 {
			spent = fmt.Sprintf(w.Spent, span(s.env, s.minutes), days(s.env, s.minutes), s.sold)
		}
		p.Put(0, 0, p.W, spent, page.Label, page.Start)
		p = p.Sub(0, 2, p.W, p.H-2)
	}
	return s.Register.Draw(p)
}

func states() (all []string) {
	for _, s := range session.SupportStates() {
		all = append(all, string(s))
	}
	return all
}

func supportRows(env *screen.Env, r *session.Retreat) []parts.Row {
	if env.Salle {
		return nil // whoever asked did not ask the room
	}
	w := env.Words.After
	var all []parts.Row
	for _, s := range r.Supports() {
		fr, ar := session.Wording(s)
		row := parts.Row{
			Entry: parts.EntryOf(env, &s.Item, fr, ar), Word: w.States[string(s.Status)], End: parts.Day(env, s.Date),
			Linked: parts.Shorts(env, r, s.Links),
		}
		switch {
		case s.Due(env.Now()):
			row.Sign, row.Style, row.End = "◆", page.Warn, fmt.Sprintf(w.Reminder, parts.Day(env, s.Remind))
		case s.Status == session.SupportClosed:
			row.Sign, row.Style = "✓", page.Good
		case s.Waits():
			row.Sign, row.Style = "○", page.Label
		default:
			row.Sign, row.Style = "◐", page.Label
		}
		if s.Waits() && s.Answer == "" {
			row.Asks = []string{"answer"}
		}
		all = append(all, row)
	}
	return all
}

// span is a time as people say it, such as 2 h 30.
func span(env *screen.Env, minutes int) string {
	return fmt.Sprintf(env.Words.After.HoursUnit, minutes/60, minutes%60)
}

// days is a time in days of work, with one decimal.
func days(env *screen.Env, minutes int) string {
	tenths := (minutes*10 + session.WorkDay/2) / session.WorkDay
	return format.Decimal(env.Lang(), fmt.Sprintf("%d.%d", tenths/10, tenths%10))
}
