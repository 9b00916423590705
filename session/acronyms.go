package session

import (
	"cmp"
	"slices"

	"halqa/assets/template"
	"halqa/session/privacy"
	"halqa/session/text"
)

// Letters is an acronym with what it stands for and where it is used.
type Letters struct {
	Letters        string
	NameFR, NameAR string
	Item           ID   // the acronym or the partner that explains it, zero for none
	Uses           []ID // items in whose words it stands, in the order of their making
}

// Defined reports that somebody said what the letters stand for.
func (l Letters) Defined() bool { return l.NameFR+l.NameAR != "" }

// Acronyms lists the acronyms that stand in the words of the retreat, with what explains
// them, in alphabetical order. The words that stay in the house are not read: their
// letters would tell that they exist.
func (r *Retreat) Acronyms() []Letters {
	at := map[string]*Letters{}
	guard := r.Guard()
	for _, typ := range schema {
		for e := range typ.roll(r).each() {
			it := e.base()
			if it.Gone || !speaks(e) {
				continue
			}
			fr, ar := wording(e)
			found := text.Acronyms(fr + "\n" + ar)
			if len(found) == 0 || guard.Class(e) > privacy.Internal {
				continue
			}
			for _, letters := range found {
				l := at[letters]
				if l == nil {
					l = &Letters{Letters: letters}
					at[letters] = l
				}
				l.Uses = append(l.Uses, it.ID)
			}
		}
	}
	r.explain(at)
	all := make([]Letters, 0, len(at))
	for _, l := range at {
		all = append(all, *l)
	}
	slices.SortFunc(all, func(a, b Letters) int { return cmp.Compare(a.Letters, b.Letters) })
	return all
}

// speaks reports that the words of an item are read for acronyms: those that stand in
// documents. An acronym is no use of itself, nor are the tables of a workshop.
func speaks(e Entity) bool {
	switch e := e.(type) {
	case *Acronym, *Group:
		return false
	case *Idea:
		return e.MergedInto.IsZero()
	}
	return true
}

// explain gives acronyms what they stand for: an entry of their own first, then the name
// of the partner who is called so, then what they mean in the method.
func (r *Retreat) explain(at map[string]*Letters) {
	for _, a := range r.acronyms.live {
		if l := at[lettersOf(a.Letters)]; l != nil && !l.Defined() {
			l.NameFR, l.NameAR, l.Item = a.NameFR, a.NameAR, a.ID
		}
	}
	for _, p := range r.partners.live {
		if l := at[lettersOf(p.Letters)]; l != nil && !l.Defined() {
			l.NameFR, l.NameAR, l.Item = p.NameFR, p.NameAR, p.ID
		}
	}
	for _, k := range template.Acronyms() {
		if l := at[k.Letters]; l != nil && !l.Defined() {
			l.NameFR, l.NameAR = k.FR, k.AR
		}
	}
}

// lettersOf is an acronym as the words of a retreat are read for it.
func lettersOf(written string) string {
	if found := text.Acronyms(written); len(found) == 1 {
		return found[0]
	}
	return written
}

// dossierWording is what the items say that were gathered before the retreat.
func dossierWording(e Entity) (fr, ar string) {
	switch e := e.(type) {
	case *Document:
		return e.TitleFR, e.TitleAR
	case *Interview:
		return e.WithFR, e.WithAR
	case *FocusGroup:
		return e.PublicFR, e.PublicAR
	case *Population:
		return e.NameFR, e.NameAR
	case *Partner:
		return e.NameFR, e.NameAR
	case *Acronym:
		return e.NameFR, e.NameAR
	}
	return "", ""
}
