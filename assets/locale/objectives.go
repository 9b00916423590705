package locale

// Objectives are the words of its screen.
type Objectives struct{}

var (
	objectivesFR = Objectives{}
	objectivesAR = Objectives{}
	objectivesEN = Objectives{}
)
