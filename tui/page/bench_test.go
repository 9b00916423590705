package page_test

import (
	"fmt"
	"testing"

	"halqa/tui/page"
)

// crowd fills every row with ideas in two languages, as the fullest list does.
func crowd(p page.Page) {
	ideas := []string{
		"Repérer les mineurs isolés dès la gare routière, la nuit aussi",
		"مرافقة القاصرين إلى المستشفى ومتابعة حالتهم بعد الخروج",
		"Convention avec la maison des jeunes : vingt places pour l'hiver",
		"اتفاقية مع التكوين المهني لفائدة الشباب، بغلاف 180 000 درهم",
	}
	for col := range p.W/70 + 1 {
		a := p.Sub(col*72, 0, 70, p.H)
		for y := range p.H {
			a.Put(2, y, 3, fmt.Sprint(y), page.Label, page.End)
			a.Strip(6, y, "≈", page.Warn)
			a.Say(8, y, a.W-12, ideas[y%len(ideas)], page.Body)
			a.Put(a.W-3, y, 3, "12", page.Body.Bold(), page.End)
		}
		a.Cursor(4)
	}
}

// benchmarkFrame draws and renders whole frames, as for every key.
func benchmarkFrame(b *testing.B, w, h int, rtl bool, draw func(page.Page)) {
	b.Helper()
	b.ReportAllocs()
	p := page.New(w, h, rtl)
	for b.Loop() {
		p = p.Reset(w, h, rtl)
		draw(p)
		_ = p.Render(page.Dark())
	}
}

// The budget of a filled page is 0.25 ms at 100×30 and 1 ms at 220×60.
func BenchmarkCrowd100x30(b *testing.B)   { benchmarkFrame(b, 100, 30, false, crowd) }
func BenchmarkCrowd220x60(b *testing.B)   { benchmarkFrame(b, 220, 60, false, crowd) }
func BenchmarkSession100x30(b *testing.B) { benchmarkFrame(b, 100, 30, true, session) }

// BenchmarkFirstFrame220x60 lays out every text anew, as after a screen change.
func BenchmarkFirstFrame220x60(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		p := page.New(220, 60, false)
		crowd(p)
		_ = p.Render(page.Dark())
	}
}
