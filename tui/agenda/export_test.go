package agenda

// What tests need to see of the clock.
var (
	Figure = figure
	Steady = steady
)
