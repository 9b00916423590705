package tui

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// share is the page on which the retreat is opened to other machines: where, with which
// codes, and who has come.
type share struct {
	list widget.List
	ways []session.Way
}

func newShare(m *Program) *share {
	o := &share{ways: m.cfg.Door.Ways()}
	o.list.SetLen(len(o.ways))
	return o
}

// visitedMsg says that somebody has come or left.
type visitedMsg struct{}

// awaitVisitor waits until somebody comes or leaves.
func (m *Program) awaitVisitor() tea.Cmd {
	if m.cfg.Door == nil {
		return nil
	}
	changed := m.cfg.Door.Changed()
	return func() tea.Msg {
		<-changed
		return visitedMsg{}
	}
}

// sharedMsg says what became of opening or shutting the door.
type sharedMsg struct{ err error }

func (m *Program) shared(msg sharedMsg) {
	if msg.err != nil {
		m.post(screen.Notice{Sign: screen.Trouble, Text: fmt.Sprintf(m.env.Words.Share.Failed, msg.err)})
	}
}

// connected is how many windows of other machines are open; open is false while the door
// is shut.
func (m *Program) connected() (n int, open bool) {
	if m.cfg.Door == nil {
		return 0, false
	}
	if _, open = m.cfg.Door.Invitation(); !open {
		return 0, false
	}
	for _, v := range m.cfg.Door.Visitors() {
		if v.From != "" {
			n++
		}
	}
	return n, true
}

func (o *share) title(m *Program) string { return m.env.Words.Share.Title }

func (o *share) paste(*Program, string) tea.Cmd { return nil }

func (o *share) hints(m *Program) []widget.Hint {
	word := m.env.Words.Share.Open
	if _, open := m.cfg.Door.Invitation(); open {
		word = m.env.Words.Share.Stop
	}
	return []widget.Hint{{Key: "⏎", Word: word}, {Key: "Esc", Word: m.words().Keys.Close}}
}

func (o *share) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	switch name := keys.Rest(msg); name {
	case "esc":
		m.over = nil
	case "enter":
		return o.toggle(m)
	default:
		o.list.Key(name)
	}
	return nil
}

// toggle opens the door at the address of the cursor, or shuts it. The courier does it:
// a network may take its time.
func (o *share) toggle(m *Program) tea.Cmd {
	door := m.cfg.Door
	if _, open := door.Invitation(); open {
		return m.env.Courier.Send(func(context.Context) tea.Msg { return sharedMsg{door.Shut()} })
	}
	i := o.list.Cursor()
	if i < 0 || i >= len(o.ways) {
		return nil
	}
	address := o.ways[i].Address
	return m.env.Courier.Send(func(ctx context.Context) tea.Msg {
		_, err := door.Open(ctx, address)
		return sharedMsg{err}
	})
}

func (o *share) draw(m *Program, p page.Page) screen.Caret {
	w := m.env.Words.Share
	invite, open := m.cfg.Door.Invitation()
	if !open {
		p.Put(0, 0, p.W, w.Where, page.Body, page.Start)
		o.list.Draw(p.Sub(0, 2, p.W, min(len(o.ways), p.H-2)), func(int) int { return 1 }, func(p page.Page, i int, here bool) {
			if here {
				p.Cursor(0)
			}
			note := o.ways[i].Name
			if o.ways[i].Local {
				note = w.Local
			}
			p.Row(0, 0, page.T(o.ways[i].Address, page.Body.Bold()), page.T("   ", page.Body), page.T(note, page.Label))
		})
		y := 3 + len(o.ways)
		for _, text := range w.Advice {
			y += p.Wrap(0, y, p.W, max(0, p.H-y), inOrder(m.env.Words, text), page.Label)
		}
		return screen.Caret{}
	}
	y := o.drawInvitation(m, p, invite)
	o.drawVisitors(m, p.Sub(0, y, p.W, max(0, p.H-y)))
	return screen.Caret{}
}

// drawInvitation says what to type on the other machine, and returns the next free row.
func (o *share) drawInvitation(m *Program, p page.Page, invite session.Invitation) int {
	w := m.env.Words.Share
	p.Row(0, 0, page.T(w.Join, page.Label), page.T("  ", page.Body), page.T("halqa join "+invite.Address, page.Body.Bold()))
	host, port, _ := strings.Cut(invite.Address, ":")
	p.Row(0, 1, page.T(w.OrSSH, page.Label), page.T("  ", page.Body), page.T("ssh -p "+port+" "+host, page.Body))
	p.Put(0, 3, p.W, w.Codes, page.Label, page.Start)
	y := 4
	for _, role := range []session.Seat{session.NoteTaker, session.Viewer, session.Facilitator} {
		p.Row(0, y, page.T(invite.Codes[role], page.Body.Bold()), page.T("   ", page.Body), page.T(w.Roles[string(role)], page.Body))
		y++
	}
	p.Put(0, y+1, p.W, w.Print, page.Label, page.Start)
	p.Put(0, y+2, p.W, invite.Fingerprint, page.Body, page.Start)
	return y + 4
}

// drawVisitors lists who is connected.
func (o *share) drawVisitors(m *Program, p page.Page) {
	w := m.env.Words.Share
	all := m.cfg.Door.Visitors()
	if len(all) == 0 {
		p.Put(0, 0, p.W, w.Nobody, page.Label, page.Start)
		return
	}
	for y, v := range all {
		since := v.Since.Format("15:04")
		where := fmt.Sprintf(w.Here, since)
		if v.From != "" {
			where = fmt.Sprintf(w.From, v.From, since)
		}
		size := fmt.Sprintf("%d×%d", v.Width, v.Height)
		p.Row(0, y, page.T(w.Roles[string(v.Role)], page.Body.Bold()), page.T("   ", page.Body), page.T(where, page.Label),
			page.T("   ", page.Body), page.T(size, page.Label))
	}
}
