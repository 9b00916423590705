package smart

import (
	"slices"
	"strings"

	"halqa/session/text"
)

// mainClause is the number of tokens before the first words of purpose or means: what
// follows "afin de" or «من خلال» is not a second objective.
func (r *reading) mainClause() int {
	end := len(r.toks)
	for _, h := range r.hits {
		if h.class&purpose != 0 {
			end = min(end, h.from)
		}
	}
	for i, t := range r.toks[:end] {
		// «لتحسين» is "in order to improve".
		if bare, cut := strings.CutPrefix(t.fold, "ل"); cut && r.lang == text.Arabic && r.lex.words[bare]&action != 0 {
			return i
		}
	}
	return end
}

// head is the token of the verb that the sentence turns on, -1 where that is not sure.
func (r *reading) head() int {
	// Once a verb was passed over, only one after a stop can still be the main one.
	missed := false
	for i := range r.mainClause() {
		if r.at(i).class&action == 0 || missed && r.kind(i-1) != stop {
			continue
		}
		if r.leads(i) {
			return i
		}
		missed = true
	}
	return -1
}

// leads reports that the action word at i can be the verb of the sentence.
func (r *reading) leads(i int) bool {
	if i == 0 {
		return true
	}
	if r.lang == text.Arabic {
		return r.leadsInArabic(i)
	}
	// "Permettre à 60 femmes de créer…" turns on a verb that no rule knows, but
	// "Chercher à améliorer…" does not.
	if looksInfinitive(r.at(0)) {
		return i <= 3 && r.onlyPrepositions(1, i)
	}
	if r.kind(i-1) == stop {
		return true
	}
	// "75 % des enfants peuvent participer": the verb is not that of the organisation.
	return !r.some(0, i, population|relative) && !slices.ContainsFunc(r.figures, func(f figure) bool {
		return f.to <= i && f.kind == amount
	})
}

// leadsInArabic wants only words such as «العمل على» or a date before the action noun.
func (r *reading) leadsInArabic(i int) bool {
	if r.kind(i-1) == stop && !r.some(0, i, population) {
		return true
	}
	for _, t := range r.toks[:i] {
		_, month := r.lex.months[t.fold]
		if t.kind == word && t.class&leadIn == 0 && !month {
			return false
		}
	}
	return true
}

// onlyPrepositions reports that nothing else stands between a light verb and the next.
func (r *reading) onlyPrepositions(from, to int) bool {
	for i := from; i < to; i++ {
		if !isPreposition(r.folded(i)) {
			return false
		}
	}
	return true
}

// isPreposition is true of what governs an infinitive. "à" folds to "a".
func isPreposition(fold string) bool { return fold == "a" || fold == "de" || fold == "d" }

// looksInfinitive reports the ending of a French infinitive that is in no list.
func looksInfinitive(t token) bool {
	if t.kind != word || t.class&action != 0 || len(t.fold) < 4 {
		return false
	}
	return slices.ContainsFunc([]string{"er", "ir", "dre", "ttre", "ire", "ivre", "oir"}, func(ending string) bool {
		return strings.HasSuffix(t.fold, ending)
	})
}
