package parts

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

// Row is what a register shows of one item besides its sheet.
type Row struct {
	sheet.Entry
	Sign   string // before the word, in its style
	Style  page.Style
	Word   string // how far it has come, or what it is
	End    string // at the far edge: a date, a role
	Linked string
	Views  string   // perspectives
	Asks   []string // the fields about which something is asked
	Facts  []sheet.Fact
	Group  string // heading above the first row of each, in lists that draw it
}

// Register is a part that is a list of items of one type with their sheets. A screen says
// what is in it, and With makes it work.
type Register struct {
	*sheet.Shelf[Row]
	Name   string // code of the part
	Type   string // of its items
	Field  string // of the words, without _fr and _ar
	Words  func(*locale.Strings) *locale.Parted
	Read   func(*session.Retreat) []Row
	Specs  func(*Register, Row) []sheet.Spec // what the sheet of a row asks
	Lacks  func(*session.Retreat, *session.Chain) (n, missing int)
	Create func(words string) session.Command // nil adds an item with these words
	Own    []screen.Action                    // beside those of all shelves
	List   func(page.Page)                    // instead of the list of words
	Key    func(name string) (bool, tea.Cmd)  // keys of its own in the list
	Opens  func(field string) (bool, tea.Cmd) // fields that hand over to the part

	env   *screen.Env
	views *chooser
}

// With makes the register work: what it is made of was said before.
func (g Register) With(env *screen.Env) *Register {
	words := func(l *locale.Strings) *locale.Shelf { return g.Words(l).Shelves[g.Name] }
	g.env, g.Shelf = env, sheet.NewShelf[Row](env, g.Type, words)
	g.views = &chooser{env: env}
	part := &g
	links := part.Sheet.Open
	part.Sheet.Open = func(field string) tea.Cmd {
		if field == "perspective" {
			part.views.open(part.Sheet.Item())
			return nil
		}
		if part.Opens != nil {
			if used, cmd := part.Opens(field); used {
				return cmd
			}
		}
		return links(field)
	}
	part.Refresh = func() { env.Room.Read(part.Sync) }
	part.Draft = part.draft
	if part.Create == nil {
		part.Create = part.enters
	}
	return part
}

// Lacking counts items and those about which something is asked, as Lacks returns them.
func Lacking[T any](all []T, lacks func(T) bool) (n, missing int) {
	for _, item := range all {
		if lacks(item) {
			missing++
		}
	}
	return len(all), missing
}

// Code implements Part.
func (g *Register) Code() string { return g.Name }

// enters adds an item by its words, in the language in which they are.
func (g *Register) enters(words string) session.Command {
	field := g.Field + "_fr"
	if text.Dir(words) == text.RTL {
		field = g.Field + "_ar"
	}
	return session.Enter{Type: g.Type, Values: []string{field, words}}
}

// draft opens the sheet of a new item in its first field.
func (g *Register) draft() tea.Cmd {
	if g.env.Salle {
		return nil
	}
	g.Fill(session.ID{})
	return g.Sheet.Begin(g.Create)
}

// Count implements Part.
func (g *Register) Count(r *session.Retreat, c *session.Chain) (n, missing int) { return g.Lacks(r, c) }

// Open implements Part: the list, with nothing over it.
func (g *Register) Open() {
	g.Zone, g.Alone, g.views.item = sheet.Listing, false, session.ID{}
}

// Sync implements Part.
func (g *Register) Sync(r *session.Retreat) {
	g.Rows = append(g.Rows[:0], g.Read(r)...)
	g.Take(r, func() []sheet.Spec {
		cur, _ := g.Current()
		specs := g.Specs(g, cur)
		for i := range specs {
			for _, field := range cur.Asks {
				specs[i].Asks = specs[i].Asks || specs[i].Field == field
			}
		}
		return specs
	})
	g.views.sync(r)
}

// Update implements Part.
func (g *Register) Update(msg tea.Msg) (bool, tea.Cmd) {
	if g.views.active() {
		if used := g.views.update(msg); used {
			return true, nil
		}
	}
	if name, ok := RestKey(msg); ok && g.Key != nil && g.Zone == sheet.Listing && !g.Alone && !g.env.Salle {
		if used, cmd := g.Key(name); used {
			return true, cmd
		}
	}
	return g.Shelf.Update(msg)
}

// Actions implements Part.
func (g *Register) Actions() []screen.Action {
	if g.views.active() {
		return g.views.actions()
	}
	if busy := g.Busy(); busy != nil {
		return busy
	}
	a := g.Acts()
	all := []screen.Action{a.Enter, a.Change, a.New}
	if g.Zone == sheet.Listing {
		all = append(all, g.Own...)
	}
	return append(all, a.Chain, a.Next, a.Field, a.Withdraw)
}

