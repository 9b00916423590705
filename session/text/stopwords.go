package text

import (
	"strings"
	"sync"
)

// stopWords are folded words that say nothing about what a text is about.
// Negations (pas, sans, ne, لا, لم, بدون) are not among them: they turn an
// idea round.
var stopWords = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(stopList) {
		m[Fold(w)] = true
	}
	return m
})

const stopList = `
	au aux avec ce ces cet cette dans de des du elle en et eux il ils je la le les leur leurs lui ma mais me meme mes moi
	mon nos notre nous on ou par pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous c d j l m n s
	t y est sont etre a ont avoir plus faut doit doivent afin entre sous chez comme si donc ni car ainsi tout tous toute
	toutes
	the of and to in is are be for on with that this it as at by an or from we our they their should must
	في من على الى عن ان هذا هذه ذلك تلك التي الذي الذين هو هي هم مع كل قد ما او و ثم كما اذا بعد قبل بين حتى اي عند كان
	كانت يكون تكون وفي ومن وعلى يجب هل كيف ماذا ماهي ماهو`

// meaningful returns the words that are not stop words, or all of them when
// nothing else is left.
func meaningful(words []string) []string {
	stop := stopWords()
	kept := make([]string, 0, len(words))
	for _, w := range words {
		if !stop[w] {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 {
		return words
	}
	return kept
}
