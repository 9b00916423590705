package smart

import "math/bits"

// Cases is a file of cases, parsed once.
type Cases struct{ root *tree }

// ParseCases parses a file of cases.
func ParseCases(src []byte) (Cases, error) {
	root, err := parseTree(src)
	return Cases{root}, err
}

// Lint is Lint with everything seen.
func (c Cases) Lint() (map[string][]string, error) { return lint(c.root, blindness{}) }

// WithoutRule is Lint with one rule disabled.
func (c Cases) WithoutRule(r Rule) (map[string][]string, error) {
	return lint(c.root, blindness{rule: r})
}

// WithoutWords is Lint with one list of words empty.
func (c Cases) WithoutWords(n int) (map[string][]string, error) {
	return lint(c.root, blindness{class: 1 << n})
}

// WordLists is the number of lists of words.
func WordLists() int { return bits.Len64(uint64(firstName)) }

// Objectives gives the objectives of the file, and their plan.
func (c Cases) Objectives() ([]Objective, Plan, error) {
	l := linter{tree: c.root}
	top, err := c.root.mapping(c.root.root, "")
	if err == nil {
		err = l.settings(top)
	}
	var out []Objective
	for _, key := range []string{"cas", "pieges", "objectifs"} {
		items, _ := c.root.sequence(top[key])
		for _, item := range items {
			m, _ := c.root.mapping(item.value, key)
			o, _ := c.root.objective(m)
			out = append(out, o)
		}
	}
	return out, l.plan, err
}