// Draw implements Part: the list, the sheet beside it on a wide page, or the page that lies over it.
func (g *Register) Draw(p page.Page) screen.Caret {
	if g.views.active() {
		return g.views.draw(p)
	}
	if g.env.Salle && len(g.Rows) == 0 { // what to press to begin is no word for the room
		p.Wrap(0, 0, min(p.W, page.Measure), p.H, g.env.Words.Folder.NothingForRoom, page.Label)
		return screen.Caret{}
	}
	if g.Alone {
		g.drawAlone(p)
		return screen.Caret{}
	}
	if caret, open := g.DrawPage(p); open {
		return caret
	}
	switch {
	case g.List != nil && g.Zone == sheet.Listing && len(g.Rows) > 0:
		g.List(p)
		return screen.Caret{}
	case g.List == nil && p.Wide() && !g.env.Salle:
		list, side := p.Split(p.W * 45 / 100)
		g.DrawList(list, g.DrawHead)
		return g.drawSheet(side)
	case g.Zone == sheet.Filling:
		return g.drawSheet(p)
	}
	g.DrawList(p, g.DrawHead)
	return screen.Caret{}
}

// DrawHead draws the number of an item with what it is and when.
func (g *Register) DrawHead(p page.Page, r Row) {
	x := p.Row(0, 0, page.T(r.Number+"   ", page.Label))
	if r.Sign != "" {
		x = p.Row(x, 0, page.T(r.Sign+" ", r.Style))
	}
	w := p.Width(page.T(r.End, page.Label))
	p.Put(x, 0, max(0, min(p.W, page.Measure)-x-w-2), r.Word, page.Label, page.Start)
	if x+w+2 < p.W {
		p.RowEnd(min(p.W, page.Measure), 0, page.T(r.End, page.Label))
	}
}

func (g *Register) drawSheet(p page.Page) screen.Caret {
	r, ok := g.Current()
	switch {
	case ok:
		g.DrawHead(p, r)
	case g.Zone == sheet.Listing:
		return screen.Caret{} // the list is empty and says how to begin
	default:
		p.Put(0, 0, p.W, g.Words(g.env.Words).Shelves[g.Name].New, page.Label, page.Start)
	}
	return g.Sheet.Draw(p.Sub(0, 2, p.W, p.H-2), g.Zone == sheet.Filling)
}

// factWidth is the column in which the values of the room's view start.
const factWidth = 20

func (g *Register) drawAlone(p page.Page) {
	if r, ok := g.Current(); ok {
		g.DrawHead(p, r)
		g.DrawAlone(p.Sub(0, 2, p.W, p.H-2), r.Entry, factWidth, r.Facts)
	}
}

// EntryOf is what all rows show: the number and the words in both languages.
func EntryOf(env *screen.Env, it *session.Item, fr, ar string) sheet.Entry {
	return sheet.Entry{ID: it.ID, Number: it.Short, Main: env.Pick(fr, ar), Other: env.Other(fr, ar)}
}

// Day is a date as the language of the seat writes it, empty for none.
func Day(env *screen.Env, d session.Date) string {
	if d == "" {
		return ""
	}
	return format.Day(env.Lang(), d.Time())
}

// Shorts are the numbers of what an item is linked to. In salle it leaves out what the
// room may not see, even the number.
func Shorts(env *screen.Env, r *session.Retreat, links []session.ID) string {
	var all []string
	for _, id := range r.Linked(links) {
		if e := r.Item(id); !env.Salle || sheet.Projectable(r, e) {
			all = append(all, session.Base(e).Short)
		}
	}
	return strings.Join(all, "   ")
}

// Pair are the two fields of a text, that of the seat's language first.
func (g *Register) Pair(field string, like sheet.Spec) []sheet.Spec {
	return Pair(g.env, g.Sheet, field, like)
}

// Pair are the two fields of a text in a sheet, that of the seat's language first. field is
// their name without _fr and _ar.
func Pair(env *screen.Env, model *sheet.Model, field string, like sheet.Spec) []sheet.Spec {
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

// Wordings are the words of an item, large. They always say what stands there, because
// they have no label.
func (g *Register) Wordings() []sheet.Spec {
	both := g.Pair(g.Field, sheet.Spec{Large: true, Quick: true})
	if both[0].Hint == "" {
		both[0].Hint = g.Words(g.env.Words).Shelves[g.Name].NoText
	}
	if both[1].Hint == "" {
		both[1].Hint = g.env.Words.Fields[g.Type+"."+both[1].Field]
	}
	return both
}
