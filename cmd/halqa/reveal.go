package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
)

// reveal opens a folder in the file manager of this machine, and does not wait for it.
func reveal(folder string) error {
	name := "xdg-open"
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name = "explorer"
	default:
		if os.Getenv("DISPLAY")+os.Getenv("WAYLAND_DISPLAY") == "" {
			return fmt.Errorf("open %s: no screen to open it on", folder)
		}
	}
	program := exec.Command(name, folder)
	if err := program.Start(); err != nil {
		return fmt.Errorf("open %s: %w", folder, err)
	}
	go func() { _ = program.Wait() }() // how it ends is its own affair
	return nil
}
