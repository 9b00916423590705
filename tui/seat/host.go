package seat

import (
	"context"
	"errors"
	"io"
	"net"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

const (
	mostGuests = 8               // windows at once
	manners    = 5 * time.Second // how long a guest may take to say who it is
	farewell   = time.Second     // how long a window may take to hear that all is over
	fps        = 120             // frames a second, as in the owner's window
)

// Seat is what a guest is given.
type Seat struct {
	Model tea.Model
	Env   []string // NAME=value, what Bubble Tea may know of the guest's terminal
	// Enter and Leave are written before the first and after the last frame.
	Enter, Leave string
	// Close ends what the model holds, after its last message.
	Close func()
}

// Host lets guests in and gives each a seat.
type Host struct {
	sit func(context.Context, Guest) (Seat, error)

	mu     sync.Mutex
	doors  []net.Listener
	guests []*guest
	closed bool
	all    sync.WaitGroup
}

// guest is a window that was let in.
type guest struct {
	conn    net.Conn
	program *tea.Program // nil until it has said who it is
}

// NewHost returns a host that asks sit for the seat of each guest.
func NewHost(sit func(context.Context, Guest) (Seat, error)) *Host { return &Host{sit: sit} }

// Serve lets guests in through a door until the door or the host is closed.
func (h *Host) Serve(ctx context.Context, door net.Listener) error {
	h.mu.Lock()
	if h.closed {
		h.mu.Unlock()
		return door.Close()
	}
	h.doors = append(h.doors, door)
	h.mu.Unlock()
	for {
		conn, err := door.Accept()
		if errors.Is(err, net.ErrClosed) {
			return nil
		}
		if err != nil {
			return err
		}
		if g := h.admit(conn); g != nil {
			go h.receive(ctx, g)
		}
	}
}

// admit counts a guest in, or sends it away.
func (h *Host) admit(conn net.Conn) *guest {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed || len(h.guests) >= mostGuests {
		go turnAway(conn)
		return nil
	}
	g := &guest{conn: conn}
	h.guests = append(h.guests, g)
	h.all.Add(1)
	return g
}

// turnAway hears a guest out, since one that is still speaking would not hear the answer.
func turnAway(conn net.Conn) {
	_ = conn.SetDeadline(time.Now().Add(farewell))
	_, _ = hear(conn)
	bye(conn, Full)
}

func (h *Host) dismiss(g *guest) {
	h.mu.Lock()
	h.guests = slices.DeleteFunc(h.guests, func(o *guest) bool { return o == g })
	h.mu.Unlock()
	h.all.Done()
}

// bye says why the line ends, to a guest that may not listen, and ends it.
func bye(conn net.Conn, end End) {
	_ = conn.SetDeadline(time.Now().Add(farewell))
	_ = (&frames{w: conn}).send(kindEnd, []byte{byte(end)})
	_ = conn.Close()
}

// receive runs the seat of a guest until one of the two leaves.
func (h *Host) receive(ctx context.Context, g *guest) {
	defer h.dismiss(g)
	_ = g.conn.SetReadDeadline(time.Now().Add(manners))
	who, err := hear(g.conn)
	if err != nil {
		_ = g.conn.Close()
		return
	}
	_ = g.conn.SetReadDeadline(time.Time{})
	s, err := h.sit(ctx, who)
	if err != nil {
		bye(g.conn, Closed)
		return
	}
	h.run(ctx, g, who, s)
	bye(g.conn, h.why())
}

// why is the reason for which a program ended: people left it, unless all must.
func (h *Host) why() End {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return Closed
	}
	return Left
}

// run runs the program of a guest.
func (h *Host) run(ctx context.Context, g *guest, who Guest, s Seat) {
	defer s.Close()
	keys, typed := io.Pipe()
	out := output{&frames{w: g.conn}}
	p := tea.NewProgram(s.Model,
		tea.WithContext(ctx), tea.WithFPS(fps), tea.WithInput(keys), tea.WithOutput(out), tea.WithoutSignals(),
		tea.WithEnvironment(s.Env), tea.WithColorProfile(colorprofile.Env(s.Env)), tea.WithWindowSize(who.Width, who.Height))
	if !h.seated(g, p) {
		return
	}
	go func() {
		listen(g.conn, typed, p)
		p.Quit()
	}()
	if _, err := io.WriteString(out, s.Enter); err != nil {
		return
	}
	_, _ = p.Run() // whatever ended it, the guest is told that it is over
	_ = keys.Close()
	_, _ = io.WriteString(out, s.Leave)
}

// seated remembers the program of a guest, unless the host is closing.
func (h *Host) seated(g *guest, p *tea.Program) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	g.program = p
	return !h.closed
}

// listen carries what a guest sends to its program until the line ends.
func listen(conn net.Conn, typed *io.PipeWriter, p *tea.Program) {
	for {
		kind, payload, err := receive(conn)
		if err != nil {
			return
		}
		switch kind {
		case kindKeys:
			if _, err := typed.Write(payload); err != nil {
				return
			}
		case kindSize:
			if w, h, ok := parseSize(payload); ok {
				p.Send(tea.WindowSizeMsg{Width: w, Height: h})
			}
		default:
			return
		}
	}
}

// Guests is the number of windows that are open.
func (h *Host) Guests() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.guests)
}

// Close closes the doors, tells every guest that all is over and waits until their
// programs have ended. A guest that does not listen is given a second.
func (h *Host) Close() error {
	h.mu.Lock()
	h.closed = true
	var err error
	for _, door := range h.doors {
		err = errors.Join(err, door.Close())
	}
	h.doors = nil
	for _, g := range h.guests {
		_ = g.conn.SetDeadline(time.Now().Add(farewell))
		if g.program != nil {
			go g.program.Quit()
		}
	}
	h.mu.Unlock()
	h.all.Wait()
	return err
}
