package doc

import "iter"

// Passage is a piece of text of a document as a reader meets it: a paragraph, a cell, a
// caption, what a picture says to who can't see it.
type Passage struct {
	Text  string
	Under string // the heading above it, empty before the first one
	Class Class
	Quote bool // words of a participant
}

// Passages walks through every text that a document prints or carries in its properties,
// in reading order. A writer prints nothing else.
func (d *Doc) Passages() iter.Seq[Passage] {
	return func(yield func(Passage) bool) {
		w := walker{yield: yield}
		m := d.Meta
		w.say(m.Title, m.Subtitle, m.Org, m.Author, m.Place, m.Date, m.Version, m.Subject, m.Notice)
		for _, l := range m.Logos {
			w.say(l.Caption, l.Alt)
		}
		for _, s := range d.Sections {
			for _, b := range s.Blocks {
				if w.done {
					return
				}
				w.block(b)
			}
		}
	}
}

type walker struct {
	yield func(Passage) bool
	at    Passage // what passages have in common here
	done  bool
}

// say hands on what is not empty.
func (w *walker) say(texts ...string) {
	for _, t := range texts {
		if t != "" && !w.done {
			p := w.at
			p.Text = t
			w.done = !w.yield(p)
		}
	}
}

func (w *walker) inlines(all ...Inlines) {
	for _, in := range all {
		w.say(in.Plain())
		for _, span := range in {
			w.say(span.Link)
		}
	}
}

func (w *walker) block(b Block) {
	w.at.Class, w.at.Quote = b.class(), false
	switch v := b.(type) {
	case Heading:
		w.at.Under = v.Text.Plain()
		w.inlines(v.Text)
	case Para:
		w.at.Quote = v.Style == Quote
		w.inlines(v.Text)
	case List:
		for _, i := range v.Items {
			w.at.Class = max(v.Class, i.Class)
			w.inlines(i.Text)
		}
	case Callout:
		w.say(v.Title)
		w.inlines(v.Paras...)
	case Table:
		w.table(v)
	case BarChart:
		w.say(v.Caption, v.Alt, v.Head, v.Unit)
		for _, s := range v.Series {
			w.say(s.Name)
		}
		for _, bar := range v.Bars {
			w.say(bar.Label)
		}
	case Gantt:
		w.say(v.Caption, v.Head)
		w.say(v.Periods...)
		for _, r := range v.Rows {
			w.at.Class = max(v.Class, r.Class)
			w.say(r.Label, r.Who)
		}
	case Image:
		w.say(v.Caption, v.Alt)
	case TOC:
	}
}

func (w *walker) table(t Table) {
	w.say(t.Caption)
	w.cells(t.Head)
	for _, r := range t.Rows {
		w.at.Class = max(t.Class, r.Class)
		w.cells(r.Cells)
	}
}

func (w *walker) cells(cells []Cell) {
	for _, c := range cells {
		w.inlines(c.Text)
		for _, p := range c.Below {
			w.inlines(p.Text)
		}
	}
}
