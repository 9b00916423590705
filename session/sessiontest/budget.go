package sessiontest

import (
	"testing"
	"time"
)

// Budget reports how much of a limit one turn of a benchmark took, in percent: under 100
// holds. It is called behind the loop.
func Budget(b *testing.B, limit time.Duration) {
	b.Helper()
	turn := b.Elapsed() / time.Duration(max(1, b.N))
	b.ReportMetric(100*float64(turn)/float64(limit), "%-of-budget")
}
