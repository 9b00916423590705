package prepare

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/todo"
	"halqa/tui/widget"
)

// missing is the one list of everything that is missing, under the kinds of things with
// how many there are of each. It keeps its row while people are away to complete one.
type missing struct {
	env   *screen.Env
	rows  []todo.Row
	heads map[int]string // by the first row of each kind
	list  widget.List
}

func newMissing(env *screen.Env) *missing { return &missing{env: env} }

// todoMode names the part in places.
const todoMode = "todo"

// Code implements parts.Part.
func (m *missing) Code() string { return todoMode }

// Count implements parts.Part: what the other parts count is not counted twice.
func (m *missing) Count(*session.Retreat, *session.Chain) (n, missing int) { return 0, 0 }

// Open implements parts.Part.
func (m *missing) Open() {}

// Show implements parts.Part: what is missing is no item.
func (m *missing) Show(session.ID) {}

// Sync implements parts.Part.
func (m *missing) Sync(r *session.Retreat) {
	m.rows = m.rows[:0]
	m.heads = map[int]string{}
	if !m.env.Salle {
		m.rows = todo.Read(m.env, r)
	}
	for i := 0; i < len(m.rows); {
		n := i
		for n < len(m.rows) && m.rows[n].Gap.Lack == m.rows[i].Gap.Lack {
			n++
		}
		m.heads[i] = todo.What(m.env, m.rows[i].Gap)
		if n-i > 1 {
			m.heads[i] += "   " + strconv.Itoa(n-i)
		}
		i = n
	}
	m.list.SetLen(len(m.rows))
}

// Update implements parts.Part.
func (m *missing) Update(msg tea.Msg) (bool, tea.Cmd) {
	name, ok := parts.RestKey(msg)
	return ok && m.list.Key(name), nil
}

// Actions implements parts.Part.
func (m *missing) Actions() []screen.Action {
	if len(m.rows) == 0 {
		return nil
	}
	return []screen.Action{{Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Report.Go }, Run: m.enter}}
}

func (m *missing) enter() tea.Cmd {
	i := m.list.Cursor()
	if i < 0 || i >= len(m.rows) {
		return nil
	}
	return todo.Go(m.env, m.rows[i], screen.Place{Kind: screen.Prepare, Mode: todoMode})
}

// Capturing implements parts.Part.
func (m *missing) Capturing() bool { return false }

// Context implements parts.Part.
func (m *missing) Context() string { return "" }

// Kept implements parts.Part.
func (m *missing) Kept() int { return 0 }

// Draw implements parts.Part. A kind that misses one thing and no item is one line.
func (m *missing) Draw(p page.Page) screen.Caret {
	w := m.env.Words
	switch {
	case m.env.Salle:
		p.Put(0, 0, p.W, w.Folder.NothingForRoom, page.Label, page.Start)
		return screen.Caret{}
	case len(m.rows) == 0:
		x := p.Row(0, 0, page.T("✓ ", page.Good))
		p.Put(x, 0, p.W-x, w.Dossier.TodoDone, page.Body, page.Start)
		return screen.Caret{}
	}
	width := min(p.W, page.Measure)
	height := func(i int) int { return m.above(i) + 1 }
	m.list.Draw(p, height, func(p page.Page, i int, here bool) {
		row, y := m.rows[i], m.above(i)
		if y > 0 {
			p.Put(0, y-1, width, m.heads[i], page.Heading, page.Start)
		}
		if here {
			p.Cursor(y)
		}
		sign := "◆"
		if row.Gap.ToTranslate() {
			sign = "→"
		}
		p.Put(0, y, 1, sign, page.Warn, page.Start)
		x := 2
		if row.Gap.Short != "" {
			p.Put(x, y, 8, row.Gap.Short, page.Label, page.Start)
			x += 9
		}
		if row.Words == "" && row.Gap.Short == "" {
			p.Put(x, y, width-x, m.heads[i], page.Body, page.Start)
			return
		}
		p.Say(x, y, width-x, row.Words, page.Body)
	})
	return screen.Caret{}
}

// above is what the heading of a kind takes: itself, with air when it is not the first.
// What belongs to no item says it in its own row.
func (m *missing) above(i int) int {
	_, first := m.heads[i]
	switch {
	case !first || m.rows[i].Gap.Short == "" && m.rows[i].Words == "":
		return 0
	case i == 0:
		return 1
	}
	return 2
}
