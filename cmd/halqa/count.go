package main

import (
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"halqa/session/smart"
	"halqa/session/tally/cases"
)

// tallyCommand counts a file of cases, so that anybody can check the engine.
func (a *app) tallyCommand() *cobra.Command {
	w := a.words.Command
	c := &cobra.Command{
		Use: "tally CASES.json", Short: w.Tally, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			return reading(args[0], func(r io.Reader) error {
				results, err := cases.Count(r)
				if err != nil {
					return a.fail(w.BadCases, args[0], err)
				}
				if err := a.printJSON(results); err != nil {
					return err
				}
				if results.Failed() {
					return &exit{code: exitFailed}
				}
				return nil
			})
		},
	}
	c.Flags().Bool("json", false, w.JSONFlag)
	return c
}

// lintCommand asks the SMART rules about a file of objectives.
func (a *app) lintCommand() *cobra.Command {
	w := a.words.Command
	var asJSON bool
	c := &cobra.Command{
		Use: "lint OBJECTIFS.yaml", Short: w.Lint, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			return reading(args[0], func(r io.Reader) error {
				verdicts, err := smart.Lint(r)
				if err != nil {
					return a.fail(w.BadCases, args[0], err)
				}
				return a.printJSON(verdicts)
			})
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, w.JSONFlag)
	return c
}

// reading opens a file of the user's for as long as use needs it.
func reading(path string, use func(io.Reader) error) error {
	f, err := os.Open(filepath.Clean(path))
	if err != nil {
		return err
	}
	defer done(f)
	return use(f)
}
