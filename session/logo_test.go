package session_test

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"math/rand/v2"
	"testing"

	"halqa/session"
	"halqa/session/picture"
	"halqa/session/sessiontest"
)

// noisy is a PNG file that can't be made small, of about three bytes a pixel.
func noisy(tb testing.TB, w, h int) []byte {
	tb.Helper()
	m, r := image.NewRGBA(image.Rect(0, 0, w, h)), rand.New(rand.NewPCG(1, 2))
	for x := range w {
		for y := range h {
			n := r.Uint32()
			m.Set(x, y, color.RGBA{R: uint8(n), G: uint8(n >> 8), B: uint8(n >> 16), A: 255})
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func TestALogoComesBackAsItWasWhateverItsSize(t *testing.T) {
	t.Parallel()
	for name, side := range map[string]int{"one event": 40, "several events": 800} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			room := sessiontest.NewRoom(t)
			data := noisy(t, side, side)
			room.Must(session.AddLogo{Data: data, Alt: "MS2"})
			logos := session.Load(room.Memory.Events()).Logos()
			if len(logos) != 1 || logos[0].Alt != "MS2" {
				t.Fatalf("the logos are %v", logos)
			}
			p, err := logos[0].Picture()
			if err != nil || !bytes.Equal(p.Data, data) || p.W != side {
				t.Errorf("%d bytes of %d came back: %v", len(p.Data), len(data), err)
			}
			for _, e := range room.Memory.Events() {
				if len(e.Value) > 900_000 {
					t.Errorf("an event of %d bytes is more than the journal takes", len(e.Value))
				}
			}
		})
	}
}

func TestALogoIsTakenBackAndRefused(t *testing.T) {
	t.Parallel()
	room := sessiontest.NewRoom(t)
	small := noisy(t, 4, 4)
	if err := room.Refuses(session.AddLogo{Data: []byte("<svg/>"), Alt: "MS2"}); !errors.Is(err, picture.ErrKind) {
		t.Errorf("a drawing is refused by %v", err)
	}
	if err := room.Refuses(session.AddLogo{Data: small, Alt: " "}); !errors.Is(err, session.ErrEmptyText) {
		t.Errorf("a logo without words is refused by %v", err)
	}
	for range session.MostLogos {
		room.Must(session.AddLogo{Data: small, Alt: "MS2"})
	}
	if err := room.Refuses(session.AddLogo{Data: small, Alt: "MS2"}); !errors.Is(err, session.ErrManyLogos) {
		t.Errorf("a seventh logo is refused by %v", err)
	}
	room.Must(session.Withdraw{Item: sessiontest.Look(room, (*session.Retreat).Logos)[0].ID})
	if n := len(sessiontest.Look(room, (*session.Retreat).Logos)); n != session.MostLogos-1 {
		t.Errorf("%d logos are left", n)
	}
}
