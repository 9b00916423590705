package tui

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/bidi"
	"halqa/tui/edit"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/term"
	"halqa/tui/widget"
)

// Config is what a seat starts with.
type Config struct {
	Room  *session.Room
	Seat  session.Seat
	Lang  locale.Lang
	Theme *page.Theme // nil follows the background of the terminal
	Salle bool
	Bidi  bidi.Options
	// Link is the terminal, which may be asked and told things; its options then count
	// instead of Bidi. With nil nothing but frames is written.
	Link *term.Link
	// Now is the wall clock of the seat; nil takes the room's.
	Now func() time.Time
	// Drafts are the texts that an earlier run left.
	Drafts []session.Draft
	// ReadOnly says that nothing can be written.
	ReadOnly bool
	// Export carries out an export of the report screen; nil hides what needs it.
	Export screen.Exporter
	// Reveal opens a folder in the file manager; nil where there is none.
	Reveal func(folder string) error
	// Reader is for who listens to the screen: one pane, text in logical order from the
	// left, the terminal's cursor on the row that is marked, and no second screen, so
	// that what was read stays above.
	Reader bool
	// Calm is for who is disturbed by what moves: no seconds, no progress that runs. Who
	// listens to the screen has it as well.
	Calm bool
	// Afar says that the terminal is another machine's: little is sent for a key.
	Afar bool
	// AskBackground lets the program ask the terminal for its background colour. It
	// must be false for terminals that would print the question.
	AskBackground bool
	// Pace is the clock by which messages come and go; nil takes the real one, whatever
	// hour Now shows. Who has a clock of his own draws when he moves it: no timer runs.
	Pace func() time.Time
	// Secret is what can be done about the encryption of the file; nil for nothing.
	Secret *Secret
	// DrawPhrase draws a passphrase to offer; nil takes package passphrase.
	DrawPhrase func() string
	// Notice is said on the message line at the start.
	Notice string
	// News are sentences that come from outside while people work; nil for none.
	News <-chan screen.Notice
	// Stage joins this window to those that the room sees; nil for a window alone. With
	// Follow the window is one of the room's: it goes where the stage is and changes
	// nothing.
	Stage  *Stage
	Follow bool
	// Door lets windows of other machines in; nil where they can't come in.
	Door session.Door
	// Width and Height are the size of the terminal where it is known, so that the
	// first frame need not wait to be told.
	Width, Height int
}

// Program is one seat: the only Bubble Tea model.
type Program struct {
	cfg     Config
	env     *screen.Env
	theme   *page.Theme
	chosen  bool // the theme was chosen by a person
	colours colorprofile.Profile
	toned   bool // the terminal told the colour of its background
	grid    page.Page
	w, h    int
	black   bool
	leaving bool       // the black screen is the way from salle to coulisses
	mouse   bool       // people asked for the mouse; it takes the terminal's own copying away
	field   screen.Box // where the last frame has the field with the caret
	quit    bool       // Ctrl+Q was pressed once

	screens map[screen.Kind]screen.Screen
	at      screen.Kind
	over    overlay // menu, help or palette; nil for none
	errand  errand  // the way back to a list that sent people here
	bar     int     // the action chosen on the help line, -1 when nobody is there

	notes   widget.Notes
	spoken  spoken
	waking  bool      // a timer runs for the message line
	wakes   time.Time // when it rings
	failing bool      // what was sent last could not be saved
	retreat string    // what people call it
	sample  bool      // it is invented
	overdue bool      // personal data should be gone by now

	changed <-chan struct{}
	stop    func()

	guard guard

	staged   <-chan struct{}
	scene    scene        // what the room sees
	windows  int          // of the room
	followed screen.Place // where the stage was last
}

// New returns the program of a seat. Its work ends early when ctx does.
func New(ctx context.Context, cfg Config) *Program {
	if cfg.Now == nil {
		cfg.Now = cfg.Room.Now
	}
	if cfg.Link != nil {
		cfg.Bidi = cfg.Link.Terminal().Options()
	}
	if cfg.Reader {
		cfg.Bidi = aloud
	}
	env := &screen.Env{
		Room: cfg.Room, Seat: cfg.Seat, Words: locale.Of(cfg.Lang), Salle: cfg.Salle,
		Calm: cfg.Calm || cfg.Reader, Aloud: cfg.Reader,
		Bidi: cfg.Bidi, Now: cfg.Now, Courier: screen.NewCourier(ctx), Export: cfg.Export, Reveal: cfg.Reveal,
	}
	env.Drafts = screen.NewDrafts(env, cfg.Drafts)
	m := &Program{cfg: cfg, env: env, bar: -1, w: cfg.Width, h: cfg.Height, grid: page.New(0, 0, false)}
	m.changed, m.stop = cfg.Room.Watch()
	m.guard = guard{sealed: cfg.Secret != nil && cfg.Secret.Encrypted, touched: m.pace()}
	if cfg.Stage != nil {
		m.joinStage()
	}
	m.theme = cmp.Or(cfg.Theme, page.Dark())
	m.chosen = cfg.Theme != nil
	m.screens = screens(env)
	for _, k := range slices.Backward(order()) {
		if m.screens[k] != nil {
			m.at = k // the first of the menu, the agenda, is home
		}
	}
	if cfg.Notice != "" {
		m.post(screen.Notice{Sign: screen.Ask, Text: cfg.Notice})
	}
	return m
}

