package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/store"
	"halqa/tui"
	"halqa/tui/page"
)

// BenchmarkStart is what stands between the start and the first frame of a filled
// retreat: verify and open the file, project its events, draw.
func BenchmarkStart(b *testing.B) {
	a := &app{world: world{now: time.Now, env: os.LookupEnv}, words: locale.Of(locale.French)}
	path := filepath.Join(b.TempDir(), "demo.halqa")
	d, err := a.demo(context.Background(), path, nil)
	if err != nil {
		b.Fatal(err)
	}
	if err := d.file.Close(); err != nil {
		b.Fatal(err)
	}
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			file, _, err := store.Open(path, store.Options{})
			if err != nil {
				b.Fatal(err)
			}
			_ = file.Close()
		}
	})
	b.Run("project", func(b *testing.B) {
		file, events, err := store.Open(path, store.Options{})
		if err != nil {
			b.Fatal(err)
		}
		defer file.Close()
		for b.Loop() {
			session.Load(events)
		}
	})
	b.Run("draw", func(b *testing.B) {
		d, err := a.openRoom(path)
		if err != nil {
			b.Fatal(err)
		}
		defer d.file.Close()
		for b.Loop() {
			m := tui.New(context.Background(), tui.Config{Room: d.Room, Lang: locale.French, Theme: page.Dark()})
			m.Update(tea.WindowSizeMsg{Width: 100, Height: 30})
			m.Init()
			_ = m.View()
			m.Close()
		}
	})
}
