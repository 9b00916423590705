package groups

import (
	"cmp"
	"slices"
	"strings"

	"halqa/session"
	"halqa/tui/sheet"
)

// college is what the screen shows of one.
type college struct{ code, name string }

// voices counts what a table said: never who.
type voices struct {
	all, french, arabic int
	sides               map[session.Perspective]int
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	s.env.Room.Read(s.read)
	s.list.SetLen(len(s.people))
	s.wants.SetLen(len(s.needs))
	s.col = max(0, min(s.col, len(s.tables)-1))
	if s.col < len(s.tables) {
		s.row = max(0, min(s.row, len(s.tables[s.col].members)-1))
	}
	if s.zone == noting && len(s.tables) == 0 {
		s.zone = tables
	}
}

// read takes from the retreat what the screen shows.
func (s *Screen) read(r *session.Retreat) {
	s.date(r)
	s.readColleges(r)
	s.readPeople(r)
	s.present, s.members, s.quorum = r.Attendance(s.halfDay()), r.Enrolled(), r.Profile().Quorum
	s.readNeeds(r)
	s.readTables(r)
	switch s.zone {
	case noting:
		s.sheet.Show(r, s.groupSpecs())
	case filing:
		s.readFile(r)
	case attending, providing, tables, balancing:
	}
}

func (s *Screen) readColleges(r *session.Retreat) {
	s.colleges = s.colleges[:0]
	for _, code := range r.CollegeCodes() {
		s.colleges = append(s.colleges, college{code, cmp.Or(s.env.Pick(r.CollegeName(code)), s.env.College(code))})
	}
}

func (s *Screen) readPeople(r *session.Retreat) {
	half := s.halfDay()
	s.people = s.people[:0]
	for _, p := range r.People() {
		shown := person{id: p.ID, code: p.Code, college: p.College}
		if !s.env.Salle {
			shown.name, shown.langs, shown.mark = p.Name, slices.Clone(p.Languages), p.Presence[half]
		}
		s.people = append(s.people, shown)
	}
	slices.SortStableFunc(s.people, func(a, b person) int { return strings.Compare(a.code, b.code) })
}

func (s *Screen) readNeeds(r *session.Retreat) {
	s.needs = s.needs[:0]
	if s.env.Salle {
		return
	}
	for _, n := range r.Access() {
		shown := need{id: n.ID, text: n.Text, counts: map[string]int{}}
		for half, count := range n.Counts {
			shown.counts[half] = count
		}
		s.needs = append(s.needs, shown)
	}
}

// readTables takes the groups of the round that is shown.
func (s *Screen) readTables(r *session.Retreat) {
	s.on, s.rounds = r.Round(), r.Rounds()
	if s.view > s.rounds || s.view == s.on {
		s.view = 0
	}
	s.round = s.on
	if s.view > 0 && !s.env.Salle {
		s.round = s.view
	}
	s.tables, s.seating = s.tables[:0], nil
	if !s.env.Salle {
		s.seating = r.SeatingOf(s.round)
	}
	said := voicesOf(r)
	for _, g := range r.GroupsOf(s.round) {
		t := table{id: g.ID, number: g.Number, turn: g.Turn, theme: s.env.Pick(g.ThemeFR, g.ThemeAR), voices: said[g.Number]}
		s.first, s.seed = cmp.Or(g.Series, g.Round), g.Seed
		for _, id := range g.Members {
			if i := s.find(id); i >= 0 {
				member := s.people[i]
				member.locked = !s.env.Salle && slices.Contains(g.Locked, id)
				t.members = append(t.members, member)
			}
		}
		slices.SortFunc(t.members, func(a, b person) int { return strings.Compare(a.code, b.code) })
		s.tables = append(s.tables, t)
	}
}

// voicesOf counts ideas by the number of the table that said them.
func voicesOf(r *session.Retreat) map[int]voices {
	all := map[int]voices{}
	for _, i := range r.Ideas() {
		v := all[i.Group]
		v.all++
		switch i.Language {
		case "fr":
			v.french++
		case "ar", "ary-Latn":
			v.arabic++
		}
		if v.sides == nil {
			v.sides = map[session.Perspective]int{}
		}
		for _, p := range i.Perspectives {
			v.sides[p]++
		}
		all[i.Group] = v
	}
	return all
}

// groupSpecs are the fields of a group's sheet, in order.
func (s *Screen) groupSpecs() []sheet.Spec {
	members := []sheet.Choice{{Word: s.env.Words.Groups.NobodyYet}}
	for _, p := range s.tables[min(s.col, len(s.tables)-1)].members {
		word := p.code
		if p.name != "" {
			word += " " + p.name
		}
		members = append(members, sheet.Choice{Value: p.id.String(), Word: word})
	}
	return []sheet.Spec{
		{Field: "theme_fr", Quick: true},
		{Field: "theme_ar"},
		{Field: "rapporteur", Choices: members},
		{Field: "turn"},
		{Field: "question", Quick: true},
		{Field: "notes", Air: true, Quick: true},
		{Field: "outputs", Quick: true},
	}
}
