// Package stylesheet reads from a client's Word document how it looks: fonts, colours,
// sizes and spaces of its styles, its paper and margins.
//
// # Why
//
// The file comes from outside and may be anything. Nothing of it is carried over as it is:
// what is read becomes numbers within bounds, colours of six digits and names of fonts, so
// that no text, author, picture, macro or address can travel into a document of ours. For
// the same reason no part but four is ever opened: styles, theme, the body, of which only
// the paper and the styles of tables count, and the relationships that lead to them.
//
// A style is looked up by its name before its identifier: Word in French writes the
// identifier "Titre1" with the name "heading 1", and other programs the other way round.
//
// The package may import the standard library only.
package stylesheet

import "errors"

// What keeps a file from being read.
var (
	ErrLarge   = errors.New("larger than can be read")
	ErrOld     = errors.New("a document of Word 97 to 2003")
	ErrSecret  = errors.New("protected by a password")
	ErrKind    = errors.New("not a Word document")
	ErrDamaged = errors.New("damaged")
	ErrPlain   = errors.New("without styles")
)

// MostBytes is how large a file may be.
const MostBytes = 32 << 20

// Role is what a style is for, by the name that Word gives it in files of all languages.
type Role string

// The roles that are looked for.
const (
	Normal   Role = "normal"
	Heading1 Role = "heading 1"
	Heading2 Role = "heading 2"
	Heading3 Role = "heading 3"
	Title    Role = "title"
	Subtitle Role = "subtitle"
	Caption  Role = "caption"
)

// Roles lists them, Normal first.
func Roles() []Role { return []Role{Normal, Heading1, Heading2, Heading3, Title, Subtitle, Caption} }

// Sheet is how a document looks.
type Sheet struct {
	Page    *Page             // nil when it says nothing, or nothing that can be printed on
	Colours map[string]string // of the theme: dk1, lt1, dk2, lt2, accent1 to accent6, hlink, folHlink; RRGGBB
	Styles  map[Role]Style    // those that there are; Normal always
	Table   *Table            // nil when no style of tables was used or made
	Arabic  string            // a font known to have Arabic letters, or nothing
}

// Page is the paper upright. Lengths are in twips, twentieths of a point.
type Page struct {
	Width, Height            int
	Left, Right, Top, Bottom int // margins
	Header, Footer           int // from the edge of the paper
}

// Text is the width of the text.
func (p Page) Text() int { return p.Width - p.Left - p.Right }

// Style is the look of paragraphs, with all that it inherits.
type Style struct {
	Font          string
	Size          int    // half-points, 8 to 192
	Ink           string // RRGGBB, or "auto": what is seen on the ground
	Bold, Italic  bool
	Caps          bool
	Before, After int // twips, at most 2,400
	Line          Line
	Align         string // start, center, end or both
	Above, Below  Edge
	Shade         string // RRGGBB, or nothing
}

// Line is the height of lines.
type Line struct {
	Rule   string // auto, atLeast or exact
	Height int    // 240ths of the font's own with auto, else twips
}

// Edge is a line drawn along a side; its zero value is none.
type Edge struct {
	Kind   string // single, double, dotted, dashed or thick
	Size   int    // eighths of a point
	Space  int    // points
	Colour string // RRGGBB or "auto"
}

// Table is the look of tables.
type Table struct {
	Top, Bottom, Left, Right, Across, Down Edge
	HeadShade, HeadInk                     string // RRGGBB, or nothing
	HeadBold                               bool
	EvenShade                              string // of every second row
}
