package xlsx

import (
	"halqa/session/report/dml"
	"halqa/session/report/opc"
)

// The looks of cells, in the order of stylesPart.
const (
	plain = iota
	titleLook
	headLook
	ltrLook
	rtlLook
	wholeLook
	numberLook
	dateLook
	sumWordLook
	sumLook
	markLook
	titleRTLLook
)

// look is one cell format: indexes into the fonts, fills and borders of stylesPart.
type look struct {
	format, font, fill, border string
	align                      []string
}

func looks() []look {
	top := []string{"vertical", "top"}
	wrap := func(more ...string) []string { return append([]string{"vertical", "top", "wrapText", "1"}, more...) }
	return []look{
		plain:        {"0", "0", "0", "0", nil},
		titleLook:    {"0", "2", "0", "0", []string{"vertical", "center"}},
		headLook:     {"0", "1", "2", "1", []string{"vertical", "center", "wrapText", "1"}},
		ltrLook:      {"0", "0", "0", "1", wrap("horizontal", "left", "readingOrder", "1")},
		rtlLook:      {"0", "0", "0", "1", wrap("horizontal", "right", "readingOrder", "2")},
		wholeLook:    {"3", "0", "0", "1", top},
		numberLook:   {"0", "0", "0", "1", top},
		dateLook:     {"164", "0", "0", "1", append([]string{"horizontal", "center"}, top...)},
		sumWordLook:  {"0", "3", "0", "0", []string{"vertical", "center"}},
		sumLook:      {"3", "3", "3", "0", []string{"vertical", "center"}},
		markLook:     {"0", "4", "4", "1", []string{"horizontal", "center", "vertical", "top"}},
		titleRTLLook: {"0", "2", "0", "0", []string{"horizontal", "right", "vertical", "center", "readingOrder", "2"}},
	}
}

func stylesPart() []byte {
	x := opc.NewXML()
	x.Open("styleSheet", "xmlns", namespace)
	x.Open("numFmts", "count", "1")
	x.Tag("numFmt", "numFmtId", "164", "formatCode", "dd/mm/yyyy")
	x.Close()
	fonts := [][3]string{{"11", "222222", ""}, {"11", "FFFFFF", "b"}, {"14", dml.Navy, "b"}, {"11", dml.Navy, "b"}, {"11", dml.Teal, ""}}
	x.Open("fonts", "count", itoa(len(fonts)))
	for _, f := range fonts {
		x.Open("font")
		if f[2] != "" {
			x.Tag(f[2])
		}
		x.Tag("sz", "val", f[0])
		x.Tag("color", "rgb", "FF"+f[1])
		x.Tag("name", "val", "Calibri")
		x.Tag("family", "val", "2")
		x.Close()
	}
	x.Close()
	// The first two fills are fixed by the format.
	x.Open("fills", "count", "5")
	for _, pattern := range []string{"none", "gray125"} {
		x.Open("fill")
		x.Tag("patternFill", "patternType", pattern)
		x.Close()
	}
	for _, color := range []string{dml.Navy, "E8F2F3", dml.Teal} {
		x.Open("fill")
		x.Open("patternFill", "patternType", "solid")
		x.Tag("fgColor", "rgb", "FF"+color)
		x.Tag("bgColor", "indexed", "64")
		x.Close()
		x.Close()
	}
	x.Close()
	borders(x)
	x.Open("cellStyleXfs", "count", "1")
	x.Tag("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
	x.Close()
	all := looks()
	x.Open("cellXfs", "count", itoa(len(all)))
	for _, l := range all {
		attrs := []string{"numFmtId", l.format, "fontId", l.font, "fillId", l.fill, "borderId", l.border, "xfId", "0", "applyNumberFormat", "1", "applyFont", "1", "applyFill", "1", "applyBorder", "1"}
		if l.align == nil {
			x.Tag("xf", attrs...)
			continue
		}
		x.Open("xf", append(attrs, "applyAlignment", "1")...)
		x.Tag("alignment", l.align...)
		x.Close()
	}
	x.Close()
	x.Open("cellStyles", "count", "1")
	x.Tag("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
	x.Close()
	x.Tag("dxfs", "count", "0")
	x.Tag("tableStyles", "count", "0", "defaultTableStyle", "TableStyleMedium2", "defaultPivotStyle", "PivotStyleLight16")
	return x.Bytes()
}

// borders are none, and a thin line under a cell.
func borders(x *opc.XML) {
	x.Open("borders", "count", "2")
	for _, line := range []bool{false, true} {
		x.Open("border")
		x.Tag("left")
		x.Tag("right")
		x.Tag("top")
		if line {
			x.Open("bottom", "style", "thin")
			x.Tag("color", "rgb", "FFC9D3DA")
			x.Close()
		} else {
			x.Tag("bottom")
		}
		x.Tag("diagonal")
		x.Close()
	}
	x.Close()
}
