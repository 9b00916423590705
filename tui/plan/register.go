package plan

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// row is what a register shows of one item besides its sheet.
type row struct {
	sheet.Entry
	sign   string // before the word, in its style
	style  page.Style
	word   string // how far it has come, or what it is
	end    string // at the far edge: a date, a role
	linked string
	views  string
	asks   []string // the fields about which something is asked
	facts  []sheet.Fact
	group  string // heading above the first row of each
	bar    bar
}

// register is a part that is a list of items of one type with their sheets.
type register struct {
	*sheet.Shelf[row]
	env    *screen.Env
	name   string // code of the part
	typ    string
	field  string // of the words, without _fr and _ar
	rows   func(*session.Retreat) []row
	specs  func(row) []sheet.Spec
	lacks  func(*session.Retreat, *session.Chain) (n, missing int)
	create func(words string) session.Command
	own    []screen.Action // beside those of all shelves
	list   func(page.Page) // instead of the list of words
	key    func(name string) (bool, tea.Cmd)
	views  *chooser

	axes []sheet.Choice // to choose from
}

// with makes the register work: what it is made of was said before.
func (g register) with(env *screen.Env) *register {
	words := func(l *locale.Strings) *locale.Shelf { return l.Plan.Shelves[g.name] }
	g.env, g.Shelf = env, sheet.NewShelf[row](env, g.typ, words)
	g.views = &chooser{env: env}
	part := &g
	links := part.Sheet.Open
	part.Sheet.Open = func(field string) tea.Cmd {
		if field == "perspective" {
			part.views.open(part.Sheet.Item())
			return nil
		}
		return links(field)
	}
	part.Refresh = func() { env.Room.Read(part.sync) }
	part.Draft = part.draft
	if part.create == nil {
		part.create = part.enters
	}
	return part
}

func (g *register) code() string { return g.name }

// enters adds an item by its words, in the language in which they are.
func (g *register) enters(words string) session.Command {
	field := g.field + "_fr"
	if text.Dir(words) == text.RTL {
		field = g.field + "_ar"
	}
	return session.Enter{Type: g.typ, Values: []string{field, words}}
}

// draft opens the sheet of a new item in its first field.
func (g *register) draft() tea.Cmd {
	if g.env.Salle {
		return nil
	}
	g.Fill(session.ID{})
	return g.Sheet.Begin(g.create)
}

func (g *register) count(r *session.Retreat, c *session.Chain) (n, missing int) { return g.lacks(r, c) }

func (g *register) open() {
	g.Zone, g.Alone, g.views.item = sheet.Listing, false, session.ID{}
}

func (g *register) show(id session.ID) { g.Show(id) }

func (g *register) sync(r *session.Retreat) {
	g.Rows = append(g.Rows[:0], g.rows(r)...)
	g.axes = axisChoices(g.env, r)
	g.Take(r, func() []sheet.Spec {
		cur, _ := g.Current()
		specs := g.specs(cur)
		for i := range specs {
			for _, field := range cur.asks {
				specs[i].Asks = specs[i].Asks || specs[i].Field == field
			}
		}
		return specs
	})
	g.views.sync(r)
}

func (g *register) capturing() bool { return g.Capturing() }
func (g *register) context() string { return g.Context() }
func (g *register) kept() int       { return g.Kept() }

func (g *register) update(msg tea.Msg) (bool, tea.Cmd) {
	if g.views.active() {
		if used := g.views.update(msg); used {
			return true, nil
		}
	}
	if name, ok := restKey(msg); ok && g.key != nil && g.Zone == sheet.Listing && !g.Alone && !g.env.Salle {
		if used, cmd := g.key(name); used {
			return true, cmd
		}
	}
	return g.Update(msg)
}

func (g *register) actions() []screen.Action {
	if g.views.active() {
		return g.views.actions()
	}
	if busy := g.Busy(); busy != nil {
		return busy
	}
	a := g.Acts()
	all := []screen.Action{a.Enter, a.Change, a.New}
	if g.Zone == sheet.Listing {
		all = append(all, g.own...)
	}
	return append(all, a.Chain, a.Next, a.Field, a.Withdraw)
}

