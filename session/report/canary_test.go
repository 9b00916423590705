package report_test

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

// What is planted: a word that no list of names knows in confidential fields, and what
// people may say aloud about somebody in all others.
const (
	planted = "Zqxkanari"
	aloud   = "avec Aminata, 0661 22 33 44, قالت فاطمة"
)

// plant is the sample with canaries in every field of every type.
func plant(tb testing.TB, secret, spoken string) *session.Retreat {
	tb.Helper()
	return session.Load(sessiontest.Plant(sessiontest.Sample(tb), secret, spoken))
}

// orders is every document in every language of documents.
func orders() (all []report.Options) {
	for _, d := range report.Documents() {
		for _, lang := range report.Langs() {
			all = append(all, report.Options{Document: d, Lang: lang})
			if d.Daily() {
				all = append(all, report.Options{Document: d, Lang: lang, Day: 3})
			}
		}
	}
	return all
}

// rendered is a document in a format.
func rendered(tb testing.TB, r *session.Retreat, o report.Options, format string) []byte {
	tb.Helper()
	var out bytes.Buffer
	if err := report.Render(&out, r, o, format); err != nil {
		tb.Fatalf("%s of %s: %v", format, o.Document, err)
	}
	return out.Bytes()
}

var stream = regexp.MustCompile(`(?s)stream\r?\n(.*?)\r?\nendstream`)

// opened is all that a file holds: the parts of a zip, the streams of a PDF.
func opened(tb testing.TB, data []byte) string {
	tb.Helper()
	var all strings.Builder
	all.Write(data)
	if archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data))); err == nil {
		for _, f := range archive.File {
			part, err := f.Open()
			if err != nil {
				tb.Fatal(err)
			}
			inside, err := io.ReadAll(part)
			if err != nil {
				tb.Fatal(err)
			}
			all.WriteString("\n" + f.Name + "\n" + f.Comment + "\n" + opened(tb, inside))
		}
	}
	for _, m := range stream.FindAllSubmatch(data, -1) {
		if z, err := zlib.NewReader(bytes.NewReader(m[1])); err == nil {
			_, _ = io.Copy(&all, io.LimitReader(z, 1<<24)) // what can be read of it counts
		}
	}
	return all.String()
}

// TestM44NothingOfC2OrC3LeavesInAnyFormat renders every document in every language and
// format, and opens what was written.
func TestM44NothingOfC2OrC3LeavesInAnyFormat(t *testing.T) {
	t.Parallel()
	r := plant(t, planted, aloud).Released(privacy.Internal)
	for _, o := range orders() {
		t.Run(fmt.Sprintf("%s %s %d", o.Document, o.Lang, o.Day), func(t *testing.T) {
			t.Parallel()
			for _, format := range report.FormatsOf(o.Document) {
				holdsNone(t, format, opened(t, rendered(t, r, o, format)))
			}
		})
	}
	for _, format := range report.ListFormats() {
		var out bytes.Buffer
		if err := report.WriteIdeas(&out, r, report.Options{Document: report.Ideas}, format); err != nil {
			t.Fatal(err)
		}
		holdsNone(t, "ideas as "+format, opened(t, out.Bytes()))
	}
}

func holdsNone(t *testing.T, what, text string) {
	t.Helper()
	for _, word := range []string{planted, "Aminata", "0661 22", "فاطمة"} {
		if i := strings.Index(text, word); i >= 0 {
			t.Errorf("%s holds %s: …%q…", what, word, text[max(0, i-80):min(len(text), i+60)])
		}
	}
}

// TestM44WhatIsSecretChangesNothingThatLeaves compares documents of two retreats that
// differ in their secrets alone. They must not differ, whatever the format does with
// letters: a PDF does not hold words as such.
func TestM44WhatIsSecretChangesNothingThatLeaves(t *testing.T) {
	t.Parallel()
	spoken := rendered(t, plant(t, planted, aloud), report.Options{Highest: privacy.Confidential}, "md")
	if !strings.Contains(string(spoken), "Aminata") {
		t.Error("not even an internal document holds a name that was said")
	}
	one, other := plant(t, planted, ""), plant(t, "Wyvsecret of another length", "")
	a, b := one.Released(privacy.Internal), other.Released(privacy.Internal)
	for _, o := range orders() {
		if !reflect.DeepEqual(report.Build(a, o), report.Build(b, o)) {
			t.Errorf("%s in %s tells something of what is secret", o.Document, o.Lang)
		}
		for _, format := range report.FormatsOf(o.Document) {
			if !slices.Contains(report.Formats(), format) && !bytes.Equal(rendered(t, a, o, format), rendered(t, b, o, format)) {
				t.Errorf("%s of %s in %s tells something of what is secret", format, o.Document, o.Lang)
			}
		}
	}
	inside := rendered(t, one, report.Options{Highest: privacy.Sensitive}, "md")
	if !strings.Contains(string(inside), planted) {
		t.Error("not even a document of the highest class holds a secret: the test would see no leak")
	}
}
