//go:build !windows

package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// nobody is the user without rights to whom root gives way: folders that take no
// writing take it from root all the same.
const nobody = 65534

// halqas are the program as it runs on machines that are not as they should be.
func halqas() map[string]func() {
	return map[string]func(){
		"halqa": main, "halqa-unprivileged": unprivileged, "halqa-cramped": cramped, "halqa-hosting": hostUntilKilled,
	}
}

// unprivileged is halqa as somebody who may not write everywhere.
func unprivileged() {
	if os.Getuid() == 0 {
		if err := syscall.Setuid(nobody); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(99)
		}
	}
	main()
}

// cramped is halqa on a medium on which no file may grow over 300,000 bytes: a new
// retreat fits, a consultation does not.
func cramped() {
	signal.Ignore(syscall.SIGXFSZ)
	limit := syscall.Rlimit{Cur: 300_000, Max: 300_000}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(99)
	}
	main()
}
