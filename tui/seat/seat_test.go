package seat_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/seat"
	"halqa/tui/tuitest"
)

// patience is how long somebody waits before the test fails.
const patience = 20 * time.Second

// lamp is a program that shows its size, the keys it got and the news of its house.
type lamp struct {
	w, h  int
	typed string
	news  <-chan string
	told  string
}

type newsMsg string

func (l *lamp) Init() tea.Cmd { return l.await() }

func (l *lamp) await() tea.Cmd {
	return func() tea.Msg { return newsMsg(<-l.news) }
}

func (l *lamp) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.w, l.h = msg.Width, msg.Height
	case tea.KeyPressMsg:
		if msg.String() == "q" {
			return l, tea.Quit
		}
		l.typed += msg.String()
	case newsMsg:
		l.told = string(msg)
		return l, l.await()
	}
	return l, nil
}

func (l *lamp) View() tea.View {
	v := tea.NewView(fmt.Sprintf("size %dx%d\ntyped [%s]\ntold [%s]", l.w, l.h, l.typed, l.told))
	v.AltScreen = true
	return v
}

// house is an owner with a door.
type house struct {
	t      *testing.T
	host   *seat.Host
	socket string
	mu     sync.Mutex
	came   []seat.Guest
	rooms  []chan string // the mailbox of each guest, for one message
	closed sync.WaitGroup
}

func opens(t *testing.T) *house {
	t.Helper()
	dir, err := os.MkdirTemp("", "seat") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	h := &house{t: t, socket: seat.Socket(filepath.Join(dir, "run"), "/home/ms2/retraite.halqa")}
	h.host = seat.NewHost(func(_ context.Context, g seat.Guest) (seat.Seat, error) {
		h.mu.Lock()
		defer h.mu.Unlock()
		news := make(chan string, 1)
		h.rooms, h.came = append(h.rooms, news), append(h.came, g)
		h.closed.Add(1)
		return seat.Seat{
			Model: &lamp{news: news}, Env: []string{"TERM=" + g.Env["TERM"]},
			Enter: "<enter>", Leave: "<leave>", Say: func(seat.End) string { return "<bye>" }, Close: h.closed.Done,
		}, nil
	})
	door, err := seat.Listen(h.socket)
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- h.host.Serve(t.Context(), door) }()
	t.Cleanup(func() {
		if err := h.host.Close(); err != nil {
			t.Error(err)
		}
		h.closed.Wait()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return h
}

// tell leaves a message for every guest that has read the last one.
func (h *house) tell(news string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, room := range h.rooms {
		select {
		case room <- news:
		default:
		}
	}
}

// guest is a window in front of a house.
type guest struct {
	*tuitest.Glass
	t     testing.TB
	keys  *io.PipeWriter
	sizes chan [2]int
	ended chan seat.End
	seat  chan int
}

// number is that of the seat it was given.
func (g *guest) number() int {
	g.t.Helper()
	select {
	case n := <-g.seat:
		return n
	case <-time.After(patience):
		g.t.Fatal("no seat was named")
		return 0
	}
}

func (h *house) visit(who seat.Guest) *guest {
	h.t.Helper()
	conn, err := seat.Knock(h.socket)
	if err != nil {
		h.t.Fatal(err)
	}
	return comes(h.t, conn, who)
}

func comes(t *testing.T, conn io.ReadWriteCloser, who seat.Guest) *guest {
	t.Helper()
	in, keys := io.Pipe()
	g := &guest{
		t: t, Glass: tuitest.NewGlass(t, 60, 20), keys: keys, sizes: make(chan [2]int, 1),
		ended: make(chan seat.End, 1), seat: make(chan int, 1),
	}
	window := seat.Window{In: in, Out: g, Resized: g.sizes, Seated: func(n int) { g.seat <- n }}
	go func() {
		end, err := seat.Attach(conn, who, window)
		if err != nil {
			t.Error(err)
		}
		g.ended <- end
	}()
	t.Cleanup(func() { _ = keys.Close() })
	return g
}

func (g *guest) sees(text string) {
	g.t.Helper()
	g.Sees(g.t, text)
}

func (g *guest) types(text string) {
	g.t.Helper()
	if _, err := io.WriteString(g.keys, text); err != nil {
		g.t.Fatal(err)
	}
}

func (g *guest) ends(want seat.End) {
	g.t.Helper()
	select {
	case end := <-g.ended:
		if end != want {
			g.t.Errorf("the window ended for reason %d, not %d", end, want)
		}
	case <-time.After(patience):
		g.t.Fatalf("the window is still open:\n%s", g.Text())
	}
}

// plain is a usual terminal.
func plain(w, h int) seat.Guest {
	return seat.Guest{Env: map[string]string{"TERM": "xterm-256color"}, Width: w, Height: h, Lang: "fr"}
}

func TestAWindowShowsItsOwnProgram(t *testing.T) {
	t.Parallel()
	h := opens(t)
	one, two := h.visit(plain(60, 20)), h.visit(plain(120, 40))
	one.sees("size 60x20")
	two.sees("size 120x40")
	one.types("a")
	one.sees("typed [a]")
	if strings.Contains(two.Text(), "[a]") {
		t.Error("a key reached the other window")
	}
	two.sizes <- [2]int{80, 24}
	two.sees("80x24")
	h.tell("news")
	one.sees("news")
	two.sees("news")
	one.types("q")
	one.ends(seat.Left)
	if !strings.HasPrefix(one.Bytes(), "<enter>") || !strings.HasSuffix(one.Bytes(), "<leave>") {
		t.Errorf("the terminal was told %q", one.Bytes())
	}
}

func TestTheOwnerSaysThatItCloses(t *testing.T) {
	t.Parallel()
	h := opens(t)
	g := h.visit(plain(60, 20))
	g.sees("size 60x20")
	if err := h.host.Close(); err != nil {
		t.Error(err)
	}
	g.ends(seat.Closed)
	if left := h.host.Visitors(); len(left) != 0 {
		t.Errorf("guests are left: %v", left)
	}
	if _, err := seat.Knock(h.socket); err == nil {
		t.Error("the door is still open")
	}
}

// A window that stops reading must not hold anybody up, nor the owner when it closes.
func TestAStalledWindowDelaysNobody(t *testing.T) {
	t.Parallel()
	h := opens(t)
	good := h.visit(plain(60, 20))
	good.sees("size 60x20")
	conn, err := net.Dial("unix", h.socket)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	hello := `{"env":{"TERM":"xterm"},"width":500,"height":200}`
	if _, err := conn.Write(append([]byte{'h', 0, byte(len(hello))}, hello...)); err != nil {
		t.Fatal(err)
	}
	for i := range 400 { // more than the socket holds, and nobody reads it
		h.tell(fmt.Sprintf("%d %s", i, strings.Repeat("x", 2000)))
		time.Sleep(time.Millisecond)
	}
	h.tell("still here")
	for end := time.Now().Add(patience); !strings.Contains(good.Text(), "still here"); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the good window waits for the stalled one")
		}
		h.tell("still here")
	}
	start := time.Now()
	if err := h.host.Close(); err != nil {
		t.Error(err)
	}
	if d := time.Since(start); d > patience/2 {
		t.Errorf("closing took %v", d)
	}
	good.ends(seat.Closed)
}

