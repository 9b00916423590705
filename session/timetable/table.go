package timetable

import (
	"strconv"
	"strings"

	"halqa/session/text"
)

// names are how people call the columns of an agenda, folded.
var names = map[string][]string{
	"day":    {"day", "jour", "date", "journee", "اليوم", "التاريخ"},
	"start":  {"start", "begin", "debut", "heure", "time", "horaire", "hour", "from", "de", "البداية", "الساعة", "التوقيت"},
	"end":    {"end", "fin", "to", "a", "until", "النهاية"},
	"length": {"duration", "duree", "length", "minutes", "min", "المدة"},
	"title":  {"title", "titre", "session", "activity", "activite", "seance", "theme", "sujet", "what", "topic", "العنوان", "الجلسة", "النشاط"},
	"notes":  {"description", "details", "notes", "contenu", "content", "objectif", "purpose", "الوصف"},
}

// columnsOf finds the columns of a header.
func columnsOf(cells []string) map[string]int {
	columns := map[string]int{}
	for i, cell := range cells {
		folded := text.Fold(cell)
		for kind, all := range names {
			for _, name := range all {
				if _, known := columns[kind]; !known && text.Fold(name) == folded {
					columns[kind] = i
				}
			}
		}
	}
	return columns
}

// IsHeader reports that cells are the header of an agenda: they name a title, and an hour
// or a length.
func IsHeader(cells []string) bool {
	c := columnsOf(cells)
	_, title := c["title"]
	_, start := c["start"]
	_, length := c["length"]
	return title && (start || length)
}

// Known reports that a column is one of an agenda.
func Known(name string) bool { return len(columnsOf([]string{name})) > 0 }

// Row is one row of a table.
type Row struct {
	Line  int // in the file, from 1
	Cells []string
}

// Table reads an agenda from rows under a header. Day, hour, end, length and title are
// found by the names of their columns, in French, Arabic or English.
func Table(header []string, rows []Row) ([]Day, []Problem) {
	m := &marked{columns: columnsOf(header)}
	for _, row := range rows {
		it, day, problem := fromCells(row.Line, row.Cells, m.columns)
		if problem != nil {
			m.problems = append(m.problems, *problem)
			continue
		}
		m.above = nil
		m.turn(row.Line, day)
		m.add(it, &m.problems)
	}
	return resolve(m.days, m.problems)
}

// fromCells reads one row.
func fromCells(line int, cells []string, columns map[string]int) (it *item, day string, problem *Problem) {
	cell := func(kind string) string {
		i, ok := columns[kind]
		if !ok || i >= len(cells) {
			return ""
		}
		return strings.TrimSpace(cells[i])
	}
	words := cell("title")
	it = parse(line, words, 0)
	if at := cell("start"); at != "" {
		start, end, _, bad := hours(at)
		if bad || start < 0 {
			return nil, "", &Problem{line, BadHour, at}
		}
		it.start, it.end = start, end
	}
	if at := cell("end"); at != "" {
		end, _, _, bad := hours(at)
		if bad || end < 0 {
			return nil, "", &Problem{line, BadHour, at}
		}
		it.end = end
	}
	if l := cell("length"); l != "" {
		n, err := strconv.Atoi(l)
		if err != nil {
			n, _ = lasting(l)
		}
		if n <= 0 {
			return nil, "", &Problem{line, BadHour, l}
		}
		it.length = n
	}
	if n := cell("notes"); n != "" {
		it.details = append(it.details, n)
	}
	if words == "" && it.start < 0 && it.length == 0 {
		return nil, "", &Problem{line, NoHour, strings.Join(cells, " ")}
	}
	return it, cell("day"), nil
}
