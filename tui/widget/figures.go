package widget

import "strings"

// pixels draw the figures, 6 × 10; the colon and the signs are narrower.
var pixels = map[rune][]string{
	'0': {".####.", "######", "##..##", "##..##", "##..##", "##..##", "##..##", "##..##", "######", ".####."},
	'1': {"..##..", ".###..", "####..", "..##..", "..##..", "..##..", "..##..", "..##..", "######", "######"},
	'2': {".####.", "######", "##..##", "....##", "...###", "..###.", ".###..", "###...", "######", "######"},
	'3': {".####.", "######", "##..##", "....##", "..###.", "..###.", "....##", "##..##", "######", ".####."},
	'4': {"...###", "..####", ".##.##", "##..##", "##..##", "######", "######", "....##", "....##", "....##"},
	'5': {"######", "######", "##....", "#####.", "######", "....##", "....##", "##..##", "######", ".####."},
	'6': {".####.", "######", "##....", "##....", "#####.", "######", "##..##", "##..##", "######", ".####."},
	'7': {"######", "######", "....##", "...###", "...##.", "..###.", "..##..", "..##..", "..##..", "..##.."},
	'8': {".####.", "######", "##..##", "##..##", ".####.", ".####.", "##..##", "##..##", "######", ".####."},
	'9': {".####.", "######", "##..##", "##..##", "######", ".#####", "....##", "....##", "######", ".####."},
	':': {"..", "..", "##", "##", "..", "..", "##", "##", "..", ".."},
	'+': {"....", "....", "....", ".##.", "####", "####", ".##.", "....", "....", "...."},
	'−': {"....", "....", "....", "....", "####", "####", "....", "....", "....", "...."},
	' ': {"..", "..", "..", "..", "..", "..", "..", "..", "..", ".."},
}

// glyph is the pixels of r: Arabic digits are drawn as the digits on the paper ballots,
// anything else is a gap.
func glyph(r rune) []string {
	switch {
	case r >= '٠' && r <= '٩':
		r += '0' - '٠'
	case r == '-':
		r = '−'
	}
	if px, ok := pixels[r]; ok {
		return px
	}
	return pixels[' ']
}

// Figures draws digits, ":", "+" and "−" in five rows of half blocks, for
// [page.Page.Block]. A digit is six columns wide, with one between two.
func Figures(s string) []string {
	return draw(s, 5, " ", func(px []string, x, y int) string {
		switch up, down := px[2*y][x] == '#', px[2*y+1][x] == '#'; {
		case up && down:
			return "█"
		case up:
			return "▀"
		case down:
			return "▄"
		}
		return " "
	})
}

// Giant is Figures with two cells for each pixel: ten rows, twelve columns a digit and
// two between two. A room reads it from its last row.
func Giant(s string) []string {
	return draw(s, 10, "  ", func(px []string, x, y int) string {
		if px[y][x] == '#' {
			return "██"
		}
		return "  "
	})
}

// draw puts the glyphs of s side by side.
func draw(s string, rows int, gap string, at func(px []string, x, y int) string) []string {
	out := make([]string, rows)
	for y := range out {
		var b strings.Builder
		for i, r := range s {
			if i > 0 {
				b.WriteString(gap)
			}
			px := glyph(r)
			for x := range px[0] {
				b.WriteString(at(px, x, y))
			}
		}
		out[y] = b.String()
	}
	return out
}
