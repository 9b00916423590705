package seat

import "io"

// Window is the terminal of a guest, in raw mode.
type Window struct {
	In  io.Reader
	Out io.Writer
	// Resized gives the size of the terminal each time it changes; nil when it can't.
	Resized <-chan [2]int
	// Seated hears the number of the seat, to be asked for again; may be nil.
	Seated func(number int)
}

// restore leaves a terminal as programs find it, for an owner that ended without a word:
// the alternate screen, hidden cursor, mouse, pasting and key reports are switched off.
const restore = "\x1b[?1049l\x1b[?25h\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?2004l\x1b[<u\x1b[>4m\x1b[m"

// Attach shows a retreat that another process owns until one of the two leaves. The
// connection is closed when it returns. An error is that of the terminal.
func Attach(conn io.ReadWriteCloser, who Guest, window Window) (End, error) {
	defer func() { _ = conn.Close() }()
	to := &frames{w: conn}
	if err := to.greet(who); err != nil {
		return Broken, nil //nolint:nilerr // the line broke
	}
	done := make(chan struct{})
	defer close(done)
	go sendKeys(to, window.In)
	go sendSizes(to, window.Resized, done)
	for {
		kind, payload, err := receive(conn)
		if err != nil {
			_, err = io.WriteString(window.Out, restore)
			return Broken, err
		}
		switch kind {
		case kindOutput:
			if _, err := window.Out.Write(payload); err != nil {
				return Left, err
			}
		case kindSeat:
			if len(payload) == 1 && window.Seated != nil {
				window.Seated(int(payload[0]))
			}
		case kindEnd:
			if len(payload) == 1 {
				return End(payload[0]), nil
			}
			return Broken, nil
		}
	}
}

// sendKeys carries what the terminal sends. It ends with the terminal or the line; a read
// that nothing ends is left behind, as the window is about to close.
func sendKeys(to *frames, in io.Reader) {
	buf := make([]byte, 4096)
	for {
		n, err := in.Read(buf)
		if n > 0 && to.send(kindKeys, buf[:n]) != nil || err != nil {
			return
		}
	}
}

func sendSizes(to *frames, sizes <-chan [2]int, done <-chan struct{}) {
	for {
		select {
		case size, ok := <-sizes:
			if !ok || to.size(size[0], size[1]) != nil {
				return
			}
		case <-done:
			return
		}
	}
}
