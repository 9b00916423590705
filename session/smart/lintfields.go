package smart

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// setter puts the value of one key into an objective.
type setter func(*tree, entry, *Objective) error

// objectiveKeys are the keys of the schema; they are French, like the sheets.
var objectiveKeys = map[string]setter{
	"texte":                  textKey(func(o *Objective) *string { return &o.Text }),
	"lang":                   textKey(func(o *Objective) *string { return &o.Lang }),
	"axe":                    textKey(func(o *Objective) *string { return &o.Axis }),
	"indicateur":             textKey(func(o *Objective) *string { return &o.Indicator }),
	"unite":                  textKey(func(o *Objective) *string { return &o.Unit }),
	"responsable":            textKey(func(o *Objective) *string { return &o.Owner }),
	"moyen_verification":     textKey(func(o *Objective) *string { return &o.Verification }),
	"frequence":              textKey(func(o *Objective) *string { return &o.Frequency }),
	"justification_ambition": textKey(func(o *Objective) *string { return &o.Justification }),
	"reference":              numberKey(func(o *Objective) *string { return &o.Baseline }),
	"cible":                  numberKey(func(o *Objective) *string { return &o.Target }),
	"budget_mad":             numberKey(func(o *Objective) *string { return &o.Cost }),
	"jours_personne":         numberKey(func(o *Objective) *string { return &o.PersonDays }),
	"reference_collecte":     dateKey(func(o *Objective) *Date { return &o.BaselineBy }),
	"echeance":               dateKey(func(o *Objective) *Date { return &o.Deadline }),
	"desagregation":          listKey(func(o *Objective) *[]string { return &o.Disaggregation }),
	"hypotheses":             listKey(func(o *Objective) *[]string { return &o.Assumptions }),
	"liens":                  listKey(func(o *Objective) *[]string { return &o.Links }),
	"reference_inconnue":     unknownKey,
	"jalons":                 milestonesKey,
	"niveau": choiceKey(func(o *Objective) *Level { return &o.Level },
		map[string]Level{"impact": Impact, "effet": Effect, "produit": Output}),
	"sens": choiceKey(func(o *Objective) *Direction { return &o.Direction },
		map[string]Direction{"hausse": Up, "baisse": Down, "maintien": Keep}),
	"portee": choiceKey(func(o *Objective) *Scope { return &o.Scope },
		map[string]Scope{"beneficiaires": Beneficiaries, "organisation": Organisation}),
}

// objective reads the keys of one objective. Keys of other tools are passed over; one
// letter away from a known key is a slip, which would silently change the verdict.
func (t *tree) objective(m mapping) (Objective, error) {
	var o Objective
	for _, key := range slices.Sorted(maps.Keys(m)) {
		set, known := objectiveKeys[key]
		if !known {
			if meant := slipOf(key); meant != "" {
				return o, &FileError{m[key].line, key, fmt.Sprintf("unknown key; did you mean %s?", meant)}
			}
			continue
		}
		if err := set(t, m[key], &o); err != nil {
			return o, err
		}
	}
	return o, nil
}

// textKey and the like make a setter for a field of their kind.
func textKey(field func(*Objective) *string) setter {
	return func(t *tree, e entry, o *Objective) (err error) {
		*field(o), err = t.text(e)
		return err
	}
}

func numberKey(field func(*Objective) *string) setter {
	return func(t *tree, e entry, o *Objective) (err error) {
		*field(o), err = t.number(e)
		return err
	}
}

func dateKey(field func(*Objective) *Date) setter {
	return func(t *tree, e entry, o *Objective) (err error) {
		*field(o), err = t.date(e)
		return err
	}
}

func listKey(field func(*Objective) *[]string) setter {
	return func(t *tree, e entry, o *Objective) (err error) {
		*field(o), err = t.texts(e)
		return err
	}
}

// choiceKey accepts the words of a list. Null and nothing leave the field unset.
func choiceKey[T ~string](field func(*Objective) *T, choices map[string]T) setter {
	return func(t *tree, e entry, o *Objective) error {
		s, err := t.text(e)
		if err != nil || s == "" {
			return err
		}
		choice, known := choices[s]
		if !known {
			want := strings.Join(slices.Sorted(maps.Keys(choices)), ", ")
			return &FileError{e.line, e.key, fmt.Sprintf("want one of %s, not %q", want, s)}
		}
		*field(o) = choice
		return nil
	}
}

// unknownKey reads a flag, in the words of YAML or of people.
func unknownKey(t *tree, e entry, o *Objective) error {
	s, err := t.text(e)
	if err != nil {
		return err
	}
	switch s {
	case "true", "oui":
		o.BaselineUnknown = true
	case "false", "non", "":
	default:
		return &FileError{e.line, e.key, fmt.Sprintf("want true or false, not %q", s)}
	}
	return nil
}

// milestonesKey reads "2027-12-31: 60", quoted or not.
func milestonesKey(t *tree, e entry, o *Objective) error {
	lines, err := t.texts(e)
	if err != nil {
		return err
	}
	for _, line := range lines {
		day, expect, _ := strings.Cut(line, ":")
		due, err := ParseDate(strings.TrimSpace(day))
		if err != nil {
			due, expect = "", line
		}
		o.Milestones = append(o.Milestones, Milestone{Due: due, Expect: strings.TrimSpace(expect)})
	}
	return nil
}

// slipOf is the known key that is one letter away from key, or "".
func slipOf(key string) string {
	for _, known := range slices.Sorted(maps.Keys(objectiveKeys)) {
		if len(key) >= 4 && oneLetterApart(key, known) {
			return known
		}
	}
	return ""
}

// oneLetterApart reports one letter changed, added, left out, or two swapped.
func oneLetterApart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case len(b) == len(a)+1:
		return a[i:] == b[i+1:]
	case len(b) != len(a) || i == len(a):
		return false
	case a[i+1:] == b[i+1:]:
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
