package after

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/survey"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// roomDays is how many days the room is there; the last ends with a form of its own.
const roomDays = 3

// zone is what the keyboard does in the part of the questionnaires.
type zone int

const (
	choosing zone = iota // one of the questionnaires
	entering             // sheets, one a line
	closing              // asked whether to count
	wording              // answers in words, one a line
	reading              // the counts
)

// handout is one questionnaire as the list shows it.
type handout struct {
	form    survey.Form
	day     int
	id      session.ID // zero until it is begun
	closed  bool
	returns session.Returns
	coded   map[string][]session.Coded // by question
	worded  map[string]int             // answers in words, by question
}

// inquiries is the part of the questionnaires: typing the sheets in, and their counts.
type inquiries struct {
	env   *screen.Env
	zone  zone
	rows  []handout
	list  widget.List
	turns widget.List // through the questions of a result

	colleges []string
	college  int
	second   bool // the sheets are read for the second time
	line     edit.Model
	text     edit.Model
	question int // of the open ones
	first    map[string]int
	again    map[string]int
	last     string // the last sheet that was taken, as it was typed
	learned  *session.Learned
}

// The answers on their way.
type (
	begun  struct{ form string }
	filled struct{ line string }
	taken  struct{ some bool }
	looked struct {
		of           session.ID
		first, again map[string]int
	}
	counted struct{}
	worded  struct{ text string }
	refused struct{} // by this screen, before anything was sent
)

func newInquiries(env *screen.Env) *inquiries {
	p := &inquiries{env: env, colleges: []string{"", session.Board, session.Staff}}
	p.line.Single, p.line.Limit, p.line.Filter = true, 80, text.Safe
	p.text.Single, p.text.Limit, p.text.Filter = true, session.LineLimit, text.Safe
	p.line.Bidi, p.text.Bidi = env.Bidi, env.Bidi
	return p
}

// Code implements parts.Part.
func (p *inquiries) Code() string { return "inquiries" }

// Count implements parts.Part: one that was begun and not counted waits for people.
func (p *inquiries) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	for _, q := range r.Inquiries() {
		if q.Status == session.InquiryOpen {
			missing++
		}
	}
	return len(r.Inquiries()), missing
}

// Open implements parts.Part.
func (p *inquiries) Open() { p.zone = choosing }

// Show implements parts.Part.
func (p *inquiries) Show(id session.ID) {
	p.env.Room.Read(p.Sync)
	for i, row := range p.rows {
		if row.id == id {
			p.list.Select(i)
			if row.closed {
				p.zone = reading
			}
		}
	}
}

// Context implements parts.Part.
func (p *inquiries) Context() string {
	if cur := p.current(); cur != nil && p.now() != choosing {
		return p.name(cur)
	}
	return ""
}

// Kept implements parts.Part: sheets are never kept, a text is a draft.
func (p *inquiries) Kept() int { return 0 }

// Capturing implements parts.Part.
func (p *inquiries) Capturing() bool { return p.now() == entering || p.now() == wording }

// now is the zone that the face allows: sheets are typed behind the room.
func (p *inquiries) now() zone {
	if p.env.Salle && p.zone != reading {
		return choosing
	}
	return p.zone
}

// current is the questionnaire under the cursor.
func (p *inquiries) current() *handout {
	if i := p.list.Cursor(); i >= 0 && i < len(p.rows) {
		return &p.rows[i]
	}
	return nil
}

// name is what a questionnaire is called.
func (p *inquiries) name(h *handout) string {
	title := h.form.Title.In(p.env.Lang())
	if h.day > 0 {
		title += " " + fmt.Sprint(h.day)
	}
	return title
}

// Sync implements parts.Part. The last day ends with the questionnaire of the retreat.
func (p *inquiries) Sync(r *session.Retreat) {
	p.rows = p.rows[:0]
	add := func(code string, day int) {
		form, _ := survey.ByCode(code)
		h := handout{form: form, day: day, coded: map[string][]session.Coded{}, worded: map[string]int{}}
		if q := r.InquiryOf(code, day); q != nil {
			h.id, h.closed, h.returns = q.ID, q.Status == session.InquiryClosed, q.Returns()
			for _, question := range form.Open() {
				h.coded[question.Code] = r.Coded(q.ID, question.Code)
				h.worded[question.Code] = len(r.AnswersTo(q.ID, question.Code))
			}
		}
		p.rows = append(p.rows, h)
	}
	add(survey.Before, 0)
	for day := 1; day < roomDays; day++ {
		add(survey.Day, day)
	}
	add(survey.Retreat, 0)
	add(survey.Later, 0)
	p.list.SetLen(len(p.rows))
	p.colleges = append([]string{""}, r.CollegeCodes()...)
	p.college = min(p.college, len(p.colleges)-1)
	p.learned = nil
	if l, ok := r.Learned(); ok {
		p.learned = &l
	}
	if cur := p.current(); cur != nil {
		p.turns.SetLen(len(cur.returns.All) + len(cur.form.Open()))
	}
}

