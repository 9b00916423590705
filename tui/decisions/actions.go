package decisions

import (
	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// Actions implements screen.Screen. What a decision is already is not offered, and one
// that was revised is only read. Postponing and revising have no place in the menu
// line: they are rare, and the palette finds them.
func (s *Screen) Actions() []screen.Action {
	if busy := s.Busy(); busy != nil {
		return busy
	}
	name := func(pick func(*locale.Decisions) string) func(*locale.Strings) string {
		return func(l *locale.Strings) string { return pick(&l.Decisions) }
	}
	cur, ok := s.Current()
	a := s.Acts()
	acts := []screen.Action{a.Enter, a.Change, a.New}
	if ok && (cur.status == session.Proposed || cur.status == session.Postponed) {
		acts = append(acts, screen.Action{Keys: []string{"a"}, Name: name(func(w *locale.Decisions) string { return w.Adopt }), Run: s.adopt})
	}
	acts = append(acts, a.Chain)
	if ok {
		acts = append(acts, screen.Action{Keys: []string{"o"}, Name: name(func(w *locale.Decisions) string { return w.Objective }), Run: s.promote})
	}
	acts = append(acts, a.Next)
	if ok && (cur.status == session.Proposed || cur.status == session.Adopted) {
		acts = append(acts, screen.Action{Keys: []string{"j"}, Name: name(func(w *locale.Decisions) string { return w.Postpone }), Run: s.postpone, Hidden: true})
	}
	if ok && cur.status != session.Revised {
		acts = append(acts, screen.Action{Keys: []string{"r"}, Name: name(func(w *locale.Decisions) string { return w.Revise }), Run: s.revise, Hidden: true})
	}
	return append(acts, a.Field, a.Withdraw)
}
