//go:build unix

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// onSuspend calls f when the system asks the process to stop for a while. f must see to
// it that the signal comes again, which then stops the process. The returned function
// ends the watch.
func onSuspend(f func()) (end func()) {
	signals, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(signals, syscall.SIGTSTP, syscall.SIGCONT)
	go func() {
		for {
			select {
			case s := <-signals:
				if s == syscall.SIGCONT {
					signal.Notify(signals, syscall.SIGTSTP)
					continue
				}
				signal.Reset(syscall.SIGTSTP)
				f()
			case <-done:
				return
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}
