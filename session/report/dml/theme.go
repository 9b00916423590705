package dml

import (
	"cmp"

	"halqa/session/report/opc"
)

// Theme writes the colours, typefaces and effects that PowerPoint and Excel files begin
// from (ISO/IEC 29500-1, 14.2.7).
func Theme(latin, arabic string) []byte { return ThemeOf(latin, latin, arabic, nil) }

// ThemeOf is Theme with a typeface of titles and, by their names in a theme, other colours.
func ThemeOf(titles, latin, arabic string, colours map[string]string) []byte {
	x := opc.NewXML()
	x.Open("a:theme", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main", "name", "halqa")
	x.Open("a:themeElements")
	x.Open("a:clrScheme", "name", "halqa")
	for _, c := range [][2]string{
		{"dk1", "222222"},
		{"lt1", "FFFFFF"},
		{"dk2", Navy},
		{"lt2", "E8F2F3"},
		{"accent1", Teal},
		{"accent2", "D08A2E"},
		{"accent3", "8A5FA8"},
		{"accent4", "2E8B57"},
		{"accent5", "C0483E"},
		{"accent6", Grey},
		{"hlink", Teal},
		{"folHlink", "8A5FA8"},
	} {
		x.Open("a:" + c[0])
		x.Tag("a:srgbClr", "val", cmp.Or(colours[c[0]], c[1]))
		x.Close()
	}
	x.Close()
	x.Open("a:fontScheme", "name", "halqa")
	for _, part := range []string{"a:majorFont", "a:minorFont"} {
		x.Open(part)
		x.Tag("a:latin", "typeface", map[string]string{"a:majorFont": titles, "a:minorFont": latin}[part])
		x.Tag("a:ea", "typeface", "")
		x.Tag("a:cs", "typeface", arabic)
		x.Tag("a:font", "script", "Arab", "typeface", arabic)
		x.Close()
	}
	x.Close()
	effects(x)
	return x.Bytes()
}

// effects are three plain ones of each kind, which the format asks for.
func effects(x *opc.XML) {
	fill := func() {
		x.Open("a:solidFill")
		x.Tag("a:schemeClr", "val", "phClr")
		x.Close()
	}
	x.Open("a:fmtScheme", "name", "halqa")
	for _, kind := range []string{"a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"} {
		x.Open(kind)
		for range 3 {
			switch kind {
			case "a:lnStyleLst":
				x.Open("a:ln", "w", "9525")
				fill()
				x.Close()
			case "a:effectStyleLst":
				x.Open("a:effectStyle")
				x.Tag("a:effectLst")
				x.Close()
			default:
				fill()
			}
		}
		x.Close()
	}
	x.Close()
}
