package ideas

import (
	"strings"

	"halqa/session"
	"halqa/session/privacy/scan"
)

// watch remembers what was found in each idea that may name somebody, so that words are
// scanned once and not at every change of the retreat.
type watch struct {
	people string // the roster by which ideas were scanned
	seen   map[session.ID]seen
}

type seen struct {
	text, translation string
	hits              []scan.Hit // in the text
	flagged           bool
}

// meet forgets everything when the roster is another one.
func (w *watch) meet(r *session.Retreat) {
	var b strings.Builder
	for _, p := range r.People() {
		b.WriteString(p.Name + "\n")
	}
	if people := b.String(); w.seen == nil || people != w.people {
		w.people, w.seen = people, map[session.ID]seen{}
	}
}

// look scans an idea, unless it was scanned in these words.
func (w *watch) look(g *session.Guard, i *session.Idea) seen {
	s, ok := w.seen[i.ID]
	if !ok || s.text != i.Text || s.translation != i.Translation {
		s = seen{text: i.Text, translation: i.Translation, hits: g.Scan(i.Text)}
		s.flagged = len(s.hits) > 0 || len(g.Scan(i.Translation)) > 0
		w.seen[i.ID] = s
	}
	return s
}
