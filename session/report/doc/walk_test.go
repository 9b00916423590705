package doc_test

import (
	"reflect"
	"strings"
	"testing"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
)

// unread are the strings of a tree that no reader meets as text.
var unread = map[string]bool{"ID": true, "Ref": true, "Lang": true, "Kind": true, "Labels": true, "Pages": true, "Data": true}

// stringsOf walks through everything that a value holds, whatever kinds of blocks there
// are by now.
func stringsOf(v reflect.Value, visit func(string)) {
	switch v.Kind() {
	case reflect.String:
		visit(v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && !unread[f.Name] {
				stringsOf(v.Field(i), visit)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			stringsOf(v.Index(i), visit)
		}
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			stringsOf(v.Elem(), visit)
		}
	default:
	}
}

// TestPassagesMissNoText compares the walk with everything that the trees hold: a block
// that comes later is missed here before it is missed by the check.
func TestPassagesMissNoText(t *testing.T) {
	t.Parallel()
	for _, d := range []*doc.Doc{doctest.French(), doctest.Arabic()} {
		var all strings.Builder
		for p := range d.Passages() {
			all.WriteString(p.Text + "\n")
		}
		n := 0
		stringsOf(reflect.ValueOf(d), func(s string) {
			n++
			if !strings.Contains(all.String(), s) {
				t.Errorf("no passage holds %q", s)
			}
		})
		if n < 50 {
			t.Fatalf("only %d strings were compared", n)
		}
	}
}

func TestPassagesSayWhereTheyStand(t *testing.T) {
	t.Parallel()
	d := &doc.Doc{Sections: []doc.Section{{Blocks: []doc.Block{
		doc.Heading{Text: doc.T("Voix")},
		doc.Para{Style: doc.Quote, Text: doc.T("On attend."), Class: doc.C1},
		doc.List{Items: []doc.Item{{Text: doc.T("secret"), Class: doc.C2}}},
	}}}}
	want := []doc.Passage{
		{Text: "Voix", Under: "Voix"},
		{Text: "On attend.", Under: "Voix", Class: doc.C1, Quote: true},
		{Text: "secret", Under: "Voix", Class: doc.C2},
	}
	i := 0
	for p := range d.Passages() {
		if i < len(want) && p != want[i] {
			t.Errorf("passage %d is %+v, want %+v", i, p, want[i])
		}
		i++
	}
	if i != len(want) {
		t.Errorf("%d passages", i)
	}
}
