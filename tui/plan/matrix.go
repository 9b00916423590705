package plan

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// column is one axis or one challenge of the matrix.
type column struct {
	id     session.ID
	short  string
	name   string
	kept   bool // an axis that a decision retained: its empty cells are asked about
	cells  []int
	voices [][]point
	why    []string // a sentence for each empty cell
}

// matrix is the part in which perspectives meet axes, or challenges: who spoke, and where
// nobody did. An axis that is kept with an empty cell asks for one sentence; nothing waits
// for the answer.
type matrix struct {
	env        *screen.Env
	challenges bool
	columns    []column
	col, row   int
	first      int // the first column in sight
	heard      bool
	list       widget.List
	writing    bool
	field      edit.Model
	lost       bool // a sentence came back unsaved
}

func newMatrix(env *screen.Env) *matrix { return &matrix{env: env} }

func (m *matrix) Code() string { return "matrix" }

func (m *matrix) Count(r *session.Retreat, c *session.Chain) (n, missing int) {
	for _, a := range r.Axes() {
		missing += len(c.Silent(a))
	}
	return len(r.Axes()), missing
}

func (m *matrix) Open()           { m.heard, m.writing = false, false }
func (m *matrix) Show(session.ID) {}
func (m *matrix) Capturing() bool { return m.writing }

func (m *matrix) Kept() int {
	if m.lost {
		return 1
	}
	return 0
}

func (m *matrix) Context() string {
	if m.heard && len(m.columns) > 0 {
		return fmt.Sprintf(m.env.Words.Plan.VoicesOf, m.viewName(m.row), m.columns[m.col].short)
	}
	if m.challenges {
		return m.env.Words.Plan.ByChallenge
	}
	return m.env.Words.Plan.ByAxis
}

// viewName is what a perspective is called.
func (m *matrix) viewName(row int) string {
	return m.env.Words.Plan.Views[string(session.Perspectives()[row])]
}

func (m *matrix) Sync(r *session.Retreat) {
	chain := r.Chain()
	m.columns = m.columns[:0]
	if m.challenges {
		for _, i := range r.Challenges() {
			fr, ar := session.Wording(i)
			m.columns = append(m.columns, m.read(r, chain, column{id: i.ID, short: i.Short, name: m.env.Pick(fr, ar)}))
		}
	} else {
		for _, a := range r.Axes() {
			c := m.read(r, chain, column{id: a.ID, short: a.Short, name: m.env.Pick(a.NameFR, a.NameAR), kept: r.Retained(a)})
			for i, p := range session.Perspectives() {
				c.why[i] = a.Silences[string(p)]
			}
			m.columns = append(m.columns, c)
		}
	}
	m.col = max(0, min(m.col, len(m.columns)-1))
}

// read fills the cells of a column. In salle a finding that is not for the room counts as
// a voice and is not shown.
func (m *matrix) read(r *session.Retreat, chain *session.Chain, c column) column {
	voices := chain.Voices(c.id)
	for _, p := range session.Perspectives() {
		var all []point
		for _, id := range voices[p] {
			e := r.Item(id)
			if m.env.Salle && !projectable(r, e) {
				continue
			}
			fr, ar := session.Wording(e)
			all = append(all, point{id: id, short: session.Base(e).Short, text: m.env.Pick(fr, ar)})
		}
		c.cells = append(c.cells, len(voices[p]))
		c.voices = append(c.voices, all)
		c.why = append(c.why, "")
	}
	return c
}

func (m *matrix) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		return false, m.arrived(done)
	}
	if m.writing {
		return m.write(msg)
	}
	name, ok := parts.RestKey(msg)
	switch {
	case !ok || len(m.columns) == 0:
		return false, nil
	case m.heard && name == "esc":
		m.heard = false
		return true, nil
	case m.heard:
		return m.list.Key(name), nil
	}
	return m.step(name), nil
}

