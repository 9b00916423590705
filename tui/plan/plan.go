// Package plan is the screen of what grows around the objectives: findings and the four
// quadrants, vision, challenges, axes and the perspectives that speak in them, measures
// with their calendar, means, risks, monitoring, recommendations, the ninety days and who
// follows it all up.
//
// The screen is a list of parts. ⏎ opens one, Tab goes on to the next, Esc comes back to
// the list. Most parts are lists with sheets; the others are pictures of what stands in
// those sheets, and ⏎ leads from them to the sheet that they show.
//
// # Why
//
// Nothing is written twice: monitoring and results are the objectives seen from another
// side, the means are the sums of the measures. So no table of the plan can disagree with
// its sheets.
//
// The package may import session and the packages of tui that draw and edit.
package plan

import (
	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// Screen implements screen.Screen.
type Screen struct {
	*parts.Folder
	env   *screen.Env
	begun bool // something was said or decided
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	return &Screen{env: env, Folder: parts.NewFolder(env, words, partOf,
		newFindings(env), newSwot(env), newVision(env), newChallenges(env), newAxes(env), newMatrix(env),
		newMeasures(env), newMeans(env), newRisks(env), newTriggers(env), newMonitoring(env), newResults(env),
		newAdvice(env), newSteps(env), newReviews(env), newLoose(env),
	)}
}

// words are those of the list of parts.
func words(l *locale.Strings) *locale.Parted { return &l.Plan.Parted }

// partOf is the part in which an item is worked on.
func partOf(r *session.Retreat, id session.ID) string {
	switch e := r.Item(id).(type) {
	case *session.Finding:
		return "findings"
	case *session.Idea:
		if e.Kind == session.Challenge {
			return "challenges"
		}
		return "swot"
	case *session.Axis:
		return "axes"
	case *session.Measure:
		return "measures"
	case *session.Hazard:
		return "risks"
	case *session.Trigger:
		return "triggers"
	case *session.Recommendation:
		return "advice"
	case *session.Step:
		return "steps"
	case *session.Review:
		return "reviews"
	case *session.Profile:
		return "vision"
	}
	return ""
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	s.env.Room.Read(func(r *session.Retreat) {
		s.begun = len(r.Ideas())+len(r.Decisions())+len(r.Axes())+len(r.Objectives()) > 0
	})
	s.Folder.Sync()
}

// Summary implements screen.Screen. What other screens hold makes no plan yet: the screen
// stays folded away until something of its own is in it.
func (s *Screen) Summary() (string, bool) {
	var axes, measures, own, missing int
	modified := false
	s.env.Room.Read(func(r *session.Retreat) {
		axes, measures = len(r.Axes()), len(r.Measures())
		own = axes + measures + len(r.Findings()) + len(r.Risks()) + len(r.Triggers()) + len(r.Recommendations()) + len(r.Steps()) + len(r.Reviews())
		if p := r.Profile(); p.VisionFR+p.VisionAR+p.MissionFR+p.MissionAR != "" {
			own++
		}
		if own == 0 {
			return
		}
		_, missing = s.Count(r)
		i, ok := r.Integrity()
		modified = ok && i.Modified()
	})
	w := s.env.Words
	text := s.env.Count(w.Plan.AxesN, axes) + w.Words.Comma + s.env.Count(w.Plan.MeasuresN, measures)
	if missing > 0 && !s.env.Salle {
		text += w.Words.Comma + s.env.Count(w.Folder.Missing, missing)
	}
	if modified {
		text = w.Document.ModifiedAfter + w.Words.Comma + text
	}
	return text, own == 0 || !s.begun
}

// word is a word of the screen, in whatever language the seat has when it is asked for.
func word(pick func(*locale.Plan) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Plan) }
}

// axisName is the number and the name of an axis, empty for none.
func axisName(env *screen.Env, r *session.Retreat, id session.ID) string {
	if a, ok := r.Item(id).(*session.Axis); ok && !a.Gone {
		return a.Short + "  " + env.Pick(a.NameFR, a.NameAR)
	}
	return ""
}

// axisChoices are the axes that arrows choose from.
func axisChoices(env *screen.Env, r *session.Retreat) []sheet.Choice {
	all := []sheet.Choice{{Word: "–"}}
	for _, a := range r.Axes() {
		all = append(all, sheet.Choice{Value: a.ID.String(), Word: axisName(env, r, a.ID)})
	}
	return all
}

// openItem is the command that leads to the item under the cursor.
func openItem(l *locale.Strings) string { return l.Folder.OpenItem }
