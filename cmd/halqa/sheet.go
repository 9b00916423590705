package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"rsc.io/qr"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/store"
)

// free makes sure that nothing is written over. The empty path is free.
func (a *app) free(path string) error {
	if path == "" {
		return nil
	}
	if _, err := os.Lstat(path); err == nil {
		return a.fail(a.words.Command.Exists, path)
	}
	return nil
}

// sheet gives a file a recovery code and writes the sheet with it, unless path is empty.
// The sheet comes first: a code that nobody has would only be a hole.
func (a *app) sheet(ctx context.Context, file *store.File, path string) error {
	if path == "" {
		return nil
	}
	code := store.NewRecoveryCode()
	text, err := a.sheetText(file.Path(), code)
	if err != nil {
		return err
	}
	root, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return a.refused(filepath.Dir(path), err)
	}
	defer done(root)
	switch err := writeNew(root, filepath.Base(path), []byte(text)); {
	case errors.Is(err, fs.ErrExist):
		return a.fail(a.words.Command.Exists, path)
	case err != nil:
		return a.refused(filepath.Dir(path), err)
	}
	syncFolder(root)
	if err := file.Grant(ctx, store.Holder{Kind: store.HolderRecovery}, code); err != nil {
		return errors.Join(err, root.Remove(filepath.Base(path)))
	}
	a.tell(a.words.Secret.SheetAt, path)
	return nil
}

// sheetText is a page to print: what it is for, the code in letters and as a square.
func (a *app) sheetText(path, code string) (string, error) {
	w := a.words.Secret.Sheet
	square, err := square(code)
	if err != nil {
		return "", fmt.Errorf("draw the code: %w", err)
	}
	day := format.Date(string(a.words.Lang), session.DateOf(a.now()).Time())
	colon := a.words.Command.Colon
	lines := []string{
		w.Title, "", w.File + colon + filepath.Base(path), w.Made + colon + day, "",
		w.Code + colon, "", "    " + code, "", w.Why, "", w.How, "", w.Keep, "", square,
	}
	return strings.Join(lines, "\n"), nil
}

// quiet is how many empty cells a reader of squares needs around one.
const quiet = 4

// square is a QR code in text, two rows of cells in one line.
func square(code string) (string, error) {
	c, err := qr.Encode(code, qr.M)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	halves := [2][2]string{{" ", "▄"}, {"▀", "█"}} // by whether the upper and the lower cell are dark
	at := func(dark bool) int {
		if dark {
			return 1
		}
		return 0
	}
	for y := -quiet; y < c.Size+quiet; y += 2 {
		for x := -quiet; x < c.Size+quiet; x++ {
			b.WriteString(halves[at(c.Black(x, y))][at(c.Black(x, y+1))])
		}
		b.WriteByte('\n')
	}
	return b.String(), nil
}
