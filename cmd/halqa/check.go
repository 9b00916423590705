package main

import (
	"github.com/spf13/cobra"

	"halqa/store"
)

// problem is one finding of check.
type problem struct {
	Code  string `json:"code"`
	Where string `json:"where"`
}

// checkCommand reads a whole file without opening it and says what is wrong.
func (a *app) checkCommand() *cobra.Command {
	w := a.words.Command
	var strict, asJSON bool
	c := &cobra.Command{
		Use: "check " + w.File, Short: w.Check, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			report, err := store.Verify(args[0])
			if err != nil {
				return err
			}
			problems := []problem{}
			for _, p := range report.Problems {
				problems = append(problems, problem{p.Code, p.Where})
			}
			if strict {
				problems = append(problems, a.conflicts(args[0])...)
			}
			return a.reportCheck(report, problems, strict, asJSON)
		},
	}
	c.Flags().BoolVar(&strict, "strict", false, w.StrictFlag)
	c.Flags().BoolVar(&asJSON, "json", false, w.JSONFlag)
	return c
}

func (a *app) reportCheck(report store.Report, problems []problem, strict, asJSON bool) error {
	if asJSON {
		err := a.printJSON(struct {
			Format    int       `json:"format"`
			Encrypted bool      `json:"encrypted"`
			Events    int       `json:"events"`
			Authentic *bool     `json:"authentic"`
			Problems  []problem `json:"problems"`
		}{report.Format, false, report.Events, nil, problems})
		if err != nil {
			return err
		}
	} else {
		for _, p := range problems {
			a.tell("%s  %s", p.Code, p.Where)
		}
		if len(problems) == 0 {
			a.tell(a.words.Command.Sound, report.Path, report.Events)
		}
	}
	if strict && len(problems) > 0 {
		return &exit{code: exitFindings}
	}
	return nil
}

// conflicts are the fields that two rooms changed without knowing of each other.
func (a *app) conflicts(path string) []problem {
	r, file, err := a.look(path)
	if err != nil {
		return []problem{{"locked", path}}
	}
	defer done(file)
	var problems []problem
	for _, c := range r.Conflicts() {
		problems = append(problems, problem{"conflict", nameOf(r, c.Item) + " " + c.Field})
	}
	return problems
}
