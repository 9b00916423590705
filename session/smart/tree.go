package smart

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// maxDepth bounds nesting, because a deep enough file exhausts the stack of any parser.
const maxDepth = 64

// tree is a YAML file with its anchors. Values are read from the tree and not into
// structs, so that an error can name its line, and so that anchors are followed where
// they are used instead of being copied.
type tree struct {
	root    ast.Node
	anchors map[string]ast.Node
}

// mapping is the entries of a mapping, those of << included.
type mapping map[string]entry

// entry is a value, the key it stands under and its line.
type entry struct {
	line  int
	key   string
	value ast.Node
}

// parseTree parses the first document of a file.
func parseTree(src []byte) (t *tree, err error) {
	defer func() {
		if broken := recover(); broken != nil { // a bug of the parser is no reason to stop
			err = &FileError{Problem: fmt.Sprintf("this is not YAML that can be read (%v)", broken)}
		}
	}()
	if line := tooDeep(string(src)); line > 0 {
		return nil, &FileError{Line: line, Problem: fmt.Sprintf("more than %d levels of nesting", maxDepth)}
	}
	file, err := parser.ParseBytes(src, 0)
	if err != nil {
		return nil, syntaxError(err)
	}
	t = &tree{anchors: map[string]ast.Node{}}
	if len(file.Docs) > 0 {
		t.root = file.Docs[0].Body
	}
	t.collect(t.root, 0)
	return t, nil
}

// syntaxError keeps the line and drops the excerpt that the parser adds.
func syntaxError(err error) error {
	var syntax yaml.Error
	if errors.As(err, &syntax) {
		line := 0
		if tok := syntax.GetToken(); tok != nil && tok.Position != nil {
			line = tok.Position.Line
		}
		return &FileError{Line: line, Problem: syntax.GetMessage()}
	}
	return fmt.Errorf("reading the YAML: %w", err)
}

// tooDeep gives the first line that nests too deep, counting brackets and the dashes
// that open a line; 0 for none.
func tooDeep(src string) int {
	line, depth := 0, 0
	for s := range strings.Lines(src) {
		line++
		depth += strings.Count(s, "[") + strings.Count(s, "{")
		if depth > maxDepth || opens(s) > maxDepth {
			return line
		}
		depth = max(0, depth-strings.Count(s, "]")-strings.Count(s, "}"))
	}
	return 0
}

// opens counts what can open a level on one line: "- - ? !tag &anchor".
func opens(line string) int {
	n := 0
	for field := range strings.FieldsSeq(line) {
		if strings.IndexByte("-?!&|>", field[0]) < 0 {
			break
		}
		n += len(field)
		if field[0] == '!' || field[0] == '&' {
			n -= len(field) - 1
		}
	}
	return n
}

// collect notes the anchors.
func (t *tree) collect(n ast.Node, depth int) {
	if depth > 4*maxDepth {
		return
	}
	switch n := n.(type) {
	case *ast.AnchorNode:
		if n.Name != nil {
			t.anchors[n.Name.String()] = n.Value
		}
		t.collect(n.Value, depth+1)
	case *ast.TagNode:
		t.collect(n.Value, depth+1)
	case *ast.MappingNode:
		for _, v := range n.Values {
			t.collect(v, depth+1)
		}
	case *ast.MappingValueNode:
		t.collect(n.Value, depth+1)
	case *ast.SequenceNode:
		for _, v := range n.Values {
			t.collect(v, depth+1)
		}
	}
}

// resolve follows anchors, aliases and tags; nil is null.
func (t *tree) resolve(n ast.Node) ast.Node {
	// Bounded, because an alias may stand inside its own anchor.
	for range maxDepth {
		switch node := n.(type) {
		case *ast.AnchorNode:
			n = node.Value
		case *ast.TagNode:
			n = node.Value
		case *ast.AliasNode:
			n = t.anchors[node.Value.String()]
		case *ast.NullNode:
			return nil
		default:
			return n
		}
	}
	return nil
}

// lineOf is the line of a node, 0 when unknown.
func lineOf(n ast.Node) int {
	if n == nil || n.GetToken() == nil || n.GetToken().Position == nil {
		return 0
	}
	return n.GetToken().Position.Line
}
