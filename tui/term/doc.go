// Package term knows what each terminal does with right-to-left text and how to
// ask it to leave the order to the program.
//
// Detect reads the environment. In the running program a Link refines what it found
// by the answers to Query and applies what the user has set for the terminal. Enter
// is written before the program takes the screen and again after a pause; Leave after
// it, before a pause (suspend, another program) and after a panic. When a refinement
// changes Enter, the new one is written at once.
//
// # Why
//
// No terminal can be asked how it draws. The mode of ECMA-48 for it (BDSM) is
// known to few; a terminal that answers 0 for it may still reorder. So an answer
// can confirm, never deny, and the last word is the user's, who can see.
//
// The text goes out in visual order wherever the terminal leaves it alone, which
// most do, by nature or on demand. Behind tmux and screen, and where the demand
// has no effect, the same text goes out with a fence around it. Two terminals
// reorder runs or words whatever they are told; those get what they can show.
//
// A sequence goes only to a terminal that is known to read it as it is meant: OSC
// 50 switches reordering off in Konsole and changes the font in xterm; Apple's
// terminal prints the last letter of a mode query. Variables are inherited by
// terminals started from another one, so Konsole's counts only where no other
// terminal has left its own.
//
// The package may import tui/bidi only.
package term
