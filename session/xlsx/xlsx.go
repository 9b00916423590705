package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// The limits of what is read.
const (
	MostBytes   = 32 << 20 // of all parts after inflating, and of all text on the sheet
	MostCells   = 2 << 20  // on the sheet, empty ones between others among them
	MostColumns = 1 << 10  // what stands further out is no table of people
)

// The reasons for which a workbook is not read.
var (
	ErrNotWorkbook = errors.New("this is not an Excel workbook")
	ErrLocked      = errors.New("the workbook has a password, or the form of Excel before 2007")
	ErrTooBig      = errors.New("the workbook is too large")
)

// Row is a row of the sheet that holds something.
type Row struct {
	Number int      // in the sheet, from 1
	Cells  []string // from column A; the last one is not empty
}

// Looks reports whether the bytes at the head of a file are those of a workbook, old and
// locked ones among them.
func Looks(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, compound)
}

// compound is how the files of Excel before 2007 begin, and those with a password.
var compound = []byte{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}

// Read gives the rows of the first sheet that is not hidden. The errors wrap those of
// this package; what else is wrong in a part names the part.
func Read(data []byte) ([]Row, error) {
	if bytes.HasPrefix(data, compound) {
		return nil, ErrLocked
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotWorkbook, err)
	}
	b := &book{parts: map[string]*zip.File{}, left: MostBytes}
	for _, f := range z.File {
		b.parts[strings.ToLower(strings.TrimPrefix(f.Name, "/"))] = f
	}
	sheet, err := b.find()
	if err != nil {
		return nil, err
	}
	return b.sheet(sheet)
}

// book is a workbook while it is read.
type book struct {
	parts   map[string]*zip.File // by name in small letters, as names differ in case only by mistake
	left    int64                // bytes that may still be inflated
	shared  []string             // the texts that cells share
	dates   []dating             // of each style, how it shows a number
	from04  bool                 // days are counted from 1904
	strings string               // the name of the part of shared texts
	styles  string
}

// each hands the elements of a part to a function as they begin. A missing part has none.
func (b *book) each(name string, element func(d *xml.Decoder, start xml.StartElement) error) error {
	f := b.parts[strings.ToLower(name)]
	if f == nil {
		return nil
	}
	r, err := f.Open()
	if err != nil {
		return fmt.Errorf("%w: open %s: %w", ErrNotWorkbook, name, err)
	}
	defer func() { _ = r.Close() }() // nothing was written
	d := xml.NewDecoder(&measured{r, b})
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return b.spoilt(name, err)
		}
		if start, ok := token.(xml.StartElement); ok {
			if err := element(d, start); err != nil {
				return b.spoilt(name, err)
			}
		}
	}
}

// spoilt names the part in which something was wrong.
func (b *book) spoilt(name string, err error) error {
	if errors.Is(err, ErrTooBig) {
		return err
	}
	return fmt.Errorf("%w: read %s: %w", ErrNotWorkbook, name, err)
}

// measured counts what is inflated and stops at the limit.
type measured struct {
	io.Reader
	b *book
}

// Read implements io.Reader.
func (m *measured) Read(p []byte) (int, error) {
	n, err := m.Reader.Read(p)
	if m.b.left -= int64(n); m.b.left < 0 {
		return 0, ErrTooBig
	}
	return n, err
}

// find reads what the sheet needs, and names the part of the first sheet that shows.
func (b *book) find() (sheet string, err error) {
	main := b.related("", "officeDocument")["officeDocument"]
	if main == "" {
		main = "xl/workbook.xml"
	}
	if b.parts[strings.ToLower(main)] == nil {
		return "", ErrNotWorkbook
	}
	var id string
	err = b.each(main, func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "workbookPr":
			b.from04 = truth(attr(e, "date1904"))
		case "sheet":
			if state := attr(e, "state"); id == "" && state != "hidden" && state != "veryHidden" {
				id = attr(e, "id")
			}
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	related := b.related(main, "sharedStrings", "styles")
	b.strings, b.styles = related["sharedStrings"], related["styles"]
	if sheet = related[id]; b.parts[strings.ToLower(sheet)] == nil {
		return "", fmt.Errorf("%w: no sheet shows", ErrNotWorkbook)
	}
	if err := b.readShared(); err != nil {
		return "", err
	}
	return sheet, b.readStyles()
}

// related names the parts that a part refers to, by identifier and, for kinds that are
// asked for, by kind. A part whose relations can't be read has none.
func (b *book) related(source string, kinds ...string) map[string]string {
	targets := map[string]string{}
	folder, file := path.Split(source)
	_ = b.each(folder+"_rels/"+file+".rels", func(_ *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "Relationship" {
			return nil
		}
		target := attr(e, "Target")
		if strings.HasPrefix(target, "/") {
			target = path.Clean(target)[1:]
		} else {
			target = path.Join(folder, target)
		}
		targets[attr(e, "Id")] = target
		for _, kind := range kinds {
			if strings.HasSuffix(attr(e, "Type"), "/"+kind) {
				targets[kind] = target
			}
		}
		return nil
	})
	return targets
}

// attr is the value of an attribute, whatever its namespace.
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func truth(s string) bool { return s == "1" || s == "true" }
