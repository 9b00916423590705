package timetable

import (
	"slices"
	"strconv"
	"strings"
)

// draft is a day on its way.
type draft struct {
	line, number int
	date         string
	items        []*item
}

// resolve gives every item its hours, or a problem.
func resolve(drafts []*draft, problems []Problem) ([]Day, []Problem) {
	var days []Day
	for _, d := range drafts {
		if len(d.items) == 0 {
			continue
		}
		r := resolver{problems: problems}
		day := Day{Line: d.line, Number: d.number, Date: d.date, Entries: r.day(d)}
		problems = r.problems
		days = append(days, day)
	}
	slices.SortStableFunc(problems, func(a, b Problem) int { return a.Line - b.Line })
	return days, problems
}

type resolver struct {
	problems []Problem
	at       int // when the last entry ends, -1 at the beginning of a day
	entries  []Entry
}

func (r *resolver) tell(line int, code Code, arg string) {
	r.problems = append(r.problems, Problem{line, code, arg})
}

// day lays the items of a day one after the other.
func (r *resolver) day(d *draft) []Entry {
	r.at = -1
	items := r.nested(flat(d.items, r))
	if !slices.ContainsFunc(items, func(it *item) bool { return it.start >= 0 }) &&
		slices.ContainsFunc(items, (*item).timed) {
		r.tell(d.line, Untimed, strconv.Itoa(Dawn/60)+":00")
		r.at = Dawn
	}
	for i, it := range items {
		next := -1
		if i+1 < len(items) {
			next = items[i+1].start
		}
		r.place(it, next)
	}
	return r.entries
}

// flat puts the parts of blocks in the place of the blocks. Children without hours or
// lengths are details of their parent.
func flat(items []*item, r *resolver) (all []*item) {
	for _, it := range items {
		if !slices.ContainsFunc(it.children, (*item).timed) {
			for _, c := range it.children {
				it.details = append(it.details, c.title)
				for _, g := range c.children {
					it.details = append(it.details, g.title)
				}
			}
			all = append(all, it)
			continue
		}
		parts := flat(it.children, r)
		if it.start >= 0 && parts[0].start < 0 {
			parts[0].start = it.start
		}
		if last := parts[len(parts)-1]; it.end >= 0 && last.end < 0 && last.length == 0 {
			last.end = it.end
		}
		r.tell(it.line, Block, strconv.Itoa(len(parts)))
		it.children = parts
		it.depth = -1 // its parts stand for it
		all = append(all, it)
	}
	return all
}

// nested finds the blocks that stand over others by their hours alone, and leaves their
// parts. One session inside another is no block but an overlap.
func (r *resolver) nested(items []*item) (all []*item) {
	for i, it := range items {
		if it.depth == -1 {
			all = append(all, r.nested(it.children)...)
			continue
		}
		parts := 0
		for _, o := range items[i+1:] {
			if it.end < 0 || o.start < it.start || o.start >= it.end || o.end > it.end {
				break
			}
			parts++
		}
		if parts > 1 {
			r.tell(it.line, Block, strconv.Itoa(parts))
			continue
		}
		all = append(all, it)
	}
	return all
}

// place gives one item its hours.
func (r *resolver) place(it *item, next int) {
	start, fixed := it.start, false
	switch {
	case it.title == "":
		r.tell(it.line, NoTitle, "")
		return
	case !it.timed():
		r.tell(it.line, NoHour, it.title)
		return
	case start < 0 && r.at < 0:
		r.tell(it.line, NoHour, it.title)
		return
	case start < 0:
		start = r.at
	default:
		fixed = start != r.at
	}
	if r.at >= 0 && start < r.at {
		code := Overlap
		if len(r.entries) > 0 && start < r.entries[len(r.entries)-1].Start {
			code = Backwards
		}
		r.tell(it.line, code, it.title)
		return
	}
	length := it.length
	switch {
	case it.end >= 0:
		if length > 0 && length != it.end-start {
			r.tell(it.line, Conflict, strconv.Itoa(length))
		}
		length = it.end - start
	case length == 0 && next > start:
		length = next - start
	}
	if length <= 0 || start+length > 24*60 {
		r.tell(it.line, NoLength, it.title)
		return
	}
	r.at = start + length
	r.entries = append(r.entries, Entry{
		Line: it.line, Start: start, Length: length, Title: it.title, Details: it.details, Fixed: fixed,
	})
}

// title cleans what is left of a line.
func title(s string) string {
	s = strings.NewReplacer("**", "", "__", "", "`", "").Replace(s)
	return strings.Trim(strings.Join(strings.Fields(s), " "), " *_:–—-|,;")
}
