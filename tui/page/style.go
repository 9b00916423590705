package page

// Role is a colour by what it means. Screens know roles, never hex values.
type Role uint8

// The sixteen roles.
const (
	RoleBg       Role = iota // the page itself
	RoleSurface              // the frame line, the row under the cursor
	RoleField                // where typing goes
	RoleText                 // what one reads
	RoleStrong               // titles and figures
	RoleMuted                // labels, help, what can wait
	RoleFaint                // tracks and empty marks: never words
	RoleAccent               // here, now, what Enter acts on
	RoleOnAccent             // words on an accent fill
	RoleGood                 // done, kept
	RoleWarn                 // a question, a delay
	RoleBad                  // an error, a refusal
	RoleBoard                // the board; its ballots are blue
	RoleStaff                // the staff; its ballots are yellow
	RoleVoice                // partners and the people concerned
	RoleOnBad                // words on an error fill
	roleCount
)

// Style is how a stretch of cells looks. The zero value is body text on whatever
// background the cell already has.
type Style uint16

// A style packs two roles of four bits and three attributes. A foreground of RoleBg
// would be invisible, so that this value is free to mean body text.
const (
	styleBgShift = 4
	styleRole    = 0xF

	styleBold      Style = 1 << 8
	styleReverse   Style = 1 << 9
	styleUnderline Style = 1 << 10
	styleCount     Style = 1 << 11
)

// The text hierarchy, weight first and colour second, and the signs.
const (
	Body    Style = 0                                                                 // what one reads
	Title         = Style(RoleStrong) | styleBold                                     // the session, the wording, the decision
	Heading       = Style(RoleStrong) | styleBold                                     // the name of a group of rows
	Label         = Style(RoleMuted)                                                  // labels, ids, help
	Faint         = Style(RoleFaint)                                                  // tracks, empty marks: never words
	Accent        = Style(RoleAccent) | styleBold                                     // here, now, what Enter acts on
	Good          = Style(RoleGood)                                                   // the sign of what is done
	Warn          = Style(RoleWarn) | styleBold                                       // the sign of a question
	Bad           = Style(RoleBad) | styleBold                                        // the sign of a refusal
	Board         = Style(RoleBoard)                                                  // the board's ballots
	Staff         = Style(RoleStaff)                                                  // the staff's ballots
	Voice         = Style(RoleVoice)                                                  // partners and the people concerned
	Badge         = Style(RoleOnAccent) | Style(RoleAccent)<<styleBgShift | styleBold // a filled block: SALLE
	Alarm         = Style(RoleOnBad) | Style(RoleBad)<<styleBgShift | styleBold       // a filled block: trouble
	Caret         = styleReverse                                                      // a caret that the page draws itself
)

// Ink is plain text in the colour of r.
func Ink(r Role) Style { return Style(r) & styleRole }

// Fg is the role of the letters.
func (s Style) Fg() Role {
	if r := Role(s & styleRole); r != RoleBg {
		return r
	}
	return RoleText
}

// Bg is the role of the background; RoleBg leaves the one that a cell has.
func (s Style) Bg() Role { return Role(s >> styleBgShift & styleRole) }

// On returns s on the background r.
func (s Style) On(r Role) Style {
	return s&^(styleRole<<styleBgShift) | (Style(r)&styleRole)<<styleBgShift
}

// Bold returns s in bold.
func (s Style) Bold() Style { return s | styleBold }

// Reverse returns s with letters and background exchanged.
func (s Style) Reverse() Style { return s | styleReverse }

// Underline returns s underlined. It is kept for the open tab.
func (s Style) Underline() Style { return s | styleUnderline }

// Span is one styled part of a row.
type Span struct {
	Text  string
	Style Style
}

// T is the span of s in a style.
func T(s string, st Style) Span { return Span{Text: s, Style: st} }

// Align is relative to the direction of the page.
type Align uint8

// The alignments.
const (
	Start Align = iota // where reading starts
	End                // where reading ends
	Center
)
