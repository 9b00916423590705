package edit

// maxChanges bounds what can be undone.
const maxChanges = 500

// kind says which changes can be undone together.
type kind uint8

const (
	other   kind = iota
	typing       // letters one after the other
	erasing      // Backspace, several times
)

// change replaces old by new at a place; caret and anchor are where they stand
// after it is undone.
type change struct {
	kind          kind
	at            int
	old, new      []rune
	caret, anchor int
}

// history is the list of changes. done points behind the last one in force.
type history struct {
	changes []change
	done    int
	sealed  bool // the next change does not join the last one
}

// seal ends a group: the caret has moved.
func (h *history) seal() { h.sealed = true }

func (h *history) add(c change) {
	h.changes = h.changes[:h.done]
	if n := h.done; n > 0 && !h.sealed && h.changes[n-1].join(c) {
		return
	}
	h.sealed = false
	if len(h.changes) == maxChanges {
		h.changes = append(h.changes[:0], h.changes[1:]...)
	}
	h.changes = append(h.changes, c)
	h.done = len(h.changes)
}

// join adds a change to the one before it when both are one act of typing: a word
// with the spaces after it, or a row of letters taken back.
func (c *change) join(d change) bool {
	switch {
	case c.kind != d.kind:
		return false
	case c.kind == typing && len(d.old) == 0 && d.at == c.at+len(c.new):
		if blank(c.new[len(c.new)-1]) && !blank(d.new[0]) {
			return false
		}
		c.new = append(c.new, d.new...)
		return true
	case c.kind == erasing && d.at+len(d.old) == c.at:
		c.at = d.at
		c.old = append(d.old, c.old...)
		return true
	}
	return false
}

func blank(r rune) bool { return r == ' ' || r == '\n' || r == '\u00A0' || r == '\u202F' }

// undo returns the change that takes the last one back.
func (h *history) undo() (change, bool) {
	if h.done == 0 {
		return change{}, false
	}
	h.done--
	h.sealed = true
	c := h.changes[h.done]
	c.old, c.new = c.new, c.old
	return c, true
}

// redo returns the change to do again.
func (h *history) redo() (change, bool) {
	if h.done == len(h.changes) {
		return change{}, false
	}
	c := h.changes[h.done]
	h.done++
	h.sealed = true
	c.caret = c.at + len(c.new)
	c.anchor = c.caret
	return c, true
}
