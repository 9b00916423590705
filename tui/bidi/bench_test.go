package bidi_test

import (
	"testing"

	"halqa/tui/bidi"
)

const (
	arabicLine = "تعزيز حماية الأطفال والشباب المهاجرين في مدينة وجدة من خلال شراكة مع MS2 في 2027 (السنة)"
	frenchLine = "Renforcer la protection des enfants et jeunes migrants à Oujda avec le projet EJM"
)

func BenchmarkRenderFrench(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		bidi.Render(frenchLine, bidi.Options{})
	}
}

func BenchmarkRenderArabic(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		bidi.Render(arabicLine, bidi.Options{})
	}
}

func BenchmarkRenderStyledArabic(b *testing.B) {
	s := "\x1b[1;31m" + arabicLine[:60] + "\x1b[m" + arabicLine[60:]
	b.ReportAllocs()
	for b.Loop() {
		bidi.Render(s, bidi.Options{})
	}
}

func BenchmarkFitFrench(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		bidi.Fit(frenchLine, bidi.Options{Width: 90})
	}
}

func BenchmarkFitArabic(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		bidi.Fit(arabicLine, bidi.Options{Width: 90})
	}
}

func BenchmarkBlockArabic(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		block(arabicLine, bidi.Options{Width: 30})
	}
}

func TestFrenchCostsNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { bidi.Render(frenchLine, bidi.Options{}) }); n != 0 {
		t.Errorf("a French line allocates %v times", n)
	}
}
