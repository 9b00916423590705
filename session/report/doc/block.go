package doc

import (
	"math"
	"strconv"
	"strings"
)

// Block is one piece of a section. The kinds are those of this package.
type Block interface {
	class() Class
}

// ClassOf returns the class a block was tagged with.
func ClassOf(b Block) Class { return b.class() }

// Heading opens a part. Level is 1 to 3; others are drawn as the nearest.
type Heading struct {
	Level      int
	ID         string // what Span.Ref and Doc.Pages name it by; may be empty
	Text       Inlines
	Dir        Dir
	Unnumbered bool // left out of the numbering of Meta.Numbered
	Class      Class
}

// Style is the role of a paragraph.
type Style uint8

// The styles of paragraphs.
const (
	Body     Style = iota
	Lead           // opening paragraph, slightly larger
	Quote          // words of a participant
	Note           // small print
	Title          // title of the cover
	Subtitle       // second line of the cover
	Fact           // a line of facts on the cover: place, dates, status
	Sign           // on a card for a door, to be read from five metres
	Banner         // on the same card, to be read from three
)

// Para is a paragraph.
type Para struct {
	Text  Inlines
	Style Style
	Dir   Dir
	Class Class
}

// Item is one line of a list. Level is 0 to 2.
type Item struct {
	Text  Inlines
	Level int
	Dir   Dir
	Class Class
}

// List is a list, numbered from 1 when Ordered.
type List struct {
	Ordered bool
	Items   []Item
	Dir     Dir // of every item that has none
	Class   Class
}

// Align places text in a cell.
type Align uint8

// The alignments. Start and End follow the direction of the text.
const (
	Start Align = iota
	Center
	End
)

// Col is a column of a table.
type Col struct {
	Weight float64 // share of the width, relative to the other columns
	Align  Align
	People bool // its whole numbers count people, see Table.People
}

// Cell is a cell of a table. Span is the number of columns it covers, 0 or 1 for one.
// Below are further paragraphs, each with its own direction: a wording and its
// translation share a cell without sharing that. Their styles don't count.
type Cell struct {
	Text  Inlines
	Below []Para
	Span  int
	Tone  Tone
	Align Align // Start leaves the column's alignment
	Dir   Dir
}

// Row is a row of a table, with its own class so that one row of a register can
// be kept back.
type Row struct {
	Cells []Cell
	Class Class
}

// Table is a table with a header row, which is repeated on every page.
type Table struct {
	ID      string
	Caption string // numbered when not empty
	Cols    []Col
	Head    []Cell
	Rows    []Row
	Dir     Dir // Auto mirrors the table in a right-to-left section
	Small   bool
	Tall    bool // rows are high enough to sign in
	People  bool // its whole numbers count people: small ones are told before a document leaves
	Class   Class
}

// Bar is one category of a chart, with a value for each series.
type Bar struct {
	Label  string
	Values []float64
	Tone   Tone // Muted for what was not retained; used when there is one series
}

// Series is one set of values of a chart.
type Series struct {
	Name string
	Tone Tone // Plain lets the writer choose
}

// BarChart is a chart of horizontal bars whose figures stay readable and
// editable in every format. Alt says in words what it shows.
type BarChart struct {
	ID      string
	Caption string
	Alt     string
	Head    string // heading of the column of labels where the chart becomes a table
	Series  []Series
	Stacked bool
	Share   bool   // of stacked bars: all are as long, and a series takes its share of each
	Unit    string // printed behind every figure; may be empty
	Comma   bool   // decimals are written with a comma rather than a point
	People  bool   // its figures count people, see Table.People
	Bars    []Bar
	Class   Class
}

// GanttRow is a bar over the periods From to To, counted from 0, both included.
type GanttRow struct {
	Label, Who string
	From, To   int
	Tone       Tone
	Class      Class
}

// Gantt is a timeline of rows over periods (months, quarters, days).
type Gantt struct {
	ID      string
	Caption string
	Head    string // heading of the column of labels
	Periods []string
	Rows    []GanttRow
	Class   Class
}

// Callout is a box set apart: what is in brief, what is to be completed.
type Callout struct {
	Title string
	Paras []Inlines
	Tone  Tone
	Dir   Dir
	Class Class
}

