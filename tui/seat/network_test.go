package seat_test

import (
	"context"
	"crypto/ed25519"
	"errors"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"halqa/session"
	"halqa/tui/seat"
	"halqa/tui/tuitest"
)

// hostKey is the key of a house.
func hostKey(tb testing.TB) ssh.Signer {
	tb.Helper()
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		tb.Fatal(err)
	}
	signer, err := ssh.NewSignerFromKey(key)
	if err != nil {
		tb.Fatal(err)
	}
	return signer
}

// shares opens the door of a house to this machine's loopback.
func (h *house) shares() (*seat.Network, session.Invitation) {
	h.t.Helper()
	key := hostKey(h.t)
	door := seat.NewNetwork(h.host, func() (ssh.Signer, error) { return key, nil })
	i, err := door.Open(context.Background(), "127.0.0.1:0")
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() {
		if err := door.Shut(); err != nil {
			h.t.Error(err)
		}
	})
	return door, i
}

// trusts accepts any key: the tests of trust have their own.
func trusts(string, string) error { return nil }

func (h *house) joins(i session.Invitation, role session.Seat, who seat.Guest) *guest {
	h.t.Helper()
	conn, err := seat.Join(h.t.Context(), i.Address, i.Codes[role], trusts)
	if err != nil {
		h.t.Fatal(err)
	}
	return comes(h.t, conn, who)
}

func TestACodeOpensTheDoorAndSaysTheRole(t *testing.T) {
	t.Parallel()
	h := opens(t)
	door, i := h.shares()
	notes := h.joins(i, session.NoteTaker, plain(60, 20))
	notes.sees("size 60x20")
	notes.types("a")
	notes.sees("typed [a]")
	h.joins(i, session.Viewer, plain(80, 24)).sees("size 80x24")
	var seats []session.Seat
	for _, v := range door.Visitors() {
		if v.From != "127.0.0.1" {
			t.Errorf("%s comes from %q", v.Seat, v.From)
		}
		seats = append(seats, v.Seat)
	}
	if len(seats) != 2 || seats[0] != session.NoteTaker || seats[1] != session.Viewer {
		t.Errorf("the seats are %q", seats)
	}
	code := strings.ToLower(i.Codes[session.NoteTaker])
	if !door.Admits(session.NoteTaker, code) || door.Admits(session.Facilitator, code) || door.Admits("", "") {
		t.Error("a seat is not known by its own code")
	}
	if err := door.Shut(); err != nil {
		t.Error(err)
	}
	if door.Admits(session.NoteTaker, code) {
		t.Error("a code opens a door that is shut")
	}
	notes.ends(seat.Removed)
	if _, err := net.Dial("tcp", i.Address); err == nil {
		t.Error("somebody still listens")
	}
}

// Two that take notes are two seats, so that undo and drafts of one are not the other's;
// who returns gets the seat back.
func TestASeatIsFoundAgain(t *testing.T) {
	t.Parallel()
	h := opens(t)
	door, i := h.shares()
	one, two := plain(60, 20), plain(60, 20)
	first := h.joins(i, session.NoteTaker, one)
	first.sees("size")
	second := h.joins(i, session.NoteTaker, two)
	second.sees("size")
	for _, g := range []*guest{first, second} {
		g.types("q")
		g.ends(seat.Left)
	}
	if n := second.number(); n != 2 {
		t.Fatalf("the second seat has number %d", n)
	}
	two.Number = 2
	h.joins(i, session.NoteTaker, two).sees("size")
	if v := door.Visitors(); len(v) != 1 || v[0].Seat != "notes2" {
		t.Errorf("who returned sits at %v", v)
	}
	for n, want := range []session.Seat{1: "facilitator2", 2: "facilitator3"} {
		if n == 0 {
			continue
		}
		if got := seat.Numbered(session.Facilitator, n); got != want {
			t.Errorf("facilitator %d is %q, not %q: the owner has the first seat", n, got, want)
		}
	}
}

func TestAWrongCodeWaitsLongerEachTime(t *testing.T) {
	t.Parallel()
	h := opens(t)
	_, i := h.shares()
	if _, err := seat.Join(t.Context(), i.Address, "0000-0000", trusts); !errors.Is(err, seat.ErrCode) {
		t.Fatalf("a wrong code gives %v", err)
	}
	if _, err := seat.Join(t.Context(), i.Address, i.Codes[session.Viewer], trusts); !errors.Is(err, seat.ErrCode) {
		t.Errorf("the right code within a second gives %v", err)
	}
	time.Sleep(1100 * time.Millisecond)
	conn, err := seat.Join(t.Context(), i.Address, " "+strings.ToLower(i.Codes[session.Viewer])+" ", trusts)
	if err != nil {
		t.Fatalf("the right code, written carelessly, gives %v", err)
	}
	_ = conn.Close()
}

func TestAHostThatIsNotTrustedGetsNoCode(t *testing.T) {
	t.Parallel()
	h := opens(t)
	_, i := h.shares()
	no := errors.New("another key")
	var shown string
	_, err := seat.Join(t.Context(), i.Address, i.Codes[session.Viewer], func(fingerprint, _ string) error {
		shown = fingerprint
		return no
	})
	if !errors.Is(err, no) || shown != i.Fingerprint {
		t.Errorf("trust saw %q of %q, Join gave %v", shown, i.Fingerprint, err)
	}
}

