// Package secret asks people for the passphrase of a file and offers them one.
//
// A [Line] is a field of which the letters need not be shown; a [Pane] asks for a
// passphrase until the right one was typed, and [Program] is such a page alone, before
// anything of a file was read; an [Offer] proposes a new passphrase.
//
// # Why
//
// The letters are hidden at first, because the page may be on a projector, and Tab shows
// them, because people mistype what they can't see. An offered passphrase is shown: it
// has to be written down.
//
// What a passphrase opens is the business of the caller, in a function that may take a
// tenth of a second and never runs in Update. The package may import assets and the
// packages of tui that draw and edit.
package secret
