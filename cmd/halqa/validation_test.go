package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"halqa/session"
)

// does carries out one act at a desk and gives the first item that it added.
func does(t *testing.T, d *desk, commands ...session.Command) session.ID {
	t.Helper()
	receipt, err := d.Do(t.Context(), session.Facilitator, commands...)
	if err != nil {
		t.Fatalf("%T: %v", commands[0], err)
	}
	if len(receipt.Items) == 0 {
		return session.ID{}
	}
	return receipt.Items[0]
}

// adopts brings the plan of the sample, with one objective more, to its validation, with the hash of the file that
// was handed out.
func adopts(t *testing.T, d *desk, handout string) (objective session.ID) {
	t.Helper()
	objective = does(t, d, session.DraftObjective{Text: "Loger trente familles"})
	does(t, d, session.CiteSource{Item: objective, Source: "RT-10"})
	does(t, d, session.PublishDraft{Final: true})
	v := does(t, d, session.PrepareValidation{QuestionFR: "Le CA adopte-t-il le plan ?", Signers: "Présidence"})
	for _, f := range [][2]string{
		{"place", "Oujda"},
		{"in_office", "9"},
		{"quorum_rule", "majority"},
		{"present_board", "7"},
		{"board_for", "7"},
		{"result", "adopted"},
		{"effective", "2027-01-05"},
		{"file", handout},
	} {
		does(t, d, session.Edit{Item: v, Field: f[0], Value: f[1]})
	}
	does(t, d, session.Seal{Validation: v})
	return objective
}

// runs carries a command line out and gives its code and what it printed.
func runs(t *testing.T, a *app, args ...string) (code int, out, told string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	w := a.world
	w.out, w.err = &stdout, &stderr
	code = run(t.Context(), args, w)
	return code, stdout.String(), stderr.String()
}

// M39: the command tells the plan that was adopted from one that was changed, and the file
// that was handed out from another one.
func TestM39CheckVerifiesTheValidation(t *testing.T) {
	t.Parallel()
	a, d := atDesk(t)
	handout := filepath.Join(t.TempDir(), "plan.pdf")
	if err := os.WriteFile(handout, []byte("le plan"), 0o600); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte("le plan"))
	objective := adopts(t, d, hex.EncodeToString(sum[:]))
	path := d.file.Path()
	closed := func() {
		if err := d.file.Close(); err != nil {
			t.Fatal(err)
		}
	}
	closed()

	var report struct {
		Problems   []problem    `json:"problems"`
		Validation *checkedPlan `json:"validation"`
	}
	read := func(want int) {
		t.Helper()
		code, out, told := runs(t, a, "check", path, "--validation", "--exported", handout, "--json")
		if code != want {
			t.Fatalf("check ends with %d, want %d: %s%s", code, want, out, told)
		}
		report.Problems, report.Validation = nil, nil
		if err := json.Unmarshal([]byte(out), &report); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	}
	read(exitDone)
	if v := report.Validation; v == nil || v.Modified || v.Digest != v.Again || v.Digest != v.Now || v.Record != "PV-01" || len(report.Problems) > 0 {
		t.Fatalf("an adopted plan is told as %+v, %v", v, report.Problems)
	}
	_, text, _ := runs(t, a, "check", path, "--text")
	if sum := sha256.Sum256([]byte(text)); hex.EncodeToString(sum[:]) != report.Validation.Digest {
		t.Errorf("the text has another digest:\n%s", text)
	}
	if _, _, told := runs(t, a, "check", path, "--validation"); !strings.Contains(told, "PV-01") {
		t.Errorf("people are told %q", told)
	}

	d, err := a.openRoom(path)
	if err != nil {
		t.Fatal(err)
	}
	does(t, d, session.Edit{Item: objective, Field: "target", Value: "12"})
	closed = func() { _ = d.file.Close() }
	closed()
	if err := os.WriteFile(handout, []byte("un autre plan"), 0o600); err != nil {
		t.Fatal(err)
	}
	read(exitFindings)
	if v := report.Validation; !v.Modified || len(v.Changed) != 1 || v.Changed[0] != (changedItem{Item: "O-11", Kind: "changed", Field: "target", After: "12"}) || v.Again != v.Digest {
		t.Errorf("a changed plan is told as %+v", v)
	}
	codes := map[string]string{}
	for _, p := range report.Problems {
		codes[p.Code] = p.Where
	}
	if codes["modified"] != "O-11 target" || codes["file"] != handout || len(codes) != 2 {
		t.Errorf("the problems are %v", report.Problems)
	}
}
