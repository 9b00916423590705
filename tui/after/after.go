// Package after is the screen of what comes after the three days: what people thought of
// them, the help that they ask for, and how far the plan has come since.
//
// The screen is a list of parts, see halqa/tui/parts. Each part has a file of its own and
// a line in New.
//
// # Why
//
// The screen stays folded away until something of its own is in it: during the three days
// nobody needs it, and afterwards nobody needs the others as often.
//
// Nothing here is for the room unless it says so. Answers of people, requests for support
// and remarks on a draft are confidential: a part shows the room counts, or nothing.
//
// The package may import session and the packages of tui that draw and edit.
package after

import (
	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/parts"
	"halqa/tui/screen"
)

// Screen implements screen.Screen.
type Screen struct {
	*parts.Folder
	env *screen.Env
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	return &Screen{env: env, Folder: parts.NewFolder(env, words, partOf,
		newPresentation(env), newComments(env), newValidations(env),
		newSupport(env),
	)}
}

// words are those of the list of parts.
func words(l *locale.Strings) *locale.Parted { return &l.After.Parted }

// partOf is the part in which an item is worked on.
func partOf(r *session.Retreat, id session.ID) string {
	switch r.Item(id).(type) {
	case *session.Support:
		return "support"
	case *session.Comment:
		return "comments"
	case *session.Validation:
		return "validation"
	}
	return ""
}

// Summary implements screen.Screen: what waits, which is no news for the room.
func (s *Screen) Summary() (string, bool) {
	waits, due, own := 0, 0, 0
	s.env.Room.Read(func(r *session.Retreat) {
		own, _ = s.Count(r)
		due = len(r.Reminders(s.env.Now()))
		for _, q := range r.Supports() {
			if q.Waits() {
				waits++
			}
		}
	})
	if s.env.Salle || own == 0 {
		return "", own == 0
	}
	w := s.env.Words.After
	text := ""
	if waits > 0 {
		text = s.env.Count(w.Waiting, waits)
	}
	if due > 0 {
		if text != "" {
			text += s.env.Words.Words.Comma
		}
		text += s.env.Count(w.Due, due)
	}
	return text, false
}
