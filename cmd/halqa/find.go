package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"halqa/session/text"
)

// findCommand searches the texts of a CSV file as the program searches its ideas.
func (a *app) findCommand() *cobra.Command {
	w := a.words.Command
	var limit int
	c := &cobra.Command{
		Use: "find CSV " + w.Query, Short: w.Find, Args: a.args(2, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			rows, err := a.textRows(args[0])
			if err != nil {
				return err
			}
			found := text.Find(rows, args[1], limit)
			if found == nil {
				found = []text.Found{}
			}
			return a.printJSON(found)
		},
	}
	c.Flags().IntVar(&limit, "limit", 20, w.LimitFlag)
	c.Flags().Bool("json", false, w.JSONFlag)
	return c
}

// nearCommand lists the close texts of a CSV file, two by two.
func (a *app) nearCommand() *cobra.Command {
	w := a.words.Command
	var least float64
	c := &cobra.Command{
		Use: "near CSV", Short: w.Near, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			rows, err := a.textRows(args[0])
			if err != nil {
				return err
			}
			pairs := text.Near(rows, least)
			if pairs == nil {
				pairs = []text.Pair{}
			}
			return a.printJSON(pairs)
		},
	}
	c.Flags().Float64Var(&least, "min", text.Propose, w.MinFlag)
	c.Flags().Bool("json", false, w.JSONFlag)
	return c
}

// The columns that hold the words and the name of a row.
var (
	textColumns = []string{"text", "texte", "idee", "idée", "comment-body"}
	refColumns  = []string{"id", "ref", "comment-id"}
)

// textRows reads the texts of a CSV file; a row without identifier goes by its number.
func (a *app) textRows(path string) ([]text.Row, error) {
	t, err := a.readTable(path)
	if err != nil {
		return nil, err
	}
	body, id := t.column(textColumns...), t.column(refColumns...)
	if body < 0 {
		return nil, a.fail(a.words.Command.NoColumn, path, "text, idee, comment-body")
	}
	rows := make([]text.Row, 0, len(t.rows))
	for i, r := range t.rows {
		name := r.cell(id)
		if name == "" {
			name = strconv.Itoa(i + 1)
		}
		rows = append(rows, text.Row{ID: name, Text: text.Safe(r.cell(body))})
	}
	return rows, nil
}
