package locale

// Groups are the words of its screen.
type Groups struct{}

var (
	groupsFR = Groups{}
	groupsAR = Groups{}
	groupsEN = Groups{}
)
