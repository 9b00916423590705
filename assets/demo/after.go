package demo

// Questionnaire is one handing out of a form of package survey, with its sheets as they
// are typed. Real files keep no sheets; these were never filled in.
type Questionnaire struct {
	Form    string
	Day     int    // of an end of day
	Session string // in which it is handed out
	Date    string
	Handed  int
	Counted string // the session in which its sheets are counted
	At      string // the hour of that
	Sheets  []Ballots
	Answers []Answer
	Changes []Text // what is done differently on the next day
}

// Answer is an answer in words with the theme by which it is coded.
type Answer struct{ Question, Text, Theme string }

// Support is a request for help; who asks has a role and no name.
type Support struct {
	ID, Date, At     string
	Channel, Asker   string
	Question, Answer string
	Status           string
	Minutes          int
	Remind           string
	Links            []string
}
