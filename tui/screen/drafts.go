package screen

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
)

// Drafts keeps the unsent text of a seat: at most [DraftDelay] of typing can be lost.
type Drafts struct {
	env   *Env
	texts map[slot]string
	dirty map[slot]struct{}
	timer bool
}

type slot struct{ item, field string }

// DraftDelay is how long a text may wait before it is kept on disk.
const DraftDelay = time.Second

// FlushMsg reminds the program to keep what was typed since.
type FlushMsg struct{}

// NewDrafts starts with what an earlier run of the program left for the seat.
func NewDrafts(env *Env, left []session.Draft) *Drafts {
	d := &Drafts{env: env, texts: map[slot]string{}, dirty: map[slot]struct{}{}}
	for _, draft := range left {
		if draft.Seat == string(env.Seat) {
			d.texts[slot{draft.Item, draft.Field}] = draft.Text
		}
	}
	return d
}

// Text is the draft of a field of an item, or of a screen's own line.
func (d *Drafts) Text(item, field string) string { return d.texts[slot{item, field}] }

// Keep remembers a text; the empty text forgets it.
func (d *Drafts) Keep(item, field, text string) tea.Cmd {
	k := slot{item, field}
	if d.texts[k] == text {
		return nil
	}
	if d.texts[k] = text; text == "" {
		delete(d.texts, k)
	}
	d.dirty[k] = struct{}{}
	if d.timer {
		return nil
	}
	d.timer = true
	return tea.Tick(DraftDelay, func(time.Time) tea.Msg { return FlushMsg{} })
}

// Flush writes what changed. The program calls it on FlushMsg and before it leaves.
func (d *Drafts) Flush() tea.Cmd {
	d.timer = false
	vault := d.env.Room.Vault()
	if vault == nil || len(d.dirty) == 0 {
		return nil
	}
	var changed []session.Draft
	for k := range d.dirty {
		changed = append(changed, session.Draft{Seat: string(d.env.Seat), Item: k.item, Field: k.field, Text: d.texts[k]})
	}
	clear(d.dirty)
	return d.env.Courier.Send(func(ctx context.Context) tea.Msg {
		for i, draft := range changed {
			if err := vault.Draft(ctx, draft); err != nil {
				return Done{From: lost(changed[i:]), Err: err}
			}
		}
		return nil
	})
}

// lost are the drafts that could not be written.
type lost []session.Draft

// Lost hears from the From of a Done that could not be saved: drafts among them are
// tried again with the next flush.
func (d *Drafts) Lost(from any) {
	left, _ := from.(lost)
	for _, draft := range left {
		d.dirty[slot{draft.Item, draft.Field}] = struct{}{}
	}
}
