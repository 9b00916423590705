package main

import (
	"io"

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
	c.Flags().Bool("json", false, w.JSONFlag)
	return c
}