// draw draws the list, the sheet beside it on a wide page, or the page that lies over it.
func (g *register) draw(p page.Page) screen.Caret {
	if g.views.active() {
		return g.views.draw(p)
	}
	if g.Alone {
		g.drawAlone(p)
		return screen.Caret{}
	}
	if caret, open := g.DrawPage(p); open {
		return caret
	}
	switch {
	case g.list != nil && g.Zone == sheet.Listing && len(g.Rows) > 0:
		g.list(p)
		return screen.Caret{}
	case g.list == nil && p.Wide() && !g.env.Salle:
		list, side := p.Split(p.W * 45 / 100)
		g.DrawList(list, g.drawHead)
		return g.drawSheet(side)
	case g.Zone == sheet.Filling:
		return g.drawSheet(p)
	}
	g.DrawList(p, g.drawHead)
	return screen.Caret{}
}

// drawHead draws the number of an item with what it is and when.
func (g *register) drawHead(p page.Page, r row) {
	x := p.Row(0, 0, page.T(r.Number+"   ", page.Label))
	if r.sign != "" {
		x = p.Row(x, 0, page.T(r.sign+" ", r.style))
	}
	w := p.Width(page.T(r.end, page.Label))
	p.Put(x, 0, max(0, min(p.W, page.Measure)-x-w-2), r.word, page.Label, page.Start)
	if x+w+2 < p.W {
		p.RowEnd(min(p.W, page.Measure), 0, page.T(r.end, page.Label))
	}
}

func (g *register) drawSheet(p page.Page) screen.Caret {
	r, ok := g.Current()
	switch {
	case ok:
		g.drawHead(p, r)
	case g.Zone == sheet.Listing:
		return screen.Caret{} // the list is empty and says how to begin
	default:
		p.Put(0, 0, p.W, g.env.Words.Plan.Shelves[g.name].New, page.Label, page.Start)
	}
	return g.Sheet.Draw(p.Sub(0, 2, p.W, p.H-2), g.Zone == sheet.Filling)
}

// factWidth is the column in which the values of the room's view start.
const factWidth = 20

func (g *register) drawAlone(p page.Page) {
	if r, ok := g.Current(); ok {
		g.drawHead(p, r)
		g.DrawAlone(p.Sub(0, 2, p.W, p.H-2), r.Entry, factWidth, r.facts)
	}
}

// entry is what all rows show: the number and the words in both languages.
func entry(env *screen.Env, it *session.Item, fr, ar string) sheet.Entry {
	return sheet.Entry{ID: it.ID, Number: it.Short, Main: env.Pick(fr, ar), Other: env.Other(fr, ar)}
}

// day is a date as the language of the seat writes it, empty for none.
func day(env *screen.Env, d session.Date) string {
	if d == "" {
		return ""
	}
	return format.Day(env.Lang(), d.Time())
}

// shorts are the numbers of what an item is linked to. In salle it leaves out what the
// room may not see, even the number.
func shorts(env *screen.Env, r *session.Retreat, links []session.ID) string {
	var all []string
	for _, id := range r.Linked(links) {
		if e := r.Item(id); !env.Salle || sheet.Projectable(r, e) {
			all = append(all, session.Base(e).Short)
		}
	}
	return strings.Join(all, "   ")
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

// pair are the two fields of a text, that of the seat's language first.
func (g *register) pair(field string, like sheet.Spec) []sheet.Spec {
	return pair(g.env, g.Sheet, field, like)
}

func pair(env *screen.Env, model *sheet.Model, field string, like sheet.Spec) []sheet.Spec {
	first, second := like, like
	first.Field, second.Field = field+"_fr", field+"_ar"
	if env.Words.RTL {
		first.Field, second.Field = second.Field, first.Field
	}
	first.Twin, second.Twin = second.Field, first.Field
	second.Quiet, second.Quick, second.Air, second.Head = true, false, false, ""
	for _, spec := range []*sheet.Spec{&first, &second} {
		if model.Empty(spec.Field) && !model.Empty(spec.Twin) {
			spec.Hint = env.Words.Sheet().ToTranslate
		}
	}
	return []sheet.Spec{first, second}
}

// wordings are the words of an item, large. They always say what stands there, because
// they have no label.
func (g *register) wordings() []sheet.Spec {
	both := g.pair(g.field, sheet.Spec{Large: true, Quick: true})
	if both[0].Hint == "" {
		both[0].Hint = g.env.Words.Plan.Shelves[g.name].NoText
	}
	if both[1].Hint == "" {
		both[1].Hint = g.env.Words.Fields[g.typ+"."+both[1].Field]
	}
	return both
}