func TestThereIsAnEndToWindows(t *testing.T) {
	t.Parallel()
	h := opens(t)
	for range 32 {
		h.visit(plain(60, 20)).sees("size 60x20")
	}
	h.visit(plain(60, 20)).ends(seat.Full)
}

func TestAnOwnerThatIsKilledLeavesTheTerminalWhole(t *testing.T) {
	t.Parallel()
	near, far := net.Pipe()
	g := comes(t, near, plain(60, 20))
	go func() { _, _ = io.Copy(io.Discard, far) }()
	if _, err := far.Write([]byte{'o', 0, 2, 'h', 'i'}); err != nil {
		t.Fatal(err)
	}
	g.sees("hi")
	_ = far.Close()
	g.ends(seat.Broken)
	for _, sequence := range []string{"\x1b[?1049l", "\x1b[?25h", "\x1b[?2004l"} {
		if !strings.Contains(g.Bytes(), sequence) {
			t.Errorf("%q was not written", sequence)
		}
	}
}

// Whoever may enter the folder is the user; still nothing that comes in is believed.
func TestStrangersAreSentAway(t *testing.T) {
	t.Parallel()
	h := opens(t)
	long := strings.Repeat("x", 60_000)
	hello := func(json string) string {
		return string([]byte{'h', byte(len(json) >> 8), byte(len(json))}) + json
	}
	for name, said := range map[string]string{
		"keys before a name":       "k\x00\x01a",
		"no JSON":                  hello("{["),
		"a web browser":            "GET / HTTP/1.1\r\n\r\n" + long,
		"a variable without end":   hello(`{"env":{"TERM":"` + long + `"}}`),
		"a frame of another world": hello("{}") + "z\x00\x00",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			conn, err := net.Dial("unix", h.socket)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = conn.Close() }()
			_ = conn.SetDeadline(time.Now().Add(patience))
			go func() { _, _ = conn.Write([]byte(said)) }()
			if _, err := io.Copy(io.Discard, conn); err != nil && os.IsTimeout(err) {
				t.Error("the stranger was not sent away")
			}
		})
	}
}

func TestSizesAreBounded(t *testing.T) {
	t.Parallel()
	h := opens(t)
	g := h.visit(plain(1<<20, 1<<30))
	g.sees("size 500x200")
	g.sizes <- [2]int{9999, 0}
	g.sees("size 500x1")
}

func TestTheDoorIsTheUsersAlone(t *testing.T) {
	t.Parallel()
	h := opens(t)
	for path, want := range map[string]os.FileMode{filepath.Dir(h.socket): 0o700, h.socket: 0o600} {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s has mode %o, want %o", path, got, want)
		}
	}
	if got := seat.Owners(filepath.Dir(h.socket)); len(got) != 1 || got[0] != h.socket {
		t.Errorf("the owners are %q", got)
	}
}

// A socket that a killed owner left behind is nobody's door, and is replaced.
func TestADoorThatWasLeftIsNobodys(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "seat")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	socket := seat.Socket(dir, "/x")
	if _, err := seat.Knock(socket); err != seat.ErrNobody { //nolint:errorlint // returned as it is
		t.Errorf("no socket gives %v", err)
	}
	left, err := net.ListenUnix("unix", &net.UnixAddr{Name: socket, Net: "unix"})
	if err != nil {
		t.Fatal(err)
	}
	left.SetUnlinkOnClose(false)
	_ = left.Close()
	if _, err := seat.Knock(socket); err != seat.ErrNobody { //nolint:errorlint // returned as it is
		t.Errorf("a socket that was left gives %v", err)
	}
	if all := seat.Owners(dir); len(all) != 0 {
		t.Errorf("the owners are %q", all)
	}
	door, err := seat.Listen(socket)
	if err != nil {
		t.Fatal(err)
	}
	_ = door.Close()
}
