package vote

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/widget"
)

// row is a line of the sheet.
type row int

const (
	rowFR row = iota
	rowAR
	rowKind
	rowOptions
	rowMethod
	rowPoints
	rowMost
	rowCut
	rowNature
	rowTop
	rowScale
	rowUngraded
	rowCriteria
	rowCriteriaAR
	rowWeights
	rowInverse
	rowRange
	rowColleges
	rowQuorum
)

// sheet is a poll that is being prepared. Nothing of it is written before it is opened
// or kept, but the questions, which wait as drafts.
type sheet struct {
	poll         session.ID // of a poll prepared before, whose options stay as they are
	kind         session.IdeaKind
	fr, ar       string
	at           row
	preset       int
	points, most int // 0 follows the number of options
	top          int // ranks of a nominal group; 0 is the usual number
	scale        int // of grades, in scales; -1 is one of its own
	ownFR, ownAR string
	refuse       bool // a ballot that leaves an option without a grade

	criteriaFR, criteriaAR string // as typed
	weights, inverse       string
	ends                   int // of the ratings, in ranges

	cut          int
	deliberative bool
	equal        bool // colleges weigh the same
	quorum       tally.QuorumRule

	others        bool // the menu shows all ways of voting
	menu, fields  widget.List
	board         int // members of the board
	profileQuorum int

	options []candidate
	left    map[session.ID]bool // what is not put to the vote
	list    widget.List
	half    string // the half-day whose presence counts, empty for none
	present map[string]int
}

// candidate is an item that may be put to the vote.
type candidate struct {
	id     session.ID
	short  string
	fr, ar string
}

// The drafts of the sheet.
const (
	draftItem = "vote"
	draftFR   = "question_fr"
	draftAR   = "question_ar"
)

// prepare begins a new poll, on the kind of items of the session that led here.
func (s *Screen) prepare() {
	s.zone = preparing
	s.sheet = sheet{kind: s.place.IdeaKind, at: rowMethod, left: map[session.ID]bool{}}
	if s.sheet.kind == "" {
		s.env.Room.Read(func(r *session.Retreat) { s.sheet.kind = likely(r) })
	}
	s.sheet.fr = s.env.Drafts.Text(draftItem, draftFR)
	s.sheet.ar = s.env.Drafts.Text(draftItem, draftAR)
	s.Sync()
}

// likely is the kind that a room most probably votes on: challenges until they are
// settled, then ideas, then whatever there is to choose from.
func likely(r *session.Retreat) session.IdeaKind {
	n := map[session.IdeaKind]int{}
	for _, i := range r.Ideas() {
		if votable(i) {
			n[i.Kind]++
		}
	}
	for _, kind := range append([]session.IdeaKind{session.Challenge, session.Proposal}, session.IdeaKinds()...) {
		if n[kind] > 1 && kind != session.Parking {
			return kind
		}
	}
	return session.Proposal
}

// votable reports whether an item may be put to the vote: it was neither merged into
// another nor dropped.
func votable(i *session.Idea) bool {
	return i.MergedInto.IsZero() && i.Fate != session.Dropped
}

// prepareDraft opens the sheet of a poll that was prepared before.
func (s *Screen) prepareDraft() {
	p := &s.poll
	s.zone = preparing
	s.sheet = sheet{
		poll: p.id, fr: p.fr, ar: p.ar, at: rowMethod, left: map[session.ID]bool{},
	}
	s.sheet.load(p)
	s.Sync()
}

const hundred = 100

// readSheet takes from the retreat what may be put to the vote, and who is present.
func (s *Screen) readSheet(r *session.Retreat) {
	sh := &s.sheet
	sh.options = sh.options[:0]
	if !sh.poll.IsZero() {
		for _, o := range s.poll.options {
			sh.options = append(sh.options, candidate{id: o.id, short: strconv.Itoa(o.number), fr: o.fr, ar: o.ar})
		}
	} else if sh.kind != "" {
		for _, i := range r.Ideas() {
			if i.Kind == sh.kind && votable(i) {
				fr, ar := session.Wording(i)
				sh.options = append(sh.options, candidate{id: i.ID, short: i.Short, fr: fr, ar: ar})
			}
		}
	}
	sh.half = s.halfDay(r)
	sh.present = r.Attendance(sh.half)
	sh.profileQuorum = r.Profile().Quorum
	sh.board = cmp.Or(r.Profile().BoardSize, r.Enrolled()[session.Board])
}

