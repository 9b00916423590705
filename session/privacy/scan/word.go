package scan

import (
	"strings"
	"unicode"

	"halqa/session/text"
)

// word is a run of letters and digits of a text.
type word struct {
	folded     string
	start, end int  // in runes
	capital    bool // begins with a capital, in a text that is not all capitals
	opens      bool // begins a sentence
	afterDot   bool // a full stop stands before it
	spaced     bool // one space alone stands before it
	arabic     bool
}

// proper reports whether a word may be a name that no list knows: Arabic has no
// capitals, so there a word without the article.
func (w *word) proper() bool {
	if w.arabic {
		return !strings.HasPrefix(w.folded, "ال")
	}
	return w.capital
}

// follows reports whether nothing but a space or a hyphen stands between two words.
func (w *word) follows(before *word) bool { return w.start == before.end+1 && w.spaced }

// split cuts a text into words. An Arabic name of two words such as عبد الله is one.
func split(t string) []word {
	runes := []rune(t)
	shouted := strings.IndexFunc(t, unicode.IsLower) < 0
	words := make([]word, 0, len(runes)/4+1)
	opens, dot := true, false
	for i := 0; i < len(runes); i++ {
		if !inWord(runes[i]) {
			switch runes[i] {
			case '.', '!', '?', ':', ';', '؟', '؛', '«', '"', '\n', '•':
				opens = true
			}
			dot = dot || runes[i] == '.'
			continue
		}
		j := i
		for j < len(runes) && inWord(runes[j]) {
			j++
		}
		w := word{
			folded: text.Fold(string(runes[i:j])), start: i, end: j, opens: opens, afterDot: dot,
			capital: unicode.IsUpper(runes[i]) && !shouted, arabic: unicode.Is(unicode.Arabic, runes[i]),
			spaced: i > 0 && (runes[i-1] == ' ' || runes[i-1] == '-' || runes[i-1] == '\u00a0'),
		}
		words = append(words, w)
		opens, dot, i = false, false, j-1
	}
	return joined(words)
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) || r == '\u0640'
}

// joined makes one word of "servant of" and the name of God that follows.
func joined(words []word) []word {
	out := words[:0]
	for _, w := range words {
		if n := len(out); n > 0 && w.arabic && out[n-1].servant() && strings.HasPrefix(w.folded, "ال") && w.follows(&out[n-1]) {
			out[n-1].folded, out[n-1].end = "عبد"+w.folded, w.end
			continue
		}
		out = append(out, w)
	}
	return out
}

// servant reports whether a word is عبد, perhaps with a particle before it.
func (w *word) servant() bool {
	rest, ok := strings.CutSuffix(w.folded, "عبد")
	return ok && (rest == "" || strings.Contains("وفبلك", rest))
}
