package seat

import (
	"cmp"
	"context"
	"errors"
	"io"
	"net"
	"slices"
	"strconv"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"halqa/session"
)

const (
	mostGuests = 32              // windows at once
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
	// Say is why the window ends, in the guest's language.
	Say func(End) string
	// Close ends what the model holds, after its last message.
	Close func()
}

// Host lets guests in and gives each a seat.
type Host struct {
	sit func(context.Context, Guest) (Seat, error)

	mu      sync.Mutex
	doors   []net.Listener
	guests  []*visit
	changed chan struct{}
	closed  bool
	all     sync.WaitGroup
}

// visit is a window that was let in.
type visit struct {
	session.Visitor
	number  int // of the seat among those of its role
	line    line
	program *tea.Program // nil until it has a seat
	why     End          // it ends for, when the owner ended it
}

// NewHost returns a host that asks sit for the seat of each guest.
func NewHost(sit func(context.Context, Guest) (Seat, error)) *Host {
	return &Host{sit: sit, changed: make(chan struct{}, 1)}
}

// Serve lets windows of this machine in, to watch, until the door or the host is closed.
func (h *Host) Serve(ctx context.Context, door net.Listener) error {
	return h.open(door, func(conn net.Conn) {
		_ = conn.SetReadDeadline(time.Now().Add(manners))
		who, err := hear(conn)
		if err != nil {
			_ = conn.Close()
			return
		}
		_ = conn.SetReadDeadline(time.Time{})
		who.Role = session.Viewer
		h.receive(ctx, who, newFramed(conn, func() { _ = conn.Close() }))
	})
}

// open hands the connections of a door to welcome, each in a goroutine of its own.
func (h *Host) open(door net.Listener, welcome func(net.Conn)) error {
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
		go welcome(conn)
	}
}

// receive gives a guest a seat until one of the two leaves.
func (h *Host) receive(ctx context.Context, who Guest, l line) {
	v := h.admit(&who, l)
	if v == nil {
		l.bye(Full, "")
		return
	}
	defer h.all.Done()
	l.seated(v.number)
	s, err := h.sit(ctx, who)
	if err != nil {
		h.dismiss(v)
		l.bye(Closed, "")
		return
	}
	h.run(ctx, v, who, s)
	s.Close()
	why := h.dismiss(v) // who comes back at once finds the seat free
	sentence := ""
	if s.Say != nil {
		sentence = s.Say(why)
	}
	l.bye(why, sentence)
}

// admit counts a guest in and numbers its seat: two that take notes are two seats. It
// returns nil when the house is full.
func (h *Host) admit(who *Guest, l line) *visit {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed || len(h.guests) >= mostGuests {
		return nil
	}
	taken := func(n int) bool {
		return slices.ContainsFunc(h.guests, func(v *visit) bool { return v.Role == who.Role && v.number == n })
	}
	if who.Number == 0 || taken(who.Number) {
		for who.Number = 1; taken(who.Number); {
			who.Number++
		}
	}
	who.Seat = Numbered(who.Role, who.Number)
	v := &visit{line: l, number: who.Number}
	v.Visitor = session.Visitor{
		Role: who.Role, Seat: who.Seat, From: who.From,
		Width: who.Width, Height: who.Height, Lang: who.Lang, Since: time.Now(),
	}
	h.guests = append(h.guests, v)
	h.all.Add(1)
	h.tell()
	return v
}

// Numbered is the name of a seat in the journal: the role, with a number from the second
// of its kind on. The owner has the first seat of a facilitator.
func Numbered(role session.Seat, number int) session.Seat {
	if role == session.Facilitator {
		number++
	}
	if number <= 1 || role == session.Viewer {
		return role
	}
	return role + session.Seat(strconv.Itoa(number))
}

// dismiss frees the seat of a guest and says why the visit ended: people left, unless
// the owner ended it.
func (h *Host) dismiss(v *visit) End {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.guests = slices.DeleteFunc(h.guests, func(o *visit) bool { return o == v })
	h.tell()
	return cmp.Or(v.why, Left)
}

func (h *Host) tell() {
	select {
	case h.changed <- struct{}{}:
	default:
	}
}

// run runs the program of a guest.
func (h *Host) run(ctx context.Context, v *visit, who Guest, s Seat) {
	keys, typed := io.Pipe()
	p := tea.NewProgram(s.Model,
		tea.WithContext(ctx), tea.WithFPS(fps), tea.WithInput(keys), tea.WithOutput(v.line), tea.WithoutSignals(),
		tea.WithEnvironment(s.Env), tea.WithColorProfile(colorprofile.Env(s.Env)), tea.WithWindowSize(who.Width, who.Height))
	if !h.seated(v, p) {
		return
	}
	go func() {
		v.line.listen(typed, func(w, h int) { p.Send(tea.WindowSizeMsg{Width: w, Height: h}) })
		p.Quit()
	}()
	if _, err := io.WriteString(v.line, s.Enter); err != nil {
		return
	}
	_, _ = p.Run() // whatever ended it, the guest is told that it is over
	_ = keys.Close()
	_, _ = io.WriteString(v.line, s.Leave)
}

// seated remembers the program of a guest, unless the host is closing.
func (h *Host) seated(v *visit, p *tea.Program) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	v.program = p
	return v.why == 0
}

// Visitors lists the windows that are open, in the order in which they came.
func (h *Host) Visitors() []session.Visitor {
	h.mu.Lock()
	defer h.mu.Unlock()
	all := make([]session.Visitor, len(h.guests))
	for i, v := range h.guests {
		all[i] = v.Visitor
	}
	return all
}

// Changed holds a message whenever somebody has come or left since it was last read.
func (h *Host) Changed() <-chan struct{} { return h.changed }

// Remove ends the visits that choose picks. Who does not listen is given a second.
func (h *Host) Remove(why End, choose func(session.Visitor) bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, v := range h.guests {
		if !choose(v.Visitor) {
			continue
		}
		v.why = why
		v.line.hurry()
		if v.program != nil {
			go v.program.Quit()
		}
	}
}

// Close closes the doors, tells every guest that all is over and waits until their
// programs have ended.
func (h *Host) Close() error {
	h.mu.Lock()
	h.closed = true
	var err error
	for _, door := range h.doors {
		if e := door.Close(); !errors.Is(e, net.ErrClosed) {
			err = errors.Join(err, e)
		}
	}
	h.doors = nil
	h.mu.Unlock()
	h.Remove(Closed, func(session.Visitor) bool { return true })
	h.all.Wait()
	return err
}
