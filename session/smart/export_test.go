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
