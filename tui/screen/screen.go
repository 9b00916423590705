// Package screen is the contract between the program and its screens, and what a screen
// may ask of the program.
//
// There is one tea.Model, the program itself. A screen is a plain struct that draws on a
// [page.Page], takes keys when they are its own, and offers its commands as a table of
// [Action]: the same table dispatches keys, fills the help line, the help page and the
// command palette, and lets people reach every command without a letter.
//
// A screen never writes: it hands commands to the [Env], which carries them out in order
// and in the background and answers with a [Done].
//
// The package may import assets, session and the packages of tui that draw and edit, never
// a screen: so screens know of each other only by a [Place].
package screen

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/edit"
	"halqa/tui/page"
)

// Kind names a screen.
type Kind int

// The screens, numbered as the digits that open them; 10 is the key 0.
const (
	Nowhere    Kind = 0
	Agenda     Kind = 1
	Groups     Kind = 2
	Ideas      Kind = 3
	Vote       Kind = 4
	Objectives Kind = 5
	Decisions  Kind = 6
	Plan       Kind = 7
	Prepare    Kind = 8
	After      Kind = 9
	Report     Kind = 10
)

// Place is a screen with what it should show: everything else is optional.
type Place struct {
	Kind     Kind
	Slot     session.ID       // the session of the agenda that led here
	Group    int              // the table that speaks
	IdeaKind session.IdeaKind // what is captured
	Poll     session.ID
	Item     session.ID // the item to stand on
	Mode     string     // a zone or task of the screen, such as capture or prepare
}

// Caret is where the terminal's cursor stands, in cells of the grid. The zero value
// hides it.
type Caret struct {
	X, Y int
	On   bool
	Box  Box
}

// Box is where the field of the caret was drawn, for the mouse; the zero value is no field.
type Box struct {
	Field                 *edit.Model
	Left, Top, Cols, Rows int // in cells of the grid
}

// Hit is the cell of the field under a cell of the grid.
func (b Box) Hit(x, y int) (col, row int, ok bool) {
	col, row = x-b.Left, y-b.Top
	return col, row, b.Field != nil && col >= 0 && col < b.Cols && row >= 0 && row < b.Rows
}

// Screen is one of the program's screens.
type Screen interface {
	// Open brings the screen to a place. It is called each time people come to it.
	Open(Place) tea.Cmd
	// Sync reads what the screen shows from the retreat. It is called after every
	// change of the retreat, of the language and of salle.
	Sync()
	// Summary says in a few words what the screen holds, for the menu; empty reports
	// that there is nothing yet.
	Summary() (text string, empty bool)
	// Context says where exactly one is, for the frame line; short, may be empty.
	Context() string
	// Draw draws the screen on p and says where the caret stands.
	Draw(p page.Page) Caret
	// Update takes a message. It reports whether a key was used; a key that was not
	// is offered to the program.
	Update(msg tea.Msg) (used bool, cmd tea.Cmd)
	// Capturing reports that a text field has the keyboard.
	Capturing() bool
	// Actions are the commands that make sense now, the most useful first.
	Actions() []Action
}

// Subject is a screen that stands on one item, whose history people can ask for. The zero
// ID is none.
type Subject interface{ Subject() session.ID }

// Parted is a screen that is a list of parts: their codes in order, the one that is open,
// empty for the list, and what a part is called.
type Parted interface {
	Codes() []string
	Part() string
	PartName(code string) string
}

// Keeper is a screen that holds texts which could not be saved, and counts them for the
// frame line.
type Keeper interface{ Kept() int }

// Spotter is a screen that can tell where in it people stand: Open with that place, which
// needs no Kind, brings another window there and changes nothing.
type Spotter interface{ Spot() Place }

// Legended is a screen that in salle shows a legend instead of the help line.
type Legended interface{ Legend() []page.Span }

// Action is one command of a screen.
type Action struct {
	Keys   []string                     // canonical names of package keys; the first one shows
	Show   string                       // how the key is written when its name is no help: ⏎, ←→
	Name   func(*locale.Strings) string // a verb, in each language
	Run    func() tea.Cmd               // nil for a key that the screen handles in Update
	Hidden bool                         // not on the help line, only in help and palette
	Salle  bool                         // works in salle too
}

// Done is the answer to what a screen asked of the Env.
type Done struct {
	From    any // what the screen gave, to know its own
	Receipt session.Receipt
	Err     error
}

// Sign stands before a message: what kind of news it is.
type Sign int

// The signs.
const (
	Good Sign = iota
	Ask
	Trouble
)

// Notice asks the program to say one sentence on the message line.
type Notice struct {
	Sign Sign
	Text string
}
