// Package doc is the one tree that every document is written from.
//
// A builder turns a retreat into a Doc once; the writers (Word, Markdown, HTML
// and the others) read the tree and know nothing of a retreat. The tree says
// what a block is, in which language and direction it was said, and how far it
// may travel; it never says how a format draws it.
//
// # Why
//
// Blocks are plain values behind a sealed interface, so that a writer that
// forgets a kind of block is found by its tests rather than by a reader.
// Colours are named by meaning (Tone), because a writer for a dark screen, for
// a black and white printer and for Word must each choose their own. Fixed words
// ("Table", "Page") come with the tree in Labels: writers hold no language.
// Text is logical order, never shaped or reversed. Numbers of tables, figures
// and headings are counted here (Index), so that a table has the same number in
// every format.
//
// The package may import the standard library and golang.org/x/text only.
package doc

import "time"

// Class says how far a piece of the document may travel.
type Class uint8

// The classes, from what anyone may read to what only the archive keeps. A block
// without a class is public: builders tag what people said or did.
const (
	C0 Class = iota // public
	C1              // internal: agenda, axes, objectives
	C2              // confidential: names, presence, comments
	C3              // sensitive: health, violence, focus groups
)

// String returns the class as it is printed in a control sheet, "C0" to "C3".
func (c Class) String() string {
	if c > C3 {
		c = C3
	}
	return "C" + string(rune('0'+c))
}

// Tone names a colour by what it means. Writers map it to their own palette.
type Tone uint8

// The tones. Plain is the writer's ordinary ink or ground.
const (
	Plain  Tone = iota
	Accent      // the document's own colour
	Muted       // of less weight: notes, units, what is not chosen
	Good        // adopted, reached
	Warn        // with reservations, late, to be completed
	Bad         // refused, missed
	Band        // a row or cell that groups those below it
)

// Labels are the fixed words of one language.
type Labels struct {
	Page, Of string // "Page 3 sur 9"
	Contents string // title of the table of contents
	Table    string // caption word of tables
	Figure   string // caption word of charts and timelines
	Skip     string // link over the contents, for keyboard and screen reader
}

// Meta describes the document as a whole. All strings are printed as they are:
// dates and versions are worded by the builder in the document's language.
type Meta struct {
	Title, Subtitle string
	Org             string // who publishes
	Author          string
	Place, Date     string
	Version         string
	Subject         string // one line for the file's properties
	Notice          string // one line at the foot of every page, may be empty

	// Logos stand on the cover and, small, at the foot of the pages: the one of the
	// organisation first.
	Logos []Image

	Lang     string    // BCP 47: "fr", "ar", "en", with or without a region
	Dir      Dir       // base direction of pages and tables; Auto follows Lang
	At       time.Time // instant stamped into files; the same instant gives the same bytes
	Labels   Labels
	Numbered bool // number headings 1, 1.1, 1.1.1
}

// Doc is a whole document.
type Doc struct {
	Meta     Meta
	Sections []Section

	// Pages gives the page, from 1, on which the heading, table or figure of an
	// identifier, or else of an anchor (Target), stands, when something has laid the
	// document out. Writers that print page numbers they cannot know print 1 for those
	// that are missing.
	Pages map[string]int
}

// Section is a run of pages of one shape. Every section begins on a new page.
type Section struct {
	Landscape bool
	Cover     bool // first page: organisation in a band, no header or footer

	// Lang, Dir and Labels differ from the document's for a section in another
	// language, such as a summary printed twice. Zero values mean the document's.
	Lang   string
	Dir    Dir
	Labels *Labels

	Blocks []Block
}

// LangOf returns the language of a section.
func (d *Doc) LangOf(s Section) string {
	if s.Lang != "" {
		return s.Lang
	}
	return d.Meta.Lang
}

// DirOf returns the base direction of a section, LTR or RTL.
func (d *Doc) DirOf(s Section) Dir {
	switch {
	case s.Dir != Auto:
		return s.Dir
	case s.Lang != "":
		return DirOfLang(s.Lang)
	case d.Meta.Dir != Auto:
		return d.Meta.Dir
	}
	return DirOfLang(d.Meta.Lang)
}

// LabelsOf returns the fixed words of a section.
func (d *Doc) LabelsOf(s Section) Labels {
	if s.Labels != nil {
		return *s.Labels
	}
	return d.Meta.Labels
}

// Dir returns the base direction of the document, LTR or RTL.
func (d *Doc) Dir() Dir { return d.DirOf(Section{}) }
