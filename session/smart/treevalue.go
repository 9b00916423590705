package smart

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// mapping reads a mapping. Its own entries win over those that << brings in.
func (t *tree) mapping(n ast.Node, key string) (mapping, error) {
	m := mapping{}
	return m, t.fill(m, n, key, 0)
}

// fill adds the entries of a mapping, its own before those that << brings in.
func (t *tree) fill(m mapping, n ast.Node, key string, depth int) error {
	line := lineOf(n)
	if depth > maxDepth {
		return &FileError{line, key, "it leads back to itself"}
	}
	var values []*ast.MappingValueNode
	switch node := t.resolve(n).(type) {
	case nil:
		return nil
	case *ast.MappingNode:
		values = node.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{node}
	default:
		return &FileError{line, key, "want keys and values, not " + kindOf(node)}
	}
	for _, v := range values {
		if !v.Key.IsMergeKey() {
			k := keyText(v.Key)
			m[k] = entry{lineOf(v.Key), k, v.Value}
		}
	}
	for _, v := range values {
		if !v.Key.IsMergeKey() {
			continue
		}
		merged := mapping{}
		if err := t.fill(merged, v.Value, "<<", depth+1); err != nil {
			return err
		}
		for k, e := range merged {
			if _, own := m[k]; !own {
				m[k] = e
			}
		}
	}
	return nil
}

// keyText is a key as it is written; 2027-12-31 is a key too.
func keyText(n ast.Node) string {
	switch key := n.(type) {
	case *ast.StringNode:
		return key.Value
	case *ast.MappingKeyNode:
		if key.Value != nil {
			return keyText(key.Value)
		}
	}
	if tok := n.GetToken(); tok != nil {
		return tok.Value
	}
	return ""
}

// sequence reads a list; nothing is an empty list.
func (t *tree) sequence(e entry) ([]entry, error) {
	switch node := t.resolve(e.value).(type) {
	case nil:
		return nil, nil
	case *ast.SequenceNode:
		items := make([]entry, 0, len(node.Values))
		for _, v := range node.Values {
			items = append(items, entry{lineOf(v), e.key, v})
		}
		return items, nil
	default:
		return nil, &FileError{e.line, e.key, "want a list, not " + kindOf(node)}
	}
}

// text reads a scalar as it is written; null is "".
func (t *tree) text(e entry) (string, error) {
	switch node := t.resolve(e.value).(type) {
	case nil:
		return "", nil
	case *ast.StringNode:
		return node.Value, nil
	case *ast.LiteralNode:
		return node.Value.Value, nil
	case *ast.IntegerNode:
		return node.Token.Value, nil
	case *ast.FloatNode:
		return node.Token.Value, nil
	case *ast.BoolNode:
		return node.Token.Value, nil
	default:
		return "", &FileError{e.line, e.key, "want one value, not " + kindOf(node)}
	}
}

// texts reads a list of scalars. One scalar is a list of one, and "key: value" in a list
// is read as it is written.
func (t *tree) texts(e entry) ([]string, error) {
	if _, list := t.resolve(e.value).(*ast.SequenceNode); !list {
		s, err := t.text(e)
		if err != nil || s == "" {
			return nil, err
		}
		return []string{s}, nil
	}
	items, err := t.sequence(e)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, item := range items {
		if m, ok := t.resolve(item.value).(*ast.MappingNode); ok && len(m.Values) == 1 {
			s, err := t.text(entry{item.line, e.key, m.Values[0].Value})
			if err != nil {
				return nil, err
			}
			out = append(out, keyText(m.Values[0].Key)+": "+s)
			continue
		}
		s, err := t.text(item)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// number reads a number as text, so that no digit is lost.
func (t *tree) number(e entry) (string, error) {
	s, err := t.text(e)
	if err != nil || strings.TrimSpace(s) == "" {
		return "", err
	}
	if _, ok := parseDecimal(s); !ok {
		return "", &FileError{e.line, e.key, fmt.Sprintf("want a number, not %q", s)}
	}
	return s, nil
}

// date reads a day.
func (t *tree) date(e entry) (Date, error) {
	s, err := t.text(e)
	if err != nil {
		return "", err
	}
	d, err := ParseDate(strings.TrimSpace(s))
	if err != nil {
		return "", &FileError{e.line, e.key, err.Error()}
	}
	return d, nil
}

// kindOf names what stands in the place of what was wanted.
func kindOf(n ast.Node) string {
	switch n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "keys and values"
	case *ast.SequenceNode:
		return "a list"
	}
	return "a single value"
}
