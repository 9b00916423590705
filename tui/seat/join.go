package seat

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"

	"golang.org/x/crypto/ssh"
)

// ErrCode says that the code was not accepted.
var ErrCode = errors.New("the code was not accepted")

// Address completes what people type: a host, with or without a port.
func Address(typed string) string {
	if _, _, err := net.SplitHostPort(typed); err == nil {
		return typed
	}
	return net.JoinHostPort(strings.Trim(typed, "[]"), strconv.Itoa(Port))
}

// Join connects to a retreat on another machine. trust hears the fingerprint and the
// authorized_keys line of the host's key, and refuses it with an error, which Join then
// returns. The connection is for [Attach].
func Join(ctx context.Context, address, code string, trust func(fingerprint, key string) error) (io.ReadWriteCloser, error) {
	conn, err := (&net.Dialer{Timeout: shaking}).DialContext(ctx, "tcp", Address(address))
	if err != nil {
		return nil, err
	}
	var refused error
	config := &ssh.ClientConfig{
		User: "halqa", ClientVersion: "SSH-2.0-halqa", Timeout: shaking,
		Auth: []ssh.AuthMethod{ssh.Password(code)},
		HostKeyCallback: func(_ string, _ net.Addr, key ssh.PublicKey) error {
			line := strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key)))
			refused = trust(ssh.FingerprintSHA256(key), line)
			return refused
		},
	}
	secure, channels, requests, err := ssh.NewClientConn(conn, address, config)
	switch {
	case refused != nil:
		return nil, errors.Join(refused, conn.Close())
	case err != nil && strings.Contains(err.Error(), "unable to authenticate"):
		_ = conn.Close()
		return nil, ErrCode
	case err != nil:
		return nil, errors.Join(fmt.Errorf("speak with %s: %w", address, err), conn.Close())
	}
	client := ssh.NewClient(secure, channels, requests)
	channel, wishes, err := client.OpenChannel("session", nil)
	if err != nil {
		return nil, errors.Join(err, client.Close())
	}
	go ssh.DiscardRequests(wishes)
	go watchLine(client)
	if ok, err := channel.SendRequest("subsystem", true, ssh.Marshal(subsystemRequest{subsystem})); err != nil || !ok {
		return nil, errors.Join(errForeign, err, client.Close())
	}
	return &joined{channel, client}, nil
}

// joined is a channel that takes its connection along when it is closed.
type joined struct {
	ssh.Channel
	client *ssh.Client
}

// Close implements io.Closer.
func (j *joined) Close() error { return errors.Join(j.Channel.Close(), j.client.Close()) }

// watchLine ends a connection whose owner answers no more.
func watchLine(client *ssh.Client) {
	for {
		time.Sleep(everySoOft)
		answered := make(chan error, 1)
		go func() {
			_, _, err := client.SendRequest("keepalive@openssh.com", true, nil)
			answered <- err
		}()
		select {
		case err := <-answered:
			if err != nil {
				return
			}
		case <-time.After(mostStill * everySoOft):
			_ = client.Close()
			return
		}
	}
}
