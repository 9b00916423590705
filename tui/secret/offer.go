package secret

import (
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/assets/passphrase"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Answer is what people decide about a passphrase that is offered.
type Answer int

// The answers.
const (
	Undecided Answer = iota
	Accepted
	Postponed
)

// Offer proposes a passphrase for a file in clear. The first row takes it, or what people
// type instead; the second one leaves the file as it is.
type Offer struct {
	draw   func() string
	offer  string
	line   Line
	later  bool // the second row is chosen
	short  bool // what was typed is too short
	reason string
}

// NewOffer draws a passphrase and offers it. The reason is said above it; it may be empty.
func NewOffer(draw func() string, reason string) *Offer {
	return &Offer{draw: draw, offer: draw(), line: NewLine(true), reason: reason}
}

// Passphrase is the one that was accepted.
func (o *Offer) Passphrase() string {
	if typed := o.line.Value(); typed != "" {
		return typed
	}
	return o.offer
}

// Update takes a key or a paste.
func (o *Offer) Update(msg tea.Msg) (Answer, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return Undecided, o.line.Update(msg)
	}
	o.short = false
	switch keys.Field(press) {
	case "enter":
		if o.later {
			return Postponed, nil
		}
		if n := utf8.RuneCountInString(o.Passphrase()); n < passphrase.LeastLength {
			o.short = true
			return Undecided, nil
		}
		return Accepted, nil
	case "tab":
		o.offer = o.draw()
		o.line.Clear()
		return Undecided, nil
	case "up", "down":
		o.later = keys.Field(press) == "down"
		return Undecided, nil
	}
	o.later = false
	return Undecided, o.line.Update(msg)
}

// Draw draws the offer.
func (o *Offer) Draw(p page.Page, words *locale.Strings) screen.Caret {
	w := &words.Secret.Unlock
	y := p.Wrap(0, 0, p.W, 2, w.Choose, page.Title)
	if o.reason != "" {
		y += p.Wrap(0, y, p.W, 2, o.reason, page.Body)
	}
	y++
	if o.line.Value() == "" {
		y += p.Wrap(0, y, p.W, 2, o.offer, page.Body.Bold())
	}
	if !o.later {
		p.Cursor(y)
	}
	caret := o.line.Draw(p, 0, y, p.W)
	y += 1 + p.Wrap(0, y+1, p.W, 2, w.Own, page.Label)
	if o.later {
		p.Cursor(y + 1)
		caret.On = false
	}
	st := page.Label
	if o.later {
		st = page.Accent
	}
	p.Put(0, y+1, p.W, w.Later, st, page.Start)
	y += 3
	if o.short {
		p.Row(0, y, page.T("✕", page.Bad), page.T(" "+w.Short, page.Body))
		y += 2
	}
	p.Wrap(0, y, p.W, max(0, p.H-y), w.Note, page.Label)
	return caret
}

// Hints are the keys of the offer.
func (o *Offer) Hints(words *locale.Strings) []widget.Hint {
	w := &words.Secret.Unlock
	if o.later {
		return []widget.Hint{{Key: "⏎", Word: w.Later}, {Key: "↑", Word: w.Accept}}
	}
	return []widget.Hint{{Key: "⏎", Word: w.Accept}, {Key: "↓", Word: w.Later}, {Key: "Tab", Word: w.Again}}
}
