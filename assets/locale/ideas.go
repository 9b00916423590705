package locale

// Ideas are the words of its screen.
type Ideas struct{}

var (
	ideasFR = Ideas{}
	ideasAR = Ideas{}
	ideasEN = Ideas{}
)
