package main

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"halqa/session"
	"halqa/store"
)

// packet writes a copy for another seat. Its name carries the letter that its numbers
// will have.
func (a *app) packet(ctx context.Context, path, out string, seat session.Seat, asJSON bool) error {
	file, _, err := a.openFile(path, false)
	if err != nil {
		return err
	}
	defer done(file)
	if out == "" {
		out = strings.TrimSuffix(file.Path(), filepath.Ext(path)) + "-" + string(rune('B'+file.Packets())) + filepath.Ext(path)
	}
	a.path = out
	letter, err := file.Packet(ctx, out, seat)
	switch {
	case errors.Is(err, store.ErrPacket):
		return a.fail("%s", a.words.Care.NoPacket)
	case errors.Is(err, fs.ErrExist):
		return a.fail(a.words.Command.Exists, out)
	case err != nil:
		return err
	}
	if asJSON {
		return a.printJSON(struct {
			File   string       `json:"file"`
			Letter string       `json:"letter"`
			Seat   session.Seat `json:"seat"`
		}{out, letter, seat})
	}
	a.tell(a.words.Care.PacketMade, out, letter, letter)
	return nil
}
