// Package text is the one place that knows what French, Arabic and English
// writing looks like before it is shown: which characters may enter a file,
// when two texts are the same to a reader, what a search should find, and
// which ideas of a room are close to each other.
//
// Everything is pure: no clock, no file, no randomness. The package may import
// the standard library and golang.org/x/text/unicode/norm; session packages,
// store, tui and cmd may import it.
//
// # Why
//
//   - Text is kept logical, in NFC, without presentation forms or bidi
//     controls other than the marks that Arabic typing needs (LRM, RLM, ALM,
//     ZWNJ, ZWJ). Overrides and isolates belong to the renderer; stored, they
//     let a text lie about its order.
//   - Terminal sequences are removed whole. A terminal library filters some
//     of them, but lets DCS, C1 and OSC 8 through, and the same text is also
//     printed by the command line and by exporters.
//   - Folding is a function of one rune at a time. That makes it idempotent by
//     construction once every rune is, and lets a match in the folded text be
//     shown in the original. It is for comparing only, never stored or shown.
//   - No stemmer: on labelled French, English and Arabic pairs, tf-idf cosine
//     over character trigrams is as good as Snowball for French and better for
//     Arabic, and needs no language. It finds re-typed and re-worded ideas,
//     not paraphrases: the interface says "close", never "duplicate".
//   - Search scans the distinct words, not the texts: a room of 5,000 ideas
//     has a few thousand words, and a typo is compared with each of them once.
package text
