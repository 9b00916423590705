package conflicts

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// Update takes a key or pasted text and reports whether it was used.
func (p *Page) Update(msg tea.Msg) (bool, tea.Cmd) {
	press, isKey := msg.(tea.KeyPressMsg)
	if p.writing {
		if isKey {
			switch keys.Field(press) {
			case "enter":
				return true, p.reworded()
			case "esc":
				p.writing = false
				return true, nil
			}
		}
		_, cmd := p.field.Update(msg)
		return true, cmd // a key that the field has no use for must not reach the page
	}
	if !isKey || len(p.all) == 0 {
		return false, nil
	}
	return p.key(keys.Rest(press))
}

// key handles the keys while nobody writes.
func (p *Page) key(name string) (bool, tea.Cmd) {
	d := &p.all[p.at]
	switch name {
	case "left", "right", "pgup", "pgdown", "tab", "shift+tab":
		forward := name == "pgdown" || name == "tab" || (name == "right") != p.env.Words.RTL && (name == "left" || name == "right")
		p.turn(forward)
		return true, nil
	case "enter":
		if i := p.list.Cursor(); i >= 0 {
			return true, p.choose(d.choices[i])
		}
		return true, nil
	case "=":
		name = "+" // the same key of most keyboards, without Shift
	}
	if n, ok := keys.Digit(name); ok {
		name = fmt.Sprint(n)
	}
	for _, c := range d.choices {
		if c.key == name {
			return true, p.choose(c)
		}
	}
	return p.list.Key(name), nil
}

func (p *Page) turn(forward bool) {
	i := p.at - 1
	if forward {
		i = p.at + 1
	}
	if i >= 0 && i < len(p.all) {
		p.show(i)
		p.list.First()
	}
}

// choose settles the conflict that shows, or opens the field in which it is reworded.
func (p *Page) choose(c choice) tea.Cmd {
	d := p.all[p.at]
	switch {
	case c.index == reword:
		p.write(&d)
		return nil
	case c.index == both:
		return p.settle(session.Settle{Item: d.Item, Field: d.Field, Value: d.joined()})
	case d.Dispute == session.TwoCloses:
		return p.settle(session.SettleClose{Poll: d.Item, Act: d.Versions[c.index].ID})
	case d.Dispute == session.EditedGone:
		return p.settle(session.SettleWithdrawal{Item: d.Item, Keep: !d.Versions[c.index].Gone})
	}
	return p.settle(session.Settle{Item: d.Item, Field: d.Field, Value: d.Values[c.index]})
}

// write opens a field with both texts, to be made into one.
func (p *Page) write(d *dispute) {
	p.field = edit.Model{Filter: text.Safe, Bidi: p.env.Bidi, Limit: session.LineLimit}
	if d.prose {
		p.field.Filter, p.field.Limit = text.SafeLines, session.ProseLimit
	}
	p.field.SetValue(d.joined())
	p.writing = true
}

// reworded settles the conflict with what was written. An item that one room withdrew
// comes back first.
func (p *Page) reworded() tea.Cmd {
	d, value := p.all[p.at], p.field.Value()
	p.writing = false
	if d.Dispute == session.EditedGone {
		return p.settle(session.SettleWithdrawal{Item: d.Item, Keep: true}, session.Edit{Item: d.Item, Field: d.Field, Value: value})
	}
	return p.settle(session.Settle{Item: d.Item, Field: d.Field, Value: value})
}

// settle carries out acts one after the other and says that the conflict is no more.
func (p *Page) settle(acts ...session.Command) tea.Cmd {
	said := fmt.Sprintf(p.words().Settled, p.all[p.at].short)
	return p.env.Courier.Send(func(ctx context.Context) tea.Msg {
		for _, act := range acts {
			if _, err := p.env.Room.Do(ctx, p.env.Seat, act); err != nil {
				return screen.Done{Err: err}
			}
		}
		return screen.Notice{Sign: screen.Good, Text: said}
	})
}
