package ideas

import (
	"strings"

	"halqa/session"
	"halqa/session/text"
)

// shelf keeps the ideas as they are searched. It is filled with the first search, and
// follows afterwards.
type shelf struct {
	finder text.Finder
	filed  map[session.ID]string
	ids    map[string]session.ID
}

// narrowed leaves the ideas that answer the search, the best first.
func (s *Screen) narrowed() {
	query, v := s.query(), &s.view
	if strings.TrimSpace(text.Fold(query)) == "" {
		return
	}
	at := make(map[session.ID]int, len(v.rows))
	for i := range v.rows {
		at[v.rows[i].id] = i
		v.shelf.file(&v.rows[i])
	}
	var found []row
	for _, f := range v.shelf.finder.Find(query, 0) {
		if i, ok := at[v.shelf.ids[f.ID]]; ok {
			found = append(found, v.rows[i])
		}
	}
	v.rows = append(v.rows[:0], found...)
}

// file keeps the words of an idea and its number, if they are new.
func (h *shelf) file(r *row) {
	if h.filed == nil {
		h.filed, h.ids = map[session.ID]string{}, map[string]session.ID{}
	}
	if h.filed[r.id] == r.text {
		return
	}
	id := r.id.String()
	h.filed[r.id], h.ids[id] = r.text, r.id
	h.finder.Add(id, r.text+" "+r.number)
}

// query is what the list is narrowed to: what is being searched for, or was.
func (s *Screen) query() string {
	switch s.now() {
	case searching:
		return s.ask.Value()
	case capturing:
	default:
		if !s.env.Salle {
			return s.filter
		}
	}
	return ""
}
