package sheet

import (
	"errors"
	"fmt"

	"halqa/session"
	"halqa/session/text/format"
)

// shown is a value as the language writes it.
func (m *Model) shown(r row, value string) string {
	if value == "" {
		return ""
	}
	lang := m.env.Lang()
	switch r.def.Form {
	case session.Day:
		return format.Day(lang, session.Date(value).Time())
	case session.Whole, session.Decimal:
		return format.Decimal(lang, value)
	case session.Flag:
		return m.env.Words.Words.Yes
	case session.Line, session.Prose, session.Choice, session.Ref, session.Hour, session.Bytes:
	}
	for _, c := range r.Choices {
		if c.Value == value {
			return c.Word
		}
	}
	return value
}

// explain says why something typed is not a value, and what is.
func (m *Model) explain(r row, typed string, err error) string {
	w := m.words()
	var parse *format.ParseError
	switch {
	case errors.As(err, &parse) && errors.Is(err, format.ErrAmbiguous) && len(parse.Readings) == 2:
		return fmt.Sprintf(w.TwoReadings, format.Decimal(m.env.Lang(), parse.Readings[0]), format.Decimal(m.env.Lang(), parse.Readings[1]))
	case errors.Is(err, format.ErrRange):
		return w.OutOfCalendar
	case errors.Is(err, errNotWhole):
		return w.NotWhole
	case r.def.Form == session.Day:
		return w.NotADate
	case r.def.Form == session.Hour:
		return w.NotAnHour
	case r.def.Form == session.Whole, r.def.Form == session.Decimal:
		return w.NotANumber
	}
	return fmt.Sprintf(m.env.Words.Errors.BadValue, typed)
}
