package seat

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"syscall"
)

// ErrNobody says that no window has the retreat open.
var ErrNobody = errors.New("no window has the retreat open")

// suffix ends the name of a socket.
const suffix = ".sock"

// Socket is where the owner of a file is met. The name tells nothing of the file, and is
// short: a socket's path takes 104 bytes at most on some systems.
func Socket(dir, file string) string {
	sum := sha256.Sum256([]byte(file))
	return filepath.Join(dir, hex.EncodeToString(sum[:8])+suffix)
}

// Listen opens the door of a file whose lock the caller holds: a socket that is there
// already was left by an owner that is gone. Only the user may enter.
func Listen(path string) (net.Listener, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	if err := os.Chmod(filepath.Dir(path), 0o700); err != nil { //nolint:gosec // a folder needs the bit to be entered
		return nil, err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	door, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, door.Close())
	}
	return door, nil
}

// Knock connects to the owner behind a socket. It returns ErrNobody when there is none.
func Knock(path string) (io.ReadWriteCloser, error) {
	conn, err := net.Dial("unix", path)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ECONNREFUSED):
		return nil, ErrNobody
	case err != nil:
		return nil, err
	}
	return conn, nil
}

// Owners lists the sockets of a folder behind which somebody answers.
func Owners(dir string) []string {
	all, _ := filepath.Glob(filepath.Join(dir, "*"+suffix)) // the pattern is well formed
	var open []string
	for _, path := range all {
		if conn, err := Knock(path); err == nil {
			_ = conn.Close()
			open = append(open, path)
		}
	}
	return open
}
