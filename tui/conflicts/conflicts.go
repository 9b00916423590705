// Package conflicts is the page on which people settle what two rooms did to one item
// without knowing of each other, after their files were merged.
//
// Both sides stand there with who and when. A digit keeps one of them, + keeps both texts,
// r rewords; or the cursor walks to one of these and ⏎ does it. What people choose is an
// ordinary change, which undo takes back.
//
// It is for coulisses. The package may import session and the packages of tui that draw
// and edit.
package conflicts

import (
	"fmt"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/edit"
	"halqa/tui/history"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// Page is the list of conflicts, one at a time. Make it with [New].
type Page struct {
	env  *screen.Env
	all  []dispute
	at   int
	list widget.List // what can be chosen of the one that shows

	writing bool
	field   edit.Model
}

// dispute is one conflict as people read it.
type dispute struct {
	session.Conflict
	short, label string
	words        string // of the item, where they are not what is disputed
	prose        bool
	choices      []choice
}

// choice is one way to settle a dispute.
type choice struct {
	key   string
	what  string // a heading, such as a version's seat and hour
	text  string // the value, as people wrote it
	index int    // of the version; both and reword are negative
}

// The choices that are no version.
const (
	both   = -1
	reword = -2
)

// New returns the page, on the first conflict.
func New(env *screen.Env) *Page {
	p := &Page{env: env}
	env.Room.Read(p.Sync)
	return p
}

// Sync takes the conflicts from the retreat. What people are writing stays.
func (p *Page) Sync(r *session.Retreat) {
	if p.writing {
		return
	}
	p.all = p.all[:0]
	for _, c := range r.Conflicts() {
		p.all = append(p.all, p.told(r, c))
	}
	p.show(p.at)
}

// show turns to a conflict, or to the nearest that there is.
func (p *Page) show(i int) {
	p.at = max(0, min(i, len(p.all)-1))
	n := 0
	if len(p.all) > 0 {
		n = len(p.all[p.at].choices)
	}
	p.list.SetLen(n)
}

// told puts a conflict into words.
func (p *Page) told(r *session.Retreat, c session.Conflict) dispute {
	w := p.words()
	e, typ := r.Item(c.Item), r.TypeOf(c.Item)
	d := dispute{Conflict: c, short: session.Base(e).Short}
	if fr, ar := session.Wording(e); c.Dispute == session.TwoCloses || !strings.HasPrefix(c.Field, "text") {
		d.words = p.env.Pick(fr, ar)
	}
	f := typ.Field(c.Field)
	d.label, _ = sheet.Said(p.env, r, typ, c.Field, "")
	if c.Dispute == session.TwoCloses {
		d.label = w.TwoCounts
	}
	for i, v := range c.Versions {
		_, text := sheet.Said(p.env, r, typ, c.Field, v.Value)
		head := fmt.Sprintf(w.OnSeat, history.SeatName(p.env.Words, v.Seat), history.Moment(p.env, v.At))
		switch {
		case v.Gone:
			head, text = head+" — "+w.WithdrawnBy, w.KeepGone
		case c.Dispute == session.EditedGone:
			head += " — " + w.ChangedBy
		case c.Dispute == session.TwoCloses:
			text = format.Count(p.env.Lang(), atoi(v.Value), w.Counted)
		}
		if text == "" {
			text = w.Empty
		}
		d.choices = append(d.choices, choice{key: fmt.Sprint(i + 1), what: head, text: text, index: i})
	}
	d.prose = f != nil && f.Form == session.Prose
	if f == nil || c.Dispute == session.TwoCloses || f.Form != session.Line && !d.prose {
		return d
	}
	if c.Dispute == session.TwoValues {
		d.choices = append(d.choices, choice{key: "+", what: w.Both, text: d.joined(), index: both})
	}
	d.choices = append(d.choices, choice{key: "r", what: w.Reword, index: reword})
	return d
}

// joined is both texts in one.
func (d *dispute) joined() string {
	between := " / "
	if d.prose {
		between = "\n"
	}
	var texts []string
	for _, v := range d.Values {
		if v != "" {
			texts = append(texts, v)
		}
	}
	return strings.Join(texts, between)
}

// Len is how many conflicts there are.
func (p *Page) Len() int { return len(p.all) }

// Capturing reports that a text field has the keyboard.
func (p *Page) Capturing() bool { return p.writing }

func (p *Page) words() *locale.Care { return &p.env.Words.Care }

func atoi(s string) (n int) {
	_, _ = fmt.Sscan(s, &n) // a count that is none shows as 0
	return n
}
