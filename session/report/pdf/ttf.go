package pdf

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// errNotTrueType is returned for a font without the tables that a subset needs.
var errNotTrueType = errors.New("not a TrueType font with outlines")

// trueType is what PDF needs of a font: metrics and a renumbering subset (OpenType 1.9,
// tables head, hhea, hmtx, loca, glyf, maxp, OS/2). Lengths are in units of the em.
type trueType struct {
	tables          map[string][]byte
	upem            int
	ascent, descent int
	capHeight       int
	box             [4]int
	metrics         int // glyphs with an advance of their own
	long            bool
}

func u16(b []byte) int { return int(binary.BigEndian.Uint16(b)) }
func i16(b []byte) int { return int(int16(binary.BigEndian.Uint16(b))) }
func u32(b []byte) int { return int(binary.BigEndian.Uint32(b)) }

// parseTrueType reads the directory and the metrics. The fonts are the program's own: a
// damaged one is refused, but not every field is checked.
func parseTrueType(data []byte) (*trueType, error) {
	if len(data) < 12 || u32(data) != 0x00010000 {
		return nil, errNotTrueType
	}
	t := &trueType{tables: map[string][]byte{}}
	for i := range u16(data[4:]) {
		if len(data) < 28+16*i {
			return nil, errNotTrueType
		}
		entry := data[12+16*i:]
		from, size := u32(entry[8:]), u32(entry[12:])
		if from+size > len(data) {
			return nil, errNotTrueType
		}
		t.tables[string(entry[:4])] = data[from : from+size]
	}
	for _, name := range []string{"head", "hhea", "hmtx", "loca", "glyf", "maxp"} {
		if len(t.tables[name]) < 6 {
			return nil, errNotTrueType
		}
	}
	head, hhea := t.tables["head"], t.tables["hhea"]
	t.upem, t.long = u16(head[18:]), u16(head[50:]) == 1
	for i := range t.box {
		t.box[i] = i16(head[36+2*i:])
	}
	t.ascent, t.descent, t.metrics = i16(hhea[4:]), i16(hhea[6:]), u16(hhea[34:])
	t.capHeight = t.ascent * 7 / 10
	if os2 := t.tables["OS/2"]; len(os2) >= 90 && u16(os2) >= 2 {
		t.capHeight = i16(os2[88:])
	}
	return t, nil
}

// advance is the width of a glyph in units of the font. The last width of the table is that
// of all glyphs after it (OpenType 1.9, hmtx).
func (t *trueType) advance(glyph int) int {
	return u16(t.tables["hmtx"][4*min(glyph, t.metrics-1):])
}

func (t *trueType) bearing(glyph int) int {
	hmtx := t.tables["hmtx"]
	if glyph < t.metrics {
		return i16(hmtx[4*glyph+2:])
	}
	return i16(hmtx[4*t.metrics+2*(glyph-t.metrics):])
}

// outline is the drawing of a glyph, empty for a space. A short table of places counts in
// pairs of bytes (OpenType 1.9, loca).
func (t *trueType) outline(glyph int) []byte {
	loca, glyf := t.tables["loca"], t.tables["glyf"]
	if t.long {
		return glyf[u32(loca[4*glyph:]):u32(loca[4*glyph+4:])]
	}
	return glyf[2*u16(loca[2*glyph:]) : 2*u16(loca[2*glyph+2:])]
}

// Flags of the parts of a composite glyph.
const (
	argsAreWords = 0x1
	hasScale     = 0x8
	moreParts    = 0x20
	hasTwoScales = 0x40
	hasMatrix    = 0x80
)

// eachPart calls f with the place of the glyph index of each part of a composite glyph.
func eachPart(outline []byte, f func(at int)) {
	if len(outline) < 10 || i16(outline) >= 0 {
		return
	}
	for p := 10; ; {
		flags := u16(outline[p:])
		f(p + 2)
		p += 6
		if flags&argsAreWords != 0 {
			p += 2
		}
		switch {
		case flags&hasScale != 0:
			p += 2
		case flags&hasTwoScales != 0:
			p += 4
		case flags&hasMatrix != 0:
			p += 8
		}
		if flags&moreParts == 0 {
			return
		}
	}
}

// copied is a glyph of a subset, which may be wider than it was.
type copied struct{ glyph, wider int }

// subset returns a font of the glyphs in their order, the first of which must be 0. The
// parts of composite glyphs are added at the end.
func (t *trueType) subset(glyphs []copied) []byte {
	glyphs = slices.Clone(glyphs)
	place := make(map[int]int, len(glyphs))
	for i, g := range glyphs {
		place[g.glyph] = i
	}
	var glyf, loca, hmtx []byte
	for i := 0; i < len(glyphs); i++ { // no range: parts make the list longer on the way
		outline := slices.Clone(t.outline(glyphs[i].glyph))
		eachPart(outline, func(at int) {
			part := u16(outline[at:])
			n, ok := place[part]
			if !ok {
				n = len(glyphs)
				glyphs, place[part] = append(glyphs, copied{glyph: part}), n
			}
			binary.BigEndian.PutUint16(outline[at:], uint16(n))
		})
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		glyf = padded(append(glyf, outline...))
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(t.advance(glyphs[i].glyph)+glyphs[i].wider))
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(t.bearing(glyphs[i].glyph)))
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	out := map[string][]byte{"glyf": glyf, "loca": loca, "hmtx": hmtx}
	for _, name := range []string{"head", "hhea", "maxp", "cvt ", "fpgm", "prep"} {
		if table := t.tables[name]; len(table) > 0 {
			out[name] = slices.Clone(table)
		}
	}
	binary.BigEndian.PutUint16(out["head"][50:], 1) // offsets of four bytes
	binary.BigEndian.PutUint16(out["hhea"][34:], uint16(len(glyphs)))
	binary.BigEndian.PutUint16(out["maxp"][4:], uint16(len(glyphs)))
	return assemble(out)
}

// assemble writes tables into a font file. The sum of the whole file stands in one of its
// tables, which is summed up with a zero there (OpenType 1.9, head).
func assemble(tables map[string][]byte) []byte {
	names := slices.Sorted(maps.Keys(tables))
	n, power, log := len(names), 1, 0
	for power*2 <= n {
		power, log = power*2, log+1
	}
	out := []byte{0, 1, 0, 0}
	for _, v := range []int{n, power * 16, log, n*16 - power*16} {
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	var body []byte
	head := 0
	binary.BigEndian.PutUint32(tables["head"][8:], 0)
	for _, name := range names {
		at := 12 + 16*n + len(body)
		if name == "head" {
			head = at
		}
		out = append(out, name...)
		out = binary.BigEndian.AppendUint32(out, checksum(tables[name]))
		out = binary.BigEndian.AppendUint32(out, uint32(at))
		out = binary.BigEndian.AppendUint32(out, uint32(len(tables[name])))
		body = padded(append(body, tables[name]...))
	}
	out = append(out, body...)
	binary.BigEndian.PutUint32(out[head+8:], 0xB1B0AFBA-checksum(out))
	return out
}

func padded(b []byte) []byte {
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

func checksum(b []byte) uint32 {
	var sum uint32
	for len(b) >= 4 {
		sum += binary.BigEndian.Uint32(b)
		b = b[4:]
	}
	var rest [4]byte
	copy(rest[:], b)
	return sum + binary.BigEndian.Uint32(rest[:])
}
