package seat

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"net"
	"strconv"
	"sync"

	"golang.org/x/crypto/ssh"

	"halqa/session"
)

// Port is where the door is, unless it is taken or people say otherwise.
const Port = 2247

// ErrOpen says that the door is open already.
var ErrOpen = errors.New("the door is open already")

// Network is the door to other machines. It is shut until it is opened, and nothing
// listens before. It implements session.Door.
type Network struct {
	host *Host
	key  func() (ssh.Signer, error)

	mu     sync.Mutex
	open   net.Listener
	invite session.Invitation
	served chan struct{}
}

// NewNetwork returns the door of a host. key gives the host's key when it is first needed.
func NewNetwork(host *Host, key func() (ssh.Signer, error)) *Network {
	return &Network{host: host, key: key}
}

// Ways implements session.Door: the IPv4 and IPv6 addresses of the interfaces that are up.
func (n *Network) Ways() []session.Way {
	all := []session.Way{{Name: "lo", Address: "127.0.0.1", Local: true}}
	interfaces, err := net.Interfaces()
	if err != nil {
		return all
	}
	for _, i := range interfaces {
		if i.Flags&net.FlagUp == 0 || i.Flags&net.FlagLoopback != 0 {
			continue
		}
		addresses, err := i.Addrs()
		if err != nil {
			continue
		}
		for _, a := range addresses {
			if ip, ok := a.(*net.IPNet); ok && ip.IP.To4() != nil {
				all = append(all, session.Way{Name: i.Name, Address: ip.IP.String()})
			}
		}
	}
	return all
}

// at completes an address that people gave: an address, with or without a port, or the
// name of an interface. An address that would listen everywhere is refused.
func (n *Network) at(address string) (string, error) {
	for _, way := range n.Ways() {
		if address == way.Name {
			address = way.Address
		}
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		host, port = address, strconv.Itoa(Port)
	}
	ip := net.ParseIP(host)
	if ip == nil || ip.IsUnspecified() {
		return "", &AddressError{Address: address}
	}
	return net.JoinHostPort(ip.String(), port), nil
}

// AddressError says that the door can't be opened at an address.
type AddressError struct{ Address string }

// Error implements error.
func (e *AddressError) Error() string {
	return fmt.Sprintf("%q is no address of this machine", e.Address)
}

// Open implements session.Door. Each opening draws new codes.
func (n *Network) Open(ctx context.Context, address string) (session.Invitation, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.open != nil {
		return n.invite, ErrOpen
	}
	at, err := n.at(address)
	if err != nil {
		return session.Invitation{}, err
	}
	key, err := n.key()
	if err != nil {
		return session.Invitation{}, fmt.Errorf("read the key of this machine: %w", err)
	}
	door, err := (&net.ListenConfig{}).Listen(ctx, "tcp", at)
	if err != nil {
		return session.Invitation{}, err
	}
	codes := map[session.Seat]string{}
	for _, role := range []session.Seat{session.Facilitator, session.NoteTaker, session.Viewer} {
		codes[role] = newCode()
	}
	keeper, err := newKeeper(key, codes)
	if err != nil {
		return session.Invitation{}, errors.Join(err, door.Close())
	}
	n.open, n.served = door, make(chan struct{})
	n.invite = session.Invitation{
		Address: door.Addr().String(), Codes: codes, Fingerprint: ssh.FingerprintSHA256(key.PublicKey()),
	}
	go func() {
		defer close(n.served)
		_ = n.host.open(door, func(conn net.Conn) { keeper.welcome(ctx, n.host, conn) }) // ends with the door
	}()
	return n.invite, nil
}

// Invitation implements session.Door.
func (n *Network) Invitation() (session.Invitation, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.invite, n.open != nil
}

// Admits reports whether a code is that of a role while the door is open.
func (n *Network) Admits(role session.Seat, code string) bool {
	i, open := n.Invitation()
	return open && i.Codes[role] != "" && subtle.ConstantTimeCompare([]byte(plain(code)), []byte(plain(i.Codes[role]))) == 1
}

// Shut implements session.Door.
func (n *Network) Shut() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.open == nil {
		return nil
	}
	err := n.open.Close()
	if errors.Is(err, net.ErrClosed) { // the host was closed before
		err = nil
	}
	<-n.served
	n.open = nil
	n.host.Remove(Removed, func(v session.Visitor) bool { return v.From != "" })
	return err
}

// Visitors implements session.Door.
func (n *Network) Visitors() []session.Visitor { return n.host.Visitors() }

// Changed implements session.Door.
func (n *Network) Changed() <-chan struct{} { return n.host.Changed() }

// alphabet is Crockford's: no letter that is read as a digit.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// newCode draws eight of its signs, 40 bits, with a hyphen to read them by.
func newCode() string {
	var random [8]byte
	_, _ = rand.Read(random[:]) // never fails, see crypto/rand
	code := make([]byte, 0, 9)
	for i, r := range random {
		if i == 4 {
			code = append(code, '-')
		}
		code = append(code, alphabet[int(r)%len(alphabet)])
	}
	return string(code)
}
