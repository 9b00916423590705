package main

import "time"

// glance is how often the size of a console is looked at: Windows tells nobody of it but
// who reads its console events, which a window that carries bytes does not.
const glance = 250 * time.Millisecond

// onResize tells the size of the terminal each time it changes, until still is called.
func onResize(size func() (w, h int)) (sizes <-chan [2]int, still func()) {
	out, done := make(chan [2]int, 1), make(chan struct{})
	go func() {
		ticker := time.NewTicker(glance)
		defer ticker.Stop()
		w, h := size()
		last := [2]int{w, h}
		for {
			select {
			case <-ticker.C:
				w, h := size()
				if now := [2]int{w, h}; now != last {
					last = now
					out <- now
				}
			case <-done:
				return
			}
		}
	}()
	return out, func() { close(done) }
}
