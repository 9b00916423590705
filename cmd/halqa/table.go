package main

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"halqa/session/text"
	"halqa/session/xlsx"
)

// table is a file of rows with a header: a CSV file or the sheet of a workbook. Columns are found by name, in any order and case.
type table struct {
	path    string
	columns map[string]int
	used    map[int]bool // the columns that were asked for
	names   []string     // of the header, as written
	rows    []tableRow
}

type tableRow struct {
	line  int // in the file, from 1
	cells []string
}

// Limits of what is read from outside, in bytes.
const (
	mostBytes = 64 << 20
	mostCell  = 1 << 20
)

// readTable reads an Excel workbook or a CSV file: separated by comma, semicolon or tab, in
// UTF-8 or UTF-16, with or without byte order mark. What is wrong is told with the line.
func (a *app) readTable(path string) (*table, error) {
	data, err := a.readAll(path)
	if err != nil {
		return nil, err
	}
	t := &table{path: path, columns: map[string]int{}, used: map[int]bool{}}
	if xlsx.Looks(data) {
		return t, a.parseWorkbook(t, data)
	}
	plain, bad := decodeText(data)
	if bad > 0 {
		return nil, a.atLine(path, bad, a.words.Command.BadText)
	}
	return t, a.parseTable(t, plain)
}

// parseTable splits a text into rows.
func (a *app) parseTable(t *table, plain string) error {
	header, _, _ := strings.Cut(plain, "\n")
	r := csv.NewReader(strings.NewReader(plain))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = separator(header), -1, false
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			return a.atLine(t.path, parse.StartLine, a.words.Command.BadCSV)
		}
		if err != nil {
			return fmt.Errorf("read %s: %w", t.path, err)
		}
		line, _ := r.FieldPos(0)
		for _, cell := range cells {
			if len(cell) > mostCell {
				return a.atLine(t.path, line, fmt.Sprintf(a.words.Command.BigCell, mostCell>>20))
			}
		}
		if t.names == nil {
			t.header(cells)
			continue
		}
		t.rows = append(t.rows, tableRow{line, cells})
	}
	if t.names == nil {
		return a.fail(a.words.Command.EmptyTable, t.path)
	}
	return nil
}

func (a *app) atLine(path string, line int, what string) error {
	w := a.words.Command
	return &exit{code: exitFailed, sentence: fmt.Sprintf(w.Line, path, line) + w.Colon + what}
}

func (t *table) header(cells []string) {
	t.names = cells
	for i, name := range cells {
		name = strings.ToLower(strings.TrimSpace(name))
		for _, name := range []string{name, text.Fold(name)} { // with its accents and without
			if _, twice := t.columns[name]; !twice {
				t.columns[name] = i
			}
		}
	}
}

// column is the first of the names that the header has, -1 for none.
func (t *table) column(names ...string) int {
	for _, name := range names {
		if i, ok := t.columns[name]; ok {
			t.used[i] = true
			return i
		}
	}
	return -1
}

// ignored names the columns that nobody asked for.
func (t *table) ignored() []string {
	var names []string
	for i, name := range t.names {
		if !t.used[i] && strings.TrimSpace(name) != "" {
			names = append(names, name)
		}
	}
	return names
}

// cell is a value of a row, empty where the row is short or the column is missing.
func (r tableRow) cell(column int) string {
	if column < 0 || column >= len(r.cells) {
		return ""
	}
	return strings.TrimSpace(r.cells[column])
}

// separator is the sign that stands most often in the header.
func separator(header string) rune {
	best, most := ',', 0
	for _, sep := range ",;\t" {
		if n := strings.Count(header, string(sep)); n > most {
			best, most = sep, n
		}
	}
	return best
}

// decodeText turns the bytes of a file into text. bad is the first line that is not
// text, 0 for none.
func decodeText(data []byte) (text string, bad int) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		data = fromUTF16(data[2:], binary.LittleEndian)
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		data = fromUTF16(data[2:], binary.BigEndian)
	default:
		data = bytes.TrimPrefix(data, []byte("\ufeff"))
	}
	for i, line := range bytes.Split(data, []byte("\n")) {
		if !utf8.Valid(line) || bytes.IndexByte(line, 0) >= 0 {
			return "", i + 1
		}
	}
	return string(data), 0
}

func fromUTF16(data []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return []byte(string(utf16.Decode(units)))
}
