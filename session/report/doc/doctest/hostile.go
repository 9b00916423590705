package doctest

import (
	"image/color"
	"math"
	"strings"

	"halqa/session/report/doc"
)

// Strings are what a text must never be able to do to a document.
var Strings = []string{
	"",
	"\x00\x1b[31mrouge\x07\x0b\u009b2J",
	"]]><script>alert(1)</script><!-- & &amp; --> ${x} {{y}}",
	"=1+1|'cmd'!A1\n+2\t-3\r@SUM(A1)",
	"\u202eabc\u202c \u2066def \u2067غير\u2069 \u200f(MS2)\u200e",
	"\xff\xfe\xc0 invalide \ufffe\uffff\ufdd0",
	"# titre\n- liste\n| a | b |\n```\n---\n> *gras* _x_ <b> [a](javascript:b) ![i](x) \\ `c`",
	"👩‍👧‍👦 中文 ⵜⵉⴼⵉⵏⴰⵖ e\u0301\u0302\u0303 1\u00a0250\u202f000",
	strings.Repeat("ا", 3000),
	strings.Repeat("https://exemple.org/", 200),
	strings.Repeat("mot (ا) ", 300),
}

// Hostile returns a document with s in every place that takes a string.
func Hostile(s string) *doc.Doc {
	in := doc.Inlines{
		{Text: s, Bold: true, Lang: s, Link: s},
		{Text: s, Italic: true, Dir: doc.RTL},
		{Text: s, Dir: doc.LTR, Tone: doc.Bad + 9, Link: "https://example.org/" + s},
		{Ref: s},
		{Text: s, Ref: "missing"},
	}
	words := doc.Labels{Page: s, Of: s, Contents: s, Table: s, Figure: s, Skip: s}
	m := doc.Meta{
		Title: s, Subtitle: s, Org: s, Author: s, Place: s, Date: s, Version: s, Subject: s, Notice: s,
		Lang: s, At: At, Labels: words, Numbered: len(s)%2 == 0,
	}
	picture := Logo(7, 9, color.Black)
	picture.ID, picture.Caption, picture.Alt = s, s, s
	m.Logos = []doc.Image{picture, {Alt: s, Kind: s, W: 1, H: 1, Data: []byte(s)}, {Kind: doc.PNG, W: -1, H: math.MaxInt}}
	blocks := []doc.Block{
		doc.TOC{Depth: 9},
		doc.Heading{Level: -3, ID: s, Text: in},
		doc.Table{
			ID: s, Caption: s, Cols: doc.Cols(math.NaN(), -1, 1e300), Head: doc.Cells(s, s),
			Rows: []doc.Row{{}, {Cells: []doc.Cell{{Text: in, Below: []doc.Para{{Text: in}, {}}, Span: 5, Tone: 99}}}, {Cells: doc.Cells(s, s, s, s)}},
		},
		doc.Table{},
		doc.Heading{Level: 7, ID: s, Text: in},
		doc.Para{Text: in, Style: 99},
		doc.Para{Text: in, Style: doc.Quote},
		doc.Para{},
		doc.List{Items: []doc.Item{{Text: in, Level: 9}, {Text: in, Level: -1}}},
		doc.List{Ordered: true, Items: []doc.Item{{Text: in}, {}}},
		doc.List{Ordered: true},
		doc.Callout{Title: s, Paras: []doc.Inlines{in, {}}, Tone: 99},
		doc.Callout{},
		doc.BarChart{
			ID: s, Caption: s, Alt: s, Head: s, Series: []doc.Series{{Name: s}, {Name: s, Tone: 99}}, Stacked: true,
			Bars: []doc.Bar{{Label: s, Values: []float64{math.Inf(1), math.NaN(), 3}}, {Label: s}},
		},
		doc.BarChart{Bars: make([]doc.Bar, 60)},
		doc.BarChart{},
		doc.Gantt{ID: s, Caption: s, Head: s, Periods: []string{s, s}, Rows: []doc.GanttRow{{Label: s, Who: s, From: 5, To: -5, Tone: 99}}},
		doc.Gantt{Rows: make([]doc.GanttRow, 2)},
		picture,
		doc.Image{Kind: s, Alt: s, Caption: s},
	}
	return &doc.Doc{Meta: m, Sections: []doc.Section{
		{Cover: true, Blocks: blocks[:2]},
		{Blocks: blocks},
		{},
		{Landscape: true, Dir: doc.RTL, Lang: "ar", Labels: &words, Blocks: blocks},
	}}
}
