package smart

import (
	"strconv"
	"strings"
	"sync"
)

// class is the set of lists of rules.yaml that a word or a phrase stands in.
type class uint64

const (
	vague class = 1 << iota
	activity
	activityNoun
	result
	changeTurn
	coordinator
	between
	purpose
	pair
	auxiliary
	relative
	leadIn
	service
	nounTail
	contractTail
	population
	populationMore
	elastic
	elasticException
	vagueTime
	vagueTimeException
	termNoun
	absolute
	absoluteException
	privative
	stigma
	actNoun
	bodyNoun
	citing
	duration
	numberPrefix
	group
	money
	thing
	toolWord
	counter
	origin
	due
	namedYear
	today
	dateWord
	civility
	appellation
	title
	firstName
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

func lexiconOf(lang string) *lexicon {
	switch lang {
	case "fr":
		return frenchLexicon()
	case "ar":
		return arabicLexicon()
	}
	return noLexicon()
}

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

var arabicPrefixes = []string{"وبال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال", "وب", "ول", "و", "ب", "ل", "ف"}

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
