package main

import (
	"errors"

	"github.com/spf13/cobra"

	"halqa/store"
)

// problem is one finding of check.
type problem struct {
	Code  string `json:"code"`
	Where string `json:"where"`
}

// checked is what check prints for programs.
type checked struct {
	Format    int       `json:"format"`
	Encrypted bool      `json:"encrypted"`
	Events    int       `json:"events"`
	Authentic *bool     `json:"authentic"` // nil when nobody can know
	Problems  []problem `json:"problems"`
}

// checkCommand reads a whole file without opening it and says what is wrong.
func (a *app) checkCommand() *cobra.Command {
	w := a.words.Command
	var strict, asJSON bool
	c := &cobra.Command{
		Use: "check " + w.File, Short: w.Check, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			report, err := a.verify(args[0])
			if errors.Is(err, store.ErrForged) && asJSON {
				return errors.Join(err, a.printForged(report))
			}
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
		err := a.printJSON(checked{report.Format, report.Encrypted, report.Events, authentic(report), problems})
		if err != nil {
			return err
		}
	} else {
		for _, p := range problems {
			a.tell("%s  %s", p.Code, p.Where)
		}
		if len(problems) == 0 {
			sound := a.words.Command.Sound
			if report.Encrypted {
				sound += a.words.Secret.Encrypted
			}
			a.tell(sound, report.Path, report.Events)
		}
	}
	if strict && len(problems) > 0 {
		return &exit{code: exitFindings}
	}
	return nil
}

// verify opens every value of an encrypted file when its passphrase is at hand, and only
// looks at pages and checksums otherwise: nobody is asked.
func (a *app) verify(path string) (store.Report, error) {
	if secret, _ := a.env(envSecret); secret != "" {
		return store.Authenticate(path, secret)
	}
	return store.Verify(path)
}

// authentic says whether every value was written with the key of the file; nil when
// nobody can know.
func authentic(report store.Report) *bool {
	if !report.Opened {
		return nil
	}
	return &report.Opened
}

// printForged says of a file that somebody who has not its key changed it.
func (a *app) printForged(report store.Report) error {
	no := false
	return a.printJSON(checked{report.Format, true, report.Events, &no, []problem{{"forged", report.Path}}})
}

// conflicts are what people have to decide: fields that two rooms changed without knowing
// of each other, and personal data kept for too long.
func (a *app) conflicts(path string) []problem {
	r, file, err := a.look(path)
	if err != nil {
		return []problem{{"locked", path}}
	}
	defer done(file)
	var problems []problem
	for _, c := range r.Conflicts() {
		problems = append(problems, problem{"conflict", nameOf(r, c.Item) + " " + conflictField(&c)})
	}
	if r.PurgeOverdue(a.now()) {
		due, _ := r.Profile().PurgeDue()
		problems = append(problems, problem{"retention", string(due)})
	}
	return problems
}
