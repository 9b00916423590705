package prepare

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// concluder is a register of what findings are drawn from: one key opens a line under the
// notes, and ⏎ makes a finding of it that keeps the link.
type concluder struct {
	*parts.Register
	env   *screen.Env
	from  session.ID // zero while the line is closed
	short string
	notes []string
	at    int // the note that was brought into the line, -1 for none
	field edit.Model
	lost  bool // a finding came back unsaved
	heard int  // for the room
}

func newConcluder(env *screen.Env, g *parts.Register) *concluder {
	return &concluder{Register: g, env: env}
}

// concludeField names the line for the drafts.
const concludeField = "conclude"

// Open implements parts.Part.
func (c *concluder) Open() {
	c.from = session.ID{}
	c.Register.Open()
}

// Sync implements parts.Part.
func (c *concluder) Sync(r *session.Retreat) {
	c.heard = 0
	for _, h := range r.Coverage() {
		c.heard += h.Held
	}
	if c.env.Salle {
		c.from = session.ID{} // nobody reads notes in front of the room
	}
	c.Register.Sync(r)
}

// Capturing implements parts.Part.
func (c *concluder) Capturing() bool { return !c.from.IsZero() || c.Register.Capturing() }

// Kept implements parts.Part.
func (c *concluder) Kept() int {
	if c.lost {
		return c.Register.Kept() + 1
	}
	return c.Register.Kept()
}

// begin opens the line.
func (c *concluder) begin() tea.Cmd {
	cur, ok := c.Current()
	if !ok || c.env.Salle {
		return nil
	}
	c.from, c.short, c.notes, c.at = cur.ID, cur.Number, nil, -1
	c.env.Room.Read(func(r *session.Retreat) {
		switch e := r.Item(cur.ID).(type) {
		case *session.Interview:
			c.notes = noteLines(e.Notes)
		case *session.FocusGroup:
			c.notes = noteLines(e.Notes)
		}
	})
	c.field = edit.Model{Single: true, Limit: session.LineLimit, Filter: text.Safe, Bidi: c.env.Bidi}
	c.field.SetValue(c.env.Drafts.Text(c.from.String(), concludeField))
	return nil
}

// Update implements parts.Part.
func (c *concluder) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		if from, ok := done.From.(concluded); ok && from.c == c {
			if c.lost = done.Err != nil; c.lost {
				return false, c.env.Drafts.Keep(from.item, concludeField, from.text)
			}
		}
	}
	if c.from.IsZero() {
		return c.Register.Update(msg)
	}
	return c.write(msg)
}

// concluded remembers a finding on its way, to bring it back if it never arrives.
type concluded struct {
	c          *concluder
	item, text string
}

// write gives keys to the line. It stays open: one note is seldom the only one.
func (c *concluder) write(msg tea.Msg) (bool, tea.Cmd) {
	item := c.from.String()
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch keys.Field(press) {
		case "enter":
			words := c.field.Value()
			if words == "" {
				c.from = session.ID{}
				return true, nil
			}
			c.field.SetValue("")
			return true, tea.Batch(c.env.Drafts.Keep(item, concludeField, ""),
				c.env.Do(concluded{c: c, item: item, text: words}, session.Conclude{From: c.from, Text: words}))
		case "esc":
			c.from = session.ID{}
			return true, nil
		case "up", "down":
			c.take(keys.Field(press) == "down")
			return true, c.env.Drafts.Keep(item, concludeField, c.field.Value())
		}
	}
	used, cmd := c.field.Update(msg)
	if !used {
		return false, cmd
	}
	return true, tea.Batch(cmd, c.env.Drafts.Keep(item, concludeField, c.field.Value()))
}

// take brings the next note into the line, or the one before.
func (c *concluder) take(forward bool) {
	if len(c.notes) == 0 {
		return
	}
	if forward {
		c.at = min(c.at+1, len(c.notes)-1)
	} else {
		c.at = max(c.at-1, 0)
	}
	c.field.SetValue(c.notes[c.at])
}

// Actions implements parts.Part.
func (c *concluder) Actions() []screen.Action {
	if !c.from.IsZero() {
		return []screen.Action{
			{Show: "⏎", Name: func(l *locale.Strings) string { return l.Sheet().Next }},
			{Show: "Esc", Name: func(l *locale.Strings) string { return l.Sheet().Leave }},
		}
	}
	all := c.Register.Actions()
	if _, ok := c.Current(); !ok || c.Register.Capturing() || c.Busy() != nil || c.Zone != sheet.Listing && c.Zone != sheet.Filling {
		return all
	}
	at := min(2, len(all))
	draw := screen.Action{Keys: []string{"f"}, Name: func(l *locale.Strings) string { return l.Dossier.Conclude }, Run: c.begin}
	return append(append(append([]screen.Action{}, all[:at]...), draw), all[at:]...)
}

// Draw implements parts.Part.
func (c *concluder) Draw(p page.Page) screen.Caret {
	w := c.env.Words.Dossier
	if c.env.Salle && len(c.Rows) == 0 {
		p.Wrap(0, max(1, p.H/3), p.W, 3, c.env.Count(w.CoverageSalle, c.heard), page.Title)
		return screen.Caret{}
	}
	if c.from.IsZero() {
		return c.Register.Draw(p)
	}
	width := min(p.W, page.Measure)
	p.Put(0, 0, width, fmt.Sprintf(w.ConcludeFrom, c.short), page.Heading, page.Start)
	y := 2
	for i, note := range c.notes {
		if y >= p.H-5 {
			break
		}
		st := page.Label
		if i == c.at {
			st = page.Body
		}
		p.Put(0, y, 1, "·", page.Label, page.Start)
		y += p.Wrap(2, y, width-2, p.H-5-y, note, st)
	}
	y = min(y+1, p.H-3)
	p.Fill(0, y, width, 1, page.RoleField)
	caret := screen.DrawField(p, 0, y, width, &c.field)
	p.Put(0, y+2, width, w.TakeNote, page.Label, page.Start)
	return caret
}
