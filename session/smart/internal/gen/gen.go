// Package gen turns the rules and lexicons of the objective rules, which people edit
// as YAML, into Go source.
//
// # Why
//
// Nothing is parsed when the program starts. A test of this package compares the Go
// file with what the YAML gives today, so the two cannot drift apart, and writes it
// when asked to (go generate). The test does not import the generated package: a
// broken table can always be made again.
//
// It may import halqa/session/text, which folds words as the rules will fold them,
// and go-yaml.
package gen

import (
	"bytes"
	"fmt"
	"go/format"

	"github.com/goccy/go-yaml"
)

// source is the shape of rules.yaml.
type source struct {
	Rules    []rule              `yaml:"regles"`
	Terms    map[string]sentence `yaml:"termes"`
	Lexicons map[string]entries  `yaml:"lexiques"`
}

type rule struct {
	ID       string   `yaml:"id"`
	Letter   string   `yaml:"lettre"`
	Severity string   `yaml:"severite"`
	Field    string   `yaml:"champ"`
	Says     sentence `yaml:",inline"`
}

type sentence struct {
	French  string `yaml:"fr"`
	Arabic  string `yaml:"ar"`
	English string `yaml:"en"`
}

// Tables returns the Go source of the tables of package smart. It fails on a key or a
// value that the rules do not know, so that a typing error cannot silence a rule.
func Tables(rules []byte) ([]byte, error) {
	var src source
	if err := yaml.UnmarshalWithOptions(rules, &src, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("reading the rules: %w", err)
	}
	var b bytes.Buffer
	b.WriteString("// Code generated from rules.yaml; DO NOT EDIT.\n\npackage smart\n\n")
	if err := writeRules(&b, src.Rules); err != nil {
		return nil, err
	}
	writeTerms(&b, src.Terms)
	for _, lang := range []string{"fr", "ar"} {
		if err := writeLexicon(&b, lang, src.Lexicons[lang]); err != nil {
			return nil, fmt.Errorf("lexicon %s: %w", lang, err)
		}
	}
	out, err := format.Source(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("formatting the tables: %w", err)
	}
	return out, nil
}
