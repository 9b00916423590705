package locale

// Command are the words of the command line.
type Command struct{}

var (
	commandFR = Command{}
	commandAR = Command{}
	commandEN = Command{}
)
