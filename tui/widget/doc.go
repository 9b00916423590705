// Package widget holds the parts that screens share: a windowed list, figures that a
// room can read, drawings of what was counted, the timing of the message line, the help
// line and the rows of a sheet.
//
// Widgets know no domain types. They draw on a [page.Page], and what they remember
// between frames is in small structs that belong to the screen.
//
// # Why
//
// Numbers of people are drawn as numbers of signs: with twenty-five people a percentage
// says less than a row of points that one can count again.
//
// Time is passed in, so that what appears when is a table in a test. Nothing new may
// appear while someone types, because a reader loses the line and a typist answers a
// question that was never read.
//
// The package may import tui/page, and nothing else of the program.
package widget
