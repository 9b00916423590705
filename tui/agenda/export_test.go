package agenda

// What tests need to see of the clock.
var (
	Figure = figure
	Steady = steady
	// Landing is how long before the end seconds are shown.
	Landing = seconds
)
