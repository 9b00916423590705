package smart

import (
	"fmt"
	"io"
	"slices"
)

// maxFile is the size of the largest file of cases, in bytes.
const maxFile = 1 << 20

// FileError is what is wrong with a file of cases, and where.
type FileError struct {
	Line    int    // from 1; 0 for the whole file
	Key     string // the key of the value, or ""
	Problem string // what was expected and what stands there
}

// Error is one sentence that names the line.
func (e *FileError) Error() string {
	where := ""
	if e.Line > 0 {
		where = fmt.Sprintf("line %d: ", e.Line)
	}
	if e.Key != "" {
		where += e.Key + ": "
	}
	return where + e.Problem
}

// Lint reads a YAML file of example objectives and gives, for the id of each, the sorted
// names of the rules that ask. The lists cas, pieges and objectifs hold objectives,
// plans_test holds plans; plan says what they must fit into; gabarit gives the values of
// the keys that an objective leaves out. The verdicts that the file expects are never
// read. Keys of other tools are passed over, a slip in a known key is not. The error is a
// [*FileError] where the file is at fault.
func Lint(file io.Reader) (map[string][]string, error) {
	src, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("reading the cases: %w", err)
	}
	if len(src) > maxFile {
		return nil, &FileError{Problem: "the file is larger than 1 MiB"}
	}
	root, err := parseTree(src)
	if err != nil {
		return nil, err
	}
	return lint(root, blindness{})
}

// lint gives no verdicts at all when one item is wrong: a verdict that is missing would
// pass for silence.
func lint(root *tree, blind blindness) (map[string][]string, error) {
	l := linter{tree: root, blind: blind, verdicts: map[string][]string{}}
	if err := l.all(); err != nil {
		return nil, err
	}
	return l.verdicts, nil
}

// linter goes through a file.
type linter struct {
	tree     *tree
	plan     Plan
	template mapping // gabarit
	blind    blindness
	verdicts map[string][]string
}

// all reads the settings first, wherever they stand in the file.
func (l *linter) all() error {
	top, err := l.tree.mapping(l.tree.root, "")
	if err != nil {
		return err
	}
	if err := l.settings(top); err != nil {
		return err
	}
	found := false
	for _, section := range []struct {
		key  string
		each func(mapping) ([]Finding, error)
	}{{"cas", l.objective}, {"pieges", l.objective}, {"objectifs", l.objective}, {"plans_test", l.planTest}} {
		entry, ok := top[section.key]
		if !ok {
			continue
		}
		found = true
		if err := l.section(entry, section.each); err != nil {
			return err
		}
	}
	if !found {
		return &FileError{Problem: "there is no list cas, pieges, objectifs or plans_test"}
	}
	return nil
}

// section checks each item of a list and keeps its verdict under its id.
func (l *linter) section(list entry, each func(mapping) ([]Finding, error)) error {
	items, err := l.tree.sequence(list)
	if err != nil {
		return err
	}
	for _, item := range items {
		m, err := l.tree.mapping(item.value, list.key)
		if err != nil {
			return err
		}
		id, err := l.tree.text(m["id"])
		if err != nil {
			return err
		}
		if id == "" {
			return &FileError{Line: item.line, Key: "id", Problem: "an item has no id"}
		}
		if _, double := l.verdicts[id]; double {
			return &FileError{Line: item.line, Key: "id", Problem: fmt.Sprintf("%q is there twice", id)}
		}
		findings, err := each(m)
		if err != nil {
			return err
		}
		l.verdicts[id] = names(findings)
	}
	return nil
}

// names gives the rules of findings, sorted and each once. It is never nil.
func names(findings []Finding) []string {
	out := make([]string, 0, len(findings))
	for _, f := range findings {
		out = append(out, string(f.Rule))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// objective fills what a case leaves out from the template. A null is not left out.
func (l *linter) objective(m mapping) ([]Finding, error) {
	for key, entry := range l.template {
		if _, given := m[key]; !given {
			m[key] = entry
		}
	}
	o, err := l.tree.objective(m)
	if err != nil {
		return nil, err
	}
	return check(o, l.plan, l.blind), nil
}

// planTest takes no template: a plan holds the objectives that it lists.
func (l *linter) planTest(m mapping) ([]Finding, error) {
	items, err := l.tree.sequence(m["objectifs"])
	if err != nil {
		return nil, err
	}
	objectives := make([]Objective, 0, len(items))
	for _, item := range items {
		fields, err := l.tree.mapping(item.value, "objectifs")
		if err != nil {
			return nil, err
		}
		o, err := l.tree.objective(fields)
		if err != nil {
			return nil, err
		}
		objectives = append(objectives, o)
	}
	return checkPlan(objectives, l.plan, l.blind), nil
}
