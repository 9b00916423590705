package stylesheet

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// Limits of XML: no document of Word is nested so deep or has so many styles.
const (
	mostDepth = 64
	mostNodes = 300_000
)

// node is an element. Names are without their namespaces, of which there are two families
// for the same words: the transitional one and the strict one.
type node struct {
	name  string
	attrs map[string]string
	kids  []*node
}

// builder makes trees of what a decoder tells.
type builder struct {
	dec   *xml.Decoder
	nodes int
}

// token is the next element's start or end, or nil at the end of the part.
func (b *builder) token() (xml.Token, error) {
	for {
		t, err := b.dec.Token()
		if errors.Is(err, io.EOF) {
			return nil, nil //nolint:nilnil // The end is no token.
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		switch t.(type) {
		case xml.StartElement, xml.EndElement:
			return t, nil
		case xml.Directive: // a document type, which Office never writes
			return nil, ErrDamaged
		}
	}
}

// element reads what follows a start, up to its end.
func (b *builder) element(start xml.StartElement, depth int) (*node, error) {
	if b.nodes++; depth > mostDepth || b.nodes > mostNodes {
		return nil, ErrLarge
	}
	n := &node{name: start.Name.Local, attrs: map[string]string{}}
	for _, a := range start.Attr {
		n.attrs[a.Name.Local] = a.Value
	}
	for {
		t, err := b.token()
		if err != nil {
			return nil, err
		}
		switch v := t.(type) {
		case xml.StartElement:
			kid, err := b.element(v, depth+1)
			if err != nil {
				return nil, err
			}
			n.kids = append(n.kids, kid)
		case xml.EndElement:
			return n, nil
		default:
			return nil, ErrDamaged // the part ends within
		}
	}
}

// parse reads a part.
func parse(r io.Reader) (*node, error) {
	b := &builder{dec: xml.NewDecoder(r)}
	t, err := b.token()
	if err != nil {
		return nil, err
	}
	start, ok := t.(xml.StartElement)
	if !ok {
		return nil, ErrDamaged
	}
	return b.element(start, 0)
}

// at follows names down from a node, to nil when there is none.
func (n *node) at(names ...string) *node {
	for _, name := range names {
		if n == nil {
			return nil
		}
		var next *node
		for _, k := range n.kids {
			if k.name == name {
				next = k
				break
			}
		}
		n = next
	}
	return n
}

// all are the children of a name.
func (n *node) all(name string) []*node {
	if n == nil {
		return nil
	}
	var out []*node
	for _, k := range n.kids {
		if k.name == name {
			out = append(out, k)
		}
	}
	return out
}

// val is the attribute that most elements of Word have.
func (n *node) val() string { return n.attr("val") }

func (n *node) attr(name string) string {
	if n == nil {
		return ""
	}
	return n.attrs[name]
}

// number reads a whole number within bounds; ok is false for what is none.
func (n *node) number(name string, least, most int) (int, bool) {
	v, err := strconv.ParseFloat(n.attr(name), 64)
	if err != nil || v != v {
		return 0, false
	}
	return int(min(max(v, float64(least)), float64(most))), true
}

// on reads a property that is on by being there.
func (n *node) on() bool {
	switch n.val() {
	case "0", "false", "off", "none":
		return false
	}
	return true
}
