package ideas

import (
	"slices"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/privacy/scan"
	"halqa/session/text"
	"halqa/tui/widget"
)

// nearby finds ideas that are close to what is typed or read. It lives off the loop of
// the screen: filling it takes a second for ten thousand ideas, and asking it waits for
// a pause of the hands anyway.
type nearby struct {
	mu    sync.Mutex
	index text.Index
	known map[session.ID]said
	close map[session.ID]bool // ideas that have a likely twin
	asked atomic.Int64        // the last question; older ones are not answered
}

// said is an idea as the index knows it.
type said struct {
	number, words string
	theme         session.ID
	kind          session.IdeaKind
	kinds         []scan.Kind // personal data, if nobody cleared it
}

// closeIdea is an idea that says nearly the same.
type closeIdea struct {
	id           session.ID
	number, text string
	score        float64
	flags        []text.Flag
}

// What the machine found, for the line or the idea about which it was asked.
type (
	closeMsg struct {
		line   string
		about  session.ID
		found  []closeIdea
		kinds  []scan.Kind  // what may name somebody in the line
		themes []session.ID // likely themes of the idea, the likeliest first
	}
	startMsg struct{ groups [][]session.ID } // small groups of close ideas
	freshMsg struct{}                        // the index knows what was saved last
)

// shown is how many close ideas and likely themes people are shown.
const shown = 3

// enough is how many ideas people must have sorted before themes are proposed.
const enough = 20

// most bounds the ideas among which groups are looked for: more take seconds.
const most = 400

// twins bounds the ideas for which likely twins are looked for one by one.
const twins = 5000

// catchUp brings the index up to date with the retreat.
func (n *nearby) catchUp(room *session.Room) {
	var fresh []session.ID
	room.Read(func(r *session.Retreat) {
		if n.known == nil {
			n.known, n.close = map[session.ID]said{}, map[session.ID]bool{}
		}
		guard, living := r.Guard(), 0
		for _, i := range r.Ideas() {
			if !i.MergedInto.IsZero() {
				continue
			}
			living++
			old, ok := n.known[i.ID]
			now := said{number: i.Short, words: i.Text, theme: i.Theme, kind: i.Kind, kinds: old.kinds}
			if !ok || old.words != i.Text {
				fresh = append(fresh, i.ID)
				now.kinds = kindsOf(guard.Scan(i.Text))
			}
			n.known[i.ID] = now
		}
		if living < len(n.known) {
			n.forget(r)
		}
	})
	for _, id := range fresh {
		n.index.Add(id.String(), n.known[id].words)
	}
	if n.index.Len() > twins {
		return
	}
	for _, id := range fresh {
		if other := n.index.NearID(id.String(), 1, text.Highlight); len(other) > 0 {
			n.close[id] = true
			if twin, err := session.ParseID(other[0].ID); err == nil {
				n.close[twin] = true
			}
		}
	}
}

// forget drops what was withdrawn or merged.
func (n *nearby) forget(r *session.Retreat) {
	for id := range n.known {
		i, ok := r.Item(id).(*session.Idea)
		if !ok || i.Gone || !i.MergedInto.IsZero() {
			n.index.Remove(id.String())
			delete(n.known, id)
			delete(n.close, id)
		}
	}
}

// about answers what is close to a line, or to an idea when the line is its words.
func (n *nearby) about(room *session.Room, line string, id session.ID) closeMsg {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.catchUp(room)
	msg := closeMsg{line: line, about: id}
	for _, c := range n.index.Near(line, shown+1, text.Propose) {
		other, err := session.ParseID(c.ID)
		if err != nil || other == id || len(msg.found) == shown {
			continue
		}
		k := n.known[other]
		words := k.words
		if len(k.kinds) > 0 {
			words = scan.Dots
		}
		msg.found = append(msg.found, closeIdea{id: other, number: k.number, text: words, score: c.Score, flags: c.Flags})
	}
	room.Read(func(r *session.Retreat) { msg.kinds = kindsOf(r.Guard().Scan(line)) })
	if !id.IsZero() {
		msg.themes = n.likely(line, id)
	}
	return msg
}

