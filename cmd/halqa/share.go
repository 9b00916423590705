package main

import (
	"context"
	"crypto/ed25519"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
	"golang.org/x/crypto/ssh"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/seat"
	"halqa/tui/term"
)

// letIn lets windows of this machine follow the stage, and those of other machines in by
// the door that it returns, until leave is called. The socket opens beside the first
// frame; a machine on which it can't be opened works without such windows.
func (a *app) letIn(ctx context.Context, d *desk, stage *tui.Stage) (door *seat.Network, leave func()) {
	host := seat.NewHost(func(ctx context.Context, g seat.Guest) (seat.Seat, error) {
		return a.welcome(ctx, d, stage, door, g)
	})
	door = seat.NewNetwork(host, a.hostKey)
	socket := seat.Socket(a.doors(), d.file.Path())
	opened := make(chan struct{})
	go func() {
		defer close(opened)
		if door, err := seat.Listen(socket); err == nil {
			go func() { _ = host.Serve(ctx, door) }() // ends with the host
		}
	}()
	return door, func() {
		<-opened
		_ = host.Close() // every window has been told what can be told
		_ = door.Shut()
	}
}

// themes are those a window may ask for; nil is the usual one.
var themes = map[string]*page.Theme{"": nil, "clair": page.Light(), "sombre": page.Dark(), "mono": page.Mono()}

// welcome gives a guest its seat, in its own size, language and theme. Who watches sees
// what the stage shows; the others work where they like.
func (a *app) welcome(ctx context.Context, d *desk, stage *tui.Stage, door *seat.Network, g seat.Guest) (seat.Seat, error) {
	there := *a
	there.env = func(name string) (string, bool) { v, ok := g.Env[name]; return v, ok }
	setting, err := term.ParseSetting(g.Setting)
	if err != nil {
		setting = term.Auto
	}
	link := term.NewLink(term.Detect(there.env), func(string) term.Setting { return setting })
	lang, ok := locale.Parse(g.Lang)
	if !ok {
		lang = a.words.Lang
	}
	cfg := tui.Config{
		Room: d.Room, Seat: g.Seat, Lang: lang, Theme: themes[g.Theme], Link: link,
		AskBackground: link.Terminal().Query != "", Width: g.Width, Height: g.Height,
		ReadOnly: d.file.ReadOnly(), Afar: true,
	}
	if cfg.Theme == nil {
		cfg.Theme = there.theme()
	}
	if g.Role == session.Viewer {
		cfg.Salle, cfg.Stage, cfg.Follow = true, stage, true
	} else if cfg.Drafts, err = d.file.Drafts(ctx); err != nil {
		return seat.Seat{}, err
	}
	if d.file.Info().Encrypted && g.Role != session.Viewer {
		cfg.Secret = &tui.Secret{
			Name: filepath.Base(d.file.Path()), Encrypted: true, Coded: true,
			Unlocks: func(code string) (bool, error) { return door.Admits(g.Role, code), nil },
		}
	}
	model := tui.New(ctx, cfg)
	return seat.Seat{
		Model: model, Env: there.environment(link), Close: model.Close,
		Enter: link.Terminal().Enter, Leave: link.Terminal().Leave,
		Say: func(end seat.End) string { return farewell(locale.Of(lang), end) },
	}, nil
}

// farewell is why a window ended, empty when people closed it themselves.
func farewell(w *locale.Strings, end seat.End) string {
	switch end {
	case seat.Closed:
		return w.Salle.Closed
	case seat.Removed:
		return w.Share.Removed
	case seat.Full:
		return w.Salle.Full
	case seat.Broken:
		return w.Salle.Broken
	case seat.Left:
	}
	return ""
}

// keyKind is the kind of a private key in a PEM file, as OpenSSH writes it.
const keyKind = "OPENSSH PRIVATE KEY"

// hostKeyFile is where the key of this machine is: who has trusted it once is not asked
// again, whichever retreat is shared.
func (a *app) hostKeyFile() string {
	dir, ok := a.env("XDG_STATE_HOME")
	if !ok || !filepath.IsAbs(dir) {
		dir = xdg.StateHome
	}
	return filepath.Join(dir, "halqa", "host_key")
}

// hostKey reads the key of this machine, which nobody else may read, or draws it.
func (a *app) hostKey() (ssh.Signer, error) {
	path := a.hostKeyFile()
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		data, err = drawKey(path)
	}
	if err != nil {
		return nil, err
	}
	signer, err := ssh.ParsePrivateKey(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return signer, nil
}

// drawKey makes a key and keeps it. The file is whole or not there.
func drawKey(path string) ([]byte, error) {
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		return nil, err
	}
	block, err := ssh.MarshalPrivateKey(key, "halqa")
	if err != nil {
		return nil, err
	}
	block.Type = keyKind
	data := pem.EncodeToMemory(block)
	if err := writeWhole(path, data); err != nil {
		return nil, err
	}
	return data, nil
}
