package smart

import (
	"slices"
	"strings"
	"unicode/utf8"

	"halqa/session/text"
)

// names finds people called by name after a civility or after "la jeune", «الطفلة».
func (r *reading) names(acronyms []string) []leak {
	var out []leak
	for i, t := range r.toks {
		next := i + 1
		if t.class&(civility|appellation) == 0 {
			continue
		}
		if r.lang == text.French && r.kind(next) == stop && r.at(next).raw == "." { // "Mme. X"
			next++
		}
		if r.kind(next) != word {
			continue
		}
		named := r.namedInFrench(i, next, acronyms)
		if r.lang == text.Arabic {
			named = r.namedInArabic(i, next)
		}
		if named {
			out = append(out, leak{t.start, r.at(next).end, "name"})
		}
	}
	return out
}

// namedInFrench wants a capital. "Le jeune Oujdi" and "Madame la Présidente" name nobody.
func (r *reading) namedInFrench(i, next int, acronyms []string) bool {
	called, name := r.at(i), r.at(next)
	if !startsUpper(name.raw) || name.class&(title|population|populationMore) != 0 || slices.Contains(acronyms, name.raw) {
		return false
	}
	capitals := allUpper(name.raw)
	if called.class&civility != 0 {
		dotted := next == i+2
		isM := called.fold == "m" && (called.raw != "M" || !dotted)
		least := 2 // one capital is a pseudonym
		if capitals {
			least = 3
		}
		return !isM && countLetters(name.raw) == len(name.raw) && utf8.RuneCountInString(name.raw) >= least
	}
	article := map[string]string{"enfant": "l", "petit": "le", "jeune": "le la", "petite": "la"}[called.fold]
	if strings.HasPrefix(called.fold, "prenomme") {
		return true
	}
	return next == i+1 && !capitals && slices.Contains(strings.Fields(article), r.folded(i-1))
}

// namedInArabic wants, after «السيدة», a word that is no title and no description, and
// after «الطفلة» a first name: Arabic has no capitals.
func (r *reading) namedInArabic(i, next int) bool {
	called, name := r.at(i), r.at(next)
	if called.class&appellation != 0 {
		return name.class&firstName != 0 && r.lex.words[name.fold]&firstName != 0
	}
	definite := strings.Contains(called.fold, "ال") || strings.HasPrefix(called.fold, "لل")
	described := strings.HasSuffix(called.fold, "ه") && strings.HasPrefix(name.fold, "ال") && strings.HasSuffix(name.fold, "ه")
	return definite && !described && name.class&(title|population|populationMore|nounTail|relative) == 0
}
