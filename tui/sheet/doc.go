// Package sheet edits one item of the retreat as a sheet of fields, and holds the two
// pages that belong to every sheet: the list in which evidence is chosen, and the chain
// that shows what an item rests on. A [Shelf] puts them beside the list of all items of
// a type; a screen embeds it and says what is its own.
//
// ↑↓ choose a field and ⏎ writes in it: the caret appears and the value does not move.
// ⏎ again keeps the value and opens the next field; Esc leaves the old value, and what
// was typed waits as a draft that ⏎ brings back. ←→ change what stands between ‹ ›.
// Numbers, dates and hours take what people type and show it as the language writes it.
//
// # Why
//
// A screen says which fields, in which order, in which sections; the schema of the
// session says how each is written, how long it may be and who may see it. So a sheet
// for another type of item is a list of [Spec] and no code.
//
// The sheet of an item that does not exist yet can be written in at once: what is typed
// goes out behind the act that adds the item, and is addressed when its turn comes. A
// person who types fast never writes into nothing.
//
// Nothing is checked on the way out but what the form of the field demands: a draft can
// always be saved.
//
// The package may import session and the packages of tui that draw and edit.
package sheet
