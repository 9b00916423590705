// Command halqa is a workspace in the terminal for a strategic retreat of three days.
//
// main only gathers what a process has of the world; [run] does the work and says how
// it ended. Each command has a file of its own. Results go to stdout, sentences for
// people to stderr; --json prints exactly one JSON value (log: one per line).
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"
)

// version is set by the linker at a release.
var version = "dev"

// unhurried is how long the garbage collector may wait: what is read at the start stays,
// and collecting it would only delay the first frame.
const unhurried = 200 * time.Millisecond

func main() {
	percent := debug.SetGCPercent(-1)
	time.AfterFunc(unhurried, func() {
		debug.SetGCPercent(percent)
		debug.FreeOSMemory() // what reading took is not needed again
	})
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	code := run(ctx, os.Args[1:], world{
		in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.LookupEnv, now: time.Now,
		terminal: term.IsTerminal(os.Stdin.Fd()) && term.IsTerminal(os.Stdout.Fd()),
		size:     terminalSize, raw: rawTerminal, secret: secretLine(),
	})
	stop()
	os.Exit(code)
}

// terminalSize asks the system for the size of the terminal.
func terminalSize() (w, h int) {
	w, h, err := term.GetSize(os.Stdout.Fd())
	if err != nil {
		return 0, 0
	}
	return w, h
}

// rawTerminal makes the terminal hand every key over as it comes, until back is called.
func rawTerminal() (back func(), err error) {
	before, err := term.MakeRaw(os.Stdin.Fd())
	if err != nil {
		return nil, err
	}
	return func() { _ = term.Restore(os.Stdin.Fd(), before) }, nil // the process ends
}

// secretLine reads a line without showing it, where people can read the question and
// type the answer.
func secretLine() func() (string, error) {
	if !term.IsTerminal(os.Stdin.Fd()) || !term.IsTerminal(os.Stderr.Fd()) {
		return nil
	}
	return func() (string, error) {
		line, err := term.ReadPassword(os.Stdin.Fd())
		_, _ = os.Stderr.WriteString("\n") // the line that people ended is not shown
		return string(line), err
	}
}
