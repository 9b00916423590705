//go:build unix

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// onSuspend calls f when the system asks the process to stop for a while, with what then
// stops it. The returned function ends the watch.
//
// A signal that Go has caught once does not stop the process any more, whatever is done
// about it later; hence the other one, which nobody can catch.
func onSuspend(f func(stop func() error)) (end func()) {
	signals, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(signals, syscall.SIGTSTP)
	go func() {
		for {
			select {
			case <-signals:
				f(stop)
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

// stop stops the process and returns when it goes on. The system stops one thread after
// the other, so that this one may still run for a while.
func stop() error {
	goesOn := make(chan os.Signal, 1)
	signal.Notify(goesOn, syscall.SIGCONT)
	defer signal.Stop(goesOn)
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGSTOP); err != nil {
		return err
	}
	<-goesOn
	return nil
}