// halfDay is the half-day on which the clock stands, or the last one before it on which
// people were marked present; outside the retreat it is the last one of all.
func (s *Screen) halfDay(r *session.Retreat) string {
	now := s.env.Now()
	dates := map[int]session.Date{}
	for _, d := range r.Days() {
		dates[d.Number] = d.Date
	}
	last := ""
	for day := 1; day <= 3; day++ {
		for _, afternoon := range []bool{false, true} {
			half := session.HalfDay(day, afternoon)
			if len(r.Attendance(half)) > 0 {
				last = half
			}
			if dates[day] == session.DateOf(now) && afternoon == (now.Hour() >= 13) && last != "" {
				return last
			}
		}
	}
	return last
}

// marked are the items put to the vote, in the order of their numbers.
func (sh *sheet) marked() []session.ID {
	var ids []session.ID
	for _, o := range sh.options {
		if !sh.left[o.id] {
			ids = append(ids, o.id)
		}
	}
	return ids
}

// number is the number that the option at i gets on the ballot, 0 when it is left out.
func (sh *sheet) number(i int) (n int) {
	if sh.left[sh.options[i].id] {
		return 0
	}
	for _, o := range sh.options[:i+1] {
		if !sh.left[o.id] {
			n++
		}
	}
	return n
}

// dots are the points of each voter and the most of them on one option: what was chosen,
// else a quarter of the options and three.
func (sh *sheet) dots() (points, most int) {
	options := len(sh.marked())
	switch o := presets[sh.preset]; {
	case o.method != tally.Dots:
		return 0, 0
	case o.hundred:
		return hundred, hundred
	}
	points = sh.points
	if points == 0 {
		points = max(1, (options+3)/4)
	}
	if most = sh.most; most == 0 {
		most = 3
	}
	return points, min(most, points)
}

// rows are the lines that the sheet has now.
func (sh *sheet) rows() []row {
	rows := []row{rowFR, rowAR}
	if sh.poll.IsZero() {
		rows = append(rows, rowKind)
	}
	rows = append(rows, rowOptions, rowMethod)
	rows = append(rows, sh.methodRows()...)
	if presets[sh.preset].method != tally.Objection {
		rows = append(rows, rowCut)
	}
	return append(rows, rowNature, rowColleges, rowQuorum)
}

// move walks through the lines of the sheet.
func (sh *sheet) move(d int) {
	rows := sh.rows()
	i := slices.Index(rows, sh.at) + d
	sh.at = rows[min(max(i, 0), len(rows)-1)]
}

// turn changes what stands between ‹ › in the line under the cursor, and reports whether
// there was anything to change.
func (sh *sheet) turn(d int) bool {
	points, most := sh.dots()
	switch sh.at {
	case rowKind:
		kinds := session.IdeaKinds()
		i := slices.Index(kinds, sh.kind)
		sh.kind = kinds[(i+d+len(kinds))%len(kinds)]
		clear(sh.left)
	case rowMethod:
		sh.choose((sh.preset + d + sh.offered()) % sh.offered())
	case rowPoints:
		sh.points = min(max(1, points+d), hundred-1)
	case rowMost:
		sh.most = min(max(1, most+d), points)
	case rowCut:
		sh.cut = min(max(0, sh.cut+d), max(0, len(sh.marked())-1))
	case rowNature:
		sh.deliberative = !sh.deliberative
	case rowTop, rowScale, rowUngraded, rowRange, rowColleges, rowQuorum:
		return sh.turnRule(d)
	case rowFR, rowAR, rowOptions, rowCriteria, rowCriteriaAR, rowWeights, rowInverse:
		return false
	}
	return true
}

// questions are what will stand over the ballot: what people wrote, else a question
// that fits the kind in each language.
func (sh *sheet) questions() (fr, ar string) {
	fr, ar = sh.fr, sh.ar
	if fr == "" && ar == "" && sh.poll.IsZero() {
		return asked(locale.French, sh.kind), asked(locale.Arabic, sh.kind)
	}
	return fr, ar
}

// asked is the question that fits a kind of items, in a language of the ballot and not in
// that of the seat.
func asked(lang locale.Lang, kind session.IdeaKind) string {
	w := locale.Of(lang)
	return fmt.Sprintf(w.Vote.Sheet.DefaultQuestion, w.KindsOf[string(kind)])
}
