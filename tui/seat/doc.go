// Package seat lets further windows of this machine into an open retreat.
//
// One process owns the file. It serves a Unix socket, and for each window that comes it
// runs a program of its own, with the window's size, language, theme and terminal. The
// window itself ([Attach]) only carries keys one way and the bytes for its terminal the
// other; it knows nothing of the retreat.
//
// # The wire
//
// Both ways carry frames: one byte for the kind, two for the length of what follows,
// most significant first, then that many bytes.
//
//	to the owner     h  the [Guest] as JSON, once, first
//	                 k  bytes that the terminal sent
//	                 s  a new size: columns and rows, two bytes each
//	to the window    o  bytes for the terminal
//	                 e  the end, and why: one byte of [End]
//
// # Why
//
// The socket lies in a folder that only its user may enter, so that no code is needed,
// and no port is opened. A window that reads nothing blocks its own program alone: the
// room leaves it one message, however much happens meanwhile. What a window claims of
// itself is bounded before it is believed.
//
// # Imports
//
// This is the only package that may import net. It knows Bubble Tea and no screen: who
// opens the door says which program a guest is given.
package seat
