// Package vote is the screen on which the room votes on paper: a poll is prepared, its
// ballots are typed in, and its result is read.
//
// While ballots are typed the line owns the keyboard: ⏎ puts a ballot in the urn at once
// and empties the line, a ballot that breaks a rule is refused whole before anything is
// sent, and no digit ever leaves the screen. The salle sees how many ballots came in and
// what they are about, and nothing else until the poll is closed, because nothing else
// exists.
//
// The package may import session and the packages of tui that draw and edit.
package vote

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/tally"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// zone is what the keyboard does.
type zone int

const (
	listing    zone = iota // the cursor walks through the polls
	preparing              // the sheet of a poll that is not open yet
	writing                // a question of the sheet is being typed
	picking                // the cursor walks through the ways of voting
	choosing               // the cursor walks through what may be put to the vote
	entering               // the line takes ballots
	celling                // a ballot is filled in cell by cell
	handing                // raised hands are counted
	signing                // signatures are counted
	closing                // the row that closes the poll stands under the cursor
	explaining             // a line asks why ballots are missing
	confirming             // one more ⏎ closes the poll for good
	watching               // the room sees how many ballots came in
	reading                // the result
	working                // why the result is what it is
	mapping                // two criteria of a matrix, across one another
	againing               // one more ⏎ opens a poll that follows
)

// pollRow is what the list shows of one poll.
type pollRow struct {
	id       session.ID
	short    string
	question string
	status   session.PollStatus
	method   tally.Method
}

// Screen implements screen.Screen.
type Screen struct {
	env   *screen.Env
	place screen.Place
	zone  zone

	rows []pollRow
	list widget.List
	poll poll // the one in view; its id is zero when there is none

	sheet sheet
	field edit.Model // of the question that is being typed

	urn      urn
	line     edit.Model // of the ballot
	why      edit.Model // why ballots are missing
	sends    bool       // an act that must not be sent twice is on its way
	asked    int        // how much was asked of urns
	answered int        // the latest of it that was answered

	result result
	alone  bool // the room sees one option
	top    int  // rows of the working that are scrolled away
	ballot widget.List
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env}
	s.line.Limit, s.line.Filter, s.line.Single = ballotLimit, text.Safe, true
	s.field.Limit, s.field.Filter, s.field.Single = session.LineLimit, text.Safe, true
	s.why.Limit, s.why.Filter, s.why.Single = session.LineLimit, text.Safe, true
	s.line.Bidi, s.field.Bidi, s.why.Bidi = env.Bidi, env.Bidi, env.Bidi
	s.result.marks = map[session.ID]bool{}
	return s
}

// ballotLimit is longer than a ballot that names each of 200 options.
const ballotLimit = 2000

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	s.alone = false
	if p.Poll.IsZero() && p.Slot.IsZero() && p.Mode == "" {
		return s.comeBack()
	}
	waiting := s.zone == preparing && p.Slot == s.place.Slot && p.Mode == ""
	s.place = p
	s.Sync()
	if id := s.pollOf(p); !id.IsZero() {
		return s.show(id)
	}
	if !waiting {
		s.prepare()
	}
	return nil
}

// comeBack opens what is under way: the poll that takes ballots, else where one was.
func (s *Screen) comeBack() tea.Cmd {
	s.Sync()
	if s.zone == listing {
		s.place = screen.Place{} // what is prepared now belongs to no session that one left
		for _, r := range s.rows {
			if r.status == session.PollOpen {
				return s.show(r.id)
			}
		}
	}
	return s.askCount()
}

// pollOf is the poll of a place: the one named, else the last one of its session.
func (s *Screen) pollOf(p screen.Place) (id session.ID) {
	if p.Mode == "new" || p.Mode == "prepare" {
		return session.ID{}
	}
	if !p.Poll.IsZero() {
		return p.Poll
	}
	s.env.Room.Read(func(r *session.Retreat) {
		for _, poll := range r.Polls() {
			if poll.Slot == p.Slot {
				id = poll.ID
			}
		}
	})
	return id
}

// show brings a poll into view, in the zone that its state asks for.
func (s *Screen) show(id session.ID) tea.Cmd {
	if id != s.poll.id {
		s.forget()
	}
	s.poll.id = id
	s.Sync()
	switch {
	case s.poll.id.IsZero():
		s.zone = listing
	case s.poll.status == session.PollOpen:
		s.zone = entering
		return s.askCount()
	case s.poll.status == session.PollClosed:
		s.zone = reading
	default:
		s.prepareDraft()
	}
	return nil
}

