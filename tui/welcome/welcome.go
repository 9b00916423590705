// Package welcome is the first run: it asks for the language and the first day, says
// where the file will be, and creates nothing itself.
//
// It is a Bubble Tea program of its own with the look and the keys of the workspace,
// because a workspace needs a room, and a room needs a file.
//
// # Why
//
// Small pages instead of one form: each has one question, and Enter always takes the
// answer that stands there, also the passphrase that is offered: encryption costs one key. The dates are those of a rehearsed retreat, so that what
// is said of Fridays, holidays and Ramadan is what the agenda will hold.
//
// The package may import session, assets, and the packages of tui that draw and edit.
package welcome

import (
	"cmp"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/bidi"
	"halqa/tui/edit"
	"halqa/tui/page"
	"halqa/tui/secret"
)

// ahead is how many days away the suggested start is: time enough to invite people.
const ahead = 14

// Place is where the file of a retreat would be.
type Place struct {
	Path    string
	Exists  bool   // then it would be opened and not created
	Warning string // what is wrong with the folder, empty for nothing
}

// Config is what the first run starts with.
type Config struct {
	Lang  locale.Lang
	Theme *page.Theme // nil follows the background of the terminal
	Bidi  bidi.Options
	Today session.Date
	// Place says where the file for a start would be, in a language.
	Place func(locale.Lang, session.Date) Place
	// Phrase draws a passphrase to offer for a new file; nil offers none.
	Phrase func() string
	// AskBackground lets the program ask the terminal for its background colour. It
	// must be false for terminals that would print the question.
	AskBackground bool
}

// step is one of the questions.
type step int

const (
	language step = iota
	start
	file
	phrase // of a new file only
	steps
)

// Program is the first run: a Bubble Tea model.
type Program struct {
	cfg    Config
	words  *locale.Strings
	theme  *page.Theme
	grid   page.Page
	w, h   int
	step   step
	field  edit.Model // the first day, as people write it
	days   []day      // of the date in the field, none while it is no date
	err    error      // why it is none
	place  Place
	note   note
	agreed bool
	offer  *secret.Offer // of a passphrase
	sealed bool          // it was taken
}

// note is what the message line says. It is kept as a kind, because the language may
// change under it.
type note int

const (
	silent note = iota
	noDate
	wayOut
)

// New returns the first run.
func New(cfg Config) *Program {
	m := &Program{cfg: cfg, words: locale.Of(cfg.Lang), grid: page.New(0, 0, false)}
	m.theme = cmp.Or(cfg.Theme, page.Dark())
	m.field = edit.Model{Single: true, Limit: 60, Bidi: cfg.Bidi, Filter: text.Safe}
	m.setStart(cfg.Today.Add(ahead))
	return m
}

// Answer is what people chose; ok is false when they left before the end.
func (m *Program) Answer() (lang locale.Lang, first session.Date, ok bool) {
	if !m.agreed || len(m.days) == 0 {
		return m.words.Lang, "", false
	}
	return m.words.Lang, m.days[0].date, true
}

// Passphrase is the one that people took for a new file, empty when they put it off.
func (m *Program) Passphrase() string {
	if !m.sealed {
		return ""
	}
	return m.offer.Passphrase()
}

// offers reports whether a passphrase will be offered.
func (m *Program) offers() bool { return m.cfg.Phrase != nil && !m.place.Exists }

// pages is how many questions there are.
func (m *Program) pages() int {
	if m.offers() {
		return int(steps)
	}
	return int(phrase)
}

// Init implements tea.Model.
func (m *Program) Init() tea.Cmd {
	if m.cfg.AskBackground && m.cfg.Theme == nil {
		return tea.RequestBackgroundColor
	}
	return nil
}

// Update implements tea.Model.
func (m *Program) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = max(0, msg.Width), max(0, msg.Height)
	case tea.BackgroundColorMsg:
		if m.cfg.Theme == nil && !msg.IsDark() {
			m.theme = page.Light()
		}
	case tea.KeyPressMsg:
		return m, m.key(msg)
	default:
		return m, m.write(msg)
	}
	return m, nil
}

// setStart writes a day into the field, marked, so that typing replaces it.
func (m *Program) setStart(d session.Date) {
	m.field.SetValue(d.Time().Format("2/1/2006"))
	m.field.SelectAll()
	m.read()
}

// read takes the date out of the field.
func (m *Program) read() {
	first, err := parse(m.field.Value())
	if m.err = err; err != nil {
		m.days = nil
		return
	}
	if len(m.days) > 0 && m.days[0].date == first {
		return
	}
	m.days, m.err = rehearse(first)
}

// first is the day in the field, at midnight UTC; the zero time for none.
func (m *Program) first() time.Time {
	if len(m.days) == 0 {
		return time.Time{}
	}
	return m.days[0].date.Time()
}
