package groups

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/sheet"
)

// filed is what the sheet of a person shows that is more than a field.
type filed struct {
	id    session.ID
	code  string
	langs []string
	apart string // codes
	teams []string
}

// openPerson opens the sheet of the person under the cursor.
func (s *Screen) openPerson() tea.Cmd {
	i := s.list.Cursor()
	if i < 0 {
		return nil
	}
	s.zone, s.filed = filing, filed{id: s.people[i].id}
	s.file.Edit(s.filed.id)
	s.Sync()
	return nil
}

// readFile takes the sheet of a person from the retreat. A person who was withdrawn has
// none.
func (s *Screen) readFile(r *session.Retreat) {
	p, ok := r.Item(s.filed.id).(*session.Person)
	if !ok || p.Gone {
		s.zone = attending
		return
	}
	s.filed.code, s.filed.langs, s.filed.teams = p.Code, slices.Clone(p.Languages), nil
	var apart []string
	for _, other := range r.People() {
		if slices.Contains(p.Apart, other.ID) {
			apart = append(apart, other.Code)
		}
		if other.Team != "" && !slices.Contains(s.filed.teams, other.Team) {
			s.filed.teams = append(s.filed.teams, other.Team)
		}
	}
	slices.Sort(s.filed.teams)
	s.filed.apart = strings.Join(apart, " ")
	s.file.Show(r, s.personSpecs())
}

// personSpecs are the fields of a person's sheet, in order.
func (s *Screen) personSpecs() []sheet.Spec {
	w := s.env.Words.Groups
	colleges := make([]sheet.Choice, len(s.colleges))
	for i, c := range s.colleges {
		colleges[i] = sheet.Choice{Value: c.code, Word: c.name}
	}
	leads := []sheet.Choice{{Word: w.NobodyYet}}
	for _, team := range s.filed.teams {
		leads = append(leads, sheet.Choice{Value: team, Word: team})
	}
	signs := make([]string, 0, len(speech))
	for _, l := range speech {
		if slices.Contains(s.filed.langs, l.code) {
			signs = append(signs, l.code)
		}
	}
	return []sheet.Spec{
		{Field: "name", Quick: true},
		{Field: "code"},
		{Field: "college", Choices: colleges, Air: true},
		{Field: "languages", Opens: true, Text: strings.Join(signs, "   ")},
		{Field: "role"},
		{Field: "team"},
		{Field: "leads", Choices: leads},
		{Field: "apart", Opens: true, Text: s.filed.apart},
		{Field: "sex", Choices: []sheet.Choice{{Word: w.NobodyYet}, {Value: "F", Word: w.Women}, {Value: "H", Word: w.Men}}},
	}
}

// speech are the languages of the retreat and the signs for them.
var speech = []struct{ code, sign string }{{"fr", "f"}, {"ar", "ع"}}

// openField is ⏎ on a field that is more than a line: languages go round, and whoever is
// to sit elsewhere is asked for.
func (s *Screen) openField(field string) tea.Cmd {
	if field == "apart" {
		s.ask = fromWhom
		s.line.SetValue(s.filed.apart)
		return nil
	}
	next := map[int][]string{0: {"fr"}, 1: {"ar"}, 2: {"fr", "ar"}, 3: nil}
	at := 0
	for i, l := range speech {
		if slices.Contains(s.filed.langs, l.code) {
			at += 1 << i
		}
	}
	s.filed.langs = next[at] // a second key must not repeat the first
	return s.env.Do(nil, session.Speak{Person: s.filed.id, Languages: next[at]})
}
