package source

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// The most characters of a text. They are those of the fields that the texts end in.
const (
	lineLimit  = 500
	proseLimit = 20_000
)

// reader collects what is wrong while it reads.
type reader struct {
	problems Problems
	notes    []Problem
}

func (r *reader) fail(line int, code Code, args ...string) {
	r.problems = append(r.problems, Problem{Line: line, Code: code, Args: args})
}

// fields opens a table, notes the keys that are not known and returns the others.
func (r *reader) fields(n *node, name string, known ...string) map[string]*node {
	found := map[string]*node{}
	if n.form == empty {
		return found
	}
	if n.form != table {
		r.fail(n.line, Kind, name, "table")
		return found
	}
	for _, f := range n.fields {
		if slices.Contains(known, f.key) {
			found[f.key] = f.value
			continue
		}
		named := func(p Problem) bool { return p.Args[0] == f.key }
		if !slices.ContainsFunc(r.notes, named) {
			r.notes = append(r.notes, Problem{Line: f.line, Code: Unknown, Args: []string{f.key}})
		}
	}
	return found
}

// items opens a list; nothing is an empty list.
func (r *reader) items(n *node, name string) []*node {
	if n == nil || n.form == empty {
		return nil
	}
	if n.form != list {
		r.fail(n.line, Kind, name, "list")
		return nil
	}
	return n.items
}

// text reads a text; nothing is an empty one.
func (r *reader) text(n *node, name string, limit int) string {
	if n == nil || n.form == empty {
		return ""
	}
	if n.form != scalar {
		r.fail(n.line, Kind, name, "text")
		return ""
	}
	s := strings.TrimSpace(n.text)
	if utf8.RuneCountInString(s) > limit {
		r.fail(n.line, TooLong, name, strconv.Itoa(limit))
	}
	return s
}

func (r *reader) texts(n *node, name string) []string {
	var all []string
	for _, item := range r.items(n, name) {
		if s := r.text(item, name, lineLimit); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// flag reads true or false; nothing is false.
func (r *reader) flag(n *node, name string) bool {
	switch s := r.text(n, name, lineLimit); s {
	case "true":
		return true
	case "false", "":
		return false
	default:
		r.fail(n.line, Value, name, s, "true, false")
		return false
	}
}

// hour reads a quoted hour of the day as minutes from midnight.
func (r *reader) hour(n *node, name string) int {
	if n == nil || n.form == empty {
		return 0
	}
	minutes, ok := minutesOf(n.text)
	switch {
	case n.form != scalar || !ok:
		r.fail(n.line, Hour, name, n.text)
	case !n.quoted:
		r.fail(n.line, Unquoted, name, n.text)
	}
	return minutes
}

func minutesOf(s string) (int, bool) {
	h, m, ok := strings.Cut(s, ":")
	hours, err1 := strconv.Atoi(h)
	minutes, err2 := strconv.Atoi(m)
	ok = ok && err1 == nil && err2 == nil && len(h) == 2 && len(m) == 2 &&
		hours >= 0 && minutes >= 0 && minutes < 60 && hours*60+minutes <= 24*60
	return hours*60 + minutes, ok
}

func clock(minutes int) string { return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60) }

// date reads a day of the calendar; nothing is no date.
func (r *reader) date(n *node, name string) string {
	s := r.text(n, name, lineLimit)
	if _, err := time.Parse(time.DateOnly, s); s != "" && err != nil {
		r.fail(n.line, Date, name, s)
		return ""
	}
	return s
}
