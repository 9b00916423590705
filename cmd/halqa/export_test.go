package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report/stylesheet"
	"halqa/session/report/stylesheet/sheettest"
	"halqa/tui/screen"
)

// atDesk opens the sample in a folder of the test.
func atDesk(t *testing.T) (*app, *desk) {
	t.Helper()
	a := &app{
		world: world{out: io.Discard, err: io.Discard, env: func(string) (string, bool) { return "", false }, now: time.Now},
		words: locale.Of(locale.French),
	}
	d, err := a.demo(t.Context(), filepath.Join(t.TempDir(), "demo.halqa"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.file.Close() })
	return a, d
}

func TestTheWorkspaceWritesTheNextVersion(t *testing.T) {
	t.Parallel()
	a, d := atDesk(t)
	export := a.exporter(d)
	order := screen.Order{Document: "releve", Day: 2, Langs: []string{"fr"}, Formats: []string{"docx", "md"}}
	for _, version := range []string{"_v1_", "_v2_"} {
		paths, err := export(t.Context(), order)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			info, err := os.Stat(path)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(path, version) || info.Size() == 0 {
				t.Errorf("%s, %d bytes, want %s", path, info.Size(), version)
			}
			if filepath.Dir(path) != filepath.Dir(d.file.Path()) {
				t.Errorf("%s is not beside the file", path)
			}
		}
		if len(paths) != 2 {
			t.Errorf("%d files", len(paths))
		}
	}
}

func TestTheWorkspaceWritesInTheLookOfAClient(t *testing.T) {
	t.Parallel()
	a, d := atDesk(t)
	dir := filepath.Dir(d.file.Path())
	for name, data := range map[string][]byte{"modele.docx": sheettest.File(sheettest.French()), "lettre.docx": []byte("Cher client,")} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var remarks []string
	order := screen.Order{
		Document: "synthese", Profile: "interne", Langs: []string{"fr"}, Formats: []string{"docx"}, Styles: "modele.docx",
		Remark: func(said string) { remarks = append(remarks, said) },
	}
	paths, err := a.exporter(d)(t.Context(), order)
	if err != nil || len(paths) != 1 || len(remarks) != 1 || !strings.Contains(remarks[0], "répondez Oui") {
		t.Fatalf("wrote %q, said %q: %v", paths, remarks, err)
	}
	data, err := os.ReadFile(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	if sheet, err := stylesheet.Read(data); err != nil || sheet.Styles[stylesheet.Heading1].Font != "Georgia" {
		t.Errorf("the document looks like %+v: %v", sheet, err)
	}
	for file, want := range map[string]string{"lettre.docx": "lettre.docx n'est pas un document Word", "rien.docx": "rien.docx"} {
		order.Styles = file
		if paths, err := a.exporter(d)(t.Context(), order); err == nil || !strings.Contains(err.Error(), want) || paths != nil {
			t.Errorf("%s: %q, %v", file, paths, err)
		}
	}
}

// TestAllOrNone lets the last name of a delivery be taken between the look and the write.
func TestAllOrNone(t *testing.T) {
	t.Parallel()
	a, _ := atDesk(t)
	dir := t.TempDir()
	err := a.deliver(dir, []parcel{{name: "one.md", data: []byte("1")}, {name: "two.md", data: []byte("2")}, {name: "one.md", data: []byte("3")}})
	var known *exit
	if !errors.As(err, &known) || known.code != exitFailed || !strings.Contains(known.sentence, "one.md") {
		t.Errorf("deliver: %v", err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestDaysThatHaveBegun counts the days by the last event of the file.
func TestDaysThatHaveBegun(t *testing.T) {
	t.Parallel()
	a, d := atDesk(t)
	d.Read(func(r *session.Retreat) {
		if days := a.days(r, 0); len(days) != 3 {
			t.Errorf("days of a retreat that is over: %v", days)
		}
		if days := a.days(r, 2); len(days) != 1 || days[0] != 2 {
			t.Errorf("the day that was asked for: %v", days)
		}
	})
	if days := a.days(session.Load(nil), 0); len(days) != 1 || days[0] != 1 {
		t.Errorf("days of an empty file: %v", days)
	}
}

// A stick that was taken out is no retreat that could be made anew.
func TestAFolderThatIsNotThereIsNamedAsAFolder(t *testing.T) {
	t.Parallel()
	a := &app{words: locale.Of(locale.French)}
	code, sentence := a.explain(a.refused(`E:\ms2`, &fs.PathError{Op: "mkdir", Path: `E:\ms2`, Err: fs.ErrNotExist}))
	if code != exitNoRoom || !strings.Contains(sentence, `E:\ms2`) || strings.Contains(sentence, "halqa new") {
		t.Errorf("%d: %s", code, sentence)
	}
}
