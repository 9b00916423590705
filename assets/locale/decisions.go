package locale

// Decisions are the words of its screen.
type Decisions struct{}

var (
	decisionsFR = Decisions{}
	decisionsAR = Decisions{}
	decisionsEN = Decisions{}
)
