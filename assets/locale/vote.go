package locale

// Vote are the words of its screen.
type Vote struct{}

var (
	voteFR = Vote{}
	voteAR = Vote{}
	voteEN = Vote{}
)
