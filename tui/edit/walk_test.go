package edit_test

import (
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"halqa/tui/bidi"
	"halqa/tui/edit"
)

// letters are what people type, and what they should not.
var letters = []rune("ab é.(«1مشلا\u064Eأגب\u200C\u200F\u2067\u202E日😀\u0301\n")

// walker edits a field and a bare list of runes side by side.
type walker struct {
	t    *rapid.T
	m    *edit.Model
	text []rune
}

func (w *walker) enter(s string, send tea.Msg) {
	from, to := w.m.Selection()
	w.m.Update(send)
	rs := []rune(s)
	if w.m.Single {
		for i, r := range rs {
			if r == '\n' {
				rs[i] = ' '
			}
		}
	}
	w.text = slices.Concat(w.text[:from], rs, w.text[to:])
	w.check(from + len(rs))
}

func (w *walker) erase(key string) {
	from, to := w.m.Selection()
	before, pos := w.m.Len(), w.m.Position()
	press(w.m, key)
	switch gone := before - w.m.Len(); {
	case from != to:
	case key == "backspace":
		from, to = pos-gone, pos
		if gone == 0 && pos > 0 {
			w.t.Fatalf("Backspace at %d takes nothing", pos)
		}
	default:
		from, to = pos, pos+gone
		if gone == 0 && pos < before {
			w.t.Fatalf("Delete at %d takes nothing", pos)
		}
	}
	w.text = slices.Concat(w.text[:from], w.text[to:])
	w.check(from)
}

func (w *walker) move(key string) {
	press(w.m, key)
	w.check(w.m.Position())
}

// check demands the same text, a caret in the text and in the box, and rows that
// fit the box.
func (w *walker) check(pos int) {
	w.t.Helper()
	if got, want := w.m.Value(), string(w.text); got != want {
		w.t.Fatalf("text %q, want %q", got, want)
	}
	if got := w.m.Position(); got != pos || got < 0 || got > len(w.text) {
		w.t.Fatalf("caret %d of %d, want %d", got, len(w.text), pos)
	}
	rows := w.m.Rows()
	x, y := w.m.Cursor()
	if x < 0 || x >= w.m.Width || y < 0 || y >= len(rows) {
		w.t.Fatalf("the caret is at %d,%d in a box of %d by %d", x, y, w.m.Width, len(rows))
	}
	for _, r := range rows {
		if r.Offset < 0 || r.Offset+r.Cols > w.m.Width || ansi.StringWidth(r.Text) != r.Cols {
			w.t.Fatalf("row %+v in a box of %d columns", r, w.m.Width)
		}
	}
}

// TestRandomWalk edits at random.
func TestRandomWalk(t *testing.T) {
	t.Parallel()
	keys := []string{
		"left", "right", "up", "down", "home", "end", "ctrl+left", "ctrl+right", "ctrl+home", "ctrl+end",
		"shift+left", "shift+right", "shift+up", "shift+down", "shift+home", "ctrl+shift+right",
	}
	rapid.Check(t, func(t *rapid.T) {
		w := &walker{t: t, m: &edit.Model{
			Width:  rapid.IntRange(2, 15).Draw(t, "width"),
			Height: rapid.IntRange(0, 3).Draw(t, "height"),
			Single: rapid.Bool().Draw(t, "single"),
			Bidi:   bidi.Options{Base: rapid.SampledFrom([]bidi.Dir{bidi.Auto, bidi.RTL}).Draw(t, "base")},
		}}
		t.Repeat(map[string]func(*rapid.T){
			"type": func(t *rapid.T) {
				r := rapid.SampledFrom(letters).Draw(t, "letter")
				if r == '\n' {
					r = ' '
				}
				w.enter(string(r), tea.KeyPressMsg{Code: r, Text: string(r)})
			},
			"paste": func(t *rapid.T) {
				s := rapid.StringOfN(rapid.SampledFrom(letters[:len(letters)-1]), 1, 12, -1).Draw(t, "paste")
				w.enter(s, tea.PasteMsg{Content: s})
			},
			"break": func(*rapid.T) {
				if !w.m.Single {
					w.enter("\n", keyMsg("ctrl+j"))
				}
			},
			"erase": func(t *rapid.T) { w.erase(rapid.SampledFrom([]string{"backspace", "delete"}).Draw(t, "key")) },
			"move":  func(t *rapid.T) { w.move(rapid.SampledFrom(keys).Draw(t, "key")) },
			"click": func(t *rapid.T) {
				w.m.Click(rapid.IntRange(-1, 16).Draw(t, "x"), rapid.IntRange(-1, 5).Draw(t, "y"))
				w.check(w.m.Position())
			},
		})
		for w.m.Undo() {
		}
		if w.m.Value() != "" {
			t.Fatalf("undone to %q", w.m.Value())
		}
		for w.m.Redo() {
		}
		if got, want := w.m.Value(), string(w.text); got != want {
			t.Fatalf("redone to %q, want %q", got, want)
		}
	})
}

// TestArrowsReachTheEnds walks over the rows from the start: forward moves
// end at the end of the text, and back at its start.
func TestArrowsReachTheEnds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := &edit.Model{Width: rapid.IntRange(2, 12).Draw(t, "width")}
		m.Bidi.Base = rapid.SampledFrom([]bidi.Dir{bidi.LTR, bidi.RTL}).Draw(t, "base")
		m.SetValue(rapid.StringOfN(rapid.SampledFrom(letters), 0, 30, -1).Draw(t, "text"))
		on, back := "right", "left"
		if m.Bidi.Base == bidi.RTL {
			on, back = back, on
		}
		m.SetPosition(0)
		for n := 0; press(m, on); n++ {
			if n > 200 {
				t.Fatalf("%s goes round in circles at %d", on, m.Position())
			}
		}
		if x, y := m.Cursor(); y != m.Lines()-1 {
			t.Fatalf("%s ends in row %d, column %d", on, y, x)
		}
		for n := 0; press(m, back); n++ {
			if n > 200 {
				t.Fatalf("%s goes round in circles at %d", back, m.Position())
			}
		}
		if x, y := m.Cursor(); y != 0 {
			t.Fatalf("%s ends in row %d, column %d", back, y, x)
		}
	})
}
