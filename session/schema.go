package session

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/session/privacy"
	"halqa/session/text"
)

// Entity is an item of the read model: an idea, a poll, an objective.
type Entity interface{ base() *Item }

// Item is what all items have.
type Item struct {
	ID    ID
	Short string // what people read and write down, such as I-014; never reused
	Pos   string // place in hand-ordered lists, see Between; empty in order of time
	Gone  bool   // withdrawn, or its addition undone
}

func (it *Item) base() *Item { return it }

// Type describes one kind of item: one table drives the limits of what enters, the
// privacy classes, the labels and the history.
type Type struct {
	Name   string // "idea"
	Prefix string // "I-"
	Digits int    // I-014 has three
	Fields []Field
	// Plan reports that the items are part of the plan: after its first version every
	// change of them is asked for its source.
	Plan bool

	empty func() Entity
	roll  func(*Retreat) roll
	index map[string]*Field
}

// Form is how the value of a field is written.
type Form uint8

// The forms. All values travel as text; decimals are never floats.
const (
	Line    Form = iota // one line of a person's or the program's text
	Prose               // text that may have several lines
	Whole               // a decimal integer
	Decimal             // canonical decimal text, such as -12.5
	Flag                // "1" or nothing
	Day                 // 2026-12-09
	Hour                // 09:30
	Choice              // one of a closed list
	Ref                 // the identifier of another item
	Bytes               // a piece of a file in base64 (RFC 4648, section 4); no text for people
)

// Limits of texts, in runes.
const (
	LineLimit  = 500
	ProseLimit = 20_000
)

// Field describes one field of a type.
type Field struct {
	Name    string
	Class   privacy.Class
	Form    Form
	Limit   int      // in runes; 0 where the form says it all
	Choices []string // of a Choice
	Many    bool     // one value per element, named "field/element"
	Purge   bool     // goes when the time for which personal data may be kept is over

	spell func(string) (string, error) // brings a line to its one spelling
	get   func(e Entity, element string) string
	set   func(e Entity, element, value string)
}

// Value is the value of the field in e as text; element names one value of many.
func (f *Field) Value(e Entity, element string) string { return f.get(e, element) }

// clean checks a value and brings it to the form in which it is stored.
func (f *Field) clean(value string) (string, error) {
	switch f.Form {
	case Line:
		value = strings.TrimSpace(text.Safe(value))
		if f.spell != nil {
			spelled, err := f.spell(value)
			if err != nil {
				return "", &ValueError{Field: f.Name, Value: value, Err: err}
			}
			value = spelled
		}
	case Prose:
		value = strings.TrimSpace(text.SafeLines(value))
	case Whole:
		return f.parsed(value, func(s string) error { _, err := strconv.Atoi(s); return err })
	case Decimal:
		return f.parsed(value, checkDecimal)
	case Day:
		return f.parsed(value, func(s string) error { return Date(s).check() })
	case Hour:
		return f.parsed(value, func(s string) error { _, err := ParseHour(s); return err })
	case Ref:
		return f.parsed(value, func(s string) error { _, err := ParseID(s); return err })
	case Bytes:
		if _, err := base64.StdEncoding.DecodeString(value); err != nil {
			return "", &ValueError{Field: f.Name, Err: err}
		}
	case Flag:
		if value != "" && value != "1" {
			return "", &ValueError{Field: f.Name, Value: value}
		}
	case Choice:
		if value != "" && !slices.Contains(f.Choices, value) {
			return "", &ValueError{Field: f.Name, Value: value}
		}
	}
	if n := len([]rune(value)); f.Limit > 0 && n > f.Limit {
		return "", &LimitError{Field: f.Name, Runes: n, Limit: f.Limit}
	}
	return value, nil
}

func (f *Field) parsed(value string, check func(string) error) (string, error) {
	value = strings.TrimSpace(value)
	if value == "" {
		return "", nil
	}
	if err := check(value); err != nil {
		return "", &ValueError{Field: f.Name, Value: value, Err: err}
	}
	return value, nil
}

func checkDecimal(s string) error {
	whole, frac, dotted := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if whole == "" || dotted && frac == "" || strings.Trim(whole+frac, "0123456789") != "" {
		return fmt.Errorf("%q is not a decimal number", s)
	}
	return nil
}

// field finds the description of a field, also of one element of it.
func (t *Type) field(name string) (f *Field, element string) {
	name, element, _ = strings.Cut(name, "/")
	return t.index[name], element
}

// Field is the description of the field called name, nil when there is none.
func (t *Type) Field(name string) *Field { f, _ := t.field(name); return f }

// Schema lists every type of item, in the order of the retreat's work.
func Schema() []*Type { return slices.Clone(schema) }

// TypeNamed is the type called name, nil when there is none.
func TypeNamed(name string) *Type { return typeByName[name] }

var (
	schema = []*Type{
		profileType, logoType, dayType, slotType, adjustmentType, personType, collegeType, accessType, groupType, findingType,
		themeType, ideaType, pollType, optionType, decisionType, axisType, objectiveType,
		measureType,
		riskType, triggerType, recommendationType, stepType, reviewType,
		editionType, causeType, redactionType, commentType, validationType,
		documentType, interviewType, focusGroupType, populationType, partnerType, acronymType,
		aimType, phaseType, taskType,
		supportType, inquiryType, answerType, observationType,
	}
	typeByName = indexTypes(schema)
)

func indexTypes(types []*Type) map[string]*Type {
	byName := make(map[string]*Type, len(types))
	for _, t := range types {
		byName[t.Name] = t
		t.index = make(map[string]*Field, len(t.Fields))
		for i := range t.Fields {
			t.index[t.Fields[i].Name] = &t.Fields[i]
		}
	}
	return byName
}