// likely are the themes under which people filed what resembles an idea, once they have
// filed enough for it to mean anything.
func (n *nearby) likely(words string, id session.ID) []session.ID {
	sorted := 0
	for _, k := range n.known {
		if !k.theme.IsZero() {
			sorted++
		}
	}
	if sorted < enough {
		return nil
	}
	label := func(of string) string {
		other, err := session.ParseID(of)
		if k := n.known[other]; err == nil && other != id && !k.theme.IsZero() {
			return k.theme.String()
		}
		return ""
	}
	var themes []session.ID
	for _, s := range n.index.Suggest(words, label, shown) {
		if theme, err := session.ParseID(s.Label); err == nil {
			themes = append(themes, theme)
		}
	}
	return themes
}

// start proposes groups of close ideas of a kind that nobody has sorted.
func (n *nearby) start(room *session.Room, kind session.IdeaKind) startMsg {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.catchUp(room)
	var loose []session.ID
	for id, k := range n.known {
		if k.kind == kind && k.theme.IsZero() {
			loose = append(loose, id)
		}
	}
	slices.SortFunc(loose, session.ID.Compare)
	var x text.Index
	for _, id := range loose[max(0, len(loose)-most):] {
		x.Add(id.String(), n.known[id].words)
	}
	var msg startMsg
	for _, names := range x.Groups(text.GroupFrom) {
		var ids []session.ID
		for _, name := range names {
			if id, err := session.ParseID(name); err == nil {
				ids = append(ids, id)
			}
		}
		msg.groups = append(msg.groups, ids)
	}
	return msg
}

// inquire asks about a line or an idea after a pause. Whoever types on asks again, and the
// question before is dropped.
func (s *Screen) inquire(line string, id session.ID) tea.Cmd {
	n, room := s.nearby, s.env.Room
	turn := n.asked.Add(1)
	return tea.Tick(widget.Quiet, func(time.Time) tea.Msg {
		if n.asked.Load() != turn {
			return nil
		}
		return n.about(room, line, id)
	})
}

// refresh lets the index know what was just saved, so that likely twins get their sign.
func (s *Screen) refresh() tea.Cmd {
	n, room := s.nearby, s.env.Room
	return func() tea.Msg {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.catchUp(room)
		return freshMsg{}
	}
}

// least is the number of letters from which a line can be close to anything.
const least = 8

// lookAround asks about what is being typed.
func (s *Screen) lookAround() tea.Cmd {
	line := s.line.Value()
	if s.line.Len() < least {
		s.close, s.lineKinds = nil, nil
		s.nearby.asked.Add(1)
		return nil
	}
	return s.inquire(line, s.rewording)
}

// lookAt asks about the idea under the cursor, when the cursor has come to another one.
func (s *Screen) lookAt() tea.Cmd {
	r, ok := s.current()
	if !ok || s.env.Salle || r.id == s.asked {
		return nil
	}
	s.asked, s.close, s.likely = r.id, nil, nil
	return s.inquire(r.words, r.id)
}

// heard takes an answer, if it is still about what people look at.
func (s *Screen) heard(msg closeMsg) {
	switch s.now() {
	case capturing:
		if msg.line == s.line.Value() {
			s.close, s.lineKinds = msg.found, msg.kinds
		}
	case sorting, reading:
		if r, ok := s.current(); ok && r.id == msg.about {
			s.close, s.likely = msg.found, msg.themes
		}
	case searching, naming, forming, filling:
	}
	s.Sync()
}

// closeOnes marks the ideas that have a likely twin. When the index is being filled the
// marks wait for the next change.
func (s *Screen) closeOnes() {
	if s.env.Salle || !s.nearby.mu.TryLock() {
		return
	}
	defer s.nearby.mu.Unlock()
	for i := range s.view.rows {
		s.view.rows[i].near = s.nearby.close[s.view.rows[i].id]
	}
}
