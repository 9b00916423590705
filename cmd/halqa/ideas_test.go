package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

// Whatever was said leaves in every format of the list and comes back in the same words.
func TestListsComeBackWhole(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	word := rapid.SampledFrom(strings.Fields(`un toit - * # ## 1. 12) "vrai" "" &amp; &eacute; ; ;; , مأوى آمن « » • –`))
	rapid.Check(t, func(rt *rapid.T) {
		r := sessiontest.NewRoom(t)
		var want []string
		for _, words := range rapid.SliceOfN(rapid.SliceOfN(word, 1, 6), 1, 5).Draw(rt, "ideas") {
			want = append(want, strings.Join(words, " "))
		}
		r.Says(want...)
		for _, format := range report.ListFormats() {
			path := filepath.Join(dir, "list."+format)
			var data bytes.Buffer
			r.Read(func(rt2 *session.Retreat) {
				if err := report.WriteIdeas(&data, rt2, report.Options{Highest: privacy.Sensitive}, format); err != nil {
					rt.Fatal(err)
				}
			})
			if err := os.WriteFile(path, data.Bytes(), 0o600); err != nil {
				rt.Fatal(err)
			}
			a := &app{words: locale.Of(locale.French)}
			table, err := a.readSource(importOrder{src: path})
			if err != nil {
				rt.Fatalf("%s: %v", data.String(), err)
			}
			read := a.ideaReader(table, table.column(textColumns...))
			var got []string
			for _, row := range table.rows {
				got = append(got, read(row).Text)
			}
			if strings.Join(got, "\n") != strings.Join(want, "\n") {
				rt.Fatalf("%s: %q came back as %q", format, want, got)
			}
		}
	})
}
