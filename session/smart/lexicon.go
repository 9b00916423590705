package smart

import (
	"strconv"
	"strings"
	"sync"
)

// class is the set of lists of rules.yaml that a word or a phrase stands in.
type class uint64

const (
	// What a sentence does.
	vague class = 1 << iota
	activity
	activityNoun
	result
	changeTurn // an activity by its words, a change by its meaning: "mettre à l'abri"
	// What joins two verbs, or keeps them from being two objectives.
	coordinator
	between
	purpose
	pair
	auxiliary
	relative
	leadIn // what may stand before an Arabic action noun: «العمل على»
	service
	nounTail
	contractTail
	// Whom it is for. More people keep S03 silent than make M08 ask.
	population
	populationMore
	// Words that people fill differently, and the turns in which they are exact.
	elastic
	elasticException
	vagueTime
	vagueTimeException
	termNoun
	absolute
	absoluteException
	privative
	// Words that stigmatise people, and what stands before them when they do not.
	stigma
	actNoun
	bodyNoun
	citing
	// What a number counts or names.
	duration
	numberPrefix
	group
	money
	thing
	toolWord
	counter
	// What a year is.
	origin
	due
	namedYear
	today
	dateWord
	// What may precede or be a name.
	civility
	appellation
	title
	firstName // the last: tests count the lists by it
)

// action words say what an objective does: French infinitives, Arabic action nouns.
const action = vague | activity | result

// source is a lexicon as it stands in the generated tables.
type source struct {
	lists                      []wordList
	numbers, fractions, months string
}

// wordList holds the entries of one class, separated by commas.
type wordList struct {
	class   class
	entries string
}

// lexicon is a source made ready for looking up.
type lexicon struct {
	words                      map[string]class
	phrases                    map[string][]phrase // by their first word
	numbers, fractions, months map[string]int
}

// phrase is what follows the first word of an entry of several words. {n} is any number
// and {duree} any word of duration.
type phrase struct {
	rest  []string
	class class
}

// The lexicons are built when the first text is read, so that starting costs nothing.
var (
	frenchLexicon = sync.OnceValue(func() *lexicon { return newLexicon(frSource) })
	arabicLexicon = sync.OnceValue(func() *lexicon { return newLexicon(arSource) })
	noLexicon     = sync.OnceValue(func() *lexicon { return newLexicon(source{}) })
)

// lexiconOf gives other languages an empty lexicon, so that the rules about words are
// silent and those about figures still work.
func lexiconOf(lang string) *lexicon {
	switch lang {
	case "fr":
		return frenchLexicon()
	case "ar":
		return arabicLexicon()
	}
	return noLexicon()
}

// newLexicon indexes words, and phrases by their first word.
func newLexicon(src source) *lexicon {
	l := &lexicon{
		words: map[string]class{}, phrases: map[string][]phrase{},
		numbers: table(src.numbers), fractions: table(src.fractions), months: table(src.months),
	}
	for _, list := range src.lists {
		for entry := range splitEntries(list.entries) {
			words := strings.Fields(entry)
			if len(words) == 1 {
				l.words[words[0]] |= list.class
				continue
			}
			l.phrases[words[0]] = append(l.phrases[words[0]], phrase{words[1:], list.class})
		}
	}
	return l
}

// table reads rows such as "juin=6".
func table(rows string) map[string]int {
	t := map[string]int{}
	for row := range splitEntries(rows) {
		word, digits, _ := strings.Cut(row, "=")
		n, err := strconv.Atoi(digits)
		if err == nil {
			t[word] = n
		}
	}
	return t
}

// splitEntries gives the entries of a list without the line breaks of its source.
func splitEntries(s string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for entry := range strings.SplitSeq(s, ",") {
			if entry = strings.TrimSpace(entry); entry != "" && !yield(entry) {
				return
			}
		}
	}
}

// classOf is the classes of one folded word. Arabic words are looked up without the
// particles and the article glued to them, except as action words: «تكوين» is an
// action, «التكوين» a noun.
func (l *lexicon) classOf(fold, lang string) class {
	if lang != "ar" {
		return l.words[fold]
	}
	c := l.words[fold]
	for form := range arabicForms(fold) {
		c |= l.words[form] &^ action
	}
	return c
}

// arabicPrefixes are the particles and the article as they are glued to a word.
var arabicPrefixes = []string{
	"وبال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال", "وب", "ول", "و", "ب", "ل", "ف",
}

// arabicForms gives a folded word without each prefix that leaves three letters or more.
func arabicForms(fold string) func(func(string) bool) {
	const threeLetters = 6 // bytes
	return func(yield func(string) bool) {
		for _, p := range arabicPrefixes {
			if bare, cut := strings.CutPrefix(fold, p); cut && len(bare) >= threeLetters && !yield(bare) {
				return
			}
		}
	}
}
