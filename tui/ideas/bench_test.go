package ideas_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/ideas"
	"halqa/tui/page"
	"halqa/tui/screen"
)

const many = 10_000

func env(b *testing.B) *screen.Env {
	b.Helper()
	room := crowd(b, many)
	e := &screen.Env{
		Room: room.Room, Seat: session.Facilitator, Words: locale.Of(locale.French), Now: room.Now,
		Courier: screen.NewCourier(context.Background()),
	}
	e.Drafts = screen.NewDrafts(e, nil)
	return e
}

// BenchmarkDraw draws the list of ten thousand ideas in its zones.
func BenchmarkDraw(b *testing.B) {
	for _, mode := range []string{"capture", "sort"} {
		b.Run(mode, func(b *testing.B) {
			s := ideas.New(env(b))
			s.Open(screen.Place{Kind: screen.Ideas, Mode: mode})
			p := page.New(100, 30, false)
			for b.Loop() {
				p = p.Reset(100, 30, false)
				s.Draw(p.Inner().Sub(0, 2, 96, 26))
			}
		})
	}
}

// BenchmarkSync reads ten thousand ideas again, as after every change.
func BenchmarkSync(b *testing.B) {
	for _, query := range []string{"", "quartier"} {
		b.Run("search="+query, func(b *testing.B) {
			s := ideas.New(env(b))
			s.Open(screen.Place{Kind: screen.Ideas})
			if query != "" {
				s.Update(tea.KeyPressMsg{Code: 'f', Mod: tea.ModCtrl})
				for _, r := range query {
					s.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
				}
			}
			for b.Loop() {
				s.Sync()
			}
		})
	}
}

// BenchmarkKeyToFrame presses a key and draws, with ten thousand ideas on the screen:
// letters of a line and of a search, the arrows of the list, the arrows of a filter.
func BenchmarkKeyToFrame(b *testing.B) {
	letters := []tea.KeyPressMsg{{Code: 'q', Text: "q"}, {Code: tea.KeyBackspace}}
	tab := tea.KeyPressMsg{Code: tea.KeyTab}
	for _, size := range [][2]int{{100, 30}, {220, 60}} {
		for _, c := range []struct {
			name       string
			lead, keys []tea.KeyPressMsg
		}{
			{"capture", nil, letters},
			{"search", []tea.KeyPressMsg{{Code: 'f', Mod: tea.ModCtrl}}, letters},
			{"scroll", []tea.KeyPressMsg{tab}, []tea.KeyPressMsg{{Code: tea.KeyPgUp}, {Code: tea.KeyPgUp}, {Code: tea.KeyPgDown}}},
			{"filter", []tea.KeyPressMsg{tab, {Code: 'f', Text: "f"}, {Code: tea.KeyDown}}, []tea.KeyPressMsg{{Code: tea.KeyRight}}},
		} {
			b.Run(fmt.Sprintf("%s-%dx%d", c.name, size[0], size[1]), func(b *testing.B) {
				m := tui.New(context.Background(), tui.Config{Room: crowd(b, many).Room, Seat: session.Facilitator, Lang: locale.French, Theme: page.Dark()})
				b.Cleanup(m.Close)
				m.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				for _, msg := range append([]tea.KeyPressMsg{{Code: '3', Text: "3"}}, c.lead...) {
					m.Update(msg)
				}
				for i := 0; b.Loop(); i++ {
					m.Update(c.keys[i%len(c.keys)])
					_ = m.View()
				}
				sessiontest.Budget(b, 12*time.Millisecond)
			})
		}
	}
}
