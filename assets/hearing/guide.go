// Package hearing holds the guides of the interviews and focus groups that come before a
// retreat, in French and in Arabic: what is said first, how consent is asked for, the
// questions, and how to close.
//
// No question asks for a name, an exact age or a story of one's own.
package hearing

//go:generate go run halqa/assets/internal/gen hearing

// Text is one sentence in both languages.
type Text struct{ FR, AR string }

// In is the text in a language, the French one where there is none.
func (t Text) In(lang string) string {
	if lang == "ar" && t.AR != "" {
		return t.AR
	}
	return t.FR
}

// List is a list in both languages.
type List struct{ FR, AR []string }

// In is the list in a language.
func (l List) In(lang string) []string {
	if lang == "ar" && len(l.AR) > 0 {
		return l.AR
	}
	return l.FR
}

// Guide is the guide of one category of people.
type Guide struct {
	Category  string // board, team, partners or people
	Title     Text
	Minutes   int
	Say       Text // read aloud before anything else
	Consent   List // steps of the procedure
	Questions []Text
	Close     Text
}
