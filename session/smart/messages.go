package smart

import (
	"strings"
	"unicode"
)

// sentence is one text in the three languages of the interface.
type sentence struct{ fr, ar, en string }

// in falls back to French, the language of the plan.
func (s sentence) in(lang string) string {
	switch lang {
	case "ar":
		return s.ar
	case "en":
		return s.en
	default:
		return s.fr
	}
}

const (
	firstStrongIsolate = "\u2068"
	popIsolate         = "\u2069"
)

// Message is the question in the language, "fr", "ar" or "en"; any other gives French.
// What it quotes stands between bidi isolates when its direction may differ from that of
// the question, so that it cannot disturb the words around it.
func (f Finding) Message(lang string) string {
	pairs := make([]string, 0, 2*len(f.Args))
	for name, value := range f.Args {
		if name == "detail" || name == "sens" {
			value = termTable[value].in(lang)
		} else if lang == "ar" || hasArabic(value) {
			value = firstStrongIsolate + value + popIsolate
		}
		pairs = append(pairs, "{"+name+"}", value)
	}
	return strings.NewReplacer(pairs...).Replace(ruleTable[f.Rule].says.in(lang))
}

func hasArabic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Arabic, r) })
}
