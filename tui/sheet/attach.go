package sheet

import (
	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/page"
)

// DrawRows draws the items as the screen wants them, in the window of the list. height
// and draw are those of widget.List.
func (s *Shelf[R]) DrawRows(p page.Page, height func(i int) int, draw func(p page.Page, i int, here bool)) {
	s.list.Draw(p, height, draw)
}

// Attach opens the list of what may rest on the item under the cursor: the links of the
// others, seen from the item.
func (s *Shelf[R]) Attach() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	s.Fill(r.entry().ID)
	s.pick.Attach(r.entry().ID)
	s.Zone = Picking
	return nil
}

// Attach brings the list to what rests on an item: ticking one links it to the item.
func (k *Picker) Attach(item session.ID) {
	k.back = true
	k.open(item)
}

// attached lists what has a link to the item of the list.
func (k *Picker) attached(r *session.Retreat) map[session.ID]bool {
	linked := map[session.ID]bool{}
	for _, id := range r.Chain().Down(k.item) {
		linked[id] = true
	}
	return linked
}

// resters calls add with all that can rest on a finding: challenges first, because that is
// what findings are for.
func resters(r *session.Retreat, add func(session.Entity)) {
	for _, e := range r.Challenges() {
		add(e)
	}
	for _, e := range r.Axes() {
		add(e)
	}
	for _, e := range r.Objectives() {
		add(e)
	}
	for _, e := range r.Decisions() {
		add(e)
	}
	for _, e := range r.Ideas() {
		if e.Kind != session.Challenge && e.MergedInto.IsZero() {
			add(e)
		}
	}
}

// offer makes an item a candidate.
func (k *Picker) offer(r *session.Retreat, e session.Entity) {
	b := session.Base(e)
	if b.ID == k.item || k.env.Salle && !Projectable(r, e) {
		return
	}
	fr, ar := session.Wording(e)
	k.all = append(k.all, Candidate{ID: b.ID, Short: b.Short, Text: k.env.Pick(fr, ar), folds: text.Fold(b.Short + " " + fr + " " + ar)})
}

// toggle is the command that links what was ticked, or unlinks it.
func (k *Picker) toggle(c session.ID) session.Command {
	item, to := k.item, c
	if k.back {
		item, to = c, k.item
	}
	if k.linked[c] {
		return session.Unlink{Item: item, From: to}
	}
	return session.Link{Item: item, To: to}
}