// Init implements tea.Model.
func (m *Program) Init() tea.Cmd {
	cmds := []tea.Cmd{m.open(screen.Place{Kind: m.at}), m.await(), m.awaitStage(), m.awaitVisitor(), m.tick(), Ask(m.cfg.Link)}
	if m.cfg.AskBackground && !m.chosen {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	return tea.Batch(append(cmds, m.hear())...)
}

type (
	changedMsg struct{} // the retreat changed, here or at another seat
	newsMsg    struct{ screen.Notice }
	minuteMsg  struct{} // the clock shows another minute
	noteMsg    struct{} // a message appears on the line, or leaves it
)

// await waits for the next change of the retreat.
func (m *Program) await() tea.Cmd {
	changed := m.changed
	return func() tea.Msg {
		<-changed
		return changedMsg{}
	}
}

// hear waits for the next sentence from outside.
func (m *Program) hear() tea.Cmd {
	news := m.cfg.News
	if news == nil {
		return nil
	}
	return func() tea.Msg { return newsMsg{<-news} }
}

// tick waits until the frame's clock shows another minute; nothing else moves.
func (m *Program) tick() tea.Cmd {
	now := m.cfg.Now()
	return tea.Tick(now.Truncate(time.Minute).Add(time.Minute).Sub(now), func(time.Time) tea.Msg { return minuteMsg{} })
}

// Update implements tea.Model.
func (m *Program) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := m.update(msg)
	m.lead()
	return m, tea.Batch(cmd, m.wake(), m.speak())
}

func (m *Program) update(msg tea.Msg) tea.Cmd {
	if cmd, used := Hear(m.cfg.Link, msg); used {
		if !m.cfg.Reader {
			m.env.Bidi = m.cfg.Link.Terminal().Options()
		}
		return cmd
	}
	if m.guard.pane != nil {
		if cmd, used := m.whileLocked(msg); used {
			m.guard.touched = m.pace()
			return cmd
		}
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = max(0, msg.Width), max(0, msg.Height)
	case tea.ColorProfileMsg:
		m.colours = msg.Profile
	case tea.BackgroundColorMsg:
		if m.toned = true; !m.chosen && !msg.IsDark() {
			m.theme = page.Light()
		}
	case tea.KeyPressMsg:
		m.guard.touched = m.pace()
		m.notes.Key(m.guard.touched)
		if msg.Code == tea.KeyEscape && msg.Mod == tea.ModAlt { // two that were read at once
			msg.Mod = 0
			return tea.Batch(m.key(msg), m.key(msg))
		}
		return tea.Batch(m.beat(), m.key(msg))
	case tea.MouseMsg:
		return m.point(msg)
	case edit.LimitMsg: // of any field: nothing was taken, half a text is worse than none
		m.post(screen.Notice{Sign: screen.Trouble, Text: fmt.Sprintf(m.env.Words.Errors.TooLong, msg.Limit+msg.Over, msg.Limit)})
	case screen.Place:
		return m.open(msg)
	case screen.Errand:
		return m.send(msg)
	case screen.Notice:
		m.post(msg)
	case newsMsg:
		m.post(msg.Notice)
		return m.hear()
	case screen.Done:
		return m.done(msg)
	case screen.FlushMsg:
		return m.env.Drafts.Flush()
	case undoneMsg:
		m.undone(msg)
	case changedMsg:
		m.sync()
		return m.await()
	case stagedMsg:
		return tea.Batch(m.follow(), m.awaitStage())
	case visitedMsg:
		return m.awaitVisitor()
	case sharedMsg:
		m.shared(msg)
	case sealedMsg:
		m.sealDone(msg)
	case minuteMsg:
		m.lockIfLeft()
		m.sync()
		return tea.Batch(m.tick(), m.beat())
	case lapsedMsg:
		m.lapsed(msg)
	case noteMsg:
		m.waking = false
	default:
		return tea.Batch(m.beat(), m.forward(msg))
	}
	return nil
}

