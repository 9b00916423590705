package tuitest

import "time"

// Gone waits until halqa has ended by itself.
func (d *Desk) Gone() *Desk {
	d.tb.Helper()
	select {
	case err := <-d.ended:
		d.ended <- err // Leave looks at it
	case <-time.After(patience):
		d.tb.Fatalf("halqa is still there:\n%s", d.Screen())
	}
	return d
}
