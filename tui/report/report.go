// Package report is the screen from which documents leave: which one, in which language
// and format, and what they still miss.
//
// What is missing stands beside the choice, with a way to where it is completed, because
// the hour before the export is the last one at which somebody remembers. The room sees
// none of it: in salle the screen counts what came out of the retreat.
//
// The package may import session and the packages of tui that draw.
package report

import (
	"sync/atomic"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report"
	"halqa/tui/screen"
	"halqa/tui/todo"
	"halqa/tui/widget"
)

// ModeMinutes is the mode of a place that asks for the record of a day; its item is the
// day, the one of the clock when there is none.
const ModeMinutes = "releve"

// setting is a row that arrows change.
type setting int

const (
	document setting = iota // see offers
	language
	profile
	format
	settings // how many there are
)

// profiles are how far documents may travel, the most careful first. Their names are
// those of the command line.
var profiles = []string{"diffusion", "interne", "archive"}

// Screen implements screen.Screen.
type Screen struct {
	env *screen.Env

	chosen  [settings]int // the format is the one that space marks
	marked  map[string]bool
	at      setting // the row under the cursor; settings when it stands in the list
	list    widget.List
	rows    []todo.Row // what is missing
	gaps    int        // to complete
	others  int        // to translate
	counts  []string
	name    string   // of the retreat
	names   []string // of the files that would be written
	touched bool     // a person chose the language
	writing bool
	written []string // paths of the last export
	remarks []string // about what was written
	styles  string   // path of a client's document, see screen.Order
	unbegun bool     // nothing is there to report yet

	gate     gate
	checking bool
	preview  preview
	made     *atomic.Int64 // how far the writing is: made<<32 | all
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	return &Screen{env: env, marked: map[string]bool{report.Formats()[0]: true}}
}

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	s.writing = false                    // its answer went by while another screen was in front
	if s.gate.on && s.gate.line == nil { // somebody came back from what was found
		return s.lookOver()
	}
	if p.Mode == ModeMinutes {
		s.at, s.written = document, nil
		s.env.Room.Read(func(r *session.Retreat) {
			day, ok := r.Item(p.Item).(*session.AgendaDay)
			if !ok {
				day, ok = r.DayOn(session.DateOf(s.env.Now()))
			}
			number := 1
			if ok {
				number = min(max(day.Number, 1), 3)
			}
			s.offer(report.Minutes, number)
		})
	}
	s.Sync()
	return nil
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	s.env.Room.Read(s.read)
	s.list.SetLen(len(s.rows))
	if len(s.rows) == 0 && s.at == settings {
		s.at = document
	}
}

// read takes from the retreat what the screen shows.
func (s *Screen) read(r *session.Retreat) {
	p := r.Profile()
	s.name = s.env.Pick(p.TitleFR, p.TitleAR)
	if !s.touched {
		s.chosen[language] = 0
		if p.Language == "ar" {
			s.chosen[language] = 1
		}
	}
	s.chosen[language] = min(s.chosen[language], s.choices(language)-1)
	s.chosen[format] = min(s.chosen[format], s.choices(format)-1)
	s.rows, s.gaps, s.others = s.rows[:0], 0, 0
	for _, missing := range todo.Read(s.env, r) {
		if missing.Gap.ToTranslate() {
			s.others++
		} else {
			s.gaps++
		}
		s.rows = append(s.rows, missing)
	}
	s.unbegun = len(r.Ideas())+len(r.Decisions())+len(r.Objectives())+len(r.Polls()) == 0
	s.count(r)
	s.filesOf(r, s.order())
}

// count says in numbers what came out of the retreat.
func (s *Screen) count(r *session.Retreat) {
	w := s.env.Words.Document.Sentences
	adopted := 0
	for _, d := range r.Decisions() {
		if d.Status == session.Adopted {
			adopted++
		}
	}
	s.counts = []string{
		s.env.Count(w.Decisions, adopted), s.env.Count(w.Axes, len(r.Axes())),
		s.env.Count(w.Goals, len(r.Objectives())), s.env.Count(w.Ideas, len(r.Ideas())),
	}
}

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool { return s.gate.line != nil }

// Summary implements screen.Screen: what is missing, which is no news for the room.
func (s *Screen) Summary() (string, bool) {
	if s.env.Salle {
		return "", s.unbegun
	}
	return s.lacking(s.env.Words.Report.Gaps), s.unbegun
}

// lacking says how much is missing, in the words of points for what is to complete.
func (s *Screen) lacking(points locale.Plural) string {
	w := s.env.Words
	text := w.Report.Nothing
	if s.gaps > 0 {
		text = s.env.Count(points, s.gaps)
	}
	if s.others > 0 {
		text += w.Words.Comma + s.env.Count(w.Report.Translations, s.others)
	}
	return text
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	if s.env.Salle {
		return ""
	}
	return s.value(document)
}
