package gen

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
)

var severities = map[string]string{
	"erreur": "Error", "avertissement": "Warning", "conseil": "Advice",
}

// writeRules writes one constant and one row per rule.
func writeRules(b *bytes.Buffer, rules []rule) error {
	b.WriteString("// The rules. A letter and a number; the letter is the one under which the rule was first written.\nconst (\n")
	for _, r := range rules {
		fmt.Fprintf(b, "%s Rule = %q\n", r.ID, r.ID)
	}
	b.WriteString(")\n\nvar ruleTable = map[Rule]ruleRow{\n")
	for _, r := range rules {
		severity, known := severities[r.Severity]
		if !known || r.ID == "" || r.Letter == "" || r.Field == "" {
			return fmt.Errorf("rule %q: unknown severity %q, or no letter or field", r.ID, r.Severity)
		}
		fmt.Fprintf(b, "%s: {severity: %s, letter: %q, field: %q, says: %s},\n",
			r.ID, severity, r.Letter, r.Field, r.Says.literal())
	}
	b.WriteString("}\n\n")
	return nil
}

func writeTerms(b *bytes.Buffer, terms map[string]sentence) {
	b.WriteString("var termTable = map[string]sentence{\n")
	for _, key := range slices.Sorted(maps.Keys(terms)) {
		fmt.Fprintf(b, "%q: %s,\n", key, terms[key].literal())
	}
	b.WriteString("}\n\n")
}

func (s sentence) literal() string {
	return fmt.Sprintf("sentence{fr: %q, ar: %q, en: %q}", s.French, s.Arabic, s.English)
}
