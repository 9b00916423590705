// Package history is the page that tells what happened to one item: when, at which seat,
// which field, the value before and the one after, and why. A version that shows no longer
// is brought back by a new change, so that the history itself never shrinks.
//
// It is for coulisses: what was withdrawn or corrected is nobody's business in the room.
//
// The package may import session and the packages of tui that draw and edit.
package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// Page is the history of one item. Make it with [New].
type Page struct {
	env  *screen.Env
	item session.ID

	short string
	gone  bool
	rows  []row
	list  widget.List
}

// row is one change as people read it.
type row struct {
	session.Change
	what     string // the act, or the field
	old, new string
}

// New returns the page of an item; the last change stands on top and under the cursor.
func New(env *screen.Env, item session.ID) *Page {
	p := &Page{env: env, item: item}
	env.Room.Read(p.Sync)
	return p
}

// Sync takes the history from the retreat.
func (p *Page) Sync(r *session.Retreat) {
	p.rows = p.rows[:0]
	e := r.Item(p.item)
	if e == nil {
		p.list.SetLen(0)
		return
	}
	p.short, p.gone = session.Base(e).Short, session.Base(e).Gone
	for _, c := range r.Past(p.item) {
		p.rows = append(p.rows, p.told(r, c))
	}
	slices.Reverse(p.rows)
	p.list.SetLen(len(p.rows))
}

// told puts a change into words.
func (p *Page) told(r *session.Retreat, c session.Change) row {
	w := p.words()
	verb := p.env.Words.Verbs[string(c.Verb)]
	told := row{Change: c}
	switch c.Kind {
	case session.Add:
		told.what = w.Added
	case session.Del:
		told.what = w.Withdrawn
	case session.Undo:
		told.what = fmt.Sprintf(w.TakenBack, verb)
	case session.Redo:
		told.what = fmt.Sprintf(w.DoneAgain, verb)
	case session.Set, session.Purge:
		if r.TypeOf(p.item).Field(c.Field) == nil {
			told.what = w.KeepChanged // a withdrawal that was overruled
			break
		}
		told.what, told.new = sheet.Said(p.env, r, r.TypeOf(p.item), c.Field, c.New)
		_, told.old = sheet.Said(p.env, r, r.TypeOf(p.item), c.Field, c.Old)
	}
	return told
}

// Title says whose history it is, for the frame line.
func (p *Page) Title() string { return fmt.Sprintf(p.words().HistoryOf, p.short) }

// Key moves through the history and reports whether the key was used.
func (p *Page) Key(name string) bool { return p.list.Key(name) }

// Bring writes the version under the cursor again, as a change of its own that undo takes
// back. Of a withdrawn item it brings the item back.
func (p *Page) Bring() tea.Cmd {
	i := p.list.Cursor()
	if i < 0 {
		return nil
	}
	c := p.rows[i]
	var command session.Command = session.Restore{Item: p.item, Field: c.Field, Value: c.New}
	switch {
	case p.gone:
		command = session.Revive{Item: p.item}
	case c.Kind != session.Set || c.Counts:
		return p.env.Say(screen.Good, p.words().BringNothing)
	}
	said := fmt.Sprintf(p.words().BringDone, p.short)
	return p.env.Courier.Send(func(ctx context.Context) tea.Msg {
		if _, err := p.env.Room.Do(ctx, p.env.Seat, command); err != nil {
			return screen.Done{Err: err}
		}
		return screen.Notice{Sign: screen.Good, Text: said}
	})
}

// Draw draws the changes, the newest first. Nothing is cut: this is what people argue
// about.
func (p *Page) Draw(pg page.Page) screen.Caret {
	if len(p.rows) == 0 {
		pg.Wrap(0, 0, min(pg.W, page.Measure), pg.H, p.words().HistoryNone, page.Label)
		return screen.Caret{}
	}
	w := min(pg.W, page.Measure)
	p.list.Draw(pg, func(i int) int { return p.height(pg, i, w) }, func(pg page.Page, i int, here bool) {
		p.drawRow(pg, p.rows[i], w, here)
	})
	return screen.Caret{}
}

// indent is where the values of a change start, behind their sign.
const indent = 2

func (p *Page) height(pg page.Page, i, w int) int {
	h := 2 // the head, and air under it
	for _, line := range p.lines(p.rows[i]) {
		h += max(1, pg.Rows(line.text, w-indent))
	}
	return h
}

// line is a value with the sign before it.
type line struct {
	sign, text string
	style      page.Style
}

func (p *Page) lines(r row) []line {
	var all []line
	if r.Kind == session.Set && r.Field != "" && (r.old != "" || r.new != "") {
		if r.old != "" {
			all = append(all, line{"−", r.old, page.Label})
		}
		text, st := r.new, page.Body
		if text == "" {
			text, st = p.words().Empty, page.Label
		}
		if r.Counts {
			st = st.Bold()
		}
		all = append(all, line{"+", text, st})
	}
	if r.Why != "" {
		all = append(all, line{"?", r.Why, page.Label})
	}
	return all
}

func (p *Page) drawRow(pg page.Page, r row, w int, here bool) {
	if here {
		pg.CursorRows(0, pg.H-1)
	}
	st := page.Heading
	if r.Undone {
		st = page.Label
	}
	end := pg.Row(0, 0, page.T(Moment(p.env, r.At), page.Label), page.T("  ", page.Label), page.T(SeatName(p.env.Words, r.Seat), page.Label))
	state, mark := "", page.Label
	switch {
	case r.Undone:
		state = p.words().Undone
	case r.Counts:
		state, mark = p.words().Shown, page.Good
	}
	right := pg.W
	if state != "" {
		right = pg.RowEnd(pg.W, 0, page.T(state, mark))
	}
	pg.Put(end+2, 0, right-end-3, r.what, st, page.Start)
	y := 1
	for _, l := range p.lines(r) {
		pg.Put(0, y, 1, l.sign, page.Label, page.Start)
		y += max(1, pg.Wrap(indent, y, w-indent, pg.H-y, l.text, l.style))
	}
}

// Moment is when something happened: the hour, with the day when it was another one.
func Moment(env *screen.Env, at time.Time) string {
	now := env.Now()
	at = at.In(now.Location())
	if at.Format(time.DateOnly) == now.Format(time.DateOnly) {
		return at.Format("15:04")
	}
	return format.Short(env.Lang(), at) + " " + at.Format("15:04")
}

// SeatName is what a seat is called, as the history tells it.
func SeatName(w *locale.Strings, seat string) string {
	if name := w.Care.Seats[seat]; name != "" {
		return name
	}
	return seat
}

func (p *Page) words() *locale.Care { return &p.env.Words.Care }
