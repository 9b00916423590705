package main

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"halqa/session/xlsx/xlsxtest"
)

// toWorkbook FILE.csv writes FILE.xlsx, an Excel workbook with the same rows.
func toWorkbook(ts *testscript.TestScript, _ bool, args []string) {
	rows, err := csv.NewReader(strings.NewReader(ts.ReadFile(args[0]))).ReadAll()
	ts.Check(err)
	name := ts.MkAbs(strings.TrimSuffix(args[0], ".csv") + ".xlsx")
	ts.Check(os.WriteFile(name, xlsxtest.Table(new(testing.T), rows...), 0o600))
}
