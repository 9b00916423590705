//go:build unix

package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"os"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui"
	"halqa/tui/term"
	"halqa/tui/tuitest"
)

// hosting is an office in which somebody has the retreat open and shared.
type hosting struct {
	*office
	facilitator *tuitest.Desk
	invite      session.Invitation
	leave       func()
}

func hosts(tb testing.TB) *hosting {
	tb.Helper()
	o, doors := shared(tb)
	o.halqa("demo", "--save", o.in("ms2.halqa"))
	a := &app{world: o.world(&bytes.Buffer{}, &bytes.Buffer{}), words: locale.Of(o.lang)}
	doors(&a.world)
	d, err := a.openRoom(o.in("ms2.halqa"))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = d.file.Close() })
	cfg, err := a.seat(tb.Context(), d, term.Detect(a.env), "")
	if err != nil {
		tb.Fatal(err)
	}
	cfg.Stage = &tui.Stage{}
	door, leave := a.letIn(tb.Context(), d, cfg.Stage)
	cfg.Door = door
	h := &hosting{office: o, leave: leave}
	if h.invite, err = door.Open(tb.Context(), "127.0.0.1:0"); err != nil {
		tb.Fatal(err)
	}
	h.facilitator = tuitest.Sit(tb, cfg, 80, 24).Sees("Agenda", "partagé : 0")
	tb.Cleanup(leave)
	return h
}

// visitor is a person at another machine: what they typed, saw and were told.
type visitor struct {
	*tuitest.Glass
	keys  *io.PipeWriter
	said  *bytes.Buffer
	ended chan int
}

// joins runs halqa join on another machine, whose home is home.
func (h *hosting) joins(home string, typed string, args ...string) *visitor {
	in, keys := io.Pipe()
	v := &visitor{Glass: tuitest.NewGlass(h.t, 60, 20), keys: keys, said: &bytes.Buffer{}, ended: make(chan int, 1)}
	w := h.world(&bytes.Buffer{}, v.said)
	env := w.env
	w.env = func(name string) (string, bool) {
		if name == "XDG_CONFIG_HOME" {
			return home, true
		}
		return env(name)
	}
	w.in, w.out, w.terminal = in, v.Glass, true
	w.size = func() (int, int) { return 60, 20 }
	w.raw = func() (func(), error) { return func() {}, nil }
	go func() {
		v.ended <- run(context.Background(), append([]string{"join", h.invite.Address}, args...), w)
	}()
	go func() { _, _ = io.WriteString(keys, typed) }()
	h.t.Cleanup(func() { _ = keys.Close() })
	return v
}

func TestANoteTakerJoinsFromAnotherMachine(t *testing.T) {
	t.Parallel()
	h := hosts(t)
	home := t.TempDir()
	v := h.joins(home, h.invite.Codes[session.NoteTaker]+"\no\n")
	v.Sees(t, "COULISSES")
	h.facilitator.Sees("partagé : 1").Press("3").Sees("3 Idées")
	if _, err := io.WriteString(v.keys, "3"); err != nil {
		t.Fatal(err)
	}
	v.Sees(t, "Idées")
	if _, err := io.WriteString(v.keys, "de l'autre machine\r"); err != nil {
		t.Fatal(err)
	}
	h.facilitator.Sees("de l'autre machine")
	h.leave()
	if code := <-v.ended; code != exitDone || !strings.Contains(v.said.String(), locale.Of(locale.French).Salle.Closed) {
		t.Errorf("the visit ended with %d: %s", code, v.said)
	}
	again := &app{world: h.world(&bytes.Buffer{}, &bytes.Buffer{})}
	again.env = func(string) (string, bool) { return home, true }
	if got := again.hosts()[h.invite.Address]; got.Key == "" || got.Number != 1 {
		t.Errorf("what is remembered is %+v", got)
	}
}

func TestWhoMayNotJoinIsToldWhy(t *testing.T) {
	t.Parallel()
	h := hosts(t)
	words := locale.Of(locale.French).Share
	right := h.invite.Codes[session.Viewer]
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := free.Addr().String()
	_ = free.Close()
	other := t.TempDir()
	if err := os.MkdirAll(other+"/halqa", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(other+"/halqa/hosts.json", []byte(`{"`+h.invite.Address+`":{"key":"ssh-ed25519 AAAA"}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, home, typed, said string
		address                 string
		code                    int
	}{
		{"the fingerprint is not recognised", t.TempDir(), right + "\nn\n", words.Refused, "", exitFailed},
		{"the key has changed", other, right + "\n", "n'a plus la même empreinte", "", exitFailed},
		{"nobody answers", t.TempDir(), right + "\n", "ne répond pas", nobody, exitFailed},
		{"the code is wrong", t.TempDir(), "0000-0000\no\n", words.WrongCode, "", exitSecret},
	} {
		there := *h
		if tt.address != "" {
			there.invite.Address = tt.address
		}
		v := there.joins(tt.home, tt.typed)
		if code := <-v.ended; code != tt.code || !strings.Contains(v.said.String(), tt.said) {
			t.Errorf("when %s: exit %d, %q", tt.name, code, v.said)
		}
	}
}
