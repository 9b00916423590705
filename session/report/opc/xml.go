package opc

import (
	"bytes"

	"halqa/session/report/doc"
)

// XML writes one XML part. It is well formed whatever it is given: names and
// nesting come from the code, texts and attributes are cleaned and escaped here.
type XML struct {
	b    bytes.Buffer
	open []string
}

// NewXML returns a part with its declaration written.
func NewXML() *XML {
	x := &XML{}
	x.b.WriteString(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n")
	return x
}

// Open starts an element. Attributes are names and values in turn; one whose
// value is empty is written all the same.
func (x *XML) Open(name string, attrs ...string) {
	x.head(name, attrs)
	x.b.WriteByte('>')
	x.open = append(x.open, name)
}

// Close ends the element that was opened last.
func (x *XML) Close() {
	if len(x.open) == 0 {
		return
	}
	last := len(x.open) - 1
	x.b.WriteString("</" + x.open[last] + ">")
	x.open = x.open[:last]
}

// Tag writes an empty element.
func (x *XML) Tag(name string, attrs ...string) {
	x.head(name, attrs)
	x.b.WriteString("/>")
}

// Elem writes an element that holds a text.
func (x *XML) Elem(name, text string, attrs ...string) {
	x.Open(name, attrs...)
	x.escape(text, false)
	x.Close()
}

// Bytes ends what is open and returns the part.
func (x *XML) Bytes() []byte {
	for len(x.open) > 0 {
		x.Close()
	}
	return x.b.Bytes()
}

func (x *XML) head(name string, attrs []string) {
	x.b.WriteString("<" + name)
	for i := 0; i+1 < len(attrs); i += 2 {
		x.b.WriteString(" " + attrs[i] + `="`)
		x.escape(attrs[i+1], true)
		x.b.WriteByte('"')
	}
}

func (x *XML) escape(s string, attr bool) {
	for _, r := range doc.Clean(s) {
		switch {
		case r == '&':
			x.b.WriteString("&amp;")
		case r == '<':
			x.b.WriteString("&lt;")
		case r == '>':
			x.b.WriteString("&gt;")
		case r == '"' && attr:
			x.b.WriteString("&quot;")
		case (r == '\n' || r == '\t') && attr:
			// A reader would turn the raw character into a space.
			x.b.WriteString(map[rune]string{'\n': "&#10;", '\t': "&#9;"}[r])
		default:
			x.b.WriteRune(r)
		}
	}
}
