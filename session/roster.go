package session

import (
	"slices"

	"halqa/session/privacy"
)

// Person takes part in the retreat. The file counts no contributions per person, and holds
// no need of theirs: needs are counted by half-day, see [Access].
type Person struct {
	Item
	Code      string // P07: what the room sees
	Name      string
	College   string
	Role      string
	Team      string
	Languages []string
	Sex       string
	Leads     string            // the team this person manages
	Apart     []ID              // people to keep in other groups
	Presence  map[string]string // by half-day, see HalfDay
}

// The marks of presence.
const (
	Present = "present"
	Late    = "late"
	Absent  = "absent"
)

var personType = &Type{
	Name: "person", Prefix: "P", Digits: 2,
	empty: func() Entity { return new(Person) },
	roll:  func(r *Retreat) roll { return &r.people },
	Fields: []Field{
		line("code", privacy.Internal, func(p *Person) *string { return &p.Code }),
		purged(line("name", privacy.Confidential, func(p *Person) *string { return &p.Name })),
		line("college", privacy.Internal, func(p *Person) *string { return &p.College }),
		purged(line("role", privacy.Confidential, func(p *Person) *string { return &p.Role })),
		line("team", privacy.Confidential, func(p *Person) *string { return &p.Team }),
		purged(words("languages", privacy.Confidential, func(p *Person) *[]string { return &p.Languages })),
		purged(line("sex", privacy.Confidential, func(p *Person) *string { return &p.Sex })),
		line("leads", privacy.Confidential, func(p *Person) *string { return &p.Leads }),
		purged(refs("apart", privacy.Confidential, func(p *Person) *[]ID { return &p.Apart })),
		purged(marks("presence", privacy.Confidential, []string{Present, Late, Absent},
			func(p *Person) *map[string]string { return &p.Presence })),
	},
}

// HalfDay names the morning or the afternoon of a day of facilitation: 1m, 1a, 2m and so on.
func HalfDay(day int, afternoon bool) string {
	if afternoon {
		return string(rune('0'+day)) + "a"
	}
	return string(rune('0'+day)) + "m"
}

// Here reports whether the person came to the half-day, on time or not.
func (p *Person) Here(half string) bool {
	mark := p.Presence[half]
	return mark == Present || mark == Late
}

// People lists who takes part, in the order of their codes.
func (r *Retreat) People() []*Person { return r.people.live }

// PersonCoded is the person with a code such as P07.
func (r *Retreat) PersonCoded(code string) (*Person, bool) {
	i := slices.IndexFunc(r.people.live, func(p *Person) bool { return p.Code == code })
	if i < 0 {
		return nil, false
	}
	return r.people.live[i], true
}

// Attendance counts who came to a half-day, by college.
func (r *Retreat) Attendance(half string) map[string]int {
	present := map[string]int{}
	for _, p := range r.people.live {
		if p.Here(half) {
			present[p.College]++
		}
	}
	return present
}

// Enrolled counts the people of each college.
func (r *Retreat) Enrolled() map[string]int {
	all := map[string]int{}
	for _, p := range r.people.live {
		all[p.College]++
	}
	return all
}
