// Package jsonl writes all items of a retreat as JSON Lines, for programs.
//
// # Lines
//
// Every line is one object of UTF-8 text, ended by a newline. The first says what follows:
//
//	{"type":"halqa","schema":1,"class":"C1","last":"2026-12-31T17:02:11Z"}
//
// class is the highest class of what the file may hold, last the time of the last change.
// Each other line is an item, types in the order of the schema and items in the order of
// their making:
//
//	{"type":"decision","id":"0193…","short":"D-001","fields":{…},"links":{…}}
//
// type is the name of a type of the schema; id, 32 hexadecimal digits, is unique and never
// changes; short is what people write down. fields holds what is not empty, by the names of
// the schema: texts and choices are strings, dates are "2026-12-09", hours "09:30", whole
// and decimal numbers are numbers, flags are true. A field of many values is an array of
// words, or an object from key to value. links holds the short ids of other items, a string
// for one and an array for many; all of them are lines of the same file.
//
// # Why
//
// The items come from the tables of the schema, so that a new type or field is here on the
// day it exists. What a document may not hold is not here either: fields above the class,
// and items whose words may name somebody. Counts of a poll by college are left out below
// C2, because the result of a poll hides the small ones, and this list could not. Keys are
// sorted and nothing is read from a clock: the same retreat gives the same bytes.
//
// The package may import halqa/session and what is below it.
package jsonl

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"halqa/session"
	"halqa/session/privacy"
)

// Schema is the number of the form of the lines. It grows when a reader of the form before
// would go wrong.
const Schema = 1

// Head is the first line.
type Head struct {
	Type   string    `json:"type"` // "halqa"
	Schema int       `json:"schema"`
	Class  string    `json:"class"`
	Last   time.Time `json:"last"` // UTC
}

// Item is a line after the first.
type Item struct {
	Type   string         `json:"type"`
	ID     string         `json:"id"`
	Short  string         `json:"short"`
	Fields map[string]any `json:"fields,omitempty"`
	Links  map[string]any `json:"links,omitempty"`
}

// Write writes the items of a retreat that may travel as far as a class. Last is the time
// of the last change.
func Write(w io.Writer, r *session.Retreat, highest privacy.Class, last time.Time) error {
	wr := &writer{r: r, guard: r.Guard(), highest: highest, shorts: map[session.ID]string{}}
	for _, t := range session.Schema() {
		for e := range r.Items(t) {
			if wr.may(e) {
				wr.shorts[session.Base(e).ID] = session.Base(e).Short
			}
		}
	}
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false)
	if err := lines.Encode(Head{Type: "halqa", Schema: Schema, Class: highest.String(), Last: last.UTC()}); err != nil {
		return fmt.Errorf("write the items: %w", err)
	}
	for _, t := range session.Schema() {
		for e := range r.Items(t) {
			if _, may := wr.shorts[session.Base(e).ID]; !may {
				continue
			}
			if err := lines.Encode(wr.item(t, e)); err != nil {
				return fmt.Errorf("write item %s: %w", session.Base(e).Short, err)
			}
		}
	}
	return nil
}

type writer struct {
	r       *session.Retreat
	guard   *session.Guard
	highest privacy.Class
	shorts  map[session.ID]string // of the items that are written
}

// may reports whether an item is written: its words may not name somebody, and what was
// taken off the wall stays in the house.
func (w *writer) may(e session.Entity) bool {
	if i, ok := e.(*session.Idea); ok && i.Hidden && w.highest < privacy.Confidential {
		return false
	}
	return w.guard.Class(e) <= w.highest
}

func (w *writer) item(t *session.Type, e session.Entity) Item {
	base := session.Base(e)
	line := Item{Type: t.Name, ID: base.ID.String(), Short: base.Short, Fields: map[string]any{}, Links: map[string]any{}}
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Class > w.highest {
			continue
		}
		switch {
		case f.Many:
			w.many(line, t, e, f)
		case f.Form == session.Ref:
			if short := w.short(f.Value(e, "")); short != "" {
				line.Links[f.Name] = short
			}
		default:
			if v := f.Value(e, ""); v != "" {
				line.Fields[f.Name] = value(f, v)
			}
		}
	}
	return line
}

// short is what the line of another item is called, empty when it has none.
func (w *writer) short(id string) string {
	parsed, err := session.ParseID(id)
	if err != nil {
		return ""
	}
	return w.shorts[parsed]
}

// many adds a field of many values: links, a set of words, or values by key.
func (w *writer) many(line Item, t *session.Type, e session.Entity, f *session.Field) {
	if t.Name == "poll" && f.Form == session.Whole && w.highest < privacy.Confidential {
		return
	}
	var words, links []string
	byKey := map[string]any{}
	for _, element := range w.r.Elements(e, f) {
		id, err := session.ParseID(element)
		switch {
		case f.Form == session.Flag && err == nil && !id.IsZero():
			if short := w.shorts[id]; short != "" {
				links = append(links, short)
			}
		case f.Form == session.Flag:
			words = append(words, element)
		default:
			byKey[element] = value(f, f.Value(e, element))
		}
	}
	switch {
	case links != nil:
		line.Links[f.Name] = links
	case words != nil:
		line.Fields[f.Name] = words
	case len(byKey) > 0:
		line.Fields[f.Name] = byKey
	}
}

// value is a value in the form that JSON has for it.
func value(f *session.Field, v string) any {
	switch f.Form {
	case session.Whole, session.Decimal:
		// A number of the file is spelled as JSON spells it, but for zeros in front.
		if json.Valid([]byte(v)) {
			return json.Number(v)
		}
	case session.Flag:
		return true
	case session.Line, session.Prose, session.Day, session.Hour, session.Choice, session.Ref, session.Bytes:
	}
	return v
}
