// Package seat lets further windows into an open retreat: of this machine, and of others
// when people open the door to them.
//
// One process owns the file. For each window that comes it runs a program of its own,
// with the window's size, language, theme and terminal. The window itself ([Attach]) only
// carries keys one way and the bytes for its terminal the other; it knows nothing of the
// retreat. Windows of this machine come through a Unix socket ([Listen], [Knock]) and
// watch. Those of other machines come through SSH ([Network], [Join]) with a code, which
// says what they may do: facilitate, take notes, or watch. Any SSH client will do:
//
//	ssh -p 2247 ADDRESS
//
// # The wire
//
// A window of halqa speaks frames, over the socket or in the SSH subsystem "halqa": one
// byte for the kind, two for the length of what follows, most significant first, then
// that many bytes.
//
//	to the owner     h  the [Guest] as JSON, once, first
//	                 k  bytes that the terminal sent
//	                 s  a new size: columns and rows, two bytes each
//	to the window    o  bytes for the terminal
//	                 n  one byte: the number of its seat, to ask for it again
//	                 e  the end, and why: one byte of [End]
//
// # Why
//
// The socket lies in a folder that only its user may enter, so that no code is needed,
// and no port is opened. The network door is built on the protocol alone, without a
// framework: a shell and one subsystem are answered, and whatever else SSH can do
// (commands, files, forwarding, agents) does not exist here and need not be forbidden.
// Codes have 40 bits, and an address that guesses waits longer each time.
//
// A window that reads nothing blocks its own program alone: the room leaves it one
// message, however much happens meanwhile. What a window claims of itself is bounded
// before it is believed.
//
// # Imports
//
// This is the only package that may import net. It knows Bubble Tea and no screen: who
// opens the door says which program a guest is given.
package seat
