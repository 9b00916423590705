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
	"strings"

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
		newPresentation(env), newComments(env), newValidations(env), newInquiries(env), newAnswers(env), newEcho(env),
		newSupport(env), newFollow(env),
	)}
}

// words are those of the list of parts.
func words(l *locale.Strings) *locale.Parted { return &l.After.Parted }

// partOf is the part in which an item is worked on.
func partOf(r *session.Retreat, id session.ID) string {
	switch r.Item(id).(type) {
	case *session.Inquiry:
		return "inquiries"
	case *session.Answer:
		return "answers"
	case *session.Support:
		return "support"
	case *session.Comment:
		return "comments"
	case *session.Validation:
		return "validation"
	case *session.Observation:
		return "follow"
	}
	return ""
}

// Summary implements screen.Screen: what waits, which is no news for the room.
func (s *Screen) Summary() (string, bool) {
	own, waits, due, open := 0, 0, 0, 0
	modified := false
	s.env.Room.Read(func(r *session.Retreat) {
		own, _ = s.Count(r)
		due, open = len(r.Reminders(s.env.Now())), len(r.OpenComments())
		for _, q := range r.Supports() {
			if q.Waits() {
				waits++
			}
		}
		i, ok := r.Integrity()
		modified = ok && i.Modified()
	})
	if s.env.Salle || own == 0 {
		return "", own == 0
	}
	w := s.env.Words
	var said []string
	if modified {
		said = append(said, w.Document.ModifiedAfter)
	}
	for _, news := range []struct {
		form locale.Plural
		n    int
	}{{w.Feedback.ToTreat, open}, {w.After.Waiting, waits}, {w.After.Due, due}} {
		if news.n > 0 {
			said = append(said, s.env.Count(news.form, news.n))
		}
	}
	return strings.Join(said, w.Words.Comma), false
}
