package tuitest

import (
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/page"
)

// Film is a recording of somebody at work. Its time is the one it is told, so that the
// same scenario gives the same bytes on any machine.
type Film struct {
	theme  *page.Theme
	shots  []shot
	length time.Duration
	still  int // the shot that is shown where nothing may move
}

// shot is a frame and how long it stands.
type shot struct {
	rows []strip
	from time.Duration
}

// strip is one row of a frame as it is drawn: caret is the column of the cursor, -1 for
// none.
type strip struct {
	y     int
	row   string
	caret int
}

// NewFilm returns an empty recording in the colours of a theme.
func NewFilm(t *page.Theme) *Film { return &Film{theme: t} }

// Shoot adds what a person sees now and lets it stand for a while.
func (f *Film) Shoot(s *Still, stands time.Duration) {
	cx, cy := s.Caret()
	var rows []strip
	for y, row := range strings.Split(s.Frame(), "\n") {
		caret := -1
		if y == cy {
			caret = cx
		}
		rows = append(rows, strip{y, row, caret})
	}
	f.shots = append(f.shots, shot{rows, f.length})
	f.length += stands
}

// Still chooses the last shot for people who asked for less motion.
func (f *Film) Still() { f.still = len(f.shots) - 1 }

// Length is how long one turn of the recording lasts.
func (f *Film) Length() time.Duration { return f.length }

// Types types a text as fast as a person, a shot for each letter.
func (f *Film) Types(s *Still, text string, each time.Duration) {
	for _, r := range text {
		f.Shoot(s.Type(string(r)), each)
	}
}

// SVG draws the recording as one image that moves by CSS alone and starts anew at its end.
// A row is drawn once for all the moments at which it stands; title and text say what is
// to be seen to those who don't.
func (f *Film) SVG(tb testing.TB, title, text string) string {
	tb.Helper()
	if len(f.shots) == 0 {
		tb.Fatal("nothing was recorded")
	}
	first := f.shots[0].rows
	times, rows := f.cut()
	p := pen{theme: f.theme}
	var style strings.Builder
	var known []string
	for _, r := range rows {
		moments := times[r]
		if !slices.Contains(moments, false) {
			f.draw(&p, r, "")
			continue
		}
		k := f.keyframes(moments)
		n := slices.Index(known, k)
		if n < 0 {
			n = len(known)
			known = append(known, k)
			fmt.Fprintf(&style, "@keyframes k%d{%s}.k%d{animation-name:k%d}\n", n, k, n, n)
		}
		class := fmt.Sprintf("m k%d", n)
		if moments[f.still] {
			class += " s"
		}
		f.draw(&p, r, class)
	}
	var head strings.Builder
	fmt.Fprintf(&head, "<title>%s</title>\n<desc>%s</desc>\n", html.EscapeString(title), html.EscapeString(text))
	fmt.Fprintf(&head, "<style>\n.m{visibility:hidden;animation:%gs step-end infinite}\n.s{visibility:visible}\n%s", f.length.Seconds(), style.String())
	head.WriteString("@media(prefers-reduced-motion:reduce){.m{animation:none}}\n</style>\n")
	return p.sheet(ansi.StringWidth(first[0].row), len(first), head.String())
}

// cut finds each row that ever stands, in the order of appearance, and the shots in which
// it does.
func (f *Film) cut() (times map[strip][]bool, rows []strip) {
	times = map[strip][]bool{}
	for i, s := range f.shots {
		for _, r := range s.rows {
			if times[r] == nil {
				times[r] = make([]bool, len(f.shots))
				rows = append(rows, r)
			}
			times[r][i] = true
		}
	}
	return times, rows
}

// keyframes says when a row comes and goes, in percent of the length.
func (f *Film) keyframes(moments []bool) string {
	var b strings.Builder
	for i, here := range moments {
		if i > 0 && here == moments[i-1] {
			continue
		}
		word := "hidden"
		if here {
			word = "visible"
		}
		fmt.Fprintf(&b, "%.4g%%{visibility:%s}", 100*f.shots[i].from.Seconds()/f.length.Seconds(), word)
	}
	return b.String()
}

// draw draws a row with its cursor, in a group of that class.
func (f *Film) draw(p *pen, r strip, class string) {
	if class != "" {
		class = fmt.Sprintf(" class=%q", class)
	}
	fmt.Fprintf(&p.out, "<g%s>\n", class)
	p.row(r.y, r.row)
	if r.caret >= 0 {
		fmt.Fprintf(&p.out, `<rect x="%d" y="%d" width="2" height="%d" fill="%s"/>`+"\n",
			12+r.caret*cellWidth, 12+r.y*cellHeight, cellHeight, hex(f.theme, page.RoleText))
	}
	p.out.WriteString("</g>\n")
}
