package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"
)

// versionCommand says which halqa this is.
func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: a.words.Command.Version, Args: a.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(a.out, "halqa %s %s/%s\n", version, runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
}