func TestTheDoorOpensNowhereUnasked(t *testing.T) {
	t.Parallel()
	h := opens(t)
	key := hostKey(t)
	door := seat.NewNetwork(h.host, func() (ssh.Signer, error) { return key, nil })
	for _, address := range []string{"0.0.0.0", "[::]:2247", "", "no such interface", "example.org:1"} {
		var bad *seat.AddressError
		if _, err := door.Open(t.Context(), address); !errors.As(err, &bad) {
			t.Errorf("%q gives %v", address, err)
		}
	}
	if _, open := door.Invitation(); open {
		t.Error("the door is open")
	}
	if ways := door.Ways(); len(ways) == 0 || !ways[0].Local {
		t.Errorf("the ways are %v", ways)
	}
}

// probe is a client of another maker that tries what it should not.
func (h *house) probe(i session.Invitation) *ssh.Client {
	h.t.Helper()
	client, err := ssh.Dial("tcp", i.Address, &ssh.ClientConfig{
		User: "root", Auth: []ssh.AuthMethod{ssh.Password(i.Codes[session.Facilitator])},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(), //nolint:gosec // it attacks
	})
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = client.Close() })
	return client
}

func TestTheDoorOpensAWindowAndNothingElse(t *testing.T) {
	t.Parallel()
	h := opens(t)
	_, i := h.shares()
	tries := map[string]func(*ssh.Client) error{
		"a command": func(c *ssh.Client) error { return inSession(c, func(s *ssh.Session) error { return s.Run("id") }) },
		"sftp": func(c *ssh.Client) error {
			return inSession(c, func(s *ssh.Session) error { return s.RequestSubsystem("sftp") })
		},
		"a shell without a terminal": func(c *ssh.Client) error { return inSession(c, (*ssh.Session).Shell) },
		"a variable of its own": func(c *ssh.Client) error {
			return inSession(c, func(s *ssh.Session) error { return s.Setenv("LD_PRELOAD", "/tmp/x.so") })
		},
		"forwarding to another host": func(c *ssh.Client) error { return second(c.Dial("tcp", "127.0.0.1:22")) },
		"forwarding from here":       func(c *ssh.Client) error { return second(c.Listen("tcp", "127.0.0.1:0")) },
		"an agent": func(c *ssh.Client) error {
			return inSession(c, func(s *ssh.Session) error {
				if ok, err := s.SendRequest("auth-agent-req@openssh.com", true, nil); err != nil || !ok {
					return errors.Join(errors.New("refused"), err)
				}
				return nil
			})
		},
	}
	for name, try := range tries {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if err := try(h.probe(i)); err == nil {
				t.Error("it was granted")
			}
		})
	}
}

func inSession(c *ssh.Client, do func(*ssh.Session) error) error {
	s, err := c.NewSession()
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	return do(s)
}

func second[T any](_ T, err error) error { return err }

func TestNobodyComesInWithoutACode(t *testing.T) {
	t.Parallel()
	h := opens(t)
	_, i := h.shares()
	for name, auth := range map[string][]ssh.AuthMethod{
		"nothing": nil, "an empty code": {ssh.Password("")}, "a key": {ssh.PublicKeys(hostKey(t))},
	} {
		_, err := ssh.Dial("tcp", i.Address, &ssh.ClientConfig{
			User: "halqa", Auth: auth, HostKeyCallback: ssh.InsecureIgnoreHostKey(), //nolint:gosec // it attacks
		})
		if err == nil {
			t.Errorf("%s opens the door", name)
		}
	}
}

// A client of another maker has a terminal like ours, and its claims are bounded.
func TestAnyClientGetsAWindow(t *testing.T) {
	t.Parallel()
	h := opens(t)
	_, i := h.shares()
	s, err := h.probe(i).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	in, keys := io.Pipe()
	screen := tuitest.NewGlass(t, 80, 24)
	s.Stdin, s.Stdout = in, screen
	if err := s.Setenv("LANG", "ar_MA.UTF-8"); err != nil {
		t.Error(err)
	}
	if err := s.RequestPty("xterm-256color", 24, 80, nil); err != nil {
		t.Fatal(err)
	}
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	screen.Sees(t, "size 80x24")
	_, _ = io.WriteString(keys, "z")
	screen.Sees(t, "typed [z]")
	if err := s.WindowChange(100000, 70000); err != nil {
		t.Error(err)
	}
	screen.Sees(t, "500x200")
	_, _ = io.WriteString(keys, "q")
	if err := s.Wait(); err != nil {
		t.Errorf("the session ended with %v", err)
	}
	screen.Sees(t, "<bye>")
	h.mu.Lock()
	defer h.mu.Unlock()
	if g := h.came[0]; g.Lang != "ar_MA.UTF-8" || g.Role != session.Facilitator || g.Seat != "facilitator2" {
		t.Errorf("the guest was taken for %+v", g)
	}
}
