package seat

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"halqa/session"
)

// The kinds of frames.
const (
	kindHello  = 'h'
	kindKeys   = 'k'
	kindSize   = 's'
	kindOutput = 'o'
	kindEnd    = 'e'
	kindSeat   = 'n'
)

// longest is the largest frame, in bytes.
const longest = 1<<16 - 1

// The limits of what a guest may claim.
const (
	maxCols, maxRows = 500, 200
	maxVariables     = 64
	maxVariable      = 1024 // bytes of one value
)

// errForeign says that the other side does not speak as a window of halqa does.
var errForeign = errors.New("not a window of halqa")

// Guest is what a window tells of itself.
type Guest struct {
	Env     map[string]string `json:"env"` // of its terminal
	Width   int               `json:"width"`
	Height  int               `json:"height"`
	Lang    string            `json:"lang"`
	Theme   string            `json:"theme"`   // empty for the usual one
	Setting string            `json:"setting"` // how its terminal was calibrated
	Number  int               `json:"number"`  // the seat it had last time, 0 for none

	Role session.Seat `json:"-"` // what its code allows; who comes by this machine watches
	Seat session.Seat `json:"-"` // how the journal calls it
	From string       `json:"-"` // the address it comes from; empty for this machine
}

// checked is the guest within its limits.
func (g Guest) checked() (Guest, error) {
	if len(g.Env) > maxVariables {
		return g, errForeign
	}
	for name, value := range g.Env {
		if len(name) > maxVariable || len(value) > maxVariable {
			return g, errForeign
		}
	}
	g.Width, g.Height = sized(g.Width, g.Height)
	g.Number = min(max(g.Number, 0), mostGuests)
	return g, nil
}

func sized(w, h int) (int, int) { return min(max(w, 1), maxCols), min(max(h, 1), maxRows) }

// End says why a window was closed.
type End byte

// The ends.
const (
	Broken  End = iota // the line broke: the owner is gone, or was killed
	Left               // people closed the window
	Closed             // the retreat was closed in the window that owns it
	Full               // too many windows are open
	Removed            // the owner stopped sharing
)

// frames writes frames, whole, from any number of goroutines.
type frames struct {
	mu sync.Mutex
	w  io.Writer
}

func (f *frames) send(kind byte, payload []byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for first := true; first || len(payload) > 0; first = false {
		part := payload[:min(len(payload), longest)]
		payload = payload[len(part):]
		frame := append([]byte{kind, 0, 0}, part...)
		binary.BigEndian.PutUint16(frame[1:], uint16(len(part))) //nolint:gosec // bounded by longest
		if _, err := f.w.Write(frame); err != nil {
			return err
		}
	}
	return nil
}

// receive reads one frame. The payload is the caller's.
func receive(r io.Reader) (kind byte, payload []byte, err error) {
	var head [3]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	payload = make([]byte, binary.BigEndian.Uint16(head[1:]))
	_, err = io.ReadFull(r, payload)
	return head[0], payload, err
}

// hear reads what a guest says of itself.
func hear(r io.Reader) (Guest, error) {
	kind, payload, err := receive(r)
	if err != nil {
		return Guest{}, err
	}
	var g Guest
	if kind != kindHello || json.Unmarshal(payload, &g) != nil {
		return Guest{}, errForeign
	}
	return g.checked()
}

// greet says who comes.
func (f *frames) greet(g Guest) error {
	data, err := json.Marshal(g)
	if err != nil {
		return err
	}
	if len(data) > longest {
		return fmt.Errorf("describe this terminal: %d bytes are too many", len(data))
	}
	return f.send(kindHello, data)
}

// size tells the owner how large the terminal is.
func (f *frames) size(w, h int) error {
	w, h = sized(w, h)
	payload := binary.BigEndian.AppendUint16(nil, uint16(w))                   //nolint:gosec // bounded by sized
	return f.send(kindSize, binary.BigEndian.AppendUint16(payload, uint16(h))) //nolint:gosec // bounded by sized
}

// parseSize reads the payload of a size.
func parseSize(payload []byte) (w, h int, ok bool) {
	if len(payload) != 4 {
		return 0, 0, false
	}
	w, h = sized(int(binary.BigEndian.Uint16(payload)), int(binary.BigEndian.Uint16(payload[2:])))
	return w, h, true
}
