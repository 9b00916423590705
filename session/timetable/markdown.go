package timetable

import (
	"strconv"
	"strings"

	"halqa/session/text/format"
)

// Markdown reads an agenda in Markdown: days are headings that name a number or a date,
// sessions are items of lists, rows of tables, headings that begin with an hour, or lines
// that do.
func Markdown(text string) ([]Day, []Problem) {
	m := &marked{}
	line := 0
	for raw := range strings.Lines(text) {
		line++
		raw = strings.TrimRight(strings.ReplaceAll(raw, "\t", "    "), " \r\n")
		if strings.TrimSpace(raw) != "" {
			m.read(line, raw)
		}
	}
	return resolve(m.days, m.problems)
}

// marked is a Markdown file on its way.
type marked struct {
	days     []*draft
	problems []Problem
	above    []*item // the items over the next one, by depth
	columns  map[string]int
}

func (m *marked) read(line int, raw string) {
	if h := forms().heading.FindStringSubmatch(raw); h != nil {
		m.columns = nil
		m.heading(line, len(h[1]), h[2])
		return
	}
	if b := forms().bullet.FindStringSubmatch(raw); b != nil {
		m.columns = nil
		m.add(parse(line, b[2], 10+len(b[1])), &m.problems)
		return
	}
	if strings.HasPrefix(strings.TrimSpace(raw), "|") {
		m.row(line, raw)
		return
	}
	m.columns = nil
	if start, _, _, bad := hours(raw); start >= 0 || bad {
		m.add(parse(line, raw, 10), &m.problems)
		return
	}
	if n := len(m.above); n > 0 { // words under a session belong to it
		m.above[n-1].details = append(m.above[n-1].details, title(raw))
		return
	}
	if !strings.HasPrefix(raw, ">") && !forms().ruler.MatchString(raw) {
		m.problems = append(m.problems, Problem{line, Heading, title(raw)})
	}
}

// heading opens a day, or a block, or a session.
func (m *marked) heading(line, level int, words string) {
	if start, _, _, bad := hours(words); start >= 0 || bad {
		m.add(parse(line, words, level), &m.problems)
		return
	}
	number, date := dayOf(words)
	if number >= 0 || date != "" {
		m.days = append(m.days, &draft{line: line, number: max(0, number), date: date})
		m.above = nil
		return
	}
	m.above = nil
	m.problems = append(m.problems, Problem{line, Heading, title(words)})
}

// dayOf reads the number or the date of a day; the number is -1 when there is none.
func dayOf(words string) (number int, date string) {
	number = -1
	if n := forms().number.FindStringSubmatch(words); n != nil {
		number, _ = strconv.Atoi(n[1] + n[2])
	}
	for _, part := range strings.FieldsFunc(words, func(c rune) bool { return strings.ContainsRune(":–—(),،|", c) }) {
		part = strings.TrimSpace(part)
		if _, rest, ok := strings.Cut(part, " "); ok {
			if t, err := format.ParseDate(rest); err == nil && strings.ContainsAny(rest, "0123456789") && len(rest) > 6 {
				return number, t.Format("2006-01-02")
			}
		}
		if t, err := format.ParseDate(part); err == nil && len(part) > 6 {
			return number, t.Format("2006-01-02")
		}
	}
	return number, ""
}

// parse reads what a line says.
func parse(line int, words string, depth int) *item {
	start, end, rest, bad := hours(words)
	length, rest := lasting(rest)
	it := &item{line: line, depth: depth, start: start, end: end, length: length, title: title(rest)}
	if bad {
		it.start, it.end, it.depth = -2, -1, depth
	}
	return it
}

// add puts an item under the last one that stands higher.
func (m *marked) add(it *item, problems *[]Problem) {
	if it.start == -2 {
		*problems = append(*problems, Problem{it.line, BadHour, it.title})
		return
	}
	if len(m.days) == 0 {
		*problems = append(*problems, Problem{it.line, NoDay, ""})
		m.days = append(m.days, &draft{line: it.line, number: 1})
	}
	for len(m.above) > 0 && m.above[len(m.above)-1].depth >= it.depth {
		m.above = m.above[:len(m.above)-1]
	}
	if n := len(m.above); n > 0 {
		m.above[n-1].children = append(m.above[n-1].children, it)
	} else {
		day := m.days[len(m.days)-1]
		day.items = append(day.items, it)
	}
	m.above = append(m.above, it)
}

// row reads one row of a table; the first one names the columns.
func (m *marked) row(line int, raw string) {
	if forms().ruler.MatchString(raw) {
		return
	}
	cells := strings.Split(strings.Trim(strings.TrimSpace(raw), "|"), "|")
	for i := range cells {
		cells[i] = strings.TrimSpace(cells[i])
	}
	if m.columns == nil {
		m.columns = columnsOf(cells)
		return
	}
	m.above = nil
	it, day, problem := fromCells(line, cells, m.columns)
	if problem != nil {
		m.problems = append(m.problems, *problem)
		return
	}
	m.turn(line, day)
	m.add(it, &m.problems)
}

// turn opens another day when a cell names one.
func (m *marked) turn(line int, day string) {
	if day == "" {
		return
	}
	d := &draft{line: line}
	if n, err := strconv.Atoi(day); err == nil && n >= 0 && n < 10 {
		d.number = n
	} else {
		n, date := dayOf(day)
		d.number, d.date = max(0, n), date
	}
	if n := len(m.days); n > 0 && m.days[n-1].number == d.number && m.days[n-1].date == d.date {
		return
	}
	m.days = append(m.days, d)
}
