package main

import (
	"os"

	"github.com/rogpeppe/go-internal/testscript"

	"halqa/session/report/stylesheet/sheettest"
)

// clientFile (client FILE) writes a template as Word in French saves it.
func clientFile(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), sheettest.File(sheettest.French()), 0o600))
}
