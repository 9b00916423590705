package sheet

import (
	"strings"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/screen"
)

// Said is how people read a field and one of its values: the label with the item or the
// word of a set, and the value in the words of the seat. An empty value stays empty.
func Said(env *screen.Env, r *session.Retreat, typ *session.Type, name, value string) (label, text string) {
	plain, element, _ := strings.Cut(name, "/")
	f := typ.Field(plain)
	if f == nil {
		return name, value
	}
	label = env.Words.Fields[typ.Name+"."+plain]
	if element != "" {
		label += " " + shortOf(r, element)
	}
	return label, saidValue(env, r, f, value)
}

// shortOf is the short id of an item that a text names, or that text.
func shortOf(r *session.Retreat, s string) string {
	if id, err := session.ParseID(s); err == nil {
		if e := r.Item(id); e != nil {
			return session.Base(e).Short
		}
	}
	return s
}

func saidValue(env *screen.Env, r *session.Retreat, f *session.Field, value string) string {
	switch {
	case f.Form == session.Flag && value == "":
		return env.Words.Words.No
	case value == "":
		return ""
	}
	switch f.Form {
	case session.Flag:
		return env.Words.Words.Yes
	case session.Day:
		return format.Day(env.Lang(), session.Date(value).Time())
	case session.Whole, session.Decimal:
		return format.Decimal(env.Lang(), value)
	case session.Ref:
		return shortOf(r, value)
	case session.Choice:
		for _, table := range []map[string]string{env.Words.Words.Statuses, env.Words.Kinds, env.Words.Words.Methods} {
			if word := table[value]; word != "" {
				return word
			}
		}
	case session.Line, session.Prose, session.Hour, session.Bytes:
	}
	return value
}
