package main

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"pgregory.net/rapid"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report"
	"halqa/session/report/doc/doctest"
	"halqa/session/sessiontest"
	"halqa/session/text"
)

// M46, M37: whatever readers write into the form, in whatever way their program saves it,
// comes back as they wrote it, on the item at which they wrote it, and under the same
// reference each time.
func TestM46TheFormOfReadersComesBack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	hostile := typed(append([]string{"oui", "«نعم»؛ لا, peut-être", "deux\nlignes", `un "mot"`, "=1+1", "a;b\tc,d", "#x", "'"}, doctest.Strings...))
	rapid.Check(t, func(rt *rapid.T) {
		r := sessiontest.NewRoom(t)
		for range rapid.IntRange(1, 4).Draw(rt, "objectives") {
			words := "x" + text.Safe(rapid.SampledFrom(hostile).Draw(rt, "words"))
			r.Must(session.DraftObjective{Text: string([]rune(words)[:min(len([]rune(words)), 200)])})
		}
		lang := rapid.SampledFrom([]string{"fr", "ar", "en"}).Draw(rt, "language")
		reader := rapid.SampledFrom([]report.ReviewReader{{}, {Code: "CA-1", From: session.BoardReader}, {Code: "PA-2", From: session.PartnersReader}}).Draw(rt, "reader")
		rows := formOf(rt, r, lang, reader)
		var want []string
		for _, row := range rows[1:] {
			if rapid.Bool().Draw(rt, "commented") {
				row[5] = rapid.SampledFrom(hostile).Draw(rt, "comment")
				if said := kept(row[5]); said != "" {
					want = append(want, row[1]+"|"+said)
				}
			}
		}
		path := filepath.Join(dir, "retour.csv")
		save(rt, path, rows)
		if got := commentsIn(rt, r, path, reader); strings.Join(got, "\n") != strings.Join(want, "\n") {
			rt.Fatalf("wrote %q, read %q", want, got)
		}
	})
}

// typed are the texts that a spreadsheet can hold: it knows no zero byte and no broken
// letter, and writes every end of a line as one.
func typed(all []string) []string {
	return slices.DeleteFunc(all, func(s string) bool { return !utf8.ValidString(s) || strings.ContainsAny(s, "\x00\r") })
}

// kept is a text as a file of halqa holds it.
func kept(s string) string { return strings.TrimSpace(text.SafeLines(s)) }

// formOf is the form of a reader as rows of cells.
func formOf(rt *rapid.T, r *sessiontest.Room, lang string, reader report.ReviewReader) [][]string {
	rt.Helper()
	var data bytes.Buffer
	r.Read(func(retreat *session.Retreat) {
		if err := report.WriteReviewForm(&data, retreat, report.Options{Lang: lang}, reader); err != nil {
			rt.Fatal(err)
		}
	})
	in := csv.NewReader(strings.NewReader(strings.TrimPrefix(data.String(), "\ufeff")))
	in.Comma = ';'
	rows, err := in.ReadAll()
	if err != nil {
		rt.Fatalf("the form can't be read: %v", err)
	}
	return rows
}

// save writes rows as one of the programs that people have would.
func save(rt *rapid.T, path string, rows [][]string) {
	rt.Helper()
	var plain bytes.Buffer
	out := csv.NewWriter(&plain)
	out.Comma = rapid.SampledFrom([]rune{';', ',', '\t'}).Draw(rt, "separator")
	out.UseCRLF = rapid.Bool().Draw(rt, "CRLF")
	if err := out.WriteAll(rows); err != nil {
		rt.Fatal(err)
	}
	data := plain.Bytes()
	switch rapid.SampledFrom([]string{"UTF-8", "BOM", "UTF-16LE", "UTF-16BE"}).Draw(rt, "encoding") {
	case "BOM":
		data = append([]byte("\ufeff"), data...)
	case "UTF-16LE":
		data = utf16Of(plain.String(), binary.LittleEndian)
	case "UTF-16BE":
		data = utf16Of(plain.String(), binary.BigEndian)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		rt.Fatal(err)
	}
}

func utf16Of(s string, order binary.AppendByteOrder) []byte {
	data := order.AppendUint16(nil, 0xfeff)
	for _, unit := range utf16.Encode([]rune(s)) {
		data = order.AppendUint16(data, unit)
	}
	return data
}

// commentsIn reads the comments of a file, each behind the number of its item.
func commentsIn(rt *rapid.T, r *sessiontest.Room, path string, reader report.ReviewReader) (got []string) {
	rt.Helper()
	a := &app{words: locale.Of(locale.French)}
	table, err := a.readSource(importOrder{src: path})
	if err != nil {
		rt.Fatalf("read the form: %v", err)
	}
	if kind := kindOf(table); kind != "comments" {
		rt.Fatalf("the form is taken for %q", kind)
	}
	in := a.commentReader(&desk{Room: r.Room}, path, table)
	refs := map[string]bool{}
	for _, row := range table.rows {
		if row.cell(in.comment) == "" {
			continue
		}
		c := in.remark(row)
		number := ""
		r.Read(func(retreat *session.Retreat) {
			if e := retreat.Item(c.On); e != nil {
				number = session.Base(e).Short
			}
		})
		if refs[c.Ref] || c.Ref == "" || c.From != reader.From {
			rt.Fatalf("the reference %q of %q stands twice", c.Ref, c.From)
		}
		refs[c.Ref] = true
		got = append(got, number+"|"+kept(c.Text))
	}
	if len(in.notes) > 0 {
		rt.Fatalf("something was not understood: %v", in.notes)
	}
	return got
}
