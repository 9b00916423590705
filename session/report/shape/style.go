package shape

import "halqa/session/report/doc"

// Style is the look of a paragraph. Lengths are in points. Between two paragraphs stands
// the larger of the space after the one and the space before the other.
type Style struct {
	Size          float64 // of the letters, a multiple of a half
	Line          float64 // from one baseline to the next
	Before, After float64
	Start, End    float64 // indents
	Bold, Italic  bool
	Ink           string
	Keep          bool // on one page with what follows
}

// Of returns the style of a paragraph of the tree. A style that there isn't is Body.
func Of(s doc.Style) Style {
	switch s {
	case doc.Lead:
		return Style{Size: 11.5, Line: 17.5, After: 10, Ink: Navy}
	case doc.Quote:
		return Style{Size: 10, Line: 15.5, Before: 4, After: 8, Start: 20, End: 20, Italic: true, Ink: Grey}
	case doc.Note:
		return Style{Size: 8.5, Line: 12, Before: 6, After: 6, Ink: Grey}
	case doc.Title:
		return Style{Size: 28, Line: 37, After: 9, Bold: true, Ink: Navy}
	case doc.Subtitle:
		return Style{Size: 14, Line: 20, After: 21, Ink: Teal}
	case doc.Fact:
		return Style{Size: 10.5, Line: 16.5, After: 3, Ink: Text}
	case doc.Sign:
		// A capital of 48 points is 12 mm high: 4 mm for each of three metres.
		return Style{Size: 80, Line: 100, Bold: true, Ink: Navy}
	case doc.Banner:
		return Style{Size: 44, Line: 56, Before: 6, Bold: true, Ink: Text}
	case doc.Body:
	}
	return Style{Size: 10, Line: 15.5, After: 6.5, Ink: Text}
}

// Heading returns the style of a heading of level 1 to 3.
func Heading(level int) Style {
	switch level {
	case 1:
		return Style{Size: 17.5, Line: 25, Before: 20, After: 9, Bold: true, Ink: Navy, Keep: true}
	case 2:
		return Style{Size: 13, Line: 19, Before: 17, After: 5.5, Bold: true, Ink: Navy, Keep: true}
	}
	return Style{Size: 11, Line: 16.5, Before: 13, After: 4, Bold: true, Ink: Teal, Keep: true}
}

// Contents returns the style of the title of the table of contents.
func Contents() Style {
	return Style{Size: 17.5, Line: 25, After: 12, Bold: true, Ink: Navy, Keep: true}
}

// Entry returns the style of a line of the table of contents, of level 1 to 3.
func Entry(level int) Style {
	s := Style{Size: 9.5, Line: 14.5, After: 2, Ink: Text, Start: [...]float64{0, 17, 39.7}[level-1]}
	if level == 1 {
		s.Before, s.Bold, s.Ink = 5, true, Navy
	}
	return s
}

// EntryNumber returns the width of the number before a line of the table of contents.
func EntryNumber(level int) float64 { return [...]float64{17, 22.7, 31.2}[level-1] }

// HeadingNumber returns the width of the number of a heading of level 1 to 3.
func HeadingNumber(level int) float64 { return [...]float64{25.5, 32.6, 39.7}[level-1] }

// Caption returns the style of the line above a table or figure.
func Caption() Style {
	return Style{Size: 8.5, Line: 12.5, Before: 9, After: 4.5, Ink: Grey, Keep: true}
}

// Item returns the style of a line of a list of level 0 to 2. Start is where its text
// begins, see [Hanging].
func Item(level int) Style {
	return Style{Size: 10, Line: 15.5, After: 4, Start: 28.35 + 17*float64(level), Ink: Text}
}

// Hanging is the width of the bullet before the text of a list.
const Hanging = 14.2

// Cell returns the style of text in a table. Before and After are kept within the cell.
func Cell(head, small bool) Style {
	s := Style{Size: 8.5, Line: 12.5, Before: 2.25, After: 2.25, Ink: Text}
	if small {
		s = Style{Size: 8, Line: 11, Before: 1.5, After: 1.5, Ink: Text}
	}
	if head {
		s = Style{Size: 8, Line: 12.5, Before: 3, After: 3, Bold: true, Ink: "FFFFFF"}
	}
	return s
}

// The cells of tables.
const (
	CellInline = 4.8  // padding at the sides
	CellBlock  = 0.75 // padding above and below
	TallRow    = 25.5 // height of a row in which people sign, 9 mm
	AfterTable = 8
	RowRule    = 0.5 // line under a row, a part of its height
	TableRule  = 1   // line above and below a table, which takes the place of the last row's
)

// Callout returns the style of text in a box set apart. Before and After stand around the
// whole box, and Padding within it.
func Callout() Style {
	return Style{Size: 10, Line: 15.5, Before: 7, After: 7, Start: 11.35, End: 8.5, Ink: Text}
}

// CalloutBar is the width of the bar of a callout, and CalloutPadding the space within the
// box above and below its text.
const (
	CalloutBar     = 4.5
	CalloutPadding = 5
)

// Edge returns the style of headers and footers.
func Edge() Style { return Style{Size: 7.5, Line: 11, Ink: Grey} }

// Band returns the style of the organisation's name on the cover. Before and After are
// the distances from the top of the text and to what follows the band.
func Band() Style {
	return Style{Size: 15, Line: 22, Before: 50, After: 95, Bold: true, Ink: "FFFFFF"}
}

// BarsPerChart is what one drawing takes: longer charts go on in a second one.
const BarsPerChart = 24

// AfterFigure is the space below a chart.
const AfterFigure = 8

// ChartHeight returns the height of a drawing, with the room of its legend.
func ChartHeight(c doc.BarChart) float64 {
	perBar := 25
	if n := len(c.Series); n > 1 && !c.Stacked {
		perBar = 11 + 13*n
	}
	h := 14 + perBar*len(c.Bars)
	if len(c.Series) > 1 {
		h += 24 // legend
	}
	return float64(min(max(h, 60), 640))
}

// Logos on the cover and at the foot of pages: their height, the width that all of them
// share there, and the gap between two.
const (
	CoverLogo = 51 // 18 mm
	FootLogo  = 15 // 5 mm, which the margin has room for above the second line
	FootLogos = 170
	LogoGap   = 8.5
)

// ImageSize returns the size of an image in a text of a width: that of its pixels, or what
// the page has room for, less than one in landscape.
func ImageSize(m doc.Image, width float64) (wide, high float64) {
	dot := 72.0 / doc.DotsPerInch
	wide, high = m.Fit(min(width, float64(m.W)*dot), 450)
	return max(wide, 1), max(high, 1)
}
