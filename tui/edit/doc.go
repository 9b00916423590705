// Package edit is the text field of every screen: one row or several, French and
// Arabic mixed, with a real caret.
//
// The text is kept in logical order; package bidi lays it out. Arrow keys move by
// what is seen, across runs and rows. A selection grows in reading order, so that
// it is one logical range even where it shows as several stretches. The caret
// after the last letter stands in the free column where the next letter goes: to
// the left of the text when it reads from right to left.
//
// # Why
//
// Update reports whether the key was used. Keys that can mean more to a screen
// than to a field (Enter, Tab, Esc, an arrow at the edge, Backspace in an empty
// field, Ctrl+Z with nothing to undo, Ctrl+C with nothing selected) are left to
// the owner when the field has no use for them.
//
// The field draws plain rows and styles nothing: screens are painted into a grid
// of cells, and a selection is a matter of the theme. The caret is the terminal's
// own, so that input methods open their window at the right place.
//
// Text that exceeds the limit is refused as a whole and said so: half of a pasted
// sentence is worse than none.
//
// Backspace takes one code point, a haraka before its letter, since that is how
// Arabic typing is corrected; Delete takes the whole cluster. An emoji goes at
// once.
//
// The package may import tui/bidi and Bubble Tea.
package edit
