package sml_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"halqa/session/report/sml"
	"halqa/session/xlsx"
)

var noon = time.Date(2026, 12, 9, 12, 0, 0, 0, time.UTC)

func written(t *testing.T, s sml.Sheet) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := sml.Write(&b, s, noon); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAWorkbookIsReadAsItWasWritten(t *testing.T) {
	t.Parallel()
	wide := make([]any, 30)
	var names []string
	for i := range wide {
		wide[i] = "c"
		names = append(names, "c")
	}
	data := written(t, sml.Sheet{Name: "idées", RTL: true, Titled: true, Rows: [][]any{
		{"texte", "voix"}, {"=1+1", 12.5}, {"  مأوى & <toit>\n", 3.0}, wide,
	}})
	rows, err := xlsx.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	var got [][]string
	for _, r := range rows {
		got = append(got, r.Cells)
	}
	want := [][]string{{"texte", "voix"}, {"=1+1", "12.5"}, {"  مأوى & <toit>\n", "3"}, names}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheSameRowsGiveTheSameBytes(t *testing.T) {
	t.Parallel()
	s := sml.Sheet{Name: "x", Rows: [][]any{{"a", 1.0}}}
	if !bytes.Equal(written(t, s), written(t, s)) {
		t.Error("two workbooks differ")
	}
}

func TestACellOfAnotherKindIsRefused(t *testing.T) {
	t.Parallel()
	if err := sml.Write(&bytes.Buffer{}, sml.Sheet{Rows: [][]any{{noon}}}, noon); err == nil {
		t.Error("a time was written")
	}
}
