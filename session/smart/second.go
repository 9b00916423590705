package smart

import (
	"slices"
	"strings"

	"halqa/session/text"
)

// second finds the verb of a second objective after the head, -1 for none.
func (r *reading) second(head int) int {
	if head < 0 {
		return -1
	}
	joined := r.joinedInFrench
	if r.lang == text.Arabic {
		joined = r.joinedInArabic
	}
	for i := head + 1; i < r.mainClause(); i++ {
		if joined(head, i) && !r.admitted(i) {
			return i
		}
	}
	return -1
}

// admitted is true inside a pair of verbs with one target: "atteindre et maintenir".
func (r *reading) admitted(i int) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool { return h.class&pair != 0 && h.from <= i && i < h.to })
}

// joinedInFrench reports an infinitive coordinated with the head: "et créer", "ainsi que
// former".
func (r *reading) joinedInFrench(head, i int) bool {
	if !r.is(i, action) {
		return false
	}
	k := i - 1
	for k > head && r.is(k, between) {
		k--
	}
	joined := r.is(k, coordinator) && !isWhere(r.at(k)) || r.follows(k-1, []string{"ainsi", "que"})
	return joined && k > head && !r.dependent(head, k, i) && !r.keepsUp(i)
}

// keepsUp is true of "et maintenir ce taux", which adds no target.
func (r *reading) keepsUp(i int) bool {
	holds := r.folded(i) == "maintenir" || r.folded(i) == "stabiliser"
	return holds && slices.Contains([]string{"ce", "cette", "cet"}, r.folded(i+1))
}

// isWhere tells "où" from "ou", which fold alike.
func isWhere(t token) bool { return t.fold == "ou" && !strings.EqualFold(t.raw, "ou") }

// dependent reports that the infinitive at i, coordinated at k, goes with another one
// that depends on the head: "former 40 agents à repérer et à orienter".
func (r *reading) dependent(head, k, i int) bool {
	preposition := ""
	for j := k + 1; j < i; j++ {
		if isPreposition(r.folded(j)) {
			preposition = r.folded(j)
		}
	}
	if preposition != "" && head > 0 && isPreposition(r.folded(head-1)) {
		return false // "s'engage à former … et à créer"
	}
	if infinitive := r.is(k-1, action) || k > 0 && looksInfinitive(r.at(k-1)); infinitive && k-1 > head+2 && r.kind(k-2) != stop {
		return true // "ayant pu créer ou développer"
	}
	for j := head + 2; j+1 < k; j++ { // "contribuer à améliorer" is one verb
		infinitive := r.is(j+1, action) || looksInfinitive(r.at(j+1))
		switch {
		case !infinitive:
		case r.is(j, auxiliary): // "qui peuvent gérer une activité et créer…"
			return true
		case !isPreposition(r.folded(j)):
		case preposition == "" && k-j <= 4: // "à gérer et créer"
			return true
		case preposition != "" && (r.folded(j) == "a") == (preposition == "a"):
			return true
		}
	}
	return false
}

// joinedInArabic reports an action noun coordinated with the head: «وإحداث خلية».
func (r *reading) joinedInArabic(head, i int) bool {
	fold := r.folded(i)
	if r.is(i-1, coordinator) && r.is(i, action) {
		return !r.listedNoun(head, i, fold)
	}
	bare, cut := strings.CutPrefix(fold, "و")
	return cut && r.lex.words[bare]&action != 0 && !r.listedNoun(head, i, bare)
}

// listedNoun reports an action noun that only continues a list of nouns: «خدمات دعم
// وتكوين مهني». A second objective is a noun with its complement.
func (r *reading) listedNoun(head, i int, bare string) bool {
	next := r.folded(i + 1)
	if r.kind(i+1) == stop {
		return true
	}
	if strings.HasPrefix(bare, "ال") {
		return r.listedDefinite(i, bare)
	}
	previous := i - 1
	if r.is(previous, coordinator) {
		previous--
	}
	switch {
	case r.kind(i+1) == number:
		return r.at(i + 1).number.percent
	case r.is(i+1, nounTail), strings.HasPrefix(next, "لل"), strings.HasPrefix(next, "بال"):
		return true
	case strings.HasSuffix(next, "ي") && !r.is(i+1, population|populationMore): // an adjective
		return true
	case bare == "عقد" && r.is(i+1, contractTail): // a contract
		return true
	}
	// «برامج التحسيس ونشر الوعي» lists services; «تحسين الحماية وتكوين الأطر» and «خدمات
	// الرعاية وإحداث مركز» do not.
	definite := strings.HasPrefix(r.folded(previous), "ال") || strings.HasPrefix(r.folded(previous), "وال")
	object := definite && previous == head+1
	return previous > head && !object && r.is(previous, service) && r.lex.words[bare]&service != 0
}

// listedDefinite is listedNoun for the action nouns that carry the article, such as
// «الحد من». They need their preposition.
func (r *reading) listedDefinite(i int, bare string) bool {
	if next := r.folded(i + 2); next == "هذه" || next == "هذا" || next == "نفس" { // the same object
		return true
	}
	prepositions := map[string]string{"المساهمه": "في", "الحفاظ": "علي", "الحد": "من"}
	if want, known := prepositions[bare]; known && r.folded(i+1) != want {
		return true
	}
	if bare == "المشاركه" { // «الحضور والمشاركة» is attendance
		return true
	}
	return strings.HasPrefix(r.folded(i-1), "ال") && r.is(i-1, service)
}
