package after

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// comments is the register of what readers said of the draft, those without an answer on
// top. The room sees nothing of it.
type comments struct {
	*parts.Register
	env   *screen.Env
	items []sheet.Choice            // of the plan, that a comment can aim at
	near  map[session.ID]sameAs     // by comment, the one that says nearly the same
	on    map[session.ID]session.ID // by comment, the item of the plan that it aims at
	open  int
	total int
}

// sameAs is a comment that is close to another one.
type sameAs struct {
	id     session.ID
	number string
}

func newComments(env *screen.Env) *comments {
	c := &comments{env: env}
	c.Register = parts.Register{
		Name: "comments", Type: "comment", Words: words, Read: c.read, Specs: c.specs,
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return len(r.Comments()), len(r.OpenComments())
		},
		Create: func(words string) session.Command { return session.Remark{Text: words} },
		Own: []screen.Action{
			{Keys: []string{"i"}, Name: feedback(func(w *locale.Feedback) string { return w.Integrate }), Run: c.integrate, Hidden: true},
			{Keys: []string{"m"}, Name: feedback(func(w *locale.Feedback) string { return w.SameRequest }), Run: c.same, Hidden: true},
			{Keys: []string{"v"}, Name: feedback(func(w *locale.Feedback) string { return w.MarkFinal }), Run: c.final},
		},
	}.With(env)
	return c
}

// feedback is a word of this screen, in whatever language the seat has when it is asked.
func feedback(pick func(*locale.Feedback) string) func(*locale.Strings) string {
	return func(l *locale.Strings) string { return pick(&l.Feedback) }
}

func (c *comments) read(r *session.Retreat) []parts.Row {
	c.open, c.total = len(r.OpenComments()), len(r.Comments())
	if c.env.Salle {
		return nil // whoever commented did not comment for the room
	}
	c.items, c.on, c.near = planItems(c.env, r), map[session.ID]session.ID{}, map[session.ID]sameAs{}
	for id, other := range r.CloseComments() {
		c.near[id] = sameAs{other, session.Base(r.Item(other)).Short}
	}
	all := slices.Clone(r.Comments())
	slices.SortStableFunc(all, func(a, b *session.Comment) int { return waiting(b) - waiting(a) })
	var rows []parts.Row
	for _, comment := range all {
		rows = append(rows, c.row(r, comment))
	}
	return rows
}

func waiting(c *session.Comment) int {
	if c.Status == session.Received {
		return 1
	}
	return 0
}

func (c *comments) row(r *session.Retreat, comment *session.Comment) parts.Row {
	w := c.env.Words.Feedback
	fr, ar := session.Wording(comment)
	row := parts.Row{
		Entry: parts.EntryOf(c.env, &comment.Item, fr, ar), Word: w.Readers[string(comment.From)],
		End: w.Dispositions[string(comment.Status)], Sign: "✓", Style: page.Good,
	}
	if e := r.Item(comment.On); e != nil && !session.Base(e).Gone {
		row.Word += "  " + session.Base(e).Short
		if t := r.TypeOf(comment.On); t.Plan {
			c.on[comment.ID] = comment.On
		}
	}
	switch comment.Status {
	case session.Received:
		row.Sign, row.Style, row.Asks = "◆", page.Warn, []string{"status"}
	case session.Refused, session.Deferred:
		row.Sign, row.Style = "–", page.Label
	case session.Accepted, session.Partly, session.Integrated:
	}
	if near, ok := c.near[comment.ID]; ok {
		row.Word += "  ≈ " + near.number
	}
	for _, cause := range r.CausedBy(comment.ID) {
		row.Linked += session.Base(r.Item(cause.Changed)).Short + "  "
	}
	return row
}