// step goes from cell to cell by what is seen.
func (m *matrix) step(name string) bool {
	switch name {
	case "up":
		m.row = max(0, m.row-1)
	case "down":
		m.row = min(m.row+1, len(session.Perspectives())-1)
	case "left", "right":
		if (name == "right") != m.env.Words.RTL {
			m.col = min(m.col+1, len(m.columns)-1)
		} else {
			m.col = max(0, m.col-1)
		}
	case "home":
		m.col = 0
	case "end":
		m.col = len(m.columns) - 1
	default:
		return false
	}
	return true
}

// silent reports that the cell under the cursor asks for a sentence, or has one.
func (m *matrix) silent() bool {
	return len(m.columns) > 0 && !m.challenges && m.columns[m.col].cells[m.row] == 0
}

func (m *matrix) Actions() []screen.Action {
	switch {
	case m.writing:
		return []screen.Action{
			{Show: "⏎", Name: func(l *locale.Strings) string { return l.Sheet().Next }},
			{Show: "Esc", Name: func(l *locale.Strings) string { return l.Sheet().Leave }},
		}
	case m.heard:
		return nil
	}
	enter := screen.Action{Keys: []string{"enter"}, Name: word(func(w *locale.Plan) string { return w.Voices }), Run: m.hear, Salle: true}
	if m.silent() && !m.env.Salle {
		enter.Name, enter.Run = word(func(w *locale.Plan) string { return w.WriteSilence }), m.begin
	}
	return []screen.Action{enter, {
		Keys: []string{"m"}, Name: word(func(w *locale.Plan) string { return w.Columns }), Salle: true,
		Run: func() tea.Cmd {
			m.challenges, m.col, m.first = !m.challenges, 0, 0
			m.env.Room.Read(m.Sync)
			return nil
		},
	}}
}

// hear lists the voices of a cell.
func (m *matrix) hear() tea.Cmd {
	if len(m.columns) > 0 && m.columns[m.col].cells[m.row] > 0 {
		m.heard = true
		m.list.SetLen(len(m.columns[m.col].voices[m.row]))
		m.list.First()
	}
	return nil
}

// slot names the sentence for the drafts.
func (m *matrix) slot() (item, field string) {
	return m.columns[m.col].id.String(), "silence/" + string(session.Perspectives()[m.row])
}

// begin opens the field of the sentence that stands for an empty cell.
func (m *matrix) begin() tea.Cmd {
	m.field = edit.Model{Single: true, Limit: session.LineLimit, Filter: text.Safe, Bidi: m.env.Bidi}
	m.field.SetValue(m.columns[m.col].why[m.row])
	if draft := m.env.Drafts.Text(m.slot()); draft != "" {
		m.field.SetValue(draft)
	}
	m.writing = true
	return nil
}

// write gives keys to the sentence. What was typed waits as a draft until it is kept.
func (m *matrix) write(msg tea.Msg) (bool, tea.Cmd) {
	item, field := m.slot()
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch keys.Field(press) {
		case "enter":
			m.writing = false
			from := silenced{m: m, item: item, field: field, text: m.field.Value()}
			return true, tea.Batch(m.env.Drafts.Keep(item, field, ""), m.env.Do(from, session.BreakSilence{
				Axis: m.columns[m.col].id, Perspective: session.Perspectives()[m.row], Why: m.field.Value(),
			}))
		case "esc":
			m.writing = false
			return true, nil
		}
	}
	used, cmd := m.field.Update(msg)
	if !used {
		return false, cmd
	}
	return true, tea.Batch(cmd, m.env.Drafts.Keep(item, field, m.field.Value()))
}

// silenced remembers a sentence on its way, to bring it back if it never arrives.
type silenced struct {
	m                 *matrix
	item, field, text string
}

func (m *matrix) arrived(done screen.Done) tea.Cmd {
	from, ok := done.From.(silenced)
	if !ok || from.m != m {
		return nil
	}
	if m.lost = done.Err != nil; m.lost {
		return m.env.Drafts.Keep(from.item, from.field, from.text)
	}
	return nil
}
