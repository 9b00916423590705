package session

import (
	"slices"
	"strings"

	"halqa/session/text"
)

// Enrol adds a person, or updates the one with the same code.
type Enrol struct {
	Code, Name, College string // a college that is not there yet is added
	Role, Team, Sex     string
	Leads               string
	Languages           []string
	Apart               []string // codes; those not enrolled yet are passed over
	ByName              bool     // without a code, the person with the same name is updated
}

func (c Enrol) plan(b *batch) {
	b.called(VerbEnrol)
	id, known := b.enrolled(c)
	if !known {
		id = b.add(personType)
		if c.Code == "" {
			c.Code = b.events[len(b.events)-1].Value
		}
	}
	b.roster().remember(c, id)
	if c.College != "" {
		c.College = b.college(c.College)
	}
	for _, f := range [][2]string{
		{"code", c.Code},
		{"name", c.Name},
		{"college", c.College},
		{"role", c.Role},
		{"team", c.Team},
		{"sex", c.Sex},
		{"leads", c.Leads},
	} {
		if f[1] != "" { // what a list leaves out stays as it is
			b.set(id, f[0], f[1])
		}
	}
	for _, lang := range c.Languages {
		b.set(id, "languages/"+lang, "1")
	}
	for _, code := range c.Apart {
		if other, ok := b.coded(code); ok && other != id {
			b.link(id, "apart", other)
		}
	}
}

// roster is what an act has enrolled so far.
type roster struct {
	codes, names map[string]ID
	colleges     map[string]bool // by folded name
}

func (b *batch) roster() *roster {
	if b.enrolling == nil {
		b.enrolling = &roster{codes: map[string]ID{}, names: map[string]ID{}, colleges: map[string]bool{}}
	}
	return b.enrolling
}

func (r *roster) remember(c Enrol, id ID) {
	r.codes[c.Code] = id
	if name := text.Fold(c.Name); name != "" {
		r.names[name] = id
	}
}

// coded is the person with a code, also one enrolled in this act.
func (b *batch) coded(code string) (ID, bool) {
	if id, ok := b.roster().codes[code]; ok && code != "" {
		return id, true
	}
	p, ok := b.PersonCoded(code)
	if !ok || code == "" {
		return ID{}, false
	}
	return p.ID, true
}

// enrolled finds the person that is to be updated.
func (b *batch) enrolled(c Enrol) (ID, bool) {
	name := text.Fold(c.Name)
	if c.Code != "" || !c.ByName || name == "" {
		return b.coded(c.Code)
	}
	if id, ok := b.roster().names[name]; ok {
		return id, true
	}
	i := slices.IndexFunc(b.people.live, func(p *Person) bool { return text.Fold(p.Name) == name })
	if i < 0 {
		return ID{}, false
	}
	return b.people.live[i].ID, true
}

// KeepApart says with whom a person never sits, by their codes; nobody else is left of
// those said before.
type KeepApart struct {
	Person ID
	From   []string
}

func (c KeepApart) plan(b *batch) {
	b.called(VerbEdit)
	p, ok := live[*Person](b, c.Person)
	if !ok {
		return
	}
	var keep []ID
	for _, code := range c.From {
		other, ok := b.coded(strings.ToUpper(code))
		if !ok {
			other, ok = b.coded(code)
		}
		if !ok || other == p.ID {
			b.refuse(&ValueError{Field: "apart", Value: code})
			return
		}
		keep = append(keep, other)
		b.link(p.ID, "apart", other)
	}
	for _, old := range p.Apart {
		if !slices.Contains(keep, old) {
			b.set(p.ID, "apart/"+old.String(), "")
		}
	}
}

// Speak says which languages a person speaks with ease, and no others.
type Speak struct {
	Person    ID
	Languages []string
}

func (c Speak) plan(b *batch) {
	b.called(VerbEdit)
	p, ok := live[*Person](b, c.Person)
	if !ok {
		return
	}
	for _, lang := range p.Languages {
		if !slices.Contains(c.Languages, lang) {
			b.set(p.ID, "languages/"+lang, "")
		}
	}
	for _, lang := range c.Languages {
		b.set(p.ID, "languages/"+lang, "1")
	}
}
