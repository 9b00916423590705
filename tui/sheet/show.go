package sheet

import (
	"halqa/assets/locale"
	"halqa/session"
)

// Show takes from the retreat what the sheet shows. In salle it leaves out what the room
// may not see.
func (m *Model) Show(r *session.Retreat, specs []Spec) {
	field := m.Field()
	m.rows = m.rows[:0]
	for _, s := range specs {
		def := m.typ.Field(s.Field)
		if def == nil || m.env.Salle && !def.Class.Projectable() {
			continue
		}
		if len(s.Choices) == 0 {
			s.Choices = m.ownChoices(def)
		}
		m.rows = append(m.rows, row{Spec: s, def: def, label: m.env.Words.Fields[m.typ.Name+"."+s.Field]})
	}
	m.at = max(0, min(m.at, len(m.rows)-1))
	if i := m.index(field); i >= 0 {
		m.at = i
	}
	e := r.Item(m.Item())
	if e == nil {
		return
	}
	for i := range m.typ.Fields {
		if f := &m.typ.Fields[i]; !f.Many {
			m.values[f.Name] = f.Value(e, "")
		}
	}
	for _, r := range m.rows {
		if r.Now != "" {
			m.values[r.Field] = r.Now
		}
	}
}

// ownChoices are those that the schema knows.
func (m *Model) ownChoices(def *session.Field) []Choice {
	if def.Form == session.Flag {
		return []Choice{{"", m.env.Words.Words.No}, {"1", m.env.Words.Words.Yes}}
	}
	var all []Choice
	for _, c := range def.Choices {
		all = append(all, Choice{c, c})
	}
	return all
}

// value is what a field holds, or will hold when what was sent has arrived.
func (m *Model) value(field string) string {
	if v, ok := m.flying[field]; ok {
		return v
	}
	return m.values[field]
}

// Empty reports that nothing was written in a field.
func (m *Model) Empty(field string) bool { return m.value(field) == "" }

// arrows reports that ←→ change the field.
func (r *row) arrows() bool { return len(r.Choices) > 0 && !r.Locked && !r.Opens }

// Turns reports that ←→ change the field under the cursor.
func (m *Model) Turns() bool { return m.at < len(m.rows) && m.rows[m.at].arrows() }

// writable reports that the field takes text.
func (r *row) writable() bool {
	if r.Locked || r.Opens {
		return false
	}
	switch r.def.Form {
	case session.Flag, session.Choice, session.Ref, session.Bytes:
		return false
	case session.Line, session.Prose, session.Whole, session.Decimal, session.Day, session.Hour:
	}
	return true
}

// words are those of all sheets, whatever their screen.
func (m *Model) words() *locale.Sheet { return m.env.Words.Sheet() }