func (c *comments) specs(_ *parts.Register, cur parts.Row) []sheet.Spec {
	w := c.env.Words.Feedback
	same := []sheet.Choice{{Word: "–"}}
	if near, ok := c.near[cur.ID]; ok {
		same = append(same, sheet.Choice{Value: near.id.String(), Word: near.number})
	}
	for _, r := range c.Rows {
		if r.ID != cur.ID && !slices.ContainsFunc(same, func(s sheet.Choice) bool { return s.Value == r.ID.String() }) {
			same = append(same, sheet.Choice{Value: r.ID.String(), Word: r.Number})
		}
	}
	specs := []sheet.Spec{
		{Field: "text", Large: true, Quick: true, Hint: c.env.Words.After.Shelves["comments"].NoText},
		{Field: "from", Choices: sheet.Choices(w.Readers, append([]string{""}, strs(session.Readers())...)...), Air: true},
		{Field: "nature", Choices: sheet.Choices(w.Natures, append([]string{""}, strs(session.Natures())...)...)},
		{Field: "on", Choices: c.items},
		{Field: "section", Quick: true},
		{Field: "date", Quick: true},
		{Field: "detail"},
		{Field: "status", Choices: sheet.Choices(w.Dispositions, strs(session.Dispositions())...), Air: true},
		{Field: "answer", Quick: true},
		{Field: "reason"},
		{Field: "same", Choices: same},
	}
	if cur.Linked != "" {
		specs = append(specs, sheet.Spec{Field: "ref", Locked: true, Head: w.Paper.Changed + c.env.Words.Document.Colon + cur.Linked, Air: true})
	}
	return specs
}

func strs[S ~string](all []S) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = string(s)
	}
	return out
}

// planItems are what a comment can aim at.
func planItems(env *screen.Env, r *session.Retreat) []sheet.Choice {
	all := []sheet.Choice{{Word: "–"}}
	add := func(it *session.Item, fr, ar string) {
		all = append(all, sheet.Choice{Value: it.ID.String(), Word: it.Short + "  " + env.Pick(fr, ar)})
	}
	for _, a := range r.Axes() {
		add(&a.Item, a.NameFR, a.NameAR)
	}
	for _, o := range r.Objectives() {
		add(&o.Item, o.TextFR, o.TextAR)
	}
	for _, m := range r.Measures() {
		add(&m.Item, m.TextFR, m.TextAR)
	}
	for _, k := range r.Risks() {
		add(&k.Item, k.TextFR, k.TextAR)
	}
	for _, v := range r.Recommendations() {
		add(&v.Item, v.TextFR, v.TextAR)
	}
	for _, d := range r.Decisions() {
		add(&d.Item, d.TextFR, d.TextAR)
	}
	return all
}

// integrate says that the plan was changed because of a comment: what it aims at cites it.
func (c *comments) integrate() tea.Cmd {
	row, ok := c.Current()
	if !ok || c.env.Salle {
		return nil
	}
	return c.env.Do(nil, session.Dispose{Comment: row.ID, Status: session.Integrated, Changed: c.on[row.ID]})
}

// same says that a comment asks for what another one asks for.
func (c *comments) same() tea.Cmd {
	row, ok := c.Current()
	near, close := c.near[row.ID]
	if !ok || !close || c.env.Salle {
		return nil
	}
	return c.env.Do(nil, session.Edit{Item: row.ID, Field: "same", Value: near.id.String()})
}

// published remembers that a final version was asked for.
type published struct{}

// final marks the plan as it stands as its final version; the session says what waits.
func (c *comments) final() tea.Cmd { return c.env.Do(published{}, session.PublishDraft{Final: true}) }

// Update implements parts.Part.
func (c *comments) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok && done.Err == nil {
		if _, mine := done.From.(published); mine {
			return false, c.env.Say(screen.Good, c.env.Words.Feedback.NowFinal)
		}
	}
	return c.Register.Update(msg)
}

// Draw implements parts.Part. The room reads how many comments there are.
func (c *comments) Draw(p page.Page) screen.Caret {
	w := c.env.Words.Feedback
	said, st := w.Paper.AllAnswered, page.Good
	if c.open > 0 {
		said, st = c.env.Count(w.Paper.Waiting, c.open), page.Warn
	}
	switch {
	case c.env.Salle:
		p.Wrap(0, 0, min(p.W, page.Measure), p.H, c.env.Count(w.Paper.Count, c.total), page.Title)
		return screen.Caret{}
	case c.Zone == sheet.Listing && len(c.Rows) > 0:
		p.Put(0, 0, p.W, said, st, page.Start)
		p = p.Sub(0, 2, p.W, p.H-2)
	}
	return c.Register.Draw(p)
}