// TOC is the table of contents of the whole document. Depth is the deepest level
// listed, 2 when 0.
type TOC struct{ Depth int }

func (b Heading) class() Class  { return b.Class }
func (b Para) class() Class     { return b.Class }
func (b List) class() Class     { return b.Class }
func (t Table) class() Class    { return t.Class }
func (c BarChart) class() Class { return c.Class }
func (g Gantt) class() Class    { return g.Class }
func (b Callout) class() Class  { return b.Class }
func (TOC) class() Class        { return C0 }

// Rect returns the table as a rectangle: as many columns as its widest row, each
// of positive weight, every row filled with empty cells to the last column, and
// spans of at least 1 that end inside the table. Writers draw this one.
func (t Table) Rect() Table {
	n := max(len(t.Cols), width(t.Head))
	for _, r := range t.Rows {
		n = max(n, width(r.Cells))
	}
	cols := make([]Col, n)
	for i := range cols {
		cols[i].Weight = 1
		if i < len(t.Cols) {
			cols[i].Align, cols[i].People = t.Cols[i].Align, t.Cols[i].People
			if w := t.Cols[i].Weight; w > 0 && !math.IsInf(w, 0) {
				cols[i].Weight = w
			}
		}
	}
	t.Cols, t.Head = cols, fill(t.Head, n)
	rows := make([]Row, len(t.Rows))
	for i, r := range t.Rows {
		rows[i] = Row{Cells: fill(r.Cells, n), Class: r.Class}
	}
	t.Rows = rows
	return t
}

// maxSpan bounds what one cell may cover, so that a wrong span cannot make a
// table of a million columns.
const maxSpan = 64

func span(c Cell) int { return min(max(c.Span, 1), maxSpan) }

func width(cells []Cell) int {
	n := 0
	for _, c := range cells {
		n += span(c)
	}
	return n
}

func fill(cells []Cell, n int) []Cell {
	out := make([]Cell, 0, n)
	for _, c := range cells {
		c.Span = span(c)
		out = append(out, c)
	}
	for range n - width(out) {
		out = append(out, Cell{Span: 1})
	}
	return out
}

// Rect returns the chart with one finite, non-negative value per series for every
// bar, and at least one series.
func (c BarChart) Rect() BarChart {
	n := max(1, len(c.Series))
	for len(c.Series) < n {
		c.Series = append(c.Series[:len(c.Series):len(c.Series)], Series{})
	}
	bars := make([]Bar, len(c.Bars))
	for i, b := range c.Bars {
		vs := make([]float64, n)
		for j, v := range b.Values[:min(n, len(b.Values))] {
			if v > 0 && !math.IsInf(v, 0) {
				vs[j] = v
			}
		}
		bars[i] = Bar{Label: b.Label, Values: vs, Tone: b.Tone}
	}
	c.Bars = bars
	return c
}

// Figure returns a value as it is printed, with its unit. A bar of one chart says the same
// in every format.
func (c BarChart) Figure(v float64) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	whole, _, _ := strings.Cut(s, ".")
	for at := len(whole) - 3; at > 0 && v >= 10_000; at -= 3 {
		s = s[:at] + "\u00a0" + s[at:]
	}
	if c.Comma {
		s = strings.Replace(s, ".", ",", 1)
	}
	if c.Unit != "" {
		s += "\u00a0" + c.Unit
	}
	return s
}

// Most returns the length that fills the width: the longest bar, or 0 when none has any.
func (c BarChart) Most() float64 {
	most := 0.0
	for _, b := range c.Bars {
		sum := 0.0
		for _, v := range b.Values {
			if !c.Stacked {
				sum = 0
			}
			sum += v
			most = max(most, sum)
		}
	}
	return most
}

// Rect returns the timeline with every row inside its periods, From before To.
func (g Gantt) Rect() Gantt {
	last := max(len(g.Periods)-1, 0)
	rows := make([]GanttRow, len(g.Rows))
	for i, r := range g.Rows {
		from, to := min(max(r.From, 0), last), min(max(r.To, 0), last)
		r.From, r.To = min(from, to), max(from, to)
		rows[i] = r
	}
	g.Rows = rows
	return g
}
