package locale

// Report are the words of its screen.
type Report struct{}

var (
	reportFR = Report{}
	reportAR = Report{}
	reportEN = Report{}
)
