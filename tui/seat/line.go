package seat

import (
	"io"
	"time"
)

// line is the way to a terminal, whatever carries it.
type line interface {
	io.Writer // bytes for the terminal
	// listen hands over keys and sizes until the line ends.
	listen(keys io.Writer, size func(w, h int))
	// seated tells the number of the seat, by which to ask for it again.
	seated(number int)
	// bye says why the line ends, and ends it.
	bye(why End, sentence string)
	// hurry gives a terminal that reads nothing a last second.
	hurry()
}

// framed is a line to [Attach]: a window of halqa itself.
type framed struct {
	conn io.ReadWriteCloser
	to   *frames
	hang func() // ends the line when nobody reads
}

func newFramed(conn io.ReadWriteCloser, hang func()) *framed {
	return &framed{conn: conn, to: &frames{w: conn}, hang: hang}
}

// Write implements io.Writer.
func (l *framed) Write(b []byte) (int, error) {
	if err := l.to.send(kindOutput, returns(b)); err != nil {
		return 0, err
	}
	return len(b), nil
}

func (l *framed) listen(keys io.Writer, size func(w, h int)) {
	for {
		kind, payload, err := receive(l.conn)
		if err != nil {
			return
		}
		switch kind {
		case kindKeys:
			if _, err := keys.Write(payload); err != nil {
				return
			}
		case kindSize:
			if w, h, ok := parseSize(payload); ok {
				size(w, h)
			}
		default:
			return
		}
	}
}

func (l *framed) seated(number int) { _ = l.to.send(kindSeat, []byte{byte(number)}) } //nolint:gosec // at most mostGuests

// bye says why the line ends; the window has the sentence itself.
func (l *framed) bye(why End, _ string) {
	l.hurry()
	_ = l.to.send(kindEnd, []byte{byte(why)})
	_ = l.conn.Close()
}

func (l *framed) hurry() { time.AfterFunc(farewell, l.hang) }

// returns adds the carriage returns that the driver of a terminal in raw mode leaves out.
func returns(b []byte) []byte {
	out := make([]byte, 0, len(b)+64)
	for i, c := range b {
		if c == '\n' && (i == 0 || b[i-1] != '\r') {
			out = append(out, '\r')
		}
		out = append(out, c)
	}
	return out
}
