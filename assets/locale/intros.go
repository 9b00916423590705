package locale

// What to do on each screen, by the digit that opens it.
var (
	introsFR = map[string]string{}
	introsAR = map[string]string{}
	introsEN = map[string]string{}
)
