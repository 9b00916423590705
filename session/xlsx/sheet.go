package xlsx

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// readShared reads the texts that cells share.
func (b *book) readShared() error {
	if b.strings == "" {
		return nil
	}
	return b.each(b.strings, func(d *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		s, err := richText(d)
		if len(b.shared) >= MostCells {
			return ErrTooBig
		}
		b.shared = append(b.shared, s)
		return err
	})
}

// richText reads the rest of an element that holds a text in pieces. How a text sounds,
// as Japanese sheets note it, is no part of it.
func richText(d *xml.Decoder) (string, error) {
	var s strings.Builder
	depth, sound, piece := 1, 0, false
	for depth > 0 {
		token, err := d.Token()
		if err != nil {
			return "", fmt.Errorf("read a text: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			depth++
			if t.Name.Local == "rPh" && sound == 0 {
				sound = depth
			}
			piece = t.Name.Local == "t"
		case xml.EndElement:
			if depth == sound {
				sound = 0
			}
			depth--
			piece = false
		case xml.CharData:
			if piece && sound == 0 {
				s.Write(t)
			}
		}
	}
	return unescaped(s.String()), nil
}

// unescaped gives back the characters that XML can't hold, written _x000D_. Those above
// the first plane come in two halves.
func unescaped(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var out strings.Builder
	for s != "" {
		first, ok := unit(s)
		if !ok {
			i := strings.Index(s[1:], "_") + 1
			if i == 0 {
				i = len(s)
			}
			out.WriteString(s[:i])
			s = s[i:]
			continue
		}
		s = s[7:]
		if second, ok := unit(s); ok && utf16.IsSurrogate(first) {
			out.WriteRune(utf16.DecodeRune(first, second))
			s = s[7:]
			continue
		}
		out.WriteRune(first)
	}
	return out.String()
}

// unit reads one _xHHHH_ at the head of a text.
func unit(s string) (rune, bool) {
	if len(s) < 7 || s[:2] != "_x" || s[6] != '_' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	return rune(n), err == nil
}

// sheet reads the rows of a sheet.
func (b *book) sheet(name string) ([]Row, error) {
	s := &sheet{b: b}
	if err := b.each(name, s.element); err != nil {
		return nil, err
	}
	return s.filled(), nil
}

// sheet is a sheet while it is read.
type sheet struct {
	b     *book
	rows  []Row
	cells int
	bytes int
	col   int // of the cell that comes next, from 0
}

// element takes a row or a cell. Both may leave out where they stand: behind the last.
func (s *sheet) element(d *xml.Decoder, e xml.StartElement) error {
	switch e.Name.Local {
	case "row":
		number := 1
		if n := len(s.rows); n > 0 {
			number = s.rows[n-1].Number + 1
		}
		if n, err := strconv.Atoi(attr(e, "r")); err == nil && n >= number {
			number = n
		}
		s.rows, s.col = append(s.rows, Row{Number: number}), 0
	case "c":
		if col, ok := columnOf(attr(e, "r")); ok {
			s.col = col
		}
		value, err := s.b.cell(d, e)
		if err != nil {
			return err
		}
		if err := s.put(value); err != nil {
			return err
		}
		s.col++
	}
	return nil
}

// put writes a cell into the row that is read.
func (s *sheet) put(value string) error {
	if strings.TrimSpace(value) == "" || s.col >= MostColumns || len(s.rows) == 0 {
		return nil
	}
	row := &s.rows[len(s.rows)-1]
	for len(row.Cells) <= s.col {
		row.Cells = append(row.Cells, "")
		s.cells++
	}
	row.Cells[s.col] = value
	if s.bytes += len(value); s.cells > MostCells || s.bytes > MostBytes {
		return ErrTooBig
	}
	return nil
}

// filled are the rows that hold something.
func (s *sheet) filled() []Row {
	kept := s.rows[:0]
	for _, r := range s.rows {
		if len(r.Cells) > 0 {
			kept = append(kept, r)
		}
	}
	return kept
}

// columnOf reads the column, from 0, of a place such as AB12.
func columnOf(at string) (int, bool) {
	n := 0
	for i := range len(at) {
		c := at[i] | 0x20 // places are written in capitals
		if c < 'a' || c > 'z' {
			return n - 1, i > 0
		}
		if n = n*26 + int(c-'a') + 1; n > MostColumns {
			return MostColumns, true
		}
	}
	return 0, false
}

// cell reads what a cell shows.
func (b *book) cell(d *xml.Decoder, e xml.StartElement) (string, error) {
	var c struct {
		Value  string `xml:"v"`
		Inline inline `xml:"is"`
	}
	if err := d.DecodeElement(&c, &e); err != nil {
		return "", fmt.Errorf("read cell %s: %w", attr(e, "r"), err)
	}
	switch attr(e, "t") {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(c.Value))
		if err != nil || i < 0 || i >= len(b.shared) {
			return "", fmt.Errorf("cell %s shows a text that is not there", attr(e, "r"))
		}
		return b.shared[i], nil
	case "inlineStr":
		return string(c.Inline), nil
	case "", "n":
		style, _ := strconv.Atoi(attr(e, "s"))
		return b.number(strings.TrimSpace(c.Value), style), nil
	}
	return unescaped(c.Value), nil // a formula's text, a truth, an error, a date in ISO form
}

// inline is the text of a cell that shares none.
type inline string

// UnmarshalXML implements xml.Unmarshaler.
func (i *inline) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) error {
	s, err := richText(d)
	*i = inline(s)
	return err
}
