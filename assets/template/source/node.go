package source

import (
	"errors"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// node is a value of the file with the line where it stands.
type node struct {
	form   form
	text   string // of a scalar
	quoted bool
	line   int
	fields []field // of a table, in the order of the file
	items  []*node // of a list
}

type field struct {
	key   string
	line  int
	value *node
}

type form uint8

const (
	scalar form = iota
	empty       // ~ or nothing
	list
	table
	foreign // tags, aliases and what else a template has no use for
)

// deepest bounds the nesting of a file: the parser calls itself for every level.
const deepest = 40

// parse reads one YAML document.
func parse(data []byte) (*node, *Problem) {
	if line, ok := tooDeep(string(data)); ok {
		return nil, &Problem{Line: line, Code: Syntax, Args: []string{"nested too deeply"}}
	}
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, syntax(err)
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return &node{form: empty, line: 1}, nil
	}
	return convert(file.Docs[0].Body), nil
}

// tooDeep finds a line that may nest deeper than the parser's stack should have to bear.
// It counts brackets inside quotes too, which no honest file has forty of.
func tooDeep(s string) (int, bool) {
	open, n := 0, 0
	for line := range strings.Lines(s) {
		n++
		indent := len(line) - len(strings.TrimLeft(line, " -?"))
		open += strings.Count(line, "[") + strings.Count(line, "{")
		if open > deepest || indent > 4*deepest {
			return n, true
		}
		open = max(0, open-strings.Count(line, "]")-strings.Count(line, "}"))
	}
	return 0, false
}

func syntax(err error) *Problem {
	p := &Problem{Code: Syntax, Args: []string{err.Error()}}
	var told yaml.Error
	if errors.As(err, &told) {
		p.Args[0] = told.GetMessage()
		if t := told.GetToken(); t != nil && t.Position != nil {
			p.Line = t.Position.Line
		}
	}
	return p
}

func convert(n ast.Node) *node {
	out := &node{line: lineOf(n)}
	switch n := n.(type) {
	case *ast.MappingNode:
		out.form = table
		for _, pair := range n.Values {
			out.fields = append(out.fields, convertField(pair))
		}
	case *ast.MappingValueNode:
		out.form, out.fields = table, []field{convertField(n)}
	case *ast.SequenceNode:
		out.form = list
		for _, item := range n.Values {
			out.items = append(out.items, convert(item))
		}
	case *ast.StringNode:
		out.text = n.Value
		out.quoted = n.Token.Type == token.SingleQuoteType || n.Token.Type == token.DoubleQuoteType
	case *ast.LiteralNode:
		out.text, out.quoted = strings.TrimRight(n.Value.Value, "\n"), true
	case *ast.NullNode, nil:
		out.form = empty
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		out.text = n.GetToken().Value
	default:
		out.form = foreign
	}
	return out
}

func convertField(pair *ast.MappingValueNode) field {
	f := field{line: lineOf(pair.Key), value: &node{form: empty, line: lineOf(pair.Key)}}
	if t := pair.Key.GetToken(); t != nil {
		f.key = t.Value
	}
	if pair.Value != nil {
		f.value = convert(pair.Value)
	}
	return f
}

func lineOf(n ast.Node) int {
	if n == nil || n.GetToken() == nil || n.GetToken().Position == nil {
		return 0
	}
	return n.GetToken().Position.Line
}

// whole reads a scalar as a number.
func (n *node) whole() (int, bool) {
	v, err := strconv.Atoi(n.text)
	return v, err == nil && n.form == scalar && !n.quoted
}
