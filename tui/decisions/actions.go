package decisions

import (
	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
)

// Actions implements screen.Screen. Postponing and revising have no place in the menu
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
	return []screen.Action{
		a.Enter,
		a.Change,
		a.New,
		{Keys: []string{"a"}, Name: name(func(w *locale.Decisions) string { return w.Adopt }), Run: s.adopt, Hidden: !ok || cur.status == session.Adopted},
		a.Chain,
		{Keys: []string{"o"}, Name: name(func(w *locale.Decisions) string { return w.Objective }), Run: s.promote, Hidden: !ok},
		a.Next,
		{Keys: []string{"j"}, Name: name(func(w *locale.Decisions) string { return w.Postpone }), Run: s.postpone, Hidden: true},
		{Keys: []string{"r"}, Name: name(func(w *locale.Decisions) string { return w.Revise }), Run: s.revise, Hidden: true},
		a.Field,
		a.Withdraw,
	}
}
