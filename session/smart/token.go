package smart

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"halqa/session/text"
)

type tokenKind uint8

const (
	word   tokenKind = iota // letters, or letters and digits, as in "MS2" or "2e"
	number                  // digits
	day                     // a date in digits
	stop                    // a comma, a full stop, a colon: nothing reads across it
)

// token is a piece of a text.
type token struct {
	kind       tokenKind
	start, end int // bytes of the text
	raw        string
	fold       string
	class      class
	attached   byte // '-' or '/' when only that stands between this and the token before
	number     numeral
	date       textDate
}

// plain prepares a text for cutting: digits Latin, percent signs and spaces unified, no
// tatweel, no invisible character.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return '0' + r - '٠'
		case r >= '۰' && r <= '۹':
			return '0' + r - '۰'
		case r == '٪' || r == '％' || r == '﹪':
			return '%'
		case r == '٫':
			return ','
		case r == '٬' || unicode.Is(unicode.Zs, r):
			return ' '
		// Word processors turn a hyphen into any of these.
		case r == '‐' || r == '‑' || r == '–' || r == '−':
			return '-'
		// Cf holds the direction marks and joiners that keyboards leave in a text.
		case r == 'ـ' || unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
}

// scanner cuts a plain text into tokens.
type scanner struct {
	src    string
	lang   string
	lex    *lexicon
	unseen class
	toks   []token
}

// tokenize cuts a plain text and looks each word up, except in the classes unseen.
func tokenize(src, lang string, unseen class) []token {
	s := scanner{src: src, lang: lang, lex: lexiconOf(lang), unseen: unseen, toks: make([]token, 0, len(src)/5+1)}
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRuneInString(src[i:])
		switch {
		case isDigit(r):
			i = s.digits(i, i)
		case unicode.IsLetter(r):
			i = s.letters(i)
		case strings.ContainsRune(",;.:،؛!?؟", r):
			s.add(token{kind: stop, start: i, end: i + size})
			i += size
		default:
			i += size
		}
	}
	return s.toks
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || isDigit(r) }

// add completes a token and appends it.
func (s *scanner) add(t token) {
	t.raw = s.src[t.start:t.end]
	switch t.kind {
	case word:
		t.fold = text.Fold(t.raw)
		t.class = s.lex.classOf(t.fold, s.lang) &^ s.unseen
	case number, day:
		t.fold = t.raw
	case stop:
		t.fold = ","
	}
	if n := len(s.toks); n > 0 && s.toks[n-1].end == t.start-1 && strings.IndexByte("-/", s.src[t.start-1]) >= 0 {
		t.attached = s.src[t.start-1]
	}
	s.toks = append(s.toks, t)
}

// letters cuts a word and returns where it ends.
func (s *scanner) letters(start int) int {
	i := start
	for i < len(s.src) {
		r, size := utf8.DecodeRuneInString(s.src[i:])
		if !isWordRune(r) {
			break
		}
		// «و17» and «ب60%» are a particle and a number.
		if isDigit(r) && strings.Contains("وفبلك", s.src[start:i]) {
			return s.digits(start, i)
		}
		i += size
	}
	s.add(token{kind: word, start: start, end: i})
	return i + inclusiveEnding(s.src[i:])
}

// inclusiveEnding is the length of an ending such as ·e·s, (e)s or (ة), which makes no
// word of its own.
func inclusiveEnding(rest string) int {
	i := 0
	for i < len(rest) {
		r, size := utf8.DecodeRuneInString(rest[i:])
		letters := countLetters(rest[i+size:])
		closed := i + size + letters
		switch {
		case letters == 0 || letters > 8:
			return i
		case strings.ContainsRune("·•‧∙⋅", r):
			i = closed
		case r == '(' && strings.HasPrefix(rest[closed:], ")"):
			i = closed + 1
			i += countLetters(rest[i:])
		default:
			return i
		}
	}
	return i
}

// countLetters is the number of bytes of the letters that s begins with.
func countLetters(s string) int {
	n := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if n < 0 {
		return len(s)
	}
	return n
}
