package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/privacy/scan"
	"halqa/session/report/doc"
)

// SmallCell is the least number of people that a table may count without telling who
// they are: fewer is told before the document leaves.
const SmallCell = 5

// Finding kinds of the check before documents leave.
const (
	Personal = "personal" // words that may name somebody, and that nobody decided about
	Decided  = "decided"  // words of the list of redactions
	Small    = "small"    // a number of people under SmallCell
	Quoted   = "quoted"   // words of a participant, printed as they were said
)

// Alert is one thing that the check found in a document.
type Alert struct {
	Sort    string     // Personal, Decided, Small or Quoted
	Kind    scan.Kind  // of a Personal one
	Words   string     // as people wrote them; of a small cell its row and column
	StandIn string     // what the document prints in their place
	Item    session.ID // where they stand, zero when no item holds them
	Short   string     // of that item
	Field   string     // type.field, for its label
	Under   string     // the heading under which they are printed
	Class   privacy.Class
}

// Open reports whether a person has to say something before the document leaves.
func (a Alert) Open() bool { return a.Sort == Personal }

// Check is what was found in one document or in several.
type Check struct {
	Documents []Document
	Alerts    []Alert
	Held      []Hold                // what stays behind
	Texts     map[privacy.Class]int // how many passages leave, by class
}

// Open counts what a person has to say something about.
func (c Check) Open() int { return c.count(func(a Alert) bool { return a.Open() }) }

// Count counts the alerts of a sort.
func (c Check) Count(sort string) int {
	return c.count(func(a Alert) bool { return a.Sort == sort })
}

func (c Check) count(which func(Alert) bool) (n int) {
	for _, a := range c.Alerts {
		if which(a) {
			n++
		}
	}
	return n
}

// Inspector checks documents of a retreat before they leave. It looks at the tree that is
// written, whatever built it, and at the retreat to know where words come from.
type Inspector struct {
	r       *session.Retreat // as it is inside
	out     *session.Retreat // as it leaves
	highest privacy.Class
	sources []source
}

// source is a text of an item that does not leave as it is.
type source struct {
	alerts []Alert
	marks  []string // of each alert: what stands for it outside, with the words before it
}

// NewInspector prepares the check of documents up to a class.
func NewInspector(r *session.Retreat, highest privacy.Class) *Inspector {
	highest = max(highest, privacy.Internal)
	i := &Inspector{r: r, out: r.Released(highest), highest: highest}
	guard := r.Guard()
	for _, t := range session.Schema() {
		for e := range r.Items(t) {
			for k := range t.Fields {
				i.field(guard, t, &t.Fields[k], e)
			}
		}
	}
	return i
}

// Released is the retreat that the documents are built from.
func (i *Inspector) Released() *session.Retreat { return i.out }

// field notes the hits of a field that documents may print.
func (i *Inspector) field(guard *session.Guard, t *session.Type, f *session.Field, e session.Entity) {
	if f.Form > session.Prose || f.Class > i.highest || t.Name == "redaction" {
		return
	}
	elements := []string{""}
	if f.Many {
		elements = i.r.Elements(e, f)
	}
	for _, element := range elements {
		i.text(guard, t.Name+"."+f.Name, e, f.Value(e, element))
	}
}

// text notes the hits of one text.
func (i *Inspector) text(guard *session.Guard, field string, e session.Entity, text string) {
	hits := guard.Hits(text)
	if idea, ok := e.(*session.Idea); ok && idea.Cleared {
		hits = slices.DeleteFunc(hits, func(h scan.Hit) bool { return h.Kind != scan.Listed })
	}
	if len(hits) == 0 {
		return
	}
	base, runes := session.Base(e), []rune(text)
	s := source{}
	for k, h := range hits {
		a := Alert{
			Sort: Personal, Kind: h.Kind, Words: string(runes[h.Start:h.End]), StandIn: cmp.Or(h.StandIn, scan.Gap),
			Item: base.ID, Short: base.Short, Field: field, Class: privacy.Confidential,
		}
		if h.Kind == scan.Listed {
			a.Sort = Decided
		}
		s.alerts = append(s.alerts, a)
		s.marks = append(s.marks, mark(scan.Redact(string(runes[:h.End]), hits[:k+1])))
	}
	i.sources = append(i.sources, s)
}

// before is how many runes before what was redacted tell one place from another. Builders
// cut texts into lines, shorten them and take their last full stop away.
const before = 24

// mark is the end of a text, from its last line on.
func mark(text string) string {
	if i := strings.LastIndexByte(text, '\n'); i >= 0 {
		text = text[i:]
	}
	runes := []rune(strings.Join(strings.Fields(text), " "))
	return string(runes[max(0, len(runes)-before):])
}

