package doc

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Kind is what a target is.
type Kind uint8

// The kinds of targets.
const (
	KindHeading Kind = iota
	KindTable
	KindFigure
)

// Target is something a reader can be sent to.
type Target struct {
	Kind   Kind
	ID     string  // as the builder gave it, may be empty
	Anchor string  // unique in the document: lower-case ASCII letters, digits and hyphens
	Seq    int     // place among all targets, from 1
	Level  int     // of headings, 1 to 3
	Number string  // "2.1" of a numbered heading, "3" of a table or figure, or ""
	Word   string  // "Tableau", "Figure"; empty for headings
	Text   Inlines // heading or caption
	Dir    Dir     // of the heading as drawn, LTR or RTL
	Page   int     // from Doc.Pages, 0 when not known
}

// Name returns what a reference prints: "Tableau 3", or the words of a heading.
func (t *Target) Name() string {
	if t.Kind == KindHeading {
		return t.Text.Plain()
	}
	return t.Word + " " + t.Number
}

// Index holds the targets of a document in reading order.
type Index struct {
	All  []*Target
	byID map[string]*Target
	at   map[[2]int]*Target
}

// At returns the target that block b of section s is, or nil.
func (x *Index) At(s, b int) *Target { return x.at[[2]int{s, b}] }

// Find returns the target of an identifier, or nil. The first of two wins.
func (x *Index) Find(id string) *Target {
	if id == "" {
		return nil
	}
	return x.byID[id]
}

// Resolve gives references without words the name of their target, on one line, and makes
// plain text of those that lead nowhere. The result is a copy, which the caller may change:
// a builder uses one text in several places.
func (x *Index) Resolve(in Inlines) Inlines {
	out := slices.Clone(in)
	for i, s := range out {
		if t := x.Find(s.Ref); t == nil {
			out[i].Ref = ""
		} else if s.Text == "" {
			out[i].Text = strings.ReplaceAll(t.Name(), "\n", " ")
		}
	}
	return out
}

// Headings returns the headings down to a level.
func (x *Index) Headings(depth int) []*Target {
	var out []*Target
	for _, t := range x.All {
		if t.Kind == KindHeading && t.Level <= depth {
			out = append(out, t)
		}
	}
	return out
}

// Deepest returns the deepest level of heading listed, 1 to 3.
func (t TOC) Deepest() int {
	if t.Depth < 1 {
		return 2
	}
	return min(t.Depth, 3)
}

// Index counts the headings, tables and figures of a document. Tables and
// figures without a caption have no number.
func (d *Doc) Index() *Index {
	x := &Index{byID: map[string]*Target{}, at: map[[2]int]*Target{}}
	c := counter{d: d, anchors: map[string]bool{}}
	for si, s := range d.Sections {
		for bi, b := range s.Blocks {
			t := c.target(s, b)
			if t == nil {
				continue
			}
			t.Seq = len(x.All) + 1
			t.Anchor = c.anchor(t)
			t.Page = d.Pages[t.Anchor]
			if t.ID != "" && x.byID[t.ID] == nil && d.Pages[t.ID] > 0 {
				t.Page = d.Pages[t.ID]
			}
			x.All = append(x.All, t)
			x.at[[2]int{si, bi}] = t
			if t.ID != "" && x.byID[t.ID] == nil {
				x.byID[t.ID] = t
			}
		}
	}
	return x
}

type counter struct {
	d              *Doc
	tables, charts int
	levels         [3]int
	anchors        map[string]bool
}

func (c *counter) target(s Section, b Block) *Target {
	base, words := c.d.DirOf(s), c.d.LabelsOf(s)
	switch v := b.(type) {
	case Heading:
		return &Target{
			Kind: KindHeading, ID: v.ID, Level: min(max(v.Level, 1), 3), Text: v.Text,
			Number: c.heading(v), Dir: v.Text.Dir(v.Dir, base),
		}
	case Table:
		return captioned(KindTable, v.ID, words.Table, v.Caption, &c.tables, base)
	case BarChart:
		return captioned(KindFigure, v.ID, words.Figure, v.Caption, &c.charts, base)
	case Gantt:
		return captioned(KindFigure, v.ID, words.Figure, v.Caption, &c.charts, base)
	case Image:
		return captioned(KindFigure, v.ID, words.Figure, v.Caption, &c.charts, base)
	}
	return nil
}

func captioned(k Kind, id, word, caption string, n *int, base Dir) *Target {
	if caption == "" {
		return nil
	}
	*n++
	return &Target{
		Kind: k, ID: id, Word: word, Number: strconv.Itoa(*n),
		Text: T(caption), Dir: Resolve(Auto, caption, base),
	}
}

// heading advances the numbering and returns the number of a heading.
func (c *counter) heading(h Heading) string {
	if !c.d.Meta.Numbered || h.Unnumbered {
		return ""
	}
	l := min(max(h.Level, 1), 3)
	c.levels[l-1]++
	clear(c.levels[l:])
	parts := make([]string, l)
	for i := range parts {
		parts[i] = strconv.Itoa(c.levels[i])
	}
	return strings.Join(parts, ".")
}

// anchor keeps an identifier that is fit for a link and makes one otherwise.
func (c *counter) anchor(t *Target) string {
	a := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '-':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return '-'
	}, t.ID)
	a = strings.Trim(a, "-")
	if a == "" || len(a) > 60 || a[0] < 'a' || c.anchors[a] {
		a = fmt.Sprintf("%s-%d", [...]string{"part", "table", "figure"}[t.Kind], t.Seq)
	}
	for c.anchors[a] {
		a += "-2"
	}
	c.anchors[a] = true
	return a
}
