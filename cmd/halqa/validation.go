package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"halqa/session"
	"halqa/session/text/format"
)

// checkedPlan is what check says of the validation of the plan, for programs.
type checkedPlan struct {
	Record   string        `json:"record"`
	Date     session.Date  `json:"date"`
	Version  string        `json:"version"`
	Digest   string        `json:"sha256"`     // of the record
	Again    string        `json:"recomputed"` // from the journal, at that version
	Now      string        `json:"now"`        // of the plan as it stands
	Modified bool          `json:"modified"`
	Changed  []changedItem `json:"changed"`
}

// changedItem is one field of the plan that says something else since.
type changedItem struct {
	Item   string `json:"item"`
	Kind   string `json:"kind"` // changed, added or withdrawn
	Field  string `json:"field,omitempty"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// checkValidation holds the plan of a file against the record by which it was adopted,
// and an exported file against the hash that the record names.
func (a *app) checkValidation(path, exported string) (plan *checkedPlan, problems []problem, err error) {
	r, file, err := a.look(path)
	if err != nil {
		return nil, nil, err
	}
	defer done(file)
	i, ok := r.Integrity()
	if !ok {
		return nil, []problem{{"not_validated", path}}, nil
	}
	plan = &checkedPlan{
		Record: i.Validation.Short, Date: i.Validation.Date, Digest: i.Validation.Digest, Again: i.Digest, Now: i.Now,
		Modified: i.Modified(), Changed: changedItems(r, i.Amended),
	}
	if i.Version != nil {
		plan.Version = i.Version.Short
	}
	if !i.Intact() {
		problems = append(problems, problem{"history", plan.Version})
	}
	for _, c := range plan.Changed {
		problems = append(problems, problem{"modified", strings.TrimSpace(c.Item + " " + c.Field)})
	}
	if plan.Modified && len(plan.Changed) == 0 && i.Intact() {
		problems = append(problems, problem{"modified", plan.Record})
	}
	if exported == "" {
		return plan, problems, nil
	}
	data, err := a.readAll(exported)
	if err != nil {
		return nil, nil, err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != i.Validation.File {
		problems = append(problems, problem{"file", exported})
	}
	return plan, problems, nil
}

func changedItems(r *session.Retreat, all []session.PlanChange) []changedItem {
	items := []changedItem{}
	for _, c := range all {
		item := changedItem{Item: nameOf(r, c.Item)}
		switch c.Kind {
		case session.Added:
			item.Kind = "added"
		case session.Withdrawn:
			item.Kind = "withdrawn"
		case session.Altered:
			for _, f := range c.Fields {
				items = append(items, changedItem{Item: item.Item, Kind: "changed", Field: f.Field.Name, Before: f.Before, After: f.After})
			}
			continue
		}
		items = append(items, item)
	}
	return items
}

// tellValidation says the same to people.
func (a *app) tellValidation(plan *checkedPlan, problems []problem) {
	w := a.words.Feedback
	for _, p := range problems {
		switch p.Code {
		case "not_validated":
			a.tell("%s", w.NotValidated)
		case "history":
			a.tell("%s", w.HistoryChanged)
		case "file":
			a.tell("%s%s%s", p.Where, a.words.Command.Colon, w.FileDiffers)
		case "modified":
			a.tell(w.ChangedSince, p.Where)
		}
	}
	if plan != nil && len(problems) == 0 {
		a.tell(w.StillValid, plan.Record, plan.Version, format.Date(string(a.words.Lang), plan.Date.Time()))
	}
}

// printPlanText prints the bytes of which the record keeps the SHA-256, for people who
// want to reckon it with another program.
func (a *app) printPlanText(path string) error {
	r, file, err := a.look(path)
	if err != nil {
		return err
	}
	defer done(file)
	i, ok := r.Integrity()
	if !ok || i.Version == nil {
		a.tell("%s", a.words.Feedback.NotValidated)
		return &exit{code: exitFindings}
	}
	if _, err := a.out.Write(r.PlanText(i.Version)); err != nil {
		return fmt.Errorf("print the text of the plan: %w", err)
	}
	return nil
}
