package session

import (
	"strings"

	"halqa/session/text"
)

// Establish adds a finding, or changes the one that came in under the same reference.
// Without a source it can't be publishable.
type Establish struct {
	Text        string // in either language
	Translation string
	Kind        string
	Source      string
	Page        string
	Strength    string // strong, medium, weak or empty
	Views       []Perspective
	Publishable bool
	Sensitive   bool
	Ref         string
}

func (c Establish) plan(b *batch) {
	b.called(VerbImport)
	words := b.text(c.Text)
	if c.Publishable && strings.TrimSpace(c.Source) == "" {
		b.refuse(ErrNoSource)
	}
	id, known := b.established(c.Ref)
	if !known {
		id = b.add(findingType)
	}
	fr, ar := words, c.Translation
	if text.Dir(words) == text.RTL {
		fr, ar = ar, fr
	}
	b.sets(id, "text_fr", fr, "text_ar", ar, "lang", text.Lang(words), "kind", c.Kind, "source", c.Source, "page", c.Page,
		"strength", c.Strength, "publishable", yes(c.Publishable), "sensitive", yes(c.Sensitive), "ref", c.Ref)
	for _, p := range c.Views {
		b.set(id, "perspective/"+string(p), "1")
	}
}

// established finds the finding that came in under a reference, also earlier in the act.
func (b *batch) established(ref string) (ID, bool) {
	if ref == "" {
		return ID{}, false
	}
	if f, ok := b.FindingReferred(ref); ok {
		return f.ID, true
	}
	for _, e := range b.events {
		if e.Kind == Set && e.Field == "ref" && e.Value == ref && b.added[e.Entity] == findingType {
			return e.Entity, true
		}
	}
	return ID{}, false
}

// FindingReferred is the finding that was imported under a reference.
func (r *Retreat) FindingReferred(ref string) (*Finding, bool) {
	for _, f := range r.findings.live {
		if ref != "" && f.Ref == ref {
			return f, true
		}
	}
	return nil, false
}
