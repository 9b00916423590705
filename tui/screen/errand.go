package screen

// Errand asks the program to bring people to a place for one thing, and back with Esc as
// soon as they are at rest there again.
type Errand struct{ To, Back Place }
