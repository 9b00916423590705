package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	maxMarks   = 4 // combining marks kept per visible character; Arabic needs three
	maxFormats = 2 // joiners and direction marks kept per visible character
)

// Safe returns s as it may be stored on one line: valid UTF-8 in NFC, Arabic
// in letters, without terminal sequences, controls, bidi overrides and
// isolates, invisible or private characters, and with at most four combining
// marks per character. Line breaks and tabs become one space each; ill-formed
// bytes become U+FFFD. Spaces at the ends stay, because Safe also runs on
// single keys. Safe is idempotent and returns s itself when nothing is wrong.
func Safe(s string) string { return safe(s, false) }

// SafeLines is Safe for a text of several lines: line breaks of any kind
// become \n and tabs stay.
func SafeLines(s string) string { return safe(s, true) }

// safe goes on until nothing changes: removing a character can make its
// neighbours compose, and composing changes how many marks follow a letter.
// Every further pass has removed something, so there is an end.
func safe(s string, lines bool) string {
	if isPlain(s, lines) {
		return s
	}
	// One U+FFFD for each run of ill-formed bytes, lone surrogates among them, so that a
	// reader sees that something was there.
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = norm.NFC.String(Canonical(stripSequences(s)))
	for {
		kept := norm.NFC.String(keepAllowed(s, lines))
		if kept == s {
			return s
		}
		s = kept
	}
}

// isPlain reports whether s holds only characters that Safe leaves alone and
// that never compose, which is nearly every string that is typed.
func isPlain(s string, lines bool) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' && (!lines || c != '\n' && c != '\t') || c == 0x7F {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= 0xA0 && r <= 0x2FF && r != 0xAD:
		case r >= 0x621 && r <= 0x64A, r >= 0x660 && r <= 0x669, r == 0x60C, r == 0x61B, r == 0x61F:
		case r >= 0x2010 && r <= 0x2027, r == 0x202F:
		default:
			return false
		}
		i += n
	}
	return true
}

// keepAllowed is the rule for single characters, over a text in NFC.
func keepAllowed(s string, lines bool) string {
	var b strings.Builder
	b.Grow(len(s))
	marks, formats := 0, 0
	var before rune
	for _, r := range s {
		prev := before
		before = r
		if isBreak(r) || r == '\t' {
			marks, formats = 0, 0
			if prev == '\r' && r == '\n' {
				continue
			}
			b.WriteByte(spaceFor(r, lines))
			continue
		}
		switch {
		case isMark(r):
			marks++
		case isFormat(r):
			formats++
		case unicode.IsGraphic(r) && r != 0xFFFC:
			marks, formats = 0, 0
		default:
			continue
		}
		if marks > maxMarks && isMark(r) || formats > maxFormats && isFormat(r) {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isBreak reports whether r ends a line in some writing system or program.
func isBreak(r rune) bool {
	return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

func spaceFor(r rune, lines bool) byte {
	switch {
	case !lines:
		return ' '
	case r == '\t':
		return '\t'
	default:
		return '\n'
	}
}

func isMark(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me) }

// isFormat reports the invisible characters that Arabic and emoji need:
// ZWNJ, ZWJ, LRM, RLM and ALM.
func isFormat(r rune) bool { return r >= 0x200C && r <= 0x200F || r == 0x61C }
