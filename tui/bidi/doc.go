// Package bidi lays out mixed Arabic and Latin text on a terminal grid.
//
// Text stays in logical (typing) order everywhere in the program. The last step
// before it reaches the screen is a Layout: reordering by UAX #9, Arabic shaping
// with presentation forms, wrapping, cutting, aligning, and the maps between
// logical positions and columns that a caret, a mouse and a highlight need.
// ANSI styles in the text follow their characters. Nothing else in the program
// may wrap, cut or align text that can hold Arabic.
//
// Rune indexes count the runes of the text without its ANSI sequences; an
// invalid UTF-8 byte counts as one rune. Columns count terminal cells from the
// left edge of the row, whatever its direction.
//
// # Why
//
// Own ordering: the class tables of golang.org/x/text/unicode/bidi are used, its
// ordering is not. It returns runs in logical order and folds the levels into a
// direction, so that nested numbers and Latin words cannot be placed, and it
// resolves each wrapped line anew.
//
// Presentation forms: a terminal draws cells from left to right and most join no
// letters, so the joined shapes must be in the text. Letters without such forms
// (U+06A7, U+06A8 and other rare ones) stay isolated.
//
// Shaping comes before wrapping since it changes widths: a lam-alef is one
// column. The base direction comes from the whole paragraph, so that cutting a
// text never turns it around.
//
// Fence: a terminal that reorders but heeds an override shows a row in visual
// order when its first cell is followed by U+200E U+202D and its last by U+202C.
// The first cell must come first, or a cell buffer would fold the marks into the
// cell of the neighbour; each stretch of one style needs its own fence, since
// some renderers reorder each stretch alone.
//
// Invisible characters (joiners, direction marks, controls) share the cell of
// the character before them. They are obeyed and never printed, so each cell has
// a place on the screen where a caret can stand.
//
// The package imports x/text and x/ansi only.
package bidi

//go:generate go run ./internal/gen
