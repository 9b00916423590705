package doc

import "slices"

// Limit returns the document without what is above a class: blocks, rows, items
// and lines of timelines. A heading under which nothing is left goes too, and so
// does a section. Titles and facts of Meta are not touched.
func (d *Doc) Limit(most Class) *Doc {
	out := &Doc{Meta: d.Meta, Pages: d.Pages}
	for _, s := range d.Sections {
		blocks := make([]Block, 0, len(s.Blocks))
		for _, b := range s.Blocks {
			if b.class() > most {
				continue
			}
			if b = limited(b, most); b != nil {
				blocks = append(blocks, b)
			}
		}
		s.Blocks = withoutEmptyHeadings(blocks)
		if len(s.Blocks) > 0 {
			out.Sections = append(out.Sections, s)
		}
	}
	return out
}

// limited returns the block without its lines above a class, or nil when it had
// lines and none is left.
func limited(b Block, most Class) Block {
	switch v := b.(type) {
	case Table:
		rows := kept(v.Rows, func(r Row) bool { return r.Class <= most })
		if len(rows) == 0 && len(v.Rows) > 0 {
			return nil
		}
		v.Rows = rows
		return v
	case List:
		items := kept(v.Items, func(i Item) bool { return i.Class <= most })
		if len(items) == 0 && len(v.Items) > 0 {
			return nil
		}
		v.Items = items
		return v
	case Gantt:
		rows := kept(v.Rows, func(r GanttRow) bool { return r.Class <= most })
		if len(rows) == 0 && len(v.Rows) > 0 {
			return nil
		}
		v.Rows = rows
		return v
	}
	return b
}

func kept[T any](in []T, keep func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(in), func(x T) bool { return !keep(x) })
}

// withoutEmptyHeadings drops a heading that is followed, before the next heading
// of its level or a higher one, by no block that says something.
func withoutEmptyHeadings(blocks []Block) []Block {
	out := make([]Block, 0, len(blocks))
	// Read from the end, said tells whether a heading of each level would have
	// something under it.
	said := [4]bool{}
	for _, b := range slices.Backward(blocks) {
		switch v := b.(type) {
		case Heading:
			l := min(max(v.Level, 1), 3)
			if !said[l] {
				continue
			}
			for i := l; i <= 3; i++ {
				said[i] = false
			}
		default:
			said = [4]bool{true, true, true, true}
		}
		out = append(out, b)
	}
	slices.Reverse(out)
	return out
}
