package session

import (
	"slices"
	"strconv"

	"halqa/session/privacy"
)

// The functions of this file write one row of a type's table each. They bind a field to
// the place in the struct where the read model keeps its value.

func line[P Entity](name string, c privacy.Class, at func(P) *string) Field {
	return textual(name, c, Line, LineLimit, at)
}

func prose[P Entity](name string, c privacy.Class, at func(P) *string) Field {
	return textual(name, c, Prose, ProseLimit, at)
}

func decimal[P Entity](name string, c privacy.Class, at func(P) *string) Field {
	return textual(name, c, Decimal, 0, at)
}

func day[P Entity](name string, c privacy.Class, at func(P) *Date) Field {
	return textual(name, c, Day, 0, at)
}

func choice[P Entity, S ~string](name string, c privacy.Class, all []S, at func(P) *S) Field {
	f := textual(name, c, Choice, 0, at)
	for _, s := range all {
		f.Choices = append(f.Choices, string(s))
	}
	return f
}

func textual[P Entity, S ~string](name string, c privacy.Class, form Form, limit int, at func(P) *S) Field {
	return Field{
		Name: name, Class: c, Form: form, Limit: limit,
		get: func(e Entity, _ string) string { return string(*at(e.(P))) },
		set: func(e Entity, _, v string) { *at(e.(P)) = S(v) },
	}
}

// whole binds a number. A value that isn't one reads as 0: only a foreign file can hold it.
func whole[P Entity, N ~int | ~int64](name string, c privacy.Class, at func(P) *N) Field {
	return Field{
		Name: name, Class: c, Form: Whole,
		get: func(e Entity, _ string) string { return number(*at(e.(P))) },
		set: func(e Entity, _, v string) {
			n, _ := strconv.ParseInt(v, 10, 64)
			*at(e.(P)) = N(n)
		},
	}
}

func number[N ~int | ~int64](n N) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatInt(int64(n), 10)
}

func flag[P Entity](name string, c privacy.Class, at func(P) *bool) Field {
	return Field{
		Name: name, Class: c, Form: Flag,
		get: func(e Entity, _ string) string { return yes(*at(e.(P))) },
		set: func(e Entity, _, v string) { *at(e.(P)) = v != "" },
	}
}

func yes(b bool) string {
	if b {
		return "1"
	}
	return ""
}

func hour[P Entity](name string, c privacy.Class, at func(P) *Minutes) Field {
	return Field{
		Name: name, Class: c, Form: Hour,
		get: func(e Entity, _ string) string { return at(e.(P)).text() },
		set: func(e Entity, _, v string) { *at(e.(P)), _ = ParseHour(v) },
	}
}

func ref[P Entity](name string, c privacy.Class, at func(P) *ID) Field {
	return Field{
		Name: name, Class: c, Form: Ref,
		get: func(e Entity, _ string) string { return at(e.(P)).String() },
		set: func(e Entity, _, v string) { *at(e.(P)), _ = ParseID(v) },
	}
}

// refs binds a set of items. Each member is an event of its own, so that two rooms can
// add to one set and keep both additions.
func refs[P Entity](name string, c privacy.Class, at func(P) *[]ID) Field {
	return Field{
		Name: name, Class: c, Form: Flag, Many: true,
		get: func(e Entity, element string) string {
			id, err := ParseID(element)
			return yes(err == nil && slices.Contains(*at(e.(P)), id))
		},
		set: func(e Entity, element, v string) {
			id, err := ParseID(element)
			if err != nil || id.IsZero() {
				return
			}
			ids := at(e.(P))
			i, found := slices.BinarySearchFunc(*ids, id, ID.Compare)
			switch {
			case found && v == "":
				*ids = slices.Delete(*ids, i, i+1)
			case !found && v != "":
				*ids = slices.Insert(*ids, i, id)
			}
		},
	}
}

// counts binds numbers by key, such as the totals of a poll.
func counts[P Entity](name string, c privacy.Class, at func(P) *map[string]int) Field {
	return Field{
		Name: name, Class: c, Form: Whole, Many: true,
		get: func(e Entity, element string) string { return number((*at(e.(P)))[element]) },
		set: func(e Entity, element, v string) {
			n, _ := strconv.Atoi(v)
			put(at(e.(P)), element, n)
		},
	}
}

// marks binds words by key, such as presence by half-day.
func marks[P Entity](name string, c privacy.Class, all []string, at func(P) *map[string]string) Field {
	return Field{
		Name: name, Class: c, Form: Choice, Many: true, Choices: all,
		get: func(e Entity, element string) string { return (*at(e.(P)))[element] },
		set: func(e Entity, element, v string) { put(at(e.(P)), element, v) },
	}
}

// sayings binds sentences by key, such as why a cell of a matrix stays empty.
func sayings[P Entity](name string, c privacy.Class, at func(P) *map[string]string) Field {
	return Field{
		Name: name, Class: c, Form: Line, Limit: LineLimit, Many: true,
		get: func(e Entity, element string) string { return (*at(e.(P)))[element] },
		set: func(e Entity, element, v string) { put(at(e.(P)), element, v) },
	}
}

func put[V comparable](m *map[string]V, key string, v V) {
	var none V
	switch {
	case v == none:
		delete(*m, key)
	case *m == nil:
		*m = map[string]V{key: v}
	default:
		(*m)[key] = v
	}
}

// words binds a set of words, each an event of its own.
func words[P Entity](name string, c privacy.Class, at func(P) *[]string) Field {
	return Field{
		Name: name, Class: c, Form: Flag, Many: true,
		get: func(e Entity, element string) string { return yes(slices.Contains(*at(e.(P)), element)) },
		set: func(e Entity, element, v string) {
			all := at(e.(P))
			i, found := slices.BinarySearch(*all, element)
			switch {
			case found && v == "":
				*all = slices.Delete(*all, i, i+1)
			case !found && v != "":
				*all = slices.Insert(*all, i, element)
			}
		},
	}
}
