package main

import (
	"errors"
	"fmt"

	"halqa/session/xlsx"
)

// parseWorkbook takes the rows of the first sheet of a workbook. Lines are told as Excel
// numbers them.
func (a *app) parseWorkbook(t *table, data []byte) error {
	w := a.words.Roster
	rows, err := xlsx.Read(data)
	switch {
	case errors.Is(err, xlsx.ErrLocked):
		return a.fail(w.LockedBook, t.path)
	case errors.Is(err, xlsx.ErrTooBig):
		return a.fail(w.BigBook, t.path)
	case err != nil:
		return &exit{code: exitFailed, sentence: fmt.Sprintf(w.NoBook, t.path), err: err}
	case len(rows) == 0:
		return a.fail(a.words.Command.EmptyTable, t.path)
	}
	t.header(rows[0].Cells)
	for _, r := range rows[1:] {
		t.rows = append(t.rows, tableRow{r.Number, r.Cells})
	}
	return nil
}
