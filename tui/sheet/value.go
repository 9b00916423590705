package sheet

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"halqa/session"
	"halqa/session/text"
	"halqa/session/text/format"
)

// change is one field that gets a value.
type change struct{ field, value string }

// read turns what was typed in a field into values, of that field and of those that are
// told on the way: the unit behind a number, the language of a text.
func (m *Model) read(r row, typed string) ([]change, error) {
	typed = strings.TrimSpace(typed)
	if typed == "" {
		return []change{{r.Field, ""}}, nil
	}
	switch r.def.Form {
	case session.Day:
		return m.readDay(r, typed)
	case session.Hour:
		hour, err := parseHour(typed)
		return []change{{r.Field, hour}}, err
	case session.Whole, session.Decimal:
		return m.readNumber(r, typed)
	case session.Line, session.Prose:
		return m.readText(r, typed), nil
	case session.Flag, session.Choice, session.Ref, session.Bytes:
	}
	return []change{{r.Field, typed}}, nil
}

// readDay reads a date however it is written, and the word for today.
func (m *Model) readDay(r row, typed string) ([]change, error) {
	if text.Fold(typed) == text.Fold(m.words().Today) {
		return []change{{r.Field, string(session.DateOf(m.env.Now()))}}, nil
	}
	t, err := format.ParseDate(typed)
	return []change{{r.Field, t.Format(time.DateOnly)}}, err
}

// readNumber also takes « inconnue » and the unit behind the figure.
func (m *Model) readNumber(r row, typed string) ([]change, error) {
	if r.Unknown != "" && slices.ContainsFunc(m.words().Unknown, func(w string) bool { return text.Fold(w) == text.Fold(typed) }) {
		return []change{{r.Field, ""}, {r.Unknown, "1"}}, nil
	}
	number, unit := typed, ""
	if r.Unit != "" {
		number, unit = cutUnit(typed)
	}
	value, err := format.ParseNumber(number)
	if err != nil {
		return nil, err
	}
	if r.def.Form == session.Whole && strings.Contains(value, ".") {
		return nil, errNotWhole
	}
	edits := []change{{r.Field, value}}
	if unit != "" {
		edits = append(edits, change{r.Unit, unit})
	}
	if r.Unknown != "" && m.value(r.Unknown) != "" {
		edits = append(edits, change{r.Unknown, ""})
	}
	return edits, nil
}

// cutUnit cuts "45 %" and "%45" into the number and what it counts.
func cutUnit(s string) (number, unit string) {
	if p, err := format.ParsePercent(s); err == nil && strings.ContainsAny(s, "%٪") {
		return p, "%"
	}
	i := strings.IndexFunc(s, unicode.IsLetter)
	if i <= 0 {
		return s, ""
	}
	return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i:])
}

// readText gives a choice its code, and a text of the other language to its twin when
// both are still empty: the words matter, not the field that stood open.
func (m *Model) readText(r row, typed string) []change {
	for _, c := range r.Choices {
		if text.Fold(c.Word) == text.Fold(typed) {
			return []change{{r.Field, c.Value}}
		}
	}
	if r.Twin != "" && m.value(r.Twin) == "" && m.value(r.Field) == "" &&
		strings.HasSuffix(r.Field, "_ar") != (text.Dir(typed) == text.RTL) {
		return []change{{r.Twin, typed}}
	}
	return []change{{r.Field, typed}}
}

var (
	errNotWhole = errors.New("not a whole number")
	errNotHour  = errors.New("not an hour")
)

// parseHour reads 9:30, 9h30, 9 h, 09.30, 930 and the digits of Arabic as 09:30.
func parseHour(typed string) (string, error) {
	parts := strings.FieldsFunc(typed, func(c rune) bool { return !unicode.IsDigit(c) })
	if len(parts) == 1 {
		if digits := []rune(parts[0]); len(digits) > 2 {
			parts = []string{string(digits[:len(digits)-2]), string(digits[len(digits)-2:])}
		}
	}
	if len(parts) == 0 || len(parts) > 2 {
		return "", errNotHour
	}
	clock := [2]int{}
	for i, part := range parts {
		for _, c := range part {
			value, err := format.ParseNumber(string(c))
			if err != nil || len(value) != 1 || clock[i] > 99 {
				return "", errNotHour
			}
			clock[i] = clock[i]*10 + int(value[0]-'0')
		}
	}
	hour := fmt.Sprintf("%02d:%02d", clock[0], clock[1])
	if _, err := session.ParseHour(hour); err != nil {
		return "", errNotHour
	}
	return hour, nil
}
