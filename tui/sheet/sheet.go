package sheet

import (
	"slices"
	"sync"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/edit"
	"halqa/tui/screen"
)

// Choice is one value of a field that arrows change, and the word for it.
type Choice struct{ Value, Word string }

// Choices are values with their words from a table; "" is the choice of none.
func Choices(of map[string]string, values ...string) []Choice {
	all := make([]Choice, len(values))
	for i, v := range values {
		all[i] = Choice{Value: v, Word: of[v]}
		if v == "" {
			all[i].Word = none
		}
	}
	return all
}

// none stands where there is no value.
const none = "–"

// Spec says how a screen wants one field of its sheet.
type Spec struct {
	Field   string   // of the type
	Head    string   // a heading above it
	Air     bool     // an empty row above it
	Large   bool     // the words themselves, across the whole sheet
	Quiet   bool     // of two large texts, the one of the other language
	Quick   bool     // part of the fast way through the sheet
	Asks    bool     // a question is open about it
	Hint    string   // stands where there is no value
	Twin    string   // the same words in the other language
	Unit    string   // the field that names what a number counts
	Unknown string   // the flag that says that a number is not known
	Choices []Choice // what arrows choose from; the schema's own values otherwise
	Opens   bool     // ⏎ hands over to the screen, which shows Text
	Text    string
	Locked  bool   // only an action of the screen changes it
	Now     string // the value by now, where it follows from others and is not kept
}

// Model is the sheet of one item. Make it with [New].
type Model struct {
	env *screen.Env
	// Open is asked when ⏎ is pressed on a field of which Spec.Opens is set.
	Open func(field string) tea.Cmd

	typ     *session.Type
	subject *subject
	create  func(text string) session.Command // of an item that is not there yet
	rows    []row
	values  map[string]string
	flying  map[string]string // sent and not answered yet
	lost    map[place]bool    // texts that came back unsaved

	at      int
	writing bool
	before  string // what stood in the field when people began to write there
	quick   bool
	field   edit.Model

	top, height int   // the window that was drawn last
	starts      []int // the first row of each field in it, and the row after the last
}

// row is a field of the sheet.
type row struct {
	Spec
	def   *session.Field
	label string
}

// subject is the item of a sheet. An item that is being added has no name until the
// courier has added it; everything sent later finds the name here.
type subject struct {
	mu sync.Mutex
	id session.ID
}

// name is called on the way to the disk, while the screen may draw.
func (s *subject) name(id session.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.id = id
}

// get is the name, zero until the item is added.
func (s *subject) get() session.ID {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.id
}

// place is one field of one item.
type place struct{ slot, field string }

// New returns the sheets of one type of item for a seat.
func New(env *screen.Env, typ *session.Type) *Model {
	return &Model{env: env, typ: typ, subject: &subject{}, values: map[string]string{}, flying: map[string]string{}, lost: map[place]bool{}}
}

// Edit opens the sheet of an item at its first field, at rest.
func (m *Model) Edit(id session.ID) {
	m.reset()
	m.subject.name(id)
}

// Begin opens the sheet of a new item in its first field. The item is added when
// something was written there, by the command that create makes of it.
func (m *Model) Begin(create func(text string) session.Command) tea.Cmd {
	m.reset()
	m.create, m.quick = create, true
	return m.Write()
}

// Add adds an item at once and opens its sheet in the first field.
func (m *Model) Add(command session.Command) tea.Cmd {
	m.reset()
	m.quick = true
	from := sent{sheet: m, subject: m.subject, create: func(string) session.Command { return command }}
	return tea.Batch(m.add(from, command), m.Write())
}

// reset forgets the item before. What was on its way keeps its own subject and arrives.
func (m *Model) reset() {
	m.subject, m.create = &subject{}, nil
	m.at, m.top, m.writing, m.quick = 0, 0, false, false
	clear(m.values)
	clear(m.flying)
}

// Item is the item of the sheet; zero while it is being added.
func (m *Model) Item() session.ID { return m.subject.get() }

// Blank reports that the item of the sheet was not even begun.
func (m *Model) Blank() bool { return m.create != nil }

// Writing reports that a field has the keyboard.
func (m *Model) Writing() bool { return m.writing }

// Kept is the number of texts that could not be saved yet. They wait as drafts.
func (m *Model) Kept() int { return len(m.lost) }

// Fast reports that ⏎ goes through the quick fields only.
func (m *Model) Fast() bool { return m.quick }

// Field is the name of the field under the cursor, empty in a sheet without fields.
func (m *Model) Field() string {
	if m.at >= len(m.rows) {
		return ""
	}
	return m.rows[m.at].Field
}

// Select brings the cursor to a field, if the sheet shows it.
func (m *Model) Select(field string) {
	if i := m.index(field); i >= 0 && !m.writing {
		m.at = i
	}
}

// index is the place of a field on the sheet, -1 when the sheet does not show it.
func (m *Model) index(field string) int {
	return slices.IndexFunc(m.rows, func(r row) bool { return r.Field == field })
}
