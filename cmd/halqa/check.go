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

	Validation *checkedPlan `json:"validation,omitempty"` // where it was asked for
}

// checkOrder is what check was asked for.
type checkOrder struct {
	strict, validation, text, asJSON bool
	exported                         string
}

// checkCommand reads a whole file without opening it and says what is wrong.
func (a *app) checkCommand() *cobra.Command {
	w := a.words.Command
	var o checkOrder
	c := &cobra.Command{
		Use: "check " + w.File, Short: w.Check, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if o.text {
				return a.printPlanText(args[0])
			}
			report, err := a.verify(args[0])
			if errors.Is(err, store.ErrForged) && o.asJSON {
				return errors.Join(err, a.printForged(report))
			}
			if err != nil {
				return err
			}
			problems := []problem{}
			for _, p := range report.Problems {
				problems = append(problems, problem{p.Code, p.Where})
			}
			if o.strict {
				problems = append(problems, a.conflicts(args[0])...)
			}
			if o.validation || o.exported != "" {
				return a.reportValidation(args[0], report, problems, o)
			}
			return a.reportCheck(report, problems, o.strict, o.asJSON)
		},
	}
	c.Flags().BoolVar(&o.strict, "strict", false, w.StrictFlag)
	c.Flags().BoolVar(&o.validation, "validation", false, a.words.Feedback.ValidationFlag)
	c.Flags().BoolVar(&o.text, "text", false, a.words.Feedback.TextFlag)
	c.Flags().StringVar(&o.exported, "exported", "", a.words.Feedback.ExportedFlag)
	c.Flags().BoolVar(&o.asJSON, "json", false, w.JSONFlag)
	return c
}

// reportValidation says whether the plan of a file is the one that was adopted.
func (a *app) reportValidation(path string, report store.Report, problems []problem, o checkOrder) error {
	plan, found, err := a.checkValidation(path, o.exported)
	if err != nil {
		return err
	}
	if o.asJSON {
		all := checked{report.Format, report.Encrypted, report.Events, authentic(report), append(problems, found...), plan}
		if err := a.printJSON(all); err != nil {
			return err
		}
	} else {
		a.tellValidation(plan, found)
	}
	if len(found) > 0 || o.strict && len(problems) > 0 {
		return &exit{code: exitFindings}
	}
	return nil
}

func (a *app) reportCheck(report store.Report, problems []problem, strict, asJSON bool) error {
	if asJSON {
		err := a.printJSON(checked{report.Format, report.Encrypted, report.Events, authentic(report), problems, nil})
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
	return a.printJSON(checked{report.Format, true, report.Events, &no, []problem{{"forged", report.Path}}, nil})
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
