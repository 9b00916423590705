package survey

import "slices"

// Text is one sentence in the two languages of the paper.
type Text struct{ FR, AR string }

// In is the text in a language, the French one unless it is ar.
func (t Text) In(lang string) string {
	if lang == "ar" {
		return t.AR
	}
	return t.FR
}

// Question is one question of a form. One with Options is a choice, one that is Open takes
// a sentence; all others take a step of [Scale].
type Question struct {
	Code    string // J1, F09
	Level   int    // of Kirkpatrick: 1 reaction, 2 learning, 3 use
	Text    Text
	Options []Text
	Right   int // of the options, from 1
	Open    bool
}

// Answers is how many answers a closed question offers.
func (q Question) Answers() int {
	switch {
	case q.Open:
		return 0
	case len(q.Options) > 0:
		return len(q.Options)
	}
	return len(Scale)
}

// Form is one questionnaire.
type Form struct {
	Code      string // before, day, retreat, later
	Title     Text
	Questions []Question
}

// The forms by their codes.
const (
	Before  = "before"  // at the opening, to compare what people learn
	Day     = "day"     // at the end of a day
	Retreat = "retreat" // at the end of the last day
	Later   = "later"   // sixty days on
)

// Learning is the question that is asked before and after.
const Learning = "F09"

// ByCode is the form called code.
func ByCode(code string) (Form, bool) {
	i := slices.IndexFunc(Forms, func(f Form) bool { return f.Code == code })
	if i < 0 {
		return Form{}, false
	}
	return Forms[i], true
}

// Closed are the questions that are answered by a tick, in the order of the paper.
func (f Form) Closed() []Question {
	return slices.DeleteFunc(slices.Clone(f.Questions), func(q Question) bool { return q.Open })
}

// Open are the questions that are answered in words.
func (f Form) Open() []Question {
	return slices.DeleteFunc(slices.Clone(f.Questions), func(q Question) bool { return !q.Open })
}

// Question is the question called code.
func (f Form) Question(code string) (Question, bool) {
	i := slices.IndexFunc(f.Questions, func(q Question) bool { return q.Code == code })
	if i < 0 {
		return Question{}, false
	}
	return f.Questions[i], true
}