// post hands a sentence to the message line.
func (m *Program) post(n screen.Notice) {
	kinds := map[screen.Sign]widget.Kind{screen.Good: widget.Done, screen.Ask: widget.Question, screen.Trouble: widget.Refusal}
	signs := map[screen.Sign]page.Span{screen.Good: page.T("✓", page.Good), screen.Ask: page.T("◆", page.Warn), screen.Trouble: page.T("✕", page.Bad)}
	m.notes.Post(m.pace(), widget.Message{
		Kind: kinds[n.Sign], Urgent: n.Sign == screen.Trouble,
		Spans: []page.Span{signs[n.Sign], page.T(" "+n.Text, page.Body)},
	})
}

// leaveWord takes back what was said of the place that people now leave: a refusal would
// seem to speak of the next one, or stand before the room. That something could not be
// saved holds everywhere.
func (m *Program) leaveWord() {
	m.notes.Acted()
	if !m.failing {
		m.notes.Settle(widget.Refusal)
	}
}

// wake asks for one message when the message line will change by itself. A timer that
// would ring too late is not waited for.
func (m *Program) wake() tea.Cmd {
	now := m.pace()
	wait, ok := m.notes.Next(now)
	if !ok || m.cfg.Pace != nil || m.waking && !now.Add(wait).Before(m.wakes) {
		return nil
	}
	m.waking, m.wakes = true, now.Add(wait)
	return tea.Tick(wait, func(time.Time) tea.Msg { return noteMsg{} })
}

// pace is the time by which messages come and go.
func (m *Program) pace() time.Time {
	if m.cfg.Pace != nil {
		return m.cfg.Pace()
	}
	return time.Now()
}

// forward gives a message to the screen in front.
func (m *Program) forward(msg tea.Msg) tea.Cmd {
	if m.over != nil {
		if p, ok := msg.(tea.PasteMsg); ok {
			return m.over.paste(m, p.Content)
		}
	}
	_, cmd := m.screens[m.at].Update(msg)
	return cmd
}

// sync lets the screen in front read the retreat again; others do when people come.
func (m *Program) sync() {
	m.readProfile()
	m.screens[m.at].Sync()
	if o, ok := m.over.(*menu); ok {
		o.fill(m)
	}
	if o, ok := m.over.(synced); ok {
		o.sync(m)
	}
}

// readProfile takes from the retreat what the frame line says of it.
func (m *Program) readProfile() {
	m.env.Room.Read(func(r *session.Retreat) {
		p := r.Profile()
		m.sample, m.retreat = p.Sample, m.env.Pick(p.TitleFR, p.TitleAR)
		m.overdue = r.PurgeOverdue(m.env.Now())
	})
}

// open brings people to a place.
func (m *Program) open(p screen.Place) tea.Cmd {
	s, ok := m.screens[p.Kind]
	if !ok || m.offerTo(p) {
		return nil
	}
	m.at, m.over, m.bar, m.errand = p.Kind, nil, -1, errand{}
	m.leaveWord()
	m.readProfile()
	s.Sync()
	return s.Open(p)
}

// done hears what became of work that a screen had sent.
func (m *Program) done(msg screen.Done) tea.Cmd {
	if msg.Err != nil {
		m.failing = m.failing || unsaved(msg.Err)
		m.env.Drafts.Lost(msg.From)
		m.post(screen.Notice{Sign: screen.Trouble, Text: Explain(m.env.Words, msg.Err)})
	} else {
		m.failing = false
		m.notes.Settle(widget.Refusal)
	}
	var cmds []tea.Cmd
	for _, s := range m.screens {
		_, cmd := s.Update(msg)
		cmds = append(cmds, cmd)
	}
	return tea.Batch(cmds...)
}

// kept is how many texts wait because they could not be saved.
func (m *Program) kept() int {
	if !m.failing {
		return 0
	}
	n := 0
	for _, s := range m.screens {
		if k, ok := s.(screen.Keeper); ok {
			n += k.Kept()
		}
	}
	return max(1, n)
}

// Close ends the watch and waits until everything that was sent is saved.
func (m *Program) Close() {
	m.stop()
	if flush := m.env.Drafts.Flush(); flush != nil {
		flush()
	}
	m.env.Courier.Flush()
}

// words are the seat's words for the frame.
func (m *Program) words() *locale.Frame { return &m.env.Words.Frame }

// Settle waits until what was sent is saved and shows the retreat as it then stands.
func (m *Program) Settle() {
	m.env.Courier.Flush()
	m.sync()
}
