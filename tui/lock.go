package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/assets/passphrase"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/secret"
	"halqa/tui/widget"
)

// Secret is what a seat may do about the encryption of the file.
type Secret struct {
	// Name is that of the file, as people see it in its folder.
	Name string
	// Encrypted says whether the file was encrypted at the start.
	Encrypted bool
	// Coded says that the seat is opened by its code and not by the passphrase.
	Coded bool
	// Unlocks reports whether a passphrase is that of the file.
	Unlocks func(passphrase string) (bool, error)
	// Encrypt encrypts the file.
	Encrypt func(ctx context.Context, passphrase string) error
}

// lockAfter is how long a screen may be left alone before it is locked. It is looked at
// with the clock of the frame, so that no timer runs for it.
const lockAfter = 10 * time.Minute

// guard locks the screen of an encrypted file, and offers to encrypt one in clear.
type guard struct {
	sealed  bool         // the file is encrypted
	asked   bool         // it was offered before names
	touched time.Time    // when the last key came
	pane    *secret.Pane // asks for the passphrase; nil while the screen is not locked
}

// sealedMsg says what became of the encryption.
type sealedMsg struct{ err error }

// lock hides everything behind the question for the passphrase.
func (m *Program) lock() {
	if s := m.cfg.Secret; s != nil && m.guard.sealed && m.guard.pane == nil {
		m.guard.pane = secret.NewPane(s.Name, true, s.Unlocks)
		if s.Coded {
			m.guard.pane.AskCode()
		}
		m.cover(true)
	}
}

// lockIfLeft locks a screen that nobody touched for a while, but not between the first
// and the last session of a day, when it stands in front of the room.
func (m *Program) lockIfLeft() {
	if m.pace().Sub(m.guard.touched) >= lockAfter && !m.inSession() {
		m.lock()
	}
}

// inSession reports whether the day has begun and is not over.
func (m *Program) inSession() (busy bool) {
	now := m.cfg.Now()
	minute := session.Minutes(now.Hour()*60 + now.Minute())
	m.env.Room.Read(func(r *session.Retreat) {
		for _, d := range r.Days() {
			if d.Date != session.DateOf(now) {
				continue
			}
			first, last := session.Minutes(24*60), session.Minutes(0)
			for _, s := range r.Slots() {
				if s.Day == d.ID {
					first, last = min(first, s.Start), max(last, s.Start+s.Length)
				}
			}
			busy = first <= minute && minute < last
		}
	})
	return busy
}

// whileLocked gives keys and pastes to the question; all that the retreat sends is heard
// as ever.
func (m *Program) whileLocked(msg tea.Msg) (cmd tea.Cmd, used bool) {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		if keys.Field(msg) == "ctrl+q" {
			return tea.Quit, true
		}
	case secret.Tried:
		if msg.Opened {
			m.guard.pane = nil
			m.cover(false)
			return nil, true
		}
	case tea.PasteMsg:
	case tea.MouseMsg:
		return nil, true
	default:
		return nil, false
	}
	return m.guard.pane.Update(msg), true
}

// inClear reports whether the file can be read by whoever takes it, and people can do
// something about it here.
func (m *Program) inClear() bool {
	return m.cfg.Secret != nil && m.cfg.Secret.Encrypt != nil && !m.guard.sealed && !m.cfg.ReadOnly
}

// offerTo offers to encrypt a file in clear before names come into it, once. It returns
// false when there is nothing to ask.
func (m *Program) offerTo(p screen.Place) bool {
	if !m.inClear() || m.guard.asked || m.env.Salle || m.sample || !named[p.Kind] {
		return false
	}
	people := 0
	m.env.Room.Read(func(r *session.Retreat) { people = len(r.People()) })
	if people > 0 {
		return false
	}
	m.guard.asked = true
	m.over, m.bar = &sealing{offer: secret.NewOffer(m.drawPhrase(), m.env.Words.Secret.Unlock.BeforeNames), then: &p}, -1
	return true
}

// named are the screens on which people are named.
var named = map[screen.Kind]bool{screen.Groups: true}

// drawPhrase is how passphrases are drawn.
func (m *Program) drawPhrase() func() string {
	if m.cfg.DrawPhrase != nil {
		return m.cfg.DrawPhrase
	}
	return passphrase.Draw
}

// offerSeal offers to encrypt the file because people asked for it.
func (m *Program) offerSeal() {
	m.toggle(&sealing{offer: secret.NewOffer(m.drawPhrase(), "")})
}

// sealing is the page that offers a passphrase for a file in clear.
type sealing struct {
	offer *secret.Offer
	then  *screen.Place // where people were going
}

func (s *sealing) title(m *Program) string { return m.env.Words.Secret.Unlock.Encrypt }

func (s *sealing) draw(m *Program, p page.Page) screen.Caret {
	return s.offer.Draw(p.Sub(0, 0, min(p.W, page.Measure), p.H), m.env.Words)
}

func (s *sealing) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	if keys.Field(msg) == "esc" {
		return s.leave(m)
	}
	answer, cmd := s.offer.Update(msg)
	switch answer {
	case secret.Accepted:
		return tea.Batch(m.seal(s.offer.Passphrase()), s.leave(m))
	case secret.Postponed:
		return s.leave(m)
	case secret.Undecided:
	}
	return cmd
}

// leave goes on to where people were going.
func (s *sealing) leave(m *Program) tea.Cmd {
	m.over = nil
	if s.then == nil {
		return nil
	}
	return m.open(*s.then)
}

func (s *sealing) paste(_ *Program, text string) tea.Cmd {
	_, cmd := s.offer.Update(tea.PasteMsg{Content: text})
	return cmd
}

func (s *sealing) hints(m *Program) []widget.Hint {
	return append(s.offer.Hints(m.env.Words), widget.Hint{Key: "Esc", Word: m.words().Keys.Back})
}

// seal encrypts the file after what was sent before.
func (m *Program) seal(passphrase string) tea.Cmd {
	encrypt := m.cfg.Secret.Encrypt
	return m.env.Courier.Send(func(ctx context.Context) tea.Msg { return sealedMsg{encrypt(ctx, passphrase)} })
}

// sealDone says whether the file is encrypted now.
func (m *Program) sealDone(msg sealedMsg) {
	if msg.err != nil {
		m.post(screen.Notice{Sign: screen.Trouble, Text: Explain(m.env.Words, msg.err)})
		return
	}
	m.guard.sealed = true
	m.post(screen.Notice{Text: m.env.Words.Secret.Unlock.Done})
}

// guarding are the commands about the encryption of the file.
func (m *Program) guarding() []screen.Action {
	w := func(name func(*locale.Unlock) string) func(*locale.Strings) string {
		return func(s *locale.Strings) string { return name(&s.Secret.Unlock) }
	}
	var all []screen.Action
	if m.guard.sealed && m.cfg.Secret != nil {
		all = append(all, screen.Action{
			Name: w(func(u *locale.Unlock) string { return u.Lock }), Run: func() tea.Cmd { m.lock(); return nil }, Hidden: true,
		})
	}
	if m.inClear() {
		all = append(all, screen.Action{
			Name: w(func(u *locale.Unlock) string { return u.Encrypt }), Run: func() tea.Cmd { m.offerSeal(); return nil }, Hidden: true,
		})
	}
	return all
}
