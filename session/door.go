package session

import (
	"context"
	"time"
)

// Visitor is a window of another terminal on this retreat.
type Visitor struct {
	Role          Seat      // what its code allows
	Seat          Seat      // how the journal calls it: the role, numbered from the second on
	From          string    // its address; empty for this machine
	Width, Height int       // of its terminal when it came, in cells
	Lang          string    // that it asked for
	Since         time.Time // it came
}

// Invitation is what people need to come in from another machine.
type Invitation struct {
	Address     string          // host and port, as people type it
	Codes       map[Seat]string // one for each role
	Fingerprint string          // of the host's key, to compare on both screens
}

// Way is an address of this machine under which others may reach it.
type Way struct {
	Name    string // of the interface, such as eth0
	Address string // without port
	Local   bool   // reaches this machine alone
}

// Door lets windows of other machines in. It is closed until people open it.
type Door interface {
	// Ways lists where the door may be opened, this machine alone first.
	Ways() []Way
	// Open lets windows in at an address, with new codes. It stays open until Shut.
	Open(ctx context.Context, address string) (Invitation, error)
	// Invitation is that of the open door; ok is false while it is shut.
	Invitation() (i Invitation, ok bool)
	// Shut sends the windows of other machines away. Nothing listens any more.
	Shut() error
	// Visitors lists every window that is open besides the owner's.
	Visitors() []Visitor
	// Changed holds a message whenever somebody has come or left since it was read.
	Changed() <-chan struct{}
}
