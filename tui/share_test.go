package tui_test

import (
	"context"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/tuitest"
)

// door is one that opens where people say.
type door struct {
	open    bool
	changed chan struct{}
}

func (*door) Ways() []session.Way {
	return []session.Way{{Name: "lo", Address: "127.0.0.1", Local: true}, {Name: "eth0", Address: "169.254.7.9"}}
}

func (d *door) Open(_ context.Context, address string) (session.Invitation, error) {
	d.open = true
	return invitation(address), nil
}

func invitation(address string) session.Invitation {
	return session.Invitation{
		Address: address + ":2247", Fingerprint: "SHA256:FyTpY3SpHq0JzPyA5/aoTckBqOvPYRSmbEKk6QwJPL4",
		Codes: map[session.Seat]string{session.Facilitator: "04H6-XYNH", session.NoteTaker: "RV5C-SE74", session.Viewer: "FYC4-5XNJ"},
	}
}

func (d *door) Invitation() (session.Invitation, bool) { return invitation("169.254.7.9"), d.open }

func (d *door) Shut() error { d.open = false; return nil }

func (*door) Visitors() []session.Visitor { return nil }

func (d *door) Changed() <-chan struct{} { return d.changed }

// Whoever opens the door is told the safest way first, and then what to type elsewhere.
func TestSharingSaysWhatToDo(t *testing.T) {
	t.Parallel()
	for lang, find := range map[locale.Lang]string{locale.French: "partager", locale.Arabic: "مشاركة", locale.English: "share"} {
		cfg := config(retreat(t), lang, false)
		cfg.Door = &door{changed: make(chan struct{})}
		w := locale.Of(lang).Share
		d := tuitest.Sit(t, cfg, 60, 20).Press("ctrl+p").Type(find).Sees(w.Title).Press("enter")
		d.Sees("127.0.0.1", "169.254.7.9", "halqa packet", "169.254.x.x", "Windows")
		d.Press("down", "enter").Sees("halqa join 169.254.7.9:2247", "ssh -p 2247 169.254.7.9", "RV5C-SE74", "SHA256:")
		d.Press("enter").Sees("halqa packet")
	}
}

func TestTheRoomIsToldNoCode(t *testing.T) {
	t.Parallel()
	cfg := config(retreat(t), locale.French, true)
	cfg.Door = &door{open: true, changed: make(chan struct{})}
	d := tuitest.Sit(t, cfg, 60, 20).Press("ctrl+p").Type("partager")
	d.Sees("Aucune commande").SeesNo("RV5C")
}
