package screen

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/bidi"
)

// Env is a seat: what belongs to one person in front of one terminal, and the way to the
// room. Language, theme and size are the seat's, never a variable of a package.
type Env struct {
	Room  *session.Room
	Seat  session.Seat
	Words *locale.Strings
	Salle bool // the room sees this screen
	Calm  bool // nothing moves by itself but the minutes of the clock
	Aloud bool // the screen is listened to: no pictures of letters
	Bidi  bidi.Options
	Now   func() time.Time

	// Courier carries work out in the order in which it was sent.
	Courier *Courier
	// Drafts keeps what was typed and not submitted.
	Drafts *Drafts
	// Export writes documents; nil where nothing can be exported.
	Export Exporter
	// Reveal opens a folder in the file manager of this machine; nil where there is none.
	Reveal func(folder string) error
}

// Do carries out commands as one act in the background and answers with a Done.
func (e *Env) Do(from any, commands ...session.Command) tea.Cmd {
	return e.Work(from, func(ctx context.Context) (session.Receipt, error) {
		return e.Room.Do(ctx, e.Seat, commands...)
	})
}

// Work carries out anything that writes, after what was sent before it.
func (e *Env) Work(from any, work func(context.Context) (session.Receipt, error)) tea.Cmd {
	return e.Courier.Send(func(ctx context.Context) tea.Msg {
		receipt, err := work(ctx)
		return Done{From: from, Receipt: receipt, Err: err}
	})
}

// Goto asks the program to open a place.
func (e *Env) Goto(p Place) tea.Cmd { return func() tea.Msg { return p } }

// Say asks the program to say a sentence.
func (e *Env) Say(sign Sign, text string) tea.Cmd {
	return func() tea.Msg { return Notice{Sign: sign, Text: text} }
}

// Lang is the code of the seat's language.
func (e *Env) Lang() string { return string(e.Words.Lang) }

// Count writes a number of things with the right plural.
func (e *Env) Count(p locale.Plural, n int) string { return format.Count(e.Lang(), n, p) }

// Pick is the text of two in the seat's language, or the other one when it is missing.
func (e *Env) Pick(fr, ar string) string {
	if e.Words.RTL && ar != "" || fr == "" {
		return ar
	}
	return fr
}

// Other is the text of two that Pick did not take, empty when there is only one.
func (e *Env) Other(fr, ar string) string {
	if fr == "" || ar == "" {
		return ""
	}
	if e.Words.RTL {
		return fr
	}
	return ar
}

// College is what a college is called.
func (e *Env) College(code string) string {
	switch code {
	case session.Board:
		return e.Words.Words.Board
	case session.Staff:
		return e.Words.Words.Staff
	case "", "all":
		return e.Words.Words.Others
	}
	return code
}

// Large is a figure in large digits, or as it is written, on the last row, for who
// listens: large ones are pictures and would be spelt out as signs.
func (e *Env) Large(digits func(string) []string, text string) []string {
	rows := digits(text)
	if e.Aloud {
		for i := range rows {
			rows[i] = strings.Repeat(" ", utf8.RuneCountInString(text))
		}
		rows[len(rows)-1] = text
	}
	return rows
}
