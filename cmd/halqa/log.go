package main

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"halqa/session"
)

// logLine is one event as halqa log prints it.
type logLine struct {
	ID    string `json:"id"`
	Act   string `json:"act"`
	Seat  string `json:"seat"`
	At    string `json:"at"` // RFC 3339, UTC
	Kind  string `json:"kind"`
	Item  string `json:"item"`
	Field string `json:"field,omitempty"`
	Value string `json:"value,omitempty"`
	Verb  string `json:"verb,omitempty"`
	Why   string `json:"why,omitempty"`
	Off   bool   `json:"undone,omitempty"`
}

// logCommand prints the history of a file, one line per act, or per event as JSON.
func (a *app) logCommand() *cobra.Command {
	w := a.words.Command
	var asJSON bool
	c := &cobra.Command{
		Use: "log " + w.File, Short: w.Log, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			r, file, err := a.look(args[0])
			if err != nil {
				return err
			}
			defer done(file)
			for _, entry := range r.History() {
				if asJSON {
					err = logEvents(a.out, r, entry)
				} else {
					_, err = fmt.Fprintln(a.out, a.logSentence(r, entry))
				}
				if err != nil {
					return err
				}
			}
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, w.JSONLinesFlag)
	return c
}

func logEvents(out io.Writer, r *session.Retreat, entry session.Entry) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, e := range entry.Events {
		err := enc.Encode(logLine{
			ID: e.ID.String(), Act: entry.Act.String(), Seat: entry.Seat,
			At: e.ID.Time().UTC().Format(time.RFC3339Nano), Kind: e.Kind.String(),
			Item: nameOf(r, e.Entity), Field: e.Field, Value: e.Value,
			Verb: string(entry.Verb), Why: entry.Why, Off: entry.Undone,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// logSentence is one act on one line: when, who, what, why.
func (a *app) logSentence(r *session.Retreat, entry session.Entry) string {
	verb := a.words.Verbs[string(entry.Verb)]
	if verb == "" {
		verb = string(entry.Verb)
	}
	items := ""
	if len(entry.Events) > 0 {
		items = nameOf(r, entry.Events[0].Entity)
	}
	line := fmt.Sprintf("%s  %-11s  %s  %s", entry.At.Local().Format("2006-01-02 15:04:05"), entry.Seat, verb, items)
	if entry.Why != "" {
		line += "  (" + entry.Why + ")"
	}
	if entry.Undone {
		line += "  " + a.words.Command.UndoneMark
	}
	return line
}

// nameOf is what people call an item, or its identifier when it has no name.
func nameOf(r *session.Retreat, id session.ID) string {
	if e := r.Item(id); e != nil {
		return session.Base(e).Short
	}
	return id.String()
}
