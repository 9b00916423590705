package tuitest

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gdamore/tcell/v3/vt"
)

// Glass is the screen of a terminal: it shows what is written to it. It is safe for use
// by several goroutines.
type Glass struct {
	mu       sync.Mutex
	all      []byte
	backend  vt.MockBackend
	emulator vt.Emulator
}

// NewGlass returns a screen of w×h cells.
func NewGlass(tb testing.TB, w, h int) *Glass {
	tb.Helper()
	g := &Glass{backend: vt.NewMockBackend(vt.MockOptSize{X: vt.Col(w), Y: vt.Row(h)})}
	g.emulator = vt.NewEmulator(g.backend)
	if err := g.emulator.Start(); err != nil {
		tb.Fatalf("start the terminal: %v", err)
	}
	return g
}

// Write implements io.Writer. Carriage returns are not added.
func (g *Glass) Write(b []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.all = append(g.all, b...)
	return g.emulator.Write(b)
}

// Bytes are all that was written.
func (g *Glass) Bytes() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return string(g.all)
}

// Text is what stands on the screen, a line per row.
func (g *Glass) Text() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return textOf(g.backend)
}

// textOf is what stands in the cells of a terminal.
func textOf(backend vt.MockBackend) string {
	size := backend.GetSize()
	var b strings.Builder
	for y := range size.Y {
		row := ""
		for x := range size.X {
			c := backend.GetCell(vt.Coord{X: x, Y: y})
			if c.C == "" {
				c.C = " "
			}
			row += c.C
		}
		b.WriteString(strings.TrimRight(row, " "))
		b.WriteByte('\n')
	}
	return b.String()
}

// Sees waits until a text stands on the screen as it was written.
func (g *Glass) Sees(tb testing.TB, text string) {
	tb.Helper()
	for end := time.Now().Add(patience); !strings.Contains(g.Text(), text); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			tb.Fatalf("never saw %q on this screen:\n%s", text, g.Text())
		}
	}
}
