package docx

import (
	"halqa/session/report/opc"
	"halqa/session/report/shape"
)

// Numbering instances of word/numbering.xml.
const (
	bulletNum    = 1
	headingNum   = 2
	listNum      = 3 // what the style List Number gives to a list typed by hand
	firstListNum = 4 // numbered lists of the document, one each
)

// listIndent is where the text of a list level begins, in twips.
func listIndent(level int) int { return 567 + 340*level }

// headingNumber is the width of the number of a heading of each level, in twips.
var headingNumber = [3]int{510, 652, 794}

func numberingPart(l look, lists int) []byte {
	x := opc.NewXML()
	x.Open("w:numbering", namespaces...)
	abstract(x, l, 0, "", []string{"•", "–", "•"}, func(level int) (int, int) { return listIndent(level), 284 })
	abstract(x, l, 1, "", []string{"%1.", "%1.%2.", "%1.%2.%3."}, func(level int) (int, int) { return listIndent(level) + 57*level, 340 + 57*level })
	abstract(x, l, 2, "Heading", []string{"%1", "%1.%2", "%1.%2.%3"}, func(level int) (int, int) { return l.headingNumber(level + 1), l.headingNumber(level + 1) })
	num(x, bulletNum, 0, false)
	num(x, headingNum, 2, false)
	num(x, listNum, 1, false)
	for i := range lists {
		num(x, firstListNum+i, 1, true)
	}
	return x.Bytes()
}

// abstract writes a numbering of three levels. Texts without "%" are bullets.
func abstract(x *opc.XML, l look, id int, style string, texts []string, indent func(int) (start, hanging int)) {
	x.Open("w:abstractNum", "w:abstractNumId", itoa(id))
	x.Tag("w:multiLevelType", "w:val", "multilevel")
	for i, text := range texts {
		start, hanging := indent(i)
		format := "decimal"
		if text[0] != '%' {
			format = "bullet"
		}
		x.Open("w:lvl", "w:ilvl", itoa(i))
		x.Tag("w:start", "w:val", "1")
		x.Tag("w:numFmt", "w:val", format)
		if style != "" {
			x.Tag("w:pStyle", "w:val", style+itoa(i+1))
		}
		x.Tag("w:lvlText", "w:val", text)
		// Of a list "left" is the side where reading begins, and the only name of it that
		// programs before Office 2010 know.
		x.Tag("w:lvlJc", "w:val", "left")
		x.Open("w:pPr")
		x.Tag("w:ind", "w:start", itoa(start), "w:hanging", itoa(hanging))
		x.Close()
		if style == "" {
			x.Open("w:rPr")
			x.Tag("w:b")
			x.Tag("w:bCs")
			x.Tag("w:color", "w:val", l.colour(shape.Teal))
			x.Close()
		}
		x.Close()
	}
	x.Close()
}

func num(x *opc.XML, id, abstract int, restart bool) {
	x.Open("w:num", "w:numId", itoa(id))
	x.Tag("w:abstractNumId", "w:val", itoa(abstract))
	for i := range 3 {
		if !restart {
			break
		}
		x.Open("w:lvlOverride", "w:ilvl", itoa(i))
		x.Tag("w:startOverride", "w:val", "1")
		x.Close()
	}
	x.Close()
}

func settingsPart(l look) []byte {
	x := opc.NewXML()
	x.Open("w:settings", namespaces...)
	x.Tag("w:zoom", "w:percent", "100")
	x.Tag("w:embedTrueTypeFonts")
	x.Tag("w:defaultTabStop", "w:val", "708")
	x.Tag("w:characterSpacingControl", "w:val", "doNotCompress")
	if l.dressed {
		// Pages break elsewhere than they were laid out: Word asks to count them.
		x.Tag("w:updateFields")
	}
	x.Open("w:compat")
	// Mode 15 is Word 2013 and later: without it the title bar says "compatibility mode".
	x.Tag("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15")
	x.Close()
	x.Tag("w:themeFontLang", "w:val", l.lang, "w:bidi", "ar-MA")
	x.Tag("w:decimalSymbol", "w:val", ",")
	x.Tag("w:listSeparator", "w:val", ";")
	return x.Bytes()
}