// Inspect checks one document in some formats. What no tree is built for, such as a list
// for machines, is checked by what the items hold.
func (i *Inspector) Inspect(o Options, formats ...string) Check {
	o = o.complete()
	o.Clearance = nil // the check is not about itself
	c := Check{Documents: []Document{o.Document}, Held: Held(i.r, i.highest), Texts: map[privacy.Class]int{}}
	all := slices.Contains(formats, Lines)
	for _, s := range i.sources {
		if all || o.Document == Ideas && strings.HasPrefix(s.alerts[0].Field, "idea.") {
			c.Alerts = append(c.Alerts, s.alerts...)
		}
	}
	if o.Document != Ideas {
		d := Build(i.out, o)
		c.Alerts = append(append(c.Alerts, i.words(d, &c)...), small(d)...)
	}
	return Together(c)
}

// words finds the texts that do not leave as they are, and the quotes.
func (i *Inspector) words(d *doc.Doc, c *Check) (alerts []Alert) {
	told := map[Alert]bool{}
	for p := range d.Passages() {
		c.Texts[privacy.Class(p.Class)]++
		if p.Quote {
			alerts = append(alerts, Alert{Sort: Quoted, Words: p.Text, Under: p.Under, Class: privacy.Class(p.Class)})
		}
		said := strings.Join(strings.Fields(p.Text), " ")
		for _, s := range i.sources {
			for k, a := range s.alerts {
				if !told[a] && strings.Contains(said, s.marks[k]) {
					told[a] = true
					a.Under = p.Under
					alerts = append(alerts, a)
				}
			}
		}
	}
	return alerts
}

// small finds the numbers of people in tables and charts that are too small to hide who
// they are.
func small(d *doc.Doc) (alerts []Alert) {
	under := ""
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			switch v := b.(type) {
			case doc.Heading:
				under = v.Text.Plain()
			case doc.Table:
				alerts = append(alerts, smallIn(v.Rect(), under)...)
			case doc.BarChart:
				if v.People {
					alerts = append(alerts, smallBars(v.Rect(), under)...)
				}
			}
		}
	}
	return alerts
}

// smallIn looks at the columns of a table that count people. A row is called after its
// first words; one of figures alone after the row above it.
func smallIn(t doc.Table, under string) (alerts []Alert) {
	name := ""
	for _, row := range t.Rows {
		first := slices.IndexFunc(row.Cells, func(c doc.Cell) bool { return c.Align != doc.Center && !blank(c.Text.Plain()) })
		if first >= 0 {
			name = row.Cells[first].Text.Plain()
		}
		col := 0
		for i, cell := range row.Cells {
			n := strings.TrimSpace(cell.Text.Plain())
			if i != first && (t.People && col > 0 || t.Cols[col].People) && fewPeople(n) {
				alerts = append(alerts, smallAlert(name+" · "+t.Head[min(col, len(t.Head)-1)].Text.Plain(), n, cmp.Or(t.Caption, under)))
			}
			col += cell.Span
		}
	}
	return alerts
}

func smallBars(c doc.BarChart, under string) (alerts []Alert) {
	for _, bar := range c.Bars {
		for i, v := range bar.Values {
			if n := c.Figure(v); fewPeople(n) {
				words := bar.Label
				if i < len(c.Series) {
					words += " · " + c.Series[i].Name
				}
				alerts = append(alerts, smallAlert(words, n, cmp.Or(c.Caption, under)))
			}
		}
	}
	return alerts
}

func smallAlert(words, n, under string) Alert {
	return Alert{Sort: Small, Words: words + " : " + n, Under: under, Class: privacy.Internal}
}

// fewPeople reports whether a text counts people, and one of its numbers fewer than
// [SmallCell]: it is a number, numbers between strokes, or a number with a word behind it.
func fewPeople(text string) bool {
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > 1 && words[1][0] >= '0' && words[1][0] <= '9' {
		return false // in thousands
	}
	few := false
	for part := range strings.SplitSeq(words[0], "/") {
		n, err := strconv.Atoi(part)
		if err != nil {
			return false
		}
		few = few || n > 0 && n < SmallCell
	}
	return few
}

// Together is what several checks found, each thing once.
func Together(checks ...Check) Check {
	all := Check{Texts: map[privacy.Class]int{}}
	seen := map[Alert]bool{}
	for _, c := range checks {
		for _, d := range c.Documents {
			if !slices.Contains(all.Documents, d) {
				all.Documents = append(all.Documents, d)
			}
		}
		all.Held = c.Held
		for class, n := range c.Texts {
			all.Texts[class] += n
		}
		for _, a := range c.Alerts {
			place := a
			if !a.Item.IsZero() {
				place.Under = "" // printed under several headings, and in two languages
			}
			if !seen[place] {
				seen[place] = true
				all.Alerts = append(all.Alerts, a)
			}
		}
	}
	return all
}
