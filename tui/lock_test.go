package tui_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// sesame is the passphrase of the files of these tests.
const sesame = "figue tambour olive"

// vault is what the file of a test does about its encryption.
type vault struct {
	encrypted string // the passphrase, empty for a file in clear
	err       error
}

func (v *vault) secret() *tui.Secret {
	return &tui.Secret{
		Name: "ms2.halqa", Encrypted: v.encrypted != "",
		Unlocks: func(typed string) (bool, error) { return typed == v.encrypted, nil },
		Encrypt: func(_ context.Context, passphrase string) error {
			if v.err == nil {
				v.encrypted = passphrase
			}
			return v.err
		},
	}
}

// guarded opens a retreat whose file the vault guards.
func guarded(tb testing.TB, r *sessiontest.Room, v *vault, lang locale.Lang, salle bool) *tuitest.Still {
	tb.Helper()
	cfg := config(r, lang, salle)
	cfg.Secret = v.secret()
	cfg.DrawPhrase = func() string { return "souple olive tambour canal vague" }
	return tuitest.NewStill(tb, cfg, 60, 20)
}

// left lets time pass in which nobody touches the screen, minute by minute.
func left(s *tuitest.Still, minutes int) *tuitest.Still {
	for range minutes {
		s.Wait(time.Minute)
		s.Send(tui.Minute())
	}
	return s
}

// evening is a room with the sample retreat after the last session of its second day.
func evening(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := retreat(tb)
	r.Clock.Pass(12 * time.Hour)
	return r
}

func says(tb testing.TB, s *tuitest.Still, texts ...string) {
	tb.Helper()
	for _, text := range texts {
		if !strings.Contains(frame(s), text) {
			tb.Errorf("no %q in:\n%s", text, frame(s))
		}
	}
}

func saysNot(tb testing.TB, s *tuitest.Still, texts ...string) {
	tb.Helper()
	for _, text := range texts {
		if strings.Contains(frame(s), text) {
			tb.Errorf("%q in:\n%s", text, frame(s))
		}
	}
}

func TestLock(t *testing.T) {
	t.Parallel()
	const locked = "Écran verrouillé."
	t.Run("a screen that was left for ten minutes shows nothing but the question", func(t *testing.T) {
		t.Parallel()
		s := left(guarded(t, evening(t), &vault{encrypted: sesame}, locale.French, false), 9)
		saysNot(t, s, locked)
		left(s, 1)
		says(t, s, locked, "ms2.halqa")
		saysNot(t, s, "Agenda", "COULISSES", "enregistré")
		golden.RequireEqual(t, []byte(frame(s)))
	})
	t.Run("a key starts the ten minutes anew", func(t *testing.T) {
		t.Parallel()
		s := left(guarded(t, evening(t), &vault{encrypted: sesame}, locale.French, false), 9)
		left(s.Press("down"), 9)
		saysNot(t, s, locked)
		says(t, left(s, 1), locked)
	})
	t.Run("between the first and the last session of a day it stays open", func(t *testing.T) {
		t.Parallel()
		s := left(guarded(t, retreat(t), &vault{encrypted: sesame}, locale.French, false), 60)
		saysNot(t, s, locked)
	})
	t.Run("a file in clear is never locked", func(t *testing.T) {
		t.Parallel()
		s := left(guarded(t, evening(t), &vault{}, locale.French, false), 60)
		saysNot(t, s, locked)
	})
	t.Run("the passphrase brings everything back, and another one does not", func(t *testing.T) {
		t.Parallel()
		s := left(guarded(t, evening(t), &vault{encrypted: sesame}, locale.French, false).Press("3"), 10)
		s.Type("olive").Press("enter")
		says(t, s, locked, "pas la bonne")
		s.Press("f8", "3", "f1")
		s.Press("esc").Type(sesame).Press("enter")
		says(t, s, "Idées", "COULISSES")
		saysNot(t, s, locked)
	})
	t.Run("a command locks at once", func(t *testing.T) {
		t.Parallel()
		s := guarded(t, retreat(t), &vault{encrypted: sesame}, locale.French, false)
		s.Press("ctrl+p").Type("verrou").Press("enter")
		says(t, s, locked)
	})
}

func TestFileInClear(t *testing.T) {
	t.Parallel()
	const badge = "NON CHIFFRÉ"
	empty := func(t *testing.T) *sessiontest.Room {
		t.Helper()
		return sessiontest.NewRoom(t)
	}
	t.Run("says so in coulisses, and never in front of the room", func(t *testing.T) {
		t.Parallel()
		says(t, guarded(t, empty(t), &vault{}, locale.French, false), badge)
		saysNot(t, guarded(t, empty(t), &vault{}, locale.French, true), badge)
		saysNot(t, guarded(t, empty(t), &vault{encrypted: sesame}, locale.French, false), badge)
	})
	t.Run("is encrypted by a command, and says so no more", func(t *testing.T) {
		t.Parallel()
		v := &vault{}
		s := guarded(t, empty(t), v, locale.French, false)
		s.Press("ctrl+p").Type("chiffrer").Press("enter")
		says(t, s, "souple olive tambour canal vague")
		s.Press("enter").Wait(time.Second)
		says(t, s, "Le fichier est chiffré")
		saysNot(t, s, badge)
		if v.encrypted != "souple olive tambour canal vague" {
			t.Errorf("%q", v.encrypted)
		}
	})
	t.Run("keeps its badge when that fails", func(t *testing.T) {
		t.Parallel()
		s := guarded(t, empty(t), &vault{err: errors.New("no room")}, locale.French, false)
		s.Press("ctrl+p").Type("chiffrer").Press("enter", "enter")
		says(t, s, badge, "no room")
	})
	t.Run("is offered a passphrase before the first name, once", func(t *testing.T) {
		t.Parallel()
		v := &vault{}
		s := guarded(t, empty(t), v, locale.French, false)
		s.Press("2")
		says(t, s, "Avant le premier nom", "souple olive tambour canal vague", badge)
		s.Press("down", "enter")
		if s.Program().At() != screen.Groups {
			t.Errorf("at %v", s.Program().At())
		}
		says(t, s, badge)
		s.Press("1", "2")
		saysNot(t, s, "Avant le premier nom")
		if v.encrypted != "" {
			t.Errorf("%q", v.encrypted)
		}
	})
	t.Run("is not offered one when there are names already", func(t *testing.T) {
		t.Parallel()
		r := empty(t)
		r.Enrols(session.Staff, 2)
		s := guarded(t, r, &vault{}, locale.French, false).Press("2")
		saysNot(t, s, "Avant le premier nom")
	})
	for _, lang := range locale.Langs() {
		for _, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}} {
			t.Run(fmt.Sprintf("offered-%s-%dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				s := guarded(t, empty(t), &vault{}, lang, false).Resize(size[0], size[1]).Press("2")
				golden.RequireEqual(t, []byte(frame(s)))
			})
		}
	}
}
