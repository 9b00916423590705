// Package page draws screens on a grid of character cells.
//
// A [Page] is an area of the grid. Its columns count from the side where reading
// starts, so that a screen is written once and mirrors itself in Arabic. Screens
// name styles and roles, never colours; a [Theme] turns them into colours when the
// grid is rendered.
//
// There are three ways to write, and choosing the right one is most of the work:
//
//   - [Page.Put] and [Page.Row] are for words of the interface. They stand where the
//     page says: at its start, at its end, in its centre.
//   - [Page.Say] and [Page.Wrap] are for what people wrote. A text stands by its own
//     direction: an Arabic idea ends on the right edge in a French page too.
//   - [Page.Strip] is for signs that grow with the page (bars, dots, steps) and
//     [Page.Block] for what must never mirror (big figures, rows of an editor).
//
// Nothing drawn here can leave its area: coordinates that are negative or too large
// are clipped, texts are cut with an ellipsis at the end of their reading order, and a
// cluster of two columns that would cross an edge becomes a space. A page may draw
// [Margin] columns beside itself, because the cursor bar and the sign of what happens
// now stand in the margin.
//
// # Why
//
// A grid of our own, and not boxes that are joined: Lip Gloss and Bubbles measure,
// cut and align without knowing about Arabic, and joining boxes cannot mirror. A
// cell is eight bytes without pointers, so that a frame of 220×60 costs the garbage
// collector nothing, and the grid is kept from one frame to the next.
//
// A style is one small number: comparing two of them decides where a run of cells
// ends, and the hot loop writes escape sequences that the theme cut beforehand.
//
// The package may import tui/bidi and session/text, and nothing else of the program.
package page
