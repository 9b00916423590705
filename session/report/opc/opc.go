// Package opc writes Open Packaging Convention files: the zip of parts, content
// types and relationships that Word, Excel and PowerPoint files are (ISO/IEC
// 29500-2), and the XML of the parts.
//
// # Why
//
// The standard library's zip writer puts sizes after the data; some readers refuse
// a part written so. Parts are therefore compressed first and written with their
// sizes in front. Times come from the document, never from a clock, so that the
// same document gives the same bytes.
//
// The package may import the standard library and session/report/doc only.
package opc

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"hash/crc32"
	"io"
	"path"
	"strconv"
	"time"
)

// Content types and namespaces that every package needs.
const (
	nsTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
	nsRels  = "http://schemas.openxmlformats.org/package/2006/relationships"
	typRels = "application/vnd.openxmlformats-package.relationships+xml"

	// Office is the prefix of the relationship types of ISO/IEC 29500-1.
	Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	// CoreProps is the relationship type of docProps/core.xml.
	CoreProps = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
)

// Package collects parts and their relationships.
type Package struct {
	at       time.Time
	parts    []part
	sources  []string // in order of first use
	rels     map[string][]rel
	defaults [][2]string
}

type part struct {
	name, typ string
	data      []byte
	packed    *Packed // in place of data
}

type rel struct {
	typ, target string
	external    bool
}

// New returns an empty package whose entries are stamped with at, or with the
// first day of 1980, the earliest a zip can say, when at is before it.
func New(at time.Time) *Package {
	return &Package{
		at:       at,
		rels:     map[string][]rel{},
		defaults: [][2]string{{"rels", typRels}, {"xml", "application/xml"}},
	}
}

// Default declares the content type of an extension, for parts without their own.
func (p *Package) Default(ext, typ string) {
	p.defaults = append(p.defaults, [2]string{ext, typ})
}

// Add adds a part. The name has no leading slash. An empty content type leaves
// the part to the default of its extension.
func (p *Package) Add(name, typ string, data []byte) {
	p.parts = append(p.parts, part{name: name, typ: typ, data: data})
}

// Packed is a part that is compressed already: one that many packages have in common, such
// as a font.
type Packed struct {
	data []byte
	size int
	sum  uint32
}

// Pack compresses a part.
func Pack(data []byte) (*Packed, error) {
	fw, err := flate.NewWriter(nil, flate.DefaultCompression)
	if err != nil {
		return nil, fmt.Errorf("make a compressor: %w", err)
	}
	body, err := deflated(fw, data)
	if err != nil {
		return nil, err
	}
	return &Packed{data: body, size: len(data), sum: crc32.ChecksumIEEE(data)}, nil
}

// AddPacked adds a part that is compressed already, of the content type of its extension.
func (p *Package) AddPacked(name string, packed *Packed) {
	p.parts = append(p.parts, part{name: name, packed: packed})
}

// Relate says that part source ("" for the package) refers to target, a path
// relative to the source's folder, and returns the identifier to name it by.
func (p *Package) Relate(source, typ, target string) string {
	return p.relate(source, rel{typ: typ, target: target})
}

// Link is Relate for an address outside the package.
func (p *Package) Link(source, typ, address string) string {
	return p.relate(source, rel{typ: typ, target: address, external: true})
}

func (p *Package) relate(source string, r rel) string {
	if p.rels[source] == nil {
		p.sources = append(p.sources, source)
	}
	for i, old := range p.rels[source] {
		if old == r {
			return "rId" + strconv.Itoa(i+1)
		}
	}
	p.rels[source] = append(p.rels[source], r)
	return "rId" + strconv.Itoa(len(p.rels[source]))
}

// WriteTo writes the package. The content types come first, as readers that stream
// expect, then relationships, then parts in the order they were added.
func (p *Package) WriteTo(w io.Writer) (int64, error) {
	cw := &counter{w: w}
	zw := zip.NewWriter(cw)
	parts := []part{{name: "[Content_Types].xml", data: p.contentTypes()}}
	for _, s := range p.sources {
		name := path.Join(path.Dir(s), "_rels", path.Base(s)+".rels")
		if s == "" {
			name = "_rels/.rels"
		}
		parts = append(parts, part{name: name, data: relsPart(p.rels[s])})
	}
	// One compressor for all parts: making one costs more than most parts do.
	fw, err := flate.NewWriter(nil, flate.DefaultCompression)
	if err != nil {
		return cw.n, fmt.Errorf("make a compressor: %w", err)
	}
	for _, e := range append(parts, p.parts...) {
		if err := p.put(zw, fw, e); err != nil {
			return cw.n, fmt.Errorf("write part %s: %w", e.name, err)
		}
	}
	if err := zw.Close(); err != nil {
		return cw.n, fmt.Errorf("close the package: %w", err)
	}
	return cw.n, nil
}

type counter struct {
	w io.Writer
	n int64
}

func (c *counter) Write(b []byte) (int, error) {
	n, err := c.w.Write(b)
	c.n += int64(n)
	return n, err
}

func (p *Package) contentTypes() []byte {
	x := NewXML()
	x.Open("Types", "xmlns", nsTypes)
	for _, d := range p.defaults {
		x.Tag("Default", "Extension", d[0], "ContentType", d[1])
	}
	for _, e := range p.parts {
		if e.typ != "" {
			x.Tag("Override", "PartName", "/"+e.name, "ContentType", e.typ)
		}
	}
	return x.Bytes()
}

func relsPart(rels []rel) []byte {
	x := NewXML()
	x.Open("Relationships", "xmlns", nsRels)
	for i, r := range rels {
		attrs := []string{"Id", "rId" + strconv.Itoa(i+1), "Type", r.typ, "Target", r.target}
		if r.external {
			attrs = append(attrs, "TargetMode", "External")
		}
		x.Tag("Relationship", attrs...)
	}
	return x.Bytes()
}

func (p *Package) put(zw *zip.Writer, fw *flate.Writer, e part) error {
	if e.packed == nil {
		body, err := deflated(fw, e.data)
		if err != nil {
			return err
		}
		e.packed = &Packed{data: body, size: len(e.data), sum: crc32.ChecksumIEEE(e.data)}
	}
	date, clock := dosTime(p.at)
	// CreateRaw copies the header as it is and reads Modified nowhere.
	h := &zip.FileHeader{
		Name: e.name, Method: zip.Deflate,
		ModifiedDate: date, ModifiedTime: clock, //nolint:staticcheck // The two fields are the only way to date a raw entry.
		CRC32:              e.packed.sum,
		CompressedSize64:   uint64(len(e.packed.data)),
		UncompressedSize64: uint64(e.packed.size),
	}
	f, err := zw.CreateRaw(h)
	if err != nil {
		return err
	}
	_, err = f.Write(e.packed.data)
	return err
}

func deflated(fw *flate.Writer, data []byte) ([]byte, error) {
	var body bytes.Buffer
	fw.Reset(&body)
	if _, err := fw.Write(data); err != nil {
		return nil, err
	}
	if err := fw.Close(); err != nil {
		return nil, err
	}
	return body.Bytes(), nil
}

// dosTime returns the date and time fields of a zip entry, in UTC.
func dosTime(t time.Time) (date, clock uint16) {
	t = t.UTC()
	if t.Year() < 1980 || t.Year() > 2107 {
		return 1<<5 | 1, 0
	}
	date = uint16(t.Year()-1980)<<9 | uint16(t.Month())<<5 | uint16(t.Day())
	return date, uint16(t.Hour())<<11 | uint16(t.Minute())<<5 | uint16(t.Second()/2)
}
