// Package prepare is the screen of what happens before the three days: what they are for,
// the work of the whole mission, what has to be at hand.
//
// It is a list of parts, see halqa/tui/parts. Each part stands in a file of its own.
//
// The package may import session and the packages of tui that draw and edit.
package prepare

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
	return &Screen{env: env, Folder: parts.NewFolder(
		env, words, partOf,
		newFrame(env), newWork(env), newTasks(env), newAims(env), newMaterials(env),
		newDocuments(env), newInterviews(env), newFocusGroups(env), newCoverage(env),
		newPopulations(env), newPartners(env), newAcronyms(env), newMissing(env),
	)}
}

// words are those of the list of parts.
func words(l *locale.Strings) *locale.Parted { return &l.Prepare.Parted }

// partOf is the part in which an item is worked on.
func partOf(r *session.Retreat, id session.ID) string {
	switch r.Item(id).(type) {
	case *session.Aim:
		return "aims"
	case *session.Phase:
		return "work"
	case *session.Task:
		return "tasks"
	case *session.Profile:
		return "frame"
	case *session.Document:
		return "documents"
	case *session.Interview:
		return "interviews"
	case *session.FocusGroup:
		return "focusgroups"
	case *session.Population:
		return "populations"
	case *session.Partner:
		return "partners"
	case *session.Acronym:
		return "acronyms"
	}
	return ""
}

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	var n, missing int
	s.env.Room.Read(func(r *session.Retreat) { n, missing = s.Count(r) })
	w := s.env.Words
	text := s.env.Count(w.Prepare.Items, n)
	if missing > 0 && !s.env.Salle {
		text += w.Words.Comma + s.env.Count(w.Folder.Missing, missing)
	}
	return text, n == 0
}
