package smart_test

import (
	"testing"

	"halqa/session/smart"
)

func BenchmarkCheck(b *testing.B) {
	for _, o := range []smart.Objective{frenchObjective(), arabicObjective()} {
		b.Run(o.Lang, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				smart.Check(o, plan())
			}
		})
	}
}
