package ideas

import (
	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/sheet"
)

// detail opens the card of the idea under the cursor: its words in both languages, and
// for what was parked who takes it and what became of it.
func (s *Screen) detail() tea.Cmd {
	r, ok := s.current()
	if !ok {
		return nil
	}
	s.zone = filling
	s.card.Edit(r.id)
	s.Sync()
	return nil
}

// specs are the fields of the card. What only belongs to parked items comes first there.
func (s *Screen) specs() []sheet.Spec {
	var kinds []string
	for _, k := range session.IdeaKinds() {
		kinds = append(kinds, string(k))
	}
	words := []sheet.Spec{
		{Field: "text", Large: true, Twin: "translation", Hint: s.env.Words.Fields["idea.text"]},
		{Field: "translation", Large: true, Quiet: true, Twin: "text", Hint: s.env.Words.Sheet().ToTranslate},
	}
	fate := []sheet.Spec{
		{Field: "owner", Air: true},
		{Field: "answer"},
		{Field: "fate", Choices: sheet.Choices(s.env.Words.Document.Fates, "", string(session.Kept), string(session.Dropped), string(session.Settled))},
	}
	place := []sheet.Spec{
		{Field: "kind", Air: true, Choices: sheet.Choices(s.env.Words.Kinds, kinds...)},
		{Field: "group"},
		{Field: "novel"},
	}
	if s.kind() == session.Parking {
		return append(append(words, fate...), place...)
	}
	return append(append(words, place...), fate...)
}

func (s *Screen) keyFilling(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	used, cmd := s.card.Update(msg)
	if !used && keys.Rest(msg) == "esc" {
		s.zone = sorting
		s.Sync()
		return true, cmd
	}
	return used, cmd
}
