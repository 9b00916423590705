//go:build unix

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// onResize tells the size of the terminal each time it changes, until still is called.
func onResize(size func() (w, h int)) (sizes <-chan [2]int, still func()) {
	signals, out, done := make(chan os.Signal, 1), make(chan [2]int, 1), make(chan struct{})
	signal.Notify(signals, syscall.SIGWINCH)
	go func() {
		for {
			select {
			case <-signals:
				w, h := size()
				select {
				case out <- [2]int{w, h}:
				case <-done:
					return
				}
			case <-done:
				return
			}
		}
	}()
	return out, func() {
		signal.Stop(signals)
		close(done)
	}
}
