package seat

import (
	"context"
	"crypto/subtle"
	"errors"
	"net"
	"strings"
	"sync"
	"time"

	"golang.org/x/crypto/ssh"

	"halqa/session"
)

// What the door bears.
const (
	tries      = 5                // codes that one connection may try
	mostComing = 16               // connections that have not said a code yet
	shaking    = 20 * time.Second // how long one may take to say it
	firstWait  = time.Second      // after a wrong code, doubled with each
	longWait   = time.Minute      // the longest wait
	everySoOft = 15 * time.Second // how often a line is asked whether it is alive
	mostStill  = 3                // answers that may fail to come

	mostGuessers = 4096 // addresses that are remembered
)

// errNoCode says that a door without codes must not open: everybody could come in.
var errNoCode = errors.New("a door needs a code for each role")

var errWrongCode = errors.New("wrong code")

// keeper stands at the door: it knows the codes, and who guesses.
type keeper struct {
	key   ssh.Signer
	codes map[session.Seat]string
	now   func() time.Time

	mu      sync.Mutex
	coming  int
	guesses map[string]guesses // by address
}

// guesses are the wrong codes of an address, and until when it has to wait.
type guesses struct {
	wrong int
	until time.Time
}

func newKeeper(key ssh.Signer, codes map[session.Seat]string) (*keeper, error) {
	if len(codes) == 0 {
		return nil, errNoCode
	}
	for _, code := range codes {
		if len(plain(code)) < 8 {
			return nil, errNoCode
		}
	}
	return &keeper{key: key, codes: codes, now: time.Now, guesses: map[string]guesses{}}, nil
}

// plain is a code as people may type it: in any case, with any hyphens and spaces, and
// with the letters that Crockford's alphabet reads as digits.
func plain(code string) string {
	return strings.NewReplacer("-", "", " ", "", "O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(strings.TrimSpace(code)))
}

// role is what a code allows. All codes are compared, so that the time tells nothing.
func (k *keeper) role(address, code string) (session.Seat, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	g := k.guesses[address]
	if k.now().Before(g.until) {
		return "", errWrongCode // right or wrong: who waits learns nothing
	}
	var found session.Seat
	for role, right := range k.codes {
		if subtle.ConstantTimeCompare([]byte(plain(code)), []byte(plain(right))) == 1 {
			found = role
		}
	}
	if found != "" {
		delete(k.guesses, address)
		return found, nil
	}
	g.until = k.now().Add(min(firstWait<<min(g.wrong, 10), longWait))
	g.wrong++
	if len(k.guesses) >= mostGuessers {
		clear(k.guesses) // an attack from everywhere must not fill the memory
	}
	k.guesses[address] = g
	return "", errWrongCode
}

// enter counts a connection that has not said a code yet; false sends it away.
func (k *keeper) enter() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.coming >= mostComing {
		return false
	}
	k.coming++
	return true
}

func (k *keeper) entered() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.coming--
}

// config is how the door speaks SSH: a code as password, nothing else.
func (k *keeper) config() *ssh.ServerConfig {
	c := &ssh.ServerConfig{
		MaxAuthTries: tries, ServerVersion: "SSH-2.0-halqa",
		PasswordCallback: func(conn ssh.ConnMetadata, code []byte) (*ssh.Permissions, error) {
			role, err := k.role(hostOf(conn.RemoteAddr()), string(code))
			if err != nil {
				return nil, err
			}
			return &ssh.Permissions{Extensions: map[string]string{"role": string(role)}}, nil
		},
	}
	c.AddHostKey(k.key)
	return c
}

func hostOf(a net.Addr) string {
	host, _, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	return host
}

// welcome takes a connection to its seat.
func (k *keeper) welcome(ctx context.Context, h *Host, conn net.Conn) {
	if !k.enter() {
		_ = conn.Close()
		return
	}
	_ = conn.SetDeadline(time.Now().Add(shaking))
	secure, channels, requests, err := ssh.NewServerConn(conn, k.config())
	k.entered()
	if err != nil {
		_ = conn.Close()
		return
	}
	_ = conn.SetDeadline(time.Time{})
	defer func() { _ = secure.Close() }()
	go ssh.DiscardRequests(requests)
	go keepAlive(secure)
	seated := false
	for asked := range channels {
		if asked.ChannelType() != "session" || seated {
			_ = asked.Reject(ssh.Prohibited, "halqa opens one window")
			continue
		}
		channel, wishes, err := asked.Accept()
		if err != nil {
			return
		}
		seated = true
		go func() {
			defer func() { _ = secure.Close() }()
			who := Guest{Role: session.Seat(secure.Permissions.Extensions["role"]), From: hostOf(conn.RemoteAddr())}
			usher(ctx, h, who, channel, wishes, func() { _ = conn.Close() })
		}()
	}
}

// keepAlive ends a connection whose other side answers no more: a laptop that was shut.
func keepAlive(conn *ssh.ServerConn) {
	ended := make(chan struct{})
	go func() {
		_ = conn.Wait()
		close(ended)
	}()
	answers := make(chan struct{}, 1)
	for still := 0; ; {
		select {
		case <-ended:
			return
		case <-answers:
			still = 0
			continue
		case <-time.After(everySoOft):
		}
		if still++; still > mostStill {
			_ = conn.Close()
			return
		}
		go func() {
			if _, _, err := conn.SendRequest("keepalive@openssh.com", true, nil); err == nil {
				select {
				case answers <- struct{}{}:
				default:
				}
			}
		}()
	}
}
