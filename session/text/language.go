package text

import (
	"strings"
	"sync"
	"unicode"
)

// The languages that Lang tells apart, as BCP 47 tags.
const (
	French      = "fr"
	Arabic      = "ar"
	English     = "en"
	DarijaLatin = "ary-Latn" // Moroccan Arabic in Latin letters
)

// Lang guesses the language of s: French, Arabic, English, DarijaLatin, or ""
// when the text does not tell. Darija in Arabic letters is Arabic. DarijaLatin
// needs two signs, because a wrong guess there would surprise more than none.
// It is a proposal for a tag, which people change freely.
func Lang(s string) string {
	arabic, latin := countLetters(s)
	if arabic == 0 && latin == 0 {
		return ""
	}
	if arabic >= latin {
		return Arabic
	}
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	var fr, en, ary int
	lex := lexicon()
	for _, w := range words {
		l := lex[Fold(w)]
		fr += l.fr + accents(w) + suffixes(w, frenchEndings)
		en += l.en + suffixes(w, englishEndings)
		ary += l.ary + arabizi(w)
	}
	switch {
	case ary >= 4 && ary > fr && ary > en:
		return DarijaLatin
	case fr > en:
		return French
	case en > fr:
		return English
	}
	return ""
}

func countLetters(s string) (arabic, latin int) {
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r):
			arabic++
		case unicode.Is(unicode.Latin, r):
			latin++
		}
	}
	return arabic, latin
}

// accents weighs the letters that French has and English has not.
func accents(w string) int {
	if strings.ContainsAny(w, "éèêëàâçùûîïôœ") {
		return 2
	}
	return 0
}

// suffixes gives one point to a long word with one of the endings.
func suffixes(w string, endings []string) int {
	for _, e := range endings {
		if len(w) >= len(e)+3 && strings.HasSuffix(w, e) {
			return 1
		}
	}
	return 0
}

// arabizi weighs a digit that stands for a letter inside a word, as in 3la or
// ma3a. A digit at the end is a name (MS2) or a unit, so it must be followed
// by a letter, and a number before letters (2e, 3h) is not counted either.
func arabizi(w string) int {
	rs := []rune(w)
	for i := 0; i+1 < len(rs); i++ {
		if !strings.ContainsRune("2379", rs[i]) || !unicode.IsLetter(rs[i+1]) {
			continue
		}
		inside := i > 0 && unicode.IsLetter(rs[i-1])
		if inside || i == 0 && len(rs) >= 3 && !unicode.IsDigit(rs[1]) && !ordinal(w[1:]) {
			return 2
		}
	}
	return 0
}

// ordinal reports what French and English write after a number.
func ordinal(w string) bool {
	switch w {
	case "eme", "ème", "nd", "rd", "th", "km", "kg", "min", "mad", "dh", "ans", "mois", "jours":
		return true
	}
	return false
}

var (
	frenchEndings  = []string{"ement", "eurs", "euses", "iques", "ique", "aires", "aire", "elles", "elle", "aux", "oirs", "oire", "antes", "iser"}
	englishEndings = []string{"ing", "ness", "ity", "ships", "ship", "ally", "ful", "ance", "ies", "ized", "ised"}
)

// weights is what one word says for each language. A word that two languages
// share says nothing and is in no list.
type weights struct{ fr, en, ary int }

var lexicon = sync.OnceValue(func() map[string]weights {
	m := make(map[string]weights)
	for _, w := range strings.Fields(frenchWords) {
		m[w] = weights{fr: 2}
	}
	for _, w := range strings.Fields(englishWords) {
		m[w] = weights{en: 2}
	}
	for _, w := range strings.Fields(darijaWords) {
		m[w] = weights{ary: 2}
	}
	return m
})

const (
	frenchWords = `le la les un une des du de d l qu et ou est sont avec pour dans sur aux au par en ce cette ces son sa ses
		leur leurs nous vous ils elles qui que quoi dont pas ne plus sans entre chez vers comme mais donc faut doit doivent
		avoir etre faire mettre place creer ouvrir former renforcer jeunes femmes enfants equipe mineurs droits sante reunion`
	englishWords = `the of and to in is are be for with that this these those it its at by an from we our they their should must
		have has not without between as but who which more about will can training youth women children team meeting rights health`
	darijaWords = `dyal dial dyalna dyalhom bzaf bezaf bzzaf kayn kayna kaynin makaynch bghit bghina khass khassna khasna khasshom
		hna hnaya ntouma houma wach wash chno chnou shno 3la 3lah 3and 3ndna m3a ma3a mn min7a daba hadchi hadshi had had-chi
		ghadi gha ila walakin walayni mezyan mzyan machi mashi bla bach bash fin fine kifach kifash drari wlad nas ljam3iya
		dir ndiro ndirou ykoun tkoun ykouno lmaghrib lkhadma lqraya`
)
