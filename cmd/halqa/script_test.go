package main

import (
	"encoding/binary"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/testscript"

	"halqa/store"
)

func TestMain(m *testing.M) {
	all := halqas()
	maps.Copy(all, others)
	testscript.Main(m, all)
}

// others are programs that only some runs of the tests start.
var others = map[string]func(){}

// TestScripts runs the command line as people do; each script is a scene.
func TestScripts(t *testing.T) {
	t.Parallel()
	london, err := filepath.Abs("testdata/london")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/scripts",
		Setup: func(env *testscript.Env) error {
			env.Setenv("HALQA_LANG", "fr")
			env.Setenv("LONDON", london)
			env.Setenv("HOME", env.WorkDir)
			return passable(env.WorkDir)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "refused": refused, "holding": holding, "cut": cut, "utf16": toUTF16,
			"bytes": bytesInto, "scratch": scratch, "bigcell": bigCell, "rows": manyRows,
			"private": private, "code": codeOf, "unset": unset,
			"workbook": toWorkbook, "picture": drawn, "client": clientFile,
		},
	})
}

// exits CODE COMMAND… runs halqa and checks its exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if err != nil {
		got = 1
		if i := strings.LastIndex(err.Error(), "exit status "); i >= 0 {
			got, _ = strconv.Atoi(err.Error()[i+len("exit status "):])
		}
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// refused CODE COMMAND… checks the exit code, and that one sentence says why on stderr
// and nothing else is printed.
func refused(ts *testscript.TestScript, neg bool, args []string) {
	exits(ts, neg, args)
	if said := ts.ReadFile("stderr"); !strings.HasPrefix(said, "halqa: ") || strings.Count(said, "\n") != 1 {
		ts.Fatalf("not one sentence on stderr: %q", said)
	}
	if out := ts.ReadFile("stdout"); out != "" {
		ts.Fatalf("stdout: %q", out)
	}
}

// holding FILE CODE COMMAND… is refused while this process has the file open.
func holding(ts *testscript.TestScript, neg bool, args []string) {
	file, _, err := store.Open(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	defer file.Close()
	refused(ts, neg, args[1:])
}

// bigCell FILE BYTES writes a table of which the second row holds one very long cell.
func bigCell(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	cell := strings.Repeat("mot ", n/4)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("text\nune idée\n\""+cell+"\"\n"), 0o600))
}

// manyRows FILE N writes a table of N ideas.
func manyRows(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("text\n"+strings.Repeat("une idée parmi d'autres\n", n)), 0o600))
}

// private FILE fails when others than the owner may do anything with a file.
func private(ts *testscript.TestScript, _ bool, args []string) {
	st, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if runtime.GOOS != "windows" && st.Mode().Perm() != 0o600 {
		ts.Fatalf("%s has the permissions %v", args[0], st.Mode())
	}
}

// code FILE gives the code of a recovery sheet as the passphrase, as people type it.
func codeOf(ts *testscript.TestScript, _ bool, args []string) {
	code := regexp.MustCompile(`[0-9A-Z]{5}(-[0-9A-Z]{5}){4}-[0-9A-Z]`).FindString(ts.ReadFile(args[0]))
	if code == "" {
		ts.Fatalf("%s holds no code", args[0])
	}
	ts.Setenv("HALQA_PASSPHRASE", strings.ToLower(strings.ReplaceAll(code, "-", " ")))
}

// unset NAME takes a variable out of the environment.
func unset(ts *testscript.TestScript, _ bool, args []string) {
	ts.Setenv(args[0], "")
}

// passable lets other users through to the folder of a script, as to any home.
func passable(dir string) error {
	return errors.Join(os.Chmod(dir, 0o755), os.Chmod(filepath.Dir(dir), 0o755))
}

// cut FILE BYTES truncates a file.
func cut(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	ts.Check(os.Truncate(ts.MkAbs(args[0]), n))
}

// utf16 FILE rewrites a text file as UTF-16 with a byte order mark.
func toUTF16(ts *testscript.TestScript, _ bool, args []string) {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(ts.ReadFile(args[0]))) {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o600))
}

// bytes FILE TEXT writes a Go string literal's bytes: bytes bad.csv "a\xff\x00".
func bytesInto(ts *testscript.TestScript, _ bool, args []string) {
	s, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(s), 0o600))
}

// scratch FILE OFFSET damages one byte of a file.
func scratch(ts *testscript.TestScript, _ bool, args []string) {
	at, err := strconv.Atoi(args[1])
	ts.Check(err)
	data := []byte(ts.ReadFile(args[0]))
	data[at] ^= 0xff
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}
