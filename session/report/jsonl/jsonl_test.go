package jsonl_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/jsonl"
	"halqa/session/sessiontest"
)

var evening = time.Date(2026, 12, 31, 18, 0, 0, 0, time.UTC)

func written(tb testing.TB, r *session.Retreat, highest privacy.Class) string {
	tb.Helper()
	var b bytes.Buffer
	if err := jsonl.Write(&b, r, highest, evening); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

// items reads the lines back.
func items(tb testing.TB, text string) (head jsonl.Head, all []jsonl.Item) {
	tb.Helper()
	lines := bufio.NewScanner(strings.NewReader(text))
	lines.Buffer(nil, 1<<22)
	for n := 0; lines.Scan(); n++ {
		var into any = &head
		if n > 0 {
			all = append(all, jsonl.Item{})
			into = &all[len(all)-1]
		}
		d := json.NewDecoder(strings.NewReader(lines.Text()))
		d.UseNumber()
		d.DisallowUnknownFields()
		if err := d.Decode(into); err != nil {
			tb.Fatalf("line %d: %v: %s", n+1, err, lines.Text())
		}
	}
	return head, all
}

func demo(tb testing.TB) *session.Retreat {
	tb.Helper()
	return session.Load(sessiontest.Sample(tb))
}

func TestEveryItemIsALine(t *testing.T) {
	t.Parallel()
	r := demo(t)
	head, all := items(t, written(t, r, privacy.Sensitive))
	if head != (jsonl.Head{Type: "halqa", Schema: jsonl.Schema, Class: "C3", Last: evening}) {
		t.Errorf("the first line says %+v", head)
	}
	n := 0
	for _, typ := range session.Schema() {
		for e := range r.Items(typ) {
			line := all[n]
			n++
			if base := session.Base(e); line.Type != typ.Name || line.ID != base.ID.String() || line.Short != base.Short {
				t.Fatalf("line %d is %s %s, want %s", n+1, line.Type, line.Short, base.Short)
			}
			for i := range typ.Fields {
				f := &typ.Fields[i]
				if v := f.Value(e, ""); !f.Many && f.Form != session.Ref && v != "" && line.Fields[f.Name] == nil {
					t.Errorf("%s: %s is not told", line.Short, f.Name)
				}
			}
		}
	}
	if n != len(all) || n < 300 {
		t.Errorf("%d lines for %d items", len(all), n)
	}
}

func TestEveryLinkLeadsToALine(t *testing.T) {
	t.Parallel()
	for _, highest := range []privacy.Class{privacy.Internal, privacy.Sensitive} {
		_, all := items(t, written(t, demo(t), highest))
		var known []string
		for _, line := range all {
			known = append(known, line.Short)
		}
		links := 0
		for _, line := range all {
			for field, to := range line.Links {
				many, ok := to.([]any)
				if !ok {
					many = []any{to}
				}
				for _, short := range many {
					links++
					if !slices.Contains(known, short.(string)) {
						t.Errorf("%s.%s leads to %s, which is no line", line.Short, field, short)
					}
				}
			}
		}
		if links < 100 {
			t.Errorf("%d links in all", links)
		}
	}
}

func TestWhatIsAboveTheClassIsNotThere(t *testing.T) {
	t.Parallel()
	r := demo(t)
	_, all := items(t, written(t, r, privacy.Internal))
	for _, line := range all {
		typ := session.TypeNamed(line.Type)
		for name := range line.Fields {
			if f := typ.Field(name); f == nil || f.Class > privacy.Internal {
				t.Errorf("%s has the field %s", line.Short, name)
			}
		}
		if e := r.Named(line.Short); r.Guard().Class(e) > privacy.Internal {
			t.Errorf("%s may not leave", line.Short)
		}
		if _, told := line.Fields["totals"]; told {
			t.Errorf("%s tells its counts by college", line.Short)
		}
	}
	text := written(t, r, privacy.Internal)
	for _, p := range r.People() {
		if p.Name != "" && strings.Contains(text, p.Name) {
			t.Errorf("%q is named", p.Name)
		}
	}
}

func TestTheSameRetreatGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	first := written(t, demo(t), privacy.Sensitive)
	if written(t, demo(t), privacy.Sensitive) != first {
		t.Error("two writings differ")
	}
}

func TestAnyTextIsOneLine(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	for _, s := range doctest.Strings {
		r.Must(session.Capture{Text: string([]rune("x" + s)[:min(len([]rune(s))+1, session.LineLimit)]), Kind: session.Parking})
	}
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	_, all := items(t, written(t, rt, privacy.Sensitive))
	if len(all) < len(doctest.Strings) {
		t.Errorf("%d lines for %d ideas", len(all), len(doctest.Strings))
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range doctest.Strings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := sessiontest.NewRoom(t)
		r.Must(session.Capture{Text: string([]rune("x" + s)[:min(len([]rune(s))+1, session.LineLimit)])})
		rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
		if _, all := items(t, written(t, rt, privacy.Sensitive)); len(all) == 0 {
			t.Error("the idea is lost")
		}
	})
}
