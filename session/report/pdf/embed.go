package pdf

import (
	"crypto/md5" //nolint:gosec // names a subset, guards nothing
	"encoding/binary"
	"fmt"
	"strings"
)

// embed writes what a document uses of a face: a composite font whose codes are ours
// (ISO 32000-1, 9.7), with the text that each code stands for.
func (f face) embed(out *file, used []pair) int {
	place := map[copied]int{}
	var glyphs []copied
	for _, p := range used {
		c := copied{int(p.glyph), int(p.wider)}
		if _, ok := place[c]; !ok {
			place[c] = len(glyphs)
			glyphs = append(glyphs, c)
		}
	}
	scale := em / float64(f.file.upem)
	name := subsetTag(used) + "+" + f.name
	subset := f.file.subset(glyphs)
	data := out.stream(fmt.Sprintf("/Length1 %d", len(subset)), subset, true)
	// PDF/A-1 wants the set of codes of a subset; later parts don't.
	set := make([]byte, (len(used)+7)/8)
	var widths strings.Builder
	toGlyph := make([]byte, 0, 2*len(used))
	for code, p := range used {
		set[code/8] |= 0x80 >> (code % 8)
		widths.WriteString(decimal(float64(f.file.advance(int(p.glyph))+int(p.wider))*scale) + " ")
		toGlyph = binary.BigEndian.AppendUint16(toGlyph, uint16(place[copied{int(p.glyph), int(p.wider)}]))
	}
	stem := 84
	if f.heavy {
		stem = 140
	}
	box := ""
	for _, v := range f.file.box {
		box += decimal(float64(v)*scale) + " "
	}
	descriptor := out.add("<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s]/ItalicAngle 0/Ascent %s/Descent %s/CapHeight %s/StemV %d/FontFile2 %s/CIDSet %s>>",
		name, box, decimal(float64(f.file.ascent)*scale), decimal(float64(f.file.descent)*scale), decimal(float64(f.file.capHeight)*scale),
		stem, ref(data), ref(out.stream("", set, true)))
	glyphMap := out.stream("", toGlyph, true)
	texts := out.stream("", toUnicode(used), true)
	descendant := out.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/DW 1000/W[0[%s]]/CIDToGIDMap %s>>",
		name, ref(descriptor), widths.String(), ref(glyphMap))
	return out.add("<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>", name, ref(descendant), ref(texts))
}

// subsetTag is six letters that differ between subsets.
func subsetTag(used []pair) string {
	var all []byte
	for _, p := range used {
		all = append(binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint16(all, p.glyph), p.wider), p.text...)
	}
	sum := md5.Sum(all) //nolint:gosec // as above
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	return string(tag)
}

// toUnicode is the map from codes to text. Blocks hold 100 lines at most.
func toUnicode(used []pair) []byte {
	var out, block strings.Builder
	out.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	n := 0
	flush := func() {
		if n > 0 {
			fmt.Fprintf(&out, "%d beginbfchar\n%sendbfchar\n", n, block.String())
			block.Reset()
			n = 0
		}
	}
	for code, p := range used {
		if p.text == "" {
			continue // a mark whose letter tells the whole cluster
		}
		fmt.Fprintf(&block, "<%04X> <%s>\n", code, hex16(p.text))
		if n++; n == 100 {
			flush()
		}
	}
	flush()
	out.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return []byte(out.String())
}
