package technique

import "slices"

// Text is one sentence in the languages of the cards. English is there for names and
// purposes only.
type Text struct{ FR, AR, EN string }

// In is the text in a language (fr, ar or en), the French one where there is none.
func (t Text) In(lang string) string {
	switch {
	case lang == "ar" && t.AR != "":
		return t.AR
	case lang == "en" && t.EN != "":
		return t.EN
	}
	return t.FR
}

// List is a list in the languages of the cards.
type List struct{ FR, AR []string }

// In is the list in a language, the French one where there is none.
func (l List) In(lang string) []string {
	if lang == "ar" && len(l.AR) > 0 {
		return l.AR
	}
	return l.FR
}

// Size is a number of people, from Min to Max; both 0 when it does not matter.
type Size struct{ Min, Max int }

// Step is one step of a technique.
type Step struct {
	Minutes int // at least 1
	FR, AR  string
}

// In is what is done in the step, in a language.
func (s Step) In(lang string) string { return Text{FR: s.FR, AR: s.AR}.In(lang) }

// Card is one technique.
type Card struct {
	ID        string
	Name      Text
	Origin    string // who made it known
	Purpose   Text
	When      Text
	Group     Size // people in the room
	Table     Size // people of a subgroup
	Minutes   int  // the sum of the steps
	Say       Text // read aloud to the room
	Steps     []Step
	Material  List
	Outputs   List
	Hierarchy Text // the trap of rank
	Languages Text // the trap of two languages
	Care      Text // the trap of exposing people
	Variants  []Text
	Sessions  []string // codes of the model agenda in which it serves
}

// ByID is the card called id.
func ByID(id string) (Card, bool) {
	i := slices.IndexFunc(Cards, func(c Card) bool { return c.ID == id })
	if i < 0 {
		return Card{}, false
	}
	return Cards[i], true
}

// For is the card that serves a session of the model agenda.
func For(code string) (Card, bool) {
	i := slices.IndexFunc(Cards, func(c Card) bool { return slices.Contains(c.Sessions, code) })
	if i < 0 || code == "" {
		return Card{}, false
	}
	return Cards[i], true
}