// forget drops what belonged to the poll that was in view.
func (s *Screen) forget() {
	s.urn, s.result = urn{}, result{marks: map[session.ID]bool{}}
	s.line.SetValue("")
	s.why.SetValue("")
	s.ballot = widget.List{}
	s.alone = false
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	s.env.Room.Read(s.read)
	s.list.SetLen(len(s.rows))
	s.sheet.list.SetLen(len(s.sheet.options))
	s.ballot.SetLen(len(s.poll.options))
	s.result.list.SetLen(len(s.result.rows))
	s.follow()
}

// follow leaves a zone that the poll has left: another seat closed it, or an undo took
// its opening back.
func (s *Screen) follow() {
	switch s.zone {
	case entering, celling, handing, signing, closing, explaining, confirming, watching:
		if s.poll.status == session.PollClosed {
			s.zone = reading
		} else if s.poll.status != session.PollOpen {
			s.zone = listing
		}
	case reading, working, mapping, againing:
		if s.poll.status != session.PollClosed {
			s.zone = listing
		}
	case listing, preparing, writing, picking, choosing:
	}
}

// read takes from the retreat what the screen shows.
func (s *Screen) read(r *session.Retreat) {
	s.rows = s.rows[:0]
	found := false
	for _, p := range r.Polls() {
		found = found || p.ID == s.poll.id
		if s.env.Salle && p.Status == session.PollDraft {
			continue // a poll in preparation is a proposal
		}
		s.rows = append(s.rows, pollRow{
			id: p.ID, short: p.Short, question: s.env.Pick(p.QuestionFR, p.QuestionAR),
			status: p.Status, method: p.Method,
		})
	}
	if !found {
		s.poll = poll{}
	}
	for _, p := range r.Polls() {
		if p.ID == s.poll.id {
			s.poll = pollIn(r, p)
			s.readResult(r, p)
			s.holdBack(r)
		}
	}
	s.readUrns(r)
	s.readSheet(r)
}

// holdBack keeps words that may name somebody from the room until a person has read them.
func (s *Screen) holdBack(r *session.Retreat) {
	if !s.env.Salle {
		return
	}
	guard, held := r.Guard(), s.env.Words.Document.Unnamed
	for i := range s.poll.options {
		o := &s.poll.options[i]
		if item, ok := r.Item(o.id).(*session.Option); ok && guard.Class(item) > privacy.Internal {
			o.fr, o.ar = held, ""
		}
	}
	for i := range s.result.rows {
		if o := &s.result.rows[i].Option; guard.Class(o) > privacy.Internal {
			o.TextFR, o.TextAR = held, ""
			s.result.counts[i].option = number(o.Number) + "  " + held
		}
	}
}

// now is the zone as the face allows it: the room never sees a sheet or a ballot.
func (s *Screen) now() zone {
	if !s.env.Salle {
		return s.zone
	}
	switch s.zone {
	case preparing, writing, picking, choosing:
		return listing
	case entering, handing, signing, closing, explaining, confirming:
		return watching
	case celling:
		if s.urn.grid == nil || !s.urn.grid.laptop {
			return watching
		}
	case againing:
		return reading
	case listing, watching, reading, working, mapping:
	}
	return s.zone
}

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	z := s.now()
	return z == writing || z == entering || z == celling || z == handing || z == explaining
}

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w := &s.env.Words.Vote
	text := s.env.Count(w.Count, len(s.rows))
	for _, r := range s.rows {
		if r.status == session.PollOpen {
			text += s.env.Words.Words.Comma + fmt.Sprintf(w.OpenNow, r.short)
		}
	}
	return text, len(s.rows) == 0
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	w := &s.env.Words.Vote
	switch s.now() {
	case preparing, writing, picking, choosing:
		if s.sheet.poll.IsZero() {
			return w.Preparing
		}
		return w.Preparing + " " + s.poll.short
	case entering, closing, explaining, confirming, celling, handing, signing:
		return fmt.Sprintf(w.Entering, s.poll.short)
	case reading, working, mapping, againing:
		if s.poll.fr+s.poll.ar != "" {
			return s.env.Pick(s.poll.fr, s.poll.ar)
		}
		return s.poll.short
	case watching:
		return s.poll.short
	case listing:
	}
	return ""
}

// current is the poll under the cursor of the list.
func (s *Screen) current() (pollRow, bool) {
	i := s.list.Cursor()
	if i < 0 || i >= len(s.rows) {
		return pollRow{}, false
	}
	return s.rows[i], true
}

// toList goes back to the list, with the cursor on the poll that was in view.
func (s *Screen) toList() {
	s.zone = listing
	s.list.Select(max(0, slices.IndexFunc(s.rows, func(r pollRow) bool { return r.id == s.poll.id })))
}