// enter opens what can be done with a questionnaire: its counts, or its sheets.
func (p *inquiries) enter() tea.Cmd {
	cur := p.current()
	switch {
	case cur == nil:
		return nil
	case cur.closed:
		p.zone = reading
		p.turns.SetLen(len(cur.returns.All) + len(cur.form.Open()))
		p.turns.First()
		return nil
	case p.env.Salle:
		return nil
	case cur.id.IsZero():
		return p.env.Do(&begun{cur.form.Code}, session.BeginInquiry{Form: cur.form.Code, Day: cur.day, Date: session.DateOf(p.env.Now())})
	}
	p.begin()
	return p.look()
}

func (p *inquiries) begin() {
	p.zone, p.last, p.second, p.first, p.again = entering, "", false, nil, nil
	p.line.SetValue("")
}

// look asks how many sheets were typed in.
func (p *inquiries) look() tea.Cmd {
	cur := p.current()
	if cur == nil || cur.id.IsZero() {
		return nil
	}
	from := &looked{of: cur.id}
	return p.env.Work(from, func(ctx context.Context) (receipt session.Receipt, err error) {
		from.first, from.again, err = p.env.Room.SheetCount(ctx, from.of)
		return receipt, err
	})
}

// put sends the line to the urn. One that is no sheet stays, with a word on what is wrong.
func (p *inquiries) put() tea.Cmd {
	cur, line := p.current(), strings.TrimSpace(p.line.Value())
	if line == "" {
		return nil
	}
	if _, err := session.ParseSheet(cur.form, line); err != nil {
		return func() tea.Msg { return screen.Done{From: refused{}, Err: err} }
	}
	p.line.SetValue("")
	id, college, room, second := cur.id, p.colleges[p.college], p.env.Room, p.second
	return tea.Sequence(p.env.Work(&filled{line}, func(ctx context.Context) (receipt session.Receipt, err error) {
		if second {
			return receipt, room.Refill(ctx, id, college, line)
		}
		return receipt, room.Fill(ctx, id, college, line)
	}), p.look())
}

// takeBack takes the last sheet out again, and brings it back to the line to be corrected.
func (p *inquiries) takeBack() tea.Cmd {
	from, id, room := &taken{}, p.current().id, p.env.Room
	return tea.Sequence(p.env.Work(from, func(ctx context.Context) (receipt session.Receipt, err error) {
		from.some, err = room.Unfill(ctx, id)
		return receipt, err
	}), p.look())
}

// closes counts the sheets and destroys them.
func (p *inquiries) closes() tea.Cmd {
	id, room, seat := p.current().id, p.env.Room, p.env.Seat
	return p.env.Work(&counted{}, func(ctx context.Context) (session.Receipt, error) {
		return room.CloseInquiry(ctx, seat, id)
	})
}

// forget destroys the second reading, so that it begins anew.
func (p *inquiries) forget() tea.Cmd {
	id, room := p.current().id, p.env.Room
	return tea.Sequence(p.env.Work(nil, func(ctx context.Context) (receipt session.Receipt, err error) {
		return receipt, room.ForgetSheets(ctx, id, false)
	}), p.look())
}

// say keeps an answer in words.
func (p *inquiries) say() tea.Cmd {
	cur, words := p.current(), strings.TrimSpace(p.text.Value())
	if words == "" {
		return nil
	}
	p.text.SetValue("")
	return tea.Batch(p.env.Drafts.Keep(draftItem, draftField, ""), p.env.Do(&worded{words}, session.Enter{Type: "answer", Values: []string{
		"inquiry", cur.id.String(), "question", cur.form.Open()[p.question].Code, "text", words,
	}}))
}

// The draft of an answer in words.
const draftItem, draftField = "after", "answer"

// arrived hears what became of what the part sent.
func (p *inquiries) arrived(done screen.Done) tea.Cmd {
	w := p.env.Words.After
	switch from := done.From.(type) {
	case *begun:
		if done.Err == nil {
			p.env.Room.Read(p.Sync)
			p.begin()
			return p.look()
		}
	case *filled:
		if done.Err == nil {
			p.last = from.line
		} else if p.line.Len() == 0 {
			p.line.SetValue(from.line)
		}
	case *taken:
		switch {
		case done.Err != nil:
		case !from.some:
			return p.env.Say(screen.Ask, p.env.Words.Vote.Entry.NothingBack)
		default:
			if p.line.Len() == 0 {
				p.line.SetValue(p.last)
			}
			p.last = ""
			return p.env.Say(screen.Good, w.SheetBack)
		}
	case *looked:
		if cur := p.current(); done.Err == nil && cur != nil && cur.id == from.of {
			p.first, p.again = from.first, from.again
		}
	case *counted:
		p.zone = entering
		if done.Err == nil {
			p.env.Room.Read(p.Sync)
			p.zone = reading
			p.turns.First()
			return p.env.Say(screen.Good, w.Counted)
		}
	case *worded:
		if done.Err != nil && p.text.Len() == 0 {
			p.text.SetValue(from.text)
		}
	}
	return nil
}

// sheets is the number of sheets of a reading.
func sheets(of map[string]int) (n int) {
	for _, v := range of {
		n += v
	}
	return n
}

// Draw implements parts.Part.
func (p *inquiries) Draw(pg page.Page) screen.Caret {
	switch p.now() {
	case entering, closing:
		return p.drawEntry(pg)
	case wording:
		return p.drawWording(pg)
	case reading:
		p.drawReturns(pg)
		return screen.Caret{}
	case choosing:
	}
	p.drawList(pg)
	return screen.Caret{}
}
